"""Repetition in words: "hver anden tirsdag til jul, ikke i uge 51", "every weekday until Dec 18", "10 gange"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from dateutil.easter import easter

from frontdesk.application.sentences.dates import nth, nth_weekday, week_days
from frontdesk.application.sentences.intents import Asked, Days, Part, PartKind, Repetition
from frontdesk.application.sentences.reading import Reading, days_of, number
from frontdesk.application.sentences.weekdays import MONTH, WEEKDAY, weekday
from frontdesk.domain.clock_time import HOUSE_ZONE, local_date
from frontdesk.domain.recurrence import occurrences, parse_rule

Found = re.Match[str]

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = "MO,TU,WE,TH,FR"
_INTERVALS = {"anden": 2, "andet": 2, "2.": 2, "other": 2, "second": 2, "tredje": 3, "3.": 3, "third": 3}
_INTERVALS |= {"fjerde": 4, "4.": 4, "fourth": 4}
_EVERY = "(?:hver|hvert|every|each)"
_NTH = "(?:(?P<n>anden|andet|tredje|fjerde|other|second|third|fourth|[2-9]\\.?) )?"
_WEEKDAYS = f"(?P<weekdays>{WEEKDAY}(?:(?:,| og| and) ?{WEEKDAY})*)"
_WHICH = "(?P<which>første|anden|tredje|fjerde|sidste|first|second|third|fourth|last|[1-4]\\.)"
_DAY = f"(?P<day>3[01]|[12]\\d|[1-9])(?:\\.|st|nd|rd|th)?(?! ?{MONTH})"
_UNITS = {"uge": "WEEKLY", "wee": "WEEKLY", "dag": "DAILY", "day": "DAILY", "mån": "MONTHLY", "mon": "MONTHLY"}
_UNITS |= {"år": "YEARLY", "yea": "YEARLY", "ann": "YEARLY", "årl": "YEARLY", "dai": "DAILY"}

_HOLIDAY = (
    "jul(?:en|eferien)?|christmas|xmas|nytår|new year(?:'s)?|påske(?:n)?|easter"
    "|sommer(?:ferien)?|(?:the )?summer(?: holidays?)?"
)
_ON_THE = "(?:den |på den |on the |the |on day )"
_TILL = "(?:til og med|frem til|indtil|til|until|till|through|up to)"
_NOT = "(?:dog |but |men )?(?:ikke|undtagen|undtaget|bortset fra|uden|except(?: for)?|not|excluding|skip)"
_BREAKS = "(?:i |in |over |at |on )?(?P<break>julen|juleferien|christmas|påsken|easter|vinterferien|efterårsferien)"


def read_repeats(reading: Reading) -> None:
    """Claims the pattern of a repetition, before days are read: its weekdays are no days by themselves."""
    for text, read in _PATTERNS:
        for found in reading.matches(text):
            if reading.first(PartKind.REPEAT) is None:
                reading.claim(PartKind.REPEAT, found.start(), found.end(), read(found))
            else:
                return
    if reading.first(PartKind.REPEAT):
        _read_holidays(reading)
        for found in reading.matches("(?:<num> gange|<num> times)"):
            reading.claim(PartKind.UNTIL, found.start(), found.end(), number(found[0].split()[0]))


def read_ends(reading: Reading) -> None:
    """After the days: those that end a repetition, and those it leaves out."""
    if reading.first(PartKind.REPEAT) is None:
        return
    _read_exceptions(reading)
    for part in reading.of(PartKind.DAYS):
        till = re.search(
            rf"(?<!\w){_TILL}\s+(?:d\.\s*|den\s+|the\s+)?$".replace(" ", r"\s+"), reading.open[: part.start]
        )
        if till:
            reading.parts.remove(part)
            reading.claim(PartKind.UNTIL, till.start(), part.end, days_of(part).last)


def repetition(reading: Reading, first: date) -> Repetition | None:
    """The repetition from its first day on; how long it goes on is asked if it was not said."""
    base = reading.first(PartKind.REPEAT)
    if base is None:
        return None
    excluded = tuple(days_of(part) for part in reading.of(PartKind.EXCEPT))
    until = reading.first(PartKind.UNTIL)
    return Repetition(f"{base.value};{_end(reading, base, until, first)}", excluded)


def first_day(base: str, now_local: datetime, clock: time) -> date:
    """The first day of a rule whose *clock* is still to come; *now_local* is naive."""
    start = datetime.combine(now_local.date(), clock if clock < time.max else time())
    if start < now_local and clock < time.max:
        start += timedelta(days=1)
    found = occurrences(parse_rule(f"{base};COUNT=1"), start, timedelta(minutes=1), HOUSE_ZONE)
    return local_date(found[0].start)


def _end(reading: Reading, base: Part, until: Part | None, first: date) -> str:
    if until is not None and isinstance(until.value, int):
        return f"COUNT={until.value}"
    if until is not None and isinstance(until.value, timedelta):
        last: object = first + until.value - timedelta(days=1)
    elif until is not None:
        last = until.value
    else:
        last = reading.choose(Asked.UNTIL, base.start, base.end, _likely_ends(first))
    assert isinstance(last, date)
    return f"UNTIL={last:%Y%m%d}"


def _likely_ends(first: date) -> tuple[date, ...]:
    return tuple(first + timedelta(weeks=weeks) for weeks in (13, 26, 52))


def _read_holidays(reading: Reading) -> None:
    for found in reading.matches(f"{_TILL} (?P<holiday>{_HOLIDAY})"):
        eve = _eve(found["holiday"], reading.today)
        if eve is None:
            options = [nth_weekday(_summer(reading.today), 6, 4, -1), date(_summer(reading.today), 6, 30)]
            chosen = reading.choose(Asked.UNTIL, found.start(), found.end(), options)
            assert isinstance(chosen, date)
            eve = chosen
        reading.claim(PartKind.UNTIL, found.start(), found.end(), eve)
    for found in reading.matches("resten af året|året ud|(?:for )?the rest of the year"):
        reading.claim(PartKind.UNTIL, found.start(), found.end(), date(reading.today.year, 12, 31))
    for found in reading.matches(
        "(?:de næste |i |for |the next )(?:the next )?(?P<n><num>) (?P<unit>uger|weeks|måneder|months)"
    ):
        days = 7 if found["unit"] in ("uger", "weeks") else 30
        reading.claim(PartKind.UNTIL, found.start(), found.end(), timedelta(days=days * number(found["n"])))


def _summer(today: date) -> int:
    return today.year + (today.month > 6)


def _eve(holiday: str, today: date) -> date | None:
    """The last day before a holiday; None for the summer, which begins when each house says."""
    if holiday.startswith(("jul", "chr", "xmas")):
        return date(today.year + (today > date(today.year, 12, 23)), 12, 23)
    if holiday.startswith(("nyt", "new")):
        return date(today.year, 12, 31)
    if holiday.startswith(("pås", "eas")):
        days = (easter(year) - timedelta(days=4) for year in (today.year, today.year + 1))
        return next(day for day in days if day >= today)
    return None


def _read_exceptions(reading: Reading) -> None:
    for found in reading.matches(f"{_NOT} {_BREAKS}"):
        reading.claim(PartKind.EXCEPT, found.start(), found.end(), _break(found["break"], reading.today))
    for found in reading.matches(_NOT):
        end = found.end()
        for part in reading.of(PartKind.DAYS):
            if part.start >= end and re.fullmatch(
                r"[\s,\0]*(?:(?:og|and|i|in|on|d\.|den|på|the)\s+)*", reading.open[end : part.start]
            ):
                reading.parts.remove(part)
                reading.claim(
                    PartKind.EXCEPT,
                    min(found.start(), part.start) if end == found.end() else part.start,
                    part.end,
                    part.value,
                )
                end = part.end


def _break(name: str, today: date) -> Days:
    """The days around a holiday; the school's week 7 and week 42."""
    if name.startswith(("jul", "chr")):
        return Days(date(today.year, 12, 24), date(today.year + 1, 1, 1))
    if name.startswith(("pås", "eas")):
        sunday = next(day for day in map(easter, (today.year, today.year + 1)) if day >= today)
        return Days(sunday - timedelta(days=3), sunday + timedelta(days=1))
    week = week_days(7 if name.startswith("vin") else 42, today)
    assert week is not None, "every year has its weeks 7 and 42"
    return week


def _weekly(found: Found) -> str:
    words = re.findall(WEEKDAY, found["weekdays"])
    return f"FREQ=WEEKLY{_interval(found)};BYDAY={_codes(map(weekday, words))}"


def _codes(days: Iterable[int]) -> str:
    return ",".join(_CODES[day] for day in sorted(set(days)))


def _interval(found: Found) -> str:
    word = found["n"] or "1"
    interval = _INTERVALS.get(word) or int(word.rstrip("."))
    return f";INTERVAL={interval}" if interval > 1 else ""


def _by_unit(found: Found) -> str:
    unit = found["unit"]
    return f"FREQ={_UNITS[unit[:3]]}{_interval(found)}"


def _nth_of_month(found: Found) -> str:
    return f"FREQ=MONTHLY{_interval(found)};BYDAY={nth(found['which'])}{_CODES[weekday(found['weekday'])]}"


def _day_of_month(found: Found) -> str:
    day = found.groupdict().get("day") or "-1"
    return f"FREQ=MONTHLY{_interval(found)};BYMONTHDAY={day}"


def _rule(rule: str) -> Callable[[Found], str]:
    return lambda _found: rule


_PATTERNS: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (
        f"(?:den |the )?{_WHICH} (?P<weekday>{WEEKDAY}) (?:i |in |of )?{_EVERY} {_NTH}(?:måned|months?)",
        _nth_of_month,
    ),
    (f"{_EVERY} {_WHICH} (?P<weekday>{WEEKDAY})(?P<n>) (?:i måneden|of the month)", _nth_of_month),
    (f"{_EVERY} {_NTH}(?:måned|months?) {_ON_THE}?{_WHICH} (?P<weekday>{WEEKDAY})", _nth_of_month),
    (f"{_EVERY} {_NTH}(?:måned|months?) {_ON_THE}(?:{_DAY}|(?:sidste dag|last day))", _day_of_month),
    (
        f"(?:den|(?:on )?the) (?:{_DAY}|sidste|last day) (?:i |in |of )?{_EVERY} {_NTH}(?:måned|months?)",
        _day_of_month,
    ),
    (f"{_EVERY} {_NTH}(?:uge|weeks?) (?:på |on |hver )?{_WEEKDAYS}", _weekly),
    (
        f"{_EVERY} (?:14\\.|fjortende) dag|fortnightly|every fortnight|bi-?weekly|every two weeks",
        _rule("FREQ=WEEKLY;INTERVAL=2"),
    ),
    (
        f"{_EVERY} (?:hverdag|arbejdsdag|weekday|working day)s?|alle hverdage|(?:på )?hverdage|on weekdays",
        _rule(f"FREQ=WEEKLY;BYDAY={_WORKING}"),
    ),
    (f"{_EVERY} {_NTH}{_WEEKDAYS}", _weekly),
    (f"{_EVERY} {_NTH}(?P<unit>uge|weeks?|dag|days?|måned|months?|år|years?)", _by_unit),
    ("(?P<unit>ugentligt?|weekly|dagligt?|daily|månedligt?|monthly|årligt?|yearly|annually)(?P<n>)", _by_unit),
    (
        (
            "(?P<n>)(?:om |alle |på )?(?P<weekdays>(?:man|tirs|ons|tors|fre|lør"
            "|søn)dage(?:ne)?(?: og (?:man|tirs|ons|tors|fre|lør|søn)dage(?:ne)?)*)"
        ),
        _weekly,
    ),
    ("(?P<n>)om (?P<weekdays>(?:man|tirs|ons|tors|fre|lør|søn)dagen)", _weekly),
    ("(?P<n>)on (?P<weekdays>(?:mon|tues|wednes|thurs|fri|satur|sun)days)", _weekly),
)
