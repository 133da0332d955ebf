"""The calendar worked with mouse and keyboard. It says what is wished and changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline import accessible, keys, texts
from frontdesk.gui.timeline.board import Block, Board, Hit, Zone
from frontdesk.gui.timeline.canvas import Scene, cursor_box
from frontdesk.gui.timeline.drag import Drag
from frontdesk.gui.timeline.geometry import PX_PER_HOUR, Column
from frontdesk.gui.timeline.keyboard import Carry, Stop, neighbour, renewed, stop_at, stop_on
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.surface import TimelineSurface

_AUTO_SCROLL_MS = 16
_AUTO_SCROLL_EDGE = 28
_CURSORS = {
    Zone.EMPTY: Qt.CursorShape.ArrowCursor,
    Zone.BODY: Qt.CursorShape.PointingHandCursor,
    Zone.TOP: Qt.CursorShape.SizeVerCursor,
    Zone.BOTTOM: Qt.CursorShape.SizeVerCursor,
}


class TimelineView(TimelineSurface):
    """Columns of bookings to look at, drag, resize, create and cancel.

    After a drop the ghost stays until `show_conflict_preview` is told otherwise or something else is taken up; that of
    a move or resize also goes when the next plan comes.
    """

    proposed = Signal(object)
    """Proposal: something was dropped."""

    drafting = Signal(object)
    """Proposal | None: what a drop now would propose, while dragging or carrying; None when that was given up."""

    selected_changed = Signal(object)
    """PlannedOccurrence | None; also when the selected one was changed by a new plan."""

    activated = Signal(object)
    """PlannedOccurrence: double click or Enter."""

    cancel_requested = Signal(object)
    """PlannedOccurrence: Delete."""

    context_requested = Signal(object, object)
    """PlannedOccurrence | None, and the QPoint on the screen where its menu belongs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.install()  # before Qt can ask: it keeps the first interface it got
        self._selected: PlannedOccurrence | None = None
        self._standing: Proposal | None = None
        self._carry: Carry | None = None
        self._cursor: Stop | None = None
        self._by_keyboard = False
        self._pointer, self._fine = QPoint(), False
        super().__init__(parent)
        self._drag = Drag(self._board)
        self._scroller = QTimer(self, interval=_AUTO_SCROLL_MS)
        self._scroller.timeout.connect(self._auto_scroll)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.calendar_name())
        self.viewport().setMouseTracking(True)

    def set_plan(
        self, columns: Sequence[Column], plan: CalendarPlan, hours: OpeningHours, rooms: Sequence[Room]
    ) -> None:
        """Shows a plan; selection, cursor and an unfinished gesture go on where what they hold is unchanged."""
        if self._standing and self._standing.kind is not ProposalKind.CREATE:
            self._standing = None
        super().set_plan(columns, plan, hours, rooms)
        if self._standing:
            self._standing = self.propose(self._standing.resource_id, self._standing.span) or self._standing
        if self._selected is not None:
            self._choose(next(iter(self._board.blocks_of(self._selected.occurrence_id)), None))
        accessible.say_reordered(self)

    @property
    def selected(self) -> PlannedOccurrence | None:
        return self._selected

    @property
    def cursor_stop(self) -> Stop | None:
        """Where the keyboard's cursor stands, shown or not; None in an empty calendar."""
        if self._cursor is None and self._board.columns:
            first = next(iter(self._board.all_blocks()), None)
            self._cursor = stop_on(self._board, first) if first else stop_at(self._board, 0, 0)
        return self._cursor

    def select(self, occurrence_id: int | None) -> None:
        """Selects an occurrence and brings it into view; None, or one that is not shown, selects none."""
        block = next(iter(self._board.blocks_of(occurrence_id)), None)
        self._choose(block)
        if block:
            self._cursor = stop_on(self._board, block)
            self.bring_into_view(block.box)

    def propose(self, resource_id: int, span: TimeSpan, occurrence_id: int | None = None) -> Proposal | None:
        """The proposal for times that were typed elsewhere, with its conflicts; None when its column is not shown."""
        column = self._board.column_of(resource_id, span)
        if column is None:
            return None
        return self._board.propose(span, column, next(iter(self._board.blocks_of(occurrence_id)), None))

    def show_conflict_preview(self, proposal: Proposal | None) -> None:
        """Shows a proposal as a ghost that stays; None takes it away."""
        self._standing = proposal
        column = self._board.column_of(proposal.resource_id, proposal.span) if proposal else None
        box = self._board.box(column, proposal.span) if proposal and column is not None else None
        if box:
            self.bring_into_view(box)
        self.viewport().update()

    def scene(self) -> Scene:
        """Everything the next frame shows."""
        return replace(
            super().scene(),
            selected=self._selected.occurrence_id if self._selected else None,
            cursor=self.cursor_stop if self.hasFocus() and self._by_keyboard and not self._carry else None,
            ghost=self._draft() or self._standing,
        )

    def _draft(self) -> Proposal | None:
        return self._carry.draft if self._carry else self._drag.draft

    def _renew(self, before: Board) -> None:
        if self._cursor is not None:
            self._cursor = renewed(before, self._board, self._cursor) if self._board.columns else None
        if not self._drag.renew(self._board):
            self._scroller.stop()
            self._emit_drafting(None)
        if self._carry and not (before.columns == self._board.columns and self._carry.renew(self._board)):
            self._carry = None
            self._emit_drafting(None)

    def _choose(self, block: Block | None) -> None:
        chosen = block.occurrence if block else None
        if chosen != self._selected:
            self._selected = chosen
            self._emit_selected_changed(chosen)
        self.viewport().update()

    def _show_draft(self) -> None:
        draft = self._draft()
        self._standing = None
        self.viewport().update()
        self._emit_drafting(draft)

    def _finish(self, proposal: Proposal | None) -> None:
        """Ends a gesture: with a wish, or with nothing to wish for."""
        self._carry = None
        self._standing = proposal
        self.viewport().update()
        if proposal is None:
            self._emit_drafting(None)
        else:
            self._emit_proposed(proposal)

    # --- the mouse ---

    def _content_point(self, position: QPoint) -> QPoint:
        return position - self.scene().origin

    def _press(self, position: QPoint) -> None:
        self._carry = None
        at = self._content_point(position)
        hit = self._drag.press(at.x(), at.y())
        self._stand_at(hit, at.y())
        self._choose(hit.block)

    def _stand_at(self, hit: Hit, y: int) -> None:
        minute = self._board.axis.floored(y, 1)
        self._cursor = stop_on(self._board, hit.block) if hit.block else stop_at(self._board, hit.column, minute)

    def _drag_to(self, position: QPoint, fine: bool) -> None:
        at = self._content_point(position)
        before = self._drag.draft
        if self._drag.move(at.x(), at.y(), fine) != before:
            self._show_draft()

    def _auto_scroll(self) -> None:
        """One step towards an edge that the pointer is dragged against, faster the further out it is."""
        content = self.scene().content
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + _pull(self._pointer.x(), content.left(), content.right()))
        down.setValue(down.value() + _pull(self._pointer.y(), content.top(), content.bottom()))
        self._drag_to(self._pointer, self._fine)

    def _point_at(self, position: QPoint) -> None:
        hit = self.hit(position)
        self.viewport().setCursor(_CURSORS[hit.zone] if hit else Qt.CursorShape.ArrowCursor)

    def _create_at(self, hit: Hit, y: int) -> None:
        """Something new of the usual length where the pointer is."""
        self._stand_at(hit, y)
        if self._cursor and not self._cursor.block:
            self._finish(Carry(self._board, self._cursor).draft)

    # --- the keyboard ---

    def _carry_key(self, carry: Carry, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key in keys.ARROWS:
            keys.carry_by_arrow(carry, key, modifiers)
            self._show_carried(carry)
        elif key in keys.DROP:
            self._finish(carry.drop())
        else:
            return False
        return True

    def _walk_key(self, stop: Stop, key: Qt.Key) -> bool:
        if key in keys.ARROWS:
            self._walk_to(neighbour(self._board, stop, *keys.ARROWS[key]))
        elif key in keys.ENDS:
            self._walk_to(neighbour(self._board, stop, 0, keys.ENDS[key]))
        elif key in keys.OPEN and stop.block:
            self._emit_activated(stop.block.occurrence)
        elif key in keys.DROP:
            self._pick_up(stop)
        elif key == Qt.Key.Key_Delete and self._selected:
            self._emit_cancel_requested(self._selected)
        else:
            return False
        return True

    def _walk_to(self, stop: Stop) -> None:
        self._cursor = stop
        self._choose(stop.block)
        self.bring_into_view(cursor_box(self._board, stop))
        accessible.say_focus(self, stop)

    def _pick_up(self, stop: Stop) -> None:
        if Carry.possible(stop):
            self._carry = Carry(self._board, stop)
            self._show_carried(self._carry)

    def _show_carried(self, carry: Carry) -> None:
        self._show_draft()
        column = self._board.columns.index(carry.draft.column)
        box = self._board.box(column, carry.draft.span)
        if box:
            self.bring_into_view(box)
        accessible.say(self, texts.spoken_draft(carry.draft))

    def _give_up(self) -> bool:
        """Ends whatever is under way or still shown as a ghost; False when there was nothing."""
        if not (self._draft() or self._standing):
            return False
        self._drag.escape()
        self._scroller.stop()
        self._finish(None)
        return True

    def _zoom_key(self, event: QKeyEvent, key: Qt.Key) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in keys.ZOOM:
            self.set_zoom(self.zoom + keys.ZOOM[key])
        elif key == Qt.Key.Key_0:
            self.set_zoom(PX_PER_HOUR)
        return key in keys.ZOOM or key == Qt.Key.Key_0

    def _owns(self, event: QKeyEvent) -> bool:
        """Whether a key is the calendar's even if the window has a shortcut on it."""
        under_way = self._draft() or self._standing
        return event.key() in keys.OWN or (event.key() == Qt.Key.Key_Escape and under_way is not None)

    # --- typed signals ---

    def _emit_proposed(self, proposal: Proposal) -> None:
        self.proposed.emit(proposal)

    def _emit_drafting(self, draft: Proposal | None) -> None:
        self.drafting.emit(draft)

    def _emit_selected_changed(self, occurrence: PlannedOccurrence | None) -> None:
        self.selected_changed.emit(occurrence)

    def _emit_activated(self, occurrence: PlannedOccurrence) -> None:
        self.activated.emit(occurrence)

    def _emit_cancel_requested(self, occurrence: PlannedOccurrence) -> None:
        self.cancel_requested.emit(occurrence)

    def _emit_context_requested(self, occurrence: PlannedOccurrence | None, at: QPoint) -> None:
        self.context_requested.emit(occurrence, at)

    # --- Qt asks ---

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._owns(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit(event.pos())
            words = self._tooltip(hit.block) if hit and hit.block else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, stop = Qt.Key(event.key()), self.cursor_stop
        self._by_keyboard = True
        self.viewport().update()
        if key == Qt.Key.Key_Escape:
            handled = self._give_up()
        elif self._carry is not None:
            handled = self._carry_key(self._carry, key, event.modifiers())
        else:
            handled = self._zoom_key(event, key) or (stop is not None and self._walk_key(stop, key))
        if not handled:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        position = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.hit(position):
            self._press(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        self._fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._drag.held is None:
            self._point_at(self._pointer)
            return
        self._drag_to(self._pointer, self._fine)
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
            self._create_at(hit, self._content_point(position).y())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        stop = self.cursor_stop
        if event.reason() == QContextMenuEvent.Reason.Keyboard and stop:
            at = self.screen_rect(cursor_box(self._board, stop)).center()
            self._emit_context_requested(stop.block.occurrence if stop.block else None, at)
            return
        hit = self.hit(event.pos())
        if hit:
            self._stand_at(hit, self._content_point(event.pos()).y())
            self._choose(hit.block)
            self._emit_context_requested(hit.block.occurrence if hit.block else None, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.cursor_stop:
            accessible.say_focus(self, self.cursor_stop)

    def _tooltip(self, block: Block) -> str:
        names = {room.id: room.name for room in self._board.schedule.rooms}
        names.setdefault(self._board.columns[block.column].resource_id, self._board.columns[block.column].title)
        places = ", ".join(names[one] for one in block.occurrence.resource_ids if one in names)
        return texts.tooltip(block.occurrence, places)


def _pull(at: int, first: int, last: int) -> int:
    """How many pixels to scroll when the pointer is dragged near or past an edge."""
    if at < first + _AUTO_SCROLL_EDGE:
        return max(at - first - _AUTO_SCROLL_EDGE, -2 * _AUTO_SCROLL_EDGE) // 2
    if at > last - _AUTO_SCROLL_EDGE:
        return min(at - last + _AUTO_SCROLL_EDGE, 2 * _AUTO_SCROLL_EDGE) // 2
    return 0
