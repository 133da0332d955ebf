"""Random recurrences, and three judges of them: counting days by RFC 5545's words, dateutil, recurring-ical-events."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import recurring_ical_events
from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

from frontdesk.domain.clock_time import HOUSE_ZONE, HOUSE_ZONE_NAME, from_local, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import HORIZON, Dates, Recurrence, Rule, dates_of, format_rule
from frontdesk.domain.recurrence_rule import Frequency, WeekdayPart

HOUR = timedelta(hours=1)
CLOCKS = (time(2, 0), time(2, 30), time(3, 0), time(9, 0), time(14, 15), time(23, 30))
LAST_SUNDAYS = [
    max(date(year, month, day) for day in range(25, 32) if date(year, month, day).weekday() == 6)
    for year in range(2024, 2041)
    for month in (3, 10)
]
"""The days on which the clocks change, by the rule of the European Union."""


@dataclass(frozen=True, slots=True)
class Sample:
    recurrence: Recurrence
    start: datetime

    @property
    def rule(self) -> Rule:
        assert self.recurrence.rule is not None
        return self.recurrence.rule


def random_sample(chance: random.Random) -> Sample:
    """A recurrence of any kind a house can have, half of them around a change of the clocks."""
    near = chance.choice(LAST_SUNDAYS) + timedelta(days=chance.randrange(-40, 10))
    anywhere = date(2024, 1, 1) + timedelta(days=chance.randrange(15 * 365))
    start = datetime.combine(chance.choice((near, anywhere)), chance.choice(CLOCKS))
    rule = _random_rule(chance, start)
    days = [start + timedelta(days=chance.randrange(200)) for _ in range(4)]
    extra = tuple(
        dict.fromkeys(day.replace(hour=chance.choice((8, start.hour))) for day in days[: chance.randrange(3)])
    )
    excluded = _random_exceptions(chance, rule, start)
    return Sample(Recurrence(rule, extra, excluded), start)


def _random_rule(chance: random.Random, start: datetime) -> Rule:
    frequency = chance.choice(list(Frequency))
    rule = Rule(frequency, chance.choice((1, 1, 1, 2, 3, 5)), week_start=chance.choice((0, 0, 6)))
    rule = _with_end(chance, rule, start)
    return _DAYS[frequency](chance, rule)


def _with_end(chance: random.Random, rule: Rule, start: datetime) -> Rule:
    if chance.random() < 0.5:
        return replace(rule, count=chance.randrange(1, 25))
    last = start + timedelta(days=chance.randrange(10, 700))
    if chance.random() < 0.5:
        return replace(rule, until=last.date())
    return replace(rule, until=from_local(last.date(), last.time()) + chance.choice((-1, 0, 1)) * timedelta(minutes=30))


def _daily(chance: random.Random, rule: Rule) -> Rule:
    if chance.random() < 0.3:
        rule = replace(rule, by_day=_weekdays(chance))
    return _in_months(chance, rule)


def _weekly(chance: random.Random, rule: Rule) -> Rule:
    return _in_months(chance, replace(rule, by_day=_weekdays(chance)) if chance.random() < 0.7 else rule)


def _monthly(chance: random.Random, rule: Rule) -> Rule:
    kind = chance.randrange(5)
    if kind == 0:
        return _in_months(chance, rule)
    if kind == 1:
        return _in_months(chance, replace(rule, by_month_day=_some(chance, [*range(1, 32), -1, -2, -31], 3)))
    if kind == 2:
        nths = _some(chance, [1, 2, 3, 4, 5, -1, -2], 2)
        parts = tuple(WeekdayPart(day, nth) for nth in nths for day in _some(chance, range(7), 2))
        return replace(rule, by_day=parts)
    positioned = replace(rule, by_day=_weekdays(chance), by_position=_some(chance, [1, 2, 3, -1, -2], 2))
    return positioned if kind == 3 else replace(rule, by_day=tuple(map(WeekdayPart, range(5))), by_position=(-1,))


def _yearly(chance: random.Random, rule: Rule) -> Rule:
    rule = replace(rule, interval=1)
    kind = chance.randrange(4)
    if kind == 0:
        return rule
    months = _some(chance, range(1, 13), 3)
    if kind == 1:
        return replace(rule, by_month=months, by_month_day=_some(chance, [*range(1, 32), -1], 2))
    if kind == 2:
        nths = _some(chance, [1, 2, 3, 4, -1], 2)
        return replace(rule, by_month=months, by_day=tuple(WeekdayPart(chance.randrange(7), nth) for nth in nths))
    return replace(rule, by_month=months[:1], by_day=_weekdays(chance), by_position=_some(chance, [1, 2, -1], 1))


_DAYS = {
    Frequency.DAILY: _daily,
    Frequency.WEEKLY: _weekly,
    Frequency.MONTHLY: _monthly,
    Frequency.YEARLY: _yearly,
}


def _in_months(chance: random.Random, rule: Rule) -> Rule:
    return replace(rule, by_month=_some(chance, range(1, 13), 6)) if chance.random() < 0.15 else rule


def _weekdays(chance: random.Random) -> tuple[WeekdayPart, ...]:
    return tuple(map(WeekdayPart, _some(chance, range(7), 4)))


def _some(chance: random.Random, of: Sequence[int], most: int) -> tuple[int, ...]:
    return tuple(sorted(chance.sample(of, chance.randint(1, most))))


def _random_exceptions(chance: random.Random, rule: Rule, start: datetime) -> tuple[date | datetime, ...]:
    if chance.random() < 0.5:
        return ()
    starts = counted(replace(rule, until=None) if rule.until else rule, start)[:12]
    hit = chance.sample(starts, min(len(starts), chance.randrange(1, 4)))
    return tuple(moment if chance.random() < 0.5 else moment.date() for moment in hit)


def ours(sample: Sample) -> Dates | str:
    """What the house says: the dates, or why not."""
    try:
        return dates_of(sample.recurrence, sample.start, HOUR)
    except InvalidInput as refused:
        return refused.reason


# Counting days


def by_counting(sample: Sample) -> list[datetime]:
    """The instants, found by asking each day whether it belongs; nothing but the calendar is used."""
    starts = {*counted(sample.rule, sample.start), *sample.recurrence.extra}
    excluded = sample.recurrence.excluded
    kept = (moment for moment in starts if moment not in excluded and moment.date() not in excluded)
    return sorted({from_local(moment.date(), moment.time()) for moment in kept})


def counted(rule: Rule, start: datetime) -> list[datetime]:
    """The starts of a rule on the wall clock."""
    found: list[datetime] = []
    for day in _days_in_sets(rule, start):
        moment = datetime.combine(day, start.time())
        if moment >= start and not _is_over(rule, moment):
            found.append(moment)
    return found[: rule.count] if rule.count else found


def _is_over(rule: Rule, moment: datetime) -> bool:
    if isinstance(rule.until, datetime):
        return from_local(moment.date(), moment.time()) > rule.until
    return rule.until is not None and moment.date() > rule.until


def _days_in_sets(rule: Rule, start: datetime) -> Iterator[date]:
    """The days of each month or year that belong, those at the wished positions."""
    last = (start + HORIZON).date()
    first = date(start.year, 1, 1) if rule.frequency is Frequency.YEARLY else start.date().replace(day=1)
    sets: dict[tuple[int, int], list[date]] = {}
    day = first
    while day <= date(last.year, 12, 31):
        if _belongs(rule, start, day):
            sets.setdefault((day.year, 0 if rule.frequency is Frequency.YEARLY else day.month), []).append(day)
        day += timedelta(days=1)
    for days in sets.values():
        chosen = [days[at - 1 if at > 0 else at] for at in rule.by_position if abs(at) <= len(days)]
        for day in sorted(set(chosen)) if rule.by_position else days:
            if day <= last:
                yield day


def _belongs(rule: Rule, start: datetime, day: date) -> bool:
    return (
        _in_step(rule, start.date(), day)
        and (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or _day_of_month_fits(rule, day))
        and _weekday_fits(rule, start, day)
        and _implied_fits(rule, start, day)
    )


def _in_step(rule: Rule, start: date, day: date) -> bool:
    steps = {
        Frequency.DAILY: (day - start).days,
        Frequency.WEEKLY: (_week(day, rule.week_start) - _week(start, rule.week_start)).days // 7,
        Frequency.MONTHLY: (day.year - start.year) * 12 + day.month - start.month,
        Frequency.YEARLY: day.year - start.year,
    }
    return steps[rule.frequency] % rule.interval == 0


def _week(day: date, week_start: int) -> date:
    return day - timedelta(days=(day.weekday() - week_start) % 7)


def _day_of_month_fits(rule: Rule, day: date) -> bool:
    return day.day in rule.by_month_day or day.day - _days_in_month(day) - 1 in rule.by_month_day


def _days_in_month(day: date) -> int:
    return (date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)).day


def _weekday_fits(rule: Rule, start: datetime, day: date) -> bool:
    if not rule.by_day:
        return rule.frequency is not Frequency.WEEKLY or day.weekday() == start.weekday()
    return any(part.weekday == day.weekday() and _nth_fits(rule, part.nth, day) for part in rule.by_day)


def _nth_fits(rule: Rule, nth: int, day: date) -> bool:
    """Within the month, or within the year for a yearly rule without months."""
    if nth == 0:
        return True
    of_year = rule.frequency is Frequency.YEARLY and not rule.by_month
    position = day.timetuple().tm_yday if of_year else day.day
    length = date(day.year, 12, 31).timetuple().tm_yday if of_year else _days_in_month(day)
    return nth == (position - 1) // 7 + 1 if nth > 0 else nth == -((length - position) // 7 + 1)


def _implied_fits(rule: Rule, start: datetime, day: date) -> bool:
    """What a rule does not say follows from its start."""
    if rule.by_day or rule.by_month_day or rule.frequency in (Frequency.DAILY, Frequency.WEEKLY):
        return True
    in_month = rule.frequency is Frequency.MONTHLY or bool(rule.by_month) or day.month == start.month
    return day.day == start.day and in_month


# Libraries


def by_dateutil(sample: Sample) -> list[datetime]:
    """The instants as dateutil reads the text of the rule."""
    dates = rruleset()
    end = min(sample.start + HORIZON, _wall_clock_end(sample.rule))
    dates.rrule(rrulestr(format_rule(replace(sample.rule, until=None)), dtstart=sample.start))
    for moment in sample.recurrence.extra:
        dates.rdate(moment)
    for moment in _excluded_moments(sample):
        dates.exdate(moment)
    found = dates.between(sample.start - timedelta(days=1), max(end, *sample.recurrence.extra, sample.start), inc=True)
    kept = [moment for moment in found if moment <= end or moment in sample.recurrence.extra]
    return sorted({from_local(moment.date(), moment.time()) for moment in kept})


def _wall_clock_end(rule: Rule) -> datetime:
    if rule.until is None:
        return datetime.combine(date(9999, 1, 1), time())
    if isinstance(rule.until, datetime):
        return to_local(rule.until).replace(tzinfo=None)
    return datetime.combine(rule.until, time.max)


def _excluded_moments(sample: Sample) -> Iterator[datetime]:
    """Whole days as every moment of theirs that could be meant."""
    clocks = {sample.start.time(), *(moment.time() for moment in sample.recurrence.extra)}
    for one in sample.recurrence.excluded:
        if isinstance(one, datetime):
            yield one
        else:
            yield from (datetime.combine(one, clock) for clock in clocks)


def by_icalendar(sample: Sample, first: datetime) -> list[datetime]:
    """The instants as recurring-ical-events finds them for a calendar entry that starts on the rule's *first* date."""
    zone = f"TZID={HOUSE_ZONE_NAME}"
    rule = sample.rule
    if rule.until is not None and not isinstance(rule.until, datetime):
        rule = replace(rule, until=from_local(rule.until, time(23, 59, 59)))
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Frontdesk//Test//DA",
        "BEGIN:VEVENT",
        "UID:one",
        "DTSTAMP:20240101T000000Z",
        f"DTSTART;{zone}:{first:%Y%m%dT%H%M%S}",
        "DURATION:PT1H",
        f"RRULE:{format_rule(rule)}",
        *(f"RDATE;{zone}:{moment:%Y%m%dT%H%M%S}" for moment in sample.recurrence.extra),
        *(f"EXDATE;{zone}:{moment:%Y%m%dT%H%M%S}" for moment in _excluded_moments(sample)),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    calendar = Calendar.from_ical("\r\n".join(lines) + "\r\n")
    query = recurring_ical_events.of(calendar)
    end = (sample.start + HORIZON).replace(tzinfo=HOUSE_ZONE) + timedelta(days=1)
    found = query.between(sample.start.replace(tzinfo=HOUSE_ZONE) - timedelta(days=1), end)
    return sorted({event["DTSTART"].dt.astimezone(UTC) for event in found})


def disagreements(sample: Sample) -> list[str]:
    """What the judges say otherwise than the house; nothing when all agree."""
    said = ours(sample)
    if not isinstance(said, Dates):
        return _refusal_disagreements(sample, said)
    starts = [span.start for span in said.spans]
    judges = {
        "counting": by_counting(sample),
        "dateutil": by_dateutil(sample),
    }
    if counted(sample.rule, sample.start):  # otherwise a calendar entry's own start would be one more date
        judges["recurring-ical-events"] = by_icalendar(sample, said.start)
    return [name for name, found in judges.items() if found != starts]


def _refusal_disagreements(sample: Sample, reason: str) -> list[str]:
    """A refusal is right when counting finds no date, or fewer within the horizon than the rule counts."""
    if reason == "no_dates":
        return ["counting"] if by_counting(sample) else []
    count = sample.rule.count
    short = reason == "too_far" and count is not None and len(counted(sample.rule, sample.start)) < count
    return [] if short else [f"refused: {reason}"]
