"""What is shown when the house cannot be opened: what is wrong, that nothing is lost, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.services import Services
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui.dispatcher import Dispatcher
from frontdesk.gui.refusal_texts import refusal_text

RESTORABLE = {
    "house_broken",
    "house_truncated",
    "house_empty",
    "house_key_missing",
    "house_wrong_key",
    "house_foreign_wal",
}


WIDTH_PX = 600


def _tr(text: str) -> str:
    return QCoreApplication.translate("HouseTrouble", text)


class HouseTroublePage(QWidget):
    """One problem, its explanation, its ways out. ``again`` asks for another try at opening."""

    again = Signal()

    def __init__(self, problem: EnvironmentProblem, services: Services, dispatcher: Dispatcher) -> None:
        super().__init__()
        self._services = services
        self._dispatcher = dispatcher
        said = refusal_text(problem)
        panel = QFrame()
        panel.setProperty("role", "panel")
        panel.setFixedWidth(WIDTH_PX)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(16)
        inside.addWidget(_label(said.headline, "title"))
        inside.addWidget(_label(said.detail, ""))
        row = QHBoxLayout()
        for button in self._buttons(problem):
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        self._result = _label("", "")
        self._result.hide()
        inside.addWidget(self._result)
        outer = QVBoxLayout(self)
        outer.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)

    @property
    def title(self) -> str:
        """What stands in the window's header meanwhile."""
        return _tr("Huset er ikke åbent")

    def _buttons(self, problem: EnvironmentProblem) -> list[QPushButton]:
        """What helps most comes first, and has the keyboard."""
        restorable = problem.code in RESTORABLE
        buttons = [self._button(_tr("Prøv igen"), self.again.emit, "" if restorable else "primary")]
        if restorable:
            buttons.insert(0, self._button(_tr("Gendan fra en sikkerhedskopi …"), self._restore, "primary"))
        self.setFocusProxy(buttons[0])
        return buttons

    @staticmethod
    def _button(text: str, act: Callable[[], None], role: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        button.clicked.connect(act)
        return button

    def _restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, _tr("Vælg en sikkerhedskopi"), "", "*.frontdesk-backup")
        if not chosen:
            return
        key, given = QInputDialog.getText(
            self, _tr("Gendannelsesnøgle"), _tr("Husets gendannelsesnøgle:"), QLineEdit.EchoMode.Normal
        )
        if given:
            self._dispatcher.make(
                lambda: self._services.restore(Path(chosen), key or None), self._restored, self._failed
            )

    def _restored(self, moved_to: Path | None) -> None:
        self._tell(_tr("Huset er gendannet. Det gamle ligger urørt her: {0}").format(moved_to or "–"))
        self.again.emit()

    def _failed(self, error: Exception) -> None:
        said = refusal_text(error)
        self._tell(f"{said.headline}\n{said.detail}")

    def _tell(self, text: str) -> None:
        self._result.setText(text)
        self._result.show()


def _label(text: str, size: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("scale", size)
    return label
