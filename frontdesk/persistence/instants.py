"""Between aware datetimes and the whole seconds the tables hold."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.domain.time_span import TimeSpan


def seconds(instant: datetime) -> int:
    return int(instant.timestamp())


def instant(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def maybe_instant(at: int | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at, UTC)


def span(starts_at: int, ends_at: int) -> TimeSpan:
    return TimeSpan(instant(starts_at), instant(ends_at))
