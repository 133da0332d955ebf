"""What rules did is recorded with what became of it, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookingReceipt, BookRooms, MoveOccurrences, OccurrenceMove, RuleOverride
from frontdesk.application.journal_rows import JournalEntries
from frontdesk.application.rules import ApproveRequest, RuleCheck, RuleWays
from frontdesk.domain.errors import BookingConflict, RuleRefused
from frontdesk.domain.house_rules import RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan
from tests.support.houses import TestHouse, at, between
from tests.support.rules import friction, keep, told


def wish(house: TestHouse, start: str = "10:00", end: str = "12:00", **rest) -> BookRooms:
    return BookRooms((rest.pop("room", house.tower),), between(start, end), "Møde", **rest)


def test_a_refusal_is_kept_though_nothing_else_of_it_is(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.LONGEST, 60)
    before = len(house.desk.ask(JournalEntries()))
    with pytest.raises(RuleRefused):
        house.do(wish(house, party_size=5))
    (row,) = friction(house)
    assert (row.rule_id, row.kind, row.outcome, row.severity) == (rule_id, "longest", "refused", Severity.ERROR)
    assert (row.room_id, row.span, row.party_size, row.settled_at) == (house.tower, between("10:00", "12:00"), 5, None)
    assert len(house.desk.ask(JournalEntries())) == before


def test_a_room_that_was_taken_is_friction_too(house: TestHouse) -> None:
    house.do(wish(house))
    with pytest.raises(BookingConflict):
        house.do(wish(house, "11:00", "13:00", party_size=4))
    (row,) = friction(house)
    assert (row.kind, row.rule_id, row.outcome, row.room_id) == ("occupied", None, "refused", house.tower)
    assert (row.span, row.party_size) == (between("11:00", "13:00"), 4)


def test_an_advisor_who_was_taken_is_in_no_room(house: TestHouse) -> None:
    for client in ("Ditte Demodahl", "Ømer Prøvsen"):
        appointment = BookAppointment(house.advisor, None, between("10:00", "11:00"), client)
        if client.startswith("Ditte"):
            house.do(appointment)
        else:
            with pytest.raises(BookingConflict):
                house.do(appointment)
    assert [(row.kind, row.room_id) for row in friction(house)] == [("occupied", None)]


def test_one_wish_that_is_tried_again_and_again_was_refused_once(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 60)
    for end in ("12:00", "12:30", "13:00"):
        with pytest.raises(RuleRefused):
            house.do(wish(house, end=end, wish="w1"))
    assert told(house) == [("longest", "refused")]
    house.do(wish(house, end="11:00", wish="w2"))
    assert told(house) == [("longest", "refused")]
    house.later(5)
    house.do(wish(house, "14:00", "15:00", wish="w1"))
    (row,) = friction(house)
    assert (row.outcome, row.settled_at) == ("granted_otherwise", house.now)


def test_what_was_granted_otherwise_is_refused_again_when_that_is_undone(house: TestHouse) -> None:
    house.do(wish(house))
    with pytest.raises(BookingConflict):
        house.do(wish(house, wish="w1"))
    house.do(wish(house, "14:00", "15:00", wish="w1"))
    assert told(house) == [("occupied", "granted_otherwise")]
    house.desk.undo()
    assert told(house) == [("occupied", "refused")]
    house.desk.redo()
    assert told(house) == [("occupied", "granted_otherwise")]


def test_a_rule_that_was_set_aside_is_told_with_the_reason(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.LONGEST, 60, overridden_by=("reception",))
    with pytest.raises(RuleRefused):
        house.do(wish(house, wish="w1"))
    house.do(wish(house, wish="w1", overrides=(RuleOverride(rule_id, "Aftalt med Driften"),)))
    (row,) = friction(house)
    assert (row.outcome, row.reason) == ("overridden", "Aftalt med Driften")


def test_undo_takes_back_what_a_booking_was_told(house: TestHouse) -> None:
    keep(house, RuleKind.NOTICE, 24 * 60, Severity.NOTICE)
    receipt = house.do(wish(house))
    assert isinstance(receipt, BookingReceipt)
    assert told(house) == [("notice", "noticed")]
    house.desk.undo()
    assert told(house) == [("notice", "taken_back")]
    house.desk.redo()
    move = OccurrenceMove(receipt.occurrence_ids[0], (house.tower,), between("09:00", "11:00"), receipt.version)
    house.do(MoveOccurrences((move,)))
    assert told(house) == [("notice", "noticed"), ("notice", "noticed")]
    house.desk.undo()
    house.desk.undo()
    assert told(house) == [("notice", "taken_back"), ("notice", "taken_back")]
    house.desk.redo()
    house.desk.redo()
    assert told(house) == [("notice", "noticed"), ("notice", "noticed")]


def test_a_series_counts_once_for_each_rule(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 60, Severity.NOTICE)
    house.do(wish(house, rule="FREQ=DAILY;COUNT=4"))
    assert told(house) == [("longest", "noticed")]


def test_asking_beforehand_leaves_no_trace(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 60)
    house.desk.ask(RuleCheck(wish(house), house.now))
    assert house.desk.ask(RuleWays(wish(house), house.now))
    assert friction(house) == ()


def test_a_request_that_was_refused_is_one_and_the_same_until_it_is_answered(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 60, asks_request=True)
    with pytest.raises(RuleRefused) as refusal:
        house.do(wish(house, wish="w1"))
    assert refusal.value.firings[0].may_request
    receipt = house.do(wish(house, wish="w1", as_request=True))
    assert isinstance(receipt, BookingReceipt)
    assert told(house) == [("longest", "requested")]
    house.later(90)
    house.do(ApproveRequest(receipt.series_id, receipt.version))
    (row,) = friction(house)
    assert row.settled_at is not None
    assert (row.outcome, row.settled_at - row.at) == ("approved", timedelta(minutes=90))


def test_an_answer_that_finds_the_room_taken_is_no_friction_of_its_own(house: TestHouse) -> None:
    receipt = house.do(wish(house, as_request=True))
    assert isinstance(receipt, BookingReceipt)
    house.do(wish(house))
    with pytest.raises(BookingConflict):
        house.do(ApproveRequest(receipt.series_id, receipt.version))
    assert told(house) == [("on_request", "requested")]


def test_ways_out_are_in_time_and_near(house: TestHouse) -> None:
    keep(house, RuleKind.NOTICE, 48 * 60)
    with pytest.raises(RuleRefused) as refusal:
        house.do(wish(house))
    first = refusal.value.alternatives[0].span
    assert first == TimeSpan(at("10:00"), at("12:00")).shifted(timedelta(days=2))
