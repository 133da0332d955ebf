"""Days as seen from today: "i morgen", "på torsdag", "næste torsdag", "om 14 dage", "next week"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from frontdesk.application.sentences.dates import read_dates
from frontdesk.application.sentences.intents import Asked, Days, PartKind
from frontdesk.application.sentences.reading import Reading, number
from frontdesk.application.sentences.weekdays import WEEKDAY, monday_of, next_weekday, weekday

Found = re.Match[str]
Patterns = tuple[tuple[str, Callable[[Found, Reading], Days]], ...]
WEEK = timedelta(days=7)


def read_days(reading: Reading) -> None:
    """Claims every day that is named."""
    _read(reading, _COUNTED)
    read_dates(reading)
    _read(reading, _NAMES)


def _read(reading: Reading, patterns: Patterns) -> None:
    for text, read in patterns:
        for found in reading.matches(text):
            reading.claim(PartKind.DAYS, found.start(), found.end(), read(found, reading))


def _only(day: date) -> Days:
    return Days(day, day)


def _in_days(days: int) -> Callable[[Found, Reading], Days]:
    return lambda _found, reading: _only(reading.today + timedelta(days=days))


def _this_week(_found: Found, reading: Reading) -> Days:
    return Days(reading.today, monday_of(reading.today) + timedelta(days=6))


def _next_week(_found: Found, reading: Reading) -> Days:
    monday = monday_of(reading.today) + WEEK
    return Days(monday, monday + timedelta(days=6))


def _weekend(found: Found, reading: Reading) -> Days:
    saturday = monday_of(reading.today) + timedelta(days=5)
    if found["next"]:
        saturday += WEEK
    return Days(saturday, saturday + timedelta(days=1))


def _next_month(_found: Found, reading: Reading) -> Days:
    first = (reading.today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return Days(first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1))


def _after_days(found: Found, reading: Reading) -> Days:
    """ "Om 8 dage" is a week to some and eight days to others."""
    days = number(found["n"])
    if days != 8:
        return _only(reading.today + timedelta(days=days))
    options = (reading.today + WEEK, reading.today + timedelta(days=8))
    day = reading.choose(Asked.DAY, found.start(), found.end(), options)
    assert isinstance(day, date)
    return _only(day)


def _after_weeks(found: Found, reading: Reading) -> Days:
    return _only(reading.today + WEEK * number(found["n"]))


def _weekday_after(found: Found, reading: Reading) -> Days:
    """ "Torsdag om en uge", "torsdag om 14 dage": counted from the coming such day; 8 days are a week, 14 are two."""
    weeks = number(found["weeks"]) if found["weeks"] else (number(found["days"]) + 6) // 7 - (found["days"] == "8")
    return _only(_coming(weekday(found["weekday"]), reading.today) + WEEK * weeks)


def _weekday_in(weeks: int) -> Callable[[Found, Reading], Days]:
    def read(found: Found, reading: Reading) -> Days:
        return _only(monday_of(reading.today) + WEEK * weeks + timedelta(days=weekday(found["weekday"])))

    return read


def _next_named(found: Found, reading: Reading) -> Days:
    """ "Næste torsdag" said on a Tuesday: the day after tomorrow to some, to others that of next week."""
    coming = next_weekday(weekday(found["weekday"]), reading.today)
    if coming >= monday_of(reading.today) + WEEK:
        return _only(coming)
    day = reading.choose(Asked.DAY, found.start(), found.end(), (coming + WEEK, coming))
    assert isinstance(day, date)
    return _only(day)


def _coming_named(found: Found, reading: Reading) -> Days:
    return _only(next_weekday(weekday(found["weekday"]), reading.today))


def _named(found: Found, reading: Reading) -> Days:
    """The coming one; on that very weekday it is asked whether today is meant."""
    wanted = weekday(found["weekday"])
    if wanted != reading.today.weekday():
        return _only(_coming(wanted, reading.today))
    day = reading.choose(Asked.DAY, found.start(), found.end(), (reading.today, reading.today + WEEK))
    assert isinstance(day, date)
    return _only(day)


def _coming(wanted: int, today: date) -> date:
    return today + timedelta(days=(wanted - today.weekday()) % 7)


_NAMED = f"(?P<weekday>{WEEKDAY})"
# Before dates are read: "in two weeks 9-11" names no weeks.
_COUNTED: Patterns = (
    ("i ?overmorgen|overmorgen|(?:the )?day after tomorrow", _in_days(2)),
    ("i ?dag|today|dags dato", _in_days(0)),
    ("i ?morgen|tomorrow|tmrw", _in_days(1)),
    (f"(?:på |on )?{_NAMED} om (?:(?P<weeks><count>) uger?|(?P<days><count>) dage)", _weekday_after),
    (f"(?:on )?{_NAMED} in (?P<weeks><count>) weeks?(?P<days>)", _weekday_after),
    (f"(?:om|in) (?P<n><count>) (?:dage?|days?)(?! (?:{WEEKDAY}))", _after_days),
    ("(?:om|in) (?P<n><count>) (?:uger?|weeks?)", _after_weeks),
)
_NAMES: Patterns = (
    (f"(?:på |on )?{_NAMED},? (?:i )?(?:næste uge|next week)", _weekday_in(1)),
    (f"(?:næste uge|next week),? (?:på |on )?{_NAMED}", _weekday_in(1)),
    (f"(?:på |on )?{_NAMED},? (?:i )?(?:denne uge|this week)", _weekday_in(0)),
    (f"(?:på )?(?:næste|next) {_NAMED}", _next_named),
    (f"(?:nu på|førstkommende|kommende|this|this coming|coming) {_NAMED}", _coming_named),
    (f"(?:på|on) {_NAMED}", _coming_named),
    (_NAMED, _named),
    ("(?:i )?(?:hele )?næste uge|next week", _next_week),
    ("(?:i )?denne uge|this week|i ugen", _this_week),
    ("(?:i |in the |this |at the |hele |(?P<next>næste |next ))?week-?ende?n?", _weekend),
    ("(?:i )?næste måned|next month", _next_month),
    ("i ?går|yesterday", _in_days(-1)),
)
