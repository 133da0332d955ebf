"""Which days and rooms are looked at, in which view: the plan is asked for once and shown by whichever view is up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.application.plan_sheets import fullness, plan_sheet
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.gui.calendar.list_lines import STRETCHED, headings, plan_lines
from frontdesk.gui.calendar.month_view import MonthView
from frontdesk.gui.calendar.room_filter import RoomFilter
from frontdesk.gui.calendar.views import Shown, ViewKind
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.view import TimelineView

A4_MM = (210.0, 297.0)
VIEW_KEPT_AS = "calendar_view"
_MOST_DAYS = 31


class Viewing:
    """The three widgets that show a plan, and what they show. *shown* is told when a plan has come."""

    def __init__(
        self,
        context: ScreenContext,
        stack: QStackedWidget,
        timeline: TimelineView,
        month: MonthView,
        lines: LinesTable,
        shown: Callable[[], None],
    ) -> None:
        self._context, self._stack, self._told = context, stack, shown
        self.timeline, self.month, self.lines = timeline, month, lines
        self._plans = PlanSource(context, "calendar")
        self.filter = RoomFilter()
        self.shown = Shown(_remembered(context), local_date(context.now()))
        self.plan: CalendarPlan | None = None
        month.dress(context.tokens, lambda: local_date(context.now()))
        lines.dress(context.tokens, headings(), STRETCHED)

    @property
    def rooms(self) -> tuple[Room, ...]:
        """The rooms that are shown; all of them when the filter would leave none."""
        rooms = self._context.profile().rooms
        return self.filter.rooms(rooms) or rooms

    def show(self, wanted: Shown) -> None:
        """Goes there; the plan comes in a moment."""
        if wanted.kind is not self.shown.kind:
            self._context.preferences.set_text(VIEW_KEPT_AS, wanted.kind)
        self.shown = wanted
        self.reload()

    def stay(self, wanted: Shown) -> None:
        """Another day of those that are shown already."""
        self.shown = wanted

    def reload(self) -> None:
        self._plans.ask(self.shown.first, self.shown.days, self._show_plan)

    def show_again(self) -> None:
        """The plan that is there, with another filter or in other rooms."""
        if self.plan is not None:
            self._show_plan(self.plan)

    def _show_plan(self, plan: CalendarPlan) -> None:
        self.plan = plan
        rooms, kind = self.rooms, self.shown.kind
        if kind is ViewKind.MONTH:
            self.month.show_days(fullness(plan, rooms, self._plans.hours()), self.shown.day)
            self._stack.setCurrentWidget(self.month)
        elif kind is ViewKind.LIST:
            self.lines.show_lines(plan_lines(plan, self._context.profile(), [room.id for room in rooms]))
            if self._stack.currentWidget() is not self.lines:
                self._stand_on_what_comes(plan)
            self._stack.setCurrentWidget(self.lines)
        else:
            self._show_timeline(plan, rooms)
        self._told()

    def _stand_on_what_comes(self, plan: CalendarPlan) -> None:
        """The list opens on what is going on or comes next, not on what is over."""
        now, shown = self._context.now(), {line.key for line in self.lines.lines}
        ahead = (one.occurrence_id for one in plan.occurrences if one.span.end > now)
        if self.lines.current_key is None:
            self.lines.choose(next((one for one in ahead if one in shown), 0))

    def _show_timeline(self, plan: CalendarPlan, rooms: tuple[Room, ...]) -> None:
        days = [plan.first + timedelta(days=number) for number in range(plan.days)]
        columns = columns_of(rooms, days)
        everything = self._context.profile().bookable
        self.timeline.set_equipment(self._context.profile().equipment)
        self.timeline.set_plan(columns, plan, self._plans.hours(), everything, self.shown.kind.arrangement)
        self._stack.setCurrentWidget(self.timeline)

    def occurrence(self, occurrence_id: int) -> PlannedOccurrence | None:
        """One of the plan that is shown."""
        found = self.plan.occurrences if self.plan else ()
        return next((one for one in found if one.occurrence_id == occurrence_id), None)

    def print_shown(self) -> None:
        """The view on A4, a page a day or a week."""
        plan = self.plan
        if plan is None:
            return
        sheet = plan_sheet(self._context.profile(), plan, self.rooms)
        documents, made_at = self._context.services.documents, self._context.now()
        make = {
            ViewKind.DAY: documents.day_plan,
            ViewKind.MONTH: documents.month_plan,
            ViewKind.LIST: documents.booking_list,
        }.get(self.shown.kind, documents.week_plan)
        self._context.print_or_save(lambda: make(sheet, made_at), self.shown.title, A4_MM)


def columns_of(rooms: Sequence[Room], days: Sequence[date]) -> tuple[Column, ...]:
    """A cell for each room and day, room by room, each with its number of places."""
    seats = QCoreApplication.translate("Calendar", "{0} pl.")
    return tuple(
        Column(room.id * _MOST_DAYS + number, room.name, seats.format(room.capacity), room.id, day)
        for room in rooms
        for number, day in enumerate(days)
    )


def _remembered(context: ScreenContext) -> ViewKind:
    kept = context.preferences.text(VIEW_KEPT_AS, ViewKind.DAY)
    return ViewKind(kept) if kept in list(ViewKind) else ViewKind.DAY
