"""Days, spans and needs in the palette's words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from frontdesk.application.sentences.intents import Days, Hours, Need
from frontdesk.domain.clock_time import local_date, to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import weekday


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def day_words(day: date, today: date) -> str:
    """``torsdag 26. november``, with the year when it is another, "i dag" and "i morgen" in front."""
    month = QLocale().monthName(day.month, QLocale.FormatType.LongFormat)
    text = _tr("{weekday} {day}. {month}").format(weekday=weekday(day), day=day.day, month=month)
    if day.year != today.year:
        text = f"{text} {day.year}"
    near = {today: _tr("i dag"), today + timedelta(days=1): _tr("i morgen")}.get(day)
    return f"{near}, {text}" if near else text


def days_words(days: Days, today: date) -> str:
    """A day, ``uge 50``, or from a day to a day."""
    if days.first == days.last:
        return day_words(days.first, today)
    if days.first.weekday() == 0 and days.last == days.first + timedelta(days=6):
        week = days.first.isocalendar()
        text = _tr("uge {0}").format(week.week)
        return text if week.year == today.isocalendar().year else f"{text}, {week.year}"
    return f"{day_words(days.first, today)} – {day_words(days.last, today)}"


def together(text: str) -> str:
    """Kept on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def clock_words(clock: time) -> str:
    """``kl. 14.00``."""
    return _tr("kl. {0}").format(_clock(clock))


def hours_words(hours: Hours) -> str:
    """``kl. 14.00–16.00``, or that it is to be within them."""
    text = _tr("kl. {0}").format(f"{_clock(hours.first)}–{_clock(hours.last)}")
    return text if hours.whole else _tr("inden for {0}").format(text)


def span_words(span: TimeSpan, today: date) -> str:
    """``torsdag 26. november kl. 14.00–16.00``."""
    start, end = to_local(span.start), to_local(span.end)
    hours = together(_tr("kl. {0}").format(f"{_clock(start.time())}–{_clock(end.time())}"))
    return f"{day_words(local_date(span.start), today)} {hours}"


def need_word(code: str) -> str:
    """A feature of a room; what is no code of ours is the house's own word."""
    words: Mapping[str, str] = {
        Need.HEARING_LOOP: _tr("teleslynge"),
        Need.SCREEN: _tr("skærm"),
        Need.PROJECTOR: _tr("projektor"),
        Need.STEP_FREE: _tr("trinfri adgang"),
        Need.WHITEBOARD: _tr("tavle"),
        Need.VIDEO: _tr("videoudstyr"),
        "seats": _tr("pladser nok"),
        "seating": _tr("opstillingen"),
    }
    return words.get(code, code)


def quoted(name: str) -> str:
    """``“Hansen”``."""
    return _tr("“{0}”").format(name)


def _clock(clock: time) -> str:
    return clock.strftime(_tr("%H.%M"))
