"""``visit``, ``scan``, ``inside``, ``badge``."""

from __future__ import annotations

import secrets
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from frontdesk.application.visits import (
    ArrivalRow,
    Arrivals,
    BadgeFaces,
    Evacuation,
    ExpectVisitor,
    InsideRow,
    RecordScan,
    ScanReceipt,
    VisitReceipt,
    WalkIn,
    WhoIsInside,
)
from frontdesk.cli import arguments, lookup
from frontdesk.cli.output import DONE, REFUSED, Reply, clock
from frontdesk.cli.session import Session
from frontdesk.cli.texts import phrase
from frontdesk.cli.words import ANSWERS
from frontdesk.domain.badge_code import grouped
from frontdesk.domain.check_in import Answer, Direction
from frontdesk.domain.clock_time import local_date
from frontdesk.notation import day_text

DEFAULT_STOCK = "label62x100"


def add(given: Namespace, session: Session) -> Reply:
    """Expects a visitor, or receives one who came unannounced."""
    party = 1 if given.party is None else given.party
    if given.walk_in:
        outcome = session.do(WalkIn(given.name, given.host, given.company, party))
    else:
        at = arguments.moment(given.at) if given.at else session.now()
        room_id = lookup.room(session, given.room).id if given.room else None
        outcome = session.do(ExpectVisitor(given.name, given.host, at, given.company, room_id, party_size=party))
    receipt = outcome.receipt
    assert isinstance(receipt, VisitReceipt)
    text = (
        f"{session.what(outcome.label)}\nv{receipt.visit_id} · {session.say('badge_code', code=grouped(receipt.code))}"
    )
    return Reply({"ok": True, "visit": f"v{receipt.visit_id}", "code": receipt.code}, text)


def list_visits(given: Namespace, session: Session) -> Reply:
    """The visits of a day."""
    day = arguments.day(given.date) if given.date else local_date(session.now())
    rows = session.house.ask(Arrivals(day))
    cells = [
        (
            f"v{row.visit_id}",
            row.name + (f" (+{row.party_size - 1})" if row.party_size > 1 else ""),
            row.company,
            " · ".join(part for part in (row.host, row.place) if part),
            clock(row.expected_at),
            clock(row.arrived_at),
            clock(row.left_at),
            session.state(row.state),
        )
        for row in rows
    ]
    headings = ("id", "name", "company", "host", "expected", "arrived", "left", "state")
    return Reply({"ok": True, "date": day, "visits": [_visit(row) for row in rows]}, session.table(headings, cells))


def _visit(row: ArrivalRow) -> Mapping[str, object]:
    return {
        "id": f"v{row.visit_id}",
        "name": row.name,
        "company": row.company,
        "host": row.host,
        "place": row.place,
        "expected": row.expected_at,
        "arrived": row.arrived_at,
        "left": row.left_at,
        "state": row.state,
        "party": row.party_size,
    }


def scan(given: Namespace, session: Session) -> Reply:
    """Answers a code: exit 0 when somebody went in or out (or had, by the same nonce), else 3."""
    at = arguments.moment(given.at) if given.at else None
    direction = Direction(given.direction) if given.direction else None
    nonce = given.nonce if given.nonce is not None else secrets.token_hex(16)
    receipt = session.do(RecordScan(given.code, nonce, at, direction)).receipt
    assert isinstance(receipt, ScanReceipt)
    good = receipt.answer.counts or receipt.answer is Answer.OK_REPLAY
    facts = {
        "name": receipt.name or "–",
        "event": receipt.event_title,
        "day": day_text(receipt.valid_on, session.language) if receipt.valid_on else "–",
    }
    message = phrase(ANSWERS[receipt.answer], session.language, facts)
    data = {"ok": good, "code": receipt.answer, "message": message, "nonce": nonce, **_scan(receipt)}
    return Reply(data, message, code=DONE if good else REFUSED)


def _scan(receipt: ScanReceipt) -> Mapping[str, object]:
    return {
        "answer": receipt.answer,
        "direction": receipt.direction,
        "name": receipt.name,
        "host": receipt.host,
        "place": receipt.place,
        "at": receipt.logical_at,
        "visit": f"v{receipt.visit_id}" if receipt.visit_id else None,
        "registration": f"a{receipt.registration_id}" if receipt.registration_id else None,
        "event": f"e{receipt.event_id}" if receipt.event_id else None,
        "first_at": receipt.first_at,
        "valid_on": receipt.valid_on,
        "default_action": receipt.default_action,
    }


def inside(given: Namespace, session: Session) -> Reply:
    """Who is in the house; as a PDF the evacuation list."""
    now = session.now()
    rows = session.house.ask(WhoIsInside(now))
    people = sum(row.party_size for row in rows)
    cells = [(_subject(row), row.name, row.company, row.host, row.place, clock(row.since)) for row in rows]
    text = session.table(("id", "name", "company", "host", "place", "since"), cells)
    text += "\n" + session.say("inside_count", count=people)
    data: dict[str, object] = {"ok": True, "count": people, "inside": [_inside(row) for row in rows]}
    if given.pdf:
        services = session.tools.services
        path = Path(given.pdf)
        services.write_file(path, services.documents.evacuation(session.house.ask(Evacuation(now))))
        data["file"] = path
        text += "\n" + session.say("written", path=path)
    return Reply(data, text)


def _subject(row: InsideRow) -> str:
    return f"v{row.visit_id}" if row.visit_id else f"a{row.registration_id}"


def _inside(row: InsideRow) -> Mapping[str, object]:
    return {
        "id": _subject(row),
        "name": row.name,
        "company": row.company,
        "host": row.host,
        "place": row.place,
        "since": row.since,
        "party": row.party_size,
    }


def badge(given: Namespace, session: Session) -> Reply:
    """Badges of visits and registrations as one PDF, at exact size."""
    found = [arguments.identifier(text, "va", "visit") for text in given.visit]
    faces = session.house.ask(BadgeFaces(_numbers(found, "v"), _numbers(found, "a")))
    services, path = session.tools.services, Path(given.pdf)
    services.write_file(path, services.documents.badges(faces, given.stock or DEFAULT_STOCK))
    data = {"ok": True, "file": path, "badges": [{"name": face.name, "code": face.code} for face in faces]}
    return Reply(data, session.say("written", path=path))


def _numbers(found: Sequence[tuple[str, int]], letter: str) -> tuple[int, ...]:
    return tuple(number for kind, number in found if kind == letter)
