"""Days, weeks and lengths of time as the window writes them, in the window's own language."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def day_title(day: date, *, short: bool = False) -> str:
    """``Mandag 23. november · uge 48``; *short*: ``Mandag 23. nov. · uge 48``."""
    pattern = QCoreApplication.translate("Planning", "{weekday} {day}. {month} · uge {week}")
    month, week = QLocale().monthName(day.month, _SHORT if short else _LONG), day.isocalendar().week
    return _capital(pattern.format(weekday=weekday(day), day=day.day, month=month, week=week))


def week_title(first: date, last: date) -> str:
    """``Uge 48 · 23.–27. nov. 2026``."""
    if first.month == last.month:
        pattern = QCoreApplication.translate("Planning", "Uge {week} · {day}.–{last_day}. {last_month} {year}")
    else:
        pattern = QCoreApplication.translate(
            "Planning", "Uge {week} · {day}. {month} – {last_day}. {last_month} {year}"
        )
    return pattern.format(
        week=first.isocalendar().week,
        day=first.day,
        month=QLocale().monthName(first.month, _SHORT),
        last_day=last.day,
        last_month=QLocale().monthName(last.month, _SHORT),
        year=last.year,
    )


def month_title(day: date) -> str:
    """``November 2026``."""
    return _capital(f"{QLocale().standaloneMonthName(day.month, _LONG)} {day.year}")


def short_day(day: date) -> str:
    """``man 23-11``, as it is also typed."""
    return f"{_short_weekday(day)} {day.day}-{day.month}"


def column_day(day: date) -> str:
    """``man 23``."""
    return f"{_short_weekday(day)} {day.day}"


def weekday(day: date) -> str:
    """``mandag``."""
    return QLocale().standaloneDayName(day.isoweekday(), _LONG)


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def length_words(length: timedelta) -> str:
    """``45 minutter``, ``1 time``, ``2 timer``, ``1 t. 30 min.``"""
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    if hours and minutes:
        return QCoreApplication.translate("Planning", "{0} t. {1} min.").format(hours, minutes)
    if hours:
        one = QCoreApplication.translate("Planning", "1 time")
        return one if hours == 1 else QCoreApplication.translate("Planning", "{0} timer").format(hours)
    one = QCoreApplication.translate("Planning", "1 minut")
    return one if minutes == 1 else QCoreApplication.translate("Planning", "{0} minutter").format(minutes)


def shift_words(later: timedelta) -> str:
    """``30 minutter senere``; earlier for a negative shift."""
    if later < timedelta():
        return QCoreApplication.translate("Planning", "{0} tidligere").format(length_words(-later))
    return QCoreApplication.translate("Planning", "{0} senere").format(length_words(later))


def people_words(count: int) -> str:
    """``6 personer``."""
    one = QCoreApplication.translate("Planning", "1 person")
    return one if count == 1 else QCoreApplication.translate("Planning", "{0} personer").format(count)


def _short_weekday(day: date) -> str:
    """Three letters tell the days apart in Danish and English, and take the same room for all."""
    return QLocale().standaloneDayName(day.isoweekday(), _SHORT)[:3]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
