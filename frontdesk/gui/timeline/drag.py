"""The gestures of the mouse, as a machine without a mouse: press, move, release or escape.

Empty time is stretched into something new, a block's body moves or copies it, its ends resize it. All of it is reckoned
along the hours, whichever way they run.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall
from frontdesk.gui.timeline.block import Block, Hit, Zone
from frontdesk.gui.timeline.board import Board, Taken
from frontdesk.gui.timeline.geometry import FINE_MINUTES, QUARTER_MINUTES
from frontdesk.gui.timeline.proposal import Proposal

THRESHOLD = 4
"""Pixels the mouse must travel before a press is a drag."""


@dataclass(frozen=True, slots=True)
class _Grip:
    """Where the press took hold, and of what; ``offset`` minutes of the axis after the start of what was taken."""

    hit: Hit
    x: float
    y: float
    taken: Taken | None = None
    offset: float = 0.0


class Drag:
    """One pointer on a board. A drag under way survives a new board as long as its block is unchanged there, and that
    of a whole block also goes on over other days."""

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
        """Goes on with another board. False when that ended the drag: what it holds is gone or was changed since."""
        before, self._board = self._board, board
        if self._grip is None:
            return True
        kept = self._renewed(self._grip, before)
        if kept is None:
            self.escape()
            return False
        self._grip = kept
        return True

    def _renewed(self, grip: _Grip, before: Board) -> _Grip | None:
        block = grip.hit.block
        if block is None or grip.taken is None:
            return grip if before.columns == self._board.columns else None
        now = self._board.same(block)
        if now is not None:
            return replace(grip, hit=Hit(now.column, grip.hit.zone, now))
        turned = before.columns != self._board.columns and grip.hit.zone is Zone.BODY
        return grip if turned and not self._board.has_changed(block.occurrence) else None

    def press(self, x: float, y: float) -> Hit:
        """Takes hold of what lies there."""
        self._draft = None
        hit = self._board.hit(x, y)
        taken = self._board.taken(hit.block) if hit.block else None
        offset = self._minutes(hit.column, x, y) - self._start_minute(hit.block) if hit.block else 0.0
        self._grip = _Grip(hit, x, y, taken, offset)
        return hit

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
        return self._moved(grip, grip.taken, x, y, step, copy) if block.movable and grip.taken else None

    def _travelled(self, grip: _Grip, x: float, y: float) -> float:
        """Minutes of the axis since the press."""
        return self._minutes(grip.hit.column, x, y) - self._minutes(grip.hit.column, grip.x, grip.y)

    def _minutes(self, column: int, x: float, y: float) -> float:
        """Minutes along the axis of a cell, before it and after it as well."""
        return self._board.grid.along(column, x, y) * 60 / self._board.axis.px_per_hour

    def _created(self, grip: _Grip, x: float, y: float, step: int) -> Proposal | None:
        axis, grid, column = self._board.axis, self._board.grid, grip.hit.column
        anchor = axis.floored(grid.along(column, grip.x, grip.y), step)
        other = axis.snapped(grid.along(column, x, y), step)
        first, last = (anchor, max(other, anchor + step)) if other >= anchor else (other, anchor)
        span = _span(self._at(column, first), self._at(column, last))
        return self._board.propose(span, column) if span else None

    def _moved(self, grip: _Grip, taken: Taken, x: float, y: float, step: int, copy: bool) -> Proposal:
        """What was taken, on the day under the pointer; in a stack it keeps its time in every cell but its own."""
        column = self._board.grid.at(x, y)
        cell, axis = self._board.columns[column], self._board.axis
        same_time = shifted_on_the_wall(taken.occurrence.span, cell.day - taken.column.day)
        minute = axis.minute(cell.day, same_time.start)
        stays = self._board.stacked and cell != taken.column
        start = self._stepped(minute, 0.0 if stays else self._minutes(column, x, y) - grip.offset - minute, step)
        length = axis.minute(cell.day, same_time.end) - minute
        moved_to = self._at(column, min(start, max(axis.minutes - length, 0)))
        span = same_time.shifted(moved_to - same_time.start)
        return self._board.propose(span, column, taken, copy=copy)

    def _start_dragged(self, block: Block, by: float, step: int) -> TimeSpan:
        span = block.occurrence.span
        start = self._at(block.column, self._dragged(block.column, span.start, by, step))
        return TimeSpan(min(start, latest_start(span, step)), span.end)

    def _end_dragged(self, block: Block, by: float, step: int) -> TimeSpan:
        span = block.occurrence.span
        end = self._at(block.column, self._dragged(block.column, span.end, by, step))
        return TimeSpan(span.start, max(end, earliest_end(span, step)))

    def _dragged(self, column: int, edge: datetime, by: float, step: int) -> int:
        """The minute of the axis an edge comes to, dragged by so many minutes."""
        return self._stepped(self._board.axis.minute(self._board.columns[column].day, edge), by, step)

    def _stepped(self, minute: int, by: float, step: int) -> int:
        """A minute of the axis moved onto the grid of steps; where it was if it was moved by less than half a step."""
        if abs(by) < step / 2:
            return minute
        return min(max(round((minute + by) / step) * step, 0), self._board.axis.minutes)

    def _start_minute(self, block: Block) -> int:
        return self._board.axis.minute(self._board.columns[block.column].day, block.occurrence.span.start)

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
