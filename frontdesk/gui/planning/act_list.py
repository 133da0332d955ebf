"""A list of things to see to: a line each, with what Enter does and the other ways as buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.gui.elided_label import ElidedLabel

MOST_ROWS, LEAST_ROWS = 3, 2
"""What is shown at once, and at the least; the rest is scrolled to."""


@dataclass(frozen=True, slots=True)
class Act:
    """A button: what it says, and what it stands for."""

    text: str
    does: object


@dataclass(frozen=True, slots=True)
class ActLine:
    """One line. The first of ``acts`` is done by Enter; ``urgent`` marks it, which ``text`` says as well.

    ``key`` tells it from all others; ``detail`` may be of several lines.
    """

    key: tuple[str, int]
    text: str
    detail: str
    acts: tuple[Act, ...]
    urgent: bool = False


class ActRow(QFrame):
    """One line. Enter does the first act, arrows go to the lines around it, Tab to the other acts.

    *stacked*: the buttons stand below the words, for narrow places.
    """

    acted = Signal(int)
    """Which of the acts."""

    left = Signal(int)
    """Up (-1) or down (1) to another line."""

    def __init__(self, line: ActLine, *, stacked: bool) -> None:
        super().__init__()
        self.line = line
        self._text, self._details = ElidedLabel(), [ElidedLabel() for _ in line.detail.split("\n")]
        self.setProperty("role", "option")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Enter: {0}").format(line.acts[0].text))
        row = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(6)
        row.addLayout(self._words(), 1)
        row.addLayout(self._acts(stacked=stacked))
        self.tell(line)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        self._text.setProperty("strong", "true")
        words.addWidget(self._text)
        for detail in self._details:
            detail.setProperty("tone", "muted")
            detail.setProperty("scale", "small")
            words.addWidget(detail)
        return words

    def _acts(self, *, stacked: bool) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for number, button in enumerate(self._buttons()):
            button.clicked.connect(partial(self.act, number))
            acts.addWidget(button)
        if stacked:
            acts.addStretch(1)
        return acts

    def fits(self, line: ActLine) -> bool:
        """Whether it is the same thing, of which only the words may have become others."""
        same = (self.line.key, self.line.acts) == (line.key, line.acts)
        return same and len(line.detail.split("\n")) == len(self._details)

    def tell(self, line: ActLine) -> None:
        """Says what is true of it now."""
        self.line = line
        self._text.setText(line.text)
        for label, detail in zip(self._details, line.detail.split("\n"), strict=True):
            label.setText(detail)
        self._text.setProperty("tone", "warn" if line.urgent else "")
        self._text.style().polish(self._text)
        self.setAccessibleName(f"{line.text}. {line.detail}")

    def _buttons(self) -> list[QPushButton]:
        buttons = [QPushButton(act.text) for act in self.line.acts]
        for button in buttons[1:]:
            button.setProperty("role", "quiet")
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {self.line.text}")
        return buttons

    def act(self, number: int, _checked: bool = False) -> None:
        """Does one of the acts, the first by itself."""
        self.acted.emit(number)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on the line or on one of its buttons."""
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _leave(self, step: int) -> None:
        self.left.emit(step)

    def _mark(self, *, chosen: bool) -> None:
        """The line with the keyboard stands out."""
        self.setProperty("selected", "true" if chosen else "false")
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._mark(chosen=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(chosen=False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act(0)
        elif event.key() in steps:
            self._leave(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ActList(QScrollArea):
    """``wanted`` tells which act of which line. The keyboard stays at its place in the list when a line goes."""

    wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ActRow] = []
        self.stacked = False
        """Whether the buttons of a line stand below its words."""

        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(6, 4, 6, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> Sequence[ActRow]:
        return self._rows

    def set_lines(self, lines: Sequence[ActLine]) -> None:
        """Shows these lines; what is there already stays, with new words where they changed."""
        if len(self._rows) == len(lines) and all(row.fits(line) for row, line in zip(self._rows, lines, strict=True)):
            for row, line in zip(self._rows, lines, strict=True):
                row.tell(line)
            return
        focused = next((number for number, row in enumerate(self._rows) if row.has_keyboard), None)
        old, self._rows = self._rows, [self._row(line) for line in lines]
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].setFocus()
        for row in old:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.updateGeometry()

    def _row(self, line: ActLine) -> ActRow:
        row = ActRow(line, stacked=self.stacked)
        row.acted.connect(lambda number: self._want(line, number))
        row.left.connect(lambda step: self._step(row, step))
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()  # what is not shown yet cannot have the keyboard
        return row

    def _want(self, line: ActLine, number: int) -> None:
        self.wanted.emit(line, number)

    def _step(self, row: ActRow, step: int) -> None:
        to = self._rows.index(row) + step
        if 0 <= to < len(self._rows):
            self._rows[to].setFocus()
            self.ensureWidgetVisible(self._rows[to], 0, 0)

    def sizeHint(self) -> QSize:
        """As high as its lines, of which so many are shown at once."""
        return QSize(super().sizeHint().width(), self._height(MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        """On a low screen two lines do."""
        return QSize(0, self._height(LEAST_ROWS))

    def _height(self, most: int) -> int:
        margins = self._column.contentsMargins()
        shown = [row.sizeHint().height() for row in self._rows[:most]]
        return sum(shown) + self._column.spacing() * max(len(shown) - 1, 0) + margins.top() + margins.bottom()
