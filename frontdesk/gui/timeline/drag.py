"""The gestures of the mouse, as a machine without a mouse: press, move, release or escape.

Empty time is stretched into something new, a block's body moves or copies it, its ends resize it. All of it is reckoned
along the hours, whichever way they run.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.block import Block, Hit, Zone
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.geometry import FINE_MINUTES, QUARTER_MINUTES
from frontdesk.gui.timeline.proposal import Proposal

THRESHOLD = 4
"""Pixels the mouse must travel before a press is a drag."""


@dataclass(frozen=True, slots=True)
class _Grip:
    """Where the press took hold, and of what."""

    hit: Hit
    x: float
    y: float


class Drag:
    """One pointer on a board. A drag under way survives a new board as long as its block is unchanged there."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._grip: _Grip | None = None
        self._draft: Proposal | None = None

    @property
    def draft(self) -> Proposal | None:
        """What releasing now would propose; None when nothing is being dragged."""
        return self._draft

    @property
    def held(self) -> Hit | None:
        """What the pointer has taken hold of, from the press on."""
        return self._grip.hit if self._grip else None

    def renew(self, board: Board) -> bool:
        """Goes on with another board. False when that ended the drag: the block is gone or was changed meanwhile."""
        self._board = board
        if self._grip is None or self._grip.hit.block is None:
            return True
        block = board.same(self._grip.hit.block)
        if block is None:
            self.escape()
            return False
        self._grip = _Grip(Hit(block.column, self._grip.hit.zone, block), self._grip.x, self._grip.y)
        return True

    def press(self, x: float, y: float) -> Hit:
        """Takes hold of what lies there."""
        self._draft = None
        self._grip = _Grip(self._board.hit(x, y), x, y)
        return self._grip.hit

    def move(self, x: float, y: float, fine: bool = False, copy: bool = False) -> Proposal | None:
        """The draft with the pointer here; None before it has travelled, or when what is held cannot be dragged."""
        if self._grip is None or (self._draft is None and not self._has_travelled(x, y)):
            return None
        self._draft = self._drafted(self._grip, x, y, FINE_MINUTES if fine else QUARTER_MINUTES, copy)
        return self._draft

    def release(self) -> Proposal | None:
        """Lets go: the proposal, or None after a mere click and when nothing would change."""
        draft, self._draft, self._grip = self._draft, None, None
        return draft if draft and draft.changes_something else None

    def escape(self) -> None:
        """Lets go without proposing anything."""
        self._draft = self._grip = None

    def _has_travelled(self, x: float, y: float) -> bool:
        return self._grip is not None and max(abs(x - self._grip.x), abs(y - self._grip.y)) >= THRESHOLD

    def _drafted(self, grip: _Grip, x: float, y: float, step: int, copy: bool) -> Proposal | None:
        block = grip.hit.block
        if block is None:
            return self._created(grip, x, y, step)
        if grip.hit.zone is Zone.START:
            span = self._start_dragged(block, self._travelled(grip, x, y), step)
            return self._board.propose(span, block.column, self._board.taken(block))
        if grip.hit.zone is Zone.END:
            span = self._end_dragged(block, self._travelled(grip, x, y), step)
            return self._board.propose(span, block.column, self._board.taken(block))
        return self._moved(grip, block, x, y, step, copy) if block.movable else None

    def _travelled(self, grip: _Grip, x: float, y: float) -> float:
        """Pixels along the hours since the press."""
        return self._along(grip.hit.column, x, y) - self._along(grip.hit.column, grip.x, grip.y)

    def _along(self, column: int, x: float, y: float) -> float:
        return self._board.grid.along(column, x, y)

    def _created(self, grip: _Grip, x: float, y: float, step: int) -> Proposal | None:
        axis, column = self._board.axis, grip.hit.column
        anchor = axis.floored(self._along(column, grip.x, grip.y), step)
        other = axis.snapped(self._along(column, x, y), step)
        first, last = (anchor, max(other, anchor + step)) if other >= anchor else (other, anchor)
        span = _span(self._at(column, first), self._at(column, last))
        return self._board.propose(span, column) if span else None

    def _moved(self, grip: _Grip, block: Block, x: float, y: float, step: int, copy: bool) -> Proposal:
        column = self._board.grid.at(x, y)
        start = self._dragged(block.column, block.occurrence.span.start, self._shifted(grip, column, x, y), step)
        start = min(start, max(self._board.axis.minutes - self._shown_minutes(block), 0))
        moved_to = self._at(column, start)
        span = block.occurrence.span.shifted(moved_to - block.occurrence.span.start)
        return self._board.propose(span, column, self._board.taken(block), copy=copy)

    def _shifted(self, grip: _Grip, column: int, x: float, y: float) -> float:
        """How much later in its day something comes to lie: in a stack, it keeps its time in every other cell."""
        if self._board.stacked and column != grip.hit.column:
            return 0.0
        return self._along(column, x, y) - self._along(grip.hit.column, grip.x, grip.y)

    def _start_dragged(self, block: Block, by: float, step: int) -> TimeSpan:
        span = block.occurrence.span
        start = self._at(block.column, self._dragged(block.column, span.start, by, step))
        return TimeSpan(min(start, latest_start(span, step)), span.end)

    def _end_dragged(self, block: Block, by: float, step: int) -> TimeSpan:
        span = block.occurrence.span
        end = self._at(block.column, self._dragged(block.column, span.end, by, step))
        return TimeSpan(span.start, max(end, earliest_end(span, step)))

    def _dragged(self, column: int, edge: datetime, by: float, step: int) -> int:
        """The minute of the axis an edge comes to, dragged by so many pixels; where it was if that is no step."""
        axis, day = self._board.axis, self._board.columns[column].day
        minute = axis.minute(day, edge)
        travelled = by * 60 / axis.px_per_hour
        if abs(travelled) < step / 2:
            return minute
        return min(max(round((minute + travelled) / step) * step, 0), axis.minutes)

    def _shown_minutes(self, block: Block) -> int:
        axis, day = self._board.axis, self._board.columns[block.column].day
        return axis.minute(day, block.occurrence.span.end) - axis.minute(day, block.occurrence.span.start)

    def _at(self, column: int, minute: int) -> datetime:
        return self._board.axis.instant(self._board.columns[column].day, minute)


def latest_start(span: TimeSpan, step: int) -> datetime:
    """How far a start can be pulled towards its end: one step is left, or what there was if that is less."""
    return max(span.start, span.end - timedelta(minutes=step))


def earliest_end(span: TimeSpan, step: int) -> datetime:
    """How far an end can be pulled towards its start."""
    return min(span.end, span.start + timedelta(minutes=step))


def _span(start: datetime, end: datetime) -> TimeSpan | None:
    return TimeSpan(start, end) if start < end else None
