"""Names of weekdays and months in both languages, as pieces of patterns, and what they mean."""

from __future__ import annotations

from datetime import date, timedelta

_FULL = (
    "mandag(?:en)?|tirsdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|l[øo]rdag(?:en)?|s[øo]ndag(?:en)?"
    "|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?"
)
# "man", "tor", "fri", "sat" and the like are words and names as well: they are days only in front of a number.
_SHORT = r"(?:tirs?|ons|tors|fre|lør|søn|tues?|wed|thurs?)\.?"
_SHORTEST = r"(?:man|tor|mon|fri|sat|sun)\.?(?=\s*(?:\d|kl|d\.|den\b))"
WEEKDAY = rf"(?:{_FULL}|{_SHORT}|{_SHORTEST})"

_STARTS = {
    **dict(zip(["ma", "ti", "on", "to", "fr", "lø", "sø"], range(7), strict=True)),
    "mo": 0,
    "tu": 1,
    "we": 2,
    "th": 3,
    "sa": 5,
    "su": 6,
    "lo": 5,
    "so": 6,
}

MONTH = (
    "(?:jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]|aug(?:ust)?"
    r"|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_MONTHS = {
    **dict(
        zip(
            ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
            range(1, 13),
            strict=True,
        )
    ),
    "may": 5,
    "oct": 10,
}


def weekday(word: str) -> int:
    """0 for Monday."""
    return _STARTS[word[:2]]


def month(word: str) -> int:
    return _MONTHS[word[:3]]


def next_weekday(wanted: int, after: date) -> date:
    """The first such weekday later than a day."""
    return after + timedelta(days=(wanted - after.weekday() - 1) % 7 + 1)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
