"""A recurrence as people say it, as data: "every second Tuesday until 18 December, not in week 7".

What a form offers and what a sentence tells is the same `Phrase`; `build` makes the recurrence of it, `describe` finds
the phrase of a recurrence. The words themselves are the window's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Recurrence, dates_of, rule_starts
from frontdesk.domain.recurrence_changes import last_day
from frontdesk.domain.recurrence_rule import Frequency, Rule, WeekdayPart, format_rule, parse_rule

WORKING_DAYS = (0, 1, 2, 3, 4)
EVERY_DAY = (*WORKING_DAYS, 5, 6)

_ANY_LENGTH = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, order=True)
class IsoWeek:
    """A week by ISO 8601."""

    year: int
    week: int

    @classmethod
    def of(cls, day: date) -> IsoWeek:
        return cls(*day.isocalendar()[:2])

    def days(self) -> tuple[date, ...]:
        monday = date.fromisocalendar(self.year, self.week, 1)
        return tuple(monday + timedelta(days=step) for step in range(7))


@dataclass(frozen=True, slots=True, order=True)
class ExtraDate:
    """A date besides the rule; ``clock`` is told when it is not at the usual time."""

    day: date
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recurrence that can be said.

    ``start`` is naive wall-clock time. ``frequency`` is None for a start with extra dates only. ``weekdays`` count from
    0 (Monday): those of the week, or with ``ordinals`` those of the month ("second Tuesday": weekdays 1, ordinals 2;
    the last is -1); with ``working_days`` the ordinals count Mondays to Fridays together. ``month_days`` are dates of
    the month (-1 the last), ``months`` 1 to 12, empty for all. Exceptions are whole weeks where the rule is daily or
    weekly and nothing of the week is left. ``special``: the rule says more than the phrase does; its dates tell.
    """

    start: datetime
    frequency: Frequency | None
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    ordinals: tuple[int, ...] = ()
    working_days: bool = False
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None
    excluded_weeks: tuple[IsoWeek, ...] = ()
    excluded_days: tuple[date, ...] = ()
    extra: tuple[ExtraDate, ...] = ()
    special: bool = False


def build(phrase: Phrase) -> Recurrence:
    """The recurrence that a phrase says. Weeks and days that the rule does not meet are left unsaid.

    Raises:
        InvalidInput: field ``rule``; ``unsupported`` for a special phrase, and as `parse_rule` and `rule_starts`.
    """
    rule = _rule(phrase)
    extra = tuple(
        datetime.combine(one.day, one.clock or phrase.start.time()) for one in sorted(phrase.extra, key=lambda e: e.day)
    )
    met = {moment.date() for moment in (*_starts(rule, phrase.start), *extra)}
    wished = {day for week in phrase.excluded_weeks for day in week.days()} | set(phrase.excluded_days)
    return Recurrence(rule, extra, tuple(sorted(wished & met)))


def describe(recurrence: Recurrence, start: datetime) -> Phrase:
    """The phrase of a recurrence from ``start`` (naive wall-clock time) on; ``special`` when no phrase says the same.

    Raises InvalidInput like `dates_of`.
    """
    phrase = _exceptions(replace(_said(recurrence.rule, start), extra=_extra(recurrence, start)), recurrence)
    if phrase.special or _same_dates(recurrence, phrase):
        return phrase
    return replace(phrase, special=True)


def _same_dates(recurrence: Recurrence, phrase: Phrase) -> bool:
    """Whether the words are true: what is built from them has the very same dates."""
    try:
        said = dates_of(build(phrase), phrase.start, _ANY_LENGTH)
    except InvalidInput:
        return False
    return said == dates_of(recurrence, phrase.start, _ANY_LENGTH)


def _starts(rule: Rule | None, start: datetime) -> Sequence[datetime]:
    return [start] if rule is None else rule_starts(rule, start)


# From words to a rule


def _rule(phrase: Phrase) -> Rule | None:
    if phrase.special:
        raise InvalidInput("rule", "unsupported", phrase.frequency)
    if phrase.frequency is None:
        return None
    rule = Rule(phrase.frequency, phrase.interval, phrase.count, phrase.until, by_month=phrase.months)
    # What is said must be what can be stored: the same refusals as for a rule that was typed.
    return parse_rule(format_rule(_with_days(rule, phrase)))


def _with_days(rule: Rule, phrase: Phrase) -> Rule:
    if phrase.working_days:
        every = tuple(WeekdayPart(day) for day in WORKING_DAYS)
        return replace(rule, by_day=every, by_position=phrase.ordinals)
    if phrase.ordinals:
        parts = (WeekdayPart(day, nth) for nth in phrase.ordinals for day in phrase.weekdays)
        return replace(rule, by_day=tuple(parts))
    if phrase.frequency is Frequency.WEEKLY:
        return replace(rule, by_day=tuple(WeekdayPart(day) for day in phrase.weekdays))
    return replace(rule, by_month_day=phrase.month_days)


# From a rule to words


def _said(rule: Rule | None, start: datetime) -> Phrase:
    if rule is None:
        return Phrase(start, None)
    phrase = Phrase(start, rule.frequency, rule.interval, until=last_day(rule, start), count=rule.count)
    phrase = replace(phrase, months=tuple(sorted(set(rule.by_month))))
    return _SAID[rule.frequency](rule, phrase)


def _daily(rule: Rule, phrase: Phrase) -> Phrase:
    if not rule.by_day:
        return replace(phrase, special=bool(rule.by_month_day))
    every_such_day = replace(phrase, frequency=Frequency.WEEKLY, weekdays=_weekdays(rule))
    return replace(every_such_day, special=rule.interval > 1 or bool(rule.by_month_day))


def _weekly(rule: Rule, phrase: Phrase) -> Phrase:
    return replace(phrase, weekdays=_weekdays(rule) or (phrase.start.weekday(),))


def _monthly(rule: Rule, phrase: Phrase) -> Phrase:
    if rule.by_day and rule.by_month_day:
        return replace(phrase, special=True)
    if rule.by_day:
        return _by_weekday(rule, phrase)
    days = tuple(sorted(set(rule.by_month_day), key=_from_first_to_last))
    return replace(phrase, month_days=days or (phrase.start.day,), special=bool(rule.by_position))


def _yearly(rule: Rule, phrase: Phrase) -> Phrase:
    if (rule.by_day or rule.by_position) and len(rule.by_month) != 1:
        return replace(phrase, special=True)
    # RFC 5545: days of the month without months are days of every month.
    months = phrase.months or (EVERY_MONTH if rule.by_month_day else (phrase.start.month,))
    return _monthly(rule, replace(phrase, months=months))


EVERY_MONTH = tuple(range(1, 13))

_SAID = {
    Frequency.DAILY: _daily,
    Frequency.WEEKLY: _weekly,
    Frequency.MONTHLY: _monthly,
    Frequency.YEARLY: _yearly,
}


def _by_weekday(rule: Rule, phrase: Phrase) -> Phrase:
    """``BYDAY=2TU`` and ``BYDAY=TU;BYSETPOS=2`` say the same; programs write either."""
    weekdays, ordinals = _weekdays(rule), tuple(sorted({part.nth for part in rule.by_day}, key=_from_first_to_last))
    if rule.by_position:
        positions = tuple(sorted(set(rule.by_position), key=_from_first_to_last))
        return replace(_by_position(weekdays, positions, phrase), special=phrase.special or ordinals != (0,))
    return replace(phrase, weekdays=weekdays, ordinals=ordinals, special=0 in ordinals)


def _by_position(weekdays: tuple[int, ...], positions: tuple[int, ...], phrase: Phrase) -> Phrase:
    if weekdays == EVERY_DAY:
        return replace(phrase, month_days=positions)
    if weekdays == WORKING_DAYS:
        return replace(phrase, ordinals=positions, working_days=True)
    return replace(phrase, weekdays=weekdays, ordinals=positions)


def _weekdays(rule: Rule) -> tuple[int, ...]:
    return tuple(sorted({part.weekday for part in rule.by_day}))


def _from_first_to_last(ordinal: int) -> tuple[bool, int]:
    return ordinal < 0, ordinal


def _extra(recurrence: Recurrence, start: datetime) -> tuple[ExtraDate, ...]:
    usual = start.time()
    return tuple(
        ExtraDate(moment.date(), None if moment.time() == usual else moment.time())
        for moment in sorted(recurrence.extra)
    )


def _exceptions(phrase: Phrase, recurrence: Recurrence) -> Phrase:
    starts = (*_starts(recurrence.rule, phrase.start), *recurrence.extra)
    left_out = {at.date() for at in starts if at in recurrence.excluded or at.date() in recurrence.excluded}
    if phrase.frequency not in (Frequency.DAILY, Frequency.WEEKLY):
        return replace(phrase, excluded_days=tuple(sorted(left_out)))
    weeks = _whole_weeks(left_out, (at.date() for at in starts))
    days = tuple(sorted(day for day in left_out if IsoWeek.of(day) not in weeks))
    return replace(phrase, excluded_weeks=tuple(sorted(weeks)), excluded_days=days)


def _whole_weeks(left_out: Iterable[date], days: Iterable[date]) -> set[IsoWeek]:
    left = set(left_out)
    return {IsoWeek.of(day) for day in left} - {IsoWeek.of(day) for day in days if day not in left}
