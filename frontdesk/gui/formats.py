"""Dates, hours and numbers as the window writes them: the house's notation in the language of the window.

Grids and blocks have ``timeline.texts.clock``; titles with weeks have ``planning.days``.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from frontdesk import notation
from frontdesk.domain.time_span import TimeSpan


def language() -> notation.Language:
    """The language the window is in: that of the default locale, which ``localisation.install`` sets."""
    return "en" if QLocale().language() is QLocale.Language.English else "da"


def long_day(day: date) -> str:
    """``mandag den 23. november 2026``."""
    return notation.long_day_text(day, language())


def day_in_numbers(day: date) -> str:
    """``23.11.2026``; in English with the month's name, which cannot be misread."""
    return notation.day_text(day, language())


def prose_clock(instant: datetime) -> str:
    """``kl. 09.05``, for sentences."""
    return notation.prose_clock_text(instant, language())


def moment(instant: datetime) -> str:
    """``23.11.2026 kl. 09.05``."""
    return notation.moment_text(instant, language())


def span(of: TimeSpan) -> str:
    """``mandag den 23. november 2026 kl. 16.00–18.00``."""
    return notation.span_text(of, language())


def month(year: int, number: int) -> str:
    """``november 2026``."""
    return notation.month_text(year, number, language())


def number(value: float, decimals: int = 0) -> str:
    """``1.284`` or ``146,5``."""
    return notation.number_text(value, decimals, language())


def share(of_one: float | None) -> str:
    """``78 %``; a dash when there is nothing to take a share of."""
    return notation.share_text(of_one, language())


def hours(duration: timedelta) -> str:
    """Decimal hours: ``146,5``."""
    return notation.hours_text(duration, language())
