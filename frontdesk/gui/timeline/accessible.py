"""The calendar for a screen reader: a list whose children are the bookings, each with name, place and focus.

Qt's own interface for a scroll area has no idea of what is painted in it. Interfaces are made once and never taken
back: Qt holds them by number, and Python must not free one that Qt may still ask. A child stands for a position in
the list, so a new plan needs no new children, only more or fewer of them.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.surface import TimelineSurface
from frontdesk.gui.timeline.walking import Stop

_kept: list[QAccessibleInterface] = []


@lru_cache(maxsize=1)
def install() -> None:
    """Makes Qt ask here for the interface of a calendar; doing it again changes nothing."""
    QAccessible.installFactory(_interface_of)


def say_focus(view: TimelineSurface, stop: Stop) -> None:
    """Tells where the keyboard's cursor has come to."""
    if not QAccessible.isActive():
        return
    if stop.block is None:
        column = view.board.columns[stop.column]
        instant = view.board.axis.instant(column.day, stop.minute)
        say(view, texts.spoken_free(texts.place(view.board, stop.column), instant))
        return
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(view.board.all_blocks().index(stop.block))
    QAccessible.updateAccessibility(event)


def say_reordered(view: TimelineSurface) -> None:
    """Tells that the bookings are others now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))


def say(view: TimelineSurface, words: str) -> None:
    """Has the words spoken."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))


class _CalendarInterface(QAccessibleWidget):
    """The calendar itself."""

    def __init__(self, view: TimelineSurface) -> None:
        super().__init__(view, QAccessible.Role.List)
        self._view = view
        self._children: list[_BlockInterface] = []

    def childCount(self) -> int:
        return len(self._blocks())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt allows null, its stub does not
        if not 0 <= index < self.childCount():
            return None
        while len(self._children) <= index:
            self._children.append(_BlockInterface(self, self._view, len(self._children)))
            QAccessible.registerAccessibleInterface(self._children[-1])
        return self._children[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # see child
        hit = self._view.hit(self._view.viewport().mapFromGlobal(QPoint(x, y)))
        return self.child(self._blocks().index(hit.block)) if hit and hit.block else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _BlockInterface) and child in self._children else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # see child
        stop = self._view.cursor_stop if isValid(self._view) and self._view.hasFocus() else None
        return self.child(self._blocks().index(stop.block)) if stop and stop.block else None

    def _blocks(self) -> tuple[Block, ...]:
        return self._view.board.all_blocks() if isValid(self._view) else ()


class _BlockInterface(QAccessibleInterface):
    """The booking at a position of the list."""

    def __init__(self, calendar: _CalendarInterface, view: TimelineSurface, index: int) -> None:
        super().__init__()
        self._calendar = calendar
        self._view = view
        self.index = index

    def isValid(self) -> bool:
        return self._block() is not None

    def object(self) -> QObject | None:  # type: ignore[override] # Qt: null for what is no QObject
        return None

    def window(self) -> QWindow | None:  # type: ignore[override] # null before the window is shown
        return self._view.window().windowHandle() if isValid(self._view) else None

    def parent(self) -> QAccessibleInterface:
        return self._calendar

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override] # it has none
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override] # it has none
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        block = self._block()
        return self._view.screen_rect(block.box) if block else QRect()

    def text(self, kind: QAccessible.Text) -> str:
        block = self._block()
        if block is None:
            return ""
        if kind is QAccessible.Text.Name:
            place = texts.place(self._view.board, block.column)
            return texts.spoken(place, block.occurrence, attention=block.attention)
        return texts.described(block.occurrence, block.set_up) if kind is QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """A booking's name cannot be set from outside."""

    def state(self) -> QAccessible.State:
        state, block = QAccessible.State(), self._block()
        state.focusable = state.selectable = 1
        if block is None:
            state.invalid = 1
            return state
        stop = self._view.cursor_stop
        state.selected = int(block.occurrence == self._view.selected)
        state.focused = int(self._view.hasFocus() and stop is not None and stop.block == block)
        state.offscreen = int(self.rect().isEmpty())
        return state

    def _block(self) -> Block | None:
        blocks = self._view.board.all_blocks() if isValid(self._view) else ()
        return blocks[self.index] if self.index < len(blocks) else None


def _interface_of(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, TimelineSurface):
        return None
    _kept.append(_CalendarInterface(asked))
    return _kept[-1]
