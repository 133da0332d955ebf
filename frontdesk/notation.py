"""How dates, hours and shares are written on paper and in files: Danish or English.

Danish follows the house's habit: ``24.12.2026``, ``kl. 09.05`` in prose, ``09:05`` in grids, decimal comma,
thousands parted by a point. The window has its own locale; this serves everything that leaves the house.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from frontdesk.domain.calendar_days import ClosingDay
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.time_span import TimeSpan

Language = Literal["da", "en"]

_MONTHS: dict[Language, tuple[str, ...]] = {
    "da": (
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_TO_DANISH = str.maketrans(",.", ".,")


def day_text(day: date, lang: Language = "da") -> str:
    """``24.12.2026``, in English ``24 Dec 2026``: never an order of numbers that can be misread."""
    if lang == "da":
        return f"{day:%d.%m.%Y}"
    return f"{day.day} {_MONTHS[lang][day.month - 1][:3]} {day.year}"


def long_day_text(day: date, lang: Language = "da") -> str:
    """``torsdag den 24. december 2026``, ``Thursday 24 December 2026``."""
    weekday, month = _WEEKDAYS[lang][day.weekday()], _MONTHS[lang][day.month - 1]
    if lang == "da":
        return f"{weekday} den {day.day}. {month} {day.year}"
    return f"{weekday} {day.day} {month} {day.year}"


def short_day_text(day: date, lang: Language = "da") -> str:
    """``man 23.11.``, in English ``Mon 23 Nov``: for the head of a column."""
    weekday = _WEEKDAYS[lang][day.weekday()][:3]
    return (
        f"{weekday} {day.day}.{day.month}."
        if lang == "da"
        else f"{weekday} {day.day} {_MONTHS[lang][day.month - 1][:3]}"
    )


def month_text(year: int, month: int, lang: Language = "da") -> str:
    """``oktober 2026``."""
    return f"{_MONTHS[lang][month - 1]} {year}"


def clock_text(instant: datetime) -> str:
    """``09:05`` on the house's wall clock, for grids."""
    return f"{to_local(instant):%H:%M}"


def prose_clock_text(instant: datetime, lang: Language = "da") -> str:
    """``kl. 09.05``, in English ``09:05``, for sentences."""
    return f"kl. {to_local(instant):%H.%M}" if lang == "da" else clock_text(instant)


def moment_text(instant: datetime, lang: Language = "da") -> str:
    """Day and clock of the wall clock: ``24.12.2026 kl. 09.05``."""
    return f"{day_text(to_local(instant).date(), lang)} {prose_clock_text(instant, lang)}"


def span_text(span: TimeSpan, lang: Language = "da") -> str:
    """``mandag den 23. november 2026 kl. 16.00–18.00``; both ends in full when it runs over midnight."""
    first, last = to_local(span.start).date(), to_local(span.end).date()
    start = f"{long_day_text(first, lang)} {prose_clock_text(span.start, lang)}"
    if first == last:
        return f"{start}–{prose_clock_text(span.end, lang).removeprefix('kl. ')}"
    return f"{start} – {long_day_text(last, lang)} {prose_clock_text(span.end, lang)}"


def number_text(value: float, decimals: int = 0, lang: Language = "da") -> str:
    """``1.284`` or ``146,5``; in English ``1,284`` and ``146.5``."""
    english = f"{value:,.{decimals}f}"
    return english.translate(_TO_DANISH) if lang == "da" else english


def plain_number_text(value: float, max_decimals: int, lang: Language = "da") -> str:
    """For machines: no thousands separator, no needless zeros; the decimal sign of the language."""
    text = f"{value:.{max_decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(".", ",") if lang == "da" else text


def hours(duration: timedelta) -> float:
    """An exact duration as decimal hours."""
    return duration / timedelta(hours=1)


def hours_text(duration: timedelta, lang: Language = "da") -> str:
    """Decimal hours with one decimal: ``146,5``."""
    return number_text(hours(duration), 1, lang)


def share_text(share: float | None, lang: Language = "da", decimals: int = 0) -> str:
    """``78 %`` of a share from 0 to 1; a dash when there is nothing to take a share of."""
    if share is None:
        return "–"
    space = " " if lang == "da" else ""
    return f"{number_text(share * 100, decimals, lang)}{space}%"


def closing_day_text(closing: ClosingDay, lang: Language = "da") -> str:
    """``24.12.2026 Juleaften``, with its hours when the house is open for a part of the day."""
    text = f"{day_text(closing.day, lang)} {closing.reason}".rstrip()
    if closing.opens is None or closing.closes is None:
        return text
    pattern = "%H.%M" if lang == "da" else "%H:%M"
    return f"{text} ({closing.opens.strftime(pattern)}–{closing.closes.strftime(pattern)})"
