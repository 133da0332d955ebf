"""How dates, hours and shares are written on paper and in files: Danish or English.

Danish follows the house's habit: ``24.12.2026``, ``kl. 09.05`` in prose, ``09:05`` in grids, decimal comma,
thousands parted by a point. The window has its own locale; this serves everything that leaves the house.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from frontdesk.domain.clock_time import to_local

Language = Literal["da", "en"]

_MONTHS: dict[Language, tuple[str, ...]] = {
    "da": tuple("januar februar marts april maj juni juli august september oktober november december".split()),
    "en": tuple("January February March April May June July August September October November December".split()),
}
_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "da": tuple("mandag tirsdag onsdag torsdag fredag lørdag søndag".split()),
    "en": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
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
