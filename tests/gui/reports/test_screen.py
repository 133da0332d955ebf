"""The month on the screen, and handed in as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms
from frontdesk.gui.main_window import Place
from frontdesk.gui.reports.screen import ReportsScreen
from tests.support.frame import Frame
from tests.support.houses import TestHouse, between

PLACE = Place("reports", lambda: "Rapporter", "reports", "F7", ReportsScreen)


class Manager:
    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot = frame, qtbot
        screen = frame.window.screen_here
        assert isinstance(screen, ReportsScreen)
        self.screen = screen

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def bookings(self, room: str) -> str:
        """As the table of rooms tells it."""
        shown = self.screen._shown
        assert shown is not None
        return {row[0]: row[4] for row in shown.sheets[0].rows}[room]

    def reads(self, text: str) -> bool:
        return any(text in label.text() for label in self.screen.findChildren(QLabel) if label.isVisibleTo(self.screen))


@pytest.fixture
def manager(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Iterator[Manager]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    house.do(BookRooms((house.tower,), between("10:00", "14:00"), "Bestyrelsesmøde"))
    yield Manager(make_frame(PLACE), qtbot)
    QLocale.setDefault(before)


def test_this_month_is_shown_first(manager: Manager) -> None:
    assert manager.screen.month == date(2026, 11, 1)
    assert manager.screen.title == "Månedsrapport november 2026"
    assert manager.reads("Fyrtårnet")


def test_keys_and_arrows_go_from_month_to_month(manager: Manager) -> None:
    QTest.keyClick(manager.screen.sheets_area, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    manager.settle()
    assert manager.screen.title == "Månedsrapport oktober 2026"
    manager.screen.next_button.click()
    manager.screen.next_button.click()
    manager.settle()
    assert manager.screen.month == date(2026, 12, 1)
    manager.screen.this_month_button.click()
    manager.settle()
    assert manager.screen.month == date(2026, 11, 1)


def test_a_month_in_which_nothing_happened_says_so(manager: Manager) -> None:
    manager.screen.go_to(date(2026, 3, 9))
    manager.settle()
    assert manager.reads("Der er ikke sket noget i huset i marts 2026 endnu")


def test_what_changes_is_in_the_report_at_once(manager: Manager) -> None:
    booked = BookRooms((manager.frame.house.hall,), between("10:00", "14:00"), "Salsmøde", party_size=10)
    before = manager.bookings("Salen")
    manager.frame.window.dispatcher.run(booked)
    manager.settle()
    assert (before, manager.bookings("Salen")) == ("0", "1")


@pytest.mark.parametrize(
    ("button", "ending", "begins"), [("pdf", "pdf", b"%PDF"), ("xlsx", "xlsx", b"PK"), ("csv", "csv", b"\xef\xbb\xbf")]
)
def test_the_month_is_saved_under_its_own_name(
    manager: Manager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, ending: str, begins: bytes
) -> None:
    proposed: list[Path] = []

    def choose(_parent: object, _title: str, name: str, *_: object) -> tuple[str, str]:
        proposed.append(Path(name))
        return str(tmp_path / Path(name).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    pressed = getattr(manager.screen, f"{button}_button")
    assert isinstance(pressed, QPushButton)
    pressed.click()
    manager.settle()
    name = f"maanedsrapport_proevehuset_2026-11.{ending}"
    assert [path.name for path in proposed] == [name]
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert "Gemt" in manager.frame.window.notices.text
    assert [way.text for way in manager.frame.window.notices.ways] == ["Vis fil", "Åbn mappe"]


def test_ctrl_p_prints_the_month(manager: Manager) -> None:
    manager.frame.preferences.printer = "Kontor"
    manager.screen.print_shown()
    manager.settle()
    ((printer, title, media, pdf),) = manager.frame.printers.jobs
    assert (printer, title, media) == ("Kontor", "Månedsrapport november 2026", (210.0, 297.0))
    assert pdf.startswith(b"%PDF")
