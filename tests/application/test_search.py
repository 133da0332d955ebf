"""Bookings, guests and badges are found by what people call them, near in time, on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookingReceipt, BookRooms, ChangeState, StateChange
from frontdesk.application.events import AddEvent, AttendeeEntry, EventReceipt, RegisterAttendees, RegistrationReceipt
from frontdesk.application.search import BadgeHolder, BookingsLike, PersonFound, Search
from frontdesk.application.visits import ExpectVisitor, VisitReceipt
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.time_span import TimeSpan
from tests.support.houses import MONDAY, TestHouse, at, between

TUESDAY = MONDAY + timedelta(days=1)
WEEK = TimeSpan(at("00:00"), at("00:00", MONDAY + timedelta(days=7)))


@pytest.fixture
def booked(house: TestHouse) -> TestHouse:
    house.do(BookRooms((house.tower,), between("09:00", "10:00"), "Bestyrelsesmøde", "Demo Havbrug ApS"))
    house.do(BookRooms((house.hall,), between("09:00", "10:00"), "Kursus", "Hansen"))
    house.do(BookRooms((house.tower,), between("13:00", "14:00", TUESDAY), "Interview", "Hansens Hus"))
    return house


def titles(house: TestHouse, words: str, **also: object) -> list[str]:
    query = BookingsLike(words, WEEK, **also)  # type: ignore[arg-type]
    return [one.title for one in house.database.ask(query)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("bestyrelsesmødet", ["Bestyrelsesmøde"]),
        ("BESTYRELSESMOEDE", ["Bestyrelsesmøde"]),
        ("bestyrelsemøde", ["Bestyrelsesmøde"]),
        ("demo havbrugs", ["Bestyrelsesmøde"]),
        ("havbrug bestyrelse", ["Bestyrelsesmøde"]),
        ("Hansen", ["Kursus"]),
        ("hansens", ["Interview"]),
        ("Hans", ["Kursus", "Interview"]),
        ("Nordlys", []),
        ("", ["Bestyrelsesmøde", "Kursus", "Interview"]),
    ],
)
def test_a_booking_is_found_by_its_words(booked: TestHouse, words: str, found: list[str]) -> None:
    assert titles(booked, words) == found


def test_a_booking_is_found_by_its_room_and_its_hour(booked: TestHouse) -> None:
    assert titles(booked, "", room_ids=(booked.hall,)) == ["Kursus"]
    assert titles(booked, "", at=at("13:30", TUESDAY)) == ["Interview"]
    assert titles(booked, "", at=at("10:00")) == []


def test_a_client_is_found_by_name(booked: TestHouse) -> None:
    booked.do(BookAppointment(booked.advisor, booked.tower, between("11:00", "12:00"), "Ægir Demobæk"))
    (found,) = booked.database.ask(BookingsLike("aegir", WEEK))
    assert "Ægir Demobæk" in (found.organizer, found.title)


def test_what_was_cancelled_or_lies_outside_is_not_found(booked: TestHouse) -> None:
    receipt = booked.do(BookRooms((booked.tower,), between("15:00", "16:00"), "Afsked"))
    assert isinstance(receipt, BookingReceipt)
    assert titles(booked, "Afsked") == ["Afsked"]
    booked.do(ChangeState((StateChange(receipt.occurrence_ids[0], OccurrenceState.CANCELLED, receipt.version),)))
    assert titles(booked, "Afsked") == []
    assert booked.database.ask(BookingsLike("Kursus", between("00:00", "23:00", TUESDAY))) == ()


def test_people_are_found_among_guests_and_attendees(booked: TestHouse) -> None:
    booked.do(ExpectVisitor("Åse Prøvsen", "Demo Rådgiver", at("11:00"), "Prøve Foto"))
    event = booked.do(AddEvent("Åbent hus", (booked.hall,), between("16:00", "18:00")))
    assert isinstance(event, EventReceipt)
    booked.do(RegisterAttendees(event.event_id, (AttendeeEntry("Aase Testrup", "Demo Design"),)))
    found = booked.database.ask(Search("åse", WEEK, booked.now))
    assert [(one.name, one.company) for one in found.people] == [
        ("Åse Prøvsen", "Prøve Foto"),
        ("Aase Testrup", "Demo Design"),
    ]
    assert found.people[0].due_at == at("11:00")
    assert found.people[1].event_id == event.event_id
    assert booked.database.ask(Search("demo design", WEEK, booked.now)).people[0].name == "Aase Testrup"


def test_what_is_to_come_is_told_before_what_is_past(booked: TestHouse) -> None:
    booked.do(BookRooms((booked.tower,), between("10:00", "11:00", TUESDAY), "Kursus", "Nordlys"))
    found = booked.database.ask(Search("kursus", WEEK, at("12:00")))
    assert [one.organizer for one in found.bookings] == ["Nordlys"]
    late = booked.database.ask(Search("kursus", WEEK, at("12:00", TUESDAY)))
    assert [one.organizer for one in late.bookings] == ["Hansen", "Nordlys"]


def test_a_badge_tells_its_holder(booked: TestHouse) -> None:
    visit = booked.do(ExpectVisitor("Jens Bro", "Demo Rådgiver", at("11:00")))
    assert isinstance(visit, VisitReceipt)
    holder = booked.database.ask(BadgeHolder(visit.code.lower()))
    assert holder == PersonFound("Jens Bro", "", "Demo Rådgiver", at("11:00"), visit_id=visit.visit_id)
    event = booked.do(AddEvent("Åbent hus", (booked.hall,), between("16:00", "18:00")))
    assert isinstance(event, EventReceipt)
    attendees = booked.do(RegisterAttendees(event.event_id, (AttendeeEntry("Lone Vester"),)))
    assert isinstance(attendees, RegistrationReceipt)
    attendee = booked.database.ask(BadgeHolder(attendees.codes[0]))
    assert attendee is not None
    assert (attendee.name, attendee.event_id) == ("Lone Vester", event.event_id)
    assert booked.database.ask(BadgeHolder("V0000000000000000X")) is None
