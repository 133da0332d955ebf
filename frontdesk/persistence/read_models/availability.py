"""What is free, and what is in the way."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, bindparam, select

from frontdesk.application.bookings import FreeRooms, InTheWay, WaysItCanBeDone
from frontdesk.application.house import House, HouseProfile
from frontdesk.domain.errors import NotFound
from frontdesk.domain.finding import Finder, may_be_proposed
from frontdesk.domain.needs import Needs
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion, alternatives, times_free
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.stock import counted, read_stock
from frontdesk.persistence.read_models.swaps import find_swaps
from frontdesk.persistence.schema import claim, room_part

DAY = timedelta(days=1)

_BLOCKER = (
    select(claim.c.occurrence_id, claim.c.ends_at)
    .where(
        claim.c.resource_id == bindparam("resource"),
        claim.c.holds == 1,
        claim.c.starts_at < bindparam("e"),
        claim.c.occurrence_id != bindparam("ignoring"),
    )
    .order_by(claim.c.starts_at.desc())
    .limit(1)
)
_PARTS = select(room_part.c.part_id).where(room_part.c.room_id == bindparam("room")).order_by(room_part.c.part_id)


def blocker(connection: Connection, resource_id: int, wanted: TimeSpan, ignoring: int = 0) -> int | None:
    """The occurrence that blocks the span, or None.

    One index step: holding claims of a resource cannot overlap, so the last one that starts before the wish ends
    decides. ``wanted`` is what would be blocked, set-up and gaps included.
    """
    values = {"resource": resource_id, "e": seconds(wanted.end), "ignoring": ignoring}
    row = connection.execute(_BLOCKER, values).first()
    return row[0] if row and row[1] > seconds(wanted.start) else None


def in_the_way(query: InTheWay, connection: Connection) -> int | None:
    """A combined room is blocked by whatever blocks a part of it."""
    parts = connection.execute(_PARTS, {"room": query.resource_id}).scalars().all() or [query.resource_id]
    found = (blocker(connection, part, query.blocked, query.ignoring or 0) for part in parts)
    return next((occurrence_id for occurrence_id in found if occurrence_id is not None), None)


def free_rooms(query: FreeRooms, connection: Connection) -> tuple[Room, ...]:
    profile = house(House(), connection)
    stock = read_stock(connection, profile, query.span.grown(DAY, DAY))
    return tuple(Finder(stock, Needs(query.party_size)).fitting(query.span))


def ways_it_can_be_done(query: WaysItCanBeDone, connection: Connection) -> tuple[Suggestion, ...]:
    profile = house(House(), connection)
    stock = read_stock(connection, profile, query.span.grown(query.span.duration + DAY, DAY))
    finder = Finder(stock, _needs(query), (query.ignoring,), query.together_with)
    within = may_be_proposed(query.span, profile.opening_hours(), query.not_before)
    if query.room_id is None:
        return tuple(times_free(query.span, finder.rest_is_free, within))
    room = _room(profile, query.room_id)
    others = [other for other in finder.suitable if set(other.occupies).isdisjoint(room.occupies)]
    found = alternatives(query.span, room, others, finder.is_free, within)
    if len(found) == 3 or not query.swaps:
        return found
    ignoring = (query.ignoring,)
    swaps = find_swaps(connection, profile, stock, finder, query.span, query.not_before, ignoring, 1)
    return (*found, *(one.as_suggestion(query.span, room.id) for one in swaps))


def _room(profile: HouseProfile, room_id: int) -> Room:
    room = next((one for one in profile.bookable if one.id == room_id), None)
    if room is None:
        raise NotFound("room", room_id)
    return room


def _needs(query: WaysItCanBeDone) -> Needs:
    return Needs(
        max(query.party_size, 1),
        query.seating,
        movable=counted(query.equipment),
        room_id=query.room_id,
        setup=timedelta(minutes=query.setup_minutes),
        teardown=timedelta(minutes=query.teardown_minutes),
    )
