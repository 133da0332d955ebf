"""What is taken when, kept while many dates are placed one after the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from datetime import datetime

from frontdesk.application.ports import Claim
from frontdesk.domain.time_span import TimeSpan


class Taken:
    """Claims by resource. They never overlap on one resource, so the last that begins before a wish ends decides."""

    def __init__(self, claims: Iterable[Claim] = (), without: Collection[int] = ()) -> None:
        """*without* are occurrences that give way."""
        self._starts: dict[int, list[datetime]] = {}
        self._claims: dict[int, list[Claim]] = {}
        for claim in sorted(claims, key=lambda one: one.blocked.start):
            if claim.occurrence_id not in without:
                self._starts.setdefault(claim.resource_id, []).append(claim.blocked.start)
                self._claims.setdefault(claim.resource_id, []).append(claim)

    def in_the_way(self, resource_id: int, wanted: TimeSpan) -> int | None:
        """The occurrence that holds a resource at any time of a span."""
        place = bisect_left(self._starts.get(resource_id, ()), wanted.end)
        if not place:
            return None
        before = self._claims[resource_id][place - 1]
        return before.occurrence_id if before.blocked.end > wanted.start else None

    def take(self, claim: Claim) -> None:
        starts = self._starts.setdefault(claim.resource_id, [])
        place = bisect_right(starts, claim.blocked.start)
        starts.insert(place, claim.blocked.start)
        self._claims.setdefault(claim.resource_id, []).insert(place, claim)
