"""What can be done with the selected booking, by its state: one button each, the likely one first and strongest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from frontdesk.gui.planning.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class UseAction:
    """``id`` is what is asked for, ``hint`` says what it does, ``key`` is its shortcut if it has one.

    ``quiet``: not what one comes here for most days."""

    id: str
    text: str
    hint: str = ""
    key: str = ""
    first: bool = False
    quiet: bool = False


class UseBar(QWidget):
    """Shows the buttons it is given, in their order."""

    asked = Signal(str)
    """The id of a UseAction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._shown: tuple[UseAction, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        self._flow = FlowLayout(spacing=8)
        column.addLayout(self._flow)

    def show_actions(self, actions: Sequence[UseAction]) -> None:
        """Makes the buttons anew, unless they are the same: a button that has the focus keeps it."""
        if self._shown == tuple(actions):
            return
        self._shown = tuple(actions)
        focused = next((name for name, button in self._buttons.items() if button.hasFocus()), "")
        self._flow.clear()
        self._buttons = {action.id: self._button(action) for action in actions}
        for button in self._buttons.values():
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(actions))
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def button(self, action: str) -> QPushButton | None:
        """The button of an action that is offered now."""
        return self._buttons.get(action)

    def _button(self, action: UseAction) -> QPushButton:
        button = QPushButton(f"{action.text}  ·  {action.key}" if action.key else action.text, self)
        button.setObjectName(f"{action.id}_button")
        button.setToolTip(action.hint)
        button.setAccessibleDescription(action.hint)
        if action.first or action.quiet:
            button.setProperty("role", "primary" if action.first else "quiet")
        button.clicked.connect(lambda: self._emit_asked(action.id))
        return button

    def _emit_asked(self, action: str) -> None:
        self.asked.emit(action)
