"""Everything a frame of the calendar shows, and where its parts lie in the viewport."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize

from frontdesk.domain.clock_time import local_date
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.geometry import Box, Column
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.walking import Stop

HOURS_SIDE, NAMES_SIDE = 58, 128
"""Pixels at the left: the hours of a day, or the names of rows."""

HEADER, HEADER_WITH_SUBTITLE = 36, 48
HOURS_HEADER = 22
"""What the hours take below the days of a timeline."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a frame shows. ``scroll`` is the content pixel at the upper left, ``size`` the viewport's."""

    board: Board
    scroll: QPoint
    size: QSize
    now: datetime | None = None
    selected: int | None = None
    cursor: Stop | None = None
    ghost: Proposal | None = None

    @property
    def header(self) -> int:
        return header_height(self.board.frame.arrangement, self.board.columns)

    @property
    def side(self) -> int:
        return side_width(self.board.frame.arrangement)

    @property
    def origin(self) -> QPoint:
        """Where content pixel (0, 0) lies in the viewport."""
        return QPoint(self.side, self.header) - self.scroll

    @property
    def content(self) -> QRect:
        """The part of the viewport that scrolls."""
        return QRect(self.side, self.header, self.size.width() - self.side, self.size.height() - self.header)

    @property
    def shown(self) -> Box:
        """The content pixels in view."""
        size = self.content.size()
        return Box(self.scroll.x(), self.scroll.y(), size.width(), size.height())


def header_height(arrangement: Arrangement, columns: Sequence[Column]) -> int:
    """Pixels of the headers: of a day, taller when a column has a subtitle; of a timeline, with the hours below."""
    if arrangement is Arrangement.TIMELINE:
        return HEADER + HOURS_HEADER
    taller = arrangement is Arrangement.DAY and any(column.subtitle for column in columns)
    return HEADER_WITH_SUBTITLE if taller else HEADER


def side_width(arrangement: Arrangement) -> int:
    return NAMES_SIDE if arrangement.is_rows else HOURS_SIDE


def now_along(scene: Scene) -> float | None:
    """The pixel of the present along the hours of today's cells; None when today or this hour is not shown."""
    board, now = scene.board, scene.now
    if now is None or local_date(now) not in board.schedule.days:
        return None
    day = local_date(now)
    return board.axis.begin(day, now) if board.axis.visible(day).contains(now) else None


def now_mark(scene: Scene, cell: int) -> Box | None:
    """The now-line in a cell: at its time, and in a stack between what has begun and what comes."""
    board, along = scene.board, now_along(scene)
    if along is None or scene.now is None or board.columns[cell].day != local_date(scene.now):
        return None
    if not board.stacked:
        return board.grid.place(cell, round(along) - 1, 2, 0, board.grid.breadth(cell))
    blocks, rect = board.blocks(cell), board.grid.rect(cell)
    coming = (block.box.y for block in blocks if block.occurrence.span.start > scene.now)
    y = next(coming, board.free_line(cell).y)
    return Box(rect.x, y - 2, rect.width - 1, 2)


def ghost_boxes(board: Board, ghost: Proposal) -> list[tuple[Box, bool]]:
    """Where a wish lies: in its own column (marked True), and in those of everything else it would claim."""
    claimed = set(ghost.resource_ids)
    found: list[tuple[Box, bool]] = []
    for index, column in enumerate(board.columns):
        is_main = column == ghost.column
        if is_main or claimed.intersection(board.schedule.occupies(column.resource_id)):
            box = board.box(index, ghost.span)
            if box is not None:
                found.append((box, is_main))
    return found
