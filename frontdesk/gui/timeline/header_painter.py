"""Paints what stays in place while the calendar scrolls: titles and days at the top, hours or names at the left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from frontdesk.domain.clock_time import local_date
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.grid import LEAST_ROW_HEIGHT, Arrangement
from frontdesk.gui.timeline.scene import HEADER, HOURS_HEADER, Scene, now_along
from frontdesk.gui.timeline.style import Style, text
from frontdesk.gui.timeline.tiles import TileCache, TileKey

_CHIP = QSize(46, 18)
_PAD, _DAY_PAD = 12, 6
_ROOM_FOR_CHIP = 108
_LEAST_HOUR = 34
"""Pixels between two hours that are written out."""
_HOUR_TEXT = 16
"""Pixels of an hour across the top; one that the time of the present would cover in part is left out."""

COLUMN_TITLE, ROW_TITLE = -1, -2
"""Bands of the tile cache in which headers are kept."""


def paint_headers(painter: QPainter, scene: Scene, style: Style, tiles: TileCache) -> None:
    """Everything beside the content, above what has scrolled under it."""
    if scene.board.grid.downwards:
        _paint_column_titles(painter, scene, style, tiles)
        _paint_hours_down(painter, scene, style)
    else:
        _paint_row_titles(painter, scene, style, tiles)
        _paint_days(painter, scene, style)
    _paint_corner(painter, scene, style)
    _paint_now_chip(painter, scene, style)


def _paint_corner(painter: QPainter, scene: Scene, style: Style) -> None:
    line = QColor(style.colours.line)
    painter.fillRect(0, 0, scene.side, scene.header, QColor(style.colours.panel))
    painter.fillRect(scene.side - 1, 0, 1, scene.size.height(), line)
    painter.fillRect(0, scene.header - 1, scene.size.width(), 1, line)


# The day: titles of columns, hours down the side


def _paint_column_titles(painter: QPainter, scene: Scene, style: Style, tiles: TileCache) -> None:
    columns = scene.board.grid.columns
    painter.setClipRect(scene.side, 0, scene.content.width(), scene.header)
    for index in columns.within(scene.shown.x, scene.shown.right):
        size = QSize(columns.size(index), scene.header)
        left = scene.origin.x() + columns.first(index)
        _paint_title_tile(painter, QPointF(left, 0), TileKey(index, COLUMN_TITLE), size, scene, style, tiles)
    painter.setClipping(False)


def _paint_title_tile(
    painter: QPainter, at: QPointF, key: TileKey, size: QSize, scene: Scene, style: Style, tiles: TileCache
) -> None:
    """The title of a column, or the name of a row: the column of a row's first cell."""
    board = scene.board
    cell = key.column if key.band == COLUMN_TITLE else key.column * board.grid.columns.count

    def paint(on_tile: QPainter) -> None:
        centred = key.band == COLUMN_TITLE
        paint_title(on_tile, board.columns[cell], size, style, centred=centred)

    painter.drawPixmap(at, tiles.tile(key, size, painter.device().devicePixelRatioF(), paint))


def paint_title(painter: QPainter, column: Column, size: QSize, style: Style, *, centred: bool) -> None:
    """A title over its subtitle."""
    colours, width, height = style.colours, size.width(), size.height()
    painter.fillRect(0, 0, width, height, QColor(colours.panel))
    if centred:
        painter.fillRect(width - 1, 0, 1, height, QColor(colours.line))
    pad = 5 if centred else _PAD
    middle = height / 2 if not column.subtitle else height / 2 - 8
    text(painter, style.bold, colours.ink, QRectF(pad, middle - 10, width - 2 * pad, 20), column.title, centred=centred)
    if column.subtitle:
        box = QRectF(pad, middle + 8, width - 2 * pad, 16)
        text(painter, style.small, colours.muted, box, column.subtitle, centred=centred)


def _paint_hours_down(painter: QPainter, scene: Scene, style: Style) -> None:
    axis = scene.board.axis
    painter.fillRect(0, 0, scene.side, scene.size.height(), QColor(style.colours.panel))
    painter.setClipRect(0, scene.header - 9, scene.side, scene.size.height())
    chip = _now_chip(scene)
    for row in _hours_written(scene):
        y = scene.origin.y() + round(row * axis.px_per_hour)
        label = QRectF(10, y - 8, scene.side - 20, 16)
        if chip is None or not chip.intersects(label.adjusted(0, 3, 0, -3)):
            text(painter, style.small, style.colours.muted, label, f"{axis.rows[row].hour:02}:00")
    for row in axis.folds:
        y = scene.origin.y() + round(row * axis.px_per_hour)
        _paint_fold(painter, QRectF(scene.side - 14, y - 2, 14, 4), style)
    painter.setClipping(False)


# Rows: names down the side, days and hours at the top


def _paint_row_titles(painter: QPainter, scene: Scene, style: Style, tiles: TileCache) -> None:
    """The names; that of a tall row stays in view while any of the row is."""
    rows = scene.board.grid.rows
    painter.fillRect(0, 0, scene.side, scene.size.height(), QColor(style.colours.panel))
    painter.setClipRect(0, scene.header, scene.side, scene.content.height())
    for index in rows.within(scene.shown.y, scene.shown.bottom):
        top, bottom = scene.origin.y() + rows.first(index), scene.origin.y() + rows.first(index) + rows.size(index)
        height = LEAST_ROW_HEIGHT if scene.board.stacked else rows.size(index)
        at = QPointF(0, min(max(top, scene.header), bottom - height) if scene.board.stacked else top)
        _paint_title_tile(painter, at, TileKey(index, ROW_TITLE), QSize(scene.side, height), scene, style, tiles)
        painter.fillRect(0, bottom - 1, scene.side, 1, QColor(style.colours.line))
    painter.setClipping(False)


def _paint_days(painter: QPainter, scene: Scene, style: Style) -> None:
    columns, days = scene.board.grid.columns, scene.board.schedule.days
    painter.fillRect(0, 0, scene.size.width(), scene.header, QColor(style.colours.panel))
    painter.setClipRect(scene.side, 0, scene.content.width(), scene.header)
    for index in columns.within(scene.shown.x, scene.shown.right):
        left = scene.origin.x() + columns.first(index)
        _paint_day(painter, scene, days[index], QRect(left, 0, columns.size(index), HEADER), style)
        if scene.board.frame.arrangement is Arrangement.TIMELINE:
            _paint_hours_across(painter, scene, left, style)
        painter.fillRect(left + columns.size(index) - 1, 0, 1, scene.header, QColor(style.colours.line))
    painter.setClipping(False)


def _paint_day(painter: QPainter, scene: Scene, day: date, where: QRect, style: Style) -> None:
    """The day's name, kept in view while any of the day is; today in the accent colour, why it is closed beside it."""
    is_today = scene.now is not None and local_date(scene.now) == day
    colour = style.colours.accent if is_today else style.colours.ink
    left = max(where.left(), scene.side) + _DAY_PAD
    box = QRectF(left, 0, max(where.right() - left - 4, 0), where.height())
    name = texts.day(day)
    taken = style.bold_metrics.horizontalAdvance(name)
    if taken <= box.width():
        text(painter, style.bold, colour, box, name)
    reason = scene.board.schedule.hours.closed_because(day)
    rest = box.adjusted(taken + 8.0, 1, -_CHIP.width() if is_today and scene.board.stacked else 0, 0)
    if reason and rest.width() > _LEAST_HOUR:
        text(painter, style.small, style.colours.muted, rest, reason)


def _paint_hours_across(painter: QPainter, scene: Scene, left: int, style: Style) -> None:
    axis, chip = scene.board.axis, _now_chip(scene)
    for row in _hours_written(scene):
        x = left + round(row * axis.px_per_hour)
        label = QRectF(x + 3, HEADER - 2, _LEAST_HOUR, HOURS_HEADER)
        written = label.adjusted(0, 0, _HOUR_TEXT - _LEAST_HOUR, 0)
        hidden = chip is not None and chip.intersects(written)
        if scene.side - _LEAST_HOUR <= x <= scene.size.width() and not hidden:
            text(painter, style.small, style.colours.muted, label, f"{axis.rows[row].hour:02}")
    for row in axis.folds:
        x = left + round(row * axis.px_per_hour)
        _paint_fold(painter, QRectF(x - 2, scene.header - 10, 4, 10), style)


def _hours_written(scene: Scene) -> range:
    axis = scene.board.axis
    every = 1 if axis.px_per_hour >= _LEAST_HOUR or scene.board.grid.downwards else 2
    every = every if axis.px_per_hour * every >= 16 else 4
    return range(0, len(axis.rows), every)


def _paint_fold(painter: QPainter, where: QRectF, style: Style) -> None:
    """A thin double mark: here hours are folded away."""
    across = where.width() < where.height()
    for first in (0.0, 3.0):
        line = QRectF(where.x() + first, where.y(), 1, where.height())
        if not across:
            line = QRectF(where.x(), where.y() + first, where.width(), 1)
        painter.fillRect(line, QColor(style.colours.muted))


# The present


def _paint_now_chip(painter: QPainter, scene: Scene, style: Style) -> None:
    chip = _now_chip(scene)
    if chip is None or scene.now is None:
        return
    bad = QColor(style.colours.bad)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bad)
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    if scene.board.grid.downwards:
        painter.fillRect(QRectF(chip.right() - 2, chip.center().y() - 1, 6, 2), bad)
    text(painter, style.small_bold, style.colours.on_bad, chip, texts.clock(scene.now), centred=True)


def _now_chip(scene: Scene) -> QRectF | None:
    middle = _now_chip_at(scene)
    if middle is None:
        return None
    return QRectF(middle - QPointF(_CHIP.width() / 2, _CHIP.height() / 2), _CHIP.toSizeF())


def _now_chip_at(scene: Scene) -> QPointF | None:
    """The middle of the chip: beside the line of a day, above that of a timeline, in the header of a week's today."""
    along, content = now_along(scene), scene.content
    if along is None or scene.now is None:
        return None
    if scene.board.grid.downwards:
        y = scene.origin.y() + along
        shown = content.top() - 9 <= y <= content.bottom() + 9
        return QPointF(scene.side - 4 - _CHIP.width() / 2, y) if shown else None
    today = scene.board.schedule.days.index(local_date(scene.now))
    columns = scene.board.grid.columns
    if scene.board.stacked:
        if columns.size(today) < _ROOM_FOR_CHIP:
            return None
        x = scene.origin.x() + columns.first(today) + columns.size(today) - _CHIP.width() / 2 - 3.0
        y = HEADER / 2
    else:
        x, y = scene.origin.x() + columns.first(today) + along, scene.header - HOURS_HEADER / 2
    return QPointF(x, y) if content.left() <= x <= content.right() else None
