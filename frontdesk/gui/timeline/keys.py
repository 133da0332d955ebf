"""Which key does what in the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt

from frontdesk.gui.timeline.geometry import FINE_MINUTES, QUARTER_MINUTES
from frontdesk.gui.timeline.keyboard import Carry

_Key = Qt.Key
ARROWS = {_Key.Key_Left: (-1, 0), _Key.Key_Right: (1, 0), _Key.Key_Up: (0, -1), _Key.Key_Down: (0, 1)}
"""Columns and rows each arrow goes."""

DROP = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space})
OPEN = frozenset({_Key.Key_Return, _Key.Key_Enter})
ENDS = {_Key.Key_Home: -10_000, _Key.Key_End: 10_000}
"""Stops to go for the first and the last of a column."""

ZOOM = {_Key.Key_Plus: 12, _Key.Key_Equal: 12, _Key.Key_Minus: -12}
"""Pixels per hour more with Ctrl."""

OWN = frozenset({*ARROWS, *DROP, *ENDS, _Key.Key_Delete})
"""Keys that belong to the calendar while it has the focus, whatever shortcuts the window has."""


def carry_by_arrow(carry: Carry, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Arrows move what is carried; with Shift up and down draw its end, left and right its start; Ctrl is fine."""
    columns, rows = ARROWS[key]
    step = FINE_MINUTES if modifiers & Qt.KeyboardModifier.ControlModifier else QUARTER_MINUTES
    if not modifiers & Qt.KeyboardModifier.ShiftModifier:
        if columns:
            carry.sideways(columns)
        else:
            carry.shift(rows * step)
    elif rows:
        carry.stretch_end(rows * step)
    else:
        carry.stretch_start(columns * step)
