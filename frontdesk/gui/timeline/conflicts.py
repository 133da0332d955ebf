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
        self,
        resource_ids: Iterable[int],
        span: TimeSpan,
        moving: PlannedOccurrence | None = None,
        copying: bool = False,
    ) -> tuple[PlannedOccurrence, ...]:
        """The occurrences in the way of using these resources for *span*, each once, in time order.

        *moving* keeps its set-up and tear-down, and is in its own way only when it is copied.
        """
        margins = self.margins(moving) if moving else Margins()
        itself = moving.occurrence_id if moving and not copying else None
        found: dict[int, PlannedOccurrence] = {}
        for resource_id in resource_ids:
            wanted = block(span, *margins, self._gap(resource_id))
            for held, holder in self._holders.get(resource_id, ()):
                if held.overlaps(wanted) and holder.occurrence_id != itself:
                    found[holder.occurrence_id] = holder
        return tuple(sorted(found.values(), key=lambda holder: (holder.span.start, holder.occurrence_id)))

    @staticmethod
    def margins(occurrence: PlannedOccurrence) -> Margins:
        """Its set-up and tear-down; the turnover gap is the room's, and each room adds its own."""
        return Margins(occurrence.setup, occurrence.teardown)

    def _hold(self, occurrence: PlannedOccurrence) -> None:
        margins = self.margins(occurrence)
        for resource_id in occurrence.resource_ids:
            held = block(_use(occurrence), *margins, self._gap(resource_id))
            self._holders.setdefault(resource_id, []).append((held, occurrence))

    def _gap(self, resource_id: int) -> timedelta:
        return self._turnover.get(resource_id, NOTHING)


def _use(occurrence: PlannedOccurrence) -> TimeSpan:
    """The use itself; what was left before its time holds nothing after that."""
    end = min(occurrence.span.end, occurrence.used_until or occurrence.span.end)
    return TimeSpan(occurrence.span.start, end)
