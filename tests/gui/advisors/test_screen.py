"""An advisor's week as reception and advisors work it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import Calendar, PlannedOccurrence
from frontdesk.application.house import AddAdvisor
from frontdesk.application.visits import Arrivals, VisitState
from frontdesk.gui.advisors.screen import AdvisorsScreen
from tests.support.frame import Frame
from tests.support.houses import MONDAY, at, between
from tests.support.planner import book
from tests.support.timeline_hands import click, drag, pixel

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
MON, TUE, WED = 0, 1, 2
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)


class Advising:
    """Somebody before the week of an advisor."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot, self.house = frame, qtbot, frame.house
        screen = frame.window.screen_here
        assert isinstance(screen, AdvisorsScreen)
        self.screen, self.view, self.panel = screen, screen.timeline, screen.panel

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.settle()

    def push(self, button: QPushButton) -> None:
        assert button.isVisible(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def drag(self, column: int, start: str, to_column: int, end: str, below: int = 3) -> None:
        days = [c.day for c in self.view.board.columns]
        points = [
            pixel(self.view, here, at(clock, days[here]), below) for here, clock in ((column, start), (to_column, end))
        ]
        drag(self.view, *points)
        self.settle()

    def click(self, column: int, clock: str) -> None:
        click(self.view, pixel(self.view, column, at(clock, self.view.board.columns[column].day), 8))
        self.settle()

    def talks(self) -> dict[str, PlannedOccurrence]:
        return {one.title: one for one in self.house.desk.ask(Calendar(MONDAY, 7)).occurrences}


@pytest.fixture
def advising(week: Frame, qtbot: QtBot) -> Advising:
    return Advising(week, qtbot)


def test_the_next_guest_is_met_with_one_button(advising: Advising) -> None:
    assert advising.panel.title_label.text() == "Jens Demo · 09:00–10:00"
    assert advising.panel.where_label.text() == "Fyrtårnet · i dag"
    assert advising.panel.state_label.text() == "Ventes"
    advising.push(advising.panel.check_in_button)
    assert advising.panel.state_label.text() == "I huset 08:00"
    (row,) = advising.house.desk.ask(Arrivals(MONDAY))
    assert row.state is VisitState.INSIDE
    assert advising.screen.subtitle.startswith("1 aftale · ")


def test_a_drag_books_advisor_and_the_smallest_free_room_together(advising: Advising) -> None:
    advising.drag(TUE, "13:00", TUE, "14:00")
    assert QApplication.focusWidget() is advising.panel.client_edit
    assert advising.panel.room_combo.currentText() == "Fyrtårnet · 8 pl."
    advising.type("Aisha Demo")
    advising.press(Key.Key_Return)
    booked = advising.talks()["Aisha Demo"]
    assert booked.span == between("13:00", "14:00", TUESDAY)
    assert set(booked.resource_ids) == {advising.house.advisor, advising.house.tower}
    assert [row.name for row in advising.house.desk.ask(Arrivals(TUESDAY))] == ["Aisha Demo"]
    assert advising.view.selected == booked


def test_a_room_that_is_taken_is_not_offered(advising: Advising) -> None:
    book(advising.house, advising.house.tower, "13:00", "15:00", "Bestyrelsesmøde")
    advising.screen.reload()
    advising.settle()
    advising.drag(MON, "13:00", MON, "14:00")
    combo = advising.panel.room_combo
    assert [combo.itemText(i) for i in range(combo.count())] == ["Salen · 80 pl.", "Online"]


def test_an_online_talk_claims_no_room(advising: Advising) -> None:
    advising.drag(TUE, "13:00", TUE, "14:00")
    advising.type("Aisha Demo")
    advising.panel.room_combo.setCurrentIndex(advising.panel.room_combo.count() - 1)
    advising.press(Key.Key_Return)
    assert advising.talks()["Aisha Demo"].resource_ids == (advising.house.advisor,)


def test_ctrl_n_begins_at_the_first_open_time(advising: Advising) -> None:
    advising.view.setFocus()
    advising.press(Key.Key_N, Ctrl)
    assert advising.panel.when_edit.text() == "man 23-11 08:00–09:00"
    advising.press(Key.Key_Return)
    assert advising.panel.problem_label.text() == "Skriv, hvem der kommer."
    advising.type("Aisha Demo")
    advising.press(Key.Key_Return)
    assert advising.talks()["Aisha Demo"].span == between("08:00", "09:00")


def test_a_new_appointment_on_a_friday_evening_begins_next_week(advising: Advising) -> None:
    advising.house.now = at("21:00", MONDAY + timedelta(days=4))
    advising.screen.reload()
    advising.settle()
    assert advising.screen.open_times.chips == ()
    advising.push(advising.screen.new_button)
    assert advising.panel.when_edit.text() == "man 30-11 08:00–09:00"
    assert advising.panel.client_edit.hasFocus()


def test_an_open_time_is_a_click_away(advising: Advising) -> None:
    chips = {chip.text(): chip for chip in advising.screen.open_times.chips}
    advising.push(chips["tir 08:00"])
    assert advising.panel.when_edit.text() == "tir 24-11 08:00–09:00"


def test_a_busy_advisor_is_explained_with_times_both_can(advising: Advising) -> None:
    advising.drag(MON, "13:00", MON, "14:00")
    advising.type("Aisha Demo")
    advising.panel.when_edit.setFocus()
    advising.press(Key.Key_A, Ctrl)
    advising.type("9-10")
    assert advising.panel.ways_panel.headline == "Demo Rådgiver er optaget 09:00–10:00"
    assert advising.panel.ways_panel.ways[0].title == "Fyrtårnet 08:00–09:00"
    advising.press(Key.Key_Return)
    assert advising.talks()["Aisha Demo"].span == between("08:00", "09:00")


def test_a_talk_is_dragged_to_another_day_and_keeps_its_room(advising: Advising) -> None:
    advising.drag(MON, "09:30", WED, "11:30")
    moved = advising.talks()["Jens Demo"]
    assert moved.span == between("11:00", "12:00", WEDNESDAY)
    assert set(moved.resource_ids) == {advising.house.advisor, advising.house.tower}
    assert [row.name for row in advising.house.desk.ask(Arrivals(WEDNESDAY))] == ["Jens Demo"]


def test_a_taken_room_offers_another_at_the_same_time(advising: Advising) -> None:
    book(advising.house, advising.house.tower, "13:00", "15:00", "Bestyrelsesmøde")
    advising.screen.reload()
    advising.settle()
    advising.drag(MON, "09:30", MON, "13:30")
    assert advising.panel.move_ways.headline == "Fyrtårnet er optaget 13:00–15:00"
    assert advising.talks()["Jens Demo"].span == between("09:00", "10:00")
    advising.press(Key.Key_1)
    moved = advising.talks()["Jens Demo"]
    assert moved.span == between("13:00", "14:00")
    assert set(moved.resource_ids) == {advising.house.advisor, advising.house.hall}


def test_delete_cancels_and_undo_brings_it_back(advising: Advising) -> None:
    advising.click(MON, "09:15")
    advising.press(Key.Key_Delete)
    assert advising.talks() == {}
    advising.press(Key.Key_Z, Ctrl)
    assert set(advising.talks()) == {"Jens Demo"}


def test_an_unfinished_appointment_waits(advising: Advising) -> None:
    advising.drag(TUE, "13:00", TUE, "14:00")
    advising.type("Halv")
    advising.click(MON, "09:15")
    assert advising.panel.title_label.text() == "Jens Demo · 09:00–10:00"
    advising.click(WED, "18:00")
    assert advising.panel.client_edit.text() == "Halv"
    advising.panel.client_edit.setFocus()
    advising.press(Key.Key_Escape)
    assert advising.panel.pages.currentWidget() is advising.panel.guest_page


def test_each_advisor_has_a_week(advising: Advising) -> None:
    advising.frame.window.dispatcher.run(AddAdvisor("Sofie Demo"))
    advising.settle()
    combo = advising.screen.advisor_combo
    combo.setCurrentIndex(combo.findText("Sofie Demo"))
    advising.settle()
    assert advising.view.board.all_blocks() == ()
    assert advising.panel.pages.currentWidget() is advising.panel.nothing_page


def test_weeks_change_by_keys_and_the_next_begins_on_its_monday(advising: Advising) -> None:
    advising.view.setFocus()
    advising.press(Key.Key_PageDown, Ctrl)
    assert advising.screen.monday == MONDAY + timedelta(weeks=1)
    assert advising.screen.day_bar.title == "Uge 49 · 30. nov. – 4. dec. 2026"
    advising.house.now = at("00:01", MONDAY + timedelta(weeks=1))
    advising.screen.look_at_clock()
    advising.press(Key.Key_D, Ctrl)
    assert advising.screen.monday == MONDAY + timedelta(weeks=1)


def test_the_calendar_can_send_somebody_here(advising: Advising, talk: Callable[..., None]) -> None:
    later = MONDAY + timedelta(weeks=2)
    talk("Ida Demo", "09:00", "10:00", day=later)
    (planned,) = advising.house.desk.ask(Calendar(later)).occurrences
    advising.frame.window.navigate("advisors", occurrence_id=planned.occurrence_id)
    advising.settle()
    assert advising.screen.monday == later
    assert advising.panel.title_label.text() == "Ida Demo · 09:00–10:00"
