"""The buttons that choose a view, one of them down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from frontdesk.gui.calendar.views import ViewKind, view_name
from frontdesk.gui.screen import ScreenAction


class ViewSwitch(QWidget):
    """Says which view is wanted and changes nothing itself."""

    chosen = Signal(object)
    """ViewKind"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {kind: QPushButton(view_name(kind)) for kind in ViewKind}
        self._folded = QToolButton()
        self._folded.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._folded.setAccessibleName(self.tr("Vis som"))
        self._folded.setMenu(self._menu())
        self._folded.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._folded)
        for number, (kind, button) in enumerate(self._buttons.items(), start=1):
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setToolTip(self.tr("{0} (Ctrl+{1})").format(view_name(kind), number))
            button.clicked.connect(lambda _=False, kind=kind: self._emit_chosen(kind))
            self._group.addButton(button)
            row.addWidget(button)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for number, kind in enumerate(ViewKind, start=1):
            menu.addAction(f"{view_name(kind)}\tCtrl+{number}", partial(self._emit_chosen, kind))
        return menu

    @property
    def unfolded_width(self) -> int:
        """What the buttons side by side take."""
        return sum(button.sizeHint().width() + 2 for button in self._buttons.values())

    def fold(self, folded: bool) -> None:
        """One button with a menu instead of one for each view: for narrow windows."""
        self._folded.setVisible(folded)
        for button in self._buttons.values():
            button.setVisible(not folded)

    def show_chosen(self, kind: ViewKind) -> None:
        self._buttons[kind].setChecked(True)
        self._folded.setText(view_name(kind))

    def button(self, kind: ViewKind) -> QPushButton:
        return self._buttons[kind]

    def actions_here(self, look: Callable[[ViewKind], None]) -> tuple[ScreenAction, ...]:
        """The views as actions, each with its key."""
        return tuple(
            ScreenAction(kind, view_name(kind), partial(look, kind), f"Ctrl+{number}")
            for number, kind in enumerate(ViewKind, start=1)
        )

    def _emit_chosen(self, kind: ViewKind) -> None:
        self.chosen.emit(kind)
