"""A stretch of time: half-open, in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.domain.errors import EndBeforeStart


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """The half-open interval ``[start, end)`` between two aware instants.

    Raises:
        EndBeforeStart: the end is not after the start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise EndBeforeStart(self.start, self.end)

    @property
    def duration(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, other: TimeSpan) -> bool:
        """Whether the two share an instant; touching ends do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, instant: datetime) -> bool:
        return self.start <= instant < self.end

    def shifted(self, by: timedelta) -> TimeSpan:
        return TimeSpan(self.start + by, self.end + by)

    def grown(self, before: timedelta, after: timedelta) -> TimeSpan:
        """The span with *before* added in front and *after* behind: what a booking blocks."""
        return TimeSpan(self.start - before, self.end + after)

    def clipped(self, to: TimeSpan) -> TimeSpan | None:
        """The part of this span inside *to*, or None when they do not meet."""
        start, end = max(self.start, to.start), min(self.end, to.end)
        return TimeSpan(start, end) if start < end else None
