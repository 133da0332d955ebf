"""The calendar without a mouse: a cursor that walks from stop to stop, and carrying what it stands on.

Carrying ends in the same proposal as dragging does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.board import Block, Board
from frontdesk.gui.timeline.drag import earliest_end, latest_start
from frontdesk.gui.timeline.geometry import QUARTER_MINUTES
from frontdesk.gui.timeline.proposal import Proposal

FREE_STEP_MINUTES = 30
"""How far apart the cursor's stops in free time are."""

NEW_MINUTES = 60
"""How long something new is before it is stretched, where that is free."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the cursor can stand: on a block, or in free time at a minute of the axis."""

    column: int
    minute: int
    block: Block | None = None


def stops(board: Board, column: int) -> tuple[Stop, ...]:
    """The column's stops from top to bottom: every block, every free half hour, every end that leaves time free."""
    blocks = {stop_on(board, block) for block in board.blocks(column)}
    taken = [(stop.minute, _last_minute(board, stop.block)) for stop in blocks if stop.block]
    candidates = {*range(0, board.axis.minutes, FREE_STEP_MINUTES), *(end for _, end in taken)}
    free = {
        Stop(column, minute)
        for minute in candidates
        if minute < board.axis.minutes and not any(start <= minute < end for start, end in taken)
    }
    return tuple(sorted(blocks | free, key=lambda stop: (stop.minute, _id_of(stop))))


def stop_at(board: Board, column: int, minute: int) -> Stop:
    """The stop that holds this minute of the axis."""
    return [stop for stop in stops(board, column) if stop.minute <= max(minute, 0)][-1]


def neighbour(board: Board, stop: Stop, columns: int, steps: int) -> Stop:
    """So many columns sideways at the same time, or so many stops down; the same stop at the border."""
    if columns:
        column = min(max(stop.column + columns, 0), len(board.columns) - 1)
        return stop if column == stop.column else stop_at(board, column, stop.minute)
    ladder = stops(board, stop.column)
    here = ladder.index(stop) if stop in ladder else ladder.index(stop_at(board, stop.column, stop.minute))
    return ladder[min(max(here + steps, 0), len(ladder) - 1)]


def renewed(before: Board, board: Board, stop: Stop) -> Stop:
    """The same stop on another board: on its occurrence where that has gone, else at the same time."""
    column = min(stop.column, len(board.columns) - 1)
    if stop.block is not None:
        blocks = board.blocks_of(stop.block.occurrence.occurrence_id)
        here = next((block for block in blocks if block.column == column), next(iter(blocks), None))
        if here is not None:
            return stop_on(board, here)
    day = before.columns[stop.column].day
    instant = before.axis.instant(day, stop.minute)
    return stop_at(board, column, board.axis.minute(day, instant))


def stop_on(board: Board, block: Block) -> Stop:
    """The stop of a block."""
    return Stop(block.column, _first_minute(board, block), block)


class Carry:
    """A block, or something new, carried by the arrow keys over one board. Steps are minutes of the axis."""

    def __init__(self, board: Board, stop: Stop) -> None:
        self._board = board
        self._block = stop.block
        self._column = stop.column
        self._span = stop.block.occurrence.span if stop.block else self._new_span(stop)

    @staticmethod
    def possible(stop: Stop) -> bool:
        """Whether what stands there can be picked up: what is over, or begins on another day, cannot."""
        return stop.block is None or stop.block.movable

    @property
    def draft(self) -> Proposal:
        return self._board.propose(self._span, self._column, self._block)

    def drop(self) -> Proposal | None:
        """The proposal; None when nothing would change."""
        return self.draft if self.draft.changes_something else None

    def renew(self, board: Board) -> bool:
        """Goes on with another board of the same columns. False when the block is gone or was changed meanwhile."""
        self._board = board
        if self._block is None:
            return True
        self._block = board.same(self._block)
        return self._block is not None

    def shift(self, step: int) -> None:
        """Later (or earlier) by one step, onto the grid of steps."""
        minute = self._stepped(self._span.start, step)
        length = self._minute(self._span.end) - self._minute(self._span.start)
        start = self._at(min(minute, max(self._board.axis.minutes - length, 0)))
        self._span = self._span.shifted(start - self._span.start)

    def sideways(self, columns: int) -> None:
        """To a neighbouring column, at the same time of its day."""
        minute = self._minute(self._span.start)
        self._column = min(max(self._column + columns, 0), len(self._board.columns) - 1)
        self._span = self._span.shifted(self._at(minute) - self._span.start)

    def stretch_end(self, step: int) -> None:
        end = self._at(self._stepped(self._span.end, step))
        self._span = TimeSpan(self._span.start, max(end, earliest_end(self._span, abs(step))))

    def stretch_start(self, step: int) -> None:
        start = self._at(self._stepped(self._span.start, step))
        self._span = TimeSpan(min(start, latest_start(self._span, abs(step))), self._span.end)

    def _new_span(self, stop: Stop) -> TimeSpan:
        starts = [_first_minute(self._board, block) for block in self._board.blocks(stop.column)]
        following = min((start for start in starts if start > stop.minute), default=self._board.axis.minutes)
        start = self._at(stop.minute)
        end = self._at(min(stop.minute + NEW_MINUTES, following))
        return TimeSpan(start, max(end, start + timedelta(minutes=QUARTER_MINUTES)))

    def _stepped(self, instant: datetime, step: int) -> int:
        """The next minute in whole steps, in the direction of the step."""
        size = abs(step)
        minute = self._minute(instant)
        stepped = (minute // size + 1) * size if step > 0 else (-(-minute // size) - 1) * size
        return min(max(stepped, 0), self._board.axis.minutes)

    def _minute(self, instant: datetime) -> int:
        return self._board.axis.minute(self._board.columns[self._column].day, instant)

    def _at(self, minute: int) -> datetime:
        return self._board.axis.instant(self._board.columns[self._column].day, minute)


def _first_minute(board: Board, block: Block) -> int:
    return board.axis.minute(board.columns[block.column].day, block.occurrence.span.start)


def _last_minute(board: Board, block: Block) -> int:
    return board.axis.minute(board.columns[block.column].day, block.occurrence.span.end)


def _id_of(stop: Stop) -> int:
    return stop.block.occurrence.occurrence_id if stop.block else 0
