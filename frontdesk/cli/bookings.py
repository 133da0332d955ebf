"""``book``, ``move``, ``cancel``, ``calendar``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import timedelta

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    Calendar,
    CancelSeries,
    ChangeState,
    MoveOccurrences,
    OccurrenceMove,
    PlannedOccurrence,
    ShiftSeries,
    StateChange,
)
from frontdesk.application.messages import Outcome
from frontdesk.cli import arguments, lookup
from frontdesk.cli.output import Reply, when
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session, found_data
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

MOST_DAYS = 366


def book(given: Namespace, session: Session) -> Reply:
    """Books a room, once or by a repetition."""
    span = arguments.span(given.start, given.end)
    chosen = lookup.rooms(session, given.room)
    command = BookRooms(
        tuple(room.id for room in chosen), span, given.title, given.who, given.party, given.repeat, given.note
    )
    return _booked(session, session.do(command))


def _booked(session: Session, outcome: Outcome) -> Reply:
    receipt = outcome.receipt
    assert isinstance(receipt, BookingReceipt)
    ids = [f"o{number}" for number in receipt.occurrence_ids]
    data = {
        "ok": True,
        "booking": f"b{receipt.series_id}",
        "occurrences": ids,
        "from": receipt.first.start,
        "to": receipt.first.end,
        "notices": found_data(outcome.findings),
    }
    shown = when(receipt.first, session.language)
    if len(ids) > 1:
        shown = session.say("occurrences", count=len(ids), first=shown)
    text = f"{session.what(outcome.label)}\n{shown}\nb{receipt.series_id} · {_some(ids)}"
    return Reply(data, text, session.findings(outcome.findings))


def _some(ids: Sequence[str]) -> str:
    return ", ".join(ids[:5]) + (" …" if len(ids) > 5 else "")


def move(given: Namespace, session: Session) -> Reply:
    """Moves one date, or a booking with all its dates to come, along the wall clock or to other rooms."""
    if not (given.room or given.start or given.end):
        raise WrongUsage(("angiv --room, --from eller --to", "give --room, --from or --to"))
    one, found = lookup.occurrences(session, given.id, single=given.occurrence)
    if not found:
        raise InvalidInput("series", "nothing_to_come", given.id)
    rooms = lookup.rooms(session, given.room or ())
    if one or len(found) == 1:
        return _booked(session, session.do(MoveOccurrences((_one_move(given, session, found[0], rooms),))))
    return _booked(session, session.do(_shift(given, found, rooms)))


def _one_move(given: Namespace, session: Session, old: PlannedOccurrence, rooms: Sequence[Room]) -> OccurrenceMove:
    start = arguments.moment(given.start) if given.start else old.span.start
    end = arguments.moment(given.end) if given.end else start + old.span.duration
    resources = old.resource_ids
    if rooms:
        advisors = {advisor.id for advisor in session.profile.advisors}
        resources = (*(one for one in old.resource_ids if one in advisors), *(room.id for room in rooms))
    return OccurrenceMove(old.occurrence_id, resources, TimeSpan(start, end), old.version)


def _shift(given: Namespace, found: Sequence[PlannedOccurrence], rooms: Sequence[Room]) -> ShiftSeries:
    """The difference on the wall clock between the next date and where it goes, for all dates to come."""
    first = found[0]
    start = arguments.moment(given.start) if given.start else first.span.start
    if given.end and arguments.moment(given.end) - start != first.span.duration:
        raise WrongUsage(
            (
                "en hel række beholder sin længde; ret én dato ad gangen med o-id",
                "a whole series keeps its length; change one date at a time by its o-id",
            )
        )
    by = to_local(start).replace(tzinfo=None) - to_local(first.span.start).replace(tzinfo=None)
    return ShiftSeries(first.series_id, by, first.series_version, tuple(room.id for room in rooms) or None)


def cancel(given: Namespace, session: Session) -> Reply:
    """Cancels one date, or all of a booking that are to come."""
    one, found = lookup.occurrences(session, given.id, single=given.occurrence)
    if not found:
        raise InvalidInput("series", "nothing_to_come", given.id)
    if one:
        change = StateChange(found[0].occurrence_id, OccurrenceState.CANCELLED, found[0].version)
        outcome = session.do(ChangeState((change,)))
    else:
        outcome = session.do(CancelSeries(found[0].series_id, found[0].series_version))
    ids = [f"o{occurrence.occurrence_id}" for occurrence in found]
    return Reply({"ok": True, "cancelled": ids}, f"{session.what(outcome.label)}\n{_some(ids)}")


def calendar(given: Namespace, session: Session) -> Reply:
    """What occupies the rooms on some days, both included."""
    first = arguments.day(given.start) if given.start else local_date(session.now())
    last = arguments.day(given.end) if given.end else first
    days = (last - first).days + 1
    if not 0 < days <= MOST_DAYS:
        raise WrongUsage((f"vælg 1 til {MOST_DAYS} dage", f"choose 1 to {MOST_DAYS} days"))
    wanted = tuple(room.id for room in lookup.rooms(session, given.room)) if given.room else None
    plan = session.house.ask(Calendar(first, days, wanted))
    names = session.resources
    data = [_planned(one, [names[number].slug for number in one.resource_ids]) for one in plan.occurrences]
    rows = [
        (
            f"o{one.occurrence_id}",
            when(one.span, session.language),
            ", ".join(names[number].name for number in one.resource_ids),
            one.title,
            one.organizer,
            f"b{one.series_id}",
        )
        for one in plan.occurrences
    ]
    return Reply(
        {"ok": True, "from": first, "to": first + timedelta(days=days - 1), "occurrences": data},
        session.table(("id", "when", "room", "title", "who", "bookings"), rows),
    )


def _planned(one: PlannedOccurrence, resources: Sequence[str]) -> Mapping[str, object]:
    return {
        "id": f"o{one.occurrence_id}",
        "booking": f"b{one.series_id}",
        "event": f"e{one.event_id}" if one.event_id else None,
        "kind": one.kind,
        "state": one.state,
        "title": one.title,
        "who": one.organizer,
        "party": one.party_size,
        "from": one.span.start,
        "to": one.span.end,
        "resources": resources,
        "repeats": one.repeats,
    }
