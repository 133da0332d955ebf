"""Paints a frame of the calendar: tiles first, and above them what moves: ghost, selection, cursor, now-line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from frontdesk.domain.clock_time import local_date
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.board import Block, Board
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.column_painter import RADIUS, paint_column, paint_header
from frontdesk.gui.timeline.geometry import Box, Column
from frontdesk.gui.timeline.keyboard import FREE_STEP_MINUTES, Stop
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.style import Style, text, veiled
from frontdesk.gui.timeline.tiles import TileCache, TileKey

GUTTER = 58
HEADER, HEADER_WITH_SUBTITLE = 36, 48
_BAND = 512
_CHIP = QSize(46, 18)


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
        return header_height(self.board.columns)

    @property
    def origin(self) -> QPoint:
        """Where content pixel (0, 0) lies in the viewport."""
        return QPoint(GUTTER, self.header) - self.scroll

    @property
    def content(self) -> QRect:
        """The part of the viewport that scrolls."""
        return QRect(GUTTER, self.header, self.size.width() - GUTTER, self.size.height() - self.header)

    @property
    def shown(self) -> QRect:
        """The content pixels in view."""
        return QRect(self.scroll, self.content.size())


def header_height(columns: Sequence[Column]) -> int:
    """Pixels of the column headers; taller when one has a subtitle."""
    return HEADER_WITH_SUBTITLE if any(column.subtitle for column in columns) else HEADER


class Canvas:
    """Paints scenes in one style, keeping what it painted of the columns."""

    def __init__(self, colours: TimelineColours, font: QFont) -> None:
        self._style = Style(colours, font)
        self._tiles = TileCache()

    def forget(self, columns: set[int] | None = None) -> None:
        """Paints these columns anew next time; all of them when not told which."""
        if columns is None:
            self._tiles.clear()
        else:
            self._tiles.drop(columns)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        painter.fillRect(QRect(QPoint(), scene.size), QColor(self._style.colours.panel))
        columns = scene.board.strip.within(scene.shown.left(), scene.shown.right() + 1)
        painter.setClipRect(scene.content)
        self._paint_tiles(painter, scene, columns)
        painter.translate(scene.origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_overlays(painter, scene, columns)
        painter.resetTransform()
        painter.setClipping(False)
        self._paint_headers(painter, scene, columns)
        self._paint_gutter(painter, scene)

    def _paint_tiles(self, painter: QPainter, scene: Scene, columns: range) -> None:
        board, shown = scene.board, scene.shown
        last = min(shown.bottom(), board.axis.height - 1) // _BAND
        for index in columns:
            for band in range(shown.top() // _BAND, last + 1):
                rect = _band_rect(board, index, band)
                painter.drawPixmap(rect.topLeft() + scene.origin, self._column_tile(painter, board, index, band, rect))
            self._paint_below(painter, scene, index)

    def _column_tile(self, painter: QPainter, board: Board, index: int, band: int, rect: QRect) -> QPixmap:
        def paint(on_tile: QPainter) -> None:
            on_tile.translate(-rect.topLeft())
            paint_column(on_tile, board, index, rect, self._style)

        return self._tiles.tile(TileKey(index, band), rect.size(), painter.device().devicePixelRatioF(), paint)

    def _paint_below(self, painter: QPainter, scene: Scene, index: int) -> None:
        """Goes on with the column to the lower end of the viewport, where no hour is any more."""
        strip, end = scene.board.strip, scene.origin.y() + scene.board.axis.height
        left, height = scene.origin.x() + strip.left(index), scene.size.height() - end
        if height > 0:
            painter.fillRect(left, end, strip.width_of(index), height, QColor(self._style.colours.closed))
            painter.fillRect(left + strip.width_of(index) - 1, end, 1, height, QColor(self._style.colours.line))

    def _paint_overlays(self, painter: QPainter, scene: Scene, columns: range) -> None:
        self._paint_selection(painter, scene)
        self._paint_cursor(painter, scene)
        self._paint_ghost(painter, scene)
        self._paint_now_lines(painter, scene, columns)

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

    def _paint_ghost(self, painter: QPainter, scene: Scene) -> None:
        ghost, board = scene.ghost, scene.board
        if ghost is None:
            return
        if ghost.occurrence:
            for block in board.blocks_of(ghost.occurrence.occurrence_id):
                self._paint_veil(painter, block)
        for conflict in ghost.conflicts:
            for block in board.blocks_of(conflict.occurrence_id):
                _outline(painter, block.box, QPen(QColor(self._style.colours.bad), 1.5), 0.0)
        for box, is_main in ghost_boxes(board, ghost):
            self._paint_ghost_box(painter, ghost, box, is_main)

    def _paint_veil(self, painter: QPainter, block: Block) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veiled(self._style.colours.panel, 150))
        painter.drawRoundedRect(QRectF(*block.box), RADIUS, RADIUS)

    def _paint_ghost_box(self, painter: QPainter, ghost: Proposal, box: Box, is_main: bool) -> None:
        colours = self._style.colours
        strong, soft = (colours.accent, colours.accent_soft) if ghost.is_free else (colours.bad, colours.bad_soft)
        painter.setPen(self._style.dashed(strong, 2.0))
        painter.setBrush(veiled(soft, 225))
        painter.drawRoundedRect(QRectF(*box).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if is_main:
            self._paint_ghost_words(painter, ghost, box, strong)

    def _paint_ghost_words(self, painter: QPainter, ghost: Proposal, box: Box, colour: str) -> None:
        title = texts.headline(ghost.occurrence) if ghost.occurrence else ""
        remarks = texts.ghost_remarks(ghost, free=title)
        line = QRectF(box.x + 9, box.y + 4, box.width - 14, 17)
        if box.height < 36:
            together = " · ".join((texts.clock_range(ghost.span), *remarks))
            line = QRectF(box.x + 9, box.y, box.width - 14, box.height)
            text(painter, self._style.small_bold, colour, line, together)
            return
        text(painter, self._style.bold, colour, line, texts.clock_range(ghost.span))
        for number, remark in enumerate(remarks[: (box.height - 22) // 15]):
            below = QRectF(line.x(), line.bottom() + number * 15, line.width(), 15)
            text(painter, self._style.small, colour, below, remark)

    def _paint_now_lines(self, painter: QPainter, scene: Scene, columns: range) -> None:
        board, y = scene.board, now_y(scene)
        if y is None or scene.now is None:
            return
        today = local_date(scene.now)
        for index in columns:
            if board.columns[index].day == today:
                rect = QRectF(board.strip.left(index), y - 1, board.strip.width_of(index), 2)
                painter.fillRect(rect, QColor(self._style.colours.bad))

    def _paint_headers(self, painter: QPainter, scene: Scene, columns: range) -> None:
        strip, line = scene.board.strip, QColor(self._style.colours.line)
        painter.setClipRect(GUTTER, 0, scene.content.width(), scene.header)
        for index in columns:
            size = QSize(strip.width_of(index), scene.header)
            tile = self._header_tile(painter, scene.board, index, size)
            painter.drawPixmap(QPoint(scene.origin.x() + strip.left(index), 0), tile)
        painter.setClipping(False)
        painter.fillRect(GUTTER - 1, scene.header - 1, scene.size.width(), 1, line)

    def _header_tile(self, painter: QPainter, board: Board, index: int, size: QSize) -> QPixmap:
        def paint(on_tile: QPainter) -> None:
            paint_header(on_tile, board.columns[index], size.width(), size.height(), self._style)

        return self._tiles.tile(TileKey(index, -1), size, painter.device().devicePixelRatioF(), paint)

    def _paint_gutter(self, painter: QPainter, scene: Scene) -> None:
        colours, axis = self._style.colours, scene.board.axis
        painter.fillRect(0, 0, GUTTER, scene.size.height(), QColor(colours.panel))
        painter.fillRect(GUTTER - 1, 0, 1, scene.size.height(), QColor(colours.line))
        painter.setClipRect(0, scene.header - 9, GUTTER, scene.size.height())
        for row, hour in enumerate(axis.rows):
            y = scene.origin.y() + row * axis.px_per_hour
            if scene.header - 9 <= y <= scene.size.height() + 9:
                label = QRectF(10, y - 8, GUTTER - 20, 16)
                text(painter, self._style.small, colours.muted, label, f"{hour.hour:02}:00")
        self._paint_now_chip(painter, scene)

    def _paint_now_chip(self, painter: QPainter, scene: Scene) -> None:
        y = now_y(scene)
        if y is None or scene.now is None:
            return
        at = scene.origin.y() + y
        if not scene.content.top() - 9 <= at <= scene.content.bottom() + 9:
            return
        chip = QRectF(QPointF(GUTTER - 4 - _CHIP.width(), at - _CHIP.height() / 2), _CHIP.toSizeF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._style.colours.bad))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.fillRect(QRectF(chip.right() - 2, at - 1, 6, 2), QColor(self._style.colours.bad))
        clock = texts.clock(scene.now)
        text(painter, self._style.small_bold, self._style.colours.on_bad, chip, clock, centred=True)


def now_y(scene: Scene) -> float | None:
    """The content pixel of the present; None when today or this hour is not shown."""
    board, now = scene.board, scene.now
    if now is None or local_date(now) not in board.schedule.days:
        return None
    day = local_date(now)
    return board.axis.top(day, now) if board.axis.visible(day).contains(now) else None


def cursor_box(board: Board, stop: Stop) -> Box:
    """Where the keyboard's cursor stands: its block, or half an hour of free time."""
    if stop.block is not None:
        return stop.block.box
    px = board.axis.px_per_hour
    height = px * FREE_STEP_MINUTES // 60 - 1
    left, width = board.strip.left(stop.column), board.strip.width_of(stop.column)
    return Box(left + 4, stop.minute * px // 60 + 1, width - 9, height)


def ghost_boxes(board: Board, ghost: Proposal) -> list[tuple[Box, bool]]:
    """Where a wish lies: in its own column (marked True), and in those of everything else it would claim."""
    found: list[tuple[Box, bool]] = []
    for index, column in enumerate(board.columns):
        box = board.box(index, ghost.span) if column.resource_id in ghost.resource_ids else None
        if box is not None:
            found.append((box, column == ghost.column))
    return found


def _outline(painter: QPainter, box: Box, pen: QPen, outside: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2 - outside
    painter.drawRoundedRect(QRectF(*box).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _band_rect(board: Board, index: int, band: int) -> QRect:
    top = band * _BAND
    height = min(_BAND, board.axis.height - top)
    return QRect(board.strip.left(index), top, board.strip.width_of(index), height)
