"""The calendar worked with mouse and keyboard. It says what is wished and changes nothing itself."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block import Block, Hit, Zone
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.carrying import Carry
from frontdesk.gui.timeline.drag import Drag
from frontdesk.gui.timeline.geometry import QUARTER_MINUTES
from frontdesk.gui.timeline.key_view import KeyTimelineView
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.walking import FREE_STEP_MINUTES, Stop, cursor_box, stop_at, stop_on

_AUTO_SCROLL_MS = 16
_AUTO_SCROLL_EDGE = 28
_TURN_AFTER = 45
"""Steps of the auto-scroll at an edge, 0.7 seconds, after which the page is turned."""

_SHAPES = {Zone.EMPTY: Qt.CursorShape.ArrowCursor, Zone.BODY: Qt.CursorShape.PointingHandCursor}


class TimelineView(KeyTimelineView):
    """Columns of bookings to look at, drag, resize, copy, create and cancel."""

    context_requested = Signal(object, object)
    """PlannedOccurrence | None, and the QPoint on the screen where its menu belongs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pointer = QPoint()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._pointed: datetime | None = None
        self._waited = 0
        super().__init__(parent)
        self._drag = Drag(self._board)
        self._scroller = QTimer(self, interval=_AUTO_SCROLL_MS)
        self._scroller.timeout.connect(self._auto_scroll)
        self.viewport().setMouseTracking(True)

    def split_here(self) -> None:
        """Cuts the selected booking where its menu was opened; where that says no time, the arrow keys choose."""
        stacked_or_by_key = self._board.stacked or self._pointed is None
        if stacked_or_by_key or self._pointed is None or not self.split_at(self._pointed):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.begin_split(self._pointed)

    def _draft(self) -> Proposal | None:
        return super()._draft() or self._drag.draft

    def _renew(self, before: Board) -> None:
        super()._renew(before)
        if not self._drag.renew(self._board):
            self._scroller.stop()
            self._emit_drafting(None)

    def _give_up(self) -> bool:
        under_way = self._draft() is not None
        self._drag.escape()
        self._scroller.stop()
        if under_way:
            self._finish(None)
        return under_way or super()._give_up()

    def _content_point(self, position: QPoint) -> QPoint:
        return position - self.scene().origin

    def _instant_at(self, hit: Hit, at: QPoint, step: int) -> datetime:
        """The instant under a pixel of the content, the last whole step before it."""
        axis, grid = self._board.axis, self._board.grid
        minute = axis.floored(grid.along(hit.column, at.x(), at.y()), step)
        return axis.instant(self._board.columns[hit.column].day, minute)

    def _press(self, position: QPoint) -> None:
        self._held = None
        at = self._content_point(position)
        hit = self._drag.press(at.x(), at.y())
        self._stand_at(hit, at)
        self._choose(hit.block)

    def _stand_at(self, hit: Hit, at: QPoint) -> None:
        """Brings the cursor to what was hit: its block, or in free time the half hour there."""
        if hit.block:
            self._cursor = stop_on(self._board, hit.block)
            return
        along = self._board.grid.along(hit.column, at.x(), at.y())
        if self._board.stacked:
            self._cursor = Stop(hit.column, self._board.axis.floored(along, FREE_STEP_MINUTES))
        else:
            self._cursor = stop_at(self._board, hit.column, self._board.axis.floored(along, 1))

    def _drag_to(self, position: QPoint) -> None:
        at, before = self._content_point(position), self._drag.draft
        fine = bool(self._modifiers & Qt.KeyboardModifier.ShiftModifier)
        copy = self._copies and bool(self._modifiers & Qt.KeyboardModifier.ControlModifier)
        if self._drag.move(at.x(), at.y(), fine, copy) != before:
            self._show_draft()
        if self._drag.draft:
            copying = self._drag.draft.keeps_original
            self.viewport().setCursor(Qt.CursorShape.DragCopyCursor if copying else Qt.CursorShape.ClosedHandCursor)

    def _auto_scroll(self) -> None:
        """One step towards an edge that the pointer is dragged against, faster the further out it is."""
        content = self.scene().content
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + _pull(self._pointer.x(), content.left(), content.right()))
        down.setValue(down.value() + _pull(self._pointer.y(), content.top(), content.bottom()))
        if self._pointer.x() < content.left():
            self._wait_at_edge(-1, across.value() == across.minimum())
        else:
            self._wait_at_edge(1, across.value() == across.maximum() and self._pointer.x() > content.right())
        self._drag_to(self._pointer)

    def _wait_at_edge(self, page: int, waiting: bool) -> None:
        """Turns the page when a booking is held beyond the edge for a while and there is nothing left to scroll."""
        held = self._drag.held
        self._waited = self._waited + 1 if waiting and held is not None and held.zone is Zone.BODY else 0
        if self._waited >= _TURN_AFTER:
            self._waited = 0
            self._emit_turn_wanted(page)

    def _point_at(self, position: QPoint) -> None:
        hit = self.hit(position)
        along = Qt.CursorShape.SizeVerCursor if self._board.grid.downwards else Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(_SHAPES.get(hit.zone, along) if hit else Qt.CursorShape.ArrowCursor)

    def _create_at(self, hit: Hit, at: QPoint) -> None:
        """Something new of the usual length where the pointer is."""
        self._stand_at(hit, at)
        if self._cursor and not self._cursor.block:
            self._finish(Carry(self._board, self._cursor).draft)

    def _emit_context_requested(self, occurrence: PlannedOccurrence | None, at: QPoint) -> None:
        self.context_requested.emit(occurrence, at)

    def _tooltip(self, block: Block) -> str:
        names = {room.id: room.name for room in self._board.schedule.rooms}
        names.setdefault(self._board.columns[block.column].resource_id, self._board.columns[block.column].title)
        places = ", ".join(names[one] for one in block.occurrence.resource_ids if one in names)
        return texts.tooltip(block.occurrence, places, block.set_up)

    # --- Qt asks ---

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit(event.pos())
            words = self._tooltip(hit.block) if hit and hit.block else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._follow_modifiers(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self._follow_modifiers(event)

    def _follow_modifiers(self, event: QKeyEvent) -> None:
        """Ctrl and Shift count from when they are pressed, not from the next move of the mouse."""
        if self._drag.draft and event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Shift):
            bit = Qt.KeyboardModifier.ControlModifier
            bit = bit if event.key() == Qt.Key.Key_Control else Qt.KeyboardModifier.ShiftModifier
            down = event.type() == QEvent.Type.KeyPress
            self._modifiers = self._modifiers | bit if down else self._modifiers & ~bit
            self._drag_to(self._pointer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        position = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.hit(position):
            self._press(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer, self._modifiers = event.position().toPoint(), event.modifiers()
        if self._drag.held is None:
            self._point_at(self._pointer)
            return
        self._drag_to(self._pointer)
        if self._drag.draft and not self._scroller.isActive():
            self._scroller.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._drag.held is None:
            return
        self._scroller.stop()
        was_dragged, proposal = self._drag.draft is not None, self._drag.release()
        if was_dragged:
            self._finish(proposal)
        self._point_at(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        hit = self.hit(position)
        if hit and hit.block:
            self._emit_activated(hit.block.occurrence)
        elif hit:
            self._create_at(hit, self._content_point(position))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        stop, self._pointed = self.cursor_stop, None
        if event.reason() == QContextMenuEvent.Reason.Keyboard and stop:
            at = self.screen_rect(cursor_box(self._board, stop)).center()
            self._emit_context_requested(stop.block.occurrence if stop.block else None, at)
            return
        hit = self.hit(event.pos())
        if hit:
            content = self._content_point(event.pos())
            self._pointed = self._instant_at(hit, content, QUARTER_MINUTES)
            self._stand_at(hit, content)
            self._choose(hit.block)
            self._emit_context_requested(hit.block.occurrence if hit.block else None, event.globalPos())


def _pull(at: int, first: int, last: int) -> int:
    """How many pixels to scroll when the pointer is dragged near or past an edge."""
    if at < first + _AUTO_SCROLL_EDGE:
        return max(at - first - _AUTO_SCROLL_EDGE, -2 * _AUTO_SCROLL_EDGE) // 2
    if at > last - _AUTO_SCROLL_EDGE:
        return min(at - last + _AUTO_SCROLL_EDGE, 2 * _AUTO_SCROLL_EDGE) // 2
    return 0
