"""Handlers of the reception's commands for visitors. Scans are in ``scans``."""

from __future__ import annotations

from datetime import datetime

from frontdesk.application.handlers.badges import badge_visit
from frontdesk.application.handlers.checks import FURTHEST_AHEAD, FURTHEST_BACK, same_version
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import NewScan, NewVisit
from frontdesk.application.visits import ChangeVisitState, ExpectVisitor, VisitReceipt, WalkIn
from frontdesk.domain.check_in import Answer, Direction
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.person_names import clean_name
from frontdesk.domain.text_rules import clean_text


def expect_visitor(command: ExpectVisitor, work: Work) -> Outcome:
    """Pre-registers a visitor with a badge. Receipt: VisitReceipt."""
    if not work.now - FURTHEST_BACK < command.expected_at < work.now + FURTHEST_AHEAD:
        raise InvalidInput("expected_at", "out_of_range", command.expected_at)
    if command.room_id is not None and not work.house.resources([command.room_id]):
        raise NotFound("room", command.room_id)
    visit_id = add_visit(
        work,
        (command.name, command.company, command.host),
        NewVisit(
            0,
            "",
            command.room_id,
            command.occurrence_id,
            command.expected_at,
            walk_in=False,
            party_size=command.party_size,
        ),
    )
    badge_id, code = badge_visit(work, visit_id)
    label = Label("visitor_expected", {"name": command.name})
    return _arranged(VisitReceipt(visit_id, badge_id, code), label, work.version)


def walk_in(command: WalkIn, work: Work) -> Outcome:
    """Receives someone unannounced: visit, badge and check-in in one. Receipt: VisitReceipt."""
    new = NewVisit(0, "", None, None, work.now, walk_in=True, party_size=command.party_size)
    visit_id = add_visit(work, (command.name, command.company, command.host), new)
    badge_id, code = badge_visit(work, visit_id)
    scan_id = work.visits.add_scan(_arrival(visit_id, badge_id, work.now))
    receipt = VisitReceipt(visit_id, badge_id, code, scan_id)
    return _arranged(receipt, Label("walked_in", {"name": command.name}), work.version)


def _arrival(visit_id: int, badge_id: int, now: datetime) -> NewScan:
    """Arriving at the desk counts as a scan; the badge that is being printed is its own nonce."""
    nonce = f"walk-in:{badge_id}"
    ids = {"badge_id": badge_id, "visit_id": visit_id, "registration_id": None}
    return NewScan(nonce, "", "", Direction.IN, now, Answer.OK, counts=True, **ids)


def add_visit(work: Work, words: tuple[str, str, str], new: NewVisit) -> int:
    """Stores the person (name, company) and their visit to a host; returns the visit's id.

    Raises InvalidInput, CprNumberRefused.
    """
    if not 0 < new.party_size <= 1000:
        raise InvalidInput("party_size", "out_of_range", new.party_size)
    name, company, host = words
    person_id = work.visits.add_person(clean_name(name), clean_text("company", company, 120))
    host = clean_text("host", host, 120)
    return work.visits.add_visit(
        NewVisit(person_id, host, new.room_id, new.occurrence_id, new.due_at, new.walk_in, new.party_size)
    )


def _arranged(receipt: VisitReceipt, label: Label, version: int) -> Outcome:
    changes = Changes({Kind.VISIT: (receipt.visit_id,)})
    return Outcome(
        receipt, changes, label, ChangeVisitState(receipt.visit_id, cancelled=True, expected_version=version)
    )


def change_visit_state(command: ChangeVisitState, work: Work) -> Outcome:
    """Cancels a visit or takes that back. Receipt: VisitReceipt without a badge.

    A cancelled visit is in no list of who is inside, whatever was scanned.
    """
    visit = work.visits.visit(command.visit_id)
    if visit is None:
        raise NotFound("visit", command.visit_id)
    same_version(work, visit, command.expected_version)
    version = command.restores or work.version
    work.visits.set_cancelled(visit.id, command.cancelled, version)
    back = ChangeVisitState(visit.id, visit.cancelled, version, visit.version)
    label = Label("visit_cancelled" if command.cancelled else "visit_restored", {"name": visit.name})
    return Outcome(VisitReceipt(visit.id, 0, ""), Changes({Kind.VISIT: (visit.id,)}), label, back)
