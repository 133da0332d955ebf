"""The calendar worked with the keyboard: a cursor, carrying, copying, cutting. It says what is wished, no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline import accessible, keys, texts
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.carrying import Carry, Cut
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.scene import Scene
from frontdesk.gui.timeline.surface import TimelineSurface
from frontdesk.gui.timeline.walking import Stop, across, along, cursor_box, renewed, stop_at, stop_on


class KeyTimelineView(TimelineSurface):
    """Bookings to select, carry, copy, cut and cancel with the keyboard alone.

    After a drop the ghost stays until `show_conflict_preview` is told otherwise or something else is taken up; that of
    anything but a new booking also goes when the next plan comes.
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

    turn_wanted = Signal(int)
    """Pages to turn, −1 or 1: something is carried or dragged over the edge of the days that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.install()  # before Qt can ask: it keeps the first interface it got
        self._selected: PlannedOccurrence | None = None
        self._standing: Proposal | None = None
        self._held: Carry | Cut | None = None
        self._cursor: Stop | None = None
        self._by_keyboard = False
        self._copies = True
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.calendar_name())

    def set_plan(
        self,
        columns: Sequence[Column],
        plan: CalendarPlan,
        hours: OpeningHours,
        rooms: Sequence[Room],
        arrangement: Arrangement | None = None,
    ) -> None:
        """Shows a plan; selection, cursor and an unfinished gesture go on where what they hold is unchanged."""
        if self._standing and self._standing.kind is not ProposalKind.CREATE:
            self._standing = None
        rearranged = arrangement not in (None, self.arrangement)
        super().set_plan(columns, plan, hours, rooms, arrangement)
        if self._standing:
            self._standing = self.propose(self._standing.resource_id, self._standing.span) or self._standing
        if self._selected is not None and self._draft() is None:
            block = next(iter(self._board.blocks_of(self._selected.occurrence_id)), None)
            self._choose(block)
            if block and rearranged:
                self.bring_into_view(block.box)
        accessible.say_reordered(self)

    @property
    def selected(self) -> PlannedOccurrence | None:
        return self._selected

    @property
    def cursor_stop(self) -> Stop | None:
        """Where the keyboard's cursor stands, shown or not; None in an empty calendar."""
        if self._cursor is None and self._board.columns:
            first = next((b for cell in range(len(self._board.columns)) for b in self._board.blocks(cell)), None)
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
        block = next(iter(self._board.blocks_of(occurrence_id)), None)
        return self._board.propose(span, column, self._board.taken(block) if block else None)

    def show_conflict_preview(self, proposal: Proposal | None) -> None:
        """Shows a proposal as a ghost that stays; None takes it away."""
        self._standing = proposal
        column = self._board.column_of(proposal.resource_id, proposal.span) if proposal else None
        box = self._board.box(column, proposal.span) if proposal and column is not None else None
        if box:
            self.bring_into_view(box)
        self.viewport().update()

    def forbid_copies(self) -> None:
        """From now on nothing can be copied or cut here."""
        self._copies = False

    def pick_up(self, *, copy: bool = False) -> bool:
        """Hands what the cursor stands on, or a copy of it, to the arrow keys. False when that cannot be."""
        stop = self.cursor_stop
        if stop is None or (copy and not self._copies) or not Carry.possible(stop, copy):
            return False
        self._hold(Carry(self._board, stop, copy))
        return True

    def begin_split(self, near: datetime | None = None) -> bool:
        """Lets the arrow keys choose where the selected booking is cut, first *near* an instant; Enter cuts."""
        block = self._cut_block()
        if block is None:
            return False
        self._hold(Cut(self._board, block, near))
        return True

    def split_at(self, instant: datetime) -> bool:
        """Proposes to cut the selected booking there. False when it cannot be cut, or not there."""
        block = self._cut_block()
        if block is None or not block.occurrence.span.contains(instant):
            return False
        self._finish(Cut(self._board, block, instant).draft)
        return True

    def scene(self) -> Scene:
        """Everything the next frame shows."""
        return replace(
            super().scene(),
            selected=self._selected.occurrence_id if self._selected else None,
            cursor=self.cursor_stop if self.hasFocus() and self._by_keyboard and not self._held else None,
            ghost=self._draft() or self._standing,
        )

    def _draft(self) -> Proposal | None:
        """What is in the hand now."""
        return self._held.draft if self._held else None

    def _renew(self, before: Board) -> None:
        if self._cursor is not None:
            self._cursor = renewed(before, self._board, self._cursor) if self._board.columns else None
        if self._held and not self._held.renew(self._board):
            self._held = None
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
        self._held = None
        self._standing = proposal
        self.viewport().update()
        if proposal is None:
            self._emit_drafting(None)
        else:
            self._emit_proposed(proposal)

    def _give_up(self) -> bool:
        """Ends whatever is under way or still shown as a ghost; False when there was nothing."""
        if not (self._draft() or self._standing):
            return False
        self._finish(None)
        return True

    def _cut_block(self) -> Block | None:
        """The block of the selected booking that can be cut: the one the cursor stands on if it is one of them."""
        chosen = self._board.blocks_of(self._selected.occurrence_id if self._selected else None)
        stop = self.cursor_stop
        block = stop.block if stop and stop.block in chosen else next(iter(chosen), None)
        return block if self._copies and Cut.possible(block) else None

    # --- what is held ---

    def _hold(self, held: Carry | Cut) -> None:
        self._held = held
        self._by_keyboard = True
        self._show_held(held)

    def _show_held(self, held: Carry | Cut) -> None:
        self._show_draft()
        column = self._board.columns.index(held.draft.column)
        box = self._board.box(column, held.draft.span)
        if box:
            self.bring_into_view(box)
        accessible.say(self, texts.spoken_draft(held.draft, self._board))

    def _held_key(self, held: Carry | Cut, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if key in keys.DROP:
            self._finish(held.drop())
        elif key in keys.ARROWS and isinstance(held, Cut):
            keys.cut_by_arrow(held, key, modifiers)
            self._show_held(held)
        elif key in keys.ARROWS and isinstance(held, Carry):
            keys.carry_by_arrow(held, self.arrangement, key, modifiers)
            self._show_held(held)
        elif key in keys.PAGES and isinstance(held, Carry) and not modifiers:
            self._carry_to_day(held, keys.PAGES[key])
        else:
            return False
        return True

    def _carry_to_day(self, carry: Carry, days: int) -> None:
        before = carry.draft.column.day
        if self.arrangement.is_rows:
            carry.go(days, 0)
        if carry.draft.column.day == before:
            self._emit_turn_wanted(days)
        else:
            self._show_held(carry)

    # --- the cursor ---

    def _walk_key(self, stop: Stop, key: Qt.Key) -> bool:
        if key in keys.ARROWS:
            cells, steps = keys.walk_by_arrow(self.arrangement, key)
            self._walk_to(across(self._board, stop, cells) if cells else along(self._board, stop, steps))
        elif key in keys.ENDS:
            self._walk_to(along(self._board, stop, keys.ENDS[key]))
        elif key in keys.OPEN and stop.block:
            self._emit_activated(stop.block.occurrence)
        elif key in keys.DROP:
            self.pick_up()
        elif key == Qt.Key.Key_Delete and self._selected:
            self._emit_cancel_requested(self._selected)
        else:
            return False
        return True

    def _ctrl_key(self, key: Qt.Key) -> bool:
        if key in keys.ZOOM:
            self.zoom_by(keys.ZOOM[key])
        elif key == Qt.Key.Key_0:
            self.zoom_by(0)
        elif key == keys.COPY:
            self.pick_up(copy=True)
        elif key == keys.SPLIT:
            self.begin_split()
        else:
            return False
        return True

    def _walk_to(self, stop: Stop) -> None:
        self._cursor = stop
        self._choose(stop.block)
        self.bring_into_view(cursor_box(self._board, stop))
        accessible.say_focus(self, stop)

    def _owns(self, event: QKeyEvent) -> bool:
        """Whether a key is the calendar's even if the window has a shortcut on it."""
        if event.key() == Qt.Key.Key_Escape:
            return (self._draft() or self._standing) is not None
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return event.key() in keys.OWN or (ctrl and self._copies and event.key() in keys.OWN_WITH_CTRL)

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

    def _emit_turn_wanted(self, days: int) -> None:
        self.turn_wanted.emit(days)

    # --- Qt asks ---

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._owns(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, stop = Qt.Key(event.key()), self.cursor_stop
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._by_keyboard = True
        self.viewport().update()
        if key == Qt.Key.Key_Escape:
            handled = self._give_up()
        elif self._held is not None:
            handled = self._held_key(self._held, key, event.modifiers())
        else:
            handled = (ctrl and self._ctrl_key(key)) or (stop is not None and self._walk_key(stop, key))
        if not handled:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.cursor_stop:
            accessible.say_focus(self, self.cursor_stop)
