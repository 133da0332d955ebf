"""Events, their attendees and their rosters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.roster import RosterSheet
from frontdesk.domain.time_span import TimeSpan


class RegistrationState(StrEnum):
    REGISTERED = "registered"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AddEvent(Command):
    """An event and the rooms it takes, in one transaction. ``capacity`` defaults to the rooms' together."""

    title: str
    room_ids: tuple[int, ...]
    span: TimeSpan
    organizer: str = ""
    capacity: int | None = None
    setup_minutes: int = 0
    teardown_minutes: int = 0


@dataclass(frozen=True, slots=True)
class AttendeeEntry:
    """One attendee as typed or imported; letters and case are kept."""

    name: str
    company: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RegisterAttendees(Command):
    """Registers attendees, typed or imported, as one step that is undone as one.

    Someone already on the list (same name, and nothing else told of both differs) is left as is and counted in
    the receipt; namesakes with another mail, company or phone are people of their own.
    """

    event_id: int
    attendees: tuple[AttendeeEntry, ...]


@dataclass(frozen=True, slots=True)
class ChangeRegistrations(Command):
    """Cancels registrations or takes that back."""

    registration_ids: tuple[int, ...]
    state: RegistrationState


@dataclass(frozen=True, slots=True)
class EventReceipt(Receipt):
    event_id: int
    series_id: int
    occurrence_id: int


@dataclass(frozen=True, slots=True)
class RegistrationReceipt(Receipt):
    """``registration_ids`` of those added; ``known`` were registered already; ``codes`` are their badge codes."""

    event_id: int
    registration_ids: tuple[int, ...]
    codes: tuple[str, ...]
    known: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in the list. ``attended`` counts those who came; ``rooms`` are their names."""

    event_id: int
    series_id: int
    occurrence_id: int
    version: int
    title: str
    organizer: str
    rooms: tuple[str, ...]
    span: TimeSpan
    state: OccurrenceState
    capacity: int
    registered: int
    attended: int


@dataclass(frozen=True, slots=True)
class Events(Query[tuple[EventRow, ...]]):
    """Events that touch the span, by time; all of them when None."""

    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class AttendeeRow:
    """An attendee in the list, in Danish order. ``number`` is the row number on the printed roster."""

    registration_id: int
    number: int
    name: str
    company: str
    email: str
    phone: str
    state: RegistrationState
    arrived_at: datetime | None
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class Attendees(Query[tuple[AttendeeRow, ...]]):
    """The attendees of an event, names in Danish order, the cancelled last.

    Raises NotFound.
    """

    event_id: int


@dataclass(frozen=True, slots=True)
class Roster(Query[RosterSheet]):
    """The roster of an event, ready for the printer.

    Raises NotFound.
    """

    event_id: int
