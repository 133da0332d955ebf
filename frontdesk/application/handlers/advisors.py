"""Handlers of the advice commands."""

from __future__ import annotations

from frontdesk.application.advisors import AppointmentReceipt, BookAppointment
from frontdesk.application.bookings import BookingReceipt, BookRooms
from frontdesk.application.handlers.badges import badge_visit
from frontdesk.application.handlers.bookings import booked
from frontdesk.application.handlers.checks import known_resources, notices
from frontdesk.application.handlers.placing import place_series
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import NewVisit
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.errors import NotFound
from frontdesk.domain.person_names import clean_name
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text


def book_appointment(command: BookAppointment, work: Work) -> Outcome:
    """Claims advisor and room together and expects the client. Receipt: AppointmentReceipt."""
    wanted = [command.advisor_id, *([command.room_id] if command.room_id else [])]
    resources = known_resources(work, wanted, None)
    advisor = resources[command.advisor_id]
    if advisor.kind is not ResourceKind.ADVISOR:
        raise NotFound("advisor", command.advisor_id)
    client = clean_name(command.client)
    wish = BookRooms(tuple(wanted), command.span, client, command.company, 2 if command.room_id else None)
    placed = place_series(work, SeriesKind.APPOINTMENT, wish, resources)
    receipt = placed.receipt
    company = clean_text("company", command.company, 120)
    person_id = work.visits.add_person(client, company)
    work.bookings.add_appointment(
        receipt.series_id, command.advisor_id, person_id, clean_text("topic", command.topic, 120)
    )
    visit_id, code = _expect(work, command, receipt, person_id, advisor.name)
    outcome = booked(
        receipt,
        Label("appointment_booked", {"name": client, "room": advisor.name}),
        notices(work, wish, resources, placed.spans),
    )
    visits = {Kind.VISIT: (visit_id,)} if visit_id else {}
    return Outcome(
        AppointmentReceipt(receipt.series_id, receipt.occurrence_ids[0], visit_id, code),
        Changes({**outcome.changes.ids, **visits}),
        outcome.label,
        outcome.inverse,
        outcome.findings,
    )


def _expect(
    work: Work, command: BookAppointment, receipt: BookingReceipt, person_id: int, advisor: str
) -> tuple[int | None, str]:
    """The client's visit and badge; nobody is expected at the desk for a meeting without a room."""
    if command.room_id is None:
        return None, ""
    visit_id = work.visits.add_visit(
        NewVisit(
            person_id,
            advisor,
            command.room_id,
            receipt.occurrence_ids[0],
            command.span.start,
            walk_in=False,
            party_size=1,
        )
    )
    return visit_id, badge_visit(work, visit_id)[1]
