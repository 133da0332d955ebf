"""What use cases need of visits, badges, scans and events: records of the unit of work (see ``ports``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.check_in import Answer, Direction, Presence
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A visit to come, or one that just began."""

    person_id: int
    host: str
    room_id: int | None
    occurrence_id: int | None
    due_at: datetime
    walk_in: bool
    party_size: int


@dataclass(frozen=True, slots=True)
class VisitFacts:
    id: int
    name: str
    cancelled: bool
    version: int


@dataclass(frozen=True, slots=True)
class BadgeRecord:
    """A badge with its subject, as the check-in decision needs them.

    ``due_at`` for a visit, ``window`` for an event's attendee; ``place`` is where they are going. ``occurrence_id`` is
    the booking they come to.
    """

    badge_id: int
    kind: BadgeKind
    state: str
    name: str
    host: str
    place: str
    cancelled: bool
    visit_id: int | None
    registration_id: int | None
    event_id: int | None
    event_title: str
    due_at: datetime | None
    window: TimeSpan | None
    occurrence_id: int | None = None


@dataclass(frozen=True, slots=True)
class ScanRecord:
    """A scan as it was recorded, with what it answered."""

    id: int
    code: str
    direction: Direction | None
    logical_at: datetime
    answer: Answer
    counts: bool
    badge_id: int | None
    visit_id: int | None
    registration_id: int | None


@dataclass(frozen=True, slots=True)
class NewScan:
    nonce: str
    raw: str
    code: str
    direction: Direction | None
    logical_at: datetime
    answer: Answer
    counts: bool
    badge_id: int | None
    visit_id: int | None
    registration_id: int | None


class VisitRecords(Protocol):
    def add_person(self, name: str, company: str, email: str = "", phone: str = "") -> int: ...
    def add_visit(self, visit: NewVisit) -> int: ...
    def visit(self, visit_id: int) -> VisitFacts | None: ...
    def set_cancelled(self, visit_id: int, cancelled: bool, version: int) -> None: ...
    def expected_in(self, occurrence_ids: Sequence[int]) -> frozenset[int]:
        """Those of the occurrences that somebody is expected for."""

    def follow(self, occurrence_id: int, due_at: datetime, room_id: int | None) -> tuple[int, ...]:
        """Moves the expected visits of an occurrence along with it; returns their ids."""

    def follow_state(self, occurrence_ids: Sequence[int], cancelled: bool) -> tuple[int, ...]:
        """Cancels (or restores) the visits of occurrences; returns their ids."""

    def badge_secret(self) -> bytes: ...
    def add_badges(self, badges: Sequence[NewBadge]) -> tuple[int, ...]: ...
    def badge(self, fingerprint: bytes) -> BadgeRecord | None: ...
    def subject(self, visit_id: int | None, registration_id: int | None) -> BadgeRecord | None:
        """The same facts found by the subject instead of the code: for checking in by hand."""

    def scan(self, nonce: str) -> ScanRecord | None: ...
    def scans(self, scan_ids: Sequence[int]) -> tuple[ScanRecord, ...]: ...
    def presence(self, visit_id: int | None, registration_id: int | None, since: datetime) -> Presence | None: ...
    def add_scan(self, scan: NewScan) -> int: ...
    def count_scans(self, scan_ids: Sequence[int], counts: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class NewBadge:
    """``serial`` is random; the code printed and its fingerprint follow from it and the house's secret."""

    kind: BadgeKind
    serial: int
    fingerprint: bytes
    visit_id: int | None = None
    registration_id: int | None = None


@dataclass(frozen=True, slots=True)
class EventFacts:
    id: int
    series_id: int
    title: str
    capacity: int


@dataclass(frozen=True, slots=True)
class KnownAttendee:
    """Someone on the list, cancelled or not."""

    registration_id: int
    name: str
    company: str
    email: str
    phone: str
    cancelled: bool


class EventRecords(Protocol):
    def add_event(self, series_id: int, capacity: int) -> int: ...
    def event(self, event_id: int) -> EventFacts | None: ...
    def attendees(self, event_id: int) -> tuple[KnownAttendee, ...]: ...
    def add_registrations(self, event_id: int, people: Sequence[tuple[str, str, str, str]]) -> tuple[int, ...]:
        """Adds people (name, company, mail, phone) with their registrations, in order."""

    def registrations(self, registration_ids: Sequence[int]) -> Mapping[int, bool]:
        """Which of these are cancelled."""

    def set_cancelled(self, registration_ids: Sequence[int], cancelled: bool) -> None: ...
