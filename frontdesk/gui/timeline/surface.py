"""The calendar's surface: a schedule laid out, scrolled, zoomed and painted. What hands do to it is `view`'s."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.gui.timeline.board import Board, Hit
from frontdesk.gui.timeline.canvas import GUTTER, Canvas, Scene, header_height
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.geometry import PX_PER_HOUR, Box, Column, clamped_zoom
from frontdesk.gui.timeline.keyboard import Stop
from frontdesk.gui.timeline.schedule import Schedule

_MARGIN = 8
_WHEEL_NOTCH = 120
_ZOOM_STEP = 12


class TimelineSurface(QAbstractScrollArea):
    """Shows columns side by side over hours downwards, under headers and beside hours that stay in place."""

    zoom_changed = Signal(int)
    """Pixels per hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule = Schedule((), (), OpeningHours((), ()))
        self._px_per_hour = PX_PER_HOUR
        self._now: datetime | None = None
        self._colours = TimelineColours.light()
        self._canvas = Canvas(self._colours, self.font())
        self._board = self._laid_out()
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def board(self) -> Board:
        """What lies where."""
        return self._board

    @property
    def zoom(self) -> int:
        """Pixels per hour, before the hours are stretched to fill the view."""
        return self._px_per_hour

    @property
    def selected(self) -> PlannedOccurrence | None:
        """What is selected; a surface by itself has no hands to select with."""
        return None

    @property
    def cursor_stop(self) -> Stop | None:
        """Where the keyboard's cursor stands, shown or not."""
        return None

    def set_plan(
        self, columns: Sequence[Column], plan: CalendarPlan, hours: OpeningHours, rooms: Sequence[Room]
    ) -> None:
        """Shows a plan. *hours* shade what is closed, *rooms* tell names and turnover.

        Scrolls to the working day when other days are shown than before.
        """
        days_before = self._schedule.days
        self._schedule = Schedule.of(columns, plan, hours, rooms)
        self._lay_out()
        if days_before != self._schedule.days:
            self._scroll_to_working_day()

    def set_now(self, instant: datetime) -> None:
        """Where the now-line stands; to be called every minute or so."""
        self._now = instant
        self.viewport().update()

    def set_colours(self, colours: TimelineColours) -> None:
        self._colours = colours
        self._make_canvas()

    def set_zoom(self, px_per_hour: int) -> None:
        """Sets the height of an hour, keeping the middle of the view where it is. Emits `zoom_changed`."""
        self._zoom_at(px_per_hour, self.scene().content.height() // 2)

    def bring_into_view(self, box: Box) -> None:
        """Scrolls as little as needed to show a rectangle of content."""
        shown = self.scene().shown
        _scroll_to(self.horizontalScrollBar(), box.x, box.width, shown.width())
        _scroll_to(self.verticalScrollBar(), box.y, box.height, shown.height())

    def hit(self, position: QPoint) -> Hit | None:
        """What lies under a pixel of the viewport; None on the headers, the hours and an empty calendar."""
        scene = self.scene()
        if not self._board.columns or not scene.content.contains(position):
            return None
        at = position - scene.origin
        return self._board.hit(at.x(), at.y())

    def screen_rect(self, box: Box) -> QRect:
        """Where a rectangle of content is on the screen, cut to what is in view."""
        scene = self.scene()
        rect = QRect(*box).translated(scene.origin).intersected(scene.content)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def scene(self) -> Scene:
        """Everything the next frame shows."""
        scroll = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return Scene(self._board, scroll, self.viewport().size(), self._now)

    def _renew(self, before: Board) -> None:
        """Called when things came to lie elsewhere."""

    def _make_canvas(self) -> None:
        self._canvas = Canvas(self._colours, self.font())
        self.viewport().update()

    def _laid_out(self) -> Board:
        size = self.viewport().size()
        height = size.height() - header_height(self._schedule.columns)
        return Board(self._schedule, max(size.width() - GUTTER, 1), max(height, 1), self._px_per_hour)

    def _lay_out(self) -> None:
        before, self._board = self._board, self._laid_out()
        self._canvas.forget(changed_columns(before, self._board))
        self._set_scroll_ranges()
        self._renew(before)
        self.viewport().update()

    def _set_scroll_ranges(self) -> None:
        room, board = self.scene().content.size(), self._board
        _set_range(self.horizontalScrollBar(), board.strip.width, room.width(), board.strip.least)
        _set_range(self.verticalScrollBar(), board.axis.height, room.height(), board.axis.px_per_hour)

    def _scroll_to_working_day(self) -> None:
        """To an hour before now where today is shown, else to an hour before the house opens."""
        days, axis = self._schedule.days, self._board.axis
        openings = [span.start for day in days for span in self._schedule.hours.open_spans(day)]
        at = self._now if self._now and local_date(self._now) in days else next(iter(openings), None)
        if at is not None:
            self.verticalScrollBar().setValue(round(axis.top(local_date(at), at)) - axis.px_per_hour)

    def _zoom_at(self, px_per_hour: int, y: int) -> None:
        """Zooms so that what lies *y* pixels below the headers stays there."""
        wanted, bar = clamped_zoom(px_per_hour), self.verticalScrollBar()
        if wanted == self._px_per_hour:
            return
        kept = (bar.value() + y) / self._board.axis.height
        self._px_per_hour = wanted
        self._lay_out()
        bar.setValue(round(kept * self._board.axis.height) - y)
        self._emit_zoom_changed(wanted)

    def _emit_zoom_changed(self, px_per_hour: int) -> None:
        self.zoom_changed.emit(px_per_hour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._canvas.paint(painter, self.scene())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        y = round(event.position().y()) - self.scene().header
        self._zoom_at(self._px_per_hour + round(notches * _ZOOM_STEP), y)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._make_canvas()

    def sizeHint(self) -> QSize:
        return QSize(800, 600)


def changed_columns(before: Board, after: Board) -> set[int] | None:
    """The columns that look different now; None when all do."""
    if (before.strip, before.axis, before.schedule.hours) != (after.strip, after.axis, after.schedule.hours):
        return None
    return {
        index
        for index, column in enumerate(after.columns)
        if column != before.columns[index] or after.blocks(index) != before.blocks(index)
    }


def _scroll_to(bar: QScrollBar, first: int, length: int, room: int) -> None:
    if first < bar.value() or length > room:
        bar.setValue(first - _MARGIN)
    elif first + length > bar.value() + room:
        bar.setValue(first + length - room + _MARGIN)


def _set_range(bar: QScrollBar, length: int, room: int, step: int) -> None:
    bar.setRange(0, max(length - room, 0))
    bar.setPageStep(room)
    bar.setSingleStep(step // 2)
