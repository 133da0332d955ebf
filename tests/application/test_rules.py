"""Booking under the house's rules, on both engines."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    Calendar,
    ChangeState,
    CopyOccurrence,
    DateChoice,
    MoveOccurrences,
    OccurrenceMove,
    RuleOverride,
    ShiftSeries,
    SplitOccurrence,
    StateChange,
)
from frontdesk.application.house import AddRoom, CloseOn, ResourceReceipt
from frontdesk.application.messages import Together
from frontdesk.application.rules import HouseRules, KeepRule, RuleCheck, RuleReceipt, RulesDueForReview, SwitchRule
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import InvalidInput, NotFound, RuleRefused, StaleBooking
from frontdesk.domain.house_rules import Period, RuleKind, Severity
from tests.support.houses import MONDAY, TestHouse, at, between
from tests.support.rules import LATER, keep, kept, rule

TUESDAY = MONDAY + timedelta(days=1)


def book(house: TestHouse, start: str, end: str, day: date = MONDAY, **rest) -> BookingReceipt:
    wish = BookRooms((rest.pop("room", house.tower),), between(start, end, day), rest.pop("title", "Møde"), **rest)
    receipt = house.do(wish)
    assert isinstance(receipt, BookingReceipt)
    return receipt


def move(house: TestHouse, receipt: BookingReceipt, span, room: int | None = None, **rest):
    one = OccurrenceMove(receipt.occurrence_ids[0], (room or house.tower,), span, receipt.version)
    return house.desk.execute(MoveOccurrences((one,), **rest))


def test_a_rule_refuses_and_names_its_owner_its_reason_and_how_far_off_it_is(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 240)
    with pytest.raises(RuleRefused) as refusal:
        book(house, "10:00", "15:00")
    (firing,) = refusal.value.firings
    assert (firing.rule.owner, firing.rule.reason) == ("Driften", "Huset skal bruges af flere")
    assert dict(firing.facts) == {"limit": 240, "wished": 300, "beyond": 60}
    assert house.desk.ask(Calendar(MONDAY)).occurrences == ()


def test_every_way_out_that_is_proposed_can_be_booked(house: TestHouse) -> None:
    keep(house, RuleKind.LONGEST, 240, room_ids=(house.tower,))
    keep(house, RuleKind.OPENING_HOURS)
    book(house, "15:30", "16:00")
    with pytest.raises(RuleRefused) as refusal:
        book(house, "10:30", "15:30")
    ways = refusal.value.alternatives
    assert len(ways) == 3
    assert (ways[0].room, ways[0].span) == ("Fyrtårnet", between("10:30", "14:30"))
    for way in ways:
        house.do(BookRooms((way.room_id,), way.span, "Kan det lade sig gøre?"))
        house.desk.undo()


def test_the_nearest_time_is_proposed_for_what_lies_outside_the_hours(house: TestHouse) -> None:
    keep(house, RuleKind.OPENING_HOURS)
    with pytest.raises(RuleRefused) as refusal:
        book(house, "19:00", "21:00")
    assert (refusal.value.alternatives[0].room, refusal.value.alternatives[0].span) == (
        "Fyrtårnet",
        between("18:00", "20:00"),
    )


def test_a_notice_stops_nothing_and_is_said(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.NOTICE, 24 * 60, Severity.NOTICE)
    outcome = house.desk.execute(BookRooms((house.tower,), between("10:00", "11:00"), "Møde"))
    (finding,) = outcome.findings
    assert (finding.code, finding.facts["rule_id"], finding.facts["wished"]) == ("rule_notice", rule_id, 120)


def test_an_error_past_its_review_is_a_notice_until_it_is_renewed(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.LONGEST, 60, review_on=MONDAY - timedelta(days=1))
    house.desk.undo()
    house.desk.redo()
    book(house, "10:00", "12:00")
    assert [one.id for one in house.desk.ask(RulesDueForReview(MONDAY))] == [rule_id]
    before = kept(house, rule_id)
    renewed = rule(RuleKind.LONGEST, 60)
    house.do(KeepRule(type(renewed)(**{**_fields(renewed), "id": rule_id}), before.version))
    assert house.desk.ask(RulesDueForReview(MONDAY)) == ()
    with pytest.raises(RuleRefused):
        book(house, "12:00", "14:00")


def _fields(one) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


def test_nothing_is_said_twice_where_a_rule_looks_at_the_same(house: TestHouse) -> None:
    keep(house, RuleKind.OPENING_HOURS, severity=Severity.NOTICE)
    keep(house, RuleKind.PARTY_SIZE, severity=Severity.NOTICE)
    wish = BookRooms((house.tower,), between("19:00", "21:00"), "Fest", party_size=12)
    codes = [finding.code for finding in house.desk.execute(wish).findings]
    assert codes == ["rule_notice", "rule_notice"]


def test_closing_days_are_still_remarked_where_only_the_week_has_a_rule(house: TestHouse) -> None:
    house.do(CloseOn(TUESDAY, "Personaledag"))
    keep(house, RuleKind.OPENING_HOURS)
    outcome = house.desk.execute(BookRooms((house.tower,), between("10:00", "11:00", TUESDAY), "Møde"))
    assert [(one.code, one.facts["count"]) for one in outcome.findings] == [("outside_opening_hours", 1)]


def test_who_may_sets_an_error_aside_with_a_reason(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.LONGEST, 60, overridden_by=("leder",))
    wish = BookRooms((house.tower,), between("10:00", "12:00"), "Møde", overrides=(RuleOverride(rule_id, "Aftalt"),))
    with pytest.raises(RuleRefused) as refusal:
        house.desk.execute(wish)
    assert not refusal.value.firings[0].may_override
    leader = house.at_desk("2", "leder")
    with pytest.raises(InvalidInput):
        leader.execute(BookRooms(wish.room_ids, wish.span, "Møde", overrides=(RuleOverride(rule_id, "  "),)))
    leader.execute(wish)
    assert len(house.desk.ask(Calendar(MONDAY)).occurrences) == 1


def test_a_quota_counts_an_organizer_however_the_name_is_written(house: TestHouse) -> None:
    keep(house, RuleKind.QUOTA, 180, period=Period.WEEK)
    book(house, "08:00", "10:00", organizer="Ømer  ApS")
    book(house, "08:00", "10:00", room=house.hall, organizer="Andre ApS")
    with pytest.raises(RuleRefused) as refusal:
        book(house, "10:00", "12:00", TUESDAY, organizer="ØMER aps")
    assert dict(refusal.value.firings[0].facts)["wished"] == 240
    book(house, "10:00", "12:00", TUESDAY + timedelta(days=7), organizer="ømer aps")
    book(house, "10:00", "11:00", TUESDAY, organizer="ømer aps")


def test_the_dates_of_one_wish_reach_a_quota_together(house: TestHouse) -> None:
    keep(house, RuleKind.QUOTA, 180, period=Period.WEEK)
    with pytest.raises(RuleRefused) as refusal:
        book(house, "08:00", "10:00", organizer="Ømer ApS", rule="FREQ=DAILY;COUNT=3")
    assert [one.span.start for one in refusal.value.firings] == [
        at("08:00", TUESDAY),
        at("08:00", TUESDAY.replace(day=25)),
    ]


def test_a_rule_for_a_combined_room_and_for_a_part_of_it(house: TestHouse) -> None:
    east = _room(house, AddRoom("Øst", 10))
    west = _room(house, AddRoom("Vest", 10))
    both = _room(house, AddRoom("Øst og Vest", 24, part_ids=(east, west)))
    keep(house, RuleKind.LONGEST, 60, room_ids=(both,), reason="Kun det store")
    book(house, "10:00", "12:00", room=east)
    with pytest.raises(RuleRefused):
        book(house, "14:00", "16:00", room=both)
    with pytest.raises(RuleRefused):
        house.do(BookRooms((east, west), between("14:00", "16:00"), "Begge dele"))
    keep(house, RuleKind.SHORTEST, 30, room_ids=(west,), reason="Kun Vest")
    with pytest.raises(RuleRefused) as refusal:
        book(house, "17:00", "17:15", room=both)
    assert refusal.value.firings[0].rule.reason == "Kun Vest"


def _room(house: TestHouse, command: AddRoom) -> int:
    receipt = house.do(command)
    assert isinstance(receipt, ResourceReceipt)
    return receipt.resource_id


def test_a_date_that_is_left_out_or_lies_elsewhere_is_judged_as_it_is(house: TestHouse) -> None:
    keep(house, RuleKind.ON_REQUEST, room_ids=(house.hall,))
    keep(house, RuleKind.CLOSING_DAYS)
    house.do(CloseOn(TUESDAY, "Personaledag"))
    daily = "FREQ=DAILY;COUNT=3"
    with pytest.raises(RuleRefused):
        book(house, "10:00", "11:00", rule=daily)
    elsewhere = DateChoice(at("10:00", TUESDAY), room_ids=(house.hall,), span=between("10:00", "11:00", LATER))
    with pytest.raises(RuleRefused) as refusal:
        book(house, "10:00", "11:00", rule=daily, choices=(elsewhere,))
    assert [one.rule.kind for one in refusal.value.firings] == [RuleKind.ON_REQUEST]
    book(house, "10:00", "11:00", rule=daily, choices=(DateChoice(at("10:00", TUESDAY), skip=True),))


def test_a_move_meets_what_is_new_but_not_what_was_so_already(house: TestHouse) -> None:
    receipt = book(house, "10:00", "14:00")
    keep(house, RuleKind.LONGEST, 120)
    keep(house, RuleKind.NOTICE, 24 * 60)
    move(house, receipt, between("10:00", "14:00"), house.hall)
    house.desk.undo()
    later = move(house, receipt, between("11:00", "15:00")).receipt
    with pytest.raises(RuleRefused):
        move(house, later, between("10:00", "14:00"))
    with pytest.raises(RuleRefused) as refusal:
        move(house, later, between("11:00", "16:00"))
    assert [one.rule.kind for one in refusal.value.firings] == [RuleKind.LONGEST]
    assert not refusal.value.firings[0].may_request


def test_a_moved_booking_does_not_count_twice_towards_its_quota(house: TestHouse) -> None:
    keep(house, RuleKind.QUOTA, 180, period=Period.DAY)
    receipt = book(house, "08:00", "10:00", organizer="Ømer ApS")
    move(house, receipt, between("12:00", "15:00"))
    with pytest.raises(RuleRefused):
        book(house, "16:00", "16:30", organizer="Ømer ApS")


def test_undo_and_redo_ask_no_rule(house: TestHouse) -> None:
    receipt = book(house, "10:00", "14:00")
    move(house, receipt, between("14:00", "16:00"))
    keep(house, RuleKind.LONGEST, 30)
    keep(house, RuleKind.ON_REQUEST)
    house.desk.undo()
    house.desk.undo()
    house.desk.undo()
    keep(house, RuleKind.LONGEST, 30)
    house.desk.undo()
    (planned,) = house.desk.ask(Calendar(MONDAY)).occurrences
    assert planned.span == between("10:00", "14:00")


def test_copies_shifts_edits_and_steps_together_meet_the_rules(house: TestHouse) -> None:
    once = book(house, "10:00", "11:00")
    row = book(house, "12:00", "13:00", TUESDAY, rule="FREQ=WEEKLY;COUNT=3")
    keep(house, RuleKind.OPENING_HOURS)
    evening = between("20:00", "21:00")
    with pytest.raises(RuleRefused):
        house.do(CopyOccurrence(once.occurrence_ids[0], (house.tower,), evening))
    with pytest.raises(RuleRefused):
        house.do(ShiftSeries(row.series_id, timedelta(hours=9), row.version))
    longer = EditSeries(row.occurrence_ids[0], EditScope.ALL, SeriesEdit(duration=timedelta(hours=9)), row.version)
    with pytest.raises(RuleRefused):
        house.do(longer)
    with pytest.raises(RuleRefused):
        house.do(Together((BookRooms((house.tower,), evening, "Aften"),), "booked"))
    house.do(EditSeries(row.occurrence_ids[0], EditScope.ALL, SeriesEdit(title="Nyt navn"), row.version))
    house.do(CopyOccurrence(once.occurrence_ids[0], (house.tower,), between("15:00", "16:00")))


def test_what_is_cut_in_two_was_allowed_as_a_whole(house: TestHouse) -> None:
    receipt = book(house, "10:00", "12:00")
    keep(house, RuleKind.NOTICE, 24 * 60)
    keep(house, RuleKind.SHORTEST, 90)
    house.do(SplitOccurrence(receipt.occurrence_ids[0], at("11:00"), receipt.version))
    assert len(house.desk.ask(Calendar(MONDAY)).occurrences) == 2


def test_bringing_back_what_was_cancelled_asks_no_rule(house: TestHouse) -> None:
    receipt = book(house, "10:00", "12:00")
    identifier = receipt.occurrence_ids[0]
    house.do(ChangeState((StateChange(identifier, OccurrenceState.CANCELLED, receipt.version),)))
    keep(house, RuleKind.ON_REQUEST)
    version = house.desk.ask(HouseRules())[0].version - 1
    house.do(ChangeState((StateChange(identifier, OccurrenceState.CONFIRMED, version),)))


def test_a_wish_can_be_looked_at_beforehand(house: TestHouse) -> None:
    longest = keep(house, RuleKind.LONGEST, 60, overridden_by=("leder",))
    remark = keep(house, RuleKind.NOTICE, 24 * 60, Severity.NOTICE)
    wish = BookRooms((house.tower,), between("10:00", "12:00"), "")
    firings = house.desk.ask(RuleCheck(wish, house.now, "leder"))
    assert [(one.rule.id, one.stops, one.may_override) for one in firings] == [
        (longest, True, True),
        (remark, False, False),
    ]
    fine = BookRooms((house.tower,), between("10:00", "11:00", LATER), "")
    assert house.desk.ask(RuleCheck(fine, house.now)) == ()


def test_a_rule_is_changed_switched_off_and_each_of_it_undone(house: TestHouse) -> None:
    rule_id = keep(house, RuleKind.LONGEST, 60)
    first = kept(house, rule_id)
    changed = type(first)(**{**_fields(first), "limit": 120})
    receipt = house.do(KeepRule(changed, first.version))
    assert isinstance(receipt, RuleReceipt)
    with pytest.raises(StaleBooking):
        house.do(SwitchRule(rule_id, active=False, expected_version=first.version))
    house.do(SwitchRule(rule_id, active=False, expected_version=receipt.version))
    book(house, "10:00", "18:00")
    house.desk.undo()
    house.desk.undo()
    assert kept(house, rule_id).active
    house.desk.undo()
    assert kept(house, rule_id) == first
    house.desk.undo()
    assert not kept(house, rule_id).active
    for _ in range(4):
        house.desk.redo()
    assert not kept(house, rule_id).active


@pytest.mark.parametrize(
    ("kind", "limit", "rest", "field"),
    [
        (RuleKind.LONGEST, 0, {}, "limit"),
        (RuleKind.HORIZON, 5000, {}, "limit"),
        (RuleKind.QUOTA, 60, {}, "period"),
        (RuleKind.LONGEST, 60, {"period": Period.WEEK}, "period"),
        (RuleKind.LONGEST, 60, {"owner": " "}, "owner"),
        (RuleKind.LONGEST, 60, {"reason": ""}, "reason"),
    ],
)
def test_a_rule_without_what_makes_it_one_is_refused(house: TestHouse, kind, limit, rest, field) -> None:
    with pytest.raises(InvalidInput) as refusal:
        keep(house, kind, limit, **rest)
    assert refusal.value.field == field


def test_a_rule_for_a_room_that_is_none_is_refused(house: TestHouse) -> None:
    with pytest.raises(NotFound):
        keep(house, RuleKind.ON_REQUEST, room_ids=(house.advisor,))


def test_a_house_open_from_nine_is_told_about_eight(house: TestHouse) -> None:
    house.do(CloseOn(MONDAY, "Halv dag", time(9), time(12)))
    keep(house, RuleKind.CLOSING_DAYS)
    with pytest.raises(RuleRefused) as refusal:
        book(house, "08:30", "09:30")
    assert dict(refusal.value.firings[0].facts)["beyond"] == 30
    book(house, "09:00", "12:00")
