"""Days of the calendar: "3. december", "3/12", "Dec 3", "uge 3", "mandag i uge 5", "sidste fredag i måneden"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from frontdesk.application.sentences.intents import Asked, Days, PartKind
from frontdesk.application.sentences.reading import Reading
from frontdesk.application.sentences.weekdays import MONTH, WEEKDAY, month, weekday

Found = re.Match[str]

_DAY = r"(?P<day>[0-3]?\d)"
_NTH = "(?P<nth>første|anden|andet|tredje|fjerde|sidste|first|second|third|fourth|last|[1-4]\\.?|[1-4](?:st|nd|rd|th))"
_OF = f"(?:i|in|of|the|i den|of the|in the)(?: (?P<month>{MONTH})| (?P<this>måneden|denne måned|month|this month))"
_BEFORE_CLOCKS = ("kl", "klokken", "at", "til", "fra", "to", "from", "and", "og")
_ORDINALS = {"første": 1, "first": 1, "anden": 2, "andet": 2, "second": 2, "tredje": 3, "third": 3}
_ORDINALS |= {"fjerde": 4, "fourth": 4, "sidste": -1, "last": -1}


def read_dates(reading: Reading) -> None:
    """Claims them; a day that does not exist is asked about."""
    _read_listed_weeks(reading)
    _read_dotted(reading)
    for text, read in _PATTERNS:
        for found in reading.matches(text):
            days = read(found, reading)
            if days is None:
                reading.ask(Asked.NO_SUCH_DAY, found.start(), found.end())
                reading.blot(found.start(), found.end())
            else:
                reading.claim(PartKind.DAYS, found.start(), found.end(), days)


def _read_listed_weeks(reading: Reading) -> None:
    """ "Uge 7 og 9": each week by itself."""
    for found in reading.matches(r"(?:i |in )?(?:uge|ugerne|weeks?) \d\d?(?:, ?\d\d?)* (?:og|and) \d\d?"):
        for each in re.finditer(r"(?:\D*)(\d\d?)", found[0]):
            if days := week_days(int(each[1]), reading.today):
                reading.claim(PartKind.DAYS, found.start() + each.start(), found.start() + each.end(), days)


def _read_dotted(reading: Reading) -> None:
    """ "3.12" is a day: nobody books at twelve minutes past. "9.10" is a clock, as "kl. 9.12" is."""
    for found in reading.matches(f"{_DAY}\\.(?P<month>1[0-2]|0?[1-9])(?![.\\d]| ?-)"):
        clock = int(found["month"]) % 5 == 0 or reading.before(found.start()) in _BEFORE_CLOCKS
        days = None if clock else _in_numbers(found, reading)
        if days is not None:
            reading.claim(PartKind.DAYS, found.start(), found.end(), days)


def nth(word: str) -> int:
    """1 for "første", -1 for "sidste"."""
    return _ORDINALS.get(word) or int(word[0])


def nth_weekday(year: int, in_month: int, wanted: int, which: int) -> date:
    """The *which*-th such weekday of a month, counted from its end when negative."""
    if which > 0:
        first = date(year, in_month, 1)
        return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year + in_month // 12, in_month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - wanted) % 7)


def week_days(week: int, today: date) -> Days | None:
    """Monday to Sunday of the next such week that is not over; None when neither this year nor the next has it."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            monday = date.fromisocalendar(year, week, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return Days(monday, monday + timedelta(days=6))
    return None


def _only(day: date | None) -> Days | None:
    return None if day is None else Days(day, day)


def _day_in_week(found: Found, reading: Reading) -> Days | None:
    week = week_days(int(found["week"]), reading.today)
    return None if week is None else _only(week.first + timedelta(days=weekday(found["weekday"])))


def _weeks(found: Found, reading: Reading) -> Days | None:
    first = week_days(int(found["week"]), reading.today)
    last = week_days(int(found["last"]), reading.today) if found["last"] else first
    return None if first is None or last is None or last.last < first.first else Days(first.first, last.last)


def _nth_weekday(found: Found, reading: Reading) -> Days | None:
    today, which, wanted = reading.today, nth(found["nth"]), weekday(found["weekday"])
    in_month = month(found["month"]) if found["month"] else today.month
    day = nth_weekday(today.year, in_month, wanted, which)
    if day >= today:
        return _only(day)
    if found["month"]:
        return _only(nth_weekday(today.year + 1, in_month, wanted, which))
    return _only(nth_weekday(today.year + today.month // 12, today.month % 12 + 1, wanted, which))


def _iso(found: Found, _reading: Reading) -> Days | None:
    return _only(_date(int(found["year"]), int(found["month"]), int(found["day"])))


def _of_month(found: Found, reading: Reading) -> Days | None:
    return _only(_in_year(found["year"], month(found["month"]), int(found["day"]), reading.today))


def _in_numbers(found: Found, reading: Reading) -> Days | None:
    return _only(_in_year(found.groupdict().get("year"), int(found["month"]), int(found["day"]), reading.today))


def _day_only(found: Found, reading: Reading) -> Days | None:
    """The next such day that exists: the 31st of a short month is that of the next."""
    first = reading.today.replace(day=1)
    for later in range(4):
        number = first.month - 1 + later
        day = _date(first.year + number // 12, number % 12 + 1, int(found["day"]))
        if day is not None and day >= reading.today:
            return _only(day)
    return None


def _in_year(year: str | None, in_month: int, day: int, today: date) -> date | None:
    """The day in a year that was said, of two or four digits, else the next one."""
    if year:
        return _date(int(year) if len(year) == 4 else 2000 + int(year), in_month, day)
    for later in range(9):  # 29 February is up to eight years away
        found = _date(today.year + later, in_month, day)
        if found is not None and found >= today:
            return found
    return None


def _date(year: int, in_month: int, day: int) -> date | None:
    try:
        return date(year, in_month, day)
    except ValueError:
        return None


def _whole_month(found: Found, reading: Reading) -> Days | None:
    number = month(found["month"])
    year = reading.today.year + (number < reading.today.month)
    following = date(year + number // 12, number % 12 + 1, 1)
    return Days(date(year, number, 1), following - timedelta(days=1))


_ON = "(?:på |on |den |d\\. ?|d |the |på d\\. ?)?"
_WITH_WEEKDAY = f"(?:(?:på |on )?{WEEKDAY},? )?"
_PATTERNS: tuple[tuple[str, Callable[[Found, Reading], Days | None]], ...] = (
    (r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", _iso),
    (f"(?:på |on )?(?P<weekday>{WEEKDAY}) (?:i |in |of |in the )?(?:uge|week) (?P<week>\\d\\d?)", _day_in_week),
    (f"(?:uge|week) (?P<week>\\d\\d?),? (?:på |on )?(?P<weekday>{WEEKDAY})", _day_in_week),
    (r"(?:i |in )?(?:uge|ugerne|weeks?) ?(?P<week>\d\d?)(?: ?- ?(?P<last>\d\d?))?", _weeks),
    (f"(?:den |d\\. |the |på den )?{_NTH} (?P<weekday>{WEEKDAY}) {_OF}", _nth_weekday),
    (
        f"{_WITH_WEEKDAY}{_ON}{_DAY}(?:\\.|st|nd|rd|th)? ?(?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\\d\\d))?",
        _of_month,
    ),
    (f"{_WITH_WEEKDAY}(?:on )?(?P<month>{MONTH}) (?:the )?{_DAY}(?:st|nd|rd|th)?(?:,? (?P<year>20\\d\\d))?", _of_month),
    (
        f"{_WITH_WEEKDAY}{_ON}{_DAY}/(?P<month>1[0-2]|0?[1-9])(?:[-/ ](?P<year>20\\d\\d|2[4-9]|3\\d)(?![.:]))?",
        _in_numbers,
    ),
    (
        f"{_WITH_WEEKDAY}{_ON}{_DAY}\\.(?P<month>1[0-2]|0?[1-9])\\.(?: ?(?P<year>20\\d\\d|2[4-9]|3\\d)(?![.:]))?",
        _in_numbers,
    ),
    (f"{_WITH_WEEKDAY}(?:på )?(?:den|d\\.) ?{_DAY}\\.(?P<month>1[0-2]|0?[1-9])", _in_numbers),
    (f"{_WITH_WEEKDAY}(?:på )?(?:den |d\\. ?|on the |the ){_DAY}(?:\\.|st|nd|rd|th)", _day_only),
    (f"{_WITH_WEEKDAY}d\\. ?{_DAY}", _day_only),
    (f"(?:i|in) (?P<month>{MONTH})", _whole_month),
)
