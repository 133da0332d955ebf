"""Which days the views show, which rooms a filter leaves, what a month and a list say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import CalendarPlan
from frontdesk.application.house import HouseProfile
from frontdesk.application.plan_sheets import DayFullness, fullness
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.resource import Room, Seating
from frontdesk.gui.calendar.filter_button import FilterButton
from frontdesk.gui.calendar.list_lines import plan_lines
from frontdesk.gui.calendar.month_view import MonthView
from frontdesk.gui.calendar.room_filter import RoomFilter
from frontdesk.gui.calendar.viewing import columns_of
from frontdesk.gui.calendar.views import Shown, ViewKind
from tests.support.timeline import HOURS, MONDAY, ROOMS, occurrence

THURSDAY = MONDAY + timedelta(days=3)
LOOP = Room(
    7, "loft", "Loftet", 6, "2. sal", seatings=(Seating("Biograf", 14),), equipment=("Skærm",), hearing_loop=True
)


@pytest.mark.parametrize(
    ("kind", "first", "days"),
    [
        (ViewKind.DAY, THURSDAY, 1),
        (ViewKind.WEEK, MONDAY, 7),
        (ViewKind.TIMELINE, MONDAY, 7),
        (ViewKind.LIST, MONDAY, 7),
        (ViewKind.MONTH, date(2026, 11, 1), 30),
    ],
)
def test_each_view_shows_the_days_around_one(kind: ViewKind, first: date, days: int) -> None:
    shown = Shown(kind, THURSDAY)
    assert (shown.first, shown.days) == (first, days)
    assert shown.holds(THURSDAY)


@given(st.sampled_from(ViewKind), st.dates(date(2024, 1, 1), date(2040, 12, 31)), st.integers(-14, 14))
def test_steps_leave_no_day_out(kind: ViewKind, day: date, step: int) -> None:
    shown = Shown(kind, day)
    following = shown.stepped(1)
    assert following.first == shown.first + timedelta(days=shown.days)
    assert shown.stepped(step).stepped(-step).first == shown.first


def test_a_month_later_than_the_31st_is_the_last_of_the_month() -> None:
    assert Shown(ViewKind.MONTH, date(2027, 1, 31)).stepped(1).day == date(2027, 2, 28)
    assert Shown(ViewKind.MONTH, date(2027, 1, 31)).stepped(-2).day == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (RoomFilter(), ["Idéværkstedet", "Fyrtårnet", "Maskinrummet", "Salen", "Loftet"]),
        (RoomFilter(least_seats=13), ["Maskinrummet", "Salen", "Loftet"]),
        (RoomFilter(floor="2. sal"), ["Loftet"]),
        (RoomFilter(equipment=("Skærm",)), ["Loftet"]),
        (RoomFilter(equipment=("Skærm", "Tavle")), []),
        (RoomFilter(hearing_loop=True), ["Loftet"]),
        (RoomFilter(hearing_loop=True, step_free=True), []),
    ],
)
def test_a_filter_leaves_the_rooms_that_have_it_all(wanted: RoomFilter, names: list[str]) -> None:
    assert [room.name for room in wanted.rooms((*ROOMS, LOOP))] == names


def test_the_filter_button_says_what_it_filters(qtbot: QtBot) -> None:
    button = FilterButton()
    qtbot.addWidget(button)
    button.panel.set_rooms((*ROOMS, LOOP))
    told: list[RoomFilter] = []
    button.filter_changed.connect(told.append)
    button.panel.seats_spin.setValue(6)
    button.panel.loop_check.setChecked(True)
    assert "≥ 6 pl. · teleslynge" in button.text()
    assert told[-1] == RoomFilter(least_seats=6, hearing_loop=True)
    button.panel.set_rooms((*ROOMS, LOOP))
    assert button.filter == told[-1]
    button.panel.reset_button.click()
    assert button.filter.is_empty
    assert told[-1].is_empty


def november() -> tuple[DayFullness, ...]:
    """The Monday has six of its 24 room hours booked."""
    plan = CalendarPlan(date(2026, 11, 1), 30, (occurrence(1, "08:00", "14:00", 1),))
    return fullness(plan, ROOMS[:2], HOURS)


def test_a_month_says_of_each_day_how_full_it_is(qtbot: QtBot) -> None:
    view = MonthView()
    qtbot.addWidget(view)
    view.show_days(november(), MONDAY)
    assert view.current_day == MONDAY
    assert "25 %" in view.words_of(MONDAY)
    assert "0 %" in view.words_of(THURSDAY)
    assert "%" not in view.words_of(date(2026, 11, 1))


def test_a_day_of_the_month_is_opened_by_arrows_and_enter(qtbot: QtBot) -> None:
    view = MonthView()
    qtbot.addWidget(view)
    view.show_days(november(), date(2026, 11, 16))
    with qtbot.waitSignal(view.day_chosen) as opened:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
            qtbot.keyClick(view, key)
    assert opened.args == [date(2026, 11, 24)]


def test_a_list_has_a_line_for_each_booking_in_the_rooms_that_are_shown() -> None:
    booked = (
        occurrence(1, "09:00", "10:00", 1, title="Team-dag"),
        occurrence(2, "10:00", "11:00", 2, 3, title="Fællesmøde", state=OccurrenceState.REQUESTED),
        occurrence(3, "11:00", "12:00", 4, title="Maling", kind=SeriesKind.CLOSURE, party_size=None),
    )
    profile = HouseProfile("Prøvehuset", ROOMS, (), (), ())
    lines = plan_lines(CalendarPlan(MONDAY, 1, booked), profile, [1, 2])
    assert [line.key for line in lines] == [1, 2]
    assert [cell.spoken for cell in lines[1].cells][1:4] == [
        "10:00–11:00",
        "Fyrtårnet, Maskinrummet",
        "Nordlys Design · Fællesmøde",
    ]
    assert lines[1].faded


def test_cells_are_room_by_room_and_day_by_day_each_with_a_key_of_its_own() -> None:
    days = [MONDAY, THURSDAY]
    columns = columns_of(ROOMS, days)
    assert [(column.resource_id, column.day) for column in columns] == [
        (room.id, day) for room in ROOMS for day in days
    ]
    assert len({column.key for column in columns}) == len(columns)
