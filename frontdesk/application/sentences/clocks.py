"""Times of day: "halv ti", "kvart i ni", "kl. 9-11", "fra 10 til 12", "2pm", "hele formiddagen", "tonight"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from frontdesk.application.sentences.intents import Days, Hours, PartKind
from frontdesk.application.sentences.lengths import LENGTH, length_of
from frontdesk.application.sentences.reading import Reading, number
from frontdesk.application.sentences.weekdays import WEEKDAY

_HOUR_WORD = (
    "(?:et|one|to|two|tre|three|fire|four|fem|five|seks|six|syv|seven|otte|eight|ni|nine|ti|ten"
    "|elleve|eleven|tolv|twelve)"
)
_HOUR = f"(?:[01]?\\d|2[0-4]|{_HOUR_WORD})"
_NO_UNIT = (
    r"(?![.,]\d)(?!\s*(?:timer?|t\b|min|dage|uger?\b|hours?|h\b|days|weeks|pers|people|pax"
    r"|mand|gæster|stk|%|/|\.\s*sal))"
)
_MINUTES = "(?:fem|five|ti|ten|tyve|twenty|femogtyve|kvart|(?:a )?quarter)(?: min(?:utter|utes)?\\.?)?"
_COUNTED = "(?:5|10|15|20|25)(?: min(?:utter|utes)?\\.?)? (?:i|over|past)"  # "10 to 14" is no time but a move
_AWAY = f"(?:{_MINUTES} (?:i|over|to|past)|{_COUNTED})"
_SUFFIX = r"(?: ?[ap]\.?m\.?(?!\w))"
_WORDED = f"(?:{_AWAY} )?(?:halv|half past|half) {_HOUR}{_NO_UNIT}|{_AWAY} {_HOUR}{_NO_UNIT}"
_WRITTEN = f"(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?![.\\d/]){_SUFFIX}?"
_NAMED = "noon|midday|middag|midnight|midnat"
_SURE = f"(?:{_WORDED}|{_WRITTEN}|{_HOUR}{_SUFFIX}|{_HOUR} o'?clock|{_NAMED})"
_BARE = f"(?:[0-2]\\d[0-5]\\d(?!\\d)|{_HOUR}(?:½)?{_NO_UNIT})"
ATOM = f"(?:{_SURE}|{_BARE})"
_AT = r"(?:kl(?:okken|\.|:)? ?|(?:ca\.?|ved|omkring|around|about) (?:kl\.? ?)?|at |@ ?)"

_RANGES = (
    f"(?:fra|from|mellem|between) {_AT}?(?P<first>{ATOM}) (?:til|to|og|and|-|until) {_AT}?(?P<last>{ATOM})",
    f"(?<![\\d/.-])(?:fra |from )?{_AT}?(?P<first>{ATOM}) ?- ?{_AT}?(?P<last>{ATOM})(?!-)",
    f"{_AT}(?P<first>{ATOM}) (?:til|to|until) {_AT}?(?P<last>{ATOM})",
    f"(?P<first>{_SURE}|\\d\\d?) (?:til|to|until) {_AT}?(?P<last>{_SURE}|\\d\\d?{_NO_UNIT})",
    f"(?P<first>{_SURE}) (?:til|to|until) {_AT}?(?P<last>{ATOM})",
    f"(?P<first>{_HOUR_WORD}) til (?P<last>{_HOUR_WORD}){_NO_UNIT}",  # "ten to two" is a time
)
_DASHED = _RANGES[1:2]
_AFTER = f"(?:efter|after|tidligst|fra og med) {_AT}?(?P<first>{ATOM})"
_BEFORE = f"(?:før|inden|senest|before|by) {_AT}?(?P<last>{ATOM})"
_SINGLES = (
    f"(?:fra |from )?{_AT}(?P<first>{ATOM})",
    f"(?P<first>{_SURE})",
    f"(?<=\\bfra\\s)(?P<first>{_BARE})|(?<=\\bfrom\\s)(?P<first2>{_BARE})",
)
_TO = f"(?<=\\btil\\s)(?P<first>{_BARE})|(?<=\\bto\\s)(?P<first2>{_BARE})|(?<=\\buntil\\s)(?P<first3>{_BARE})"

# First and last hour, as Danish reception speaks of them; lunch is the hour most houses keep for it.
_DAY_PARTS = (
    ("efter frokost|after lunch", 13, 17),
    ("før frokost|before lunch", 9, 12),
    ("morgen(?:en)?|morning|tidlig morgen", 7, 9),
    ("formiddag(?:en)?", 8, 12),
    ("over middag", 12, 13),
    ("eftermiddag(?:en)?|afternoon", 12, 17),
    ("aften(?:en)?|evening|night", 17, 22),
    ("frokost(?:en|tid)?|frokosttid(?:en)?|lunch(?: ?time)?", 12, 13),
)
_WHOLE_DAY = "hele dagen|hele (?=<weekday>)|all day|the whole day|heldags?|hele d\\. dag"


@dataclass(frozen=True, slots=True)
class RawClock:
    """A clock as it was said. ``sure`` when only one of day and night can be meant."""

    hour: int
    minute: int = 0
    sure: bool = False

    def later(self) -> RawClock:
        return RawClock(self.hour + 12, self.minute, sure=True)

    @property
    def clock(self) -> time:
        return time(self.hour % 24, self.minute)


@dataclass(frozen=True, slots=True)
class Said:
    """A clock or a stretch in the sentence, before it is known which half of the day is meant. ``within``: not the
    wished time itself but what it has to lie after or before."""

    start: int
    end: int
    first: RawClock | None
    last: RawClock | None
    within: bool = False


def read_clocks(reading: Reading, *, moving: bool) -> list[Said]:
    """Blots out what it finds. When something is moved, "fra 10 til 12" is no stretch but from where to where."""
    ranges = _DASHED if moving else _RANGES
    said = [one for text in (*ranges, _AFTER, _BEFORE, *_SINGLES) for one in _found(reading, text)]
    said += _found(reading, _TO) if moving else []
    said += _after_weekday(reading)
    return sorted(said, key=lambda one: one.start)


def read_now(reading: Reading) -> list[Said]:
    """ "Nu" is the quarter that has begun; "om en time" the next five minutes after that."""
    said = []
    for found in reading.matches(f"(?:om|in) (?:{LENGTH})"):
        said.append(_from_now(reading, found, reading.local + length_of(found) + timedelta(minutes=4), 5))
    for found in reading.matches("lige nu|right now|nu(?! på)|now|med det samme|straks"):
        said.append(_from_now(reading, found, reading.local, 15))
    return said


def _from_now(reading: Reading, found: re.Match[str], at: datetime, step: int) -> Said:
    if at.date() > reading.today:
        reading.claim(PartKind.DAYS, found.start(), found.end(), Days(at.date(), at.date()))
    reading.blot(found.start(), found.end())
    return Said(found.start(), found.end(), RawClock(at.hour, at.minute // step * step, sure=True), None)


def read_day_parts(reading: Reading) -> None:
    """Claims "formiddag" and the like; "i aften" is a day as well."""
    for found in reading.matches(_WHOLE_DAY.replace("<weekday>", WEEKDAY)):
        whole = Hours(reading.vocabulary.opens, reading.vocabulary.closes)
        reading.claim(PartKind.HOURS, found.start(), found.end(), whole)
    for text, first, last in _DAY_PARTS:
        for found in reading.matches(
            f"(?P<lead>hele |all |the whole |i |om |this |in the |over |ved )?(?P<part>{text})"
        ):
            _claim_day_part(reading, found, first, last)
    for found in reading.matches("tonight"):
        _claim_with_today(reading, found.start(), found.end(), Hours(time(17), time(22), whole=False))


def _claim_day_part(reading: Reading, found: re.Match[str], first: int, last: int) -> None:
    lead = (found["lead"] or "").strip()
    if found["part"] == "morning":  # which goes on until noon, other than "morgen"
        first, last = 8, 12
    lunch = (first, last) == (12, 13)
    hours = Hours(time(first), time(last), whole=lead in ("all", "hele", "the whole") or lunch)
    if lead in ("i", "this") and not lunch:
        _claim_with_today(reading, found.start(), found.end(), hours)
    else:
        reading.claim(PartKind.HOURS, found.start(), found.end(), hours)


def _claim_with_today(reading: Reading, start: int, end: int, hours: Hours) -> None:
    if reading.first(PartKind.DAYS) is None:
        reading.claim(PartKind.DAYS, start, end, Days(reading.today, reading.today))
    reading.claim(PartKind.HOURS, start, end, hours)


def _found(reading: Reading, text: str) -> list[Said]:
    said = []
    for found in reading.matches(text):
        groups = found.groupdict()
        first = groups.get("first") or groups.get("first2") or groups.get("first3")
        last = groups.get("last")
        clocks = (raw_clock(first) if first else None, raw_clock(last) if last else None)
        if any(wanted and clock is None for wanted, clock in zip((first, last), clocks, strict=True)):
            continue
        said.append(Said(found.start(), found.end(), *_same_half(*clocks), within=text in (_AFTER, _BEFORE)))
        reading.blot(found.start(), found.end())
    return said


def _same_half(first: RawClock | None, last: RawClock | None) -> tuple[RawClock | None, RawClock | None]:
    """In "2-4 pm" both are after noon, in "11-1pm" only the last."""
    if first and last and last.sure and not first.sure and last.hour >= 12 and first.hour + 12 < last.hour:
        first = first.later()
    return first, last


def _after_weekday(reading: Reading) -> list[Said]:
    """ "Torsdag 14": the hour, since the fourteenth would be "d. 14."."""
    said = []
    for part in reading.of(PartKind.DAYS):
        found = re.compile(rf"\s*,?\s*({_HOUR})(?!\w){_NO_UNIT}").match(reading.open, part.end)
        clock = raw_clock(found[1]) if found and found[1].isdecimal() else None
        if found and clock and clock.hour >= 6:
            said.append(Said(found.start(1), found.end(1), clock, None))
            reading.blot(found.start(1), found.end(1))
    return said


def raw_clock(text: str) -> RawClock | None:
    """What an ``ATOM`` says; None for an hour no clock shows."""
    if found := re.fullmatch(r"(noon|midday|middag)|(midnight|midnat)", text):
        return RawClock(12 if found[1] else 24, sure=True)
    if found := re.fullmatch(r"(.*?)\s?([ap])\.?m\.?", text):
        return _in_half(raw_clock(found[1]), after_noon=found[2] == "p")
    if found := re.fullmatch(r"(\d\d?)[.:](\d\d)", text) or re.fullmatch(r"(\d\d)(\d\d)", text):
        return RawClock(int(found[1]), int(found[2]), sure=True)
    return _worded(text)


def _in_half(clock: RawClock | None, *, after_noon: bool) -> RawClock | None:
    if clock is None or not 1 <= clock.hour <= 12:
        return clock
    return RawClock(clock.hour % 12 + 12 * after_noon, clock.minute, sure=True)


def _worded(text: str) -> RawClock | None:
    words = re.sub(r"\s*o'?clock|min\w*\.?|\ba ", "", text).split()
    hour, half = _hour(words[-1]), words[-1].endswith("½")
    if hour > 24:
        return None
    minutes = hour * 60 + 30 * half
    rest = words[:-1]
    if rest and rest[-1] == "halv":
        minutes, rest = minutes - 30, rest[:-1]
    elif (rest and rest[-1] == "half") or rest[-2:] == ["half", "past"]:
        minutes, rest = minutes + 30, rest[: rest.index("half")]
    if rest:
        away = 15 if rest[0].startswith(("kvart", "quarter")) else number(rest[0])
        minutes += away if rest[-1] in ("over", "past") else -away
    return RawClock(minutes // 60, minutes % 60, sure=hour > 12)


def _hour(word: str) -> int:
    return number(word.rstrip("½"))
