"""Which key does what in the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt

from frontdesk.gui.timeline.carrying import Carry, Cut
from frontdesk.gui.timeline.geometry import FINE_MINUTES, QUARTER_MINUTES
from frontdesk.gui.timeline.grid import Arrangement

_Key = Qt.Key
ARROWS = {_Key.Key_Left: (-1, 0), _Key.Key_Right: (1, 0), _Key.Key_Up: (0, -1), _Key.Key_Down: (0, 1)}
"""Which way each arrow points: to the right and down."""

PAGES = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
"""Days to go with what is carried."""

DROP = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space})
OPEN = frozenset({_Key.Key_Return, _Key.Key_Enter})
ENDS = {_Key.Key_Home: -10_000, _Key.Key_End: 10_000}
"""Stops to go for the first and the last of a column."""

ZOOM = {_Key.Key_Plus: 1, _Key.Key_Equal: 1, _Key.Key_Minus: -1}
"""Steps of the zoom with Ctrl."""

COPY, SPLIT = _Key.Key_C, _Key.Key_X
"""With Ctrl: take a copy in the hand; cut in two."""

OWN = frozenset({*ARROWS, *DROP, *ENDS, _Key.Key_Delete})
"""Keys that belong to the calendar while it has the focus, whatever shortcuts the window has."""

OWN_WITH_CTRL = frozenset({COPY, SPLIT})


def walk_by_arrow(arrangement: Arrangement, key: Qt.Key) -> tuple[int, int]:
    """Cells across and stops along that an arrow leads the cursor."""
    right, down = ARROWS[key]
    return (down, right) if arrangement is Arrangement.TIMELINE else (right, down)


def carry_by_arrow(carry: Carry, arrangement: Arrangement, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Arrows along the hours move what is carried by a quarter, with Ctrl by five minutes; across, to the next room.

    In the week, arrows lead from day to day and room to room, and with Ctrl through the hours: sideways a quarter, up
    and down five minutes. With Shift the arrows along the hours draw its end, those across its start.
    """
    right, down = ARROWS[key]
    ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    along, across = (down, right) if arrangement is Arrangement.DAY else (right, down)
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        step = FINE_MINUTES if ctrl else QUARTER_MINUTES
        (carry.stretch_end if along else carry.stretch_start)((along or across) * step)
    elif arrangement is Arrangement.WEEK:
        _carry_in_week(carry, right, down, ctrl)
    elif along:
        carry.shift(along * (FINE_MINUTES if ctrl else QUARTER_MINUTES))
    else:
        carry.go(*((across, 0) if arrangement is Arrangement.DAY else (0, across)))


def _carry_in_week(carry: Carry, right: int, down: int, ctrl: bool) -> None:
    if ctrl:
        carry.shift(right * QUARTER_MINUTES or down * FINE_MINUTES)
    else:
        carry.go(right, down)


def cut_by_arrow(cut: Cut, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Right and down cut later, left and up earlier: by a quarter, with Ctrl by five minutes."""
    step = FINE_MINUTES if modifiers & Qt.KeyboardModifier.ControlModifier else QUARTER_MINUTES
    cut.shift(sum(ARROWS[key]) * step)
