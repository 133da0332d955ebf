"""Plans for the calendars, asked in the background together with what it takes to show them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from frontdesk.application.bookings import Calendar, CalendarPlan
from frontdesk.domain.calendar_days import OpeningHours, public_holidays
from frontdesk.gui.screen import ScreenContext


class PlanSource:
    """Answers with the plan asked for last; earlier wishes are forgotten.

    The public holidays of a year take a moment to work out, so that is done on a worker before a plan of that year is
    shown.
    """

    def __init__(self, context: ScreenContext, key: str) -> None:
        self._context = context
        self._key = key
        self._wanted: Calendar | None = None
        self._years: set[int] = set()

    def ask(self, first: date, days: int, then: Callable[[CalendarPlan], None]) -> None:
        """Everything that occupies anything on these days, and what was released on them."""
        query = self._wanted = Calendar(first, days, include_released=True)
        years = {first.year, (first + timedelta(days=days - 1)).year} - self._years

        def ready(_: object) -> None:
            self._years |= years
            if self._wanted is query:
                self._context.dispatcher.ask(query, then, key=self._key)

        if years:
            self._context.dispatcher.make(lambda: [public_holidays(year) for year in sorted(years)], ready)
        else:
            ready(None)

    def hours(self) -> OpeningHours:
        """When the house is open, for the days of a plan that was answered."""
        profile = self._context.profile()
        return profile.opening_hours()
