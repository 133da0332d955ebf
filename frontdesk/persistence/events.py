"""Events and registrations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select, update

from frontdesk.application.visit_ports import EventFacts, KnownAttendee
from frontdesk.persistence.rows import insert_one
from frontdesk.persistence.schema import event, person, registration, series

_ADD_PEOPLE = insert(person).returning(person.c.id, sort_by_parameter_order=True)
_ADD_REGISTRATIONS = insert(registration).returning(registration.c.id, sort_by_parameter_order=True)
_SET_CANCELLED = update(registration).where(registration.c.id == bindparam("of")).values(cancelled=bindparam("so"))


class EventTables:
    """Implements ``EventRecords``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_event(self, series_id: int, capacity: int) -> int:
        return insert_one(self._connection, insert(event), {"series_id": series_id, "capacity": capacity})

    def event(self, event_id: int) -> EventFacts | None:
        row = self._connection.execute(
            select(event.c.id, event.c.series_id, series.c.title, event.c.capacity)
            .join(series, series.c.id == event.c.series_id)
            .where(event.c.id == event_id)
        ).first()
        return EventFacts(*row) if row else None

    def attendees(self, event_id: int) -> tuple[KnownAttendee, ...]:
        rows = self._connection.execute(
            select(
                registration.c.id,
                person.c.name,
                person.c.company,
                person.c.email,
                person.c.phone,
                registration.c.cancelled,
            )
            .join(person, person.c.id == registration.c.person_id)
            .where(registration.c.event_id == event_id)
        )
        return tuple(KnownAttendee(*row[:5], bool(row.cancelled)) for row in rows)

    def add_registrations(self, event_id: int, people: Sequence[tuple[str, str, str, str]]) -> tuple[int, ...]:
        if not people:
            return ()
        named = [dict(zip(("name", "company", "email", "phone"), one, strict=True)) for one in people]
        person_ids = self._connection.scalars(_ADD_PEOPLE, named).all()
        rows = [{"event_id": event_id, "person_id": one, "cancelled": 0} for one in person_ids]
        return tuple(self._connection.scalars(_ADD_REGISTRATIONS, rows))

    def registrations(self, registration_ids: Sequence[int]) -> Mapping[int, bool]:
        rows = self._connection.execute(
            select(registration.c.id, registration.c.cancelled).where(registration.c.id.in_(registration_ids))
        )
        return {row.id: bool(row.cancelled) for row in rows}

    def set_cancelled(self, registration_ids: Sequence[int], cancelled: bool) -> None:
        if registration_ids:
            self._connection.execute(_SET_CANCELLED, [{"of": one, "so": int(cancelled)} for one in registration_ids])
