"""One place where the window says something: a bar with an icon, a text and the ways out. Never a dialog.

Ways out are numbered; Enter takes the first, Esc closes. What was done offers to be undone; what the world refused
offers to be tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from frontdesk.gui import icons
from frontdesk.gui.theme import Tokens

SHOWN_MS = 8000
"""How long what needs no answer stays."""


WORDS_PX = 360
"""What the words need beside the ways out."""

FRAME_PX = 120
"""What the notice's icon, margins and close button take."""

MOST_NUMBERED = 9
"""Ways out are reached with Alt and their number from wherever the keyboard is."""


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
    """What is said. One that ``stays`` is there until a way out is taken or it is closed; one that is ``asked`` for an
    answer at once takes the keyboard, so that Enter or a number chooses."""

    tone: Tone
    text: str
    detail: str = ""
    ways: tuple[WayOut, ...] = ()
    stays: bool = False
    asked: bool = False


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
        self._focus_before: QWidget | None = None
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
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(8)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(8)
        self._middle.addLayout(words, 1)
        self._middle.addLayout(self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(self._middle, 1)
        row.addWidget(self._close)

    def _label(self, size: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("scale", size)
        return label

    def show_notice(self, notice: Notice) -> None:
        """Says it, aloud too. The focus stays where it is unless an answer is asked for at once."""
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
        if notice.asked:
            self.focus_first()
        self._timer.stop()
        if not notice.stays:
            self._timer.start(SHOWN_MS)

    def _fill_buttons(self, ways: tuple[WayOut, ...]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(number, way) for number, way in enumerate(ways, start=1)]
        for button in self._buttons:
            self._choices.addWidget(button)
            button.show()
        self._arrange()

    def _arrange(self) -> None:
        """The ways out stand beside the words, or below them where that would squeeze the words."""
        needed = sum(button.sizeHint().width() + self._choices.spacing() for button in self._buttons)
        self._middle.setDirection(_direction(fits=WORDS_PX + needed <= self.width()))
        self._choices.setDirection(_direction(fits=FRAME_PX + needed <= self.width()))

    def _button(self, number: int, way: WayOut) -> QPushButton:
        button = QPushButton(f"{number}  {way.text}" if len(self._ways) > 1 else way.text)
        button.setToolTip(way.detail)
        if number <= MOST_NUMBERED:
            button.setShortcut(f"Alt+{number}")
        button.setProperty("role", "primary" if number == 1 else "")
        button.clicked.connect(lambda: self.take(number - 1))
        return button

    def take(self, index: int) -> None:
        """Takes one of the ways out and closes the notice."""
        way = self._ways[index]
        self.dismiss()
        way.act()

    def dismiss(self) -> None:
        """Closes the notice; the keyboard goes back to where it was."""
        self._timer.stop()
        self._ways = ()
        focused, before = QApplication.focusWidget(), self._focus_before
        self.hide()
        if before is not None and isValid(before) and focused is not None and self.isAncestorOf(focused):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def ways(self) -> tuple[WayOut, ...]:
        return self._ways

    @property
    def text(self) -> str:
        return self._text.text() if self.isVisible() else ""

    @property
    def detail(self) -> str:
        """What is said beside it; empty when nothing is shown."""
        return self._detail.text() if self.isVisible() else ""

    def focus_first(self) -> None:
        """Takes the keyboard, if there is something to choose."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._focus_before = focused
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> int:
        """The way out with the keyboard on it, else the first."""
        return next((number for number, button in enumerate(self._buttons) if button.hasFocus()), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(WORDS_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif 0 <= number < len(self._ways):
            self.take(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ways:
            self.take(self._chosen())
        else:
            super().keyPressEvent(event)


def _direction(*, fits: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
