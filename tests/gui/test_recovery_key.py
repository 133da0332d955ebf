"""The recovery key is shown once, whole, and can be taken along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.gui.recovery_key import RecoveryKeyDialog

KEY = "656J-DMQY-N2MF-CXQ4-VJZ2-JQS9-K82X"


@pytest.fixture
def dialog(qtbot: QtBot) -> RecoveryKeyDialog:
    made = RecoveryKeyDialog(KEY)
    qtbot.addWidget(made)
    made.open()
    return made


def button(dialog: QDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_the_key_is_shown_whole_and_can_be_selected(dialog: RecoveryKeyDialog) -> None:
    label = dialog.findChild(QLabel, "key_label")
    assert isinstance(label, QLabel)
    assert label.text() == KEY
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_key_is_copied(dialog: RecoveryKeyDialog) -> None:
    QTest.mouseClick(button(dialog, "Kopiér"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == KEY


def test_the_key_is_saved_where_the_person_says(
    dialog: RecoveryKeyDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "key.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(button(dialog, "Gem i en fil …"), Qt.MouseButton.LeftButton)
    assert target.read_text("utf-8").strip() == KEY


def test_it_goes_when_the_person_has_kept_the_key(dialog: RecoveryKeyDialog) -> None:
    QTest.mouseClick(button(dialog, "Jeg har gemt den"), Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_no_word_of_it_is_cut(dialog: RecoveryKeyDialog) -> None:
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.width() < one.sizeHint().width()] == []
