"""What a calendar shows, before anything is given a place: columns, occurrences, opening hours, rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.resource import Room
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.geometry import Column, hour_range


@dataclass(frozen=True)
class Schedule:
    """The columns and what happens in them. ``rooms`` are asked for their names and turnover."""

    columns: tuple[Column, ...]
    occurrences: tuple[PlannedOccurrence, ...]
    hours: OpeningHours
    rooms: tuple[Room, ...] = field(default=())

    @classmethod
    def of(cls, columns: Sequence[Column], plan: CalendarPlan, hours: OpeningHours, rooms: Sequence[Room]) -> Schedule:
        return cls(tuple(columns), plan.occurrences, hours, tuple(rooms))

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days of the columns, each once."""
        return tuple(dict.fromkeys(column.day for column in self.columns))

    @cached_property
    def occupation(self) -> Occupation:
        return Occupation(self.occurrences, self.rooms)

    @cached_property
    def hours_shown(self) -> tuple[int, int]:
        """First and last (exclusive) hour of the axis."""
        shown = {column.resource_id for column in self.columns}
        return hour_range(
            self.hours, self.days, [o.span for o in self.occurrences if shown.intersection(o.resource_ids)]
        )

    def using(self, resource_id: int) -> Sequence[PlannedOccurrence]:
        """The occurrences of one resource, in the plan's order."""
        return self._by_resource.get(resource_id, ())

    def occurrence(self, occurrence_id: int) -> PlannedOccurrence | None:
        return self._by_id.get(occurrence_id)

    @cached_property
    def _by_id(self) -> dict[int, PlannedOccurrence]:
        return {occurrence.occurrence_id: occurrence for occurrence in self.occurrences}

    @cached_property
    def _by_resource(self) -> dict[int, list[PlannedOccurrence]]:
        found: dict[int, list[PlannedOccurrence]] = {}
        for occurrence in self.occurrences:
            for resource_id in occurrence.resource_ids:
                found.setdefault(resource_id, []).append(occurrence)
        return found
