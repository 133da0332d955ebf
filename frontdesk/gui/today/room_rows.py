"""The day of every room as a row over the hours, painted. It says where somebody wants to go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.block_painter import BAR, RADIUS, paint_block, paint_surface
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.geometry import Box, HourAxis, hour_range
from frontdesk.gui.timeline.style import Style, text

NAMES = 152
HEADER = 36
LEAST_ROW, MOST_ROW = 48, 76
_GAP = 5
_RIGHT = 14
_CHIP = (46, 20)
_WIDE, _NARROW = 160, 36
"""From which width a block's words stand as in the calendar, and below which none do."""
HALF_HOUR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class RoomsDay:
    """What is shown: a day of these rooms."""

    day: date
    rooms: tuple[Room, ...]
    occurrences: tuple[PlannedOccurrence, ...]
    hours: OpeningHours

    def in_room(self, room: Room) -> list[PlannedOccurrence]:
        return [one for one in self.occurrences if room.id in one.resource_ids]


class RowsLayout:
    """Where everything lies for a width and a height, header included; rows scroll, hours do not."""

    def __init__(self, shown: RoomsDay, width: int, height: int) -> None:
        self.shown = shown
        spans = [one.span for one in shown.occurrences]
        first, last = hour_range(shown.hours, [shown.day], spans)
        room = max(width - NAMES - _RIGHT, 1)
        self.axis = HourAxis.covering([shown.day], first, last, max(room // (last - first), 1))
        self.row_height = min(max((height - HEADER) // max(len(shown.rooms), 1), LEAST_ROW), MOST_ROW)
        self.blocks = tuple(block for row in range(len(shown.rooms)) for block in self._row(row))

    @property
    def height(self) -> int:
        return self.row_height * len(self.shown.rooms)

    def x(self, instant: datetime) -> int:
        return NAMES + round(self.axis.begin(self.shown.day, instant))

    def top(self, row: int) -> int:
        return row * self.row_height

    def row_at(self, y: int) -> int | None:
        row = y // self.row_height
        return row if 0 <= row < len(self.shown.rooms) else None

    def block_at(self, x: int, y: int) -> Block | None:
        return next((block for block in reversed(self.blocks) if block.box.contains(x, y)), None)

    def free_at(self, x: int, y: int) -> tuple[Room, TimeSpan] | None:
        """The half hour of a room under a pixel, and half an hour more: what a click there would book."""
        row = self.row_at(y)
        if row is None or x < NAMES or x >= NAMES + self.axis.length:
            return None
        start = self.axis.instant(self.shown.day, self.axis.floored(x - NAMES, 30))
        return self.shown.rooms[row], TimeSpan(start, start + 2 * HALF_HOUR)

    def _row(self, row: int) -> list[Block]:
        day, visible = self.shown.day, self.axis.visible(self.shown.day)
        found: list[Block] = []
        for one in self.shown.in_room(self.shown.rooms[row]):
            if not one.span.overlaps(visible):
                continue
            left, right = self.x(one.span.start), NAMES + round(self.axis.end(day, one.span.end))
            box = Box(left + 1, self.top(row) + _GAP, max(right - left - 2, 6), self.row_height - 2 * _GAP)
            found.append(Block(one, row, box, one.span.start >= visible.start, one.span.end <= visible.end))
        return found


class RoomRows(QAbstractScrollArea):
    """Click or Enter on a booking opens it, on free time books there. The arrow keys walk over the bookings."""

    booking_wanted = Signal(object)
    """PlannedOccurrence"""

    time_wanted = Signal(object, object)
    """Room and TimeSpan: free time that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = RoomsDay(date(2000, 1, 1), (), (), OpeningHours((), ()))
        self._now: datetime | None = None
        self._current: int | None = None
        self._style = Style(TimelineColours.light(), self.font())
        self._layout = RowsLayout(self._shown, 1, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("Today", "Lokaler i dag"))
        self.viewport().setMouseTracking(True)

    @property
    def layout_shown(self) -> RowsLayout:
        """What lies where, without the header and before scrolling."""
        return self._layout

    @property
    def current(self) -> Block | None:
        """The booking the keyboard stands on."""
        return next((block for block in self._layout.blocks if block.occurrence.occurrence_id == self._current), None)

    def set_day(self, shown: RoomsDay) -> None:
        self._shown = shown
        self._lay_out()

    def set_now(self, now: datetime) -> None:
        self._now = now
        self.viewport().update()

    def set_colours(self, colours: TimelineColours) -> None:
        self._style = Style(colours, self.font())
        self.viewport().update()

    def place_of(self, block: Block) -> QPoint:
        """The middle of a block in the viewport."""
        box = block.box
        return QPoint(box.x + box.width // 2, box.y + box.height // 2) + self._origin()

    def _lay_out(self) -> None:
        size = self.viewport().size()
        self._layout = RowsLayout(self._shown, size.width(), size.height())
        room = size.height() - HEADER
        self.verticalScrollBar().setRange(0, max(self._layout.height - room, 0))
        self.verticalScrollBar().setPageStep(max(room, 1))
        self.verticalScrollBar().setSingleStep(self._layout.row_height)
        self.viewport().update()

    def _origin(self) -> QPoint:
        return QPoint(0, HEADER - self.verticalScrollBar().value())

    # Painting

    def _paint(self, painter: QPainter) -> None:
        size, colours = self.viewport().size(), self._style.colours
        painter.fillRect(QRect(QPoint(), size), QColor(colours.panel))
        painter.setClipRect(0, HEADER, size.width(), size.height() - HEADER)
        painter.translate(self._origin())
        self._paint_lines(painter)
        for row, room in enumerate(self._shown.rooms):
            self._paint_name(painter, row, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._layout.blocks:
            self._paint_block(painter, block)
        self._paint_current(painter)
        painter.resetTransform()
        painter.setClipping(False)
        self._paint_hours(painter)
        self._paint_now(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        line, axis = QColor(self._style.colours.line), self._layout.axis
        for number in range(len(axis.rows) + 1):
            painter.fillRect(NAMES + round(number * axis.px_per_hour), 0, 1, self._layout.height, line)
        for row in range(len(self._shown.rooms)):
            bottom = self._layout.top(row + 1) - 1
            painter.fillRect(16, bottom, NAMES - 16 + axis.length, 1, line)

    def _paint_name(self, painter: QPainter, row: int, room: Room) -> None:
        middle = self._layout.top(row) + self._layout.row_height / 2
        seats = QCoreApplication.translate("Today", "{0} pl.").format(room.capacity)
        text(painter, self._style.bold, self._style.colours.ink, QRectF(16, middle - 18, NAMES - 24, 18), room.name)
        text(painter, self._style.small, self._style.colours.muted, QRectF(16, middle, NAMES - 24, 16), seats)

    def _paint_hours(self, painter: QPainter) -> None:
        axis, chip = self._layout.axis, self._now_chip()
        every = 1 if axis.px_per_hour >= 28 else 2
        for number, hour in enumerate(axis.rows):
            box = QRectF(NAMES + number * axis.px_per_hour - 16, 8, 32, 20)
            covered = chip is not None and chip.intersects(box.adjusted(8, 0, -8, 0))
            if number % every == 0 and not covered:
                text(painter, self._style.small, self._style.colours.muted, box, f"{hour.hour:02}", centred=True)

    def _now_chip(self) -> QRectF | None:
        """Where the time of the present is written; None when its day or hour is not shown."""
        now = self._now
        if now is None or local_date(now) != self._shown.day:
            return None
        if not self._layout.axis.visible(self._shown.day).contains(now):
            return None
        return QRectF(self._layout.x(now) - _CHIP[0] / 2, 8, *_CHIP)

    def _paint_now(self, painter: QPainter) -> None:
        now, chip = self._now, self._now_chip()
        if now is None or chip is None:
            return
        x, bad = self._layout.x(now), self._style.colours.bad
        lowest = min(HEADER + self._layout.height, self.viewport().height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(x - 1, HEADER - 8, 2, lowest - HEADER + 8), QColor(bad))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(bad))
        painter.drawRoundedRect(chip, 4, 4)
        text(painter, self._style.small_bold, self._style.colours.on_bad, chip, texts.clock(now), centred=True)

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        """A block as in the calendar, its words in small type and on several lines where it is narrow."""
        if block.box.width >= _WIDE:
            paint_block(painter, block, self._style)
            return
        painter.save()
        paint_surface(painter, block, self._style)
        words = QRectF(*block.box).adjusted(BAR + 4, 4, -3, -3)
        line = self._style.small_bold_metrics.lineSpacing()
        words.setHeight(words.height() // line * line)
        painter.setClipRect(words)
        if block.box.width >= _NARROW:
            painter.setFont(self._style.small_bold)
            painter.setPen(QColor(self._style.colours.ink))
            wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, wrapped, self._short_words(block.occurrence, words))
        painter.restore()

    def _short_words(self, occurrence: PlannedOccurrence, room: QRectF) -> str:
        """The headline word by word, a word that is wider than the room with an ellipsis."""
        metrics, width = self._style.small_bold_metrics, int(room.width())
        words = texts.headline(occurrence).split()
        return " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) for word in words)

    def _paint_current(self, painter: QPainter) -> None:
        block = self.current
        if block is None or not self.hasFocus():
            return
        painter.setPen(QPen(QColor(self._style.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(*block.box).adjusted(0, 0, 0, 0), RADIUS, RADIUS)

    # The keyboard

    def _walk(self, rows: int, steps: int) -> None:
        blocks, here = self._layout.blocks, self.current
        if not blocks:
            return
        if here is None:
            self._stand_on(blocks[0])
        elif rows:
            self._stand_on(self._nearest(here, rows))
        else:
            self._stand_on(blocks[min(max(blocks.index(here) + steps, 0), len(blocks) - 1)])

    def _nearest(self, here: Block, rows: int) -> Block:
        """The block nearest in time in the next row, in that direction, that has any."""
        beyond = [block for block in self._layout.blocks if (block.column - here.column) * rows > 0]
        return min(beyond, key=lambda b: (abs(b.column - here.column), abs(b.box.x - here.box.x)), default=here)

    def _stand_on(self, block: Block) -> None:
        self._current = block.occurrence.occurrence_id
        room = self._shown.rooms[block.column].name
        self.setAccessibleDescription(texts.spoken(room, block.occurrence))
        bar, room_height = self.verticalScrollBar(), self.viewport().height() - HEADER
        top, bottom = self._layout.top(block.column), self._layout.top(block.column + 1)
        bar.setValue(min(max(bar.value(), bottom - room_height), top))
        self.viewport().update()

    def _emit_booking(self, occurrence: PlannedOccurrence) -> None:
        self.booking_wanted.emit(occurrence)

    def _emit_time(self, room: Room, span: TimeSpan) -> None:
        self.time_wanted.emit(room, span)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        if key in arrows:
            self._walk(*arrows[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._emit_booking(self.current.occurrence)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self._layout.blocks:
            self._stand_on(self._layout.blocks[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint() - self._origin()
        if event.button() != Qt.MouseButton.LeftButton or event.position().y() < HEADER:
            return
        block = self._layout.block_at(at.x(), at.y())
        free = self._layout.free_at(at.x(), at.y())
        if block is not None:
            self._stand_on(block)
            self._emit_booking(block.occurrence)
        elif free is not None:
            self._emit_time(*free)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint() - self._origin()
        over = self._layout.block_at(at.x(), at.y()) or self._layout.free_at(at.x(), at.y())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos() - self._origin()
            block = self._layout.block_at(at.x(), at.y())
            words = texts.tooltip(block.occurrence, self._shown.rooms[block.column].name) if block else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
