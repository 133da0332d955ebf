"""A notice says what is and how to go on, and takes nothing away from whoever is typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui import notices
from frontdesk.gui.notices import Notice, NoticeBar, Tone, WayOut
from frontdesk.gui.theme import LIGHT


class Desk(QWidget):
    """A window with a field and the bar above it."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = NoticeBar(lambda: LIGHT)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.field)
        self.taken: list[int] = []

    def ways(self, count: int) -> tuple[WayOut, ...]:
        return tuple(self._way(number) for number in range(1, count + 1))

    def _way(self, number: int) -> WayOut:
        return WayOut(f"Idéværkstedet 1{number}:00", lambda: self.taken.append(number))

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def buttons(self) -> list[QPushButton]:
        return [button for button in self.bar.findChildren(QPushButton) if button.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.resize(1000, 200)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def test_ways_out_are_numbered_and_enter_takes_the_first(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Fyrtårnet er optaget", "", desk.ways(3), stays=True, asked=True))
    assert [button.text()[:2] for button in desk.buttons] == ["1 ", "2 ", "3 "]
    QTest.keyClick(desk.focused, Qt.Key.Key_Return)
    assert desk.taken == [1]
    assert not desk.bar.isVisible()


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_2, 2), (Qt.Key.Key_3, 3)])
def test_a_number_takes_that_way(desk: Desk, key: Qt.Key, number: int) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Optaget", "", desk.ways(3), asked=True))
    QTest.keyClick(desk.focused, key)
    assert desk.taken == [number]


def test_enter_takes_the_way_with_the_keyboard_on_it(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Optaget", "", desk.ways(3), asked=True))
    desk.buttons[1].setFocus()
    QTest.keyClick(desk.buttons[1], Qt.Key.Key_Return)
    assert desk.taken == [2]


def test_a_notice_does_not_take_the_keyboard_from_a_field(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.OK, "Flyttet", "", desk.ways(1)))
    QTest.keyClicks(desk.field, "12")
    assert (desk.field.text(), desk.taken) == ("12", [])


def test_a_way_is_taken_from_a_field_with_alt_and_its_number(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.show_notice(Notice(Tone.OK, "Flyttet", "", desk.ways(2)))
    QTest.keyClick(desk.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.taken == [2])
    assert desk.field.text() == ""


def test_when_it_was_answered_the_keyboard_is_back_in_the_field(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Optaget", "", desk.ways(2), asked=True))
    QTest.keyClick(desk.focused, Qt.Key.Key_Escape)
    assert (desk.taken, desk.bar.isVisible(), desk.field.hasFocus()) == ([], False, True)


def test_what_needs_no_answer_goes_by_itself(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "SHOWN_MS", 1)
    desk.bar.show_notice(Notice(Tone.OK, "Gemt"))
    qtbot.waitUntil(lambda: not desk.bar.isVisible())


def test_what_needs_an_answer_stays(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "SHOWN_MS", 1)
    desk.bar.show_notice(Notice(Tone.OK, "Gemt"))
    desk.bar.show_notice(Notice(Tone.BAD, "Disken er fuld", "", desk.ways(1), stays=True))
    later: list[bool] = []
    QTimer.singleShot(10, lambda: later.append(desk.bar.isVisible()))
    qtbot.waitUntil(lambda: later == [True])


def test_the_newest_notice_takes_the_place_of_the_one_before(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Optaget", "Havhuset", desk.ways(3)))
    desk.bar.show_notice(Notice(Tone.OK, "Flyttet", "", desk.ways(1)))
    assert (desk.bar.text, len(desk.buttons)) == ("Flyttet", 1)


def test_what_a_person_wrote_is_not_taken_for_markup(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.INFO, "<b>Lone</b>"))
    assert desk.bar.text == "<b>Lone</b>"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in (desk.bar._text, desk.bar._detail))


def test_a_screen_reader_is_told(desk: Desk) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Fyrtårnet er optaget 14:00–16:00", "Havhuset ApS"))
    assert desk.bar.accessibleName() == "Fyrtårnet er optaget 14:00–16:00 Havhuset ApS"


@pytest.mark.parametrize("width", [1000, 640, 380])
def test_no_way_out_is_cut_however_narrow_the_window(desk: Desk, qtbot: QtBot, width: int) -> None:
    desk.bar.show_notice(Notice(Tone.WARN, "Fyrtårnet er optaget 14:00–16:00", "Havhuset ApS", desk.ways(3)))
    desk.resize(width, 300)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in desk.buttons))
