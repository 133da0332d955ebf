"""Scans and check-ins on a real database: what the desk answers, and what is remembered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from frontdesk.application.bookings import ChangeState, OneOccurrence, StateChange
from frontdesk.application.events import AddEvent, AttendeeEntry, Attendees, Events, RegisterAttendees
from frontdesk.application.visits import (
    Arrivals,
    BadgeFaces,
    ChangeVisitState,
    CheckByHand,
    Evacuation,
    ExpectVisitor,
    RecordScan,
    ScanReceipt,
    VisitState,
    WalkIn,
    WhoIsInside,
)
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Answer, DefaultAction, Direction
from frontdesk.domain.errors import CprNumberRefused, InvalidInput, NotFound
from tests.support.houses import MONDAY, TestHouse, at, between

TUESDAY = MONDAY + timedelta(days=1)


def expect(house: TestHouse, name: str = "Demo Gæst", when: str = "10:00", day: date = MONDAY) -> tuple[int, str]:
    receipt = house.do(ExpectVisitor(name, "Demo Rådgiver", at(when, day), "Demo ApS", house.tower))
    return receipt.visit_id, receipt.code


def scan(house: TestHouse, code: str, nonce: str, **rest) -> ScanReceipt:
    receipt = house.do(RecordScan(code, nonce, **rest))
    assert isinstance(receipt, ScanReceipt)
    return receipt


def test_a_guest_comes_and_goes(house: TestHouse) -> None:
    visit_id, code = expect(house)
    welcome = scan(house, code, "1")
    assert (welcome.answer, welcome.name, welcome.host, welcome.place) == (
        Answer.OK,
        "Demo Gæst",
        "Demo Rådgiver",
        "Fyrtårnet",
    )
    house.later(0.5)
    assert scan(house, code, "2").answer is Answer.ALREADY_INSIDE
    house.later(60)
    assert scan(house, code, "3").answer is Answer.OK_EXIT
    house.later(10)
    assert scan(house, code, "4").answer is Answer.OK_REENTRY
    (row,) = house.desk.ask(Arrivals(MONDAY))
    assert (row.visit_id, row.state, row.arrived_at) == (visit_id, VisitState.INSIDE, at("08:00"))


def test_the_same_scan_sent_again_counts_once_and_says_so(house: TestHouse) -> None:
    _, code = expect(house)
    first = scan(house, code, "same")
    house.later(120)
    again = scan(house, code, "same")
    assert (again.answer, again.scan_id, again.first_at) == (Answer.OK_REPLAY, first.scan_id, at("08:00"))
    assert house.desk.ask(Arrivals(MONDAY))[0].state is VisitState.INSIDE


def test_a_replay_gets_its_first_answer_even_when_the_visit_was_cancelled_since(house: TestHouse) -> None:
    visit_id, code = expect(house)
    scan(house, code, "same")
    version = house.desk.ask(Arrivals(MONDAY))[0].version
    house.do(ChangeVisitState(visit_id, cancelled=True, expected_version=version))
    assert scan(house, code, "same").answer is Answer.OK_REPLAY
    assert scan(house, code, "new").answer is Answer.CANCELLED
    assert house.desk.ask(WhoIsInside(house.now)) == ()


def test_a_badge_of_another_day_can_be_let_in_today(house: TestHouse) -> None:
    _, code = expect(house, day=TUESDAY)
    early = scan(house, code, "1")
    assert (early.answer, early.valid_on, early.default_action) == (
        Answer.WRONG_DAY,
        TUESDAY,
        DefaultAction.CHECK_IN_TODAY,
    )
    assert scan(house, code, "2", override=True).answer is Answer.OK


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("5701234567899", Answer.FOREIGN_CODE),
        ("x" * 4000, Answer.FOREIGN_CODE),
        ("'; DROP TABLE scan; --", Answer.FOREIGN_CODE),
        ("V00000000000000000", Answer.BAD_CHECKSUM),
        ("", Answer.FOREIGN_CODE),
    ],
)
def test_codes_that_are_none_of_ours(house: TestHouse, typed: str, answer: Answer) -> None:
    assert scan(house, typed, "1").answer is answer


def test_a_code_is_taken_as_typed_by_hand(house: TestHouse) -> None:
    _, code = expect(house)
    typed = f" {code[:6].lower()}-{code[6:12]} {code[12:]} "
    assert scan(house, typed, "1").answer is Answer.OK


def test_a_walk_in_is_inside_at_once_with_a_badge_that_lets_them_out(house: TestHouse) -> None:
    guest = house.do(WalkIn("Håndværker Demo", "Teknikrum", "Demo El A/S", party_size=2))
    (inside,) = house.desk.ask(WhoIsInside(house.now))
    assert (inside.name, inside.host, inside.party_size) == ("Håndværker Demo", "Teknikrum", 2)
    (face,) = house.desk.ask(BadgeFaces((guest.visit_id,)))
    assert (face.code, face.name, face.house, face.day) == (guest.code, "Håndværker Demo", "Prøvehuset", MONDAY)
    house.later(30)
    assert scan(house, guest.code, "1").answer is Answer.OK_EXIT


def test_attendees_are_admitted_to_their_own_event_only(house: TestHouse) -> None:
    friday = house.do(AddEvent("Founders' Friday", (house.hall,), between("10:00", "12:00")))
    other = house.do(AddEvent("Pitch", (house.tower,), between("10:00", "12:00")))
    code = house.do(RegisterAttendees(friday.event_id, (AttendeeEntry("Demo Åse"),))).codes[0]
    assert scan(house, code, "1", event_id=other.event_id).answer is Answer.WRONG_EVENT
    welcome = scan(house, code, "2", event_id=friday.event_id)
    assert (welcome.answer, welcome.event_title) == (Answer.OK, "Founders' Friday")
    assert house.desk.ask(Events())[0].attended == 1
    assert house.desk.ask(Attendees(friday.event_id))[0].arrived_at == house.now


def test_a_badge_of_a_cancelled_event_is_told_so(house: TestHouse) -> None:
    event = house.do(AddEvent("Founders' Friday", (house.hall,), between("08:00", "12:00")))
    code = house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo Åse"),))).codes[0]
    version = house.desk.ask(OneOccurrence(event.occurrence_id)).version
    house.do(ChangeState((StateChange(event.occurrence_id, OccurrenceState.CANCELLED, version),)))
    assert scan(house, code, "1").answer is Answer.CANCELLED


def test_checking_in_by_hand_and_the_evacuation_list(house: TestHouse) -> None:
    visit_id, _ = expect(house, "Demo Ditte Dahl")
    assert house.do(CheckByHand(Direction.OUT, visit_id=visit_id)).answer is Answer.NOT_INSIDE
    assert house.do(CheckByHand(Direction.IN, visit_id=visit_id)).answer is Answer.OK
    assert house.do(CheckByHand(Direction.IN, visit_id=visit_id)).answer is Answer.ALREADY_INSIDE
    (line,) = house.desk.ask(Evacuation(house.now)).lines
    assert (line.first_name, line.host, line.place) == ("Demo", "Demo Rådgiver", "Fyrtårnet")
    with pytest.raises(NotFound):
        house.do(CheckByHand(Direction.IN, visit_id=999))


def test_yesterdays_guest_is_not_in_the_house_this_morning(house: TestHouse) -> None:
    house.do(WalkIn("Demo Glemsom", ""))
    house.now = at("08:00", TUESDAY)
    assert house.desk.ask(WhoIsInside(house.now)) == ()


def test_names_are_listed_the_danish_way_and_kept_as_written(house: TestHouse) -> None:
    event = house.do(AddEvent("Fest", (house.hall,), between("16:00", "20:00")))
    names = ["Østergaard Demo", "Aase Demo", "Zenia Demo", "mcDemo", "Ægidius Demo", "Ærø Demo", "Anna Demo"]
    house.do(RegisterAttendees(event.event_id, tuple(AttendeeEntry(name) for name in names)))
    listed = [row.name for row in house.desk.ask(Attendees(event.event_id))]
    assert listed == ["Anna Demo", "mcDemo", "Zenia Demo", "Ægidius Demo", "Ærø Demo", "Østergaard Demo", "Aase Demo"]


def test_a_list_is_registered_whole_or_not_at_all_and_nobody_twice(house: TestHouse) -> None:
    event = house.do(AddEvent("Fest", (house.hall,), between("16:00", "20:00")))
    with pytest.raises(CprNumberRefused):
        house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo A"), AttendeeEntry("B", "010203-1202"))))
    with pytest.raises(InvalidInput):
        house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo A"), AttendeeEntry("  "))))
    assert house.desk.ask(Attendees(event.event_id)) == ()
    house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo A", email="a@demo.example"),)))
    again = house.do(
        RegisterAttendees(event.event_id, (AttendeeEntry("demo a", email="A@demo.example"), AttendeeEntry("Demo B")))
    )
    assert (len(again.registration_ids), again.known) == (1, 1)


def test_namesakes_are_two_people_when_anything_told_of_both_differs(house: TestHouse) -> None:
    event = house.do(AddEvent("Fest", (house.hall,), between("16:00", "20:00")))
    nord, syd = AttendeeEntry("Demo Jens", "Nord ApS"), AttendeeEntry("Demo Jens", "Syd ApS")
    assert len(house.do(RegisterAttendees(event.event_id, (nord, syd, nord))).registration_ids) == 2
    again = house.do(RegisterAttendees(event.event_id, (nord, AttendeeEntry("Demo Jens", phone="12345678"))))
    assert again.known == 2


def test_an_event_over_midnight_admits_on_both_days(house: TestHouse) -> None:
    span = between("20:00", "23:00").grown(timedelta(0), timedelta(hours=20))
    event = house.do(AddEvent("Hackathon", (house.hall,), span))
    codes = house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo A"), AttendeeEntry("Demo B")))).codes
    assert scan(house, codes[0], "1", at=at("20:30")).answer is Answer.OK
    assert scan(house, codes[1], "2", at=at("09:00", TUESDAY)).answer is Answer.OK
    assert scan(house, codes[1], "3", at=at("09:00", TUESDAY + timedelta(days=1))).answer is Answer.WRONG_DAY


def test_what_a_scanner_sends_can_be_anything(house: TestHouse) -> None:
    assert scan(house, "\0\x01V", "1").answer is Answer.FOREIGN_CODE
    with pytest.raises(InvalidInput):
        scan(house, "\ud800", "2")
