"""The calendar's views: which days each shows, what it is called, and how far a step goes. No widgets."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.gui.planning.days import day_title, month_title, week_of, week_title
from frontdesk.gui.timeline.grid import Arrangement


class ViewKind(StrEnum):
    """Rooms as columns over a day, rooms as rows over a week or along the hours, how full a month is, a list."""

    DAY = "day"
    WEEK = "week"
    TIMELINE = "timeline"
    MONTH = "month"
    LIST = "list"

    @property
    def arrangement(self) -> Arrangement | None:
        """How the timeline lays it out; None for a view that is none."""
        return _ARRANGEMENTS.get(self)

    @property
    def is_a_week(self) -> bool:
        return self in (ViewKind.WEEK, ViewKind.TIMELINE, ViewKind.LIST)


_ARRANGEMENTS: Mapping[ViewKind, Arrangement] = {
    ViewKind.DAY: Arrangement.DAY,
    ViewKind.WEEK: Arrangement.WEEK,
    ViewKind.TIMELINE: Arrangement.TIMELINE,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A view on the days around one day."""

    kind: ViewKind
    day: date

    @property
    def first(self) -> date:
        if self.kind is ViewKind.MONTH:
            return self.day.replace(day=1)
        return week_of(self.day) if self.kind.is_a_week else self.day

    @property
    def days(self) -> int:
        if self.kind is ViewKind.MONTH:
            return monthrange(self.day.year, self.day.month)[1]
        return 7 if self.kind.is_a_week else 1

    def holds(self, day: date) -> bool:
        return self.first <= day < self.first + timedelta(days=self.days)

    def stepped(self, step: int) -> Shown:
        """The same view so many days, weeks or months on; in a shorter month its last day."""
        if self.kind is not ViewKind.MONTH:
            return Shown(self.kind, self.day + timedelta(days=step * self.days))
        month = self.day.year * 12 + self.day.month - 1 + step
        year, month = month // 12, month % 12 + 1
        return Shown(self.kind, date(year, month, min(self.day.day, monthrange(year, month)[1])))

    @property
    def title(self) -> str:
        if self.kind is ViewKind.MONTH:
            return month_title(self.day)
        if self.kind.is_a_week:
            return week_title(self.first, self.first + timedelta(days=6))
        return day_title(self.day, short=True)


def view_name(kind: ViewKind) -> str:
    """What a view is called on its button."""
    names = {
        ViewKind.DAY: _tr("Dag"),
        ViewKind.WEEK: _tr("Uge"),
        ViewKind.TIMELINE: _tr("Tidslinje"),
        ViewKind.MONTH: _tr("Måned"),
        ViewKind.LIST: _tr("Liste"),
    }
    return names[kind]


def step_names(kind: ViewKind) -> tuple[str, str]:
    """What back and on do."""
    if kind is ViewKind.MONTH:
        return _tr("Måneden før"), _tr("Måneden efter")
    if kind.is_a_week:
        return _tr("Ugen før"), _tr("Ugen efter")
    return _tr("Dagen før"), _tr("Dagen efter")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarViews", text)
