"""Days of the year and opening hours as they are typed and shown: ``5. juni``, ``8–12, 13–17``. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, time
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from frontdesk.domain.calendar_days import MonthDay, WeekdayHours
from frontdesk.gui.formats import language

Span = tuple[time, time]
"""Opens and closes on the wall clock."""

_MONTHS = (
    ("jan",),
    ("feb",),
    ("mar",),
    ("apr",),
    ("maj", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dec",),
)
_DAY = re.compile(
    r"(?:den\s+)?(\d{1,2})(?:\s*[./-]\s*|\s+|(?=[^\W\d_]))(\d{1,2}|[^\W\d_]{3,})[.\s]*(?:[\s./-]\s*(\d{4}))?"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_CLOCK = r"(\d{1,2})(?:[.:]?(\d{2}))?"
_SPAN = re.compile(rf"(?:kl\.?\s*)?{_CLOCK}\s*(?:–|—|-|\btil\b|\bto\b)\s*{_CLOCK}")
_PARTS = re.compile(r"\s*(?:,|;|\bog\b|\band\b)\s*")
_CLOSED = ("", "lukket", "closed", "-", "–")
_LEAP_YEAR = 2000


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsDays", text)


def read_day_of_year(text: str) -> tuple[MonthDay, int | None] | None:
    """``5. juni``, ``5/6``, ``24-12-2026``: the day, and the year where one is said; None for anything else."""
    plain = text.strip().lower()
    if found := _DAY.fullmatch(plain):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(plain):
        month, day, year = found.groups()
    else:
        return None
    on = _month_day(_month(month), int(day))
    return (on, int(year) if year else None) if on else None


def _month(word: str) -> int:
    """The number of a month; 0 for none."""
    if word.isdigit():
        return int(word)
    return next((number for number, names in enumerate(_MONTHS, 1) if word[:3] in names), 0)


def _month_day(month: int, day: int) -> MonthDay | None:
    try:
        return MonthDay.of(date(_LEAP_YEAR, month, day))
    except ValueError:
        return None


def on_date(on: MonthDay, year: int) -> date | None:
    """The day in a year; None for a 29 February it has not."""
    try:
        return date(year, on.month, on.day)
    except ValueError:
        return None


def day_of_year_text(on: MonthDay) -> str:
    """``5. juni``, as it is also typed."""
    return _tr("{day}. {month}").format(day=on.day, month=QLocale().monthName(on.month))


def date_text(day: date) -> str:
    """``5. juni 2027``."""
    return f"{day_of_year_text(MonthDay.of(day))} {day.year}"


def read_spans(text: str) -> tuple[Span, ...] | None:
    """``8-12, 13-17.30`` in order; nothing for ``lukket``; None when it is no such thing, or its times overlap."""
    plain = text.strip().lower()
    if plain in _CLOSED:
        return ()
    spans = [_span(part) for part in _PARTS.split(plain)]
    read = sorted(span for span in spans if span is not None)
    apart = all(before[1] <= after[0] for before, after in pairwise(read))
    return tuple(read) if len(read) == len(spans) and apart else None


def _span(text: str) -> Span | None:
    found = _SPAN.fullmatch(text)
    if found is None:
        return None
    opens, closes = _clock(found[1], found[2]), _clock(found[3], found[4])
    if opens is None or closes is None or opens >= closes:
        return None
    return opens, closes


def _clock(hour: str, minute: str | None) -> time | None:
    """Midnight at the end of a day is its last minute: opening hours end within their day."""
    if int(hour) == 24 and not int(minute or 0):
        return time(23, 59)
    return time(int(hour), int(minute or 0)) if int(hour) < 24 and int(minute or 0) < 60 else None


def spans_text(spans: Iterable[Span]) -> str:
    """``8–12, 13–17.30``; empty for none."""
    return ", ".join(f"{_clock_text(opens)}–{_clock_text(closes)}" for opens, closes in spans)


def _clock_text(clock: time) -> str:
    if clock.minute == 0:
        return str(clock.hour)
    return f"{clock.hour}.{clock.minute:02}" if language() == "da" else f"{clock.hour}:{clock.minute:02}"


def spans_of(week: Sequence[WeekdayHours], weekday: int) -> tuple[Span, ...]:
    """One weekday's hours (ISO: Monday is 1), in order."""
    return tuple(sorted((entry.opens, entry.closes) for entry in week if entry.weekday == weekday))


def week_text(week: Sequence[WeekdayHours]) -> str:
    """``man–fre 8–20 · lør–søn 9–16``; days that are closed are not told."""
    groups: list[tuple[int, int, tuple[Span, ...]]] = []
    for weekday in range(1, 8):
        spans = spans_of(week, weekday)
        if groups and groups[-1][2] == spans:
            groups[-1] = (groups[-1][0], weekday, spans)
        else:
            groups.append((weekday, weekday, spans))
    told = (f"{_days(first, last)} {spans_text(spans)}" for first, last, spans in groups if spans)
    return " · ".join(told) or _tr("lukket")


def _days(first: int, last: int) -> str:
    names = [QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)[:3] for day in (first, last)]
    return names[0] if first == last else "–".join(names)
