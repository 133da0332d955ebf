"""The keyboard's cursor: the stops it can stand on, and which one an arrow leads to.

The stops of a cell are a ladder along the hours (down the lines of a week's cell). Going along leads up and down the
ladder, and at its ends to the next day's or room's; going across leads to the same time in the cell beside.
"""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.grid import Arrangement

FREE_STEP_MINUTES = 30
"""How far apart the cursor's stops in free time are."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the cursor can stand: on a block, or in free time at a minute of the axis."""

    column: int
    minute: int
    block: Block | None = None


def stops(board: Board, column: int) -> tuple[Stop, ...]:
    """The column's stops in order: every block, every free half hour, every end that leaves time free.

    A stack has its blocks, and one free line below them that stands for the first free half hour of the opening.
    """
    blocks = {stop_on(board, block) for block in board.blocks(column)}
    taken = [(stop.minute, _last_minute(board, stop.block)) for stop in blocks if stop.block]
    candidates = {*range(0, board.axis.minutes, FREE_STEP_MINUTES), *(end for _, end in taken)}
    free = {
        Stop(column, minute)
        for minute in candidates
        if minute < board.axis.minutes and not any(start <= minute < end for start, end in taken)
    }
    if board.stacked:
        return (*sorted(blocks, key=_order), _free_line(board, column, sorted(stop.minute for stop in free)))
    return tuple(sorted(blocks | free, key=_order))


def stop_at(board: Board, column: int, minute: int) -> Stop:
    """The stop that holds this minute of the axis; in a stack the block nearest to it."""
    ladder = stops(board, column)
    if board.stacked:
        return min(ladder[:-1], key=lambda stop: abs(stop.minute - minute), default=ladder[-1])
    return [stop for stop in ladder if stop.minute <= max(minute, 0)][-1]


def along(board: Board, stop: Stop, steps: int) -> Stop:
    """So many stops on; from the last one to the first of the next cell where the hours go on there."""
    ladder = stops(board, stop.column)
    here = ladder.index(stop) if stop in ladder else ladder.index(stop_at(board, stop.column, stop.minute))
    if 0 <= here + steps < len(ladder) or abs(steps) > 1:
        return ladder[min(max(here + steps, 0), len(ladder) - 1)]
    following = _following(board, stop.column, steps)
    return ladder[here] if following == stop.column else stops(board, following)[0 if steps > 0 else -1]


def across(board: Board, stop: Stop, cells: int) -> Stop:
    """So many cells sideways at the same time; the same stop at the border."""
    timeline = board.frame.arrangement is Arrangement.TIMELINE
    column = board.grid.step(stop.column, *((0, cells) if timeline else (cells, 0)))
    return stop if column == stop.column else stop_at(board, column, stop.minute)


def renewed(before: Board, board: Board, stop: Stop) -> Stop:
    """The same stop on another board: on its occurrence where that has gone, else at the same time."""
    column = _same_column(before, board, stop.column)
    if stop.block is not None:
        blocks = board.blocks_of(stop.block.occurrence.occurrence_id)
        here = next((block for block in blocks if block.column == column), next(iter(blocks), None))
        if here is not None:
            return stop_on(board, here)
    day = before.columns[stop.column].day
    return stop_at(board, column, board.axis.minute(day, before.axis.instant(day, stop.minute)))


def stop_on(board: Board, block: Block) -> Stop:
    """The stop of a block."""
    return Stop(block.column, _first_minute(board, block), block)


def cursor_box(board: Board, stop: Stop) -> Box:
    """Where the cursor is seen: its block, the free line of a stack, or half an hour of free time."""
    if stop.block is not None:
        return stop.block.box
    if board.stacked:
        return board.free_line(stop.column)
    px = board.axis.px_per_hour
    length = round(px * FREE_STEP_MINUTES / 60) - 1
    return board.grid.place(
        stop.column, round(stop.minute * px / 60) + 1, length, 4, board.grid.breadth(stop.column) - 9
    )


def _following(board: Board, column: int, by: int) -> int:
    """The cell in which going along goes on: the next day of a timeline, the next room of a week."""
    steps = {Arrangement.DAY: (0, 0), Arrangement.TIMELINE: (by, 0), Arrangement.WEEK: (0, by)}
    return board.grid.step(column, *steps[board.frame.arrangement])


def _free_line(board: Board, column: int, free: list[int]) -> Stop:
    opening = next(iter(board.schedule.hours.open_spans(board.columns[column].day)), None)
    opens = board.axis.minute(board.columns[column].day, opening.start) if opening else 0
    return Stop(column, next((minute for minute in free if minute >= opens), opens))


def _same_column(before: Board, board: Board, column: int) -> int:
    """The cell of the same resource and day; the nearest by number where there is none."""
    was = before.columns[column]
    same = (i for i, cell in enumerate(board.columns) if (cell.resource_id, cell.day) == (was.resource_id, was.day))
    return next(same, min(column, len(board.columns) - 1))


def _first_minute(board: Board, block: Block) -> int:
    return board.axis.minute(board.columns[block.column].day, block.occurrence.span.start)


def _last_minute(board: Board, block: Block) -> int:
    return board.axis.minute(board.columns[block.column].day, block.occurrence.span.end)


def _order(stop: Stop) -> tuple[int, int]:
    return stop.minute, stop.block.occurrence.occurrence_id if stop.block else 0
