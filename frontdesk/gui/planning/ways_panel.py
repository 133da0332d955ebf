"""Shows a refusal: what is in the way, and the numbered ways it can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.gui.planning.ways import Refusal, Way

MOST_WAYS = 3


class WayButton(QPushButton):
    """One way: what, why, and the key that takes it."""

    def __init__(self, way: Way, number: int, key: str) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setProperty("first", number == 1)
        self.setAccessibleName(f"{number}. {way.title}, {way.detail}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(way.title, strong=True))
        words.addWidget(_label(way.detail, size="small", tone="muted"))
        hint = QLabel(key)
        hint.setProperty("role", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(hint, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row().heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._row().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row().minimumSize()

    def _row(self) -> QHBoxLayout:
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        return row


class WaysPanel(QWidget):
    """Empty and hidden until something is refused. The keys 1–3 take a way while one of them has the focus, Alt+1–3
    from anywhere in the window."""

    chosen = Signal(object)
    """Way: the one that was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[Way, ...] = ()
        self._buttons: list[WayButton] = []
        self._box = QFrame()
        self._box.setProperty("role", "notice")
        self._box.setProperty("tone", "bad")
        self._headline = _label("", strong=True, tone="bad")
        self._detail = _label("", size="", tone="bad")
        self._how = _label(QCoreApplication.translate("Planning", "Sådan kan det lade sig gøre"), strong=True)
        self._column = QVBoxLayout(self)
        self._build()
        self._keys = [QShortcut(QKeySequence(f"Alt+{number}"), self) for number in range(1, MOST_WAYS + 1)]
        for number, key in enumerate(self._keys, start=1):
            key.activated.connect(lambda number=number: self._take(number))
            key.setEnabled(False)
        self.hide()

    def _build(self) -> None:
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(2)
        inside.addWidget(self._headline)
        inside.addWidget(self._detail)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._box)
        self._column.addSpacing(4)
        self._column.addWidget(self._how)

    @property
    def ways(self) -> tuple[Way, ...]:
        return self._ways

    @property
    def headline(self) -> str:
        """What is in the way; empty when nothing is shown."""
        return self._headline.text() if self._ways or not self.isHidden() else ""

    def show_refusal(self, refusal: Refusal | None, *, take_focus: bool = False, bare_keys: bool = False) -> None:
        """Shows a refusal, aloud too; None takes it away. With *take_focus* the first way has the focus.

        *bare_keys*: whoever holds the panel takes the digits without Alt.
        """
        self._clear()
        self.setVisible(refusal is not None)
        if refusal is None:
            return
        self._ways = refusal.ways
        self._headline.setText(refusal.headline)
        self._detail.setText(refusal.detail)
        self._detail.setVisible(bool(refusal.detail))
        self._box.setVisible(bool(refusal.headline))
        self._how.setVisible(bool(refusal.ways))
        for number, way in enumerate(refusal.ways, start=1):
            self._add(way, number, str(number) if take_focus or bare_keys else f"Alt {number}")
        self._box.setAccessibleName(f"{refusal.headline}. {refusal.detail}")
        QAccessible.updateAccessibility(QAccessibleEvent(self._box, QAccessible.Event.Alert))
        if take_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, way: Way, number: int, key: str) -> None:
        button = WayButton(way, number, key)
        button.clicked.connect(lambda: self._emit_chosen(way))
        self._buttons.append(button)
        self._column.addWidget(button)
        # Shown now: what is not visible yet cannot take the focus.
        button.show()

    def _clear(self) -> None:
        self._ways = ()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []

    def _emit_chosen(self, way: Way) -> None:
        self.chosen.emit(way)

    def _take(self, number: int) -> None:
        if number <= len(self._ways):
            self._emit_chosen(self._ways[number - 1])

    def _take_focused(self) -> None:
        for button, way in zip(self._buttons, self._ways, strict=True):
            if button.hasFocus():
                self._emit_chosen(way)
                return

    def _listen(self, *, shown: bool) -> None:
        """A panel that is not seen would make the keys of another one ambiguous."""
        for key in self._keys:
            key.setEnabled(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._listen(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listen(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_focused()
        elif 0 <= number < MOST_WAYS:
            self._take(number + 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def _label(text: str, *, strong: bool = False, size: str = "", tone: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("strong", strong)
    label.setProperty("scale", size)
    label.setProperty("tone", tone)
    return label
