"""Rooms out of order: the plan for what is hit, one step that does it all, one that takes it back."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    Calendar,
    CalendarPlan,
    EquipmentWish,
    OccurrenceMove,
    OneOccurrence,
    PlannedOccurrence,
)
from frontdesk.application.closures import (
    CloseRooms,
    ClosureOptions,
    ClosurePlan,
    Disturbance,
    PlanClosure,
    closing,
)
from frontdesk.application.events import AddEvent
from frontdesk.application.house import AddEquipment, AddRoom
from frontdesk.application.reports import MonthlyUsage
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_days
from frontdesk.domain.errors import BookingConflict, InvalidInput
from frontdesk.domain.time_span import TimeSpan
from tests.support.houses import MONDAY, TestHouse, at, between

TUESDAY = date(2026, 11, 24)
WHOLE_TUESDAY = between("08:00", "20:00", TUESDAY)


def add(house: TestHouse, name: str, capacity: int, **details: object) -> int:
    return house.do(AddRoom(name, capacity, **details)).resource_id


def book(house: TestHouse, room: int, start: str, end: str, title: str = "Møde", **details: object) -> BookingReceipt:
    return house.do(BookRooms((room,), between(start, end, TUESDAY), title, **details))


def query(house: TestHouse, *rooms: int, span: TimeSpan = WHOLE_TUESDAY, **fixed: object) -> PlanClosure:
    return PlanClosure(rooms, span, house.now, **fixed)


def plan(house: TestHouse, *rooms: int, span: TimeSpan = WHOLE_TUESDAY, **fixed: object) -> ClosurePlan:
    return house.desk.ask(query(house, *rooms, span=span, **fixed))


def close(house: TestHouse, *rooms: int, span: TimeSpan = WHOLE_TUESDAY) -> BookingReceipt:
    wanted = query(house, *rooms, span=span)
    return house.do(closing(wanted, house.desk.ask(wanted), "Vandskade"))


def told(found: ClosurePlan) -> list[tuple[str, Disturbance, tuple[str, ...]]]:
    return [(way.occurrence.title, way.disturbance, tuple(room.name for room in way.rooms)) for way in found.ways]


def occurrence(house: TestHouse, receipt: BookingReceipt) -> PlannedOccurrence:
    return house.desk.ask(OneOccurrence(receipt.occurrence_ids[0]))


def whole_plan(house: TestHouse) -> CalendarPlan:
    return house.desk.ask(Calendar(MONDAY, 400))


def test_another_room_at_the_same_time_disturbs_least(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00")
    assert told(plan(house, house.tower)) == [("Møde", Disturbance.OTHER_ROOM, ("Salen",))]


def test_then_the_same_room_at_another_time_of_the_day(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00")
    book(house, house.hall, "09:00", "14:00", "I vejen")
    (way,) = plan(house, house.tower, span=between("08:00", "11:00", TUESDAY)).ways
    assert (way.disturbance, way.rooms[0].name) == (Disturbance.OTHER_TIME, "Fyrtårnet")
    assert way.move is not None
    assert way.move.span == between("11:00", "13:00", TUESDAY)


def test_then_both_and_at_last_it_is_cancelled(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00", "Først", party_size=8)
    book(house, house.hall, "09:00", "14:00", "I vejen")
    (way,) = plan(house, house.tower).ways
    assert way.disturbance is Disturbance.OTHER_ROOM_AND_TIME
    assert way.move is not None
    assert way.move.span == between("14:15", "16:15", TUESDAY)
    book(house, house.hall, "14:30", "20:00", "Også i vejen")
    assert told(plan(house, house.tower)) == [("Først", Disturbance.CANCELLED, ())]


def test_no_two_planned_ways_collide_and_the_plan_can_be_carried_out(house: TestHouse) -> None:
    add(house, "Loftet", 10)
    house.do(AddEquipment("Projektor", 2))
    projector = (EquipmentWish("Projektor"),)
    for start, end in (("09:00", "10:45"), ("11:00", "12:15"), ("12:30", "14:45"), ("15:00", "18:00")):
        book(house, house.tower, start, end, f"Tårn {start}", party_size=6, equipment=projector)
        book(house, house.hall, start, end, f"Sal {start}", party_size=10)
    before = whole_plan(house)
    found = plan(house, house.tower, house.hall)
    assert len(found.ways) == 8
    assert found.moved + found.cancelled == 8
    assert found.moved >= 4
    close(house, house.tower, house.hall)
    closed = [one for one in whole_plan(house).occurrences if one.kind is SeriesKind.CLOSURE]
    assert [one.resource_ids for one in closed] == [(house.tower, house.hall)]
    house.desk.undo()
    assert whole_plan(house) == before
    house.desk.redo()
    assert [one.title for one in whole_plan(house).occurrences if one.kind is SeriesKind.CLOSURE] == ["Vandskade"]


def test_a_series_gets_one_room_in_common_where_that_can_be(house: TestHouse) -> None:
    loft = add(house, "Loftet", 10)
    add(house, "Kontoret", 11)
    book(house, house.tower, "10:00", "12:00", "Kursus", rule="FREQ=DAILY;COUNT=4", party_size=8)
    house.do(BookRooms((loft,), between("10:00", "11:00", date(2026, 11, 26)), "I vejen"))
    found = plan(house, house.tower, span=local_days(TUESDAY, 7))
    assert {way.rooms[0].name for way in found.ways} == {"Kontoret"}


def test_who_sits_many_goes_first(house: TestHouse) -> None:
    """The one large room that is left goes to those who need it."""
    large = add(house, "Kantinen", 70)
    add(house, "Loftet", 9)
    book(house, house.tower, "09:00", "10:00", "Få", party_size=8)
    book(house, house.hall, "09:00", "10:00", "Mange", party_size=60)
    found = plan(house, house.tower, house.hall)
    assert {name: rooms for name, _, rooms in told(found)} == {"Få": ("Loftet",), "Mange": ("Kantinen",)}
    assert large


def test_an_event_goes_with_its_people_and_an_appointment_with_its_advisor(house: TestHouse) -> None:
    add(house, "Kantinen", 90)
    house.do(AddEvent("Foredrag", (house.hall,), between("18:00", "19:00", TUESDAY), capacity=60))
    house.do(BookAppointment(house.advisor, house.hall, between("10:00", "11:00", TUESDAY), "Demo A"))
    event, meeting = plan(house, house.hall).ways[1], plan(house, house.hall).ways[0]
    assert event.rooms[0].name == "Kantinen"
    assert meeting.move is not None
    assert house.advisor in meeting.move.resource_ids


def test_an_advisor_must_be_free_at_the_other_time(house: TestHouse) -> None:
    house.do(BookAppointment(house.advisor, house.tower, between("10:00", "11:00", TUESDAY), "Demo A"))
    house.do(BookAppointment(house.advisor, None, between("11:00", "12:00", TUESDAY), "Online"))
    book(house, house.hall, "08:00", "19:45", "Optaget")
    (way,) = plan(house, house.tower, span=between("08:00", "11:00", TUESDAY)).ways
    assert way.move is not None
    assert way.move.span == between("12:00", "13:00", TUESDAY)


def test_what_was_decided_is_kept_and_planned_around(house: TestHouse) -> None:
    first, second = book(house, house.tower, "09:00", "10:00", "A"), book(house, house.tower, "10:00", "11:00", "B")
    asked = OccurrenceMove(first.occurrence_ids[0], (house.hall,), between("10:00", "11:00", TUESDAY), first.version)
    found = plan(house, house.tower, fixed_moves=(asked,), fixed_cancels=())
    assert found.ways[0].move == asked
    assert found.ways[1].disturbance is Disturbance.OTHER_ROOM_AND_TIME
    cancelled = plan(house, house.tower, fixed_cancels=(second.occurrence_ids[0],))
    assert [way.disturbance for way in cancelled.ways] == [Disturbance.OTHER_ROOM, Disturbance.CANCELLED]


def test_the_ways_of_one_keep_clear_of_what_the_others_were_given(house: TestHouse) -> None:
    add(house, "Loftet", 10)
    one, other = book(house, house.tower, "10:00", "11:00", "A"), book(house, house.hall, "10:00", "11:00", "B")
    found = plan(house, house.tower, house.hall)
    moves = tuple(way.move for way in found.ways if way.move)
    wanted = query(house, house.tower, house.hall, fixed_moves=moves)
    for receipt in (one, other):
        options = house.desk.ask(ClosureOptions(wanted, receipt.occurrence_ids[0]))
        others = [move for move in moves if move.occurrence_id != receipt.occurrence_ids[0]]
        assert options
        for way in options:
            assert way.move is not None
            assert not any(
                set(way.move.resource_ids) == set(m.resource_ids) and way.move.span == m.span for m in others
            )


def test_a_whole_house_can_close(house: TestHouse) -> None:
    booked = book(house, house.tower, "10:00", "12:00")
    close(house)
    assert occurrence(house, booked).state is OccurrenceState.CANCELLED
    for room in (house.tower, house.hall):
        with pytest.raises(BookingConflict) as refusal:
            book(house, room, "16:00", "17:00")
        assert refusal.value.title == "Vandskade"
    house.desk.undo()
    assert occurrence(house, booked).state is OccurrenceState.CONFIRMED


def test_what_is_left_in_the_way_is_refused_without_other_rooms_to_close(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00", "Blev glemt")
    with pytest.raises(BookingConflict) as refusal:
        house.do(CloseRooms((house.tower,), WHOLE_TUESDAY, "Maling"))
    assert (refusal.value.title, refusal.value.alternatives) == ("Blev glemt", ())
    assert all(one.kind is SeriesKind.BOOKING for one in whole_plan(house).occurrences)


def test_the_cleaning_after_a_use_is_no_reason_to_move_it(house: TestHouse) -> None:
    book(house, house.hall, "08:00", "10:00", teardown_minutes=30)
    afternoon = between("10:00", "20:00", TUESDAY)
    assert plan(house, house.hall, span=afternoon).ways == ()
    receipt = close(house, house.hall, span=afternoon)
    assert occurrence(house, receipt).span == afternoon
    assert occurrence(house, receipt).blocked == between("10:45", "20:00", TUESDAY)


def test_a_room_that_is_closed_already_needs_no_second_closing(house: TestHouse) -> None:
    close(house, house.tower)
    with pytest.raises(InvalidInput):
        close(house, house.tower, span=between("10:00", "12:00", TUESDAY))
    receipt = close(house, house.tower, house.hall)
    assert occurrence(house, receipt).resource_ids == (house.hall,)


def test_a_long_closure_is_kept_in_stretches_of_at_most_two_weeks(house: TestHouse) -> None:
    receipt = close(house, house.tower, span=local_days(date(2027, 3, 20), 60))
    dates = [house.desk.ask(OneOccurrence(one)).span for one in receipt.occurrence_ids]
    assert len(dates) == 5
    assert all(one.duration <= timedelta(days=14) for one in dates)
    assert all(one.end == other.start for one, other in pairwise(dates))
    assert TimeSpan(dates[0].start, dates[-1].end) == local_days(date(2027, 3, 20), 60)
    house.desk.undo()
    assert not house.desk.ask(Calendar(date(2027, 3, 20), 60)).occurrences


def test_what_has_begun_and_finds_no_place_is_given_back(house: TestHouse) -> None:
    running = book(house, house.tower, "10:00", "12:00")
    book(house, house.hall, "08:00", "20:00", "I vejen")
    house.now = at("11:00", TUESDAY)
    close(house, house.tower, span=between("11:00", "20:00", TUESDAY))
    assert occurrence(house, running).state is OccurrenceState.GIVEN_BACK


def test_time_out_of_order_is_neither_use_nor_open_time(house: TestHouse) -> None:
    book(house, house.tower, "10:00", "12:00")
    close(house, house.hall, span=between("06:00", "14:00", TUESDAY))
    tower, hall = house.desk.ask(MonthlyUsage(2026, 11, house.now)).rooms
    assert hall.bookings == 0
    assert hall.booked_time == timedelta(0)
    assert tower.open_time - hall.open_time == timedelta(hours=6)
    assert tower.booked_time == timedelta(hours=2)


def test_a_place_that_somebody_leaves_later_is_not_lost(house: TestHouse) -> None:
    """The eight choose first, when the two still lie where they could go."""
    add(house, "Krogen", 3)
    book(house, house.hall, "08:00", "19:45", "I vejen")
    for start, end in (("08:00", "09:00"), ("15:00", "20:00")):
        book(house, house.tower, start, end, "Uden for lukningen")
    book(house, house.tower, "09:00", "12:00", "De to", party_size=2)
    book(house, house.tower, "13:00", "14:00", "De otte", party_size=8)
    found = plan(house, house.tower, span=between("11:00", "15:00", TUESDAY))
    assert told(found) == [
        ("De to", Disturbance.OTHER_ROOM, ("Krogen",)),
        ("De otte", Disturbance.OTHER_TIME, ("Fyrtårnet",)),
    ]
