"""One picture of the calendar: which block lies where, what a pixel hits, what a wish would mean.

A board never changes; a new plan, width or zoom makes a new one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.geometry import Box, ColumnStrip, HourAxis
from frontdesk.gui.timeline.lanes import Lane, lanes
from frontdesk.gui.timeline.proposal import Proposal, kind_of, replaced
from frontdesk.gui.timeline.schedule import Schedule

EDGE = 6
"""Pixels of a block's upper and lower end that take hold of that end."""

LEAST_HEIGHT = 10
_LEFT_GAP, _RIGHT_GAP, _LANE_GAP = 4, 5, 2
_ALONE = Lane(0, 1)
_MOVABLE = frozenset(
    {OccurrenceState.HELD, OccurrenceState.REQUESTED, OccurrenceState.CONFIRMED, OccurrenceState.IN_USE}
)


@dataclass(frozen=True, slots=True)
class Block:
    """An occurrence as it lies in one column; an event in three rooms has three.

    ``starts_here`` and ``ends_here`` tell whether its ends show, or lie on another day.
    """

    occurrence: PlannedOccurrence
    column: int
    box: Box
    starts_here: bool
    ends_here: bool

    @property
    def movable(self) -> bool:
        return self.starts_here and self.occurrence.state in _MOVABLE

    @property
    def resizable_end(self) -> bool:
        return self.ends_here and self.occurrence.state in _MOVABLE


class Zone(Enum):
    """Which part of the calendar a pointer is on."""

    EMPTY = auto()
    BODY = auto()
    TOP = auto()
    BOTTOM = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a pixel."""

    column: int
    zone: Zone = Zone.EMPTY
    block: Block | None = None


class Board:
    """A schedule laid out over ``room`` pixels; the hours are stretched when they would not fill ``height``."""

    def __init__(self, schedule: Schedule, room: int, height: int, px_per_hour: int) -> None:
        first, last = schedule.hours_shown
        rows = HourAxis.covering(schedule.days, first, last, px_per_hour).rows
        self.schedule = schedule
        self.columns = schedule.columns
        self.axis = HourAxis(rows, max(px_per_hour, height // len(rows)))
        self.strip = ColumnStrip(len(self.columns), room)
        self._blocks = tuple(self._lay_out(index) for index in range(len(self.columns)))
        self._all = tuple(block for column in self._blocks for block in column)
        self._by_occurrence: dict[int, list[Block]] = {}
        for block in self._all:
            self._by_occurrence.setdefault(block.occurrence.occurrence_id, []).append(block)

    def blocks(self, column: int) -> tuple[Block, ...]:
        """The column's blocks from morning to evening."""
        return self._blocks[column]

    def all_blocks(self) -> tuple[Block, ...]:
        """Every block, column by column."""
        return self._all

    def blocks_of(self, occurrence_id: int | None) -> tuple[Block, ...]:
        """Where an occurrence lies: once for each of its columns."""
        return tuple(self._by_occurrence.get(occurrence_id, ())) if occurrence_id is not None else ()

    def same(self, block: Block) -> Block | None:
        """The block of the same occurrence in the same column, if nothing about the occurrence has changed."""
        for candidate in self.blocks_of(block.occurrence.occurrence_id):
            if candidate.column == block.column and candidate.occurrence.version == block.occurrence.version:
                return candidate
        return None

    def hit(self, x: float, y: float) -> Hit:
        """What a press at this pixel would take hold of. Small blocks can be held by their ends from just outside."""
        column = self.strip.at(x)
        blocks = self._blocks[column]
        inside = next((block for block in reversed(blocks) if block.box.contains(x, y)), None)
        if inside:
            return Hit(column, _zone(inside, y, min(EDGE, inside.box.height // 3)), inside)
        for block in blocks:
            reach = EDGE - block.box.height // 3
            zone = _zone(block, y, 0)
            if reach > 0 and zone is not Zone.BODY and block.box.grown(reach).contains(x, y):
                return Hit(column, zone, block)
        return Hit(column)

    def box(self, column: int, span: TimeSpan, lane: Lane = _ALONE) -> Box | None:
        """Where a span lies in a column; None when none of it shows."""
        day = self.columns[column].day
        if not span.overlaps(self.axis.visible(day)):
            return None
        top, bottom = round(self.axis.top(day, span.start)), round(self.axis.bottom(day, span.end))
        room = self.strip.width_of(column) - _LEFT_GAP - _RIGHT_GAP
        left, right = room * lane.number // lane.of, room * (lane.number + 1) // lane.of
        gap = _LANE_GAP if lane.number + 1 < lane.of else 0
        left_edge = self.strip.left(column) + _LEFT_GAP + left
        return Box(left_edge, top, right - left - gap, max(bottom - top - 1, LEAST_HEIGHT))

    def column_of(self, resource_id: int, span: TimeSpan) -> int | None:
        """The column that shows this resource when the span starts, else at any time of it."""
        mine = [i for i, column in enumerate(self.columns) if column.resource_id == resource_id]
        starting = [i for i in mine if self.axis.visible(self.columns[i].day).contains(span.start)]
        showing = [i for i in mine if self.axis.visible(self.columns[i].day).overlaps(span)]
        return next(iter(starting or showing), None)

    def propose(self, span: TimeSpan, column: int, of: Block | None = None) -> Proposal:
        """The wish for this span in a column: something new, or *of* moved or resized; its kind is what changes."""
        target, occurrence = self.columns[column], of.occurrence if of else None
        source = self.columns[of.column] if of else target
        claims = occurrence.resource_ids if occurrence else (target.resource_id,)
        resource_ids = replaced(claims, source.resource_id, target.resource_id)
        conflicts = self.schedule.occupation.conflicts(resource_ids, span, occurrence)
        return Proposal(kind_of(occurrence, span, source == target), occurrence, target, resource_ids, span, conflicts)

    def _lay_out(self, index: int) -> tuple[Block, ...]:
        column = self.columns[index]
        visible = self.axis.visible(column.day)
        here = [o for o in self.schedule.using(column.resource_id) if o.span.overlaps(visible)]
        here.sort(key=lambda o: (o.span.start, o.span.end, o.occurrence_id))
        placed = zip(here, lanes([o.span for o in here]), strict=True)
        return tuple(block for o, lane in placed if (block := self._block(index, o, lane, visible)))

    def _block(self, column: int, occurrence: PlannedOccurrence, lane: Lane, visible: TimeSpan) -> Block | None:
        box, span = self.box(column, occurrence.span, lane), occurrence.span
        return Block(occurrence, column, box, span.start >= visible.start, span.end <= visible.end) if box else None


def _zone(block: Block, y: float, edge: int) -> Zone:
    if block.movable and y < block.box.y + edge:
        return Zone.TOP
    if block.resizable_end and y >= block.box.y + block.box.height - edge:
        return Zone.BOTTOM
    return Zone.BODY
