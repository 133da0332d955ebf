"""The opening screen as reception works it: check in, check out, book, decide."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.application.visits import ExpectVisitor, WalkIn, WhoIsInside
from frontdesk.gui.calendar.screen import CalendarScreen
from frontdesk.gui.main_window import Place
from frontdesk.gui.today.screen import TodayScreen
from tests.support.frame import Frame, NotingScreen
from tests.support.houses import MONDAY, TestHouse, at, between
from tests.support.planner import PLACE as CALENDAR
from tests.support.planner import book

TODAY = Place("today", lambda: "I dag", "today", "F1", TodayScreen)
VISITORS = Place("visitors", lambda: "Besøgende", "visitors", "F3", lambda context: NotingScreen(context, "Besøgende"))
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


class Desk:
    """Reception before the opening screen."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot, self.house = frame, qtbot, frame.house
        screen = frame.window.screen_here
        assert isinstance(screen, TodayScreen)
        self.screen = screen

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def inside(self) -> list[str]:
        return [row.name for row in self.house.desk.ask(WhoIsInside(self.house.now))]

    def button(self, text: str) -> QPushButton:
        return next(one for one in self.screen.findChildren(QPushButton) if one.text() == text and one.isVisible())

    def push(self, text: str) -> None:
        QTest.mouseClick(self.button(text), LEFT)
        self.settle()


@pytest.fixture
def desk(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Desk:
    """08.50 on a Monday: one guest is awaited at nine, one is in the house, the tower is booked from ten."""
    house.do(ExpectVisitor("Jens Demo", "Mette K.", at("09:00"), room_id=house.tower))
    house.now = at("08:30")
    house.do(WalkIn("Aisha Demo", "Mette K."))
    book(house, house.tower, "10:00", "12:00", "Kick-off", organizer="Havhuset ApS")
    house.now = at("08:50")
    frame = make_frame(TODAY, CALENDAR, VISITORS)
    frame.window.resize(1280, 800)
    frame.settle(qtbot)
    return Desk(frame, qtbot)


def test_the_day_at_a_glance(desk: Desk) -> None:
    assert [line.name for line in desk.screen.expected_list.lines] == ["Jens Demo"]
    assert [line.name for line in desk.screen.inside_list.lines] == ["Aisha Demo"]
    assert desk.screen.use_label.text() == "0 af 2 i brug · 8 % booket"
    assert desk.screen.subtitle == "Mandag 23. november · uge 48"
    assert not desk.screen.asks.isVisible()


def test_enter_checks_the_awaited_guest_in(desk: Desk) -> None:
    assert desk.screen.expected_list.hasFocus()
    QTest.keyClick(desk.screen.expected_list, Key.Key_Return)
    desk.settle()
    assert desk.inside() == ["Aisha Demo", "Jens Demo"]
    assert desk.screen.expected_list.lines == ()
    assert desk.screen.expected_none.isVisible()
    assert desk.frame.window.notices.text.startswith("Velkommen, Jens Demo")
    desk.frame.window.notices.take(0)
    desk.settle()
    assert desk.inside() == ["Aisha Demo"]


def test_a_click_on_the_button_checks_out_and_one_on_the_name_does_not(desk: Desk) -> None:
    people = desk.screen.inside_list
    row = people.visualRect(people.model().index(0, 0))
    QTest.mouseClick(people.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, row.topLeft() + QPoint(80, 20))
    desk.settle()
    assert desk.inside() == ["Aisha Demo"]
    QTest.mouseClick(people.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, people.button_rect(0).center())
    desk.settle()
    assert desk.inside() == []


def test_a_free_room_is_a_click_away_with_room_and_time_filled_in(desk: Desk) -> None:
    desk.push("Fyrtårnet · 8 pl. · til 10:00")
    calendar = desk.frame.window.screen_here
    assert isinstance(calendar, CalendarScreen)
    entered = calendar.inspector.entered
    assert entered is not None
    assert (entered.room_id, entered.span) == (desk.house.tower, between("08:50", "10:00"))


def test_a_booking_opens_in_the_calendar_by_mouse_and_by_keys(desk: Desk) -> None:
    rows = desk.screen.room_rows
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, rows.place_of(rows.layout_shown.blocks[0]))
    desk.settle()
    calendar = desk.frame.window.screen_here
    assert isinstance(calendar, CalendarScreen)
    assert calendar.timeline.selected is not None
    assert calendar.timeline.selected.title == "Kick-off"
    desk.frame.window.navigate("today")
    calendar.timeline.select(None)
    rows.setFocus()
    assert rows.accessibleDescription() == "Fyrtårnet, 10:00–12:00, Havhuset ApS, bekræftet"
    QTest.keyClick(rows, Key.Key_Return)
    desk.settle()
    assert desk.frame.window.screen_here is calendar
    assert calendar.timeline.selected is not None


def test_arrow_keys_walk_over_the_bookings_of_all_rooms(desk: Desk) -> None:
    book(desk.house, desk.house.tower, "13:00", "14:00", "Eftermiddag")
    book(desk.house, desk.house.hall, "13:30", "14:30", "Generalforsamling")
    desk.screen.refresh(None)
    desk.settle()
    rows = desk.screen.room_rows
    rows.setFocus()
    titles = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Up, Key.Key_Left):
        QTest.keyClick(rows, key)
        assert rows.current is not None
        titles.append(rows.current.occurrence.title)
    assert titles == ["Eftermiddag", "Generalforsamling", "Eftermiddag", "Kick-off"]


def test_time_passes_without_anybody_doing_anything(desk: Desk) -> None:
    desk.house.now = at("10:30")
    desk.screen.look_at_clock()
    desk.settle()
    assert desk.screen.use_label.text() == "1 af 2 i brug · 8 % booket"
    assert desk.screen.expected_list.lines[0].warn
    tuesday = MONDAY.replace(day=24)
    desk.house.now = at("00:01", tuesday)
    desk.screen.look_at_clock()
    desk.settle()
    assert desk.screen.day == tuesday
    assert desk.screen.room_rows.layout_shown.blocks == ()


def test_ins_is_for_somebody_without_an_appointment(desk: Desk) -> None:
    QTest.keyClick(desk.screen.expected_list, Key.Key_Insert)
    assert desk.frame.screen().told("focus")[-1] == {"walk_in": True}
