"""Explaining a refusal: what is in the way, and how it can be done all the same."""

from __future__ import annotations

from datetime import datetime

from frontdesk.application.bookings import InTheWay, OneOccurrence, WaysItCanBeDone
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.ports import Claim, Database, OverlapRefused
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan


def explained(refusal: OverlapRefused, database: Database, now: datetime) -> BookingConflict:
    """The conflict of the first claim that is blocked, with up to three alternatives when a room was wished.

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
    room = _room_of_wish(refusal, claim, profile)
    wanted = claim.blocked
    ways: tuple[Suggestion, ...] = ()
    if room is not None:
        wanted = _without_gap(refusal, claim, room)
        ways = database.ask(_ways(refusal, claim, room, wanted, now))
    name = profile.name_of(claim.resource_id)
    return BookingConflict(claim.resource_id, name, blocking, other.title, other.span, ways, wanted)


def _room_of_wish(refusal: OverlapRefused, claim: Claim, profile: HouseProfile) -> Room | None:
    """The room that is blocked, or the room in which a blocked advisor was to meet somebody."""
    rooms = {room.id: room for room in profile.rooms}
    wished = [one.resource_id for one in refusal.claims if one.occurrence_id == claim.occurrence_id]
    return rooms.get(claim.resource_id) or next((rooms[one] for one in wished if one in rooms), None)


def _without_gap(refusal: OverlapRefused, claim: Claim, room: Room) -> TimeSpan:
    """What was wished of the room, without the gap the house keeps after it."""
    of_room = next(
        one for one in refusal.claims if (one.occurrence_id, one.resource_id) == (claim.occurrence_id, room.id)
    )
    return TimeSpan(of_room.blocked.start, of_room.blocked.end - room.turnover)


def _ways(refusal: OverlapRefused, claim: Claim, room: Room, wanted: TimeSpan, now: datetime) -> WaysItCanBeDone:
    wished = (one.resource_id for one in refusal.claims if one.occurrence_id == claim.occurrence_id)
    others = tuple(one for one in wished if one != room.id)
    return WaysItCanBeDone(room.id, wanted, now, refusal.party_size, claim.occurrence_id, others)
