"""The calendar without a mouse: carrying a booking with the arrow keys, and cutting one in two.

Both end in the same proposal as dragging does.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.drag import earliest_end, latest_start
from frontdesk.gui.timeline.geometry import FINE_MINUTES, QUARTER_MINUTES
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.walking import Stop

NEW_MINUTES = 60
"""How long something new is before it is stretched, where that is free."""


class Carry:
    """A block, a copy of it, or something new, carried over one board. Steps are minutes of the axis."""

    def __init__(self, board: Board, stop: Stop, copy: bool = False) -> None:
        self._board = board
        self._taken = board.taken(stop.block) if stop.block else None
        self._copy = copy
        self._column = stop.column
        self._span = stop.block.occurrence.span if stop.block else self._new_span(stop)

    @staticmethod
    def possible(stop: Stop, copy: bool = False) -> bool:
        """Whether what stands there can be picked up: what is over can be copied but not moved."""
        if stop.block is None:
            return not copy
        return stop.block.movable or (copy and stop.block.starts_here and not stop.block.partly)

    @property
    def draft(self) -> Proposal:
        return self._board.propose(self._span, self._column, self._taken, copy=self._copy)

    def drop(self) -> Proposal | None:
        """The proposal; None when nothing would change."""
        return self.draft if self.draft.changes_something else None

    def renew(self, board: Board) -> bool:
        """Goes on with another board, on other days as well: then at the same time of the day that is shown now.

        False when the room is not there, or what is carried is shown and was changed meanwhile.
        """
        here = self._board.columns[self._column]
        column = board.cell_of(here.resource_id, here.day)
        if column is None or (self._taken and board.has_changed(self._taken.occurrence)):
            return False
        days = board.columns[column].day - here.day
        self._board, self._column = board, column
        self._span = shifted_on_the_wall(self._span, days)
        return True

    def shift(self, step: int) -> None:
        """Later (or earlier) by one step, onto the grid of steps."""
        minute = self._stepped(self._span.start, step)
        length = self._minute(self._span.end) - self._minute(self._span.start)
        start = self._at(min(minute, max(self._board.axis.minutes - length, 0)))
        self._span = self._span.shifted(start - self._span.start)

    def go(self, columns: int, rows: int) -> None:
        """To a neighbouring cell, at the same time of its day."""
        minute = self._minute(self._span.start)
        self._column = self._board.grid.step(self._column, columns, rows)
        self._span = self._span.shifted(self._at(minute) - self._span.start)

    def stretch_end(self, step: int) -> None:
        if not self._copy:
            end = self._at(self._stepped(self._span.end, step))
            self._span = TimeSpan(self._span.start, max(end, earliest_end(self._span, abs(step))))

    def stretch_start(self, step: int) -> None:
        if not self._copy:
            start = self._at(self._stepped(self._span.start, step))
            self._span = TimeSpan(min(start, latest_start(self._span, abs(step))), self._span.end)

    def _new_span(self, stop: Stop) -> TimeSpan:
        day = self._board.columns[stop.column].day
        starts = [self._board.axis.minute(day, b.occurrence.span.start) for b in self._board.blocks(stop.column)]
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


class Cut:
    """Where a booking is to be cut in two: a whole five minutes inside it, moved by steps."""

    def __init__(self, board: Board, block: Block, near: datetime | None = None) -> None:
        self._board = board
        self._block = block
        span = block.occurrence.span
        wanted = near if near is not None and span.contains(near) else span.start + span.duration / 2
        self._at = self._held(_rounded(span.start, wanted, QUARTER_MINUTES))

    @staticmethod
    def possible(block: Block | None) -> bool:
        """Whether it can be cut: it is to be changed at all, and there are five minutes on both sides of a cut."""
        return block is not None and block.movable and block.occurrence.span.duration >= 2 * _LEAST_PART

    @property
    def draft(self) -> Proposal:
        """The later part as the wish; nothing is ever in its way."""
        occurrence, column = self._block.occurrence, self._board.columns[self._block.column]
        later = TimeSpan(self._at, occurrence.span.end)
        return Proposal(ProposalKind.SPLIT, occurrence, column, occurrence.resource_ids, later)

    def drop(self) -> Proposal:
        """The proposal: a cut always changes something."""
        return self.draft

    def shift(self, step: int) -> None:
        """Later (or earlier) by so many minutes."""
        self._at = self._held(self._at + timedelta(minutes=step))

    def renew(self, board: Board) -> bool:
        """Goes on with another board. False when the booking is gone or was changed meanwhile."""
        block = board.same(self._block)
        if block is None:
            return False
        self._board, self._block = board, block
        return True

    def _held(self, instant: datetime) -> datetime:
        span = self._block.occurrence.span
        return min(max(instant, span.start + _LEAST_PART), span.end - _LEAST_PART)


_LEAST_PART = timedelta(minutes=FINE_MINUTES)


def _rounded(since: datetime, instant: datetime, step: int) -> datetime:
    """The instant in whole steps of the hour nearest to it, not before *since*."""
    size = timedelta(minutes=step)
    hour = since.replace(minute=0, second=0, microsecond=0)
    return max(hour + round((instant - hour) / size) * size, since)
