"""What a calendar shows, before anything is given a place: columns, occurrences, opening hours, rooms."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_day
from frontdesk.domain.resource import EquipmentUnit, Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.geometry import Column, HourAxis, hour_range, open_hours


@dataclass(frozen=True)
class Schedule:
    """The columns and what happens in them.

    ``rooms`` are asked for their names, turnover and parts, ``equipment`` for what units are. ``attention`` are the
    occurrences that need someone now.
    """

    columns: tuple[Column, ...]
    occurrences: tuple[PlannedOccurrence, ...]
    hours: OpeningHours
    rooms: tuple[Room, ...] = field(default=())
    attention: frozenset[int] = field(default=frozenset())
    equipment: tuple[EquipmentUnit, ...] = field(default=())

    @classmethod
    def of(cls, columns: Sequence[Column], plan: CalendarPlan, hours: OpeningHours, rooms: Sequence[Room]) -> Schedule:
        return cls(tuple(columns), plan.occurrences, hours, tuple(rooms))

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days of the columns, each once."""
        return tuple(dict.fromkeys(column.day for column in self.columns))

    @cached_property
    def resources(self) -> tuple[int, ...]:
        """The resources of the columns, each once."""
        return tuple(dict.fromkeys(column.resource_id for column in self.columns))

    @cached_property
    def occupation(self) -> Occupation:
        return Occupation(self.occurrences, self.rooms)

    def axis(self, hide_closed: bool = False) -> HourAxis:
        """The hours to show, a pixel each: the usual ones, or only those that are open or used."""
        spans = [occurrence.span for occurrence in self._shown]
        axis = HourAxis.covering(self.days, *hour_range(self.hours, self.days, spans), 1)
        return axis.folded_to(open_hours(self.hours, self.days, spans)) if hide_closed else axis

    @cached_property
    def shading(self) -> tuple[tuple[str | None, tuple[TimeSpan, ...]], ...]:
        """Why each day is closed, and when it is open: what a cell looks like with nothing in it."""
        return tuple((self.hours.closed_because(day), self.hours.open_spans(day)) for day in self.days)

    def closed_spans(self, day: date, within: TimeSpan) -> list[TimeSpan]:
        """What is left of a stretch of a day without the opening hours."""
        closed, since = [], within.start
        for opening in self.hours.open_spans(day):
            if since < min(opening.start, within.end):
                closed.append(TimeSpan(since, min(opening.start, within.end)))
            since = max(since, opening.end)
        return [*closed, TimeSpan(since, within.end)] if since < within.end else closed

    def occupies(self, resource_id: int) -> tuple[int, ...]:
        """What using a resource claims: itself, or the parts of a combined room."""
        return self._parts.get(resource_id, (resource_id,))

    def using(self, resource_id: int, day: date) -> Sequence[PlannedOccurrence]:
        """The occurrences that a resource, or a part of it, has on a day, in the plan's order."""
        parts = self.occupies(resource_id)
        found = [occurrence for part in parts for occurrence in self._by_cell.get((part, day), ())]
        return found if len(parts) == 1 else list({o.occurrence_id: o for o in found}.values())

    def set_up(self, occurrence: PlannedOccurrence) -> str:
        """How the room is set up and what is brought: ``U-bord · Projektor · 2 × Skærm``."""
        types = Counter(self._types[one] for one in occurrence.resource_ids if one in self._types)
        brought = (name if count == 1 else f"{count} × {name}" for name, count in types.items())
        return " · ".join(part for part in (occurrence.seating, *brought) if part)

    def occurrence(self, occurrence_id: int) -> PlannedOccurrence | None:
        return self._by_id.get(occurrence_id)

    @cached_property
    def _types(self) -> dict[int, str]:
        return {unit.id: unit.type for unit in self.equipment}

    @cached_property
    def _parts(self) -> dict[int, tuple[int, ...]]:
        return {room.id: room.parts for room in self.rooms if room.parts}

    @cached_property
    def _shown(self) -> list[PlannedOccurrence]:
        """What happens in a shown resource."""
        shown = {part for resource_id in self.resources for part in self.occupies(resource_id)}
        return [occurrence for occurrence in self.occurrences if not shown.isdisjoint(occurrence.resource_ids)]

    @cached_property
    def _by_id(self) -> dict[int, PlannedOccurrence]:
        return {occurrence.occurrence_id: occurrence for occurrence in self.occurrences}

    @cached_property
    def _by_cell(self) -> dict[tuple[int, date], list[PlannedOccurrence]]:
        found: dict[tuple[int, date], list[PlannedOccurrence]] = {}
        for occurrence, day in _on_days(self._shown, self.days):
            for resource_id in occurrence.resource_ids:
                found.setdefault((resource_id, day), []).append(occurrence)
        return found


def _on_days(
    occurrences: Iterable[PlannedOccurrence], days: Sequence[date]
) -> Iterator[tuple[PlannedOccurrence, date]]:
    """Each occurrence with every one of the days it is on."""
    ordered = sorted(days)
    wholes = [local_day(day) for day in ordered]
    ends = [whole.end for whole in wholes]
    for occurrence in occurrences:
        number = bisect_right(ends, occurrence.span.start)
        while number < len(wholes) and wholes[number].start < occurrence.span.end:
            yield occurrence, ordered[number]
            number += 1
