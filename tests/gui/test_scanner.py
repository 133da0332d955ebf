"""The scanner beside fields, dialogs, menus and shortcuts, offscreen; keys enter at the window as from the system."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui.scanner import Scanner

CODE = "K7QM4TX2"


@dataclass
class Form:
    """A window with a field, a default button and a shortcut, and what happened to them."""

    window: QWidget
    field: QLineEdit
    scanner: Scanner
    scans: list[str] = field(default_factory=list)
    happened: list[str] = field(default_factory=list)

    def burst(self, keys: str) -> None:
        for key in keys:
            press(key)


def press(key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release, at the window that has the keyboard now."""
    shifted = Qt.KeyboardModifier.ShiftModifier if key.isupper() else modifiers
    if key.isupper():
        QTest.keyPress(keyboard(), Qt.Key.Key_Shift, shifted)
    if key == "\r":
        QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    else:
        QTest.keyClick(keyboard(), key, shifted)
    if key.isupper():
        QTest.keyRelease(keyboard(), Qt.Key.Key_Shift)


def keyboard() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None
    return window


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> Iterator[Form]:
    window = QWidget()
    edit, button = QLineEdit(), QPushButton("Gem")
    layout = QVBoxLayout(window)
    layout.addWidget(edit)
    layout.addWidget(button)
    qtbot.addWidget(window)
    scanner = Scanner()
    scanner.install(qapp)
    form = Form(window, edit, scanner)
    scanner.scanned.connect(form.scans.append)
    edit.returnPressed.connect(lambda: form.happened.append("return"))
    button.clicked.connect(lambda: form.happened.append("clicked"))
    for keys in ("Return", "Ctrl+S"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: form.happened.append(keys))
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(lambda: qapp.focusWidget() is edit)
    yield form
    scanner.remove()


def test_a_scan_is_told_and_reaches_neither_field_nor_shortcut(form: Form, qtbot: QtBot) -> None:
    form.burst(CODE + "\r")
    assert form.scans == [CODE]
    qtbot.wait(60)
    assert (form.field.text(), form.happened) == ("", [])


def test_two_scans_in_a_row(form: Form) -> None:
    form.burst(CODE + "\r" + CODE[::-1] + "\r")
    assert form.scans == [CODE, CODE[::-1]]


def test_what_is_typed_by_hand_arrives_by_itself(form: Form, qtbot: QtBot) -> None:
    form.burst("Bo")
    assert form.field.text() == ""
    qtbot.waitUntil(lambda: form.field.text() == "Bo")
    assert form.scans == []


def test_a_short_word_and_enter_arrive_in_order_at_once(form: Form) -> None:
    form.burst("bo\r")
    assert (form.field.text(), form.happened, form.scans) == ("bo", ["Return"], [])


def test_a_shortcut_after_a_letter_sees_the_letter_in_the_field(form: Form) -> None:
    texts: list[str] = []
    QShortcut(QKeySequence("Ctrl+K"), form.window, lambda: texts.append(form.field.text()))
    form.burst("ab")
    QTest.keyClick(keyboard(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert texts == ["ab"]


def test_no_shortcut_fires_inside_a_burst(form: Form, qtbot: QtBot) -> None:
    form.burst(CODE[:5])
    QTest.keyClick(keyboard(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    form.burst(CODE[5:] + "\r")
    qtbot.wait(60)
    assert (form.happened, form.scans, form.field.text()) == ([], [], "")


def test_backspace_takes_back_the_letter_that_was_still_held(form: Form) -> None:
    form.burst("abc")
    QTest.keyClick(keyboard(), Qt.Key.Key_Backspace)
    assert form.field.text() == "ab"


def test_a_key_held_down_repeats_and_is_no_scan(form: Form) -> None:
    press("x")
    for _ in range(8):
        repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", autorep=True)
        QGuiApplication.sendEvent(keyboard(), repeat)
    press("\r")
    assert (form.field.text(), form.scans) == ("x" * 9, [])


def test_a_scan_with_a_modal_dialog_open(form: Form, qtbot: QtBot) -> None:
    dialog = QDialog(form.window)
    inner = QLineEdit(dialog)
    accepted: list[int] = []
    dialog.finished.connect(accepted.append)
    dialog.open()
    inner.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is inner)
    form.burst(CODE + "\r")
    qtbot.wait(60)
    assert (form.scans, inner.text(), accepted) == ([CODE], "", [])
    form.burst("hej")
    qtbot.waitUntil(lambda: inner.text() == "hej")
    dialog.close()


def test_a_scan_with_a_menu_open(form: Form, qtbot: QtBot) -> None:
    menu = QMenu(form.window)
    for text in ("&Kopiér", "&Qvit", "&4"):
        menu.addAction(text, lambda: form.happened.append("menu"))
    menu.popup(form.window.mapToGlobal(form.window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    form.burst(CODE + "\r")
    qtbot.wait(60)
    assert (form.scans, form.happened, form.field.text()) == ([CODE], [], "")
    menu.close()


class Opener(QWidget):
    """Opens a dialog on any key; the dialog's own event loop runs inside the key's event."""

    def __init__(self, parent: QWidget, dialog: QDialog) -> None:
        super().__init__(parent)
        self._dialog = dialog
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._dialog.exec()


def test_a_key_that_opens_a_dialog_leaves_the_scanner_on(form: Form, qtbot: QtBot) -> None:
    dialog = QDialog(form.window)
    inner = QLineEdit(dialog)
    opener = Opener(form.window, dialog)
    opener.show()
    opener.setFocus()
    found: list[str] = []

    def scan_inside() -> None:
        if QApplication.focusWidget() is not inner:
            inner.setFocus()
            return
        form.burst(CODE + "\r")
        found.append(inner.text())
        dialog.reject()

    timer = QTimer(dialog)
    timer.timeout.connect(scan_inside)
    timer.start(10)
    press("n")
    qtbot.waitUntil(lambda: bool(found))
    timer.stop()
    assert (form.scans, found) == ([CODE], [""])
