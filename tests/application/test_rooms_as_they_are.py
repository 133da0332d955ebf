"""Combined rooms, equipment, seatings, seasons, copies and splits, several things as one step: on both engines."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    CopyOccurrence,
    DateChoice,
    EquipmentWish,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    SeriesOccurrences,
    SplitOccurrence,
)
from frontdesk.application.house import (
    AddEquipment,
    AddRoom,
    AddRoomPhoto,
    ChangeRoom,
    CloseOn,
    House,
    RetireEquipment,
    RetireRoom,
    RoomDetails,
    RoomPhotos,
    SetSeasons,
    SetYearlyClosings,
)
from frontdesk.application.messages import Together
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.calendar_days import MonthDay, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.errors import BookingConflict, InvalidInput
from frontdesk.domain.resource import Seating
from tests.support.houses import MONDAY, TestHouse, at, between


def book(house: TestHouse, start: str, end: str, title: str = "Havhuset ApS", **rest):
    return house.do(BookRooms((rest.pop("room", house.tower),), between(start, end), title, **rest))


def combined(house: TestHouse) -> int:
    return house.do(AddRoom("Tårnsalen", 88, part_ids=(house.tower, house.hall))).resource_id  # type: ignore[attr-defined]


def one(house: TestHouse, occurrence_id: int):
    return house.desk.ask(OneOccurrence(occurrence_id))


def test_rooms_opened_into_one_block_each_of_them(house: TestHouse) -> None:
    both = combined(house)
    receipt = book(house, "10:00", "12:00", "Generalforsamling", room=both)
    assert one(house, receipt.occurrence_ids[0]).resource_ids == (house.tower, house.hall)
    for room in (house.tower, house.hall):
        with pytest.raises(BookingConflict):
            book(house, "11:00", "11:30", room=room)


def test_a_room_in_use_blocks_what_it_is_a_part_of(house: TestHouse) -> None:
    both = combined(house)
    book(house, "10:00", "12:00", room=house.hall)
    with pytest.raises(BookingConflict):
        book(house, "11:00", "13:00", room=both)
    moved = book(house, "13:00", "14:00")
    move = OccurrenceMove(moved.occurrence_ids[0], (both,), between("12:15", "13:00"), moved.version)
    house.do(MoveOccurrences((move,)))
    assert one(house, moved.occurrence_ids[0]).resource_ids == (house.tower, house.hall)


def test_the_profile_tells_columns_from_combinations(house: TestHouse) -> None:
    both = combined(house)
    profile = house.desk.ask(House())
    assert [room.id for room in profile.rooms] == [house.tower, house.hall]
    assert [(room.id, room.parts) for room in profile.combined] == [(both, (house.tower, house.hall))]
    assert profile.name_of(both) == "Tårnsalen"


def test_a_combination_needs_two_plain_rooms(house: TestHouse) -> None:
    both = combined(house)
    for parts in ((house.tower,), (house.tower, house.tower), (both, house.tower)):
        with pytest.raises(InvalidInput):
            house.do(AddRoom("Umuligt", 10, part_ids=parts))


def test_a_projector_is_claimed_and_the_next_booking_gets_another(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    wish = (EquipmentWish("Projektor"),)
    first = book(house, "10:00", "12:00", equipment=wish)
    second = book(house, "10:00", "12:00", room=house.hall, equipment=wish)
    used = [set(one(house, r.occurrence_ids[0]).resource_ids) for r in (first, second)]
    assert not used[0] & used[1]
    third = house.do(AddRoom("Loftet", 4)).resource_id  # type: ignore[attr-defined]
    with pytest.raises(BookingConflict) as refusal:
        book(house, "11:00", "13:00", room=third, equipment=wish)
    assert refusal.value.resource.startswith("Projektor")


def test_a_booking_that_is_moved_takes_whichever_projector_is_free(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    wish = (EquipmentWish("Projektor"),)
    book(house, "10:00", "12:00", equipment=wish)
    later = book(house, "13:00", "14:00", room=house.hall, equipment=wish)
    before = one(house, later.occurrence_ids[0])
    house.do(
        MoveOccurrences(
            (OccurrenceMove(before.occurrence_id, before.resource_ids, between("10:30", "11:30"), later.version),)
        )
    )
    after = one(house, before.occurrence_id)
    assert len(after.resource_ids) == 2
    assert after.resource_ids != before.resource_ids
    house.desk.undo()
    assert one(house, before.occurrence_id) == before


def test_two_bookings_moved_to_the_same_time_get_a_projector_each(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    wish = (EquipmentWish("Projektor"),)
    both = [
        book(house, "10:00", "11:00", equipment=wish),
        book(house, "13:00", "14:00", room=house.hall, equipment=wish),
    ]
    before = [one(house, receipt.occurrence_ids[0]) for receipt in both]
    assert before[0].resource_ids[1] == before[1].resource_ids[1]
    moves = (OccurrenceMove(b.occurrence_id, b.resource_ids, between("15:00", "16:00"), b.version) for b in before)
    house.do(MoveOccurrences(tuple(moves)))
    units = {one(house, b.occurrence_id).resource_ids[1] for b in before}
    assert len(units) == 2


def test_more_equipment_than_the_house_has_is_refused(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    for wish, reason in ((EquipmentWish("Projektor", 3), "too_few"), (EquipmentWish("Talerstol"), "unknown")):
        with pytest.raises(InvalidInput) as refusal:
            book(house, "10:00", "12:00", equipment=(wish,))
        assert refusal.value.reason == reason


def test_a_series_with_a_projector_takes_one_that_is_free_on_each_date(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    wish = (EquipmentWish("Projektor"),)
    book(house, "10:00", "12:00", equipment=wish)
    series = book(house, "10:00", "12:00", room=house.hall, rule="FREQ=WEEKLY;COUNT=3", equipment=wish)
    units = [planned.resource_ids[1] for planned in house.desk.ask(SeriesOccurrences(series.series_id))]
    assert len(units) == 3
    assert units[0] != units[1]


def test_what_is_chosen_about_the_dates_of_a_series_is_what_is_booked(house: TestHouse) -> None:
    book(house, "10:00", "12:00", room=house.hall)
    choices = (
        DateChoice(at("10:00"), room_ids=(house.tower,)),
        DateChoice(at("10:00", date(2026, 11, 30)), skip=True),
        DateChoice(at("10:00", date(2026, 12, 7)), span=between("13:00", "15:00", date(2026, 12, 7))),
    )
    receipt = book(house, "10:00", "12:00", "Række", room=house.hall, rule="FREQ=WEEKLY;COUNT=4", choices=choices)
    dates = house.desk.ask(SeriesOccurrences(receipt.series_id))
    assert [d.state for d in dates] == [
        OccurrenceState.CONFIRMED,
        OccurrenceState.SKIPPED,
        *[OccurrenceState.CONFIRMED] * 2,
    ]
    assert dates[0].resource_ids == (house.tower,)
    assert dates[2].span == between("13:00", "15:00", date(2026, 12, 7))
    assert [d.detached for d in dates] == [True, False, True, False]
    nobody_is_in_the_way = BookRooms((house.hall,), between("10:00", "12:00", date(2026, 11, 30)), "Nordlys")
    house.do(nobody_is_in_the_way)


def test_capacity_follows_the_seating(house: TestHouse) -> None:
    seatings = (Seating("Biograf", 80), Seating("U-bord", 24))
    house.do(ChangeRoom(house.hall, RoomDetails("Salen", 60, turnover_minutes=15, seatings=seatings)))
    u_table = BookRooms((house.hall,), between("10:00", "12:00"), "Bestyrelse", party_size=30, seating="U-bord")
    findings = house.desk.execute(u_table).findings
    assert [(f.code, f.facts["capacity"]) for f in findings] == [("over_capacity", 24)]
    cinema = BookRooms((house.hall,), between("13:00", "15:00"), "Film", party_size=80, seating="Biograf")
    assert not house.desk.execute(cinema).findings


def test_a_room_is_described_anew_and_back(house: TestHouse) -> None:
    before = house.desk.ask(House()).rooms[0]
    details = RoomDetails(
        "Tårnet", 9, "2. sal", 10, (), ("Skærm",), hearing_loop=True, step_free=True, note="Nøgle i skabet"
    )
    house.do(ChangeRoom(house.tower, details))
    room = house.desk.ask(House()).rooms[0]
    assert (room.name, room.equipment, room.hearing_loop, room.turnover) == (
        "Tårnet",
        ("Skærm",),
        True,
        timedelta(minutes=10),
    )
    house.desk.undo()
    assert house.desk.ask(House()).rooms[0] == before


def test_a_room_with_bookings_to_come_is_not_taken_out_of_use(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    with pytest.raises(InvalidInput) as refusal:
        house.do(RetireRoom(house.tower))
    assert (refusal.value.reason, refusal.value.value) == ("still_booked", 1)
    house.do(RetireRoom(house.hall))
    with pytest.raises(InvalidInput, match="retired"):
        book(house, "10:00", "11:00", room=house.hall)
    profile = house.desk.ask(House())
    assert [room.id for room in profile.rooms] == [house.tower]
    assert profile.name_of(house.hall) == "Salen"
    house.desk.undo()
    assert len(house.desk.ask(House()).rooms) == 2


def test_a_unit_taken_out_of_use_is_not_chosen(house: TestHouse) -> None:
    units = house.do(AddEquipment("Projektor", 2)).steps  # type: ignore[attr-defined]
    house.do(RetireEquipment(units[0].resource_id))
    receipt = book(house, "10:00", "12:00", equipment=(EquipmentWish("Projektor"),))
    assert one(house, receipt.occurrence_ids[0]).resource_ids[1] == units[1].resource_id


def test_equipment_is_put_away_and_taken_out_again_under_its_own_number(house: TestHouse) -> None:
    def names() -> tuple[list[str], list[str]]:
        profile = house.desk.ask(House())
        return [unit.name for unit in profile.equipment], [unit.name for unit in profile.put_away]

    house.do(AddEquipment("Projektor", 2))
    house.desk.undo()
    assert names() == ([], ["Projektor 1", "Projektor 2"])
    house.do(AddEquipment("Projektor"))
    assert names() == (["Projektor 3"], ["Projektor 1", "Projektor 2"])
    house.do(RetireEquipment(house.desk.ask(House()).put_away[0].id, retired=False))
    assert names()[0] == ["Projektor 1", "Projektor 3"]


def test_rooms_that_open_into_one_cannot_be_had_while_one_of_them_is_out_of_use(house: TestHouse) -> None:
    combined(house)
    house.do(RetireRoom(house.tower))
    profile = house.desk.ask(House())
    assert profile.combined == ()
    assert len(profile.retired) == 2
    house.do(RetireRoom(house.tower, retired=False))
    assert len(house.desk.ask(House()).combined) == 1


def test_a_room_that_was_added_is_taken_back_and_added_again(house: TestHouse) -> None:
    house.do(AddRoom("Loftet", 6))
    house.desk.undo()
    assert [room.name for room in house.desk.ask(House()).retired] == ["Loftet"]
    house.desk.redo()
    assert "Loftet" in [room.name for room in house.desk.ask(House()).rooms]


def test_pictures_of_a_room_are_kept_and_only_pictures(house: TestHouse) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"demo"
    house.do(AddRoomPhoto(house.tower, "Set fra døren", png))
    assert [(p.caption, p.image) for p in house.desk.ask(RoomPhotos(house.tower))] == [("Set fra døren", png)]
    house.desk.undo()
    assert house.desk.ask(RoomPhotos(house.tower)) == ()
    house.desk.redo()
    assert len(house.desk.ask(RoomPhotos(house.tower))) == 1
    for bad in (b"GIF89a", b"\xff\xd8\xff" + bytes(600 * 1024)):
        with pytest.raises(InvalidInput):
            house.do(AddRoomPhoto(house.tower, "", bad))


SUMMER = Season(1, "Sommer", MonthDay(7, 1), MonthDay(8, 15), (WeekdayHours(1, time(9), time(13)),))
WINTER = Season(2, "Jul", MonthDay(12, 20), MonthDay(1, 5), (WeekdayHours(1, time(10), time(14)),))


def test_seasons_and_half_days_of_every_year(house: TestHouse) -> None:
    house.do(SetSeasons((SUMMER, WINTER)))
    half = YearlyClosing(MonthDay(6, 5), "Grundlovsdag", time(8), time(12))
    house.do(SetYearlyClosings((half, YearlyClosing(MonthDay(12, 24), "Juleaften"))))
    hours = house.desk.ask(House()).opening_hours()
    assert hours.open_spans(date(2027, 7, 5)) == (between("09:00", "13:00", date(2027, 7, 5)),)
    assert hours.open_spans(date(2027, 1, 4)) == (between("10:00", "14:00", date(2027, 1, 4)),)
    assert hours.open_spans(date(2027, 7, 6)) == ()
    assert hours.open_spans(date(2028, 6, 5)) == (between("08:00", "12:00", date(2028, 6, 5)),)
    assert hours.closed_because(date(2026, 12, 24)) == "Juleaften"
    house.do(CloseOn(date(2026, 12, 24), "Åbent hus", time(9), time(11)))
    assert house.desk.ask(House()).opening_hours().closed_because(date(2026, 12, 24)) is None
    for _ in range(3):
        house.desk.undo()
    assert house.desk.ask(House()).opening_hours().open_spans(date(2027, 7, 6)) != ()


def test_a_copy_has_the_words_and_the_equipment_but_is_a_booking_of_its_own(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    source = book(
        house, "10:00", "12:00", "Kursus", party_size=6, note="Kaffe", equipment=(EquipmentWish("Projektor"),)
    )
    copy = house.do(CopyOccurrence(source.occurrence_ids[0], (house.hall,), between("10:00", "12:00")))
    copied = one(house, copy.occurrence_ids[0])  # type: ignore[attr-defined]
    assert (copied.title, copied.party_size, copied.note) == ("Kursus", 6, "Kaffe")
    assert copied.series_id != source.series_id
    assert len(copied.resource_ids) == 2
    house.desk.undo()
    assert len(house.desk.ask(Calendar(MONDAY)).occurrences) == 1


def test_what_nobody_counted_is_copied_and_split_like_anything_else(house: TestHouse) -> None:
    """A date moved by hand keeps that nobody said how many come when its series gets a number."""
    weekly = book(house, "10:00", "11:00", "Ugemøde", rule="FREQ=WEEKLY;COUNT=3")
    first, second = (one(house, identifier) for identifier in weekly.occurrence_ids[:2])
    later = second.span.shifted(timedelta(hours=1))
    house.do(MoveOccurrences((OccurrenceMove(second.occurrence_id, (house.tower,), later, second.version),)))
    house.do(EditSeries(first.occurrence_id, EditScope.ALL, SeriesEdit(party_size=5), first.version))
    by_hand = one(house, second.occurrence_id)
    copy = house.do(CopyOccurrence(by_hand.occurrence_id, (house.hall,), later))
    halves = house.do(SplitOccurrence(by_hand.occurrence_id, later.start + timedelta(minutes=30), by_hand.version))
    made = [*copy.occurrence_ids, *halves.steps[1].occurrence_ids]  # type: ignore[attr-defined]
    assert [one(house, identifier).party_size for identifier in made] == [None, None]


def test_equipment_of_one_type_is_added_up_however_it_is_wished_for(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 3))
    two = book(house, "10:00", "12:00", equipment=(EquipmentWish("Projektor"), EquipmentWish("projektor")))
    assert len(set(one(house, two.occurrence_ids[0]).resource_ids)) == 3, "the room and two units"
    with pytest.raises(InvalidInput):
        book(house, "13:00", "14:00", equipment=(EquipmentWish("Projektor", 2), EquipmentWish("Projektor", 2)))


def test_a_split_booking_is_two_and_undone_one_again(house: TestHouse) -> None:
    whole = book(house, "09:00", "15:00", "Seminar", room=house.hall)
    before = one(house, whole.occurrence_ids[0])
    outcome = house.desk.execute(SplitOccurrence(whole.occurrence_ids[0], at("12:00"), whole.version))
    spans = [planned.span for planned in house.desk.ask(Calendar(MONDAY)).occurrences]
    assert spans == [between("09:00", "11:45"), between("12:00", "15:00")]
    assert [f.code for f in outcome.findings] == ["split_gap"]
    house.desk.undo()
    assert house.desk.ask(Calendar(MONDAY)).occurrences == (before,)
    house.desk.redo()
    assert [planned.span for planned in house.desk.ask(Calendar(MONDAY)).occurrences] == spans
    with pytest.raises(InvalidInput):
        house.do(SplitOccurrence(whole.occurrence_ids[0], at("09:10"), one(house, whole.occurrence_ids[0]).version))


def test_bookings_of_different_series_change_places_in_one_step(house: TestHouse) -> None:
    first, second = book(house, "10:00", "12:00", "Nordlys"), book(house, "12:00", "14:00", "Havhuset")
    exchange = MoveOccurrences(
        (
            OccurrenceMove(first.occurrence_ids[0], (house.tower,), between("12:00", "14:00"), first.version),
            OccurrenceMove(second.occurrence_ids[0], (house.tower,), between("10:00", "12:00"), second.version),
        )
    )
    house.do(exchange)
    assert [p.title for p in house.desk.ask(Calendar(MONDAY)).occurrences] == ["Havhuset", "Nordlys"]
    house.desk.undo()
    assert [p.title for p in house.desk.ask(Calendar(MONDAY)).occurrences] == ["Nordlys", "Havhuset"]


def test_several_commands_are_one_step_and_all_or_none(house: TestHouse) -> None:
    gives_way = book(house, "10:00", "12:00", "Nordlys")
    move = OccurrenceMove(gives_way.occurrence_ids[0], (house.hall,), between("10:00", "12:00"), gives_way.version)
    wish = BookRooms((house.tower,), between("10:00", "12:00"), "Havhuset")
    house.do(Together((MoveOccurrences((move,)), wish), "swapped", {"title": "Havhuset"}))
    where = {p.title: p.resource_ids for p in house.desk.ask(Calendar(MONDAY)).occurrences}
    assert where == {"Nordlys": (house.hall,), "Havhuset": (house.tower,)}
    house.desk.undo()
    assert {p.title: p.resource_ids for p in house.desk.ask(Calendar(MONDAY)).occurrences} == {
        "Nordlys": (house.tower,)
    }
    house.desk.redo()
    assert {p.title: p.resource_ids for p in house.desk.ask(Calendar(MONDAY)).occurrences} == where
    with pytest.raises(BookingConflict):
        house.do(Together((BookRooms((house.tower,), between("15:00", "16:00"), "Bliver ikke"), wish), "swapped"))
    assert len(house.desk.ask(Calendar(MONDAY)).occurrences) == 2
