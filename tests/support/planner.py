"""Reception before the calendar: drags, types, presses, and looks what was stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookingReceipt, BookRooms, Calendar, OneOccurrence, PlannedOccurrence
from frontdesk.gui.calendar.screen import CalendarScreen
from frontdesk.gui.main_window import Place
from frontdesk.gui.timeline import texts
from tests.support.frame import Frame
from tests.support.houses import MONDAY, TestHouse, between
from tests.support.timeline_hands import click, drag, pixel

PLACE = Place("calendar", lambda: "Kalender", "calendar", "F2", CalendarScreen)
TOWER, HALL = 0, 1
"""The columns of the calendar."""


class Planner:
    """Reception before the calendar."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot, self.house = frame, qtbot, frame.house
        screen = frame.window.screen_here
        assert isinstance(screen, CalendarScreen)
        self.screen, self.view, self.inspector = screen, screen.timeline, screen.inspector

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        self.settle()

    def type(self, text: str, into: QWidget | None = None) -> None:
        if into is not None:
            into.setFocus()
            QTest.keyClick(into, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(into or QApplication.focusWidget(), text)
        self.settle()

    def push(self, button: QWidget) -> None:
        assert button.isVisible(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def offers(self, action: str) -> bool:
        """Whether the inspector has a button for it now."""
        button = self.inspector.use_bar.button(action)
        return button is not None and button.isVisible()

    def do(self, action: str) -> None:
        """Presses one of the buttons below the selected booking."""
        button = self.inspector.use_bar.button(action)
        assert button is not None, action
        self.inspector.scroll_area.ensureWidgetVisible(button)
        self.push(button)

    def drag(self, column: int, start: datetime, to_column: int, end: datetime, below: int = 3) -> None:
        drag(self.view, pixel(self.view, column, start, below), pixel(self.view, to_column, end, below))
        self.settle()

    def click(self, column: int, instant: datetime) -> None:
        click(self.view, pixel(self.view, column, instant, 8))
        self.settle()

    def planned(self, day: date = MONDAY) -> Sequence[PlannedOccurrence]:
        return self.house.desk.ask(Calendar(day)).occurrences

    def lying(self, day: date = MONDAY) -> set[tuple[str, int, str]]:
        """What is planned on a day: title, room and time."""
        return {(one.title, one.resource_ids[0], clock_range(one)) for one in self.planned(day)}

    def one(self, occurrence_id: int) -> PlannedOccurrence:
        return self.house.desk.ask(OneOccurrence(occurrence_id))


def clock_range(one: PlannedOccurrence) -> str:
    return texts.clock_range(one.span)


def book(house: TestHouse, room: int, start: str, end: str, title: str, **more: object) -> BookingReceipt:
    receipt = house.do(BookRooms((room,), between(start, end), title, **more))  # type: ignore[arg-type]
    assert isinstance(receipt, BookingReceipt)
    return receipt
