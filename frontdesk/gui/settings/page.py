"""What the pages of the settings have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTableView, QWidget

from frontdesk.application.messages import Changes
from frontdesk.gui.screen import ScreenAction, ScreenContext


class SettingsPage(QWidget):
    """Base of them: a list and a form beside it, most of them. ``context`` is the screen's."""

    left = Signal()
    """Esc in the list: back to the pages."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def show_house(self) -> None:
        """Shows what the house is now; what is half typed stays."""

    def add(self) -> None:
        """Ins: ready for a new one."""

    def back(self) -> bool:
        """Esc: one step back; False when there is none left on this page."""
        return False

    def actions_here(self) -> tuple[ScreenAction, ...]:
        """What can be done here, for the key help."""
        return ()

    def follow(self, changes: Changes) -> None:
        """Shows what an undo touched."""

    def retheme(self) -> None:
        """The colours changed."""

    def start(self) -> None:
        """Takes the keyboard."""

    @property
    def notice_area(self) -> QWidget:
        """What a notice may lie over: the list, not what saves the form."""
        found = self.findChild(QFrame, "list_panel")
        return found if isinstance(found, QFrame) else self

    def fit(self, table: QTableView, columns: Mapping[int, int]) -> None:
        """Shows the columns that need a page of at least so many pixels; what they tell, the form tells as well."""
        for column, least in columns.items():
            table.setColumnHidden(column, self.width() < least)

    def take_key(self, event: QKeyEvent, acts: Mapping[Qt.Key, Callable[[], None]]) -> None:
        """Does what a key in the list means, and accepts it; a list has no other use for Esc than to be left."""
        act = {Qt.Key.Key_Escape: self._emit_left, **acts}.get(Qt.Key(event.key()))
        if act is not None:
            event.accept()
            act()

    def _emit_left(self) -> None:
        self.left.emit()
