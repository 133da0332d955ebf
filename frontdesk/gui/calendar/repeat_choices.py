"""What the repeat form offers and reads, without widgets: days of the month, and lists of weeks and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from frontdesk.domain.recurrence_phrases import ExtraDate, IsoWeek, Phrase
from frontdesk.domain.recurrence_rule import Frequency
from frontdesk.gui.planning.recurrence_text import ordinal_text

_ENTRY = re.compile(
    r"(?:(?:i\s+|in\s+)?(?:uge|week)\s*(?P<week>\d{1,2}))"
    r"|(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})\.?(?:[-/.]?(?P<year>\d{4}))?"
)
_BETWEEN = re.compile(r"[\s,;]*(?:(?:og|and)\s+)?")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Repeat", text)


@dataclass(frozen=True, slots=True)
class MonthlyChoice:
    """A day of the month that a start lies on: by date, or by weekday counted from either end."""

    text: str
    month_days: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    ordinals: tuple[int, ...] = ()

    def of(self, phrase: Phrase) -> Phrase:
        return replace(phrase, month_days=self.month_days, weekdays=self.weekdays, ordinals=self.ordinals)

    def is_of(self, phrase: Phrase) -> bool:
        return (phrase.month_days, phrase.weekdays, phrase.ordinals) == (self.month_days, self.weekdays, self.ordinals)


def monthly_choices(start: datetime) -> Sequence[MonthlyChoice]:
    """``den 24.``, ``den fjerde tirsdag``, and ``den sidste …`` where it is the last of its month."""
    weekday = QLocale().standaloneDayName(start.isoweekday(), QLocale.FormatType.LongFormat)
    nth = (start.day - 1) // 7 + 1
    choices = [
        MonthlyChoice(_tr("den {0}.").format(start.day), month_days=(start.day,)),
        MonthlyChoice(
            _tr("den {ordinal} {weekday}").format(ordinal=ordinal_text(nth), weekday=weekday),
            weekdays=(start.weekday(),),
            ordinals=(nth,),
        ),
    ]
    if (start + timedelta(days=7)).month != start.month:
        last = _tr("den sidste {0}").format(weekday)
        choices.append(MonthlyChoice(last, weekdays=(start.weekday(),), ordinals=(-1,)))
    if (start + timedelta(days=1)).month != start.month:
        choices.append(MonthlyChoice(_tr("den sidste dag"), month_days=(-1,)))
    return choices


def frequency_words() -> Sequence[tuple[Frequency, str]]:
    return (
        (Frequency.DAILY, _tr("dag")),
        (Frequency.WEEKLY, _tr("uge på")),
        (Frequency.MONTHLY, _tr("måned")),
        (Frequency.YEARLY, _tr("år")),
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """Weeks and days as they were typed in a list."""

    weeks: tuple[IsoWeek, ...] = ()
    days: tuple[date, ...] = ()


def read_list(text: str, start: date) -> Listed | None:
    """``uge 7, 24-12 og 2-1-2027``: each the first from *start* on. None for a list that is not understood."""
    rest = text.strip().lower()
    weeks: list[IsoWeek] = []
    days: list[date] = []
    while rest:
        found = _ENTRY.match(rest)
        if found is None:
            return None
        entry = _week(found, start) if found["week"] else _day(found, start)
        if entry is None:
            return None
        if isinstance(entry, IsoWeek):
            weeks.append(entry)
        else:
            days.append(entry)
        rest = rest[found.end() :]
        rest = rest[_BETWEEN.match(rest).end() :]  # type: ignore[union-attr]  # it matches nothing at least
    return Listed(tuple(weeks), tuple(days))


def _week(found: re.Match[str], start: date) -> IsoWeek | None:
    for year in (start.isocalendar().year, start.isocalendar().year + 1):
        week = IsoWeek(year, int(found["week"]))
        try:
            if week.days()[-1] >= start:
                return week
        except ValueError:
            continue
    return None


def _day(found: re.Match[str], start: date) -> date | None:
    years = [int(found["year"])] if found["year"] else [start.year, start.year + 1]
    for year in years:
        try:
            day = date(year, int(found["month"]), int(found["day"]))
        except ValueError:
            continue
        if found["year"] or day >= start:
            return day
    return None


def list_text(weeks: Iterable[IsoWeek] = (), days: Iterable[date | ExtraDate] = (), year: int = 0) -> str:
    """The list as it is typed."""
    plain = (one.day if isinstance(one, ExtraDate) else one for one in days)
    written = [f"{day.day}-{day.month}" if day.year == year else f"{day.day}-{day.month}-{day.year}" for day in plain]
    return ", ".join([*(_tr("uge {0}").format(one.week) for one in weeks), *written])
