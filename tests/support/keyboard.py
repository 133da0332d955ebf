"""Reception with both hands on the keyboard, before the whole window; every key besides the words is counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.frame import Frame


class Keyboard:
    """``pressed`` are the keys so far. Words are typed and not counted: a name, a title, a sentence."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self._qtbot = frame, qtbot
        self.pressed = 0

    def press(self, *keys: Qt.Key, holding: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.pressed += 1
            QTest.keyClick(QApplication.focusWidget() or self.frame.window, key, holding)
            self.settle()

    def ctrl(self, key: Qt.Key) -> None:
        """One key with Ctrl held down."""
        self.press(key, holding=Qt.KeyboardModifier.ControlModifier)

    def type(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.frame.window, words)
        self.settle()

    def say(self, sentence: str) -> None:
        """Ctrl+K and a sentence."""
        self.ctrl(Qt.Key.Key_K)
        self.type(sentence)

    @property
    def offered(self) -> list[str]:
        """What stands below the sentence, in plain spaces."""
        choices = self.frame.window.work.palette.panel.choices
        return [choice.title.replace("\N{NO-BREAK SPACE}", " ") for choice in choices]

    @property
    def printed(self) -> list[str]:
        """The titles of what came out of the printer."""
        return [title for _, title, _, _ in self.frame.printers.jobs]

    def settle(self) -> None:
        for _ in range(2):  # an answer may ask the next question
            self.frame.settle(self._qtbot)
            QTest.qWait(0)
        self.frame.settle(self._qtbot)
