"""The calendar as it is shown and printed besides its columns: how full each day is, and each room's entries by day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date, local_day
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class DayFullness:
    """How full the house is on a day: ``booked`` of ``open_time``, both summed over rooms and within opening hours.

    ``count`` are the bookings of the day, closures not among them; ``closed_because`` says why a day is closed.
    """

    day: date
    open_time: timedelta
    booked: timedelta
    count: int
    closed_because: str | None = None

    @property
    def share(self) -> float:
        """From 0 to 1; 0 for a closed day."""
        return self.booked / self.open_time if self.open_time else 0.0


def fullness(plan: CalendarPlan, rooms: Sequence[Room], hours: OpeningHours) -> tuple[DayFullness, ...]:
    """Each day of a plan, counting these rooms only. A room out of order is not open then."""
    by_day: dict[date, list[PlannedOccurrence]] = {}
    for occurrence in plan.occurrences:
        if occurrence.state.holds:
            for day in _days_of(occurrence.span):
                by_day.setdefault(day, []).append(occurrence)
    days = (plan.first + timedelta(days=number) for number in range(plan.days))
    return tuple(_fullness(day, by_day.get(day, ()), {room.id for room in rooms}, hours) for day in days)


def _days_of(span: TimeSpan) -> Iterable[date]:
    day = local_date(span.start)
    last = local_date(span.end - timedelta(seconds=1))
    while day <= last:
        yield day
        day += timedelta(days=1)


def _fullness(
    day: date, occurrences: Sequence[PlannedOccurrence], room_ids: set[int], hours: OpeningHours
) -> DayFullness:
    open_spans = hours.open_spans(day)
    booked = closed = timedelta(0)
    counted: set[int] = set()
    for occurrence in occurrences:
        here = len(room_ids.intersection(occurrence.resource_ids))
        within = sum((_shared(occurrence.span, open_) for open_ in open_spans), timedelta(0)) * here
        if occurrence.kind is SeriesKind.CLOSURE:
            closed += within
        else:
            booked += within
            counted.update({occurrence.occurrence_id} if here else ())
    open_time = sum((span.duration for span in open_spans), timedelta(0)) * len(room_ids) - closed
    return DayFullness(day, open_time, booked, len(counted), hours.closed_because(day))


def _shared(span: TimeSpan, other: TimeSpan) -> timedelta:
    clipped = span.clipped(other)
    return clipped.duration if clipped else timedelta(0)


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """A room with what occupies it, by day and in time order."""

    room: Room
    by_day: tuple[tuple[PlannedOccurrence, ...], ...]


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A day or more of a house as it is printed. ``closed`` says for each day why it is closed, None when it is not."""

    house: str
    first: date
    rooms: tuple[RoomPlan, ...]
    open_spans: tuple[tuple[TimeSpan, ...], ...]
    closed: tuple[str | None, ...]
    fullness: tuple[DayFullness, ...]

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=number) for number in range(len(self.closed)))


def plan_sheet(profile: HouseProfile, plan: CalendarPlan, rooms: Sequence[Room]) -> PlanSheet:
    """What is printed of a plan, for the rooms that are shown."""
    hours = profile.opening_hours()
    days = [plan.first + timedelta(days=number) for number in range(plan.days)]
    using: dict[int, list[PlannedOccurrence]] = {}
    for occurrence in plan.occurrences:
        for resource_id in occurrence.resource_ids:
            using.setdefault(resource_id, []).append(occurrence)
    return PlanSheet(
        profile.name,
        plan.first,
        tuple(RoomPlan(room, _by_day(using, room.id, days)) for room in rooms),
        tuple(hours.open_spans(day) for day in days),
        tuple(hours.closed_because(day) for day in days),
        fullness(plan, rooms, hours),
    )


def _by_day(
    using: Mapping[int, Sequence[PlannedOccurrence]], room_id: int, days: Sequence[date]
) -> tuple[tuple[PlannedOccurrence, ...], ...]:
    mine = using.get(room_id, ())
    return tuple(tuple(one for one in mine if one.span.overlaps(local_day(day))) for day in days)
