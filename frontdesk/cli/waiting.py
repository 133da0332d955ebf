"""``waiting`` and ``late``: who waits for a time, and which rooms nobody came to."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from frontdesk.application.room_use import LateRooms
from frontdesk.application.waiting import JoinWaitingList, WaitingList, WaitingReceipt, WaitingRow
from frontdesk.cli import arguments, lookup
from frontdesk.cli.output import Reply, clock, when
from frontdesk.cli.session import Session


def add(given: Namespace, session: Session) -> Reply:
    """Puts a wish on the waiting list; what is free for it is offered at once."""
    room = lookup.room(session, given.room) if given.room else None
    command = JoinWaitingList(
        arguments.span(given.start, given.end),
        given.party or 1,
        given.title,
        given.who,
        given.contact,
        room.id if room else None,
        tuple(given.need),
    )
    outcome = session.do(command)
    assert isinstance(outcome.receipt, WaitingReceipt)
    wish = next(one for one in _listed(session) if one.waiting_id == outcome.receipt.waiting_id)
    place = session.say("waiting_place", place=wish.place, state=session.state(wish.state))
    text = f"{session.what(outcome.label)}\n{when(wish.span, session.language)}\nw{wish.waiting_id} · {place}"
    return Reply({"ok": True, **_data(wish, session)}, text)


def list_waiting(_given: Namespace, session: Session) -> Reply:
    """Those who wait or hold an offer, by time and rank."""
    found = _listed(session)
    rows = [
        (
            f"w{one.waiting_id}",
            when(one.span, session.language),
            one.place,
            one.title,
            one.organizer,
            _room(one, session),
            session.state(one.state),
            clock(one.offered_until) if one.offered_occurrence_id else "",
            one.contact,
        )
        for one in found
    ]
    headings = ("id", "when", "number", "title", "who", "room", "state", "until", "contact")
    return Reply({"ok": True, "waiting": [_data(one, session) for one in found]}, session.table(headings, rows))


def _listed(session: Session) -> tuple[WaitingRow, ...]:
    return session.house.ask(WaitingList(session.now()))


def _room(wish: WaitingRow, session: Session) -> str:
    """What is held, or else what is wished for."""
    ids = wish.offered_room_ids or ((wish.room_id,) if wish.room_id is not None else ())
    return ", ".join(session.resources[one].name for one in ids)


def _data(wish: WaitingRow, session: Session) -> Mapping[str, object]:
    wished = session.resources[wish.room_id].slug if wish.room_id is not None else None
    return {
        "id": f"w{wish.waiting_id}",
        "from": wish.span.start,
        "to": wish.span.end,
        "place": wish.place,
        "state": wish.state,
        "title": wish.title,
        "who": wish.organizer,
        "contact": wish.contact,
        "party": wish.party_size,
        "room": wished,
        "needs": wish.needs,
        "offered_until": wish.offered_until if wish.offered_occurrence_id else None,
        "offered_rooms": [session.resources[one].slug for one in wish.offered_room_ids],
        "offered_occurrence": f"o{wish.offered_occurrence_id}" if wish.offered_occurrence_id else None,
    }


def late(_given: Namespace, session: Session) -> Reply:
    """Rooms that were booked and nobody has come to, longest first."""
    now = session.now()
    names = session.resources
    found = session.house.ask(LateRooms(now))
    data = [
        {
            "id": f"o{one.occurrence_id}",
            "from": one.span.start,
            "to": one.span.end,
            "title": one.title,
            "who": one.organizer,
            "resources": [names[number].slug for number in one.resource_ids],
            "minutes_late": int((now - one.span.start).total_seconds() // 60),
        }
        for one in found
    ]
    rows = [
        (
            f"o{one.occurrence_id}",
            when(one.span, session.language),
            ", ".join(names[number].name for number in one.resource_ids),
            one.title,
            one.organizer,
        )
        for one in found
    ]
    return Reply({"ok": True, "late": data}, session.table(("id", "when", "room", "title", "who"), rows))
