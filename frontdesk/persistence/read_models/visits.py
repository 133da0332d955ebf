"""The day's visits, and whom they may be visiting."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.application.visits import ArrivalRow, Arrivals, HostNames, VisitState
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import local_day
from frontdesk.domain.danish_order import sort_key
from frontdesk.persistence.instants import instant, maybe_instant, seconds
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, occurrence, person, resource, scan, series, visit

_VISITS = (
    select(visit, person.c.name, person.c.company, resource.c.name.label("place"))
    .join(person, person.c.id == visit.c.person_id)
    .outerjoin(resource, resource.c.id == visit.c.room_id)
    .where(visit.c.due_at >= bindparam("first"), visit.c.due_at < bindparam("last"))
    .order_by(visit.c.due_at, visit.c.id)
)
_MOVEMENTS = (
    select(
        scan.c.visit_id,
        scan.c.direction,
        func.min(scan.c.logical_at).label("earliest"),
        func.max(scan.c.logical_at).label("latest"),
    )
    .where(scan.c.counts == 1, scan.c.visit_id.in_(bindparam("ids", expanding=True)))
    .group_by(scan.c.visit_id, scan.c.direction)
)


def arrivals(query: Arrivals, connection: Connection) -> tuple[ArrivalRow, ...]:
    day = local_day(query.day)
    rows = list(connection.execute(_VISITS, {"first": seconds(day.start), "last": seconds(day.end)}))
    moved = {
        (move.visit_id, move.direction): move
        for move in (connection.execute(_MOVEMENTS, {"ids": [row.id for row in rows]}) if rows else ())
    }
    return tuple(_arrival(row, moved.get((row.id, Direction.IN)), moved.get((row.id, Direction.OUT))) for row in rows)


def _arrival(row: AnyRow, came: AnyRow | None, went: AnyRow | None) -> ArrivalRow:
    gone = went is not None and (came is None or went.latest >= came.latest)
    return ArrivalRow(
        row.id,
        row.version,
        row.name,
        row.company,
        row.host,
        row.place or "",
        None if row.walk_in else instant(row.due_at),
        maybe_instant(came.earliest if came is not None else None),
        maybe_instant(went.latest) if went is not None and gone else None,
        _state(row, came, gone),
        row.party_size,
        row.occurrence_id,
    )


def _state(row: AnyRow, came: AnyRow | None, gone: bool) -> VisitState:
    if row.cancelled:
        return VisitState.CANCELLED
    if gone:
        return VisitState.LEFT
    return VisitState.INSIDE if came is not None else VisitState.EXPECTED


def host_names(query: HostNames, connection: Connection) -> tuple[str, ...]:
    day = local_day(query.day)
    organizers = connection.scalars(
        select(series.c.organizer)
        .join(occurrence, occurrence.c.series_id == series.c.id)
        .join(claim, claim.c.occurrence_id == occurrence.c.id)
        .where(
            claim.c.holds == 1,
            series.c.kind != "appointment",
            occurrence.c.starts_at >= seconds(day.start),
            occurrence.c.starts_at < seconds(day.end),
        )
    )
    resources = connection.scalars(select(resource.c.name))
    return tuple(sorted({name for name in (*organizers, *resources) if name}, key=sort_key))
