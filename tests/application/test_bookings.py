"""Booking as reception does it, on both engines."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    CancelSeries,
    ChangeState,
    DescribeBooking,
    FreeRooms,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    SeriesOccurrences,
    ShiftSeries,
    StateChange,
)
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import (
    BookingConflict,
    CprNumberRefused,
    DomainError,
    InvalidInput,
    NotFound,
    StaleBooking,
    WrongState,
)
from tests.support.houses import MONDAY, TestHouse, at, between


def book(house: TestHouse, start: str, end: str, title: str = "Havhuset ApS", **rest):
    return house.do(BookRooms((rest.pop("room", house.tower),), between(start, end), title, **rest))


def test_a_booking_lies_where_it_was_put(house: TestHouse) -> None:
    receipt = book(house, "10:00", "12:00", party_size=6)
    (planned,) = house.desk.ask(Calendar(MONDAY)).occurrences
    assert (planned.occurrence_id, planned.title, planned.span) == (
        receipt.occurrence_ids[0],
        "Havhuset ApS",
        between("10:00", "12:00"),
    )
    assert planned.resource_ids == (house.tower,)


def test_a_taken_room_is_refused_with_what_is_in_the_way_and_three_ways_out(house: TestHouse) -> None:
    first = book(house, "14:00", "16:00")
    with pytest.raises(BookingConflict) as refusal:
        book(house, "12:00", "14:30", "Investorfrokost", party_size=7)
    assert refusal.value.occurrence_id == first.occurrence_ids[0]
    assert (refusal.value.resource, refusal.value.title) == ("Fyrtårnet", "Havhuset ApS")
    assert refusal.value.span == between("14:00", "16:00")
    ways = refusal.value.alternatives
    assert len(ways) == 3
    assert (ways[0].room, ways[0].span) == ("Salen", between("12:00", "14:30"))
    for way in ways:
        house.do(BookRooms((way.room_id,), way.span, "Kan det lade sig gøre?"))
        house.desk.undo()


def test_a_refused_booking_leaves_nothing_behind(house: TestHouse) -> None:
    book(house, "14:00", "16:00")
    before = house.desk.ask(Calendar(MONDAY, 400))
    with pytest.raises(BookingConflict):
        book(house, "15:00", "17:00", rule="FREQ=WEEKLY;COUNT=10")
    assert house.desk.ask(Calendar(MONDAY, 400)) == before


def test_bookings_may_touch_but_a_rooms_gap_is_kept(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    book(house, "12:00", "13:00")
    book(house, "10:00", "12:00", room=house.hall)
    with pytest.raises(BookingConflict):
        book(house, "12:10", "13:00", room=house.hall)
    book(house, "12:15", "13:00", room=house.hall)


def test_set_up_and_tear_down_belong_to_the_booking(house: TestHouse) -> None:
    book(house, "12:00", "13:00", setup_minutes=60, teardown_minutes=30)
    for start, end in (("10:30", "11:30"), ("13:15", "14:00")):
        with pytest.raises(BookingConflict):
            book(house, start, end)
    book(house, "10:00", "11:00")
    book(house, "13:30", "14:00")


def test_two_rooms_are_booked_together_or_not_at_all(house: TestHouse) -> None:
    book(house, "14:00", "16:00", room=house.hall)
    with pytest.raises(BookingConflict) as refusal:
        house.do(BookRooms((house.tower, house.hall), between("15:00", "17:00"), "Begge"))
    assert refusal.value.resource == "Salen"
    assert house.tower in {room.id for room in house.desk.ask(FreeRooms(between("15:00", "17:00")))}


def test_moving_frees_the_old_place_and_takes_the_new(house: TestHouse) -> None:
    one = book(house, "10:00", "12:00")
    move = OccurrenceMove(one.occurrence_ids[0], (house.hall,), between("11:00", "13:30"), one.version)
    house.do(MoveOccurrences((move,)))
    moved = house.desk.ask(OneOccurrence(one.occurrence_ids[0]))
    assert (moved.span, moved.resource_ids) == (between("11:00", "13:30"), (house.hall,))
    book(house, "10:00", "12:00", "Ny")


def test_moving_onto_another_is_refused_and_it_stays(house: TestHouse) -> None:
    book(house, "14:00", "16:00")
    one = book(house, "10:00", "12:00", "Min")
    move = OccurrenceMove(one.occurrence_ids[0], (house.tower,), between("13:00", "15:00"), one.version)
    with pytest.raises(BookingConflict) as refusal:
        house.do(MoveOccurrences((move,)))
    assert refusal.value.title == "Havhuset ApS"
    assert house.desk.ask(OneOccurrence(one.occurrence_ids[0])).span == between("10:00", "12:00")


def test_what_someone_else_changed_is_not_overwritten(house: TestHouse) -> None:
    one = book(house, "10:00", "12:00")
    other = house.at_desk("2", "kollega")
    place = OccurrenceMove(one.occurrence_ids[0], (house.tower,), between("12:00", "13:00"), one.version)
    other.execute(MoveOccurrences((place,)))
    with pytest.raises(StaleBooking) as refusal:
        house.do(MoveOccurrences((place,)))
    assert (refusal.value.by, refusal.value.at) == ("kollega", house.now)


def test_a_cancelled_booking_frees_its_room_and_cannot_be_moved(house: TestHouse) -> None:
    one = book(house, "10:00", "12:00")
    house.do(ChangeState((StateChange(one.occurrence_ids[0], OccurrenceState.CANCELLED, one.version),)))
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()
    book(house, "10:00", "12:00", "Ny")
    now = house.desk.ask(OneOccurrence(one.occurrence_ids[0]))
    move = OccurrenceMove(now.occurrence_id, (house.tower,), between("15:00", "16:00"), now.version)
    with pytest.raises(WrongState):
        house.do(MoveOccurrences((move,)))


def test_a_no_show_is_released_but_stays_on_the_day(house: TestHouse) -> None:
    one = book(house, "09:00", "11:00")
    house.do(ChangeState((StateChange(one.occurrence_ids[0], OccurrenceState.RELEASED, one.version),)))
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()
    (shown,) = house.desk.ask(Calendar(MONDAY, include_released=True)).occurrences
    assert shown.state is OccurrenceState.RELEASED
    assert house.desk.ask(Calendar(MONDAY, resource_ids=(house.hall,), include_released=True)).occurrences == ()


def test_a_request_is_shown_on_its_day_and_holds_nothing(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Ønske", as_request=True))
    (shown,) = house.desk.ask(Calendar(MONDAY, include_released=True)).occurrences
    assert shown.state is OccurrenceState.REQUESTED
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()


def test_every_week_until_keeps_its_wall_clock_over_the_spring_change(house: TestHouse) -> None:
    house.now = at("08:00", date(2027, 3, 15))
    series = house.do(
        BookRooms((house.tower,), between("09:00", "10:00", date(2027, 3, 16)), "Ugentlig", rule="FREQ=WEEKLY;COUNT=4")
    )
    spans = [one.span for one in house.desk.ask(SeriesOccurrences(series.series_id))]
    assert [f"{to_local(span.start):%d.%m %H:%M}" for span in spans] == [
        "16.03 09:00",
        "23.03 09:00",
        "30.03 09:00",
        "06.04 09:00",
    ]
    assert spans[2].start - spans[1].start == timedelta(days=7) - timedelta(hours=1)


def test_a_series_shifts_along_itself(house: TestHouse) -> None:
    series = book(house, "10:00", "14:00", rule="FREQ=DAILY;COUNT=5")
    before = house.desk.ask(SeriesOccurrences(series.series_id))
    house.do(ShiftSeries(series.series_id, timedelta(days=1, hours=1), series.version))
    after = house.desk.ask(SeriesOccurrences(series.series_id))
    assert [one.occurrence_id for one in after] == [one.occurrence_id for one in before]
    assert [b.span.start - a.span.start for a, b in zip(before, after, strict=True)] == [timedelta(days=1, hours=1)] * 5


def test_a_series_keeps_its_past_when_the_rest_is_cancelled_or_shifted(house: TestHouse) -> None:
    series = book(house, "10:00", "11:00", rule="FREQ=DAILY;COUNT=4")
    house.now = at("12:00", date(2026, 11, 24))
    shifted = house.do(ShiftSeries(series.series_id, timedelta(hours=2), series.version))
    house.do(CancelSeries(series.series_id, shifted.version))
    states = [
        (one.state, f"{to_local(one.span.start):%H}") for one in house.desk.ask(SeriesOccurrences(series.series_id))
    ]
    assert states == [(OccurrenceState.CONFIRMED, "10")] * 2 + [(OccurrenceState.CANCELLED, "12")] * 2


def test_a_series_that_collides_once_is_refused_whole(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:30", "11:00", date(2026, 12, 7)), "I vejen"))
    with pytest.raises(BookingConflict) as refusal:
        book(house, "10:00", "11:00", rule="FREQ=WEEKLY;COUNT=6")
    assert refusal.value.span.start == at("10:30", date(2026, 12, 7))


def test_words_are_changed_for_the_whole_series(house: TestHouse) -> None:
    series = book(house, "10:00", "11:00", rule="FREQ=WEEKLY;COUNT=2")
    house.do(DescribeBooking(series.series_id, "Nyt navn", "Demo ApS", 4, "Kaffe", series.version))
    assert {one.title for one in house.desk.ask(SeriesOccurrences(series.series_id))} == {"Nyt navn"}
    with pytest.raises(StaleBooking):
        house.do(DescribeBooking(series.series_id, "For sent", "", 4, "", series.version))


@pytest.mark.parametrize(
    ("change", "error", "field"),
    [
        ({"title": " "}, InvalidInput, "title"),
        ({"title": "x" * 121}, InvalidInput, "title"),
        ({"title": "Møde 010203-1202"}, CprNumberRefused, "title"),
        ({"room_ids": ()}, InvalidInput, "room"),
        ({"room_ids": (99,)}, NotFound, None),
        ({"party_size": 0}, InvalidInput, "party_size"),
        ({"span": between("10:00", "12:00", date(1900, 1, 1))}, InvalidInput, "start"),
        ({"span": between("10:00", "12:00", date(2099, 1, 1))}, InvalidInput, "start"),
        ({"span": between("10:00", "10:01")}, InvalidInput, "span"),
        ({"rule": "FREQ=HOURLY;COUNT=3"}, InvalidInput, "rule"),
        ({"rule": "FREQ=WEEKLY"}, InvalidInput, "rule"),
        ({"span": between("10:00", "12:00"), "rule": "nonsense"}, InvalidInput, "rule"),
        ({"setup_minutes": -1}, InvalidInput, "setup"),
    ],
)
def test_what_cannot_be_booked_is_said_and_nothing_is_stored(
    house: TestHouse, change: dict[str, object], error: type[DomainError], field: str | None
) -> None:
    wish = {"room_ids": (house.tower,), "span": between("10:00", "12:00"), "title": "Møde"} | change
    with pytest.raises(error) as refusal:
        house.do(BookRooms(**wish))  # type: ignore[arg-type]
    if field:
        assert refusal.value.field == field  # type: ignore[attr-defined]
    assert house.desk.ask(Calendar(MONDAY, 700)).occurrences == ()


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(DomainError, match="end_before_start"):
        between("12:00", "10:00")


def test_any_language_can_be_booked(house: TestHouse) -> None:
    for number, title in enumerate(("🎉 Fest", "مرحبا بالعالم", "'; DROP TABLE claim; --")):
        receipt = book(house, f"{10 + number}:00", f"{11 + number}:00", title)
        assert house.desk.ask(OneOccurrence(receipt.occurrence_ids[0])).title == title


def test_a_room_too_small_or_a_late_hour_is_said_but_allowed(house: TestHouse) -> None:
    wish = BookRooms((house.tower,), between("19:00", "21:00"), "Sent og mange", party_size=12)
    outcome = house.desk.execute(wish)
    assert [finding.code for finding in outcome.findings] == ["over_capacity", "outside_opening_hours"]


def test_free_rooms_are_large_enough_smallest_first(house: TestHouse) -> None:
    free = house.desk.ask(FreeRooms(between("10:00", "12:00"), 6))
    assert [room.name for room in free] == ["Fyrtårnet", "Salen"]
    assert [room.name for room in house.desk.ask(FreeRooms(between("10:00", "12:00"), 9))] == ["Salen"]


def test_a_booking_that_began_yesterday_is_seen_today(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("22:00", "23:00"), "I går aftes"))
    long = BookRooms((house.hall,), between("22:00", "23:00").grown(timedelta(0), timedelta(days=3)), "Udstilling")
    house.do(long)
    titles = {one.title for one in house.desk.ask(Calendar(date(2026, 11, 25))).occurrences}
    assert titles == {"Udstilling"}


def test_ways_out_hold_for_all_that_was_wished_together(house: TestHouse) -> None:
    """Whatever is proposed instead is free for the advisor, and for the other rooms, too."""
    meet = BookAppointment(house.advisor, house.tower, between("10:00", "11:00"), "Demo A")
    house.do(meet)
    house.do(BookRooms((house.tower,), between("13:00", "14:00"), "I vejen"))
    for wish in (between("10:30", "11:30"), between("13:30", "14:30")):
        with pytest.raises(BookingConflict) as refusal:
            house.do(BookAppointment(house.advisor, house.tower, wish, "Demo B"))
        ways = refusal.value.alternatives
        assert len(ways) == 3
        for way in ways:
            house.do(BookAppointment(house.advisor, way.room_id, way.span, "Kan det lade sig gøre?"))
            house.desk.undo()


def test_an_advisor_who_is_taken_is_named_with_other_times(house: TestHouse) -> None:
    house.do(BookAppointment(house.advisor, house.hall, between("10:00", "11:00"), "Demo A"))
    with pytest.raises(BookingConflict) as refusal:
        house.do(BookAppointment(house.advisor, house.tower, between("10:30", "11:30"), "Demo B"))
    assert (refusal.value.resource, refusal.value.title) == ("Demo Rådgiver", "Demo A")
    assert all(not way.span.overlaps(between("10:00", "11:00")) for way in refusal.value.alternatives)
    with pytest.raises(BookingConflict) as refusal:
        house.do(BookAppointment(house.advisor, None, between("10:30", "11:30"), "Online"))
    ways = refusal.value.alternatives
    assert ways[0].span == between("11:00", "12:00")
    for way in ways:
        assert way.room_id is None
        house.do(BookAppointment(house.advisor, None, way.span, "Online"))
        house.desk.undo()
