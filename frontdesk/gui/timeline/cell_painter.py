"""Paints a cell: when the house is closed, the hours, and the blocks. In content coordinates."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

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
    for first, last in board.closed_on(day):
        where = QRect(*board.grid.place(cell, first, last - first, 0, board.grid.breadth(cell))).intersected(band)
        if not where.isEmpty():
            painter.fillRect(where, QColor(style.colours.closed))
            painter.fillRect(where, hatched(style.colours.line))
    reason = board.schedule.hours.closed_because(day)
    if reason is not None and not board.blocks(cell) and band.contains(rect.x, rect.y):
        words = QRectF(rect.x + 8, rect.y + 6, rect.width - 14, 18)
        text(painter, style.small_bold, style.colours.muted, words, texts.closed(reason))


def _paint_lines(painter: QPainter, board: Board, cell: int, band: QRect, style: Style) -> None:
    """The lines between the hours, where hours are folded away, and the far edges of the cell."""
    line, rect = QColor(style.colours.line), board.grid.rect(cell)
    if not board.stacked:
        _paint_hours(painter, board, rect, band, style)
    painter.fillRect(rect.right - 1, band.top(), 1, band.height(), line)
    if not board.grid.downwards:
        painter.fillRect(band.left(), rect.bottom - 1, band.width(), 1, line)


def _paint_hours(painter: QPainter, board: Board, rect: Box, band: QRect, style: Style) -> None:
    px, folds, downwards = board.axis.px_per_hour, board.axis.folds, board.grid.downwards
    first = band.top() - rect.y if downwards else band.left() - rect.x
    last = first + (band.height() if downwards else band.width())
    for row in range(max(int(first // px), 1), min(int(last // px) + 1, len(board.axis.rows))):
        at, thick = round(row * px), 3 if row in folds else 1
        colour = QColor(style.colours.hatch if row in folds else style.colours.line)
        if downwards:
            painter.fillRect(rect.x, rect.y + at - thick // 2, rect.width, thick, colour)
        else:
            painter.fillRect(rect.x + at - thick // 2, rect.y, thick, rect.height, colour)
