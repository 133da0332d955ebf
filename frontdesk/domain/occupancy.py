"""When everything is taken, held in memory: enough to say at once what is free and what is in the way."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterator
from datetime import datetime

from frontdesk.domain.time_span import TimeSpan

Held = tuple[datetime, datetime, int]
"""From, to, and the occurrence that holds it."""


class Occupancy:
    """Which occurrence holds which resource when. Holding stretches of one resource never overlap."""

    def __init__(self) -> None:
        self._held: dict[int, list[Held]] = {}
        self._of: dict[int, list[tuple[int, Held]]] = {}

    def take(self, resource_id: int, blocked: TimeSpan, occurrence_id: int) -> None:
        """Takes a stretch that is free."""
        held = (blocked.start, blocked.end, occurrence_id)
        insort(self._held.setdefault(resource_id, []), held)
        self._of.setdefault(occurrence_id, []).append((resource_id, held))

    def leave(self, occurrence_id: int) -> None:
        """Frees all that an occurrence holds."""
        for resource_id, held in self._of.pop(occurrence_id, ()):
            self._held[resource_id].remove(held)

    def in_the_way(
        self, resource_id: int, blocked: TimeSpan, ignoring: Collection[int | None] = ()
    ) -> Iterator[tuple[int, TimeSpan]]:
        """Who holds a resource during a stretch, last first, and from when to when."""
        held = self._held.get(resource_id, [])
        for index in range(bisect_left(held, (blocked.end,)) - 1, -1, -1):
            start, end, occurrence_id = held[index]
            if end <= blocked.start:
                return
            if occurrence_id not in ignoring:
                yield occurrence_id, TimeSpan(start, end)

    def is_free(self, resource_id: int, blocked: TimeSpan, ignoring: Collection[int | None] = ()) -> bool:
        return next(self.in_the_way(resource_id, blocked, ignoring), None) is None
