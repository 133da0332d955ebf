"""Explaining a refusal: what is in the way, and how it can be done all the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.application.bookings import EquipmentWish, InTheWay, OneOccurrence, PlannedOccurrence, WaysItCanBeDone
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.ports import Claim, Database, OverlapRefused, Wished
from frontdesk.application.waiting import OfferHeld
from frontdesk.domain.booking import HeldFor, OccurrenceState
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

MINUTE = timedelta(minutes=1)


def explained(refusal: OverlapRefused, database: Database, now: datetime) -> BookingConflict:
    """The conflict of the first claim that is blocked, with up to three ways it can be done.

    What was in the way may be gone by now; then the conflict names the resource only.
    """
    profile = database.ask(House())
    own = {claim.occurrence_id for claim in refusal.claims}
    for claim in refusal.claims:
        blocking = database.ask(InTheWay(claim.resource_id, claim.blocked, claim.occurrence_id))
        if blocking is not None and blocking not in own:
            return _conflict(refusal, claim, blocking, profile, database, now)
    claim = refusal.claims[0]
    return BookingConflict(claim.resource_id, profile.name_of(claim.resource_id), None, "", claim.blocked)


def _conflict(
    refusal: OverlapRefused, claim: Claim, blocking: int, profile: HouseProfile, database: Database, now: datetime
) -> BookingConflict:
    other = database.ask(OneOccurrence(blocking))
    name, held = profile.name_of(claim.resource_id), _held_for(other, database)
    if refusal.wished is None:
        return BookingConflict(claim.resource_id, name, blocking, other.title, other.span, (), claim.blocked, held)
    date = _RefusedDate.of(refusal, claim, profile)
    wanted = date.span(refusal.wished)
    ways = database.ask(date.ways(wanted, refusal.wished, now))
    return BookingConflict(claim.resource_id, name, blocking, other.title, other.span, ways, wanted, held)


def _held_for(other: PlannedOccurrence, database: Database) -> HeldFor | None:
    """Who has been offered what is in the way."""
    wish = database.ask(OfferHeld(other.occurrence_id)) if other.state is OccurrenceState.HELD else None
    if wish is None or wish.offered_until is None:
        return None
    return HeldFor(wish.waiting_id, wish.version, wish.organizer or wish.title, wish.offered_until)


@dataclass(frozen=True, slots=True)
class _RefusedDate:
    """All that the blocked date wished for: a room, people and other rooms with it, units of equipment by type."""

    occurrence_id: int
    room: Room | None
    together: tuple[int, ...]
    equipment: Mapping[str, int]
    claim: Claim
    turnover: timedelta

    @classmethod
    def of(cls, refusal: OverlapRefused, blocked: Claim, profile: HouseProfile) -> _RefusedDate:
        claims = [one for one in refusal.claims if one.occurrence_id == blocked.occurrence_id]
        types = {unit.id: unit.type for unit in profile.equipment}
        ids = [one.resource_id for one in claims]
        room = _room_of_wish(blocked.resource_id, ids, profile)
        rest = tuple(one for one in ids if one not in types and (room is None or one not in room.occupies))
        turnovers = {one.id: one.turnover for one in profile.rooms}
        main = next((one for one in claims if room and one.resource_id in room.occupies), blocked)
        wanted = Counter(types[one] for one in ids if one in types)
        return cls(blocked.occurrence_id, room, rest, wanted, main, turnovers.get(main.resource_id, timedelta(0)))

    def span(self, wished: Wished) -> TimeSpan:
        """The use itself, without what is kept free before and after it."""
        blocked = self.claim.blocked
        return TimeSpan(blocked.start + wished.setup, blocked.end - wished.teardown - self.turnover)

    def ways(self, wanted: TimeSpan, wished: Wished, now: datetime) -> WaysItCanBeDone:
        return WaysItCanBeDone(
            self.room.id if self.room else None,
            wanted,
            now,
            wished.party_size,
            self.occurrence_id,
            self.together,
            wished.setup // MINUTE,
            wished.teardown // MINUTE,
            wished.seating,
            tuple(EquipmentWish(type_, count) for type_, count in self.equipment.items()),
            swaps=not self.together,
        )


def _room_of_wish(blocked: int, wished: Sequence[int], profile: HouseProfile) -> Room | None:
    """The combined room that was wished, or the room that is blocked, or the one in which others were to meet."""
    rooms = {room.id: room for room in profile.rooms}
    asked = {one for one in wished if one in rooms}
    whole = next((room for room in profile.combined if set(room.parts) == asked), None)
    return whole or rooms.get(blocked) or next((rooms[one] for one in wished if one in rooms), None)
