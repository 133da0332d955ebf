"""Paints a frame of the calendar: tiles first, and above them what moves: ghost, selection, cursor, now-line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block_painter import RADIUS
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.cell_painter import paint_cell
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.header_painter import paint_headers
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.scene import Scene, ghost_boxes, now_mark
from frontdesk.gui.timeline.style import Style, text, veiled
from frontdesk.gui.timeline.tiles import TileCache, TileKey
from frontdesk.gui.timeline.walking import cursor_box

_BAND = 512
"""Pixels along the hours of one tile."""

_TAG_HEIGHT, _TWO_LINES = 20, 36


class Canvas:
    """Paints scenes in one style, keeping what it painted of the cells."""

    def __init__(self, colours: TimelineColours, font: QFont) -> None:
        self._style = Style(colours, font)
        self._tiles = TileCache()

    def forget(self, cells: set[int] | None = None) -> None:
        """Paints these cells anew next time; everything when not told which."""
        if cells is None:
            self._tiles.clear()
        else:
            self._tiles.drop(cells)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        painter.fillRect(QRect(QPoint(), scene.size), QColor(self._style.colours.closed))
        cells = scene.board.grid.within(scene.shown) if scene.board.columns else []
        painter.setClipRect(scene.content)
        painter.translate(scene.origin)
        self._paint_tiles(painter, scene, cells)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_overlays(painter, scene, cells)
        painter.resetTransform()
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        paint_headers(painter, scene, self._style, self._tiles)

    def _paint_tiles(self, painter: QPainter, scene: Scene, cells: list[int]) -> None:
        ratio = painter.device().devicePixelRatioF()
        for cell in cells:
            for band, rect in _bands(scene.board, cell, scene.shown):

                def paint(on_tile: QPainter, cell: int = cell, rect: QRect = rect) -> None:
                    on_tile.translate(-rect.topLeft())
                    paint_cell(on_tile, scene.board, cell, rect, self._style)

                painter.drawPixmap(rect.topLeft(), self._tiles.tile(TileKey(cell, band), rect.size(), ratio, paint))
            self._paint_below(painter, scene, cell)

    def _paint_below(self, painter: QPainter, scene: Scene, cell: int) -> None:
        """Goes on with the line beside a column to the lower end of the viewport, where no hour is any more."""
        rect = scene.board.grid.rect(cell)
        if scene.board.grid.downwards and rect.bottom < scene.shown.bottom:
            height = scene.shown.bottom - rect.bottom
            painter.fillRect(rect.right - 1, rect.bottom, 1, height, QColor(self._style.colours.line))

    def _paint_overlays(self, painter: QPainter, scene: Scene, cells: list[int]) -> None:
        self._paint_selection(painter, scene)
        self._paint_cursor(painter, scene)
        self._paint_now_lines(painter, scene, cells)
        self._paint_ghost(painter, scene)

    def _paint_selection(self, painter: QPainter, scene: Scene) -> None:
        pen = QPen(QColor(self._style.colours.accent), 2)
        for block in scene.board.blocks_of(scene.selected):
            _outline(painter, block.box, pen, 0.0)

    def _paint_cursor(self, painter: QPainter, scene: Scene) -> None:
        stop = scene.cursor
        if stop is None:
            return
        pen = QPen(QColor(self._style.colours.ink), 1.5)
        _outline(painter, cursor_box(scene.board, stop), pen, 2.5 if stop.block else 0.0)

    def _paint_now_lines(self, painter: QPainter, scene: Scene, cells: list[int]) -> None:
        for cell in cells:
            mark = now_mark(scene, cell)
            if mark is not None:
                painter.fillRect(QRect(*mark), QColor(self._style.colours.bad))

    def _paint_ghost(self, painter: QPainter, scene: Scene) -> None:
        ghost, board = scene.ghost, scene.board
        if ghost is None:
            return
        if ghost.occurrence and not ghost.keeps_original:
            self._paint_veil(painter, board, ghost.occurrence.occurrence_id)
        for conflict in ghost.conflicts:
            for block in board.blocks_of(conflict.occurrence_id):
                _outline(painter, block.box, QPen(QColor(self._style.colours.bad), 1.5), 0.0)
        boxes = ghost_boxes(board, ghost)
        for box, is_main in boxes:
            self._paint_ghost_box(painter, ghost, box, is_main)
        for box, is_main in boxes:
            if is_main and not self._words_fit(ghost, box):
                self._paint_ghost_tag(painter, scene, ghost, box)

    def _paint_veil(self, painter: QPainter, board: Board, occurrence_id: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veiled(self._style.colours.panel, 150))
        for block in board.blocks_of(occurrence_id):
            painter.drawRoundedRect(QRectF(*block.box), RADIUS, RADIUS)

    def _paint_ghost_box(self, painter: QPainter, ghost: Proposal, box: Box, is_main: bool) -> None:
        colours = self._style.colours
        strong, soft = (colours.accent, colours.accent_soft) if ghost.is_free else (colours.bad, colours.bad_soft)
        painter.setPen(self._style.dashed(strong, 2.0))
        painter.setBrush(veiled(soft, 225))
        painter.drawRoundedRect(QRectF(*box).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if is_main and self._words_fit(ghost, box):
            self._paint_ghost_words(painter, ghost, box, strong)

    def _words_fit(self, ghost: Proposal, box: Box) -> bool:
        """Whether the times fit into a ghost, and on a single line what is in the way as well."""
        lines = texts.ghost_lines(ghost)
        words = lines[0] if box.height >= _TWO_LINES or ghost.is_free else " · ".join(lines)
        metrics = self._style.bold_metrics if box.height >= _TWO_LINES else self._style.small_bold_metrics
        return metrics.horizontalAdvance(words) <= box.width - 14

    def _paint_ghost_words(self, painter: QPainter, ghost: Proposal, box: Box, colour: str) -> None:
        times, *remarks = texts.ghost_lines(ghost)
        line = QRectF(box.x + 9, box.y + 4, box.width - 14, 17)
        if box.height < _TWO_LINES:
            line = QRectF(box.x + 9, box.y, box.width - 14, box.height)
            text(painter, self._style.small_bold, colour, line, " · ".join((times, *remarks)))
            return
        text(painter, self._style.bold, colour, line, times)
        for number, remark in enumerate(remarks[: (box.height - 22) // 15]):
            below = QRectF(line.x(), line.bottom() + number * 15, line.width(), 15)
            text(painter, self._style.small, colour, below, remark)

    def _paint_ghost_tag(self, painter: QPainter, scene: Scene, ghost: Proposal, box: Box) -> None:
        """The words of a ghost that is too narrow for them, above it, or below it at the upper edge."""
        colours, words = self._style.colours, " · ".join(texts.ghost_lines(ghost))
        width = self._style.small_bold_metrics.horizontalAdvance(words) + 16
        left = max(min(box.x, scene.shown.right - width - 2), scene.shown.x)
        top = box.y - _TAG_HEIGHT - 2 if box.y - _TAG_HEIGHT - 2 >= scene.shown.y else box.bottom + 2
        tag = QRectF(left, top, width, _TAG_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if ghost.is_free else colours.bad))
        painter.drawRoundedRect(tag, RADIUS, RADIUS)
        text(painter, self._style.small_bold, colours.on_bad, tag, words, centred=True)


def _outline(painter: QPainter, box: Box, pen: QPen, outside: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2 - outside
    painter.drawRoundedRect(QRectF(*box).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _bands(board: Board, cell: int, shown: Box) -> Iterator[tuple[int, QRect]]:
    """The tiles of a cell that show, counted along its hours."""
    rect, grid = board.grid.rect(cell), board.grid
    length = rect.height if grid.downwards else rect.width
    first = (shown.y - rect.y) if grid.downwards else (shown.x - rect.x)
    last = first + (shown.height if grid.downwards else shown.width)
    for band in range(max(first, 0) // _BAND, (min(last, length) - 1) // _BAND + 1):
        along = band * _BAND
        yield band, QRect(*grid.place(cell, along, min(_BAND, length - along), 0, grid.breadth(cell)))
