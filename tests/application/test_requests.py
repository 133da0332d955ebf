"""Asking for what a rule would refuse, and the answers, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    Calendar,
    ChangeState,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    SeriesOccurrences,
    StateChange,
)
from frontdesk.application.house import AddRoom
from frontdesk.application.rules import ApproveRequest, DeclineRequest, Displacements, Requests
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import BookingConflict, InvalidInput, NotFound, RuleRefused, StaleBooking, WrongState
from frontdesk.domain.house_rules import RuleKind
from tests.support.houses import MONDAY, TestHouse, between
from tests.support.rules import friction, keep, told

TUESDAY = MONDAY + timedelta(days=1)


def book(house: TestHouse, start: str, end: str, title: str = "Havhuset ApS", **rest) -> BookingReceipt:
    span = between(start, end, rest.pop("day", MONDAY))
    receipt = house.do(BookRooms((rest.pop("room", house.tower),), span, title, **rest))
    assert isinstance(receipt, BookingReceipt)
    return receipt


def ask(house: TestHouse, start: str = "10:00", end: str = "12:00", **rest) -> BookingReceipt:
    return book(house, start, end, rest.pop("title", "Anmodning"), as_request=True, **rest)


def state(house: TestHouse, receipt: BookingReceipt) -> OccurrenceState:
    return house.desk.ask(OneOccurrence(receipt.occurrence_ids[0])).state


def test_a_rule_that_wants_to_be_asked_is_asked_and_nothing_is_occupied(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.ON_REQUEST, room_ids=(house.tower,))
    with pytest.raises(RuleRefused) as refusal:
        book(house, "10:00", "12:00")
    assert refusal.value.firings[0].may_request
    assert [way.room for way in refusal.value.alternatives][:1] == ["Salen"]
    receipt = ask(house)
    assert state(house, receipt) is OccurrenceState.REQUESTED
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()
    (row,) = house.desk.ask(Requests())
    assert (row.series_id, row.asked_at, [one.id for one in row.asked_by_rules]) == (
        receipt.series_id,
        house.now,
        [rule_id],
    )


def test_an_error_that_cannot_be_asked_for_stops_a_request_as_well(house: TestHouse) -> None:
    keep(house, RuleKind.ON_REQUEST)
    keep(house, RuleKind.LONGEST, 60)
    with pytest.raises(RuleRefused):
        ask(house)
    ask(house, "10:00", "11:00")


def test_requests_are_listed_by_how_long_they_have_waited(house: TestHouse) -> None:
    first = ask(house, day=TUESDAY)
    house.later(30)
    second = ask(house, rule="FREQ=WEEKLY;COUNT=2")
    rows = house.desk.ask(Requests())
    assert [row.series_id for row in rows] == [first.series_id, second.series_id]
    assert [len(row.occurrences) for row in rows] == [1, 2]
    house.do(DeclineRequest(first.series_id, first.version, "Salen er til alle"))
    assert [row.series_id for row in house.desk.ask(Requests())] == [second.series_id]


def test_approving_takes_the_room_and_is_undone_whole(house: TestHouse) -> None:
    keep(house, RuleKind.ON_REQUEST)
    receipt = ask(house)
    outcome = house.desk.execute(ApproveRequest(receipt.series_id, receipt.version))
    assert outcome.label.verb == "request_approved"
    assert outcome.receipt.occurrence_ids == receipt.occurrence_ids  # type: ignore[attr-defined]
    assert [one.title for one in house.desk.ask(Calendar(MONDAY)).occurrences] == ["Anmodning"]
    assert told(house) == [("on_request", "approved")]
    house.desk.undo()
    assert (state(house, receipt), told(house)) == (OccurrenceState.REQUESTED, [("on_request", "requested")])
    assert len(house.desk.ask(Requests())) == 1
    house.desk.redo()
    assert (state(house, receipt), told(house)) == (OccurrenceState.CONFIRMED, [("on_request", "approved")])


def test_declining_tells_why_and_is_undone(house: TestHouse) -> None:
    receipt = ask(house)
    with pytest.raises(InvalidInput):
        house.do(DeclineRequest(receipt.series_id, receipt.version, " "))
    house.do(DeclineRequest(receipt.series_id, receipt.version, "Salen er til alle"))
    (row,) = friction(house)
    assert (state(house, receipt), row.outcome, row.reason) == (
        OccurrenceState.CANCELLED,
        "declined",
        "Salen er til alle",
    )
    with pytest.raises(WrongState):
        house.do(ApproveRequest(receipt.series_id, receipt.version))
    house.desk.undo()
    assert (state(house, receipt), told(house)) == (OccurrenceState.REQUESTED, [("on_request", "requested")])


def test_approving_shows_exactly_what_it_displaces_and_where_that_can_go(house: TestHouse) -> None:
    first = book(house, "10:00", "11:00", "Kundemøde", party_size=4)
    second = book(house, "11:00", "12:30", "Interview", party_size=2)
    book(house, "12:30", "13:00", "Bliver")
    receipt = ask(house)
    displaced = house.desk.ask(Displacements(receipt.series_id, house.now))
    assert [one.occurrence.occurrence_id for one in displaced] == [first.occurrence_ids[0], second.occurrence_ids[0]]
    moves = tuple(one.way for one in displaced if one.way)
    assert len(moves) == 2
    house.do(ApproveRequest(receipt.series_id, receipt.version, moves))
    after = {one.title: (one.resource_ids, one.span) for one in house.desk.ask(Calendar(MONDAY)).occurrences}
    assert after["Anmodning"] == ((house.tower,), between("10:00", "12:00"))
    assert after["Kundemøde"] == ((house.hall,), between("10:00", "11:00"))
    house.desk.undo()
    before = {one.title: (one.resource_ids, one.span) for one in house.desk.ask(Calendar(MONDAY)).occurrences}
    assert before["Interview"] == ((house.tower,), between("11:00", "12:30"))
    assert "Anmodning" not in before


def test_nothing_displaced_goes_where_another_date_of_the_request_will_lie(house: TestHouse) -> None:
    book(house, "10:00", "12:00", "Kundemøde")
    book(house, "08:00", "20:00", "Hele dagen", room=house.hall)
    span = between("10:00", "12:00")
    wish = BookRooms((house.tower,), span, "Anmodning", rule="FREQ=DAILY;COUNT=2", as_request=True)
    receipt = house.do(wish)
    assert isinstance(receipt, BookingReceipt)
    (displaced,) = house.desk.ask(Displacements(receipt.series_id, house.now))
    assert displaced.way is not None
    assert not displaced.way.span.overlaps(span)
    house.do(ApproveRequest(receipt.series_id, receipt.version, (displaced.way,)))
    assert len(house.desk.ask(Calendar(MONDAY, 2)).occurrences) == 4


def test_what_has_begun_is_not_proposed_another_place(house: TestHouse) -> None:
    book(house, "10:00", "12:00", "I gang")
    receipt = ask(house, "11:00", "13:00")
    house.later(150)
    (displaced,) = house.desk.ask(Displacements(receipt.series_id, house.now))
    assert displaced.way is None


def test_cancelling_what_is_in_the_way_is_part_of_the_same_step(house: TestHouse) -> None:
    there = book(house, "10:00", "12:00")
    receipt = ask(house)
    cancel = StateChange(there.occurrence_ids[0], OccurrenceState.CANCELLED, there.version)
    house.do(ApproveRequest(receipt.series_id, receipt.version, cancels=(cancel,)))
    assert state(house, there) is OccurrenceState.CANCELLED
    house.desk.undo()
    assert state(house, there) is OccurrenceState.CONFIRMED


def test_what_came_in_the_way_meanwhile_stops_an_approval(house: TestHouse) -> None:
    there = book(house, "10:00", "11:00")
    receipt = ask(house)
    (displaced,) = house.desk.ask(Displacements(receipt.series_id, house.now))
    assert displaced.way is not None
    move = OccurrenceMove(there.occurrence_ids[0], (house.tower,), between("11:00", "11:30"), there.version)
    house.do(MoveOccurrences((move,)))
    with pytest.raises(StaleBooking):
        house.do(ApproveRequest(receipt.series_id, receipt.version, (displaced.way,)))
    with pytest.raises(BookingConflict):
        house.do(ApproveRequest(receipt.series_id, receipt.version))
    assert state(house, receipt) is OccurrenceState.REQUESTED


def test_nothing_is_displaced_where_all_is_free(house: TestHouse) -> None:
    receipt = ask(house)
    assert house.desk.ask(Displacements(receipt.series_id, house.now)) == ()
    with pytest.raises(NotFound):
        house.desk.ask(Displacements(book(house, "14:00", "15:00").series_id, house.now))


def test_a_request_that_is_withdrawn_waits_no_more(house: TestHouse) -> None:
    receipt = ask(house)
    cancel = StateChange(receipt.occurrence_ids[0], OccurrenceState.CANCELLED, receipt.version)
    house.do(ChangeState((cancel,)))
    assert house.desk.ask(Requests()) == ()
    assert told(house) == [("on_request", "taken_back")]
    house.desk.undo()
    assert (len(house.desk.ask(Requests())), told(house)) == (1, [("on_request", "requested")])


def test_asking_and_answering_are_undone_and_redone_in_a_row(house: TestHouse) -> None:
    receipt = ask(house)
    house.do(ApproveRequest(receipt.series_id, receipt.version))
    for outcome in ("requested", "taken_back"):
        house.desk.undo()
        assert told(house) == [("on_request", outcome)]
    for outcome in ("requested", "approved"):
        house.desk.redo()
        assert told(house) == [("on_request", outcome)]
    house.desk.undo()
    house.do(DeclineRequest(receipt.series_id, receipt.version, "Salen er til alle"))
    house.desk.undo()
    house.desk.redo()
    assert [(row.outcome, row.reason) for row in friction(house)] == [("declined", "Salen er til alle")]


def test_a_combined_room_is_asked_for_by_its_parts(house: TestHouse) -> None:
    parts = tuple(house.do(AddRoom(name, 10)).resource_id for name in ("Øst", "Vest"))  # type: ignore[attr-defined]
    both = house.do(AddRoom("Øst og Vest", 24, part_ids=parts)).resource_id  # type: ignore[attr-defined]
    there = book(house, "10:00", "11:00", room=parts[1], party_size=4)
    receipt = ask(house, room=both)
    (displaced,) = house.desk.ask(Displacements(receipt.series_id, house.now))
    assert displaced.occurrence.occurrence_id == there.occurrence_ids[0]
    assert displaced.way is not None
    assert displaced.way.resource_ids in {(house.tower,), (house.hall,)}
    house.do(ApproveRequest(receipt.series_id, receipt.version, (displaced.way,)))
    (planned,) = house.desk.ask(SeriesOccurrences(receipt.series_id))
    assert set(planned.resource_ids) == set(parts)
