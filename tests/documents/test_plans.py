"""The rooms' day, week and month on paper, read back by poppler."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from frontdesk.application.bookings import CalendarPlan
from frontdesk.application.house import HouseProfile
from frontdesk.application.plan_sheets import PlanSheet, fullness, plan_sheet
from frontdesk.documents.booking_lists import booking_list_pdf
from frontdesk.documents.day_plans import day_plan_pdf
from frontdesk.documents.month_plans import month_plan_pdf
from frontdesk.documents.week_plans import week_plan_pdf
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import ClosingDay, OpeningHours, WeekdayHours
from frontdesk.domain.resource import Room
from tests.support.poppler import page_sizes_mm, pdf_text
from tests.support.timeline import MONDAY, ROOMS, occurrence

MADE_AT = datetime(2026, 11, 23, 14, tzinfo=UTC)
WEEK = tuple(WeekdayHours(day, time(8), time(16)) for day in range(1, 6))
BOOKED = (
    occurrence(1, "09:00", "10:30", 1, title="Bestyrelsesmøde", party_size=7),
    occurrence(2, "09:00", "10:00", 2, title="Ønsket", state=OccurrenceState.REQUESTED),
    occurrence(3, "12:00", "16:00", 3, 4, title="Fællesmøde"),
    occurrence(4, "08:00", "12:00", 4, title="Maling", kind=SeriesKind.CLOSURE, organizer="", party_size=None),
    occurrence(5, "10:00", "11:00", 1, day=MONDAY + timedelta(days=1), title="Næste dag"),
)


def sheet(first: date = MONDAY, days: int = 1, rooms: tuple[Room, ...] = ROOMS, closing: ClosingDay | None = None):
    profile = HouseProfile("Prøvehuset", rooms, (), WEEK, (closing,) if closing else ())
    return plan_sheet(profile, CalendarPlan(first, days, BOOKED), rooms)


def test_a_day_tells_what_is_where_when_and_for_whom() -> None:
    pdf = day_plan_pdf(sheet(), MADE_AT, "da")
    text = pdf_text(pdf)
    assert page_sizes_mm(pdf) == [pytest.approx((297, 210), abs=0.2)]
    for words in (
        "mandag den 23. november 2026 · uge 48",
        "Idéværkstedet",
        "Bestyrelsesmøde",
        "09:00–10:30",
        "7 pers.",
        "Maling",
    ):
        assert words in text
    assert "anmodning" in text
    assert text.count("Fællesmøde") == 2
    assert "Næste dag" not in text


def test_a_day_reaches_as_far_as_its_bookings() -> None:
    late = (occurrence(9, "20:30", "22:15", 1, title="Sent"),)
    profile = HouseProfile("Prøvehuset", ROOMS, (), WEEK, ())
    text = pdf_text(day_plan_pdf(plan_sheet(profile, CalendarPlan(MONDAY, 1, late), ROOMS), MADE_AT, "da"))
    assert "08:00" in text
    assert "23:00" in text
    assert "07:00" not in text


def test_a_closed_day_says_why() -> None:
    text = pdf_text(day_plan_pdf(sheet(closing=ClosingDay(MONDAY, "Personaledag")), MADE_AT, "da"))
    assert "Lukket: Personaledag" in text


def test_a_week_is_one_page_for_a_house_of_ten_rooms() -> None:
    rooms = tuple(Room(number, f"lokale-{number}", f"Lokale {number}", 4) for number in range(1, 11))
    pdf = week_plan_pdf(sheet(days=7, rooms=rooms), MADE_AT, "da")
    text = pdf_text(pdf)
    assert len(page_sizes_mm(pdf)) == 1
    assert "uge 48 · 23.11.2026–29.11.2026" in text
    assert "10:00–11:00 Næste dag" in text
    assert all(room.name in text for room in rooms)


def test_fifty_rooms_are_all_there_on_numbered_pages() -> None:
    rooms = tuple(Room(number, f"lokale-{number}", f"Lokale {number:02}", 4) for number in range(1, 51))
    for make in (day_plan_pdf, week_plan_pdf):
        pages = pdf_text(make(sheet(rooms=rooms), MADE_AT, "da")).split("\f")[:-1]
        assert all(f"Side {number} af {len(pages)}" in page for number, page in enumerate(pages, 1))
        assert all(any(room.name in page for page in pages) for room in rooms)


def test_what_there_is_no_room_for_is_counted() -> None:
    many = tuple(
        occurrence(n, f"{8 + n // 4:02}:{n % 4 * 15:02}", f"{8 + n // 4:02}:{n % 4 * 15 + 14:02}", 1) for n in range(32)
    )
    rooms = tuple(Room(number, f"lokale-{number}", f"Lokale {number}", 4) for number in range(1, 11))
    profile = HouseProfile("Prøvehuset", rooms, (), WEEK, ())
    text = pdf_text(week_plan_pdf(plan_sheet(profile, CalendarPlan(MONDAY, 7, many), rooms), MADE_AT, "da"))
    shown = text.count("Team-dag")
    assert 0 < shown < 32
    assert f"+ {32 - shown} mere" in text


def test_a_month_tells_how_full_each_day_is() -> None:
    text = pdf_text(month_plan_pdf(sheet(date(2026, 11, 1), 30), MADE_AT, "da"))
    # 1.5 + 4 + 4 of (4 × 8 − 4 closed) room hours
    assert "34 % · 2 bookinger" in text
    assert text.count("Lukket") == 9


def test_a_list_has_each_booking_once_with_all_its_rooms() -> None:
    text = pdf_text(booking_list_pdf(sheet(days=2), MADE_AT, "da"))
    assert text.count("Fællesmøde") == 1
    assert "Maskinrummet, Salen" in text
    assert text.index("Maling") < text.index("Bestyrelsesmøde") < text.index("Fællesmøde") < text.index("Næste dag")


@pytest.mark.parametrize("make", [day_plan_pdf, week_plan_pdf, month_plan_pdf, booking_list_pdf])
def test_the_same_plan_gives_the_same_bytes_and_speaks_english(
    make: Callable[[PlanSheet, datetime, str], bytes],
) -> None:
    assert make(sheet(days=7), MADE_AT, "en") == make(sheet(days=7), MADE_AT, "en")
    assert "Page 1 of" in pdf_text(make(sheet(days=7), MADE_AT, "en"))


def test_a_room_out_of_order_is_neither_open_nor_booked() -> None:
    plan = CalendarPlan(MONDAY, 1, (occurrence(4, "08:00", "12:00", 4, kind=SeriesKind.CLOSURE),))
    (day,) = fullness(plan, ROOMS[3:], OpeningHours(WEEK, ()))
    assert (day.open_time, day.booked, day.count) == (timedelta(hours=4), timedelta(0), 0)


def test_fullness_counts_within_opening_hours_only() -> None:
    plan = CalendarPlan(MONDAY, 1, (occurrence(1, "06:00", "09:00", 1), occurrence(2, "15:00", "20:00", 2)))
    (day,) = fullness(plan, ROOMS[:2], OpeningHours(WEEK, ()))
    assert (day.booked, day.open_time, day.share) == (timedelta(hours=2), timedelta(hours=16), 0.125)
