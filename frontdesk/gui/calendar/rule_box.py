"""House rules that speak against what stands in the fields: what they ask and why, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frontdesk.gui.planning.flow import FlowLayout


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleBox", text)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule: ``text`` what it asks, ``detail`` owner and reason. ``stops``: nothing is saved against it."""

    text: str
    detail: str
    stops: bool


class RuleBox(QFrame):
    """Shows notices, and errors with the ways past them: a reason by those who may, or a request."""

    overridden = Signal(str)
    """It is to be booked all the same, for this reason."""

    requested = Signal()
    """It is to be asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._shown: tuple[object, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.reason_label = QLabel(_tr("Begrundelse"))
        self.reason_edit = QLineEdit()
        self.override_button = QPushButton(_tr("Book alligevel"))
        self.request_button = QPushButton(_tr("Send som anmodning"))
        self._build()
        self.reason_edit.textChanged.connect(lambda text: self.override_button.setEnabled(bool(text.strip())))
        self.reason_edit.returnPressed.connect(self._emit_overridden)
        self.override_button.clicked.connect(self._emit_overridden)
        self.request_button.clicked.connect(self._emit_requested)
        self.hide()

    def _build(self) -> None:
        self.reason_edit.setObjectName("reason_edit")
        self.reason_edit.setAccessibleName(_tr("Begrundelse for at se bort fra reglen"))
        self.reason_edit.setPlaceholderText(_tr("Hvorfor er det i orden her?"))
        self.reason_label.setBuddy(self.reason_edit)
        self.override_button.setEnabled(False)
        self.override_button.setToolTip(_tr("Ser bort fra reglen denne ene gang; begrundelsen gemmes"))
        self.request_button.setToolTip(_tr("Ønsket venter på svar fra den, der ejer reglen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._lines)
        column.addWidget(self.reason_label)
        column.addWidget(self.reason_edit)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.request_button)
        buttons.addWidget(self.override_button)
        column.addLayout(buttons)

    def show_rules(self, lines: Sequence[RuleLine], *, may_override: bool = False, may_request: bool = False) -> None:
        """None of them takes the box away. A reason that is being typed stays while the same rules speak."""
        shown = (*lines, may_override, may_request)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        for line in lines:
            self._add(line)
        stopped = any(line.stops for line in lines)
        self._tint("bad" if stopped else "warn")
        for part in (self.reason_label, self.reason_edit, self.override_button):
            part.setVisible(stopped and may_override)
        self.request_button.setVisible(stopped and may_request)
        self.reason_edit.clear()
        self.setVisible(bool(lines))
        if lines:
            self.setAccessibleName(". ".join(line.text for line in lines))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def texts(self) -> list[str]:
        """What is said, rule by rule."""
        return [line.text for line in self._shown if isinstance(line, RuleLine)]

    def _add(self, line: RuleLine) -> None:
        for text, strong in ((line.text, True), (line.detail, False)):
            if text:
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setProperty("strong", strong)
                label.setProperty("tone", "bad" if line.stops else "warn")
                self._lines.addWidget(label)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _tint(self, tone: str) -> None:
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def _emit_overridden(self) -> None:
        if self.reason_edit.text().strip() and not self.override_button.isHidden():
            self.overridden.emit(self.reason_edit.text().strip())

    def _emit_requested(self) -> None:
        self.requested.emit()
