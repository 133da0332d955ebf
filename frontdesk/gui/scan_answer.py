"""The answer to a scan, large, above any screen and any dialog; the focus stays where it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.visits import ScanReceipt
from frontdesk.gui import icons
from frontdesk.gui.answer_texts import AnswerText, answer_text
from frontdesk.gui.notices import Tone
from frontdesk.gui.theme import Tokens

GOOD_MS = 4000
"""How long an answer stays that needs nobody's help."""

REFUSED_MS = 12000
"""How long one stays that somebody has to do something about; after that Enter is nobody's any more."""

WIDTH = 760
MARGIN = 12
ABOVE_ALL = Qt.WindowType.ToolTip | Qt.WindowType.WindowDoesNotAcceptFocus
"""Of all windows only this kind lies above dialogs everywhere, never gets the focus and can be clicked beside one."""

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ScanAnswer(QFrame):
    """A banner at the top of *window*.

    When there is a way on, Enter takes it if it is the next key pressed, nothing is half typed and no dialog or menu
    is open; the button takes it always.
    """

    def __init__(self, window: QWidget, tokens: Callable[[], Tokens]) -> None:
        super().__init__(window, ABOVE_ALL)
        self._window, self._tokens = window, tokens
        self._said = AnswerText(Tone.INFO, "info", "")
        self._offer: Callable[[], None] | None = None
        self._enter_is_ours = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "notice")
        self.setObjectName("scan_answer")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._build()
        window.installEventFilter(self)

    def _build(self) -> None:
        self._icon, self._headline, self._detail, self._code = (
            QLabel(),
            _label("huge"),
            _label("large"),
            _label("small"),
        )
        self._code.setProperty("tone", "muted")
        self._code.setWordWrap(False)
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.take)
        words, side, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(4)
        words.addWidget(self._headline)
        words.addWidget(self._detail)
        side.addWidget(self._code, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        side.addWidget(self._button)
        row.setContentsMargins(24, 16, 16, 16)
        row.setSpacing(20)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addLayout(side)

    def show_answer(self, receipt: ScanReceipt, offer: Callable[[], None] | None = None) -> None:
        """Shows the answer and says it aloud. *offer* is the way on that its default action names."""
        self._said = answer_text(receipt)
        self._offer = offer if self._said.way_on else None
        self._enter_is_ours = self._offer is not None and enter_is_free()
        self._fill(receipt.answer.value)
        self._show_button()
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.start(GOOD_MS if self._said.tone in (Tone.OK, Tone.INFO) else REFUSED_MS)
        self._listen(on=self._enter_is_ours)

    def _fill(self, code: str) -> None:
        said = self._said
        self.setProperty("tone", said.tone)
        self.style().polish(self)
        colour = getattr(self._tokens(), said.tone)
        self._icon.setPixmap(icons.pixmap(said.icon, colour, 48, self.devicePixelRatioF()))
        self._headline.setText(said.headline)
        self._detail.setText(said.detail)
        self._detail.setVisible(bool(said.detail))
        self._code.setText(code)
        self.setAccessibleName(
            ". ".join(part.rstrip(".") for part in (said.headline, said.detail, said.way_on) if part)
        )

    def _show_button(self) -> None:
        self._button.setText(self._said.enter_hint if self._enter_is_ours else self._said.way_on)
        self._button.setVisible(self._offer is not None)

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, max(self._window.width() - 2 * MARGIN, 320)))
        self.adjustSize()
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - self.width()) // 2, MARGIN)))

    def take(self) -> None:
        """Goes the way on that is offered."""
        offer = self._offer
        self.dismiss()
        if offer is not None:
            offer()

    def dismiss(self) -> None:
        self._timer.stop()
        self._offer = None
        self._listen(on=False)
        self.hide()

    @property
    def text(self) -> str:
        """The headline that is shown; empty when none is."""
        return self._said.headline if self.isVisible() else ""

    def _listen(self, *, on: bool) -> None:
        """Looks at the program's keys only while Enter is promised."""
        self._enter_is_ours = on
        application = QApplication.instance()
        assert application is not None, "a banner is shown by an application"
        application.removeEventFilter(self)
        if on:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            if self.isVisible():
                self._place()
        elif self._enter_is_ours and isinstance(watched, QWindow) and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS or event.type() is QEvent.Type.KeyRelease:
            return False
        if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not enter_is_free():
            self._leave_enter()
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.take()
        return True

    def _leave_enter(self) -> None:
        """Somebody goes on with something else: Enter means what it always means."""
        self._listen(on=False)
        self._show_button()


def enter_is_free() -> bool:
    """Whether nobody is waiting for Enter: no dialog or menu is open and no text half typed."""
    if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
        return False
    return not _typed_in(QApplication.focusWidget())


def _typed_in(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.document().isEmpty()
    if isinstance(widget, QComboBox):
        return widget.isEditable() and bool(widget.currentText())
    return isinstance(widget, QSpinBox)


def _label(size: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("scale", size)
    return label
