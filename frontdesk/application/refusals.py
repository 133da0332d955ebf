"""A refusal by house rules, told with its ways out; and what was refused is recorded, though nothing else stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookRooms, CopyOccurrence, EquipmentWish, MoveOccurrences, ShiftSeries
from frontdesk.application.events import AddEvent
from frontdesk.application.handlers.friction import first_room
from frontdesk.application.house import House
from frontdesk.application.messages import Command, Together
from frontdesk.application.ports import Database, Work
from frontdesk.application.rule_book import RulesSpeakAgainst, Wanted
from frontdesk.application.rule_ports import NewFriction
from frontdesk.application.rules import OCCUPIED, FrictionMark, FrictionOutcome, RuleWays
from frontdesk.application.series import EditSeries
from frontdesk.domain.errors import BookingConflict, RuleRefused
from frontdesk.domain.house_rules import Severity
from frontdesk.domain.rule_check import Firing

WISHES = (BookRooms, MoveOccurrences, CopyOccurrence, ShiftSeries, EditSeries, AddEvent, BookAppointment)
"""What somebody wishes for: an answer to a request or a plan of the house's own is none."""


def refused_by_rules(against: RulesSpeakAgainst, database: Database, now: datetime, actor: str) -> RuleRefused:
    """The refusal a person gets, with up to three ways near the date that was stopped."""
    date = against.refused
    ways = database.ask(RuleWays(_as_wish(date, database), now, actor, against.ignoring))
    return RuleRefused(tuple(_errors_first(against.firings)), date.span, ways, date.resource_ids)


def _errors_first(firings: Iterable[Firing]) -> list[Firing]:
    return sorted(firings, key=lambda firing: not firing.stops)


def _as_wish(date: Wanted, database: Database) -> BookRooms:
    """The date as a wish of its own: what it claims besides rooms is wished for by type."""
    profile = database.ask(House())
    rooms = {room.id for room in profile.bookable}
    types = Counter(unit.type for unit in profile.equipment if unit.id in date.resource_ids)
    return BookRooms(
        tuple(one for one in date.resource_ids if one in rooms),
        date.span,
        "",
        date.organizer,
        date.party_size,
        setup_minutes=date.setup_minutes,
        teardown_minutes=date.teardown_minutes,
        seating=date.seating,
        equipment=tuple(EquipmentWish(type_, count) for type_, count in types.items()),
    )


def record_refusal(command: Command, refusal: BookingConflict | RuleRefused, work: Work) -> None:
    """Records a refused wish, once however often the same wish is tried. No journal entry: nothing was changed."""
    if not any(isinstance(one, WISHES) for one in _steps(command)):
        return
    wish = next((one for one in _steps(command) if isinstance(one, BookRooms)), None)
    token = wish.wish if wish else ""
    known = set(work.rules.refused(token).values())
    new = [row for row in _rows(refusal, wish, token, work) if (row.rule_id, row.kind) not in known]
    work.rules.add_friction(new)


def _steps(command: Command) -> Iterator[Command]:
    if isinstance(command, Together):
        for step in command.steps:
            yield from _steps(step)
    else:
        yield command


def _rows(
    refusal: BookingConflict | RuleRefused, wish: BookRooms | None, token: str, work: Work
) -> Iterator[NewFriction]:
    mark = FrictionMark(0, FrictionOutcome.REFUSED)
    party = wish.party_size if wish else None
    if isinstance(refusal, BookingConflict):
        room = first_room(work, [refusal.resource_id])
        span = refusal.wanted or refusal.span
        yield NewFriction(work.now, None, OCCUPIED, Severity.ERROR, mark, token, room, span, party)
        return
    room = first_room(work, refusal.room_ids)
    stopping = {firing.rule.id: firing for firing in reversed(refusal.firings) if firing.stops}
    for firing in stopping.values():
        rule = firing.rule
        yield NewFriction(work.now, rule.id, rule.kind, firing.severity, mark, token, room, firing.span, party)
