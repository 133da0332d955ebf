"""Undo and redo: of everything, at each desk, after a restart, and explained when it cannot be."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    ChangeState,
    DescribeBooking,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    PlannedOccurrence,
    StateChange,
)
from frontdesk.application.events import (
    AddEvent,
    AttendeeEntry,
    Attendees,
    Events,
    RegisterAttendees,
    RegistrationState,
)
from frontdesk.application.house import CloseOn, House
from frontdesk.application.journal_rows import JournalEntries, NextSteps
from frontdesk.application.messages import Command
from frontdesk.application.visits import Arrivals, CheckByHand, ExpectVisitor, VisitState, WalkIn, WhoIsInside
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Direction
from frontdesk.domain.errors import (
    BookingConflict,
    DomainError,
    HistoryErased,
    NothingToRedo,
    NothingToUndo,
    StaleBooking,
)
from frontdesk.persistence.schema import journal_payload
from tests.support.houses import MONDAY, TestHouse, at, between


def verbs(house: TestHouse) -> tuple[str | None, str | None]:
    steps = house.desk.ask(NextSteps("1"))
    return (steps.undo and steps.undo.verb, steps.redo and steps.redo.verb)


def test_a_morning_is_undone_and_redone_step_by_step(house: TestHouse) -> None:
    one = house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Møde"))
    occurrence = one.occurrence_ids[0]
    house.do(MoveOccurrences((OccurrenceMove(occurrence, (house.hall,), between("10:00", "12:00"), one.version),)))
    now = house.desk.ask(OneOccurrence(occurrence))
    house.do(MoveOccurrences((OccurrenceMove(occurrence, (house.hall,), between("10:00", "13:00"), now.version),)))
    now = house.desk.ask(OneOccurrence(occurrence))
    house.do(ChangeState((StateChange(occurrence, OccurrenceState.CANCELLED, now.version),)))

    seen = [house.desk.ask(Calendar(MONDAY)).occurrences]
    for expected in ("cancelled", "resized", "moved", "booked"):
        assert verbs(house)[0] == expected
        assert house.desk.undo().label.verb == expected
        seen.append(house.desk.ask(Calendar(MONDAY)).occurrences)
    assert seen[-1] == ()
    for expected in ("booked", "moved", "resized", "cancelled"):
        assert verbs(house)[1] == expected
        house.desk.redo()
    again = [house.desk.ask(Calendar(MONDAY)).occurrences]
    for _ in range(4):
        house.desk.undo()
        again.append(house.desk.ask(Calendar(MONDAY)).occurrences)
    assert again == seen


def test_undo_survives_a_restart(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Møde"))
    house.writer.dispose()
    house.reader.dispose()
    house.desk = house.at_desk("1")
    house.desk.undo()
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()
    house.writer.dispose()
    house.at_desk("1").redo()
    assert [one.title for one in house.desk.ask(Calendar(MONDAY)).occurrences] == ["Møde"]


def test_each_desk_undoes_its_own(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Min"))
    other = house.at_desk("2")
    with pytest.raises(NothingToUndo):
        other.undo()
    other.execute(BookRooms((house.hall,), between("10:00", "12:00"), "Din"))
    house.desk.undo()
    assert [one.title for one in house.desk.ask(Calendar(MONDAY)).occurrences] == ["Din"]


def test_something_new_ends_what_could_be_redone(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Én"))
    house.desk.undo()
    house.do(BookRooms((house.tower,), between("13:00", "14:00"), "To"))
    with pytest.raises(NothingToRedo):
        house.desk.redo()


def test_an_undo_that_met_a_later_change_says_whose(house: TestHouse) -> None:
    one = house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Møde"))
    house.later(5)
    move = OccurrenceMove(one.occurrence_ids[0], (house.tower,), between("13:00", "14:00"), one.version)
    house.at_desk("2", "kollega").execute(MoveOccurrences((move,)))
    with pytest.raises(StaleBooking) as refusal:
        house.desk.undo()
    assert (refusal.value.by, refusal.value.at) == ("kollega", at("08:05"))
    assert (refusal.value.did, refusal.value.did_to["title"]) == ("resized", "Møde")
    assert verbs(house) == ("booked", None)


def test_fifty_steps_are_undone_and_done_again_by_somebody_who_just_came(house: TestHouse) -> None:
    for number in range(50):
        day = MONDAY + timedelta(days=number)
        house.do(BookRooms((house.tower,), between("10:00", "12:00", day), f"Møde {number}"))
    came_back = house.at_desk("1")
    for _ in range(50):
        came_back.undo()
    assert not house.desk.ask(Calendar(MONDAY, 60)).occurrences
    for _ in range(50):
        came_back.redo()
    titles = [planned.title for planned in house.desk.ask(Calendar(MONDAY, 60)).occurrences]
    assert titles == [f"Møde {number}" for number in range(50)]


def test_an_undo_into_a_taken_place_says_what_is_there(house: TestHouse) -> None:
    one = house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Min"))
    house.do(
        MoveOccurrences((OccurrenceMove(one.occurrence_ids[0], (house.hall,), between("10:00", "12:00"), one.version),))
    )
    house.at_desk("2").execute(BookRooms((house.tower,), between("11:00", "12:00"), "Kom først"))
    with pytest.raises(BookingConflict) as refusal:
        house.desk.undo()
    assert refusal.value.title == "Kom først"
    assert refusal.value.alternatives
    assert verbs(house)[0] == "moved"


def test_a_step_whose_payload_was_erased_cannot_be_undone_and_says_so(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Møde"))
    with house.writer.begin() as connection:
        connection.execute(delete(journal_payload))
    with pytest.raises(HistoryErased):
        house.desk.undo()


def test_undo_of_what_is_not_a_booking(house: TestHouse) -> None:
    event = house.do(AddEvent("Founders' Friday", (house.hall,), between("16:00", "20:00")))
    house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo Ane"), AttendeeEntry("Demo Bo"))))
    house.desk.undo()
    states = {row.state for row in house.desk.ask(Attendees(event.event_id))}
    assert states == {RegistrationState.CANCELLED}
    house.desk.redo()
    assert house.desk.ask(Events())[0].registered == 2

    guest = house.do(WalkIn("Demo Gæst", "Demo Rådgiver"))
    house.desk.undo()
    assert house.desk.ask(WhoIsInside(house.now)) == ()
    house.desk.redo()
    house.do(CheckByHand(Direction.OUT, visit_id=guest.visit_id))
    house.desk.undo()
    assert [row.name for row in house.desk.ask(WhoIsInside(house.now))] == ["Demo Gæst"]

    house.do(CloseOn(MONDAY, "Personaledag"))
    house.desk.undo()
    assert house.desk.ask(House()).closing_days == ()


def test_an_appointment_takes_its_guest_along(house: TestHouse) -> None:
    made = house.do(
        BookAppointment(house.advisor, house.tower, between("10:00", "11:00"), "Demo Klient", "Demo ApS", "Opstart")
    )
    now = house.desk.ask(OneOccurrence(made.occurrence_id))
    move = OccurrenceMove(now.occurrence_id, now.resource_ids, between("13:00", "14:00"), now.version)
    house.do(MoveOccurrences((move,)))
    assert house.desk.ask(Arrivals(MONDAY))[0].expected_at == at("13:00")
    house.desk.undo()
    assert house.desk.ask(Arrivals(MONDAY))[0].expected_at == at("10:00")
    house.desk.undo()
    assert house.desk.ask(Arrivals(MONDAY))[0].state is VisitState.CANCELLED


def test_the_journal_tells_who_did_what(house: TestHouse) -> None:
    house.do(ExpectVisitor("Demo Gæst", "Demo Rådgiver", at("10:00")))
    house.desk.undo()
    done, undone = house.desk.ask(JournalEntries())[-2:]
    assert (done.command, done.step, done.actor, done.desk) == ("ExpectVisitor", "do", "reception", "1")
    assert (undone.step, undone.label and undone.label.facts) == ("undo", {"name": "Demo Gæst"})


WISHES = st.tuples(st.sampled_from(["book", "move", "cancel", "describe", "undo", "redo"]), st.integers(0, 10_000))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WISHES, min_size=20, max_size=60))
def test_whatever_was_done_can_be_undone_to_where_it_began(house: TestHouse, wishes: list[tuple[str, int]]) -> None:
    """Random days: afterwards every step goes back, and forward again to the very same calendar."""
    house.desk = house.at_desk(f"desk {house.desk.ask(JournalEntries())[-1].seq}")
    begun = calendar(house)
    depth = 0
    for wish, number in wishes:
        depth += carry_out(house, wish, number)
    ended = calendar(house)
    for _ in range(depth):
        house.desk.undo()
    assert calendar(house) == begun
    for _ in range(depth):
        house.desk.redo()
    assert calendar(house) == ended
    for _ in range(depth):
        house.desk.undo()


def calendar(house: TestHouse) -> tuple[PlannedOccurrence, ...]:
    return house.desk.ask(Calendar(MONDAY, 7)).occurrences


def carry_out(house: TestHouse, wish: str, number: int) -> int:
    """Does it if it can be done; returns how many steps there are more to undo."""
    try:
        if wish == "undo":
            house.desk.undo()
            return -1
        if wish == "redo":
            house.desk.redo()
            return 1
        command = command_for(house, wish, number)
        if command is None:
            return 0
        house.desk.execute(command)
    except DomainError:
        return 0
    return 1


def command_for(house: TestHouse, wish: str, number: int) -> Command | None:
    start = at("08:00") + timedelta(minutes=15 * (number % 40))
    span = between("08:00", "09:00").shifted(start - at("08:00"))
    rooms = (house.tower, house.hall) if number % 7 == 0 else ((house.tower, house.hall)[number % 2],)
    if wish == "book":
        return BookRooms(rooms, span, f"Møde {number}", rule="FREQ=DAILY;COUNT=3" if number % 5 == 0 else None)
    held = calendar(house)
    if not held:
        return None
    one = held[number % len(held)]
    if wish == "move":
        return MoveOccurrences((OccurrenceMove(one.occurrence_id, rooms, span, one.version),))
    if wish == "cancel":
        return ChangeState((StateChange(one.occurrence_id, OccurrenceState.CANCELLED, one.version),))
    return DescribeBooking(one.series_id, f"Titel {number}", "", None, "", one.series_version)
