"""One booking gives way to a wish: it goes to another room at its own time, where that disturbs least."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from frontdesk.domain.danish_order import sort_key
from frontdesk.domain.finding import Finder, Stock
from frontdesk.domain.needs import Needs
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class Booked:
    """Something in the calendar, as whoever plans around it must know it.

    ``room_ids`` are the single rooms it occupies; ``people`` advisors, who stay with it; ``units`` equipment.
    ``needs.party_size`` is 0 when nobody said how many come. ``repeats``: one of a series.
    """

    occurrence_id: int
    series_id: int
    span: TimeSpan
    needs: Needs
    room_ids: tuple[int, ...]
    people: tuple[int, ...] = ()
    units: tuple[int, ...] = ()
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Swap:
    """``gives_way`` goes from ``present`` to ``goes_to``, and ``room`` is free for the wish."""

    room: Room
    gives_way: Booked
    present: Room
    goes_to: Room


def in_the_way_alone(wish: Finder, span: TimeSpan) -> Mapping[int, Sequence[Room]]:
    """The occurrences that are all that keeps the wish from some rooms that fit, and which rooms."""
    found: dict[int, list[Room]] = {}
    if not wish.rest_is_free(span):
        return found
    for room in wish.suitable:
        blockers = wish.blockers(room, span)
        if len(blockers) == 1:
            found.setdefault(blockers.pop(), []).append(room)
    return found


def swaps(
    stock: Stock, candidates: Iterable[tuple[Booked, Sequence[Room]]], ignoring: Collection[int | None], count: int
) -> list[Swap]:
    """The swaps that disturb least, one for each booking that can give way."""
    found = (_swap(stock, booked, rooms[0], ignoring) for booked, rooms in candidates)
    return sorted((swap for swap in found if swap), key=_disturbance)[:count]


def _swap(stock: Stock, booked: Booked, room: Room, ignoring: Collection[int | None]) -> Swap | None:
    present = stock.occupied_by(booked.room_ids)
    if present is None:
        return None
    needs = as_present(booked.needs, present)
    leaving = {booked.occurrence_id, *ignoring}
    free = Finder(stock, replace(needs, movable=()), leaving).fitting(booked.span)
    goes_to = [other for other in free if not set(other.occupies) & {*room.occupies, *present.occupies}]
    return Swap(room, booked, present, nearest_first(goes_to, present)[0]) if goes_to else None


def as_present(needs: Needs, present: Room) -> Needs:
    """What somebody who sits in a room must be given instead: nothing they may rely on is taken away."""
    return replace(
        needs, party_size=holding(needs, present), hearing_loop=present.hearing_loop, step_free=present.step_free
    )


def holding(needs: Needs, present: Room) -> int:
    """How many a room must hold that takes the place of the present one: no more than that does.

    Where nobody said how many come, as many as there is room for now.
    """
    return min(needs.party_size or present.capacity, present.largest)


def nearest_first(rooms: Sequence[Room], present: Room) -> list[Room]:
    """The rooms most like the present one first: same floor, nothing missed, no smaller, size."""
    return sorted(rooms, key=lambda room: likeness(room, present))


def likeness(room: Room, present: Room) -> tuple[object, ...]:
    """Sorts rooms by how little somebody who is moved there would notice."""
    missed = len({item.casefold() for item in present.equipment} - {item.casefold() for item in room.equipment})
    missed += (present.hearing_loop and not room.hearing_loop) + (present.step_free and not room.step_free)
    size = room.capacity < present.capacity, abs(room.capacity - present.capacity)
    return bool(room.parts), missed, room.floor != present.floor, *size, sort_key(room.name)


def _disturbance(swap: Swap) -> tuple[object, ...]:
    """Who comes once minds less than a series, few less than many, a room next door less than another floor."""
    people = swap.gives_way.needs.party_size or swap.present.capacity
    other_floor = swap.goes_to.floor != swap.present.floor
    return swap.gives_way.repeats, other_floor, people, likeness(swap.goes_to, swap.present)
