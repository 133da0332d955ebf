"""Finding a place for a wish: what fits, other times, what nearly fits, rooms together, and who could give way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    EquipmentWish,
    FreeRooms,
    InTheWay,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
)
from frontdesk.application.events import AddEvent
from frontdesk.application.finding import FindRooms, RoomsFound, RoomWish
from frontdesk.application.house import AddEquipment, AddRoom, CloseOn
from frontdesk.application.messages import Together
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Seating
from tests.support.houses import TestHouse, at, between

TUESDAY = date(2026, 11, 24)
TEN_TO_TWELVE = between("10:00", "12:00")


def find(house: TestHouse, wish: RoomWish, *, swaps: bool = False, now: datetime | None = None) -> RoomsFound:
    return house.desk.ask(FindRooms(wish, now or house.now, swaps))


def add(house: TestHouse, name: str, capacity: int, **details: object) -> int:
    return house.do(AddRoom(name, capacity, **details)).resource_id


def book(house: TestHouse, room: int, *times: str, title: str = "Møde", **details: object) -> BookingReceipt:
    return house.do(BookRooms((room,), between(*times), title, **details))


def names(found: object) -> list[str]:
    return [one.room.name for one in found]


def test_the_smallest_room_with_the_least_to_spare_comes_first(house: TestHouse) -> None:
    add(house, "Loftet", 12, equipment=("Skærm", "Tavle"))
    add(house, "Alrummet", 12)
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 9)).fitting) == ["Alrummet", "Loftet", "Salen"]


def test_a_wished_room_and_floor_come_first(house: TestHouse) -> None:
    kitchen = add(house, "Køkkenet", 20, floor="Stuen")
    add(house, "Kontoret", 10, floor="1. sal")
    upstairs = find(house, RoomWish(TEN_TO_TWELVE, 6, floor="1. sal"))
    assert names(upstairs.fitting)[0] == "Kontoret"
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 6, room_id=kitchen)).fitting)[0] == "Køkkenet"


def test_everything_that_is_needed_counts(house: TestHouse) -> None:
    add(house, "Loftet", 12, equipment=("Skærm 75 tommer",), hearing_loop=True)
    add(house, "Studiet", 12, step_free=True)
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 8, fixed=("skærm",))).fitting) == ["Loftet"]
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 8, hearing_loop=True)).fitting) == ["Loftet"]
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 8, step_free=True)).fitting) == ["Studiet"]


def test_the_seating_decides_how_many_a_room_holds(house: TestHouse) -> None:
    add(house, "Auditoriet", 30, seatings=(Seating("Biograf", 60), Seating("U-bord", 20)))
    cinema = find(house, RoomWish(TEN_TO_TWELVE, 50, seating="Biograf")).fitting
    assert names(cinema) == ["Auditoriet", "Salen"]
    assert names(find(house, RoomWish(TEN_TO_TWELVE, 25, seating="U-bord")).fitting) == ["Salen"]
    assert [(one.room.name, one.seating) for one in find(house, RoomWish(TEN_TO_TWELVE, 50)).fitting] == [
        ("Auditoriet", "Biograf"),
        ("Salen", ""),
    ]


def test_movable_equipment_must_be_free_in_number(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    wish = RoomWish(TEN_TO_TWELVE, 4, movable=(EquipmentWish("Projektor"),))
    book(house, house.hall, "09:00", "11:00", equipment=(EquipmentWish("Projektor"),))
    assert names(find(house, wish).fitting) == ["Fyrtårnet"]
    two = find(house, replace(wish, movable=(EquipmentWish("Projektor", 2),)))
    assert two.fitting == ()
    assert [(one.room.name, one.lacks) for one in two.nearly] == [("Fyrtårnet", ("Projektor",))]
    assert two.other_times[0].span == between("11:00", "13:00")


def test_what_nearly_fits_says_what_it_lacks(house: TestHouse) -> None:
    add(house, "Loftet", 12, equipment=("Skærm",))
    book(house, house.hall, "09:00", "13:00")
    found = find(house, RoomWish(TEN_TO_TWELVE, 10, fixed=("Skærm",), hearing_loop=True))
    assert found.fitting == ()
    assert [(one.room.name, one.lacks) for one in found.nearly] == [("Loftet", ("hearing_loop",))]
    tight = find(house, RoomWish(TEN_TO_TWELVE, 14)).nearly
    assert [(one.room.name, one.lacks) for one in tight] == [("Loftet", ("seats",))]
    assert "Loftet" not in names(find(house, RoomWish(TEN_TO_TWELVE, 17)).nearly)


def test_a_combined_room_is_free_when_all_its_parts_are(house: TestHouse) -> None:
    west, east = add(house, "Vest", 10, turnover_minutes=15), add(house, "Øst", 10)
    both = add(house, "Vest og Øst", 24, part_ids=(west, east))
    book(house, house.hall, "08:00", "20:00")
    wish = RoomWish(TEN_TO_TWELVE, 20)
    assert names(find(house, wish).fitting) == ["Vest og Øst"]
    assert house.desk.ask(InTheWay(both, TEN_TO_TWELVE)) is None
    taken = book(house, east, "11:00", "13:00")
    assert find(house, wish).fitting == ()
    assert house.desk.ask(InTheWay(both, TEN_TO_TWELVE)) == taken.occurrence_ids[0]
    assert both not in {room.id for room in house.desk.ask(FreeRooms(TEN_TO_TWELVE, 2))}
    assert both in {room.id for room in house.desk.ask(FreeRooms(between("13:00", "14:00"), 2))}


def test_two_rooms_of_a_floor_may_do_together(house: TestHouse) -> None:
    add(house, "Nord", 20, floor="1. sal")
    add(house, "Syd", 25, floor="1. sal")
    add(house, "Kælderen", 30, floor="Kælder")
    book(house, house.hall, "08:00", "20:00")
    found = find(house, RoomWish(TEN_TO_TWELVE, 40))
    assert [tuple(room.name for room in one.rooms) for one in found.together] == [("Nord", "Syd")]
    assert find(house, RoomWish(TEN_TO_TWELVE, 30)).together == ()


def test_other_times_are_the_nearest_of_the_day_and_the_same_time_on_open_days(house: TestHouse) -> None:
    house.do(CloseOn(TUESDAY, "Personaledag"))
    book(house, house.hall, "09:00", "11:00")
    found = find(house, RoomWish(TEN_TO_TWELVE, 40)).other_times
    assert [one.span for one in found][:2] == [between("11:15", "13:15"), between("12:15", "14:15")]
    assert found[-2:][0].span == between("10:00", "12:00", date(2026, 11, 25))
    for one in found:
        house.do(BookRooms((one.room.id,), one.span, "Kan det lade sig gøre?"))
        house.desk.undo()


def test_nothing_is_proposed_that_has_begun(house: TestHouse) -> None:
    house.now = at("11:00")
    found = find(house, RoomWish(TEN_TO_TWELVE, 4))
    assert found.fitting == ()
    assert all(one.span.start >= house.now for one in found.other_times)


def test_set_up_and_tear_down_are_kept_free_around_the_use(house: TestHouse) -> None:
    book(house, house.tower, "08:00", "09:30")
    wish = RoomWish(TEN_TO_TWELVE, 4)
    assert "Fyrtårnet" in names(find(house, replace(wish, setup_minutes=30)).fitting)
    assert "Fyrtårnet" not in names(find(house, replace(wish, setup_minutes=45)).fitting)


def test_a_refusal_proposes_the_use_itself_without_its_margins(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00")
    book(house, house.hall, "08:00", "20:00")
    with pytest.raises(BookingConflict) as refusal:
        book(house, house.tower, "11:30", "12:30", setup_minutes=30, teardown_minutes=15)
    assert refusal.value.wanted == between("11:30", "12:30")
    ways = refusal.value.alternatives
    assert ways[0].span == between("12:30", "13:30")
    assert all(way.span.duration == timedelta(hours=1) for way in ways)


def swap_house(house: TestHouse) -> BookingReceipt:
    """Eight sit where eighty could; the eighty have nowhere to go, the eight have the tower."""
    return book(house, house.hall, "09:00", "13:00", title="De otte", party_size=8)


def test_a_booking_that_fits_elsewhere_can_give_way(house: TestHouse) -> None:
    eight = swap_house(house)
    found = find(house, RoomWish(TEN_TO_TWELVE, 60), swaps=True)
    assert found.fitting == ()
    (swap,) = found.swaps
    assert (swap.room.name, swap.present.name, swap.goes_to.name) == ("Salen", "Salen", "Fyrtårnet")
    assert swap.gives_way.occurrence_id == eight.occurrence_ids[0]
    wish = BookRooms((swap.room.id,), TEN_TO_TWELVE, "De tres", party_size=60)
    house.do(Together((MoveOccurrences((swap.move,)), wish), "swapped"))
    assert house.desk.ask(OneOccurrence(eight.occurrence_ids[0])).resource_ids == (house.tower,)
    house.desk.undo()
    assert house.desk.ask(OneOccurrence(eight.occurrence_ids[0])).resource_ids == (house.hall,)


def test_a_swap_is_looked_for_only_when_asked(house: TestHouse) -> None:
    swap_house(house)
    assert find(house, RoomWish(TEN_TO_TWELVE, 60)).swaps == ()


def test_what_has_begun_is_too_large_or_is_an_event_does_not_give_way(house: TestHouse) -> None:
    swap_house(house)
    assert find(house, RoomWish(between("12:00", "13:00"), 60), swaps=True, now=at("09:30")).swaps == ()
    book(house, house.tower, "10:00", "10:30")
    assert find(house, RoomWish(TEN_TO_TWELVE, 60), swaps=True).swaps == ()
    house.do(AddEvent("Foredrag", (house.hall,), between("15:00", "16:00"), capacity=5))
    assert find(house, RoomWish(between("15:00", "16:00"), 60), swaps=True).swaps == ()


def test_nobody_loses_the_way_in_by_giving_way(house: TestHouse) -> None:
    step_free = add(house, "Stuen", 40, step_free=True)
    book(house, house.hall, "08:00", "20:00", party_size=70)
    book(house, step_free, "09:00", "13:00", party_size=6)
    assert find(house, RoomWish(TEN_TO_TWELVE, 30), swaps=True).swaps == ()


def test_a_refusal_names_a_swap_where_little_else_is_free(house: TestHouse) -> None:
    book(house, house.hall, "08:00", "08:45", title="Morgen", party_size=70)
    swap_house(house)
    book(house, house.hall, "13:30", "20:00", title="Resten", party_size=70)
    with pytest.raises(BookingConflict) as refusal:
        book(house, house.hall, "10:00", "12:00", party_size=60)
    (way,) = refusal.value.alternatives
    assert way.gives_way is not None
    assert (way.gives_way.title, way.gives_way.room) == ("De otte", "Fyrtårnet")
    gives = way.gives_way
    move = OccurrenceMove(gives.occurrence_id, gives.resource_ids, gives.span, gives.version)
    house.do(Together((MoveOccurrences((move,)), BookRooms((way.room_id,), way.span, "De tres")), "swapped"))


def test_equipment_that_is_short_is_named_and_the_room_proposed_when_there_is_some(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor"))
    book(house, house.hall, "10:00", "12:00", equipment=(EquipmentWish("Projektor"),))
    with pytest.raises(BookingConflict) as refusal:
        book(house, house.tower, "11:00", "12:00", equipment=(EquipmentWish("Projektor"),))
    assert refusal.value.resource.startswith("Projektor")
    assert refusal.value.alternatives[0].span == between("12:00", "13:00")
    assert refusal.value.alternatives[0].room == "Fyrtårnet"
