"""``advisors``, ``appointment``."""

from __future__ import annotations

from argparse import Namespace

from frontdesk.application.advisors import AppointmentReceipt, BookAppointment
from frontdesk.application.bookings import Calendar, PlannedOccurrence
from frontdesk.cli import arguments, lookup
from frontdesk.cli.output import Reply, when
from frontdesk.cli.session import Session, found_data
from frontdesk.domain.badge_code import grouped
from frontdesk.domain.clock_time import local_date

NEXT_DAYS = 14


def list_advisors(_given: Namespace, session: Session) -> Reply:
    """The advisors, each with the next appointment of the coming fortnight."""
    coming = _next_appointments(session)
    advisors = session.profile.advisors
    data = [
        {
            "id": one.slug,
            "name": one.name,
            "topics": one.topics,
            "next": _appointment(coming[one.id]) if one.id in coming else None,
        }
        for one in advisors
    ]
    rows = [
        (
            one.slug,
            one.name,
            ", ".join(one.topics),
            f"{when(coming[one.id].span, session.language)} {coming[one.id].title}" if one.id in coming else "",
        )
        for one in advisors
    ]
    return Reply({"ok": True, "advisors": data}, session.table(("id", "name", "topics", "appointment"), rows))


def _next_appointments(session: Session) -> dict[int, PlannedOccurrence]:
    now = session.now()
    plan = session.house.ask(
        Calendar(local_date(now), NEXT_DAYS, tuple(advisor.id for advisor in session.profile.advisors))
    )
    found: dict[int, PlannedOccurrence] = {}
    for one in plan.occurrences:
        if one.span.end > now:
            for resource_id in one.resource_ids:
                found.setdefault(resource_id, one)
    return found


def _appointment(one: PlannedOccurrence) -> dict[str, object]:
    return {"id": f"o{one.occurrence_id}", "client": one.title, "from": one.span.start, "to": one.span.end}


def add_appointment(given: Namespace, session: Session) -> Reply:
    """Advisor and room in one transaction; the client is expected and has a badge."""
    span = arguments.span(given.start, given.end)
    advisor = lookup.advisor(session, given.advisor)
    room_id = lookup.room(session, given.room).id if given.room else None
    outcome = session.do(BookAppointment(advisor.id, room_id, span, given.client, given.company, given.topic))
    receipt = outcome.receipt
    assert isinstance(receipt, AppointmentReceipt)
    data = {
        "ok": True,
        "booking": f"b{receipt.series_id}",
        "occurrence": f"o{receipt.occurrence_id}",
        "visit": f"v{receipt.visit_id}" if receipt.visit_id else None,
        "code": receipt.code or None,
        "notices": found_data(outcome.findings),
    }
    lines = [
        session.what(outcome.label),
        when(span, session.language),
        f"b{receipt.series_id} · o{receipt.occurrence_id}",
    ]
    if receipt.visit_id:
        lines.append(f"v{receipt.visit_id} · {session.say('badge_code', code=grouped(receipt.code))}")
    return Reply(data, "\n".join(lines), session.findings(outcome.findings))
