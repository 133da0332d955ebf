"""The picture of the house that finding and re-planning work on, read for a stretch of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import Connection, select

from frontdesk.application.bookings import BookRooms, EquipmentWish, PlannedOccurrence
from frontdesk.application.handlers.equipment import each_type_once
from frontdesk.application.house import HouseProfile
from frontdesk.domain.finding import Stock
from frontdesk.domain.giving_way import Booked
from frontdesk.domain.needs import Needs
from frontdesk.domain.occupancy import Occupancy
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.holding import holding, of_any
from frontdesk.persistence.instants import seconds, span
from frontdesk.persistence.schema import claim

_TAKEN = holding(
    select(claim.c.resource_id, claim.c.starts_at, claim.c.ends_at, claim.c.occurrence_id), of_any
).order_by(claim.c.resource_id, claim.c.starts_at)


def read_stock(connection: Connection, profile: HouseProfile, reach: TimeSpan) -> Stock:
    """Everything that can be had, and what is taken of it within *reach*."""
    units: dict[str, list[int]] = {}
    for unit in profile.equipment:
        units.setdefault(unit.type, []).append(unit.id)
    occupancy = Occupancy()
    window = {"first": seconds(reach.start), "last": seconds(reach.end)}
    for resource_id, starts_at, ends_at, occurrence_id in connection.execute(_TAKEN, window):
        occupancy.take(resource_id, span(starts_at, ends_at), occurrence_id)
    return Stock(profile.bookable, units, occupancy)


def counted(wishes: Sequence[EquipmentWish]) -> tuple[tuple[str, int], ...]:
    """Equipment as the domain counts it: each type once."""
    return tuple((wish.type, wish.count) for wish in each_type_once(wishes))


def needs_of_booking(wish: BookRooms) -> Needs:
    """What a booking needs of wherever it may lie instead."""
    return Needs(
        wish.party_size or 1,
        wish.seating,
        movable=counted(wish.equipment),
        setup=timedelta(minutes=wish.setup_minutes),
        teardown=timedelta(minutes=wish.teardown_minutes),
    )


def as_booked(one: PlannedOccurrence, profile: HouseProfile) -> Booked:
    """What must be known of something in the calendar to plan around it."""
    rooms = {room.id for room in (*profile.rooms, *profile.retired)}
    advisors = {advisor.id for advisor in profile.advisors}
    units = tuple(each for each in one.resource_ids if each not in rooms | advisors)
    types = _types(profile)
    return Booked(
        one.occurrence_id,
        one.series_id,
        one.span,
        Needs(
            one.party_size or 0,
            one.seating,
            movable=tuple(Counter(types[unit] for unit in units if unit in types).items()),
            setup=one.setup,
            teardown=one.teardown,
        ),
        tuple(each for each in one.resource_ids if each in rooms),
        tuple(each for each in one.resource_ids if each in advisors),
        units,
        one.repeats,
    )


def _types(profile: HouseProfile) -> Mapping[int, str]:
    return {unit.id: unit.type for unit in profile.equipment}
