"""Between aware datetimes and the whole seconds the tables hold."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.domain.time_span import TimeSpan

_from_seconds = datetime.fromtimestamp


def seconds(instant: datetime) -> int:
    return int(instant.timestamp())


def instant(at: int) -> datetime:
    return _from_seconds(at, UTC)


def maybe_instant(at: int | None) -> datetime | None:
    return None if at is None else _from_seconds(at, UTC)


def span(starts_at: int, ends_at: int) -> TimeSpan:
    return TimeSpan(_from_seconds(starts_at, UTC), _from_seconds(ends_at, UTC))
