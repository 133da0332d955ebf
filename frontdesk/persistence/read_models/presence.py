"""Who is in the house: each person's last scan that counted decides."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, select

from frontdesk.application.visits import Evacuation, InsideRow, WhoIsInside
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import house_day_start
from frontdesk.domain.danish_order import sort_key
from frontdesk.domain.person_names import first_name
from frontdesk.domain.roster import EvacuationLine, EvacuationList
from frontdesk.persistence.instants import instant, seconds
from frontdesk.persistence.read_models.house import house_name
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import (
    claim,
    event,
    occurrence,
    person,
    registration,
    resource,
    scan,
    series,
    visit,
)

_SCANS = (
    select(scan.c.visit_id, scan.c.registration_id, scan.c.direction, scan.c.logical_at)
    .where(scan.c.counts == 1, scan.c.logical_at >= bindparam("since"), scan.c.logical_at <= bindparam("until"))
    .order_by(scan.c.logical_at, scan.c.id)
)
_VISITS = (
    select(
        visit.c.id,
        person.c.name,
        person.c.company,
        visit.c.host,
        resource.c.name.label("place"),
        visit.c.party_size,
    )
    .join(person, person.c.id == visit.c.person_id)
    .outerjoin(resource, resource.c.id == visit.c.room_id)
    .where(visit.c.id.in_(bindparam("ids", expanding=True)), visit.c.cancelled == 0)
)
_ATTENDEES = (
    select(
        registration.c.id,
        person.c.name,
        person.c.company,
        series.c.title.label("host"),
        resource.c.name.label("place"),
    )
    .join(person, person.c.id == registration.c.person_id)
    .join(event, event.c.id == registration.c.event_id)
    .join(series, series.c.id == event.c.series_id)
    .join(occurrence, occurrence.c.series_id == series.c.id)
    .outerjoin(claim, claim.c.occurrence_id == occurrence.c.id)
    .outerjoin(resource, resource.c.id == claim.c.resource_id)
    .where(registration.c.id.in_(bindparam("ids", expanding=True)), registration.c.cancelled == 0)
    .order_by(registration.c.id, claim.c.id.desc())
)


def who_is_inside(query: WhoIsInside, connection: Connection) -> tuple[InsideRow, ...]:
    since = {"since": seconds(house_day_start(query.at)), "until": seconds(query.at)}
    last = {(row.visit_id, row.registration_id): row for row in connection.execute(_SCANS, since)}
    inside = {who: row.logical_at for who, row in last.items() if row.direction == Direction.IN}
    visits = {who[0]: at for who, at in inside.items() if who[0] is not None}
    attendees = {who[1]: at for who, at in inside.items() if who[1] is not None}
    found = [_inside(row, visits[row.id], of_visit=True) for row in _rows(connection, _VISITS, list(visits))]
    by_id = {row.id: row for row in _rows(connection, _ATTENDEES, list(attendees))}
    found += [_inside(row, attendees[row.id], of_visit=False) for row in by_id.values()]
    return tuple(sorted(found, key=lambda row: sort_key(row.name)))


def _rows(connection: Connection, statement: Any, ids: list[int]) -> list[AnyRow]:
    return list(connection.execute(statement, {"ids": ids})) if ids else []


def _inside(row: AnyRow, since: int, *, of_visit: bool) -> InsideRow:
    return InsideRow(
        row.name,
        row.company,
        row.host,
        row.place or "",
        instant(since),
        row.party_size if of_visit else 1,
        row.id if of_visit else None,
        None if of_visit else row.id,
    )


def evacuation(query: Evacuation, connection: Connection) -> EvacuationList:
    lines = (
        EvacuationLine(first_name(row.name), row.host, row.place, row.since, row.party_size)
        for row in who_is_inside(WhoIsInside(query.at), connection)
    )
    return EvacuationList(house_name(connection), query.at, tuple(lines))
