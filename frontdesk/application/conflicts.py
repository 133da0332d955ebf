"""Explaining a refusal: what is in the way, and how it can be done all the same."""

from __future__ import annotations

from datetime import datetime

from frontdesk.application.bookings import InTheWay, OneOccurrence, WaysItCanBeDone
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.ports import Claim, Database, OverlapRefused
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan


def explained(refusal: OverlapRefused, database: Database, now: datetime) -> BookingConflict:
    """The conflict of the first claim that is blocked, with up to three alternatives when it is a room.

    What was in the way may be gone by now; then the conflict names the resource only.
    """
    profile = database.ask(House())
    own = {claim.occurrence_id for claim in refusal.claims}
    for claim in refusal.claims:
        blocking = database.ask(InTheWay(claim.resource_id, claim.blocked, claim.occurrence_id))
        if blocking is not None and blocking not in own:
            return _conflict(refusal, claim, blocking, profile, database, now)
    claim = refusal.claims[0]
    return BookingConflict(claim.resource_id, _name(profile, claim.resource_id), None, "", claim.blocked)


def _conflict(
    refusal: OverlapRefused, claim: Claim, blocking: int, profile: HouseProfile, database: Database, now: datetime
) -> BookingConflict:
    other = database.ask(OneOccurrence(blocking))
    name = _name(profile, claim.resource_id)
    wanted = claim.blocked
    ways: tuple[Suggestion, ...] = ()
    room = next((room for room in profile.rooms if room.id == claim.resource_id), None)
    if room is not None:
        wanted = TimeSpan(wanted.start, wanted.end - room.turnover)
        ways = database.ask(WaysItCanBeDone(room.id, wanted, now, refusal.party_size, claim.occurrence_id))
    return BookingConflict(claim.resource_id, name, blocking, other.title, other.span, ways, wanted)


def _name(profile: HouseProfile, resource_id: int) -> str:
    rooms = {room.id: room.name for room in profile.rooms}
    return rooms.get(resource_id) or profile.advisor(resource_id).name
