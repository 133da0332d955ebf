"""What a wish would meet, date by date, before it is saved: on both engines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.application.bookings import BookRooms, DateChoice, EquipmentWish, SeriesOccurrences
from frontdesk.application.house import AddEquipment, AddRoom
from frontdesk.application.rules import KeepRule
from frontdesk.application.series import SeriesDate, SeriesOutlook, SeriesPreview
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from tests.support.houses import MONDAY, TestHouse, at, between

NEXT_WEEK = MONDAY + timedelta(weeks=1)
REVIEW = MONDAY + timedelta(days=365)


def weekly(house: TestHouse, count: int = 4, **more: object) -> BookRooms:
    wish = BookRooms((house.tower,), between("10:00", "12:00"), "Yoga", rule=f"FREQ=WEEKLY;COUNT={count}")
    return replace(wish, **more)  # type: ignore[arg-type]


def preview(house: TestHouse, wish: BookRooms) -> SeriesOutlook:
    return house.desk.ask(SeriesPreview(wish, house.now))


def colliding(outlook: SeriesOutlook) -> Sequence[SeriesDate]:
    return [date for date in outlook.dates if not date.is_fine]


@pytest.fixture
def taken(house: TestHouse) -> TestHouse:
    """The tower is taken from eleven on the second Monday."""
    house.do(BookRooms((house.tower,), between("11:00", "13:00", NEXT_WEEK), "Havhuset", "Havhuset ApS", 6))
    return house


def test_a_date_that_collides_says_with_what_and_where_it_could_lie_instead(taken: TestHouse) -> None:
    outlook = preview(taken, weekly(taken))
    (date,) = colliding(outlook)
    assert len(outlook.dates) == 4
    assert (local_date(date.original), date.blocked_resource) == (NEXT_WEEK, "Fyrtårnet")
    assert date.blocked_by is not None
    assert (date.blocked_by.title, date.blocked_by.party_size) == ("Havhuset", 6)
    assert (date.ways[0].room, date.ways[0].span) == ("Salen", date.span)
    assert (date.ways[1].room, date.ways[1].span) == ("Fyrtårnet", between("09:00", "11:00", NEXT_WEEK))


def test_what_was_chosen_counts(taken: TestHouse) -> None:
    (date,) = colliding(preview(taken, weekly(taken)))
    elsewhere, later = date.ways[0], between("13:00", "15:00", NEXT_WEEK)
    for choice in (
        DateChoice(date.original, skip=True),
        DateChoice(date.original, room_ids=(elsewhere.room_id or 0,)),
        DateChoice(date.original, span=later),
    ):
        assert not colliding(preview(taken, weekly(taken, choices=(choice,))))
    still = DateChoice(date.original, span=between("12:00", "14:00", NEXT_WEEK))
    (again,) = colliding(preview(taken, weekly(taken, choices=(still,))))
    assert again.span == still.span


def test_what_the_preview_calls_fine_can_be_booked_and_the_skipped_date_is_remembered(taken: TestHouse) -> None:
    (date,) = colliding(preview(taken, weekly(taken)))
    receipt = taken.do(weekly(taken, choices=(DateChoice(date.original, skip=True),)))
    booked = taken.desk.ask(SeriesOccurrences(receipt.series_id))  # type: ignore[attr-defined]
    assert [one.state for one in booked].count(OccurrenceState.SKIPPED) == 1
    assert len(booked) == 4


def test_the_gap_after_a_use_and_set_up_count(house: TestHouse) -> None:
    """The hall is kept free for a quarter after each use; an hour of set-up reaches back."""
    house.do(BookRooms((house.hall,), between("08:00", "10:00"), "Morgenmøde"))
    in_hall = weekly(house, 1, room_ids=(house.hall,), rule=None)
    assert colliding(preview(house, in_hall))
    assert not colliding(preview(house, replace(in_hall, span=between("10:15", "12:00"))))
    assert colliding(preview(house, replace(in_hall, span=between("10:15", "12:00"), setup_minutes=15)))


def test_a_combined_room_collides_with_either_of_its_parts(taken: TestHouse) -> None:
    both = taken.do(AddRoom("Tårnsalen", 88, part_ids=(taken.tower, taken.hall))).resource_id  # type: ignore[attr-defined]
    (date,) = colliding(preview(taken, weekly(taken, room_ids=(both,))))
    assert date.blocked_resource == "Fyrtårnet"
    assert all(way.room == "Tårnsalen" or way.room == "Salen" for way in date.ways)


def test_equipment_that_is_out_is_said(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    for room in (house.tower, house.hall):
        wish = BookRooms(
            (room,), between("10:00", "12:00", NEXT_WEEK), "Kursus", equipment=(EquipmentWish("Projektor"),)
        )
        house.do(wish)
    elsewhere = house.do(AddRoom("Loftet", 20)).resource_id  # type: ignore[attr-defined]
    wish = weekly(house, room_ids=(elsewhere,), equipment=(EquipmentWish("projektor"),))
    (date,) = colliding(preview(house, wish))
    assert (local_date(date.original), date.blocked_resource) == (NEXT_WEEK, "Projektor 1")
    with pytest.raises(InvalidInput):
        preview(house, weekly(house, equipment=(EquipmentWish("Flygel"),)))
    with pytest.raises(InvalidInput):
        preview(house, weekly(house, equipment=(EquipmentWish("Projektor", 3),)))


def test_no_way_lies_where_another_date_of_the_series_does(house: TestHouse) -> None:
    """Every day at ten and the day after at twelve: the place of the neighbour is no way out."""
    hall = house.do(BookRooms((house.hall,), between("08:00", "20:00"), "Messe"))
    assert hall
    house.do(BookRooms((house.tower,), between("10:00", "11:00"), "Havhuset"))
    extra = f"RRULE:FREQ=DAILY;COUNT=1\nRDATE:{MONDAY:%Y%m%d}T120000"
    wish = BookRooms((house.tower,), between("10:00", "12:00"), "Yoga", rule=extra)
    (date,) = colliding(preview(house, wish))
    assert all(not way.span.overlaps(between("12:00", "14:00")) for way in date.ways)


def test_a_start_off_the_rule_is_said(house: TestHouse) -> None:
    outlook = preview(house, weekly(house, rule="FREQ=WEEKLY;BYDAY=TU;COUNT=3"))
    assert [finding.code for finding in outlook.findings] == ["start_moved"]
    assert outlook.dates[0].span == between("10:00", "12:00", MONDAY + timedelta(days=1))


def test_a_room_that_is_not_there_is_refused_like_the_booking(house: TestHouse) -> None:
    with pytest.raises(NotFound):
        preview(house, weekly(house, room_ids=(4711,)))
    with pytest.raises(InvalidInput):
        preview(house, weekly(house, room_ids=()))


def test_nothing_in_the_past_is_proposed(house: TestHouse) -> None:
    house.now = at("09:40")
    house.do(BookRooms((house.tower,), between("10:00", "11:00"), "Havhuset"))
    (date,) = colliding(preview(house, weekly(house, 1)))
    assert all(way.span.start >= house.now for way in date.ways)


def rule(house: TestHouse, kind: RuleKind, limit: int = 0, **more: object) -> None:
    made = HouseRule(0, kind, Severity.ERROR, "Driften", "salen skal bruges af flere", REVIEW, limit, **more)  # type: ignore[arg-type]
    house.do(KeepRule(made))


def test_rules_speak_for_each_date_and_a_way_they_allow_is_found(house: TestHouse) -> None:
    """Bookings in the tower are at most an hour long; the hall has no such rule."""
    rule(house, RuleKind.LONGEST, 60, room_ids=(house.tower,))
    outlook = preview(house, weekly(house, 3))
    assert [date.firings[0].rule.owner for date in outlook.dates] == ["Driften"] * 3
    assert not any(date.is_fine for date in outlook.dates)
    assert {date.ways[0].room for date in outlook.dates} == {"Salen"}
    chosen = tuple(DateChoice(date.original, room_ids=(house.hall,)) for date in outlook.dates)
    assert not colliding(preview(house, weekly(house, 3, choices=chosen)))


def test_a_single_wish_that_rules_refuse_is_offered_a_length_they_allow(house: TestHouse) -> None:
    rule(house, RuleKind.LONGEST, 60, room_ids=(house.tower,))
    (date,) = preview(house, weekly(house, rule=None)).dates
    assert date.firings[0].stops
    assert ("Fyrtårnet", between("10:00", "11:00")) in {(way.room, way.span) for way in date.ways}


def test_a_swap_is_a_way_for_a_single_wish_when_little_else_is(house: TestHouse) -> None:
    """Six fit into the tower as well as into the hall; eighty only into the hall."""
    house.do(BookRooms((house.hall,), between("10:00", "12:00"), "Seks", "Demo", 6))
    house.do(BookRooms((house.hall,), between("12:15", "20:00"), "Messe", "Demo", 70))
    (date,) = preview(house, BookRooms((house.hall,), between("10:00", "12:00"), "Alle", "Demo", 80)).dates
    swap = next(way for way in date.ways if way.gives_way is not None)
    assert (swap.gives_way.title, swap.gives_way.room) == ("Seks", "Fyrtårnet")  # type: ignore[union-attr]
