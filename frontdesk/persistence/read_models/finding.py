"""Answers where a wish can be met."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from sqlalchemy import Connection

from frontdesk.application.bookings import OccurrenceMove
from frontdesk.application.finding import FindRooms, FoundRoom, RoomsFound, RoomWish, SwapFound, TogetherFound
from frontdesk.application.house import House
from frontdesk.domain.finding import DAYS_AHEAD, Finder
from frontdesk.domain.needs import Needs, seating_for
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.stock import counted, read_stock
from frontdesk.persistence.read_models.swaps import PlannedSwap, find_swaps


def find_rooms(query: FindRooms, connection: Connection) -> RoomsFound:
    wish, limit = query.wish, query.limit
    profile = house(House(), connection)
    back = wish.span.duration + timedelta(days=1)
    stock = read_stock(connection, profile, wish.span.grown(back, timedelta(days=DAYS_AHEAD + 1)))
    ignoring = (wish.ignoring,)
    finder = Finder(stock, needs_of(wish), ignoring)
    places = finder.other_times(wish.span, profile.opening_hours(), query.not_before, limit)
    other_times = tuple(_found(room, span, wish) for room, span in places)
    if wish.span.start < query.not_before:
        return RoomsFound((), other_times)
    swaps = partial(find_swaps, connection, profile, stock, finder, wish.span, query.not_before, ignoring, limit)
    fitting = finder.fitting(wish.span)[:limit]
    return RoomsFound(
        tuple(_found(room, wish.span, wish) for room in fitting),
        other_times,
        tuple(_found(room, wish.span, wish, lacks) for room, lacks in finder.nearly(wish.span)[:limit]),
        () if fitting else tuple(TogetherFound(pair, wish.span) for pair in finder.pairs(wish.span)[:limit]),
        tuple(_swap(one) for one in swaps()) if query.swaps else (),
    )


def needs_of(wish: RoomWish) -> Needs:
    """The wish as the domain reads it."""
    return Needs(
        wish.party_size,
        wish.seating,
        wish.fixed,
        counted(wish.movable),
        wish.hearing_loop,
        wish.step_free,
        wish.floor,
        wish.room_id,
        timedelta(minutes=wish.setup_minutes),
        timedelta(minutes=wish.teardown_minutes),
    )


def _found(room: Room, span: TimeSpan, wish: RoomWish, lacks: tuple[str, ...] = ()) -> FoundRoom:
    return FoundRoom(room, span, lacks, wish.seating or seating_for(room, needs_of(wish)).name)


def _swap(one: PlannedSwap) -> SwapFound:
    move = OccurrenceMove(one.occurrence.occurrence_id, one.resource_ids, one.occurrence.span, one.occurrence.version)
    return SwapFound(one.swap.room, one.occurrence, move, one.swap.present, one.swap.goes_to)
