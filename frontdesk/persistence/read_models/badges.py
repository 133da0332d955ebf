"""What is printed on badges."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.application.visits import BadgeFaces
from frontdesk.domain.badge import BadgeFace, BadgeKind
from frontdesk.domain.badge_code import derive
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import NotFound
from frontdesk.persistence.instants import instant
from frontdesk.persistence.read_models.house import house_name
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import (
    badge,
    event,
    occurrence,
    person,
    registration,
    series,
    visit,
)
from frontdesk.persistence.visits import read_badge_secret

_NEWEST = (
    select(func.max(badge.c.id)).where(badge.c.state == "active").group_by(badge.c.visit_id, badge.c.registration_id)
)
_OF_VISITS = (
    select(
        badge.c.visit_id.label("subject"),
        badge.c.serial,
        person.c.name,
        person.c.company,
        visit.c.host,
        visit.c.due_at.label("at"),
    )
    .join(visit, visit.c.id == badge.c.visit_id)
    .join(person, person.c.id == visit.c.person_id)
    .where(badge.c.id.in_(_NEWEST.where(badge.c.visit_id.in_(bindparam("ids", expanding=True)))))
)
_OF_REGISTRATIONS = (
    select(
        badge.c.registration_id.label("subject"),
        badge.c.serial,
        person.c.name,
        person.c.company,
        series.c.organizer.label("host"),
        series.c.title,
        occurrence.c.starts_at.label("at"),
    )
    .join(registration, registration.c.id == badge.c.registration_id)
    .join(person, person.c.id == registration.c.person_id)
    .join(event, event.c.id == registration.c.event_id)
    .join(series, series.c.id == event.c.series_id)
    .join(occurrence, occurrence.c.series_id == series.c.id)
    .where(badge.c.id.in_(_NEWEST.where(badge.c.registration_id.in_(bindparam("ids", expanding=True)))))
)


def badge_faces(query: BadgeFaces, connection: Connection) -> tuple[BadgeFace, ...]:
    """Raises NotFound for a visit or registration without a badge that is valid."""
    house = house_name(connection)
    secret = read_badge_secret(connection)
    found: list[BadgeFace] = []
    for kind, ids, statement in (
        (BadgeKind.VISITOR, query.visit_ids, _OF_VISITS),
        (BadgeKind.ATTENDEE, query.registration_ids, _OF_REGISTRATIONS),
    ):
        rows = {row.subject: row for row in connection.execute(statement, {"ids": list(ids)})} if ids else {}
        found += [_face(kind, _present(kind, rows, one), house, secret) for one in ids]
    return tuple(found)


def _present(kind: BadgeKind, rows: dict[int, AnyRow], identifier: int) -> AnyRow:
    if identifier not in rows:
        raise NotFound("visit" if kind is BadgeKind.VISITOR else "registration", identifier)
    return rows[identifier]


def _face(kind: BadgeKind, row: AnyRow, house: str, secret: bytes) -> BadgeFace:
    context = row.title if kind is BadgeKind.ATTENDEE else ""
    code = derive(secret, kind, row.serial)
    return BadgeFace(kind, house, row.name, row.company, row.host, local_date(instant(row.at)), code, context)
