"""Which rooms nobody came to, and which are left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.domain.booking import LONGEST_USE, OccurrenceState, SeriesKind
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.schema import event, occurrence, registration, scan, series, visit

LATE = (
    select(occurrence.c.id)
    .join(series)
    .where(
        occurrence.c.starts_at >= bindparam("earliest"),
        occurrence.c.starts_at <= bindparam("begun"),
        occurrence.c.ends_at > bindparam("now"),
        occurrence.c.state == OccurrenceState.CONFIRMED,
        series.c.kind.in_(bindparam("kinds", expanding=True)),
    )
    .order_by(occurrence.c.starts_at, occurrence.c.id)
)
_OVER = (
    select(occurrence.c.id)
    .where(
        occurrence.c.starts_at >= bindparam("earliest"),
        occurrence.c.starts_at <= bindparam("now"),
        func.coalesce(occurrence.c.used_until_at, occurrence.c.ends_at) <= bindparam("now"),
        occurrence.c.state == OccurrenceState.IN_USE,
    )
    .order_by(occurrence.c.starts_at, occurrence.c.id)
)
_ARRIVALS = select(scan.c.id).where(scan.c.counts == 1, scan.c.direction == "in").limit(1)
_BY_VISIT = _ARRIVALS.join(visit, visit.c.id == scan.c.visit_id).where(visit.c.occurrence_id == bindparam("of"))
_BY_REGISTRATION = (
    _ARRIVALS.join(registration, registration.c.id == scan.c.registration_id)
    .join(event, event.c.id == registration.c.event_id)
    .join(occurrence, occurrence.c.series_id == event.c.series_id)
    .where(occurrence.c.id == bindparam("of"))
)


def late_values(after: timedelta, now: datetime, kinds: Sequence[SeriesKind]) -> dict[str, object]:
    """What ``LATE`` is asked with."""
    return {
        "earliest": seconds(now - LONGEST_USE),
        "begun": seconds(now - after),
        "now": seconds(now),
        "kinds": list(kinds),
    }


class UseTables:
    """Implements ``UseRecords``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def late(self, after: timedelta, now: datetime) -> tuple[int, ...]:
        return tuple(self._connection.scalars(LATE, late_values(after, now, (SeriesKind.BOOKING,))))

    def over(self, now: datetime) -> tuple[int, ...]:
        values = {"earliest": seconds(now - LONGEST_USE), "now": seconds(now)}
        return tuple(self._connection.scalars(_OVER, values))

    def arrived(self, occurrence_id: int, besides: Sequence[int]) -> bool:
        others = (one.where(scan.c.id.not_in(besides)) for one in (_BY_VISIT, _BY_REGISTRATION))
        return any(self._connection.execute(one, {"of": occurrence_id}).first() for one in others)
