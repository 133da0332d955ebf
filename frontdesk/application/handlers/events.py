"""Handlers of the event commands."""

from __future__ import annotations

from frontdesk.application.attendee_match import identity, same_person
from frontdesk.application.bookings import BookRooms
from frontdesk.application.events import (
    AddEvent,
    AttendeeEntry,
    ChangeRegistrations,
    EventReceipt,
    RegisterAttendees,
    RegistrationReceipt,
    RegistrationState,
)
from frontdesk.application.handlers.badges import badge_registrations
from frontdesk.application.handlers.bookings import booked
from frontdesk.application.handlers.checks import known_resources, notices
from frontdesk.application.handlers.placing import place_series
from frontdesk.application.messages import Changes, Finding, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import EventFacts, KnownAttendee
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.person_names import clean_name
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text


def add_event(command: AddEvent, work: Work) -> Outcome:
    """Creates an event and books its rooms. Receipt: EventReceipt."""
    rooms = known_resources(work, command.room_ids, ResourceKind.ROOM)
    capacity = sum(room.capacity for room in rooms.values()) if command.capacity is None else command.capacity
    if not 0 < capacity <= 100_000:
        raise InvalidInput("capacity", "out_of_range", capacity)
    wish = BookRooms(
        command.room_ids,
        command.span,
        command.title,
        command.organizer,
        capacity,
        setup_minutes=command.setup_minutes,
        teardown_minutes=command.teardown_minutes,
    )
    placed = place_series(work, SeriesKind.EVENT, wish, rooms)
    receipt = placed.receipt
    event_id = work.events.add_event(receipt.series_id, capacity)
    outcome = booked(receipt, Label("event_added", {"title": command.title}), notices(work, wish, rooms, placed.spans))
    return Outcome(
        EventReceipt(event_id, receipt.series_id, receipt.occurrence_ids[0]),
        Changes({**outcome.changes.ids, Kind.EVENT: (event_id,)}),
        outcome.label,
        outcome.inverse,
        outcome.findings,
    )


def register_attendees(command: RegisterAttendees, work: Work) -> Outcome:
    """Registers those who are not on the list yet, each with a badge. Receipt: RegistrationReceipt.

    Someone whose registration was cancelled is taken back on. All or none.
    """
    event = _event(work, command.event_id)
    wanted = [_clean(entry) for entry in command.attendees]
    if not wanted:
        raise InvalidInput("attendees", "required")
    known = work.events.attendees(event.id)
    new, returning, already = _sorted_out(wanted, known)
    added = work.events.add_registrations(event.id, [(e.name, e.company, e.email, e.phone) for e in new])
    codes = badge_registrations(work, added)
    work.events.set_cancelled(returning, cancelled=False)
    ids = (*added, *returning)
    verb, facts = ("registered", {"name": wanted[0].name}) if len(wanted) == 1 else ("imported", {"count": len(ids)})
    return Outcome(
        RegistrationReceipt(event.id, ids, codes, already),
        Changes({Kind.EVENT: (event.id,), Kind.REGISTRATION: ids}),
        Label(verb, {**facts, "title": event.title}),
        ChangeRegistrations(ids, RegistrationState.CANCELLED) if ids else None,
        _overfull(event, known, len(ids)),
    )


def _event(work: Work, event_id: int) -> EventFacts:
    event = work.events.event(event_id)
    if event is None:
        raise NotFound("event", event_id)
    return event


def _clean(entry: AttendeeEntry) -> AttendeeEntry:
    return AttendeeEntry(
        clean_name(entry.name),
        clean_text("company", entry.company, 120),
        clean_text("email", entry.email, 254),
        clean_text("phone", entry.phone, 40),
    )


def _sorted_out(
    wanted: list[AttendeeEntry], known: tuple[KnownAttendee, ...]
) -> tuple[list[AttendeeEntry], list[int], int]:
    """The new ones, registrations to take back on, and how many are on the list already."""
    on_list: dict[str, list[KnownAttendee]] = {}
    for one in known:
        on_list.setdefault(one.name.casefold(), []).append(one)
    new: dict[tuple[str, ...], AttendeeEntry] = {}
    returning: list[int] = []
    for entry in wanted:
        match = next((one for one in on_list.get(entry.name.casefold(), ()) if same_person(entry, one)), None)
        if match is None:
            new.setdefault(identity(entry), entry)
        elif match.cancelled and match.registration_id not in returning:
            returning.append(match.registration_id)
    return list(new.values()), returning, len(wanted) - len(new) - len(returning)


def _overfull(event: EventFacts, known: tuple[KnownAttendee, ...], added: int) -> tuple[Finding, ...]:
    total = sum(not one.cancelled for one in known) + added
    return (Finding("over_capacity", {"party_size": total, "capacity": event.capacity}),) * (total > event.capacity)


def change_registrations(command: ChangeRegistrations, work: Work) -> Outcome:
    """Cancels registrations or takes that back; only those that change. Receipt: RegistrationReceipt."""
    cancelled = command.state is RegistrationState.CANCELLED
    standing = work.events.registrations(command.registration_ids)
    if missing := set(command.registration_ids) - set(standing):
        raise NotFound("registration", min(missing))
    ids = tuple(one for one in command.registration_ids if standing[one] != cancelled)
    work.events.set_cancelled(ids, cancelled=cancelled)
    other = RegistrationState.REGISTERED if cancelled else RegistrationState.CANCELLED
    verb = "registrations_cancelled" if cancelled else "registrations_restored"
    return Outcome(
        RegistrationReceipt(0, ids, (), 0),
        Changes({Kind.REGISTRATION: ids}),
        Label(verb, {"count": len(ids)}),
        ChangeRegistrations(ids, other) if ids else None,
    )
