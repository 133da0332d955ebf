"""Moving along the wall clock: two hours later is two hours later on the wall, whatever summer time does."""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.domain.clock_time import from_local, to_local
from frontdesk.domain.time_span import TimeSpan


def shifted_on_the_wall(span: TimeSpan, by: timedelta, length: timedelta | None = None) -> TimeSpan:
    """The span moved along the wall clock; its length stays unless another is given."""
    local = to_local(span.start).replace(tzinfo=None) + by
    start = from_local(local.date(), local.time())
    return TimeSpan(start, start + (length or span.duration))


def wall_clock_shift(before: datetime, after: datetime) -> timedelta:
    """How far an instant moved on the wall clock."""
    return to_local(after).replace(tzinfo=None) - to_local(before).replace(tzinfo=None)
