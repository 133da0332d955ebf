"""The settings in their frame, around a house of two rooms and an advisor, on Monday at eight."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.application.house import House, HouseProfile
from frontdesk.application.messages import Command
from frontdesk.gui.main_window import Place
from frontdesk.gui.settings.screen import SettingsScreen
from tests.support.frame import Frame, noting_places
from tests.support.houses import TestHouse

PLACE = Place("settings", lambda: "Indstillinger", "settings", "F8", SettingsScreen)


class Desk:
    """The settings as somebody with a keyboard uses them."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot, self.house = frame, qtbot, frame.house
        screen = frame.window.screen_here
        assert isinstance(screen, SettingsScreen)
        self.screen = screen

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def page(self, page_id: str) -> QWidget:
        self.frame.window.navigate("settings", page=page_id)
        self.settle()
        return self.screen.page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """In place of what stands in the field with the keyboard."""
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget(), text)

    def run(self, command: Command) -> None:
        """Something that was done in the window before."""
        self.frame.window.dispatcher.run(command)
        self.settle()

    def undo(self) -> None:
        self.frame.window.work.undo()
        self.settle()

    @property
    def profile(self) -> HouseProfile:
        return self.house.desk.ask(House())

    @property
    def said(self) -> str:
        return self.frame.window.notices.text


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Desk:
    return Desk(make_frame(PLACE, *noting_places("calendar")), qtbot)
