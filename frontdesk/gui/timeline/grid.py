"""Where the cells of a calendar lie, and which cell lies under a pixel.

A cell is a resource on a day. Side by side with the hours running down them they are the day; resources as rows and
days as columns, with the hours running to the right, they are the timeline and the week. Everything else asks this
module which way is *along* the hours and which way is *across*.

Coordinates are those of the content: (0, 0) is the first hour of the first cell, scrolling comes on top.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Self

from frontdesk.gui.timeline.geometry import Box

LEAST_COLUMN_WIDTH, LEAST_DAY_WIDTH = 84, 76
"""Seven of them fit beside the panel of a screen of 1280 pixels."""

LEAST_ROW_HEIGHT, MOST_ROW_HEIGHT = 48, 76
CHIP_HEIGHT, TALL_CHIP_HEIGHT, CHIP_GAP = 20, 34, 2
"""A booking of the week view: on one line, on two where days are narrow; and what lies between two of them."""

_ROOM_FOR_ONE_LINE = 112

CELL_PAD = 3


class Arrangement(StrEnum):
    """How the cells of a calendar are laid out."""

    DAY = "day"
    """Cells side by side, the hours running down."""

    TIMELINE = "timeline"
    """Resources as rows, the hours running to the right, one day after the other."""

    WEEK = "week"
    """Resources as rows, days as columns; in each cell its bookings, one line each, in order of time."""

    @property
    def is_rows(self) -> bool:
        return self is not Arrangement.DAY


@dataclass(frozen=True, slots=True)
class Strip:
    """Stretches of pixels one after the other: ``edges`` are where they begin, and where the last one ends."""

    edges: tuple[int, ...]

    @classmethod
    def even(cls, count: int, room: int, least: int = 0) -> Self:
        """So many over *room* pixels, longer than that when they would become too small; a pixel apart at most."""
        length = max(room, count * least)
        return cls(tuple(index * length // max(count, 1) for index in range(count + 1)))

    @classmethod
    def of(cls, lengths: Iterable[int]) -> Self:
        return cls((0, *accumulate(lengths)))

    @property
    def count(self) -> int:
        return len(self.edges) - 1

    @property
    def length(self) -> int:
        return self.edges[-1]

    def first(self, index: int) -> int:
        """The first pixel of a stretch."""
        return self.edges[index]

    def size(self, index: int) -> int:
        return self.edges[index + 1] - self.edges[index]

    def at(self, pixel: float) -> int:
        """The stretch that holds a pixel, the outermost one beyond the edges."""
        return min(max(bisect_right(self.edges, pixel) - 1, 0), max(self.count - 1, 0))

    def within(self, first: float, last: float) -> range:
        """The stretches that show between two pixels, the last one excluded."""
        if not self.count or first >= self.length or last <= 0:
            return range(0)
        return range(self.at(first), self.at(last - 1) + 1)


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells in rows, numbered row by row. ``downwards``: the hours run down a cell, else to the right."""

    columns: Strip
    rows: Strip
    downwards: bool

    @property
    def width(self) -> int:
        return self.columns.length

    @property
    def height(self) -> int:
        return self.rows.length

    def at(self, x: float, y: float) -> int:
        """The cell under a pixel, the outermost one beyond the edges."""
        return self.rows.at(y) * self.columns.count + self.columns.at(x)

    def rect(self, cell: int) -> Box:
        row, column = divmod(cell, self.columns.count)
        return Box(self.columns.first(column), self.rows.first(row), self.columns.size(column), self.rows.size(row))

    def within(self, shown: Box) -> list[int]:
        """The cells that show in a rectangle, row by row."""
        columns = self.columns.within(shown.x, shown.right)
        rows = self.rows.within(shown.y, shown.bottom)
        return [row * self.columns.count + column for row in rows for column in columns]

    def step(self, cell: int, columns: int, rows: int) -> int:
        """The cell so many columns and rows away; at the border as far as there are any."""
        row, column = divmod(cell, self.columns.count)
        row = min(max(row + rows, 0), self.rows.count - 1)
        column = min(max(column + columns, 0), self.columns.count - 1)
        return row * self.columns.count + column

    def along(self, cell: int, x: float, y: float) -> float:
        """How many pixels along the hours of a cell a pixel lies; before it and after it as well."""
        rect = self.rect(cell)
        return y - rect.y if self.downwards else x - rect.x

    def stretch(self, box: Box) -> tuple[int, int]:
        """First and last (exclusive) pixel of a rectangle in the direction of the hours."""
        return (box.y, box.bottom) if self.downwards else (box.x, box.right)

    def breadth(self, cell: int) -> int:
        """Pixels of a cell across the hours."""
        rect = self.rect(cell)
        return rect.width if self.downwards else rect.height

    def place(self, cell: int, along: int, length: int, across: int, breadth: int) -> Box:
        """A rectangle inside a cell, told by its pixels along and across the hours."""
        rect = self.rect(cell)
        if self.downwards:
            return Box(rect.x + across, rect.y + along, breadth, length)
        return Box(rect.x + along, rect.y + across, length, breadth)


def chip_height(day_width: int) -> int:
    """Pixels of a week's booking: time and name go below each other where a day is too narrow for both."""
    return CHIP_HEIGHT if day_width >= _ROOM_FOR_ONE_LINE else TALL_CHIP_HEIGHT


def stack_height(count: int, chip: int) -> int:
    """Pixels of a week's row whose fullest cell holds so many bookings: one line stays free to take hold of."""
    return 2 * CELL_PAD + max((count + 1) * (chip + CHIP_GAP), LEAST_ROW_HEIGHT - 2 * CELL_PAD)
