"""A calendar file in the window: looked at, chosen from, taken in and undone by keyboard and mouse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms, Calendar
from frontdesk.application.calendar_import import EntryProblem, ImportReceipt
from frontdesk.gui.calendar.import_lines import problem_text
from frontdesk.gui.calendar.import_view import CalendarImportView
from frontdesk.gui.calendar.panels import Tool
from tests.support.calendars import calendar, event, once, weekly
from tests.support.frame import Frame
from tests.support.houses import TestHouse, between
from tests.support.planner import Planner

TUESDAY = date(2026, 11, 24)
Key = Qt.Key


class Importing:
    """The view in the window's frame, with its hands."""

    def __init__(self, frame: Frame, folder: Path, qtbot: QtBot) -> None:
        self.frame, self.house, self.qtbot = frame, frame.house, qtbot
        self.view = CalendarImportView(frame.window.context)
        self.ended: list[object] = []
        self.view.finished.connect(self.ended.append)
        frame.window.stack.addWidget(self.view)
        frame.window.stack.setCurrentWidget(self.view)
        self._path = folder / "demo.ics"

    def open(self, *entries: tuple[str, ...], name: str = "Fyrtårnet") -> None:
        self._path.write_bytes(calendar(*entries, name=name))
        self.view.open_file(self._path)
        self.frame.settle(self.qtbot)
        self.frame.settle(self.qtbot)

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.frame.settle(self.qtbot)

    def column(self, place: int) -> list[str]:
        return [line.cells[place].text for line in self.view.entries_table.lines]

    def held(self) -> list[tuple[str, int]]:
        plan = self.house.desk.ask(Calendar(TUESDAY, 60))
        return [(one.title, one.resource_ids[0]) for one in plan.occurrences]


@pytest.fixture
def importing(frame: Frame, tmp_path: Path, qtbot: QtBot) -> Importing:
    return Importing(frame, tmp_path, qtbot)


def test_enter_takes_in_what_is_shown_and_the_notice_takes_it_back(importing: Importing) -> None:
    importing.open(weekly("s"), once("a", "25T0900", "25T1000", "Demo A"))
    assert importing.column(1) == ["Demo hver tirsdag", "Demo A"]
    assert QApplication.focusWidget() is importing.view.entries_table
    importing.press(Key.Key_Return)
    (receipt,) = importing.ended
    assert isinstance(receipt, ImportReceipt)
    assert receipt.dates == len(importing.held()) == 5
    notices = importing.frame.window.notices
    assert "Fyrtårnet" in notices.text
    importing.frame.window.undo()
    importing.frame.settle(importing.qtbot)
    assert importing.held() == []


def test_the_same_file_again_offers_nothing(importing: Importing) -> None:
    importing.open(weekly("s"))
    importing.press(Key.Key_Return)
    importing.open(weekly("s"))
    assert "Intet nyt i filen" in importing.view.summary_label.text()
    assert importing.column(5) == ["Uændret"]
    assert not importing.view.take_button.isEnabled()
    importing.press(Key.Key_Return)
    assert len(importing.ended) == 1


def test_space_leaves_an_entry_out_and_takes_it_again(importing: Importing) -> None:
    importing.open(weekly("s"), once("a", "25T0900", "25T1000", "Demo A"))
    importing.press(Key.Key_Space)
    assert importing.column(0) == ["Nej", "Ja"]
    importing.press(Key.Key_Return)
    assert importing.held() == [("Demo A", importing.house.tower)]


def test_what_occupies_nothing_elsewhere_is_not_chosen_but_can_be(importing: Importing) -> None:
    importing.open(event("a", "DTSTART:20261125T080000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"))
    assert importing.column(0) == ["Nej"]
    importing.press(Key.Key_Space)
    assert importing.column(0) == ["Ja"]


def test_dates_that_collide_are_told_and_can_go_elsewhere(importing: Importing, house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("09:30", "11:00", TUESDAY), "Var her først"))
    importing.open(weekly("s", count=2))
    view = importing.view
    assert "optaget af “Var her først”. Springes over og huskes." in view.details_label.text()
    combo = view.taken_combo
    combo.setCurrentIndex(combo.findData(house.hall))
    combo.activated.emit(combo.currentIndex())
    importing.frame.settle(importing.qtbot)
    assert "Lægges i Salen." in view.details_label.text()
    view.take()
    importing.frame.settle(importing.qtbot)
    assert sorted(importing.held()) == [
        ("Demo hver tirsdag", house.tower),
        ("Demo hver tirsdag", house.hall),
        ("Var her først", house.tower),
    ]


def test_a_file_without_a_room_asks_for_one(importing: Importing, house: TestHouse) -> None:
    importing.open(weekly("s"), name="Kalender")
    view = importing.view
    assert QApplication.focusWidget() is view.room_combo
    assert not view.take_button.isEnabled()
    view.room_combo.setCurrentIndex(view.room_combo.findData(house.hall))
    view.room_combo.activated.emit(view.room_combo.currentIndex())
    importing.frame.settle(importing.qtbot)
    view.take()
    importing.frame.settle(importing.qtbot)
    assert {room for _, room in importing.held()} == {house.hall}


def test_what_is_gone_is_cancelled_only_when_ticked(importing: Importing) -> None:
    importing.open(weekly("s"), once("a", "25T0900", "25T1000", "Demo A"))
    importing.press(Key.Key_Return)
    importing.open(once("a", "25T0900", "25T1000", "Demo A"))
    view = importing.view
    assert view.gone_check.isVisible()
    assert not view.take_button.isEnabled()
    view.gone_check.click()
    view.take()
    importing.frame.settle(importing.qtbot)
    assert [title for title, _ in importing.held()] == ["Demo A"]


def test_escape_changes_nothing(importing: Importing) -> None:
    importing.open(weekly("s"))
    importing.press(Key.Key_Escape)
    assert importing.ended == [None]
    assert importing.held() == []


def test_a_file_that_is_no_calendar_is_said_and_the_view_ends(importing: Importing, tmp_path: Path) -> None:
    path = tmp_path / "billede.ics"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    importing.view.open_file(path)
    importing.frame.settle(importing.qtbot)
    assert importing.ended == [None]
    assert "ikke en kalender" in importing.frame.window.notices.text


def test_a_reading_that_is_given_up_shows_nothing_later(importing: Importing, tmp_path: Path) -> None:
    path = tmp_path / "demo.ics"
    path.write_bytes(calendar(weekly("s")))
    importing.view.open_file(path)
    importing.view.give_up()
    importing.frame.settle(importing.qtbot)
    assert importing.ended == [None]
    assert importing.view.entries_table.lines == ()
    assert importing.frame.bugs == []


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (
            EntryProblem(2, 31, "Demo", "DTSTART", "unknown_zone", kept=False),
            "Linje 31, “Demo”: Tidszonen kendes ikke. Aftalen springes over.",
        ),
        (
            EntryProblem(2, 31, "", "note", "cpr_number", kept=True),
            "Linje 31: Der står et CPR-nummer, og det gemmes ikke. Resten af aftalen tages med.",
        ),
        (
            EntryProblem(2, 31, "", "DTSTART", "required", kept=False),
            "Linje 31: Starten mangler. Aftalen springes over.",
        ),
    ],
)
def test_problems_are_told_where_what_and_why(problem: EntryProblem, told: str) -> None:
    assert problem_text(problem) == told


def test_the_calendar_gives_way_to_the_import_and_shows_what_came(planner: Planner, tmp_path: Path) -> None:
    path = tmp_path / "demo.ics"
    path.write_bytes(calendar(weekly("s")))
    screen = planner.screen
    screen.open_tool(Tool.IMPORT)
    (view,) = screen.findChildren(CalendarImportView)
    assert view.isVisible()
    assert not planner.view.isVisible()
    assert QApplication.focusWidget() is view.choose_button
    view.open_file(path)
    planner.settle()
    planner.settle()
    planner.press(Key.Key_Return)
    planner.settle()
    assert planner.view.isVisible()
    assert not view.isVisible()
    assert screen.day == TUESDAY
    assert planner.view.selected is not None
    assert planner.view.selected.title == "Demo hver tirsdag"
