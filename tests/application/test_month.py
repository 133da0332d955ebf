"""The month's figures, against a month small enough to count by hand, on both engines."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookRooms, ChangeState, OneOccurrence, StateChange
from frontdesk.application.events import AddEvent, AttendeeEntry, Attendees, RegisterAttendees
from frontdesk.application.house import CloseOn
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.visits import CheckByHand, WalkIn
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Direction
from frontdesk.domain.report import UsageReport
from tests.support.houses import TestHouse, at, between

FRIDAY = date(2026, 11, 27)


def report(house: TestHouse, month: int = 11) -> UsageReport:
    return house.desk.ask(MonthlyUsage(2026, month, house.now))


def test_occupancy_counts_what_lies_within_opening_hours_less_closing_days(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("18:00", "22:00"), "Til sent"))
    house.do(BookRooms((house.tower,), between("10:00", "12:00", FRIDAY), "På en lukkedag"))
    house.do(CloseOn(FRIDAY, "Personaledag"))
    tower = report(house).rooms[0]
    assert report(house).open_days == 20
    assert tower.open_time == timedelta(hours=12 * 20)
    assert tower.booked_time == timedelta(hours=2)
    assert tower.bookings == 2
    assert tower.occupancy == 2 / 240


def test_public_holidays_are_no_open_days(house: TestHouse) -> None:
    december = report(house, 12)
    assert december.open_days == 22
    assert [closing.reason for closing in december.closing_days] == ["Juledag"]


def test_a_closed_day_is_not_use(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("10:00", "11:00", date(2026, 11, 1)), "En søndag"))
    assert report(house).rooms[0].booked_time == timedelta(0)


def test_no_shows_cancellations_and_advice_are_kept_apart(house: TestHouse) -> None:
    missed = house.do(BookAppointment(house.advisor, house.tower, between("09:00", "10:00"), "Demo A"))
    house.do(BookAppointment(house.advisor, house.tower, between("10:00", "11:30"), "Demo B"))
    house.do(BookAppointment(house.advisor, None, between("14:00", "15:00"), "Demo C, senere i dag"))
    off = house.do(BookRooms((house.hall,), between("09:00", "10:00"), "Aflyst"))
    house.now = at("12:00")
    for occurrence, state in (
        (missed.occurrence_id, OccurrenceState.RELEASED),
        (off.occurrence_ids[0], OccurrenceState.CANCELLED),
    ):
        made = house.desk.ask(OneOccurrence(occurrence))
        house.do(ChangeState((StateChange(occurrence, state, made.version),)))
    month = report(house)
    assert (month.no_shows, month.rooms[0].released, month.rooms[1].cancelled) == (1, 1, 1)
    (advice,) = month.advice
    assert (advice.sessions, advice.time, advice.no_shows) == (1, timedelta(minutes=90), 1)


def test_visits_and_attendance(house: TestHouse) -> None:
    house.do(WalkIn("Demo Gruppe", "Demo Rådgiver", party_size=3))
    event = house.do(AddEvent("Åbent hus", (house.hall,), between("08:00", "10:00")))
    house.do(RegisterAttendees(event.event_id, (AttendeeEntry("Demo A"), AttendeeEntry("Demo B"))))
    first = house.desk.ask(Attendees(event.event_id))[0]
    house.do(CheckByHand(Direction.IN, registration_id=first.registration_id))
    assert report(house).visits == 3
    assert report(house).events[0].no_show_share is None
    house.now = at("11:00")
    (held,) = report(house).events
    assert (held.registered, held.attended, held.no_show_share) == (2, 1, 0.5)
