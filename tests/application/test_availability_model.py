"""What the house says is free, against a model that looks at every minute: margins, turnover, combined rooms, units."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.application.bookings import BookRooms, EquipmentWish, InTheWay
from frontdesk.application.closures import ClosureOptions, PlanClosure, closing
from frontdesk.application.finding import FindRooms, RoomWish
from frontdesk.application.house import AddEquipment, AddRoom, House
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from tests.support.houses import TestHouse, at, sqlite_house

QUARTER = timedelta(minutes=15)
DAY_BEGINS = at("08:00")

Wish = tuple[int, int, int, int, int]
"""Start and length in quarters, set-up and tear-down in quarters, projectors."""

wishes = st.tuples(
    st.integers(0, 44), st.integers(1, 8), st.sampled_from([0, 0, 1, 2]), st.sampled_from([0, 0, 1]), st.integers(0, 2)
)
bookings = st.lists(st.tuples(st.integers(0, 4), wishes), max_size=12)


class Minutes:
    """Every quarter of an hour of every resource, and who has it: nothing cleverer than that."""

    def __init__(self) -> None:
        self._taken: set[tuple[object, int]] = set()

    def quarters(self, wish: Wish, turnover: int) -> range:
        start, length, setup, teardown, _ = wish
        return range(start - setup, start + length + teardown + turnover)

    def is_free(self, resource: object, wish: Wish, turnover: int = 0) -> bool:
        return all((resource, quarter) not in self._taken for quarter in self.quarters(wish, turnover))

    def take(self, resource: object, wish: Wish, turnover: int = 0) -> None:
        self._taken |= {(resource, quarter) for quarter in self.quarters(wish, turnover)}


class Model:
    """The rooms of the house with their turnovers, two projectors, and the same bookings."""

    def __init__(self, rooms: dict[str, Room]) -> None:
        self.rooms = rooms
        self.by_id = {room.id: room for room in rooms.values()}
        self.minutes = Minutes()

    def turnover(self, part: int) -> int:
        return int(self.by_id[part].turnover / QUARTER)

    def is_free(self, room: Room, wish: Wish) -> bool:
        parts = room.parts or (room.id,)
        free = all(self.minutes.is_free(part, wish, self.turnover(part)) for part in parts)
        return free and len(self.free_units(wish)) >= wish[4]

    def free_units(self, wish: Wish) -> list[str]:
        return [unit for unit in ("P1", "P2") if self.minutes.is_free(unit, wish)]

    def book(self, room: Room, wish: Wish) -> None:
        for part in room.parts or (room.id,):
            self.minutes.take(part, wish, self.turnover(part))
        for unit in self.free_units(wish)[: wish[4]]:
            self.minutes.take(unit, wish)


def span_of(wish: Wish) -> TimeSpan:
    start = DAY_BEGINS + wish[0] * QUARTER
    return TimeSpan(start, start + wish[1] * QUARTER)


def command(room: Room, wish: Wish) -> BookRooms:
    equipment = (EquipmentWish("Projektor", wish[4]),) if wish[4] else ()
    return BookRooms(
        (room.id,),
        span_of(wish),
        "Møde",
        setup_minutes=wish[2] * 15,
        teardown_minutes=wish[3] * 15,
        equipment=equipment,
    )


@pytest.fixture(scope="module")
def furnished() -> Iterator[TestHouse]:
    """Two rooms that open into one, one of them with a turnover; two more; two projectors."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        house = stack.enter_context(sqlite_house(Path(folder)))
        house.now = at("00:00")
        west = house.do(AddRoom("Vest", 8, turnover_minutes=15)).resource_id
        east = house.do(AddRoom("Øst", 8)).resource_id
        house.do(AddRoom("Vest og Øst", 16, part_ids=(west, east)))
        house.do(AddEquipment("Projektor", 2))
        yield house


def rooms_of(house: TestHouse) -> dict[str, Room]:
    return {room.name: room for room in house.desk.ask(House()).bookable}


def furnish(house: TestHouse, made: list[tuple[int, Wish]]) -> tuple[Model, int]:
    """Books what can be booked, in house and model alike: they must agree about each. Returns how many were."""
    rooms = rooms_of(house)
    model, done = Model(rooms), 0
    for number, wish in made:
        room = list(rooms.values())[number]
        if model.is_free(room, wish):
            house.do(command(room, wish))
            model.book(room, wish)
            done += 1
        else:
            with pytest.raises(BookingConflict):
                house.do(command(room, wish))
    return model, done


def take_back(house: TestHouse, steps: int) -> None:
    for _ in range(steps):
        house.desk.undo()


def rooms_wished(wish: Wish) -> RoomWish:
    movable = (EquipmentWish("Projektor", wish[4]),) if wish[4] else ()
    return RoomWish(span_of(wish), 1, movable=movable, setup_minutes=wish[2] * 15, teardown_minutes=wish[3] * 15)


@settings(max_examples=40)
@given(made=bookings, wish=wishes)
def test_found_is_exactly_what_is_free(furnished: TestHouse, made: list[tuple[int, Wish]], wish: Wish) -> None:
    model, done = furnish(furnished, made)
    try:
        found = furnished.desk.ask(FindRooms(rooms_wished(wish), furnished.now, limit=10))
        free = {room.name for room in model.rooms.values() if model.is_free(room, wish)}
        assert {one.room.name for one in found.fitting} == free
        for one in found.other_times:
            start = int((one.span.start - DAY_BEGINS) / QUARTER)
            if start < 96:
                assert model.is_free(one.room, (start, *wish[1:]))
        for room in model.rooms.values():
            blocked = span_of(wish)
            free_now = furnished.desk.ask(InTheWay(room.id, blocked)) is None
            bare = (wish[0], wish[1], 0, 0, 0)
            assert free_now == all(model.minutes.is_free(part, bare) for part in room.parts or (room.id,))
    finally:
        take_back(furnished, done)


@settings(max_examples=40)
@given(made=bookings, wish=wishes)
def test_whatever_is_proposed_can_be_done(furnished: TestHouse, made: list[tuple[int, Wish]], wish: Wish) -> None:
    """Ways out of a refusal, swaps among them, are carried out one after the other."""
    model, done = furnish(furnished, made)
    try:
        for room in model.rooms.values():
            refused: BookingConflict | None = None
            try:
                furnished.do(command(room, wish))
                furnished.desk.undo()
            except BookingConflict as conflict:
                refused = conflict
            for way in refused.alternatives if refused else ():
                assert way.span.duration == span_of(wish).duration
                if way.gives_way is None:
                    chosen = model.by_id[way.room_id or 0]
                    quarters = int((way.span.start - DAY_BEGINS) / QUARTER)
                    furnished.do(command(chosen, (quarters, *wish[1:])))
                    furnished.desk.undo()
    finally:
        take_back(furnished, done)


@settings(max_examples=30)
@given(
    made=bookings, closed=st.sets(st.integers(0, 3), min_size=1), start=st.integers(0, 40), length=st.integers(2, 30)
)
def test_every_plan_can_be_carried_out(
    furnished: TestHouse, made: list[tuple[int, Wish]], closed: set[int], start: int, length: int
) -> None:
    """The database judges whether planned ways collide; what is cancelled has no place left, around all the others."""
    _model, done = furnish(furnished, made)
    rooms = [room.id for room in furnished.desk.ask(House()).rooms]
    span = TimeSpan(DAY_BEGINS + start * QUARTER, DAY_BEGINS + (start + length) * QUARTER)
    query = PlanClosure(tuple(rooms[number] for number in sorted(closed)), span, furnished.now)
    plan = furnished.desk.ask(query)
    try:
        moves = tuple(way.move for way in plan.ways if way.move)
        lost = [way.occurrence.occurrence_id for way in plan.ways if way.move is None]
        around = replace(query, fixed_moves=moves, fixed_cancels=tuple(lost))
        assert not any(furnished.desk.ask(ClosureOptions(around, one)) for one in lost)
        furnished.do(closing(query, plan, "Vandskade"))
        furnished.desk.undo()
    finally:
        take_back(furnished, done)
