"""When the house is open: weekly hours, closing days, Danish public holidays."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from frontdesk.domain.clock_time import from_local, local_date
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class WeekdayHours:
    """Opening hours of one weekday (ISO: Monday is 1)."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """A date the house is closed, or open from ``opens`` to ``closes`` only."""

    day: date
    reason: str
    opens: time | None = None
    closes: time | None = None


@dataclass(frozen=True, slots=True, order=True)
class MonthDay:
    """A day of every year. 29 February exists in leap years only."""

    month: int
    day: int

    @classmethod
    def of(cls, day: date) -> MonthDay:
        return cls(day.month, day.day)


@dataclass(frozen=True, slots=True)
class YearlyClosing:
    """A day of every year the house is closed, or open from ``opens`` to ``closes`` only: Christmas Eve, 1 May.

    It says more than a public holiday on the same date: with hours, the house is open then.
    """

    on: MonthDay
    reason: str
    opens: time | None = None
    closes: time | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """Other weekly hours from ``first`` to ``last``, both included, every year; it may run over New Year."""

    id: int
    name: str
    first: MonthDay
    last: MonthDay
    week: tuple[WeekdayHours, ...]

    def holds(self, day: date) -> bool:
        on = MonthDay.of(day)
        if self.first <= self.last:
            return self.first <= on <= self.last
        return on >= self.first or on <= self.last


@lru_cache(maxsize=64)
def public_holidays(year: int) -> Mapping[date, str]:
    """Danish public holidays of a year, with their Danish names (package ``holidays``, country DK)."""
    return {day: str(name) for day, name in _denmark()(years=year, language="da").items()}


def _denmark() -> Callable[..., Mapping[date, str]]:
    """Denmark's calendar alone.

    The library's ``countries`` package imports all its 250 countries, which takes half a second of everybody's
    morning; a stand-in for that package lets the one module be imported by itself.
    """
    import holidays

    countries = ModuleType("holidays.countries")
    countries.__path__ = [str(Path(holidays.__file__).parent / "countries")]
    sys.modules.setdefault("holidays.countries", countries)
    module = import_module("holidays.countries.denmark")
    calendar: Callable[..., Mapping[date, str]] = module.Denmark
    return calendar


class OpeningHours:
    """Answers when the house is open, from its week, its seasons, its closing days and the public holidays.

    A closing day by date is stronger than one of every year, that than a public holiday, and a season's week than the
    usual one; of two seasons on a day the first given decides.
    """

    def __init__(
        self,
        week: Iterable[WeekdayHours],
        closing_days: Iterable[ClosingDay],
        seasons: Iterable[Season] = (),
        yearly: Iterable[YearlyClosing] = (),
    ) -> None:
        self._week = _by_weekday(week)
        self._seasons = [(season, _by_weekday(season.week)) for season in seasons]
        self._closing = {closing.day: closing for closing in closing_days}
        self._yearly = {closing.on: closing for closing in yearly}

    def closed_because(self, day: date) -> str | None:
        """Why a day that would be open is closed the whole day; None on other days."""
        special = self._special(day)
        if special is not None:
            return None if special.opens else special.reason
        return public_holidays(day.year).get(day) if day.isoweekday() in self._week_of(day) else None

    def is_special(self, day: date) -> bool:
        """Whether a closing day, a half day or a public holiday decides about a day instead of its week."""
        return self._special(day) is not None or self._is_holiday(day)

    def _is_holiday(self, day: date) -> bool:
        """A public holiday on a day that would be open."""
        return day.isoweekday() in self._week_of(day) and day in public_holidays(day.year)

    def open_spans(self, day: date) -> tuple[TimeSpan, ...]:
        """The open stretches of a local day, in order."""
        special = self._special(day)
        if special is not None:
            return _span(day, special.opens, special.closes)
        if day in public_holidays(day.year):
            return ()
        week = self._week_of(day)
        return tuple(
            TimeSpan(from_local(day, h.opens), from_local(day, h.closes)) for h in week.get(day.isoweekday(), ())
        )

    def is_open(self, span: TimeSpan) -> bool:
        """Whether the house is open all through a span."""
        return any(
            open_.start <= span.start and span.end <= open_.end for open_ in self.open_spans(local_date(span.start))
        )

    def open_time(self, days: Sequence[date]) -> timedelta:
        """How long the house is open on these days together."""
        return sum((span.duration for day in days for span in self.open_spans(day)), timedelta())

    def clock_range(self) -> tuple[time, time]:
        """The earliest opening and latest closing of the week, seasons included; 08–17 for a house without hours."""
        weeks = [self._week, *(week for _, week in self._seasons)]
        hours = [entry for week in weeks for day in week.values() for entry in day]
        if not hours:
            return time(8), time(17)
        return min(entry.opens for entry in hours), max(entry.closes for entry in hours)

    def _special(self, day: date) -> ClosingDay | YearlyClosing | None:
        return self._closing.get(day) or self._yearly.get(MonthDay.of(day))

    def _week_of(self, day: date) -> Mapping[int, Sequence[WeekdayHours]]:
        return next((week for season, week in self._seasons if season.holds(day)), self._week)


def _by_weekday(week: Iterable[WeekdayHours]) -> Mapping[int, Sequence[WeekdayHours]]:
    found: dict[int, list[WeekdayHours]] = {}
    for hours in week:
        found.setdefault(hours.weekday, []).append(hours)
    return found


def _span(day: date, opens: time | None, closes: time | None) -> tuple[TimeSpan, ...]:
    if opens is None or closes is None:
        return ()
    return (TimeSpan(from_local(day, opens), from_local(day, closes)),)
