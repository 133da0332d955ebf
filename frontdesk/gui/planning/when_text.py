"""When something is, as it is typed and shown in one field: ``man 23-11 12:00–14:30``.

Read generously: ``12-14``, ``kl. 12.30 til 14``, ``torsdag 9–10.15``, ``23/11 12-14``, ``1-12-2026 8-9``. Danish and
English names of weekdays are known in either language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from frontdesk.domain.clock_time import HOUSE_DAY_TURNS, from_local, to_local
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.time_span import TimeSpan

_DAY = (
    r"(?:(?!kl\b)(?P<weekday{0}>[^\W\d_]{{2,}})\.?\s*)?"
    r"(?:(?P<day{0}>\d{{1,2}})[-/.](?P<month{0}>\d{{1,2}})(?:[-/.](?P<year{0}>\d{{4}}))?\s+)?"
)
_CLOCK = r"(?:kl\.?\s*)?(?P<hour{0}>\d{{1,2}})(?:[:.]?(?P<minute{0}>\d{{2}}))?"
_WHEN = re.compile(
    _DAY.format(1) + _CLOCK.format(1) + r"\s*(?:–|—|-|\btil\b|\bto\b)\s*" + _DAY.format(2) + _CLOCK.format(2)
)
_WEEKDAYS = (("ma", "mo"), ("ti", "tu"), ("on", "we"), ("to", "th"), ("fr",), ("lø", "sa"), ("sø", "su"))


def when_text(span: TimeSpan, day_text: Callable[[date], str]) -> str:
    """The span in the house's wall-clock time, with its days as *day_text* writes them (``man 23-11``).

    The last day is told only where `read_when` would not take it for granted.
    """
    start, end = to_local(span.start), to_local(span.end)
    last = f"{day_text(end.date())} " if _needs_end_day(span) else ""
    return f"{day_text(start.date())} {start:%H:%M}–{last}{end:%H:%M}"


def read_when(text: str, shown: date) -> TimeSpan | None:
    """The span a text means, or None when it says nothing of the kind.

    Without a date it is on *shown*; a weekday alone is the next such day from *shown* on, a date without a year the one
    nearest to it; a date outweighs its weekday. An end before 05.00 belongs to the evening it began.

    Raises:
        EndBeforeStart: as typed, it would end before it began.
    """
    found = _WHEN.fullmatch(" ".join(text.lower().split()))
    if found is None:
        return None
    first = _day(found, 1, shown)
    starts, ends = _clock(found, 1), _clock(found, 2)
    if first is None or starts is None or ends is None:
        return None
    last = _day(found, 2, first)
    if last is None:
        return None
    return _span(first, starts, _next_morning(first, starts, last, ends), ends)


def _span(first: date, starts: time, last: date, ends: time) -> TimeSpan:
    start, end = from_local(first, starts), from_local(last, ends)
    if end <= start:
        raise EndBeforeStart(start, end)
    return TimeSpan(start, end)


def _next_morning(first: date, starts: time, last: date, ends: time) -> date:
    over_midnight = last == first and ends <= min(starts, HOUSE_DAY_TURNS)
    return last + timedelta(days=1) if over_midnight else last


def _needs_end_day(span: TimeSpan) -> bool:
    start, end = to_local(span.start), to_local(span.end)
    return end.date() != _next_morning(start.date(), start.time(), start.date(), end.time())


def _clock(found: re.Match[str], which: int) -> time | None:
    hour, minute = int(found[f"hour{which}"]), int(found[f"minute{which}"] or 0)
    if (hour, minute) == (24, 0):
        return time()
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(found: re.Match[str], which: int, shown: date) -> date | None:
    if found[f"day{which}"]:
        return _date(int(found[f"day{which}"]), int(found[f"month{which}"]), found[f"year{which}"], shown)
    name = found[f"weekday{which}"]
    return _weekday(name, shown) if name else shown


def _date(day: int, month: int, year: str | None, shown: date) -> date | None:
    years = [int(year)] if year else [shown.year + step for step in (-1, 0, 1)]
    candidates = [found for each in years if (found := _real_date(each, month, day))]
    return min(candidates, key=lambda candidate: abs(candidate - shown), default=None)


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(name: str, shown: date) -> date | None:
    for number, beginnings in enumerate(_WEEKDAYS):
        if name[:2] in beginnings:
            return shown + timedelta(days=(number - shown.weekday()) % 7)
    return None
