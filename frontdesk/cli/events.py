"""``event``, ``attendees``, ``roster``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from frontdesk.application.attendee_lists import AttendeeListPreview, RowProblem
from frontdesk.application.events import (
    AddEvent,
    AttendeeEntry,
    AttendeeRow,
    Attendees,
    EventReceipt,
    EventRow,
    Events,
    RegisterAttendees,
    RegistrationReceipt,
    Roster,
)
from frontdesk.application.messages import Outcome
from frontdesk.cli import arguments, lookup
from frontdesk.cli.failures import invalid_text
from frontdesk.cli.output import Reply, clock, when
from frontdesk.cli.session import Session, found_data
from frontdesk.cli.texts import REFUSALS, pick
from frontdesk.domain.errors import InvalidInput


def add(given: Namespace, session: Session) -> Reply:
    """An event with the rooms it takes."""
    span = arguments.span(given.start, given.end)
    rooms = tuple(room.id for room in lookup.rooms(session, given.room))
    outcome = session.do(AddEvent(given.title, rooms, span, given.organizer, given.capacity))
    receipt = outcome.receipt
    assert isinstance(receipt, EventReceipt)
    data = {
        "ok": True,
        "event": f"e{receipt.event_id}",
        "booking": f"b{receipt.series_id}",
        "occurrence": f"o{receipt.occurrence_id}",
        "notices": found_data(outcome.findings),
    }
    text = f"{session.what(outcome.label)}\n{when(span, session.language)}\ne{receipt.event_id}"
    return Reply(data, text, session.findings(outcome.findings))


def list_events(_given: Namespace, session: Session) -> Reply:
    """All events, by time."""
    rows = session.house.ask(Events())
    cells = [
        (
            f"e{row.event_id}",
            when(row.span, session.language),
            row.title,
            ", ".join(row.rooms),
            f"{row.registered}/{row.capacity}",
            row.attended,
            session.state(row.state),
        )
        for row in rows
    ]
    headings = ("id", "when", "title", "room", "registered", "attended", "state")
    return Reply({"ok": True, "events": [_event(row) for row in rows]}, session.table(headings, cells))


def _event(row: EventRow) -> Mapping[str, object]:
    return {
        "id": f"e{row.event_id}",
        "booking": f"b{row.series_id}",
        "occurrence": f"o{row.occurrence_id}",
        "title": row.title,
        "organizer": row.organizer,
        "rooms": row.rooms,
        "from": row.span.start,
        "to": row.span.end,
        "state": row.state,
        "capacity": row.capacity,
        "registered": row.registered,
        "attended": row.attended,
    }


def add_attendees(given: Namespace, session: Session) -> Reply:
    """Registers those named; with one name also company, mail and phone."""
    entries = tuple(AttendeeEntry(name, given.company, given.email, given.phone) for name in given.name)
    return _registered(session, session.do(RegisterAttendees(_event_id(given.event), entries)))


def import_attendees(given: Namespace, session: Session) -> Reply:
    """Registers a list from a file as one step; rows that cannot be taken are told one by one."""
    event_id = _event_id(given.event)
    session.house.ask(Attendees(event_id))
    preview = session.tools.services.read_attendees(Path(given.file))
    if not preview.entries:
        raise InvalidInput("attendees", "required")
    done = _registered(session, session.do(RegisterAttendees(event_id, preview.entries)))
    data = {**done.data, **_read(preview)}
    return Reply(data, done.text, [*done.remarks, *(_problem(session, one) for one in preview.problems)])


def _registered(session: Session, outcome: Outcome) -> Reply:
    receipt = outcome.receipt
    assert isinstance(receipt, RegistrationReceipt)
    ids = [f"a{number}" for number in receipt.registration_ids]
    data = {
        "ok": True,
        "event": f"e{receipt.event_id}",
        "registrations": [{"id": one, "code": code} for one, code in zip(ids, receipt.codes, strict=False)],
        "known": receipt.known,
        "notices": found_data(outcome.findings),
    }
    known = [session.say("known", count=receipt.known)] if receipt.known else []
    text = "\n".join([session.what(outcome.label), *known, ", ".join(ids[:8]) + (" …" if len(ids) > 8 else "")])
    return Reply(data, text.rstrip(), session.findings(outcome.findings))


def _read(preview: AttendeeListPreview) -> Mapping[str, object]:
    return {
        "read": len(preview.entries),
        "blank_rows": preview.blank_rows,
        "duplicates": preview.duplicates,
        "ignored_columns": preview.ignored_columns,
        "problems": [
            {"row": one.row, "field": one.field, "reason": one.reason, "kept": one.kept} for one in preview.problems
        ],
    }


def _problem(session: Session, problem: RowProblem) -> str:
    if problem.reason == "cpr_number":
        reason = pick(REFUSALS["cpr_number"], session.language).format(field=problem.field)
    else:
        reason = invalid_text(problem.field, problem.reason, "", session.language)
    key = "row_problem" if problem.kept else "row_refused"
    return session.say(key, row=problem.row, what=reason)


def list_attendees(given: Namespace, session: Session) -> Reply:
    """An event's attendees in Danish order."""
    rows = session.house.ask(Attendees(_event_id(given.event)))
    cells = [
        (f"a{row.registration_id}", row.number, row.name, row.company, clock(row.arrived_at), session.state(row.state))
        for row in rows
    ]
    headings = ("id", "number", "name", "company", "arrived", "state")
    return Reply({"ok": True, "attendees": [_attendee(row) for row in rows]}, session.table(headings, cells))


def _attendee(row: AttendeeRow) -> Mapping[str, object]:
    return {
        "id": f"a{row.registration_id}",
        "number": row.number,
        "name": row.name,
        "company": row.company,
        "email": row.email,
        "phone": row.phone,
        "state": row.state,
        "arrived": row.arrived_at,
        "left": row.left_at,
    }


def roster(given: Namespace, session: Session) -> Reply:
    """The roster as a PDF."""
    sheet = session.house.ask(Roster(_event_id(given.event)))
    services, path = session.tools.services, Path(given.pdf)
    services.write_file(path, services.documents.roster(sheet, session.now()))
    return Reply({"ok": True, "file": path, "lines": len(sheet.lines)}, session.say("written", path=path))


def _event_id(text: str) -> int:
    return arguments.identifier(text, "e", "event")[1]
