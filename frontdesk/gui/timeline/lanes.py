"""Side by side where things share time: which lane each takes and how many lanes there are.

Rooms cannot be double-booked, but a booking nobody came to stays on the day beside the one that took its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from frontdesk.domain.time_span import TimeSpan


class Lane(NamedTuple):
    """Lane ``number`` (from 0) ``of`` so many."""

    number: int
    of: int


def lanes(spans: Sequence[TimeSpan]) -> tuple[Lane, ...]:
    """A lane for each span, in the order given.

    No two spans of a lane overlap, spans that are linked by overlaps share one count, and the count is the most
    that happen at the same time.
    """
    placed: dict[int, Lane] = {}
    for cluster in _clusters(spans):
        ends: list[datetime] = []
        chosen = {index: _take_lane(ends, spans[index]) for index in cluster}
        placed.update((index, Lane(lane, len(ends))) for index, lane in chosen.items())
    return tuple(placed[index] for index in range(len(spans)))


def _clusters(spans: Sequence[TimeSpan]) -> list[list[int]]:
    """Indices linked by overlaps, each cluster in order of start, the longer first."""
    clusters: list[list[int]] = []
    reaches: datetime | None = None
    for index in sorted(range(len(spans)), key=lambda i: (spans[i].start, -spans[i].duration, i)):
        if reaches is None or spans[index].start >= reaches:
            clusters.append([])
            reaches = spans[index].end
        clusters[-1].append(index)
        reaches = max(reaches, spans[index].end)
    return clusters


def _take_lane(ends: list[datetime], span: TimeSpan) -> int:
    """The first lane free at the span's start, taken until its end."""
    for lane, end in enumerate(ends):
        if end <= span.start:
            ends[lane] = span.end
            return lane
    ends.append(span.end)
    return len(ends) - 1
