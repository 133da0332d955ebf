"""The calendar's surface: a schedule laid out, scrolled, zoomed and painted. What hands do to it is `view`'s."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import EquipmentUnit, Room
from frontdesk.gui.timeline.block import Hit
from frontdesk.gui.timeline.board import Board, Frame
from frontdesk.gui.timeline.canvas import Canvas
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.geometry import PX_PER_HOUR, Box, Column, clamped_zoom
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.scene import Scene, header_height, side_width
from frontdesk.gui.timeline.schedule import Schedule
from frontdesk.gui.timeline.walking import Stop

ZOOM_STEP = 12
_MARGIN = 8
_WHEEL_NOTCH = 120
_USUAL_ZOOM = {
    Arrangement.DAY: PX_PER_HOUR,
    Arrangement.TIMELINE: PX_PER_HOUR,
    Arrangement.WEEK: 1,
}
"""Pixels per hour of each arrangement until somebody zooms; a week fits its days into the view."""


class TimelineSurface(QAbstractScrollArea):
    """Shows cells and what happens in them, under headers and beside hours or names that stay in place."""

    zoom_changed = Signal(int)
    """Pixels per hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule = Schedule((), (), OpeningHours((), ()))
        self._arrangement = Arrangement.DAY
        self._hides_closed = False
        self._zooms = dict(_USUAL_ZOOM)
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
    def arrangement(self) -> Arrangement:
        """How the cells are laid out."""
        return self._arrangement

    @property
    def hides_closed_hours(self) -> bool:
        return self._hides_closed

    @property
    def zoom(self) -> int:
        """Pixels per hour of this arrangement, before the hours are stretched to fill the view."""
        return self._zooms[self._arrangement]

    @property
    def selected(self) -> PlannedOccurrence | None:
        """What is selected; a surface by itself has no hands to select with."""
        return None

    @property
    def cursor_stop(self) -> Stop | None:
        """Where the keyboard's cursor stands, shown or not."""
        return None

    def set_plan(
        self,
        columns: Sequence[Column],
        plan: CalendarPlan,
        hours: OpeningHours,
        rooms: Sequence[Room],
        arrangement: Arrangement | None = None,
    ) -> None:
        """Shows a plan. *hours* shade what is closed, *rooms* tell names, turnover and parts.

        Rooms as rows need every room's columns for all days together, room after room, the days in the same order.
        With *arrangement* it is laid out that way from now on. Scrolls to the working day when other days are shown
        than before.
        """
        before, rearranged = self._schedule, arrangement not in (None, self._arrangement)
        shown = Schedule.of(columns, plan, hours, rooms)
        self._schedule = replace(shown, attention=before.attention, equipment=before.equipment)
        self._arrangement = arrangement or self._arrangement
        self._lay_out()
        if rearranged:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)
        if rearranged or before.days != self._schedule.days:
            self._scroll_to_working_day()

    def set_attention(self, occurrence_ids: Iterable[int]) -> None:
        """Which occurrences need someone now: they alone stand out."""
        attention = frozenset(occurrence_ids)
        if attention != self._schedule.attention:
            self._schedule = replace(self._schedule, attention=attention)
            self._lay_out()

    def set_equipment(self, units: Sequence[EquipmentUnit]) -> None:
        """The house's movable equipment: blocks with space for it tell what is brought."""
        if tuple(units) != self._schedule.equipment:
            self._schedule = replace(self._schedule, equipment=tuple(units))
            self._lay_out()

    def hide_closed_hours(self, hide: bool) -> None:
        """Folds away the hours in which the house is closed on all the days and nothing happens."""
        if hide != self._hides_closed:
            self._hides_closed = hide
            self._lay_out()

    def set_now(self, instant: datetime) -> None:
        """Where the now-line stands; to be called every minute or so."""
        self._now = instant
        self.viewport().update()

    def set_colours(self, colours: TimelineColours) -> None:
        self._colours = colours
        self._make_canvas()

    def set_zoom(self, px_per_hour: int) -> None:
        """Sets the length of an hour, keeping the middle of the view where it is. Emits `zoom_changed`."""
        self._zoom_at(clamped_zoom(px_per_hour), self.scene().content.center())

    def zoom_by(self, steps: int) -> None:
        """So many steps larger or smaller than the hours are seen now; 0 is the usual size."""
        self._zoom_at(self._zoomed(steps), self.scene().content.center())

    def bring_into_view(self, box: Box) -> None:
        """Scrolls as little as needed to show a rectangle of content."""
        shown = self.scene().shown
        _scroll_to(self.horizontalScrollBar(), box.x, box.width, shown.width)
        _scroll_to(self.verticalScrollBar(), box.y, box.height, shown.height)

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
        size, arrangement = self.viewport().size(), self._arrangement
        width = max(size.width() - side_width(arrangement), 1)
        height = max(size.height() - header_height(arrangement, self._schedule.columns), 1)
        return Board(self._schedule, Frame(width, height, self.zoom, arrangement, self._hides_closed))

    def _lay_out(self) -> None:
        before, self._board = self._board, self._laid_out()
        self._canvas.forget(changed_cells(before, self._board))
        self._set_scroll_ranges()
        self._renew(before)
        self.viewport().update()

    def _set_scroll_ranges(self) -> None:
        room, grid = self.scene().content.size(), self._board.grid
        hour = round(self._board.axis.px_per_hour)
        width, row = (grid.columns.size(0), hour) if grid.downwards and grid.columns.count else (hour, 44)
        _set_range(self.horizontalScrollBar(), grid.width, room.width(), width)
        _set_range(self.verticalScrollBar(), grid.height, room.height(), row)

    def _scroll_to_working_day(self) -> None:
        """To an hour before now where today is shown, else to an hour before the house opens."""
        days, axis, grid = self._schedule.days, self._board.axis, self._board.grid
        openings = [span.start for day in days for span in self._schedule.hours.open_spans(day)]
        at = self._now if self._now and local_date(self._now) in days else next(iter(openings), None)
        if at is None:
            return
        along = 0 if self._board.stacked else round(axis.begin(local_date(at), at) - axis.px_per_hour)
        if grid.downwards:
            self.verticalScrollBar().setValue(along)
        else:
            self.horizontalScrollBar().setValue(grid.columns.first(days.index(local_date(at))) + along)

    def _zoomed(self, steps: float) -> int:
        """The zoom that is so many steps larger than what is seen; the usual one for none."""
        if not steps:
            return _USUAL_ZOOM[self._arrangement]
        step = ZOOM_STEP if not self._board.stacked else ZOOM_STEP // 4
        return clamped_zoom(round(self._board.axis.px_per_hour + steps * step))

    def _zoom_at(self, px_per_hour: int, at: QPoint) -> None:
        """Zooms so that the content under a pixel of the viewport stays there."""
        wanted, downwards = px_per_hour, self._board.grid.downwards
        if wanted == self.zoom:
            return
        bar = self.verticalScrollBar() if downwards else self.horizontalScrollBar()
        beside = at.y() - self.scene().header if downwards else at.x() - self.scene().side
        kept = (bar.value() + beside) / max(_length(self._board), 1)
        self._zooms[self._arrangement] = wanted
        self._lay_out()
        bar.setValue(round(kept * _length(self._board)) - beside)
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
        self._zoom_at(self._zoomed(notches), event.position().toPoint())
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._make_canvas()

    def sizeHint(self) -> QSize:
        return QSize(800, 600)


def changed_cells(before: Board, after: Board) -> set[int] | None:
    """The cells that look different now, of those somebody has looked at; None when all may."""
    if (before.grid, before.axis, before.columns) != (after.grid, after.axis, after.columns):
        return None
    if before.schedule.shading != after.schedule.shading:
        return None
    return {cell for cell in before.laid_out if after.blocks(cell) != before.blocks(cell)}


def _length(board: Board) -> int:
    """Pixels of all the content along the hours."""
    return board.grid.height if board.grid.downwards else board.grid.width


def _scroll_to(bar: QScrollBar, first: int, length: int, room: int) -> None:
    if first < bar.value() or length > room:
        bar.setValue(first - _MARGIN)
    elif first + length > bar.value() + room:
        bar.setValue(first + length - room + _MARGIN)


def _set_range(bar: QScrollBar, length: int, room: int, step: int) -> None:
    bar.setRange(0, max(length - room, 0))
    bar.setPageStep(room)
    bar.setSingleStep(max(step // 2, 1))
