"""The banner that answers a scan: seen over everything, in nobody's way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.check_in import Answer, DefaultAction
from frontdesk.gui.scan_answer import GOOD_MS, REFUSED_MS, ScanAnswer
from frontdesk.gui.theme import LIGHT

AT = datetime(2026, 11, 23, 8, 45, tzinfo=UTC)
WELCOME = ScanReceipt(Answer.OK, 1, "Jens Bro", "Mette K.", "Samtale 1", AT)
WRONG_DAY = ScanReceipt(
    Answer.WRONG_DAY,
    2,
    "Jens Bro",
    "Mette K.",
    "",
    AT,
    default_action=DefaultAction.CHECK_IN_TODAY,
    valid_on=date(2026, 11, 24),
)


@dataclass
class Desk:
    window: QWidget
    name_edit: QLineEdit
    table: QTableWidget
    banner: ScanAnswer
    taken: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)

    def show(self, receipt: ScanReceipt) -> None:
        self.banner.show_answer(receipt, lambda: self.taken.append(receipt.answer.value))

    @property
    def button_text(self) -> str:
        return self.banner._button.text() if self.banner._button.isVisible() else ""


def press(key: Qt.Key) -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = QWidget()
    edit, table = QLineEdit(), QTableWidget(2, 2)
    layout = QVBoxLayout(window)
    layout.addWidget(edit)
    layout.addWidget(table)
    qtbot.addWidget(window)
    window.resize(1000, 600)
    window.show()
    window.activateWindow()
    table.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is table)
    desk = Desk(window, edit, table, ScanAnswer(window, lambda: LIGHT))
    edit.returnPressed.connect(lambda: desk.returned.append(edit.text()))
    return desk


def test_it_is_large_at_the_top_and_takes_no_focus(desk: Desk) -> None:
    desk.show(WELCOME)
    assert desk.banner.text == "Velkommen, Jens Bro"
    assert desk.banner.isWindow()
    top = desk.window.mapToGlobal(QPoint(0, 0))
    assert desk.banner.frameGeometry().top() - top.y() < 40
    assert abs(desk.banner.frameGeometry().center().x() - (top.x() + 500)) <= 1
    assert QApplication.focusWidget() is desk.table
    assert desk.banner.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_it_is_read_aloud_with_what_can_be_done(desk: Desk) -> None:
    desk.show(WRONG_DAY)
    read = QAccessible.queryAccessibleInterface(desk.banner).text(QAccessible.Text.Name)
    assert read == "Forkert dag. Jens Bro: badgen gælder tirsdag den 24. november 2026. Tjek ind i dag"


def test_enter_takes_the_way_on_once(desk: Desk) -> None:
    desk.show(WRONG_DAY)
    assert desk.button_text == "Enter: tjek ind i dag"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert desk.taken == ["wrong_day"]
    assert desk.banner.text == ""


def test_a_welcome_leaves_enter_alone(desk: Desk) -> None:
    desk.name_edit.setFocus()
    desk.show(WELCOME)
    press(Qt.Key.Key_Return)
    assert (desk.taken, desk.returned) == ([], [""])


def test_enter_belongs_to_a_half_typed_text(desk: Desk) -> None:
    desk.name_edit.setText("Aisha")
    desk.name_edit.setFocus()
    desk.show(WRONG_DAY)
    assert desk.button_text == "Tjek ind i dag"
    press(Qt.Key.Key_Return)
    assert (desk.taken, desk.returned) == ([], ["Aisha"])


def test_who_goes_on_with_something_else_keeps_enter(desk: Desk) -> None:
    desk.name_edit.setFocus()
    desk.show(WRONG_DAY)
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert (desk.taken, desk.returned) == ([], [""])
    assert desk.button_text == "Tjek ind i dag"


def test_enter_belongs_to_an_open_dialog_and_the_button_still_works(desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog(desk.window)
    finished: list[int] = []
    dialog.finished.connect(finished.append)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    desk.show(WRONG_DAY)
    assert desk.banner.isVisible()
    assert QApplication.activeWindow() is not desk.banner
    press(Qt.Key.Key_Return)
    assert desk.taken == []
    desk.banner._button.click()
    assert desk.taken == ["wrong_day"]
    dialog.close()


def test_a_new_answer_takes_the_place_of_the_one_before(desk: Desk) -> None:
    desk.show(WRONG_DAY)
    desk.show(WELCOME)
    assert (desk.banner.text, desk.button_text) == ("Velkommen, Jens Bro", "")
    press(Qt.Key.Key_Return)
    assert desk.taken == []


@pytest.mark.parametrize(("receipt", "stays"), [(WELCOME, GOOD_MS), (WRONG_DAY, REFUSED_MS)], ids=["ok", "refused"])
def test_it_goes_by_itself_and_enter_with_it(desk: Desk, receipt: ScanReceipt, stays: int) -> None:
    desk.show(receipt)
    assert desk.banner._timer.interval() == stays
    desk.banner._timer.timeout.emit()
    press(Qt.Key.Key_Return)
    assert (desk.banner.text, desk.taken) == ("", [])


def test_it_follows_the_window(desk: Desk) -> None:
    desk.show(WELCOME)
    before = desk.banner.pos()
    desk.window.move(desk.window.pos() + QPoint(40, 30))
    assert desk.banner.pos() - before == QPoint(40, 30)
