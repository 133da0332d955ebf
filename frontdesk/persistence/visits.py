"""People, visits, badges and scans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from frontdesk.application.visit_ports import BadgeRecord, NewBadge, NewScan, NewVisit, ScanRecord, VisitFacts
from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.check_in import Answer, Direction, Presence
from frontdesk.persistence.instants import instant, maybe_instant, seconds, span
from frontdesk.persistence.rows import AnyRow, insert_one
from frontdesk.persistence.schema import (
    badge,
    event,
    occurrence,
    person,
    registration,
    resource,
    scan,
    series,
    setting,
    visit,
)
from frontdesk.persistence.settings import BADGE_SECRET

_SECRET = select(setting.c.value).where(setting.c.key == BADGE_SECRET)
_ADD_PERSON = insert(person)
_ADD_VISIT = insert(visit)
_ADD_BADGE = insert(badge)
_ADD_BADGES = insert(badge).returning(badge.c.id, sort_by_parameter_order=True)
_ADD_SCAN = insert(scan)
_SCAN = select(scan).where(scan.c.nonce == bindparam("nonce"))
_COUNT = update(scan).where(scan.c.id == bindparam("of")).values(counts=bindparam("so"))
_SUBJECTS = (
    select(
        badge.c.id,
        badge.c.kind,
        badge.c.state,
        badge.c.visit_id,
        badge.c.registration_id,
        person.c.name,
        visit.c.host,
        visit.c.due_at,
        visit.c.cancelled.label("visit_cancelled"),
        resource.c.name.label("place"),
        registration.c.event_id,
        registration.c.cancelled.label("registration_cancelled"),
        series.c.title,
        occurrence.c.starts_at,
        occurrence.c.ends_at,
        occurrence.c.state.label("event_state"),
        func.coalesce(visit.c.occurrence_id, occurrence.c.id).label("booking"),
    )
    .select_from(badge)
    .outerjoin(visit, visit.c.id == badge.c.visit_id)
    .outerjoin(registration, registration.c.id == badge.c.registration_id)
    .outerjoin(event, event.c.id == registration.c.event_id)
    .outerjoin(series, series.c.id == event.c.series_id)
    .outerjoin(occurrence, occurrence.c.series_id == event.c.series_id)
    .outerjoin(resource, resource.c.id == visit.c.room_id)
    .join(person, person.c.id == func.coalesce(visit.c.person_id, registration.c.person_id))
)
_BY_FINGERPRINT = _SUBJECTS.where(badge.c.fingerprint == bindparam("fingerprint"))
_BY_VISIT = _SUBJECTS.where(badge.c.visit_id == bindparam("subject")).order_by(badge.c.id.desc()).limit(1)
_BY_REGISTRATION = _SUBJECTS.where(badge.c.registration_id == bindparam("subject")).order_by(badge.c.id.desc()).limit(1)


def _last_counted(subject: Any) -> Select[Any]:
    return (
        select(scan.c.direction, scan.c.logical_at)
        .where(subject == bindparam("subject"), scan.c.counts == 1, scan.c.logical_at >= bindparam("since"))
        .order_by(scan.c.logical_at.desc(), scan.c.id.desc())
        .limit(1)
    )


_LAST_OF_VISIT = _last_counted(scan.c.visit_id)
_LAST_OF_REGISTRATION = _last_counted(scan.c.registration_id)


def read_badge_secret(connection: Connection) -> bytes:
    """What badge codes are derived from and looked up by; made once, with the house."""
    return bytes.fromhex(connection.execute(_SECRET).scalar_one())


_EXPECTED_IN = select(visit.c.occurrence_id).where(visit.c.occurrence_id.in_(bindparam("ids", expanding=True)))


class VisitTables:
    """Implements ``VisitRecords`` for one operator at one desk."""

    def __init__(self, connection: Connection, version: int, now: datetime, actor: str, desk: str) -> None:
        self._connection = connection
        self._version = version
        self._now = seconds(now)
        self._actor = actor
        self._desk = desk

    def add_person(self, name: str, company: str, email: str = "", phone: str = "") -> int:
        values = {"name": name, "company": company, "email": email, "phone": phone}
        return insert_one(self._connection, _ADD_PERSON, values)

    def add_visit(self, new: NewVisit) -> int:
        values = {
            "person_id": new.person_id,
            "host": new.host,
            "room_id": new.room_id,
            "occurrence_id": new.occurrence_id,
            "due_at": seconds(new.due_at),
            "walk_in": int(new.walk_in),
            "party_size": new.party_size,
            "cancelled": 0,
            "version": self._version,
        }
        return insert_one(self._connection, _ADD_VISIT, values)

    def visit(self, visit_id: int) -> VisitFacts | None:
        row = self._connection.execute(
            select(visit.c.id, person.c.name, visit.c.cancelled, visit.c.version)
            .join(person, person.c.id == visit.c.person_id)
            .where(visit.c.id == visit_id)
        ).first()
        return VisitFacts(row.id, row.name, bool(row.cancelled), row.version) if row else None

    def set_cancelled(self, visit_id: int, cancelled: bool, version: int) -> None:
        self._connection.execute(
            update(visit).where(visit.c.id == visit_id).values(cancelled=int(cancelled), version=version)
        )

    def expected_in(self, occurrence_ids: Sequence[int]) -> frozenset[int]:
        return frozenset(self._connection.scalars(_EXPECTED_IN, {"ids": list(occurrence_ids)}))

    def follow(self, occurrence_id: int, due_at: datetime, room_id: int | None) -> tuple[int, ...]:
        return self._follow([occurrence_id], {"due_at": seconds(due_at), "room_id": room_id})

    def follow_state(self, occurrence_ids: Sequence[int], cancelled: bool) -> tuple[int, ...]:
        return self._follow(occurrence_ids, {"cancelled": int(cancelled)})

    def _follow(self, occurrence_ids: Sequence[int], values: dict[str, int | None]) -> tuple[int, ...]:
        of_them = visit.c.occurrence_id.in_(occurrence_ids)
        ids = tuple(self._connection.scalars(select(visit.c.id).where(of_them)))
        if ids:
            self._connection.execute(update(visit).where(of_them).values(**values))
        return ids

    def badge_secret(self) -> bytes:
        return read_badge_secret(self._connection)

    def add_badges(self, badges: Sequence[NewBadge]) -> tuple[int, ...]:
        rows = [self._badge_values(one) for one in badges]
        if len(rows) == 1:
            return (insert_one(self._connection, _ADD_BADGE, rows[0]),)
        return tuple(self._connection.scalars(_ADD_BADGES, rows)) if rows else ()

    def _badge_values(self, new: NewBadge) -> dict[str, Any]:
        return {
            "kind": new.kind,
            "serial": new.serial,
            "fingerprint": new.fingerprint,
            "visit_id": new.visit_id,
            "registration_id": new.registration_id,
            "state": "active",
            "issued_at": self._now,
        }

    def badge(self, fingerprint: bytes) -> BadgeRecord | None:
        row = self._connection.execute(_BY_FINGERPRINT, {"fingerprint": fingerprint}).first()
        return _badge_record(row) if row else None

    def subject(self, visit_id: int | None, registration_id: int | None) -> BadgeRecord | None:
        statement = _BY_VISIT if visit_id is not None else _BY_REGISTRATION
        row = self._connection.execute(statement, {"subject": visit_id or registration_id}).first()
        return _badge_record(row) if row else None

    def scan(self, nonce: str) -> ScanRecord | None:
        row = self._connection.execute(_SCAN, {"nonce": nonce}).first()
        return _scan_record(row) if row else None

    def scans(self, scan_ids: Sequence[int]) -> tuple[ScanRecord, ...]:
        rows = self._connection.execute(select(scan).where(scan.c.id.in_(scan_ids)).order_by(scan.c.id))
        return tuple(_scan_record(row) for row in rows)

    def presence(self, visit_id: int | None, registration_id: int | None, since: datetime) -> Presence | None:
        statement = _LAST_OF_VISIT if visit_id is not None else _LAST_OF_REGISTRATION
        values = {"subject": visit_id or registration_id, "since": seconds(since)}
        row = self._connection.execute(statement, values).first()
        return Presence(Direction(row.direction), instant(row.logical_at)) if row else None

    def add_scan(self, new: NewScan) -> int:
        values = {
            "nonce": new.nonce,
            "raw": new.raw,
            "code": new.code,
            "direction": new.direction,
            "logical_at": seconds(new.logical_at),
            "recorded_at": self._now,
            "desk": self._desk,
            "operator": self._actor,
            "answer": new.answer,
            "counts": int(new.counts),
            "badge_id": new.badge_id,
            "visit_id": new.visit_id,
            "registration_id": new.registration_id,
        }
        return insert_one(self._connection, _ADD_SCAN, values)

    def count_scans(self, scan_ids: Sequence[int], counts: bool) -> None:
        self._connection.execute(_COUNT, [{"of": one, "so": int(counts)} for one in scan_ids])


def _badge_record(row: AnyRow) -> BadgeRecord:
    of_visit = row.visit_id is not None
    event_off = row.event_state is not None and row.event_state == "cancelled"
    return BadgeRecord(
        row.id,
        BadgeKind(row.kind),
        row.state,
        row.name,
        row.host or "",
        row.place or "",
        bool(row.visit_cancelled) if of_visit else bool(row.registration_cancelled) or event_off,
        row.visit_id,
        row.registration_id,
        row.event_id,
        row.title or "",
        maybe_instant(row.due_at),
        None if of_visit else span(row.starts_at, row.ends_at),
        row.booking,
    )


def _scan_record(row: AnyRow) -> ScanRecord:
    return ScanRecord(
        row.id,
        row.code,
        Direction(row.direction) if row.direction else None,
        instant(row.logical_at),
        Answer(row.answer),
        bool(row.counts),
        row.badge_id,
        row.visit_id,
        row.registration_id,
    )
