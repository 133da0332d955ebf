"""What an edit makes of a series: which dates stay, which move where, which come and which go. Nothing is stored here.

The past, and what somebody changed by hand, stays as it is; ids stay whatever happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.application.bookings import OccurrenceContent, SeriesContent
from frontdesk.application.handlers.placing import start_moved
from frontdesk.application.messages import Finding
from frontdesk.application.series import EditScope, SeriesEdit
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Recurrence, dates_of, parse_recurrence
from frontdesk.domain.recurrence_changes import Course, cut, listed, shifted

Contents = tuple[OccurrenceContent, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The dates of a series as an edit sees them, each in the order of the rule.

    ``behind``: begun, or before the one chosen. ``open``: what the edit is for. ``dropped``: taken out by an earlier
    rule, and back when a new one names them. ``by_hand``: what somebody moved, described or cancelled.
    """

    behind: Contents
    open: Contents
    dropped: Contents
    by_hand: Contents

    @property
    def to_come(self) -> Contents:
        return (*self.open, *self.dropped, *self.by_hand)


@dataclass(frozen=True, slots=True)
class Plan:
    """``course`` are the dates agreed from now on, in the wall-clock time of their own.

    ``dates`` says for each occurrence of the edit where the rule puts it now; those missing of the open ones are
    surplus. ``new`` are the dates that no occurrence stands for yet.
    """

    course: Course
    dates: Mapping[int, datetime]
    new: tuple[datetime, ...] = ()
    findings: tuple[Finding, ...] = ()


def agreed_dates(series: SeriesContent, occurrences: Sequence[OccurrenceContent]) -> Course:
    """The dates a series is agreed for; those it has, where its rule cannot be followed any more."""
    try:
        recurrence = parse_recurrence(series.rule) if series.rule else Recurrence(None)
        course = Course(recurrence, series.start_local)
        return course if course.starts else listed([local(one.original) for one in occurrences])
    except InvalidInput:
        return listed([local(one.original) for one in occurrences])


def sort_out(
    occurrences: Iterable[OccurrenceContent], chosen: OccurrenceContent, scope: EditScope, course: Course, now: datetime
) -> Sorted:
    """Which occurrence stays and which the edit is for."""
    usual = usual_state(chosen)
    on_rule = frozenset(map(instant, course.starts))
    groups: dict[str, list[OccurrenceContent]] = {"behind": [], "open": [], "dropped": [], "by_hand": []}
    for one in sorted(occurrences, key=lambda each: each.original):
        earlier = scope is EditScope.THIS_AND_FOLLOWING and one.original < chosen.original
        if earlier or one.span.start < now:
            groups["behind"].append(one)
        elif one.detached or one.state not in (usual, OccurrenceState.CANCELLED):
            groups["by_hand"].append(one)
        elif one.state is usual:
            groups["open"].append(one)
        else:
            # Whoever cancels one date leaves the rule as it is; a date off the rule went with a rule.
            groups["by_hand" if one.original in on_rule else "dropped"].append(one)
    return Sorted(*(tuple(groups[name]) for name in ("behind", "open", "dropped", "by_hand")))


def usual_state(chosen: OccurrenceContent) -> OccurrenceState:
    """A request is edited with its other requests, everything else with what is confirmed."""
    requested = chosen.state is OccurrenceState.REQUESTED
    return OccurrenceState.REQUESTED if requested else OccurrenceState.CONFIRMED


def plan(series: SeriesContent, course: Course, found: Sorted, edit: SeriesEdit) -> Plan:
    """Where every date goes. Raises InvalidInput as a rule that is booked."""
    if edit.rule is None:
        rest = _rest(course, found)
        dates = {one.occurrence_id: later(one.original, edit.shift) for one in found.to_come}
        return Plan(shifted(rest, edit.shift) if edit.shift else rest, dates)
    start = local(found.open[0].original) + edit.shift
    recurrence = parse_recurrence(edit.rule) if edit.rule else Recurrence(None)
    wished = dates_of(recurrence, start, edit.duration or series.duration)
    dates, new = _matched([span.start for span in wished.spans], found)
    return Plan(Course(recurrence, wished.start), dates, new, start_moved(wished))


def _rest(course: Course, found: Sorted) -> Course:
    """What is agreed from the first date on that can be edited."""
    first = min(local(one.original) for one in (*found.open, *found.by_hand))
    return cut(course, first)[1] or listed([local(one.original) for one in found.open])


def before(course: Course, found: Sorted) -> Course:
    """What stays agreed of a series whose later dates go their own way."""
    first = min(local(one.original) for one in (*found.open, *found.by_hand))
    return cut(course, first)[0] or listed([local(one.original) for one in found.behind])


def _matched(wished: Sequence[datetime], found: Sorted) -> tuple[dict[int, datetime], tuple[datetime, ...]]:
    """The same instant first, then the same day, then in order; what was changed by hand moves to no other day."""
    dates: dict[int, datetime] = {}
    inside = (*found.by_hand, *found.open, *found.dropped)
    left = _paired(dates, inside, wished, lambda at: at)
    left = _paired(dates, inside, left, local_date)
    rest = [one for one in found.open if one.occurrence_id not in dates]
    dates.update((one.occurrence_id, at) for one, at in zip(rest, left, strict=False))
    return dates, tuple(left[len(rest) :])


def _paired(
    dates: dict[int, datetime],
    occurrences: Iterable[OccurrenceContent],
    wished: Iterable[datetime],
    key: Callable[[datetime], object],
) -> list[datetime]:
    """Gives each wished date to an occurrence that has none yet and the same key; returns the others."""
    standing: dict[object, list[int]] = {}
    for one in occurrences:
        if one.occurrence_id not in dates:
            standing.setdefault(key(one.original), []).append(one.occurrence_id)
    left: list[datetime] = []
    for at in wished:
        candidates = standing.get(key(at))
        if candidates:
            dates[candidates.pop(0)] = at
        else:
            left.append(at)
    return left


def told_apart(wished: Sequence[datetime], taken: Iterable[datetime]) -> tuple[datetime, ...]:
    """Where the rule puts dates, as a series knows them: one that meets a date it has already is a second later."""
    used = set(taken)
    apart: list[datetime] = []
    for at in wished:
        free = at
        while free in used:
            free += timedelta(seconds=1)
        used.add(free)
        apart.append(free)
    return tuple(apart)


def local(at: datetime) -> datetime:
    """The naive time on the house's wall clock."""
    return to_local(at).replace(tzinfo=None)


def instant(start: datetime) -> datetime:
    """The instant of a naive time on the house's wall clock."""
    return from_local(start.date(), start.time())


def later(at: datetime, by: timedelta) -> datetime:
    """So much later along the wall clock."""
    return instant(local(at) + by) if by else at
