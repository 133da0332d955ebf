"""The list of bookings by keyboard: the keys that the other views have, for the line that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.selecting import Selecting
from frontdesk.gui.listing.table import LinesTable

_CTRL = Qt.KeyboardModifier.ControlModifier


class ListKeys:
    """Enter reads and changes the booking beside the list, Del cancels it; to move it, copy it or cut it in two the day
    is shown, where the times are."""

    def __init__(self, lines: LinesTable, inspector: BookingInspector, selecting: Selecting) -> None:
        self._lines, self._selecting = lines, selecting
        self._acts: Mapping[QKeyCombination, Callable[[], None]] = {
            QKeyCombination(Qt.Key.Key_Return): inspector.focus_title,
            QKeyCombination(Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter): inspector.focus_title,
            QKeyCombination(Qt.Key.Key_Delete): selecting.cancel,
            QKeyCombination(Qt.Key.Key_Space): selecting.pick_up,
            QKeyCombination(_CTRL, Qt.Key.Key_C): selecting.copy,
            QKeyCombination(_CTRL, Qt.Key.Key_X): selecting.split,
        }
        lines.key_pressed.connect(self._pressed)

    def _pressed(self, event: QKeyEvent) -> None:
        act = self._acts.get(event.keyCombination())
        if act is not None and self._selecting.occurrence is not None and self._lines.current_key is not None:
            event.accept()
            act()
