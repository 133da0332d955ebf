"""A window with the sentence field, around a house with a few bookings, on Monday at eight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms, Calendar, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.gui.palette.answer import Choice
from frontdesk.gui.palette.panel import PalettePanel
from tests.support.frame import Frame, noting_places
from tests.support.houses import MONDAY, between

SPACE, NO_BREAK = " ", "\N{NO-BREAK SPACE}"


class Hands:
    """Types sentences, reads what drops down, presses keys."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self._qtbot = frame, qtbot

    @property
    def panel(self) -> PalettePanel:
        return self.frame.window.work.palette.panel

    def write(self, sentence: str) -> None:
        """Ctrl+K and the sentence, and waits for what it makes."""
        self.open()
        QTest.keyClicks(self.frame.window.sentence_edit, sentence)
        self.settle()

    def open(self) -> None:
        QTest.keyClick(self.frame.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.frame.window.sentence_edit, key)
            self.settle()

    def settle(self) -> None:
        self.frame.settle(self._qtbot)
        QTest.qWait(0)
        self.frame.settle(self._qtbot)

    @property
    def understood(self) -> str:
        return self.panel.understood.replace(NO_BREAK, SPACE)

    @property
    def headline(self) -> str:
        return self.panel.headline.replace(NO_BREAK, SPACE)

    @property
    def titles(self) -> list[str]:
        return [choice.title.replace(NO_BREAK, SPACE) for choice in self.panel.choices]

    @property
    def choice(self) -> Choice:
        choice = self.panel.choice
        assert choice is not None, "nothing to choose"
        return choice

    @property
    def profile(self) -> HouseProfile:
        return self.frame.profile

    def booked(self, days: int = 7) -> list[PlannedOccurrence]:
        """What the house holds now."""
        return list(self.frame.house.database.ask(Calendar(MONDAY, days)).occurrences)

    def went_to(self, place: str) -> list[dict[str, Any]]:
        """What the screen of a place was asked to show."""
        self.settle()
        screen = self.frame.screen()
        assert screen.name == place
        return screen.told("focus")


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def hands(make_frame: Callable[..., Frame], qtbot: QtBot) -> Hands:
    frame = make_frame(*noting_places("today", "calendar", "visitors", "advisors", "events"))
    house = frame.house
    house.do(BookRooms((house.hall,), between("10:00", "11:00"), "Kursus", "Hansen", 20))
    house.do(BookRooms((house.tower,), between("14:00", "15:00"), "Interview", "Demo Medier", 3))
    return Hands(frame, qtbot)
