"""What drops down below the field: how it was understood, a headline, the choices. The keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.gui import icons
from frontdesk.gui.palette.answer import Answer, Choice
from frontdesk.gui.theme import Tokens


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


WIDTH_PX, ICON_PX, MARGIN_PX = 600, 18, 8


class ChoiceRow(QFrame):
    """Shows one choice after the other. ``pressed`` with the choice when it is clicked."""

    pressed = Signal(object)
    """Choice."""

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice | None = None
        self.setProperty("role", "option")
        self._title, self._detail = _label("", strong=True), _label("", size="small", tone="muted")
        self._picture = QLabel()
        self._picture.setFixedWidth(ICON_PX)
        self._key = QLabel(_tr("Enter"))
        self._key.setProperty("role", "key")
        policy = self._key.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words do not move when the choice does
        self._key.setSizePolicy(policy)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_choice(self, choice: Choice, colour: str) -> None:
        self.choice = choice
        self.setAccessibleName(", ".join(part for part in (choice.title, choice.detail) if part))
        self._title.setText(choice.title)
        self._detail.setText(choice.detail)
        self._detail.setVisible(bool(choice.detail))
        if choice.icon:
            self._picture.setPixmap(icons.pixmap(choice.icon, colour, ICON_PX, self.devicePixelRatioF()))
        else:
            self._picture.clear()
        self.show()

    def select(self, *, chosen: bool) -> None:
        """Whether Enter takes this one."""
        self.setProperty("selected", chosen)
        self._key.setVisible(chosen)
        self.style().polish(self)

    def _emit_pressed(self) -> None:
        self.pressed.emit(self.choice)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._emit_pressed()


class PalettePanel(QFrame):
    """Lies over the window below the field. ``chosen`` with the choice that was clicked."""

    chosen = Signal(object)
    """Choice."""

    def __init__(self, window: QWidget, tokens: Callable[[], Tokens]) -> None:
        super().__init__(window)
        self._tokens = tokens
        self._rows: list[ChoiceRow] = []
        self._kept: list[ChoiceRow] = []  # a row takes longer to make than to fill
        self._at = 0
        self.setProperty("role", "palette")
        self.setObjectName("palette_panel")
        self.setAccessibleName(_tr("Forslag"))
        self._understood = _label("", tone="accent")
        self._headline = _label("", strong=True)
        self._hint = _label(_tr("↑ ↓ vælger · Enter gør det · Esc tilbage"), size="small", tone="muted")
        self._choices = QVBoxLayout()
        self._build()
        self.hide()

    def _build(self) -> None:
        self._understood.setObjectName("understood_label")
        self._headline.setObjectName("palette_headline")
        self._choices.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._understood)
        column.addWidget(self._headline)
        column.addLayout(self._choices)
        column.addWidget(self._hint)

    def show_understood(self, text: str) -> None:
        self._understood.setText(text)
        self._understood.setVisible(bool(text))

    def show_answer(self, answer: Answer) -> None:
        """Shows the choices, the first of them chosen."""
        self._headline.setText(answer.headline)
        self._headline.setProperty("tone", answer.tone if answer.tone.value in ("warn", "bad") else "")
        self._headline.style().polish(self._headline)
        self._headline.setVisible(bool(answer.headline))
        while len(self._kept) < len(answer.choices):
            self._keep_one_more()
        self._rows = self._kept[: len(answer.choices)]
        for row, choice in zip(self._rows, answer.choices, strict=True):
            row.show_choice(choice, self._tokens().muted)
        for row in self._kept[len(self._rows) :]:
            row.hide()
        self._hint.setVisible(bool(self._rows))
        self._select(0)

    def _keep_one_more(self) -> None:
        row = ChoiceRow()
        row.pressed.connect(self._emit_chosen)
        self._choices.addWidget(row)
        self._kept.append(row)

    def walk(self, by: int) -> None:
        """To the next choice or the one before, round the ends."""
        if self._rows:
            self._select((self._at + by) % len(self._rows))

    def _select(self, at: int) -> None:
        self._at = at
        for number, row in enumerate(self._rows):
            row.select(chosen=number == at)

    @property
    def choice(self) -> Choice | None:
        """The one Enter takes."""
        return self._rows[self._at].choice if self._rows else None

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(row.choice for row in self._rows if row.choice is not None)

    @property
    def understood(self) -> str:
        return self._understood.text()

    @property
    def headline(self) -> str:
        return self._headline.text()

    def place_below(self, field: QWidget) -> None:
        """Below the field, its right edge with the field's, as high as it needs to be."""
        window = self.parentWidget()
        assert window is not None, "the panel lies in a window"
        corner = field.mapTo(window, QPoint(field.width(), field.height()))
        width = min(max(WIDTH_PX, field.width()), corner.x() - MARGIN_PX)
        room = window.height() - corner.y() - 2 * MARGIN_PX
        while (height := self._height_for(width)) > room and len(self._rows) > 1:
            self._drop_last()
        self.setGeometry(corner.x() - width, corner.y() + MARGIN_PX, width, min(height, room))
        self.raise_()

    def _height_for(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None, "the panel is built with its layout"
        layout.activate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()

    def _drop_last(self) -> None:
        """In a low window there are fewer choices, each of them whole."""
        self._rows.pop().hide()
        self._select(min(self._at, len(self._rows) - 1))

    def _emit_chosen(self, choice: Choice) -> None:
        self.chosen.emit(choice)


def _label(text: str, *, size: str = "", tone: str = "", strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("scale", size)
    label.setProperty("tone", tone)
    label.setProperty("strong", strong)
    return label
