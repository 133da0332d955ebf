"""One picture of the calendar: which block lies where, what a pixel hits, what a wish would mean.

A board never changes; a new plan, width or zoom makes a new one. A cell is laid out when somebody looks at it: of a
week of fifty rooms only a few rows are in view.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.block import EDGE, Block, Hit, Zone, zone_at
from frontdesk.gui.timeline.geometry import Box, Column, HourAxis
from frontdesk.gui.timeline.grid import (
    CELL_PAD,
    CHIP_GAP,
    LEAST_COLUMN_WIDTH,
    LEAST_DAY_WIDTH,
    LEAST_ROW_HEIGHT,
    MOST_ROW_HEIGHT,
    Arrangement,
    Grid,
    Strip,
    chip_height,
    stack_height,
)
from frontdesk.gui.timeline.lanes import Lane, lanes
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind, kind_of, replaced
from frontdesk.gui.timeline.schedule import Schedule

LEAST_LENGTH = 10
_NEAR_GAP, _FAR_GAP, _LANE_GAP = 4, 5, 2
_ALONE = Lane(0, 1)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room a board has: pixels of width and height, and how it is to use them."""

    width: int
    height: int
    px_per_hour: int
    arrangement: Arrangement = Arrangement.DAY
    hide_closed: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """An occurrence that is held, and the column it was taken from; that may be on a day no longer shown."""

    occurrence: PlannedOccurrence
    column: Column


class Board:
    """A schedule laid out; the hours are stretched when they would not fill the frame."""

    def __init__(self, schedule: Schedule, frame: Frame) -> None:
        self.schedule = schedule
        self.columns = schedule.columns
        self.frame = frame
        self.axis, self.grid = _laid_out(schedule, frame)
        self._cells: dict[int, tuple[Block, ...]] = {}
        self._closed: dict[date, tuple[tuple[int, int], ...]] = {}
        self._all: tuple[Block, ...] | None = None

    @property
    def stacked(self) -> bool:
        """Whether bookings lie under each other as lines, instead of at their times."""
        return self.frame.arrangement is Arrangement.WEEK

    @property
    def laid_out(self) -> frozenset[int]:
        """The columns somebody has looked at."""
        return frozenset(self._cells)

    def blocks(self, column: int) -> tuple[Block, ...]:
        """The column's blocks from morning to evening."""
        found = self._cells.get(column)
        if found is None:
            found = self._cells[column] = self._stacked(column) if self.stacked else self._at_their_times(column)
        return found

    def all_blocks(self) -> tuple[Block, ...]:
        """Every block, column by column."""
        if self._all is None:
            self._all = tuple(block for column in range(len(self.columns)) for block in self.blocks(column))
        return self._all

    def blocks_of(self, occurrence_id: int | None) -> tuple[Block, ...]:
        """Where an occurrence lies: once for each of its columns."""
        occurrence = self.schedule.occurrence(occurrence_id) if occurrence_id is not None else None
        if occurrence is None:
            return ()
        found = (block for column in self._columns_of(occurrence) for block in self.blocks(column))
        return tuple(block for block in found if block.occurrence.occurrence_id == occurrence_id)

    def closed_on(self, day: date) -> tuple[tuple[int, int], ...]:
        """First and last (exclusive) pixel along the hours of what is closed; in a stack a whole day or nothing."""
        found = self._closed.get(day)
        if found is None:
            visible = self.axis.visible(day)
            closed = [span for span in self.schedule.closed_spans(day, visible) if not self.stacked or span == visible]
            pixels = ((self.axis.begin(day, span.start), self.axis.end(day, span.end)) for span in closed)
            found = self._closed[day] = tuple((round(first), round(last)) for first, last in pixels)
        return found

    def same(self, block: Block) -> Block | None:
        """The block of the same occurrence in the same column, if nothing about the occurrence has changed."""
        for candidate in self.blocks_of(block.occurrence.occurrence_id):
            if candidate.column == block.column and candidate.occurrence.version == block.occurrence.version:
                return candidate
        return None

    def has_changed(self, occurrence: PlannedOccurrence) -> bool:
        """Whether an occurrence whose days are shown is no longer as it was: gone, or of another version."""
        shown = any(self.axis.visible(day).overlaps(occurrence.span) for day in self.schedule.days)
        now = self.schedule.occurrence(occurrence.occurrence_id)
        return now.version != occurrence.version if now else shown

    def cell_of(self, resource_id: int, day: date) -> int | None:
        """The cell of a resource on a day, or on the day nearest to it that is shown."""
        mine = [i for i, column in enumerate(self.columns) if column.resource_id == resource_id]
        return min(mine, key=lambda i: abs(self.columns[i].day - day), default=None)

    def hit(self, x: float, y: float) -> Hit:
        """What a press at this pixel would take hold of. Small blocks can be held by their ends from just outside."""
        column = self.grid.at(x, y)
        blocks, pixel = self.blocks(column), y if self.grid.downwards else x
        for block in reversed(blocks):
            if block.box.contains(x, y):
                return Hit(column, zone_at(block, self.grid.stretch(block.box), pixel), block)
        for block in blocks:
            first, last = self.grid.stretch(block.box)
            reach = EDGE - (last - first) // 3
            if reach > 0 and not block.chip and self._is_beside(block, x, y):
                zone = zone_at(block, (first, last), pixel, reach)
                if zone in (Zone.START, Zone.END):
                    return Hit(column, zone, block)
        return Hit(column)

    def box(self, column: int, span: TimeSpan, lane: Lane = _ALONE) -> Box | None:
        """Where a span lies in a column, the free line of a stack; None when none of it shows."""
        day = self.columns[column].day
        if not span.overlaps(self.axis.visible(day)):
            return None
        if self.stacked:
            return self.free_line(column)
        first, last = round(self.axis.begin(day, span.start)), round(self.axis.end(day, span.end))
        room = self.grid.breadth(column) - _NEAR_GAP - _FAR_GAP
        near, far = room * lane.number // lane.of, room * (lane.number + 1) // lane.of
        gap = _LANE_GAP if lane.number + 1 < lane.of else 0
        length = max(last - first - 1, LEAST_LENGTH)
        return self.grid.place(column, first, length, _NEAR_GAP + near, far - near - gap)

    def free_line(self, column: int) -> Box:
        """The line of a stack below its last block, where something new is made."""
        return self._line(column, len(self.blocks(column)))

    def column_of(self, resource_id: int, span: TimeSpan) -> int | None:
        """The column that shows this resource when the span starts, else at any time of it."""
        mine = [i for i, column in enumerate(self.columns) if column.resource_id == resource_id]
        starting = [i for i in mine if self.axis.visible(self.columns[i].day).contains(span.start)]
        showing = [i for i in mine if self.axis.visible(self.columns[i].day).overlaps(span)]
        return next(iter(starting or showing), None)

    def taken(self, block: Block) -> Taken:
        """A block in the hand."""
        return Taken(block.occurrence, self.columns[block.column])

    def propose(self, span: TimeSpan, column: int, of: Taken | None = None, *, copy: bool = False) -> Proposal:
        """The wish for this span in a column: something new, or *of* moved, resized or copied."""
        target, occurrence = self.columns[column], of.occurrence if of else None
        source = of.column if of else target
        taken, given = self.schedule.occupies(source.resource_id), self.schedule.occupies(target.resource_id)
        resource_ids = replaced(occurrence.resource_ids, taken, given) if occurrence else given
        kind = ProposalKind.COPY if copy and occurrence else kind_of(occurrence, span, source == target)
        conflicts = self.schedule.occupation.conflicts(resource_ids, span, occurrence, copy)
        return Proposal(kind, occurrence, target, resource_ids, span, conflicts)

    def _columns_of(self, occurrence: PlannedOccurrence) -> list[int]:
        claimed, occupies = set(occurrence.resource_ids), self.schedule.occupies
        return [
            number
            for number, column in enumerate(self.columns)
            if not claimed.isdisjoint(occupies(column.resource_id))
            and occurrence.span.overlaps(self.axis.visible(column.day))
        ]

    def _is_beside(self, block: Block, x: float, y: float) -> bool:
        """Whether a pixel lies level with a block across the hours."""
        box = block.box
        return box.x <= x < box.right if self.grid.downwards else box.y <= y < box.bottom

    def _here(self, column: int) -> list[PlannedOccurrence]:
        """What the column shows, in order of time."""
        cell = self.columns[column]
        visible = self.axis.visible(cell.day)
        using = self.schedule.using(cell.resource_id, cell.day)
        here = [o for o in using if o.span.overlaps(visible) and o.state is not OccurrenceState.SKIPPED]
        here.sort(key=lambda o: (o.span.start, o.span.end, o.occurrence_id))
        return here

    def _at_their_times(self, column: int) -> tuple[Block, ...]:
        here = self._here(column)
        placed = zip(here, lanes([o.span for o in here]), strict=True)
        return tuple(self._block(column, o, box) for o, lane in placed if (box := self.box(column, o.span, lane)))

    def _stacked(self, column: int) -> tuple[Block, ...]:
        here = self._here(column)
        return tuple(self._block(column, o, self._line(column, number)) for number, o in enumerate(here))

    def _line(self, column: int, number: int) -> Box:
        """A line of a stack, counted from its top."""
        rect = self.grid.rect(column)
        height = chip_height(rect.width)
        top = rect.y + CELL_PAD + number * (height + CHIP_GAP)
        return Box(rect.x + CELL_PAD, top, rect.width - 2 * CELL_PAD - 1, height)

    def _block(self, column: int, occurrence: PlannedOccurrence, box: Box) -> Block:
        cell, span = self.columns[column], occurrence.span
        visible = self.axis.visible(cell.day)
        return Block(
            occurrence,
            column,
            box,
            span.start >= visible.start,
            span.end <= visible.end,
            () if self.stacked else self._beyond(column, occurrence, box),
            occurrence.occurrence_id in self.schedule.attention,
            not set(self.schedule.occupies(cell.resource_id)) <= set(occurrence.resource_ids),
            self.stacked,
            self.schedule.set_up(occurrence),
        )

    def _beyond(self, column: int, occurrence: PlannedOccurrence, box: Box) -> tuple[Box, ...]:
        """Where set-up in front, and tear-down and turnover behind, lie along the hours."""
        span, blocked, day = occurrence.span, occurrence.blocked, self.columns[column].day
        if span == blocked or not occurrence.state.holds:
            return ()
        first, last = self.grid.stretch(box)
        before = round(self.axis.begin(day, span.start) - self.axis.begin(day, blocked.start))
        after = round(self.axis.end(day, blocked.end) - self.axis.end(day, span.end))
        ends = [(first - before, before)] * (before > 0) + [(last, after)] * (after > 0)
        if self.grid.downwards:
            return tuple(Box(box.x, start, box.width, length) for start, length in ends)
        return tuple(Box(start, box.y, length, box.height) for start, length in ends)


def _laid_out(schedule: Schedule, frame: Frame) -> tuple[HourAxis, Grid]:
    axis = schedule.axis(frame.hide_closed)
    if frame.arrangement is Arrangement.DAY:
        axis = axis.scaled(max(frame.px_per_hour, frame.height // len(axis.rows)))
        columns = Strip.even(len(schedule.columns), frame.width, LEAST_COLUMN_WIDTH)
        return axis, Grid(columns, Strip.of((axis.length,)), downwards=True)
    days = max(len(schedule.days), 1)
    least = LEAST_DAY_WIDTH if frame.arrangement is Arrangement.WEEK else 0
    width = max(frame.width // days, len(axis.rows) * frame.px_per_hour, least)
    columns = Strip.of([width] * len(schedule.days))
    return axis.scaled(width / len(axis.rows)), Grid(columns, _rows(schedule, frame, width), downwards=False)


def _rows(schedule: Schedule, frame: Frame, day_width: int) -> Strip:
    resources = schedule.resources
    if frame.arrangement is Arrangement.WEEK:
        fullest = (max(len(schedule.using(one, day)) for day in schedule.days) for one in resources)
        chip = chip_height(day_width)
        return Strip.of(stack_height(count, chip) for count in fullest)
    height = min(max(frame.height // max(len(resources), 1), LEAST_ROW_HEIGHT), MOST_ROW_HEIGHT)
    return Strip.of([height] * len(resources))
