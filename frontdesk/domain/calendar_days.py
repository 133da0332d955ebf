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

from frontdesk.domain.clock_time import from_local
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
    """Answers when the house is open, from its week, its closing days and the public holidays."""

    def __init__(self, week: Iterable[WeekdayHours], closing_days: Iterable[ClosingDay]) -> None:
        self._week: dict[int, list[WeekdayHours]] = {}
        for hours in week:
            self._week.setdefault(hours.weekday, []).append(hours)
        self._closing = {closing.day: closing for closing in closing_days}

    def closed_because(self, day: date) -> str | None:
        """Why a day that would be open is closed the whole day; None on other days."""
        closing = self._closing.get(day)
        if closing is not None:
            return None if closing.opens else closing.reason
        return public_holidays(day.year).get(day) if day.isoweekday() in self._week else None

    def open_spans(self, day: date) -> tuple[TimeSpan, ...]:
        """The open stretches of a local day, in order."""
        closing = self._closing.get(day)
        if closing is not None:
            return _span(day, closing.opens, closing.closes)
        if day in public_holidays(day.year):
            return ()
        return tuple(
            TimeSpan(from_local(day, h.opens), from_local(day, h.closes)) for h in self._week.get(day.isoweekday(), ())
        )

    def open_time(self, days: Sequence[date]) -> timedelta:
        """How long the house is open on these days together."""
        return sum((span.duration for day in days for span in self.open_spans(day)), timedelta())

    def clock_range(self) -> tuple[time, time]:
        """The earliest opening and latest closing of the week; 08–17 for a house without hours."""
        hours = [entry for day in self._week.values() for entry in day]
        if not hours:
            return time(8), time(17)
        return min(entry.opens for entry in hours), max(entry.closes for entry in hours)


def _span(day: date, opens: time | None, closes: time | None) -> tuple[TimeSpan, ...]:
    if opens is None or closes is None:
        return ()
    return (TimeSpan(from_local(day, opens), from_local(day, closes)),)
