"""A recurrence cut in two, or shifted along the wall clock: its dates stay the same dates, or move all alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Recurrence, rule_starts, starts_of
from frontdesk.domain.recurrence_rule import Frequency, Rule, WeekdayPart


@dataclass(frozen=True, slots=True)
class Course:
    """A recurrence and where it starts, in naive wall-clock time."""

    recurrence: Recurrence
    start: datetime

    @property
    def starts(self) -> tuple[datetime, ...]:
        """Its dates in order. Raises InvalidInput like `starts_of`."""
        return starts_of(self.recurrence, self.start)


def listed(starts: Sequence[datetime]) -> Course:
    """The course of these dates without any rule; at least one."""
    first, *others = sorted(starts)
    return Course(Recurrence(None, tuple(others)), first)


def last_day(rule: Rule, start: datetime) -> date | None:
    """The last day an occurrence may begin; None for a rule that counts.

    An instant before the usual time of its day does not hold that day.
    """
    if not isinstance(rule.until, datetime):
        return rule.until
    local = to_local(rule.until).replace(tzinfo=None)
    return local.date() if local.time() >= start.time() else local.date() - timedelta(days=1)


def cut(course: Course, at: datetime) -> tuple[Course | None, Course | None]:
    """What lies before *at*, and the rest: RFC 5545's THISANDFUTURE. None for a side without dates.

    Raises InvalidInput like `starts_of`.
    """
    starts = course.starts
    return _before(course, at, [s for s in starts if s < at]), _from(course, at, [s for s in starts if s >= at])


def _before(course: Course, at: datetime, starts: Sequence[datetime]) -> Course | None:
    by_rule = [start for start in _by_rule(course) if start < at]
    if len(starts) < 2 or course.recurrence.rule is None or not by_rule:
        return listed(starts) if starts else None
    rule = replace(course.recurrence.rule, count=None, until=by_rule[-1].date())
    extra = tuple(moment for moment in course.recurrence.extra if moment < at)
    excluded = tuple(one for one in course.recurrence.excluded if _day(one) <= at.date())
    return Course(Recurrence(rule, extra, excluded), course.start)


def _from(course: Course, at: datetime, starts: Sequence[datetime]) -> Course | None:
    by_rule = _by_rule(course)
    rest = [start for start in by_rule if start >= at]
    rule = course.recurrence.rule
    if len(starts) < 2 or rule is None or not rest:
        return listed(starts) if starts else None
    if rule.count is not None:
        rule = replace(rule, count=len(rest))
    extra = tuple(moment for moment in course.recurrence.extra if moment >= at)
    excluded = tuple(one for one in course.recurrence.excluded if _day(one) >= at.date())
    return Course(Recurrence(rule, extra, excluded), rest[0])


def _by_rule(course: Course) -> Sequence[datetime]:
    rule = course.recurrence.rule
    return [course.start] if rule is None else rule_starts(rule, course.start)


def _day(one: date | datetime) -> date:
    return one.date() if isinstance(one, datetime) else one


def shifted(course: Course, by: timedelta) -> Course:
    """Every date moved by the same stretch of wall-clock time.

    The weekdays of a weekly rule go along; a rule that cannot say the new dates ("the second Tuesday", a day later)
    gives way to a list of them.

    Raises InvalidInput like `starts_of`.
    """
    wanted = tuple(start + by for start in course.starts)
    start = course.start + by
    moved = Course(_shifted(course, by, (start.date() - course.start.date()).days), start)
    if len(wanted) > 1 and _says(moved, wanted):
        return moved
    return listed(wanted)


def _says(course: Course, wanted: Sequence[datetime]) -> bool:
    try:
        return course.starts == wanted
    except InvalidInput:
        return False


def _shifted(course: Course, by: timedelta, days: int) -> Recurrence:
    recurrence, step = course.recurrence, timedelta(days=days)
    return Recurrence(
        None if recurrence.rule is None else _shifted_rule(recurrence.rule, course.start, days),
        tuple(moment + by for moment in recurrence.extra),
        tuple(one + by if isinstance(one, datetime) else one + step for one in recurrence.excluded),
    )


def _shifted_rule(rule: Rule, start: datetime, days: int) -> Rule:
    until = last_day(rule, start)
    rule = replace(rule, until=None if until is None else until + timedelta(days=days))
    if rule.frequency in (Frequency.DAILY, Frequency.WEEKLY):
        turned = sorted((part.weekday + days) % 7 for part in rule.by_day)
        # Where weeks are counted, they begin as much later as the days lie later.
        week_start = (rule.week_start + days) % 7 if rule.interval > 1 else rule.week_start
        return replace(rule, by_day=tuple(map(WeekdayPart, turned)), week_start=week_start)
    if rule.by_month_day and not rule.by_day:
        return replace(rule, by_month_day=tuple(day + days for day in rule.by_month_day))
    return rule
