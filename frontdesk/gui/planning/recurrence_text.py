"""A recurrence in words: ``hver anden tirsdag til 18. december, ikke i uge 7``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from frontdesk.domain.recurrence_phrases import EVERY_DAY, WORKING_DAYS, ExtraDate, Phrase
from frontdesk.domain.recurrence_rule import Frequency

_LONG = QLocale.FormatType.LongFormat


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recurrence", text)


def recurrence_text(phrase: Phrase) -> str:
    """The whole phrase, beginning with a small letter; the year is told where it is not that of the start."""
    if phrase.frequency is None:
        days = [ExtraDate(phrase.start.date()), *phrase.extra]
        return _list(_extra_day(one, phrase.start.year) for one in days)
    return _every(phrase) + _end(phrase) + _exceptions(phrase) + _additions(phrase)


def _every(phrase: Phrase) -> str:
    if phrase.special or phrase.frequency is None:
        return _tr("efter en særlig regel")
    if phrase.frequency is Frequency.YEARLY:
        return _years(phrase.interval).format(days=_list(_days_of_year(phrase)))
    if phrase.frequency is Frequency.MONTHLY:
        return _in_months(_months(phrase.interval).format(days=_list(_days_of_month(phrase))), phrase)
    return _in_months(_daily(phrase.interval) if phrase.frequency is Frequency.DAILY else _weekly(phrase), phrase)


def _in_months(text: str, phrase: Phrase) -> str:
    if not phrase.months:
        return text
    return _tr("{what} i {months}").format(what=text, months=_list(map(_month, phrase.months)))


def _daily(interval: int) -> str:
    texts = {1: _tr("hver dag"), 2: _tr("hver anden dag")}
    return texts.get(interval, _tr("hver {n}. dag").format(n=interval))


def _weekly(phrase: Phrase) -> str:
    if phrase.interval == 1:
        return _every_week(phrase.weekdays)
    if len(phrase.weekdays) == 1:
        pattern = _tr("hver anden {days}") if phrase.interval == 2 else _tr("hver {n}. {days}")
    else:
        pattern = _tr("hver anden uge {days}") if phrase.interval == 2 else _tr("hver {n}. uge {days}")
    return pattern.format(n=phrase.interval, days=_weekdays(phrase.weekdays))


def _every_week(weekdays: tuple[int, ...]) -> str:
    texts = {EVERY_DAY: _tr("hver dag"), WORKING_DAYS: _tr("alle hverdage")}
    return texts.get(weekdays, _tr("hver {days}").format(days=_weekdays(weekdays)))


def _months(interval: int) -> str:
    texts = {1: _tr("hver måned {days}"), 2: _tr("hver anden måned {days}")}
    return texts.get(interval, _tr("hver {n}. måned {days}").replace("{n}", str(interval)))


def _years(interval: int) -> str:
    texts = {1: _tr("hvert år {days}"), 2: _tr("hvert andet år {days}")}
    return texts.get(interval, _tr("hvert {n}. år {days}").replace("{n}", str(interval)))


def _days_of_month(phrase: Phrase) -> Sequence[str]:
    if phrase.ordinals:
        return [_ordinal_weekday(phrase)]
    return [_tr("den {0}.").format(day) if day > 0 else _day_from_the_end(day) for day in phrase.month_days]


def _days_of_year(phrase: Phrase) -> Sequence[str]:
    of_month = _tr("{day} i {month}")
    if phrase.ordinals:
        weekday = _ordinal_weekday(phrase)
        return [of_month.format(day=weekday, month=_month(month)) for month in phrase.months]
    return [
        _tr("den {0}").format(_day_and_month(day, month))
        if day > 0
        else of_month.format(day=_day_from_the_end(day), month=_month(month))
        for month in phrase.months
        for day in phrase.month_days
    ]


def _ordinal_weekday(phrase: Phrase) -> str:
    ordinals = _list(map(ordinal_text, phrase.ordinals))
    days = _tr("hverdag") if phrase.working_days else _weekdays(phrase.weekdays)
    return _tr("den {ordinal} {days}").format(ordinal=ordinals, days=days)


def _day_from_the_end(day: int) -> str:
    return _tr("den {ordinal} {days}").format(ordinal=ordinal_text(day), days=_tr("dag"))


def ordinal_text(number: int) -> str:
    """``fjerde``, and from the other end ``næstsidste``."""
    texts = {
        1: _tr("første"),
        2: _tr("anden"),
        3: _tr("tredje"),
        4: _tr("fjerde"),
        5: _tr("femte"),
        -1: _tr("sidste"),
        -2: _tr("næstsidste"),
    }
    other = _tr("{0}.") if number > 0 else _tr("{0}. sidste")
    return texts.get(number, other.format(abs(number)))


def _weekdays(weekdays: tuple[int, ...]) -> str:
    if weekdays == WORKING_DAYS:
        return _tr("mandag til fredag")
    return _list(QLocale().standaloneDayName(day + 1, _LONG) for day in weekdays)


def _end(phrase: Phrase) -> str:
    if phrase.until is not None:
        return " " + _tr("til {0}").format(_day(phrase.until, phrase.start.year))
    if phrase.count == 1:
        return ", " + _tr("1 gang")
    return ", " + _tr("{0} gange").format(phrase.count)


def _exceptions(phrase: Phrase) -> str:
    year = phrase.start.year
    weeks = [
        str(one.week) if one.year == year else _tr("{week} i {year}").format(week=one.week, year=one.year)
        for one in phrase.excluded_weeks
    ]
    text = ", " + _tr("ikke i uge {0}").format(_list(weeks)) if weeks else ""
    if phrase.excluded_days:
        text += ", " + _tr("ikke {0}").format(_list(_day(day, year) for day in phrase.excluded_days))
    return text


def _additions(phrase: Phrase) -> str:
    if not phrase.extra:
        return ""
    return ", " + _tr("også {0}").format(_list(_extra_day(one, phrase.start.year) for one in phrase.extra))


def _extra_day(extra: ExtraDate, year: int) -> str:
    day = _day(extra.day, year)
    return day if extra.clock is None else _tr("{day} {clock}").format(day=day, clock=_clock(extra.clock))


def _clock(clock: time) -> str:
    return _tr("kl. {hour}.{minute}").format(hour=f"{clock:%H}", minute=f"{clock:%M}")


def _day(day: date, year: int) -> str:
    text = _day_and_month(day.day, day.month)
    return text if day.year == year else f"{text} {day.year}"


def _day_and_month(day: int, month: int) -> str:
    return _tr("{day}. {month}").format(day=day, month=_month(month))


def _month(month: int) -> str:
    return QLocale().standaloneMonthName(month, _LONG)


def _list(words: Iterable[str]) -> str:
    """``a``, ``a og b``, ``a, b og c``."""
    *first, last = words
    return _tr("{first} og {last}").format(first=", ".join(first), last=last) if first else last
