"""One place where the window says something: a bar with an icon, a text and the ways out. Never a dialog.

Ways out are numbered; Enter takes the first, Esc closes. What was done offers to be undone; what the world refused
offers to be tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from frontdesk.gui import icons
from frontdesk.gui.theme import Tokens

SHOWN_MS = 8000
"""How long what needs no answer stays."""


class Tone(StrEnum):
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


_ICONS = {Tone.INFO: "info", Tone.OK: "check", Tone.WARN: "warning", Tone.BAD: "refused"}


@dataclass(frozen=True, slots=True)
class WayOut:
    """A button: its text, what it does, and a line of explanation."""

    text: str
    act: Callable[[], None]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said; with ways out it stays until one is taken or it is closed."""

    tone: Tone
    text: str
    detail: str = ""
    ways: tuple[WayOut, ...] = ()
    stays: bool = False


class NoticeBar(QFrame):
    """Shows one notice at a time; the newest takes the place of the one before."""

    def __init__(self, tokens: Callable[[], Tokens], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setProperty("role", "notice")
        self.setObjectName("notice_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        self._ways: tuple[WayOut, ...] = ()
        self._buttons: list[QPushButton] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._build()

    def _build(self) -> None:
        self._icon = QLabel()
        self._text = self._label("large")
        self._detail = self._label("")
        self._detail.setProperty("tone", "muted")
        self._close = QToolButton()
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._close)

    def _label(self, size: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("scale", size)
        return label

    def show_notice(self, notice: Notice) -> None:
        """Says it, aloud too. The focus stays where it is unless there is something to choose."""
        self._ways = notice.ways
        self.setProperty("tone", notice.tone)
        self.style().polish(self)
        colour = getattr(self._tokens(), notice.tone)
        self._icon.setPixmap(icons.icon(_ICONS[notice.tone], colour).pixmap(24, 24))
        self._text.setText(notice.text)
        self._detail.setText(notice.detail)
        self._detail.setVisible(bool(notice.detail))
        self._close.setIcon(icons.icon("close"))
        self._close.setAccessibleName(QCoreApplication.translate("Notices", "Luk besked"))
        self._fill_buttons(notice.ways)
        self.setAccessibleName(f"{notice.text} {notice.detail}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if not notice.stays:
            self._timer.start(SHOWN_MS)

    def _fill_buttons(self, ways: tuple[WayOut, ...]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(number, way) for number, way in enumerate(ways, start=1)]
        for button in self._buttons:
            self._row.insertWidget(self._row.count() - 1, button)

    def _button(self, number: int, way: WayOut) -> QPushButton:
        button = QPushButton(f"{number}  {way.text}" if len(self._ways) > 1 else way.text)
        button.setToolTip(way.detail)
        button.setProperty("role", "primary" if number == 1 else "")
        button.clicked.connect(lambda: self.take(number - 1))
        return button

    def take(self, index: int) -> None:
        """Takes one of the ways out and closes the notice."""
        way = self._ways[index]
        self.dismiss()
        way.act()

    def dismiss(self) -> None:
        self._timer.stop()
        self._ways = ()
        self.hide()

    @property
    def ways(self) -> tuple[WayOut, ...]:
        return self._ways

    @property
    def text(self) -> str:
        return self._text.text() if self.isVisible() else ""

    def focus_first(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif 0 <= number < len(self._ways):
            self.take(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ways:
            self.take(0)
        else:
            super().keyPressEvent(event)
