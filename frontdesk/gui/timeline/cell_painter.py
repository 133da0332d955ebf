"""Paints a cell: when the house is closed, the hours, and the blocks. In content coordinates."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block_painter import paint_block
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.style import Style, hatched, text


def paint_cell(painter: QPainter, board: Board, cell: int, band: QRect, style: Style) -> None:
    """The part of a cell that lies in *band*."""
    painter.fillRect(band, QColor(style.colours.panel))
    _paint_closed(painter, board, cell, band, style)
    _paint_lines(painter, board, cell, band, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block in board.blocks(cell):
        if any(QRect(*box).intersects(band) for box in (block.box, *block.beyond)):
            paint_block(painter, block, style)


def _paint_closed(painter: QPainter, board: Board, cell: int, band: QRect, style: Style) -> None:
    rect, day = board.grid.rect(cell), board.columns[cell].day
    closed = closed_spans(board, cell)
    for span in closed:
        if board.stacked and span != board.axis.visible(day):
            continue
        first, last = round(board.axis.begin(day, span.start)), round(board.axis.end(day, span.end))
        where = QRectF(*board.grid.place(cell, first, last - first, 0, board.grid.breadth(cell)))
        painter.fillRect(where, QColor(style.colours.closed))
        painter.fillRect(where, hatched(style.colours.line))
    reason = board.schedule.hours.closed_because(day)
    if reason is not None and not board.blocks(cell) and band.contains(rect.x, rect.y):
        words = QRectF(rect.x + 8, rect.y + 6, rect.width - 14, 18)
        text(painter, style.small_bold, style.colours.muted, words, texts.closed(reason))


def closed_spans(board: Board, cell: int) -> list[TimeSpan]:
    """What is left of the shown hours of a cell without the opening hours."""
    day = board.columns[cell].day
    visible = board.axis.visible(day)
    closed, since = [], visible.start
    for opening in board.schedule.hours.open_spans(day):
        if since < min(opening.start, visible.end):
            closed.append(TimeSpan(since, min(opening.start, visible.end)))
        since = max(since, opening.end)
    return [*closed, TimeSpan(since, visible.end)] if since < visible.end else closed


def _paint_lines(painter: QPainter, board: Board, cell: int, band: QRect, style: Style) -> None:
    """The lines between the hours, where hours are folded away, and the far edges of the cell."""
    line, rect, px = QColor(style.colours.line), board.grid.rect(cell), board.axis.px_per_hour
    if not board.stacked:
        for row in range(1, len(board.axis.rows)):
            painter.fillRect(QRect(*_hour_line(board, cell, round(row * px))), line)
    for row in () if board.stacked else board.axis.folds:
        if 0 < row < len(board.axis.rows):
            where = _hour_line(board, cell, round(row * px))
            painter.fillRect(QRect(*where).adjusted(-1, -1, 1, 1), QColor(style.colours.hatch))
    painter.fillRect(rect.right - 1, band.top(), 1, band.height(), line)
    if not board.grid.downwards:
        painter.fillRect(band.left(), rect.bottom - 1, band.width(), 1, line)


def _hour_line(board: Board, cell: int, along: int) -> Box:
    return board.grid.place(cell, along, 1, 0, board.grid.breadth(cell))
