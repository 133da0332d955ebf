"""Repetition in wall-clock time (RFC 5545): a rule, extra dates and exceptions, never without an end.

A booking "every Tuesday at nine" is at nine on the wall in summer and winter; instants follow from the zone.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.rrule import FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

from frontdesk.domain.clock_time import HOUSE_ZONE, from_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence_rule import (
    MOST_OCCURRENCES,
    Frequency,
    Rule,
    WeekdayPart,
    format_rule,
    parse_rule,
    weekly_until,
)
from frontdesk.domain.time_span import TimeSpan

__all__ = [
    "HORIZON",
    "MOST_OCCURRENCES",
    "Dates",
    "Frequency",
    "Recurrence",
    "Rule",
    "WeekdayPart",
    "dates_of",
    "format_recurrence",
    "format_rule",
    "occurrences",
    "parse_recurrence",
    "parse_rule",
    "rule_starts",
    "starts_of",
    "weekly_until",
]

HORIZON = relativedelta(months=24)

_FREQUENCIES: dict[Frequency, Literal[0, 1, 2, 3]] = {
    Frequency.WEEKLY: WEEKLY,
    Frequency.MONTHLY: MONTHLY,
    Frequency.YEARLY: YEARLY,
}
_CALENDAR_REPEATS = 400
"""Years after which weekdays and leap days come again as they were."""

_DAYS = (MO, TU, WE, TH, FR, SA, SU)
_LINE = re.compile(r"(RRULE|RDATE|EXDATE)((?:;[A-Z]+=[^:;]+)*):(.+)", re.ASCII)
_VALUE = re.compile(r"\d{8}(T\d{6})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """What repeats, in naive wall-clock time: a rule, dates besides it, and what is left out of both.

    A date in ``excluded`` leaves out the whole day, a datetime the occurrence that begins then. Without a rule it is
    the start and the extra dates.
    """

    rule: Rule | None
    extra: tuple[datetime, ...] = ()
    excluded: tuple[date | datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """Every occurrence in order.

    ``start`` is the naive wall-clock time the rule begins with, even if that date is left out; the first extra date of
    a rule without any. ``moved_start``: it is not the wished one, for that was off the rule and no extra date either.
    """

    spans: tuple[TimeSpan, ...]
    start: datetime
    moved_start: bool

    @property
    def first(self) -> TimeSpan:
        return self.spans[0]


def parse_recurrence(text: str) -> Recurrence:
    """Reads lines ``RRULE:…``, ``RDATE:…`` and ``EXDATE:…`` in local wall-clock time; a bare RRULE is a line too.

    Raises:
        InvalidInput: field ``rule``, as `parse_rule`; also ``malformed`` for another line, a second RRULE or none of
            them, ``bad_value`` for what is no date, ``too_many`` above 1000 dates.
    """
    lines = [_line(line) for line in text.upper().split("\n") if line.strip()]
    rules = [value for name, value in lines if name == "RRULE"]
    if not lines or len(rules) > 1:
        raise InvalidInput("rule", "malformed", text)
    extra = _values(value for name, value in lines if name == "RDATE")
    starts = tuple(value for value in extra if isinstance(value, datetime))
    if len(starts) < len(extra):
        raise InvalidInput("rule", "bad_value", "RDATE")
    excluded = _values(value for name, value in lines if name == "EXDATE")
    return Recurrence(parse_rule(rules[0]) if rules else None, starts, excluded)


def format_recurrence(recurrence: Recurrence) -> str:
    """The lines that `parse_recurrence` reads as the same recurrence; empty for one that repeats nothing."""
    days = [day for day in recurrence.excluded if not isinstance(day, datetime)]
    moments = [moment for moment in recurrence.excluded if isinstance(moment, datetime)]
    lines = (
        ("RRULE", format_rule(recurrence.rule) if recurrence.rule else ""),
        ("RDATE", ",".join(f"{moment:%Y%m%dT%H%M%S}" for moment in recurrence.extra)),
        ("EXDATE;VALUE=DATE", ",".join(f"{day:%Y%m%d}" for day in days)),
        ("EXDATE", ",".join(f"{moment:%Y%m%dT%H%M%S}" for moment in moments)),
    )
    return "\n".join(f"{name}:{value}" for name, value in lines if value)


def dates_of(recurrence: Recurrence, start_local: datetime, duration: timedelta, zone: ZoneInfo = HOUSE_ZONE) -> Dates:
    """Every occurrence from ``start_local`` (naive wall-clock time in *zone*) on, extra dates before it included.

    A start that is not on the rule moves to the rule's first date. Each occurrence begins at the same time on the wall
    and lasts exactly *duration* (RFC 5545, 3.8.5.3); a start the spring change skips is an hour later. COUNT counts
    what the rule gives, before exceptions and without extra dates.

    Raises:
        InvalidInput: field ``rule``; ``too_far`` when it goes beyond 24 months, ``no_dates`` when nothing is left,
            ``too_many`` above 1000 occurrences.
    """
    by_rule = _by_rule(recurrence.rule, start_local, zone)
    starts = sorted(_kept(recurrence, by_rule, start_local))
    if not starts:
        raise InvalidInput("rule", "no_dates")
    instants = {from_local(start.date(), start.time(), zone) for start in starts}
    if len(instants) > MOST_OCCURRENCES:
        raise InvalidInput("rule", "too_many", len(instants))
    spans = tuple(TimeSpan(instant, instant + duration) for instant in sorted(instants))
    start = by_rule[0] if by_rule else starts[0]
    return Dates(spans, start, start != start_local and start_local not in recurrence.extra)


def starts_of(recurrence: Recurrence, start_local: datetime, zone: ZoneInfo = HOUSE_ZONE) -> tuple[datetime, ...]:
    """The same dates as naive wall-clock times, in order; none when nothing is left. Raises like `dates_of`."""
    return tuple(sorted(set(_kept(recurrence, _by_rule(recurrence.rule, start_local, zone), start_local))))


def _kept(recurrence: Recurrence, by_rule: Iterable[datetime], start_local: datetime) -> Iterator[datetime]:
    horizon = start_local + HORIZON
    if any(abs(extra.date() - start_local.date()) > horizon - start_local for extra in recurrence.extra):
        raise InvalidInput("rule", "too_far", horizon.date())
    excluded = frozenset(recurrence.excluded)
    for start in (*by_rule, *recurrence.extra):
        if start not in excluded and start.date() not in excluded:
            yield start


def occurrences(rule: Rule, start_local: datetime, duration: timedelta, zone: ZoneInfo = HOUSE_ZONE) -> list[TimeSpan]:
    """Every date of a bare rule. Raises like `dates_of`."""
    return list(dates_of(Recurrence(rule), start_local, duration, zone).spans)


def rule_starts(rule: Rule, start_local: datetime, zone: ZoneInfo = HOUSE_ZONE) -> list[datetime]:
    """The naive starts that a rule gives from ``start_local`` on, in order; none when it has no dates.

    Raises:
        InvalidInput: field ``rule``; ``too_far`` when it goes on beyond 24 months.
    """
    horizon = start_local + HORIZON
    _refuse_far_until(rule, horizon)
    starts = list(islice(_wall_clock_starts(rule, start_local, horizon), rule.count or MOST_OCCURRENCES))
    if isinstance(rule.until, datetime):
        return [start for start in starts if from_local(start.date(), start.time(), zone) <= rule.until]
    if starts and rule.count is not None and len(starts) < rule.count:
        raise InvalidInput("rule", "too_far", horizon.date())
    return starts


def _by_rule(rule: Rule | None, start_local: datetime, zone: ZoneInfo) -> Sequence[datetime]:
    return [start_local] if rule is None else rule_starts(rule, start_local, zone)


def _wall_clock_starts(rule: Rule, start_local: datetime, horizon: datetime) -> Iterator[datetime]:
    """Bounded by the horizon even when the rule counts: a rule such as 30 February would be searched for ages.

    The library looks for a first date until the year 9999, whatever the end: it is asked about the same years of the
    calendar as late as they come, and gives up the sooner.
    """
    end = horizon
    if rule.until is not None and not isinstance(rule.until, datetime):
        end = datetime.combine(rule.until, time.max)
    if rule.frequency is Frequency.DAILY:
        return _daily(rule, start_local, end)
    later = (MAXYEAR - horizon.year) // _CALENDAR_REPEATS * _CALENDAR_REPEATS
    return (
        start.replace(year=start.year - later)
        for start in rrule(
            _FREQUENCIES[rule.frequency],
            dtstart=start_local.replace(year=start_local.year + later),
            interval=rule.interval,
            wkst=_DAYS[rule.week_start],
            until=end.replace(year=end.year + later),
            bysetpos=rule.by_position or None,
            bymonth=rule.by_month or None,
            bymonthday=rule.by_month_day or None,
            byweekday=[_DAYS[part.weekday](part.nth) if part.nth else _DAYS[part.weekday] for part in rule.by_day]
            or None,
        )
    )


def _daily(rule: Rule, start_local: datetime, end: datetime) -> Iterator[datetime]:
    """Day by day to the end: the library looks for a date that never comes until the year 9999, for seconds."""
    start = start_local
    while start <= end:
        if _is_on(rule, start.date()):
            yield start
        start += timedelta(days=rule.interval)


def _is_on(rule: Rule, day: date) -> bool:
    """Whether a daily rule has a day. A day is the only one of its set; the ordinal of a weekday means nothing."""
    from_end = day.day - monthrange(day.year, day.month)[1] - 1
    return (
        (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or not {day.day, from_end}.isdisjoint(rule.by_month_day))
        and (not rule.by_day or day.weekday() in {part.weekday for part in rule.by_day})
        and (not rule.by_position or not {1, -1}.isdisjoint(rule.by_position))
    )


def _refuse_far_until(rule: Rule, horizon: datetime) -> None:
    """To the day; an instant by its date in UTC, which lies close enough and never overflows."""
    last = rule.until.date() if isinstance(rule.until, datetime) else rule.until
    if last is not None and last > horizon.date():
        raise InvalidInput("rule", "too_far", horizon.date())


def _line(line: str) -> tuple[str, str]:
    """Name and value; what a parameter says of the kind of value is seen in the value itself."""
    stripped = line.strip()
    if ":" not in stripped:
        return "RRULE", stripped
    found = _LINE.fullmatch(stripped)
    if found is None or found[2] not in ("", ";VALUE=DATE", ";VALUE=DATE-TIME"):
        raise InvalidInput("rule", "malformed", line)
    return found[1], found[3]


def _values(lists: Iterable[str]) -> tuple[date | datetime, ...]:
    entries = [entry for listed in lists for entry in listed.split(",")]
    if len(entries) > MOST_OCCURRENCES:
        raise InvalidInput("rule", "too_many", len(entries))
    return tuple(map(_value, entries))


def _value(text: str) -> date | datetime:
    found = _VALUE.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        if found[1] is None:
            return datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007 - a date has no zone
        return datetime.strptime(text, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the clock on the wall
    except ValueError:
        raise InvalidInput("rule", "bad_value", text) from None
