"""Events, their attendees, their rosters."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.application.events import (
    AttendeeRow,
    Attendees,
    EventRow,
    Events,
    RegistrationState,
    Roster,
)
from frontdesk.domain.booking import LONGEST_USE, OccurrenceState
from frontdesk.domain.danish_order import sort_key
from frontdesk.domain.errors import NotFound
from frontdesk.domain.roster import RosterLine, RosterSheet
from frontdesk.persistence.instants import maybe_instant, seconds, span
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
)

_EVENTS = (
    select(
        event.c.id,
        event.c.series_id,
        event.c.capacity,
        series.c.title,
        series.c.organizer,
        occurrence.c.id.label("occurrence_id"),
        occurrence.c.version,
        occurrence.c.starts_at,
        occurrence.c.ends_at,
        occurrence.c.state,
    )
    .join(series, series.c.id == event.c.series_id)
    .join(occurrence, occurrence.c.series_id == series.c.id)
    .order_by(occurrence.c.starts_at, event.c.id)
)
_ROOMS = (
    select(claim.c.occurrence_id, resource.c.name)
    .join(resource, resource.c.id == claim.c.resource_id)
    .where(claim.c.occurrence_id.in_(bindparam("ids", expanding=True)))
    .order_by(claim.c.id)
)
_COUNTS = (
    select(registration.c.event_id, func.count().label("registered"))
    .where(registration.c.event_id.in_(bindparam("ids", expanding=True)), registration.c.cancelled == 0)
    .group_by(registration.c.event_id)
)
_ATTENDED = (
    select(registration.c.event_id, func.count(scan.c.registration_id.distinct()).label("attended"))
    .join(scan, scan.c.registration_id == registration.c.id)
    .where(
        registration.c.event_id.in_(bindparam("ids", expanding=True)),
        registration.c.cancelled == 0,
        scan.c.counts == 1,
        scan.c.direction == "in",
    )
    .group_by(registration.c.event_id)
)
_ATTENDEES = (
    select(
        registration.c.id,
        registration.c.cancelled,
        person.c.name,
        person.c.company,
        person.c.email,
        person.c.phone,
    )
    .join(person, person.c.id == registration.c.person_id)
    .where(registration.c.event_id == bindparam("event_id"))
)
_MOVEMENTS = (
    select(
        scan.c.registration_id,
        func.min(scan.c.logical_at).filter(scan.c.direction == "in").label("came"),
        func.max(scan.c.logical_at).filter(scan.c.direction == "in").label("came_last"),
        func.max(scan.c.logical_at).filter(scan.c.direction == "out").label("left"),
    )
    .join(registration, registration.c.id == scan.c.registration_id)
    .where(registration.c.event_id == bindparam("event_id"), scan.c.counts == 1)
    .group_by(scan.c.registration_id)
)


def events(query: Events, connection: Connection) -> tuple[EventRow, ...]:
    statement = _EVENTS
    if query.span is not None:
        statement = statement.where(
            occurrence.c.starts_at >= seconds(query.span.start - LONGEST_USE),
            occurrence.c.starts_at < seconds(query.span.end),
            occurrence.c.ends_at > seconds(query.span.start),
        )
    return _event_rows(connection, list(connection.execute(statement)))


def _event_rows(connection: Connection, rows: Sequence[AnyRow]) -> tuple[EventRow, ...]:
    ids = {"ids": [row.id for row in rows]}
    if not rows:
        return ()
    registered: dict[int, int] = dict(connection.execute(_COUNTS, ids).all())
    attended: dict[int, int] = dict(connection.execute(_ATTENDED, ids).all())
    named: dict[int, list[str]] = {}
    for occurrence_id, name in connection.execute(_ROOMS, {"ids": [row.occurrence_id for row in rows]}):
        named.setdefault(occurrence_id, []).append(name)
    return tuple(
        EventRow(
            row.id,
            row.series_id,
            row.occurrence_id,
            row.version,
            row.title,
            row.organizer,
            tuple(named.get(row.occurrence_id, ())),
            span(row.starts_at, row.ends_at),
            OccurrenceState(row.state),
            row.capacity,
            registered.get(row.id, 0),
            attended.get(row.id, 0),
        )
        for row in rows
    )


def attendees(query: Attendees, connection: Connection) -> tuple[AttendeeRow, ...]:
    _one_event(connection, query.event_id)
    values = {"event_id": query.event_id}
    moved = {row.registration_id: row for row in connection.execute(_MOVEMENTS, values)}
    rows = sorted(connection.execute(_ATTENDEES, values), key=lambda row: (row.cancelled, sort_key(row.name), row.id))
    return tuple(_attendee(number, row, moved.get(row.id)) for number, row in enumerate(rows, start=1))


def _attendee(number: int, row: AnyRow, moved: AnyRow | None) -> AttendeeRow:
    gone = moved is not None and moved.left is not None and moved.left >= (moved.came_last or 0)
    return AttendeeRow(
        row.id,
        number,
        row.name,
        row.company,
        row.email,
        row.phone,
        RegistrationState.CANCELLED if row.cancelled else RegistrationState.REGISTERED,
        maybe_instant(moved.came if moved else None),
        maybe_instant(moved.left if moved and gone else None),
    )


def _one_event(connection: Connection, event_id: int) -> EventRow:
    rows = _event_rows(connection, list(connection.execute(_EVENTS.where(event.c.id == event_id))))
    if not rows:
        raise NotFound("event", event_id)
    return rows[0]


def roster(query: Roster, connection: Connection) -> RosterSheet:
    of = _one_event(connection, query.event_id)
    lines = tuple(
        RosterLine(row.number, row.name, row.company, row.arrived_at)
        for row in attendees(Attendees(query.event_id), connection)
        if row.state is RegistrationState.REGISTERED
    )
    return RosterSheet(house_name(connection), of.title, of.organizer, of.rooms, of.span, lines)
