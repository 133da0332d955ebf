"""Rooms taken, left, given back and not shown up to: states that can be taken back and are counted; on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    ChangeState,
    DateChoice,
    FreeRooms,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    PlannedOccurrence,
    SeriesOccurrences,
    StateChange,
)
from frontdesk.application.events import AddEvent, AttendeeEntry, Attendees, RegisterAttendees
from frontdesk.application.journal_rows import JournalEntries
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.room_use import (
    CurrentNoShowRule,
    EndUse,
    LateRooms,
    NoShowRule,
    ReleasedReceipt,
    ReleaseLate,
    SetNoShowRule,
    StartUse,
)
from frontdesk.application.series import SkippedNowFree
from frontdesk.application.visits import AnnulScans, CheckByHand, ExpectVisitor, RecordScan
from frontdesk.application.waiting import JoinWaitingList, OfferFreed
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Direction
from frontdesk.domain.errors import BookingConflict, InvalidInput, NotFound, StaleBooking, WrongState
from frontdesk.domain.report import RoomUsage
from tests.support.houses import MONDAY, TestHouse, at, between

State = OccurrenceState
TUESDAY = MONDAY + timedelta(days=1)


def book(house: TestHouse, start: str = "09:00", end: str = "12:00", room: int = 0, **more) -> int:
    made = house.do(BookRooms((room or house.tower,), between(start, end), "Demomøde", **more))
    return int(made.occurrence_ids[0])


def one(house: TestHouse, occurrence_id: int) -> PlannedOccurrence:
    return house.desk.ask(OneOccurrence(occurrence_id))


def start(house: TestHouse, occurrence_id: int) -> None:
    house.do(StartUse(occurrence_id, one(house, occurrence_id).version))


def end(house: TestHouse, occurrence_id: int, **more) -> None:
    house.do(EndUse(occurrence_id, one(house, occurrence_id).version, **more))


def is_free(house: TestHouse, begins: str, ends: str, room: int = 0) -> bool:
    return (room or house.tower) in {found.id for found in house.desk.ask(FreeRooms(between(begins, ends)))}


def late(house: TestHouse) -> list[int]:
    return [found.occurrence_id for found in house.desk.ask(LateRooms(house.now))]


def settle(house: TestHouse) -> ReleasedReceipt:
    receipt = house.at_desk("2").execute(ReleaseLate()).receipt
    assert isinstance(receipt, ReleasedReceipt)
    return receipt


def usage(house: TestHouse, room: int = 0) -> RoomUsage:
    return house.desk.ask(MonthlyUsage(2026, 11, house.now)).rooms[room]


def test_taken_into_use_and_that_taken_back(house: TestHouse) -> None:
    made = book(house)
    before = one(house, made)
    house.now = at("09:10")
    start(house, made)
    taken = one(house, made)
    assert (taken.state, taken.used_from, taken.span) == (State.IN_USE, at("09:10"), between("09:00", "12:00"))
    house.desk.undo()
    assert one(house, made) == before
    house.desk.redo()
    assert one(house, made) == taken
    with pytest.raises(WrongState):
        start(house, made)
    with pytest.raises(StaleBooking):
        house.do(StartUse(made, before.version))


def test_not_before_its_day_and_not_after_its_end(house: TestHouse) -> None:
    tomorrow = house.do(BookRooms((house.tower,), between("09:00", "10:00", TUESDAY), "I morgen")).occurrence_ids[0]
    today = book(house, "09:00", "10:00")
    start(house, today)
    house.desk.undo()
    house.now = at("10:00")
    for occurrence_id, reason in ((tomorrow, "not_yet"), (today, "over")):
        with pytest.raises(InvalidInput) as refusal:
            start(house, occurrence_id)
        assert refusal.value.reason == reason
    with pytest.raises(NotFound):
        house.do(StartUse(999, 1))


def test_left_early_the_room_is_free_from_then_with_its_gap_and_tear_down(house: TestHouse) -> None:
    made = book(house, room=house.hall, setup_minutes=30, teardown_minutes=15)
    house.now = at("09:00")
    start(house, made)
    before = one(house, made)
    house.now = at("10:00")
    end(house, made)
    left = one(house, made)
    assert (left.state, left.used_until, left.span) == (State.ENDED, at("10:00"), between("09:00", "12:00"))
    assert left.blocked == between("08:30", "10:30")
    assert is_free(house, "10:30", "12:00", house.hall)
    assert not is_free(house, "10:29", "12:00", house.hall)
    house.desk.undo()
    assert one(house, made) == before
    assert not is_free(house, "11:00", "12:00", house.hall)
    house.desk.redo()
    assert one(house, made) == left


def test_the_undo_of_leaving_early_says_who_has_the_room_now(house: TestHouse) -> None:
    made = book(house)
    house.now = at("10:00")
    end(house, made)
    house.at_desk("2").execute(BookRooms((house.tower,), between("10:30", "11:30"), "Kom ind fra gaden"))
    with pytest.raises(BookingConflict) as refusal:
        house.desk.undo()
    assert refusal.value.title == "Kom ind fra gaden"
    assert one(house, made).state is State.ENDED


def test_what_was_left_early_cannot_be_moved_or_reopened_by_another_way(house: TestHouse) -> None:
    made = book(house)
    house.now = at("10:00")
    end(house, made)
    left = one(house, made)
    with pytest.raises(WrongState):
        house.do(MoveOccurrences((OccurrenceMove(made, (house.hall,), left.span, left.version),)))
    with pytest.raises(WrongState):
        house.do(ChangeState((StateChange(made, State.CONFIRMED, left.version),)))
    house.do(ChangeState((StateChange(made, State.CANCELLED, left.version),)))
    house.desk.undo()
    assert one(house, made) == left


def test_given_back_before_anybody_came_it_is_free_altogether(house: TestHouse) -> None:
    made = book(house)
    before = one(house, made)
    end(house, made, given_back=True)
    assert one(house, made).state is State.GIVEN_BACK
    assert is_free(house, "09:00", "12:00")
    house.desk.undo()
    assert one(house, made) == before
    house.now = at("09:30")
    end(house, made, given_back=True)
    assert one(house, made).state is State.GIVEN_BACK
    given = one(house, made)
    house.do(ChangeState((StateChange(made, State.CONFIRMED, given.version),)))
    assert not is_free(house, "09:00", "12:00")


def test_the_rest_can_be_given_back_beforehand(house: TestHouse) -> None:
    made = book(house)
    house.now = at("09:00")
    start(house, made)
    end(house, made, at=at("11:00"), given_back=True)
    assert (one(house, made).state, one(house, made).blocked) == (State.IN_USE, between("09:00", "11:00"))
    assert is_free(house, "11:00", "12:00")
    house.now = at("11:00")
    assert settle(house) == ReleasedReceipt((), (made,))
    assert one(house, made).state is State.ENDED


def test_an_end_outside_the_use_is_refused(house: TestHouse) -> None:
    made = book(house)
    house.now = at("09:30")
    start(house, made)
    for when, given_back in ((at("11:00"), False), (at("12:00"), True), (at("09:20"), False)):
        with pytest.raises(InvalidInput):
            end(house, made, at=when, given_back=given_back)
    end(house, made)
    with pytest.raises(WrongState):
        end(house, made)


def test_who_has_not_come_is_asked_about_after_the_houses_minutes(house: TestHouse) -> None:
    plain, used = book(house, "09:00", "11:00"), book(house, "09:00", "11:00", house.hall)
    house.do(AddEvent("Åbent hus", (house.hall,), between("12:00", "14:00")))
    meeting = house.do(BookAppointment(house.advisor, None, between("08:30", "10:00"), "Demo Gæst")).occurrence_id
    house.now = at("09:10")
    start(house, used)
    assert late(house) == [meeting]
    house.later(5)
    assert late(house) == [meeting, plain]
    house.do(SetNoShowRule(20, releases=False))
    assert late(house) == [meeting]
    house.later(5)
    assert late(house) == [meeting, plain]
    house.now = at("12:30")
    assert late(house) == []
    house.desk.undo()
    assert house.desk.ask(CurrentNoShowRule()) == NoShowRule(15, releases=False)
    with pytest.raises(InvalidInput):
        house.do(SetNoShowRule(0, releases=True))


def test_the_program_releases_only_where_the_house_says_so(house: TestHouse) -> None:
    made = book(house, "09:00", "11:00")
    meeting = house.do(BookAppointment(house.advisor, None, between("09:00", "10:00"), "Demo Gæst")).occurrence_id
    house.now = at("09:20")
    before = house.desk.ask(JournalEntries())
    assert settle(house) == ReleasedReceipt((), ())
    assert house.desk.ask(JournalEntries()) == before
    house.do(SetNoShowRule(15, releases=True))
    assert settle(house) == ReleasedReceipt((made,), ())
    assert (one(house, made).state, one(house, meeting).state) == (State.RELEASED, State.CONFIRMED)
    assert is_free(house, "09:30", "11:00")


def test_who_comes_after_all_has_the_room_if_it_is_still_free(house: TestHouse) -> None:
    house.do(SetNoShowRule(15, releases=True))
    made, other = book(house, "09:00", "11:00"), book(house, "09:00", "11:00", house.hall)
    house.now = at("09:20")
    settle(house)
    house.do(BookRooms((house.hall,), between("09:30", "10:30"), "Var her"))
    start(house, made)
    assert one(house, made).state is State.IN_USE
    assert settle(house) == ReleasedReceipt((), ())
    with pytest.raises(BookingConflict) as refusal:
        start(house, other)
    assert refusal.value.title == "Var her"
    house.desk.undo()
    assert one(house, made).state is State.RELEASED


def test_what_is_in_use_past_its_end_is_ended(house: TestHouse) -> None:
    made = book(house, "09:00", "10:00")
    house.now = at("09:00")
    start(house, made)
    house.now = at("10:00")
    assert settle(house).ended == (made,)
    assert (one(house, made).state, one(house, made).used_until) == (State.ENDED, None)


@pytest.fixture
def meeting(house: TestHouse) -> tuple[int, int]:
    """An appointment at nine in the tower, and its guest's visit."""
    made = house.do(BookAppointment(house.advisor, house.tower, between("09:00", "10:00"), "Demo Gæst"))
    house.now = at("08:55")
    return made.occurrence_id, made.visit_id


def test_checking_a_guest_in_takes_the_room_into_use_and_undo_takes_both_back(
    house: TestHouse, meeting: tuple[int, int]
) -> None:
    occurrence_id, visit_id = meeting
    before = one(house, occurrence_id)
    house.do(CheckByHand(Direction.IN, visit_id))
    assert (one(house, occurrence_id).state, one(house, occurrence_id).used_from) == (State.IN_USE, at("08:55"))
    house.desk.undo()
    assert one(house, occurrence_id) == before
    house.desk.redo()
    taken = one(house, occurrence_id)
    assert taken.state is State.IN_USE
    house.do(CheckByHand(Direction.OUT, visit_id))
    assert one(house, occurrence_id) == taken


def test_a_scan_takes_the_room_into_use_and_annulled_it_does_not(house: TestHouse) -> None:
    made = book(house, "09:00", "11:00")
    first, second = (
        house.do(ExpectVisitor(name, "Demo Rådgiver", at("09:00"), room_id=house.tower, occurrence_id=made))
        for name in ("Demo Ane", "Demo Bo")
    )
    house.now = at("08:58")
    scan = house.do(RecordScan(first.code, "scan-1"))
    assert one(house, made).state is State.IN_USE
    version = one(house, made).version
    other = house.do(RecordScan(second.code, "scan-2"))
    assert one(house, made).version == version
    house.do(AnnulScans((scan.scan_id,)))
    assert one(house, made).state is State.IN_USE
    house.desk.undo()
    house.do(AnnulScans((scan.scan_id, other.scan_id)))
    assert (one(house, made).state, one(house, made).used_from) == (State.CONFIRMED, None)
    house.desk.undo()
    assert (one(house, made).state, one(house, made).version) == (State.IN_USE, version)


def test_an_attendee_takes_the_events_room_into_use(house: TestHouse) -> None:
    event = house.do(AddEvent("Åbent hus", (house.hall,), between("09:00", "11:00")))
    house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo Ane"),)))
    (attendee,) = house.desk.ask(Attendees(event.event_id))
    house.now = at("08:50")
    house.do(CheckByHand(Direction.IN, registration_id=attendee.registration_id))
    (shown,) = house.desk.ask(Calendar(MONDAY)).occurrences
    assert shown.state is State.IN_USE


def test_a_scan_does_not_wake_what_is_over_or_another_days(house: TestHouse, meeting: tuple[int, int]) -> None:
    occurrence_id, visit_id = meeting
    house.now = at("10:05")
    house.do(CheckByHand(Direction.IN, visit_id))
    assert one(house, occurrence_id).state is State.CONFIRMED


def test_uses_are_counted_by_what_became_of_them(house: TestHouse) -> None:
    ids = [book(house, f"{hour:02}:00", f"{hour + 2:02}:00") for hour in (8, 10, 12, 14, 16)]
    early, whole, back, missed, untold = ids
    house.now = at("08:30")
    start(house, early)
    house.now = at("09:30")
    end(house, early)
    house.do(BookRooms((house.tower,), between("09:30", "10:00"), "Kom ind fra gaden"))
    house.now = at("10:00")
    start(house, whole)
    house.now = at("11:00")
    end(house, back, given_back=True)
    house.now = at("14:20")
    settle(house)
    house.do(ChangeState((StateChange(missed, State.RELEASED, one(house, missed).version),)))
    house.do(JoinWaitingList(between("18:00", "19:00"), 4, "Nordlys", room_id=house.tower))
    house.desk.execute(OfferFreed())
    tower = usage(house)
    assert (tower.bookings, tower.released, tower.given_back, tower.ended_early) == (4, 1, 1, 1)
    assert tower.booked_time == timedelta(hours=6)
    assert tower.used_time == timedelta(hours=5, minutes=30)
    house.now = at("18:00")
    house.desk.execute(OfferFreed())
    assert usage(house).cancelled == 0
    assert one(house, untold).state is State.CONFIRMED


def test_a_skipped_date_is_offered_when_its_room_is_free_again(house: TestHouse) -> None:
    taken = house.do(BookRooms((house.tower,), between("10:00", "12:00", TUESDAY), "Var der først"))
    span = between("10:00", "12:00")
    choice = DateChoice(between("10:00", "12:00", TUESDAY).start, skip=True)
    series = house.do(BookRooms((house.tower,), span, "Dagligt", rule="FREQ=DAILY;COUNT=3", choices=(choice,)))
    assert house.desk.ask(SkippedNowFree(house.now)) == ()
    skipped = next(o for o in house.desk.ask(SeriesOccurrences(series.series_id)) if o.state is State.SKIPPED)
    with pytest.raises(BookingConflict):
        house.do(ChangeState((StateChange(skipped.occurrence_id, State.CONFIRMED, skipped.version),)))
    house.do(ChangeState((StateChange(taken.occurrence_ids[0], State.CANCELLED, taken.version),)))
    (found,) = house.desk.ask(SkippedNowFree(house.now))
    assert (found.occurrence.occurrence_id, found.room_names) == (skipped.occurrence_id, ("Fyrtårnet",))
    house.do(ChangeState((StateChange(skipped.occurrence_id, State.CONFIRMED, skipped.version),)))
    assert house.desk.ask(SkippedNowFree(house.now)) == ()
    house.desk.undo()
    assert len(house.desk.ask(SkippedNowFree(house.now))) == 1
    assert house.desk.ask(SkippedNowFree(at("10:00", TUESDAY) + timedelta(minutes=1))) == ()
