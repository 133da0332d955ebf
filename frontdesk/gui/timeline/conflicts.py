"""What a wish would collide with, told from the plan on the screen while it is still being dragged.

The rule is `domain.booking.block`, the one the database enforces; the database has the last word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import block
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

NOTHING = timedelta(0)


class Margins(NamedTuple):
    """Set-up before and tear-down after, without the room's turnover gap."""

    setup: timedelta = NOTHING
    teardown: timedelta = NOTHING


class Occupation:
    """Who holds which resource, from the occurrences of a plan."""

    def __init__(self, occurrences: Iterable[PlannedOccurrence], rooms: Sequence[Room]) -> None:
        self._turnover: Mapping[int, timedelta] = {room.id: room.turnover for room in rooms}
        self._holders: dict[int, list[tuple[TimeSpan, PlannedOccurrence]]] = {}
        for occurrence in occurrences:
            if occurrence.state.holds:
                self._hold(occurrence)

    def conflicts(
        self, resource_ids: Iterable[int], span: TimeSpan, moving: PlannedOccurrence | None = None
    ) -> tuple[PlannedOccurrence, ...]:
        """The occurrences in the way of using these resources for *span*, each once, in time order.

        *moving* keeps its set-up and tear-down and is never in its own way.
        """
        margins = self.margins(moving) if moving else Margins()
        found: dict[int, PlannedOccurrence] = {}
        for resource_id in resource_ids:
            wanted = block(span, *margins, self._gap(resource_id))
            for held, holder in self._holders.get(resource_id, ()):
                if held.overlaps(wanted) and (moving is None or holder.occurrence_id != moving.occurrence_id):
                    found[holder.occurrence_id] = holder
        return tuple(sorted(found.values(), key=lambda holder: (holder.span.start, holder.occurrence_id)))

    def margins(self, occurrence: PlannedOccurrence) -> Margins:
        """Its set-up and tear-down: what it blocks beyond its use, less the longest turnover among its rooms."""
        gap = max(map(self._gap, occurrence.resource_ids), default=NOTHING)
        after = occurrence.blocked.end - occurrence.span.end - gap
        return Margins(occurrence.span.start - occurrence.blocked.start, max(after, NOTHING))

    def _hold(self, occurrence: PlannedOccurrence) -> None:
        margins = self.margins(occurrence)
        for resource_id in occurrence.resource_ids:
            held = block(occurrence.span, *margins, self._gap(resource_id))
            self._holders.setdefault(resource_id, []).append((held, occurrence))

    def _gap(self, resource_id: int) -> timedelta:
        return self._turnover.get(resource_id, NOTHING)
