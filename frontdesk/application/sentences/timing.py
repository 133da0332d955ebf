"""When something is to be: days and clocks put together, on the house's wall clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from frontdesk.application.sentences.clocks import RawClock, Said
from frontdesk.application.sentences.intents import Asked, Days, Hours, Part, PartKind, Value, When
from frontdesk.application.sentences.reading import Reading, days_of
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.time_span import TimeSpan

QUARTER = timedelta(minutes=15)
LENGTHS = (timedelta(hours=1), timedelta(hours=2), timedelta(minutes=30))
"""What is offered when nobody said how long."""

LATEST_DOUBT = 8
"""Up to this hour a bare number may mean the evening; nobody says nine for nine at night without saying so."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Clocks as they are meant, and where in the sentence."""

    first: time | None
    last: time | None
    start: int
    end: int
    within: bool = False


def settle_clocks(reading: Reading, said: Sequence[Said]) -> list[Clocks]:
    """Decides which half of the day is meant, or asks; claims the stretches."""
    return [_settle(reading, one) for one in said]


def _settle(reading: Reading, said: Said) -> Clocks:
    if said.first is not None and said.last is not None:
        first, last = _range(reading, said, said.first, said.last)
        reading.claim(PartKind.HOURS, said.start, said.end, Hours(first, last))
        return Clocks(first, last, said.start, said.end)
    raw = said.first or said.last
    assert raw is not None, "a clock is found with an hour"
    clock = _one(reading, said, raw)
    if not said.within:
        reading.claim(PartKind.CLOCK, said.start, said.end, clock)
        return Clocks(clock, None, said.start, said.end)
    vocabulary = reading.vocabulary
    first, last = (clock, max(vocabulary.closes, clock)) if said.first else (min(vocabulary.opens, clock), clock)
    reading.claim(PartKind.HOURS, said.start, said.end, Hours(first, last, whole=False))
    return Clocks(first, last, said.start, said.end, within=True)


def _halves(raw: RawClock) -> list[RawClock]:
    return [raw] if raw.sure or raw.hour > 12 else [raw, raw.later()] if raw.hour < 12 else [raw]


def _one(reading: Reading, said: Said, raw: RawClock) -> time:
    house = reading.vocabulary
    possible = [half for half in _halves(raw) if house.opens <= half.clock < house.closes]
    possible = _of_day_part(reading, possible) or _of_day_part(reading, _halves(raw)) or possible
    if not possible:
        return raw.clock if raw.sure or raw.hour > LATEST_DOUBT - 2 else raw.later().clock
    if len(possible) == 1 or raw.hour > LATEST_DOUBT:
        return possible[0].clock
    chosen = reading.choose(Asked.CLOCK, said.start, said.end, tuple(half.clock for half in possible))
    assert isinstance(chosen, time)
    return chosen


def _of_day_part(reading: Reading, possible: list[RawClock]) -> list[RawClock]:
    """Those within "i aften", "om eftermiddagen" and the like, if anything of the kind was said."""
    for part in reading.of(PartKind.HOURS):
        hours = part.value
        if isinstance(hours, Hours) and not hours.whole:
            return [half for half in possible if hours.first <= half.clock < hours.last]
    return possible


def _range(reading: Reading, said: Said, first: RawClock, last: RawClock) -> tuple[time, time]:
    """Both ends in one opening day; "10-2" goes on after noon, "2-4" lies there."""
    house = reading.vocabulary
    starts = _of_day_part(reading, _halves(first)) or _halves(first)
    pairs = [(one, two) for one in starts for two in _halves(last) if two.clock > one.clock or two.hour == 24]
    inside = [pair for pair in pairs if house.opens <= pair[0].clock and pair[1].clock <= house.closes]
    shortest = _one_each(inside)
    if not shortest:
        return (pairs[0][0].clock, pairs[0][1].clock) if pairs else (first.clock, last.clock)
    if len(shortest) == 1 or first.hour > LATEST_DOUBT:
        return shortest[0][0].clock, shortest[0][1].clock
    options = tuple(Hours(one.clock, two.clock) for one, two in shortest)
    chosen = reading.choose(Asked.HOURS, said.start, said.end, options)
    assert isinstance(chosen, Hours)
    return chosen.first, chosen.last


def _one_each(pairs: list[tuple[RawClock, RawClock]]) -> list[tuple[RawClock, RawClock]]:
    """For each start only its first end."""
    found: dict[int, tuple[RawClock, RawClock]] = {}
    for pair in pairs:
        found.setdefault(pair[0].hour, pair)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Timing:
    """What of one side of a sentence says when: from the first on, what comes later is not looked at."""

    days: Part | None = None
    clocks: Clocks | None = None
    hours: Part | None = None
    length: timedelta | None = None


def timing_of(reading: Reading, clocks: Sequence[Clocks], start: int, end: int) -> Timing:
    """What is said between two places of the sentence."""

    def first(kind: PartKind) -> Part | None:
        return next((part for part in reading.of(kind) if start <= part.start < end), None)

    said = next((one for one in clocks if start <= one.start < end), None)
    hours = first(PartKind.HOURS)
    if said is not None and said.last is not None:  # "i eftermiddag 2-4": the clocks, not the afternoon
        hours = next(part for part in reading.of(PartKind.HOURS) if (part.start, part.end) == (said.start, said.end))
    length = first(PartKind.LENGTH)
    lasts = length.value if length and isinstance(length.value, timedelta) else None
    return Timing(first(PartKind.DAYS), said, hours, lasts)


def read_when(reading: Reading, timing: Timing) -> When | None:
    """None when nothing about time was said but a length."""
    if timing.clocks is not None and timing.clocks.last is None:
        return _at_clock(reading, timing, timing.clocks)
    hours = timing.hours.value if timing.hours else None
    if isinstance(hours, Hours):
        assert timing.hours is not None
        day = _day(reading, timing, hours.last if hours.last > hours.first else time.max, timing.hours)
        return _in_hours(reading, day, hours, timing.length)
    if timing.days is not None:
        return When(open_days(reading, days_of(timing.days)), None, timing.length)
    return None


def open_days(reading: Reading, days: Days) -> TimeSpan:
    """From opening on the first day to closing on the last, less what is past."""
    house = reading.vocabulary
    span = TimeSpan(from_local(days.first, house.opens), from_local(days.last, house.closes))
    return _ahead(reading, span)


def now_on(reading: Reading) -> datetime:
    """Now, from the quarter that has begun."""
    return datetime.fromtimestamp(reading.now.timestamp() // 900 * 900, reading.now.tzinfo)


def ask_length(reading: Reading, when: When, start: int, end: int) -> When:
    """The length that was not said; "the whole of it" is offered for a part of a day."""
    if when.length is not None:
        return when
    whole = when.within.duration
    options: tuple[Value, ...] = LENGTHS
    if when.start is None and timedelta(0) < whole <= timedelta(hours=6) and whole not in LENGTHS:
        options = (*LENGTHS, whole)
    length = reading.choose(Asked.LENGTH, start, end, options)
    assert isinstance(length, timedelta)
    begins = when.within.start if when.start is None and length == whole else when.start
    return When(when.within, begins, length)


def _ahead(reading: Reading, span: TimeSpan) -> TimeSpan:
    now = now_on(reading)
    return TimeSpan(now, span.end) if span.start < now < span.end else span


def _at_clock(reading: Reading, timing: Timing, clocks: Clocks) -> When:
    assert clocks.first is not None, "a clock that ends nothing begins something"
    place = Part(PartKind.CLOCK, clocks.start, clocks.end, clocks.first)
    day = _day(reading, timing, clocks.first, place)
    start = from_local(day, clocks.first)
    end = max(from_local(day, reading.vocabulary.closes), start + (timing.length or timedelta(hours=1)))
    within = TimeSpan(start, start + timing.length) if timing.length else TimeSpan(start, end)
    return When(within, start, timing.length)


def _in_hours(reading: Reading, day: date, hours: Hours, length: timedelta | None) -> When:
    ends = day if hours.last > hours.first else day + timedelta(days=1)
    span = TimeSpan(from_local(day, hours.first), from_local(ends, hours.last))
    if hours.whole and (length is None or length == span.duration):
        return When(span, span.start, span.duration)
    if not hours.whole:
        span = _ahead(reading, span)
    return When(span, None, length)


def _day(reading: Reading, timing: Timing, over_at: time, place: Part) -> date:
    """The day that was said; else today, or the next when that is plainly or possibly over."""
    if timing.days is not None:
        return _one_of(reading, timing.days)
    today = reading.today
    if from_local(today, over_at) > reading.now - QUARTER:
        return today
    if reading.local.time() >= reading.vocabulary.closes:
        return today + timedelta(days=1)
    chosen = reading.choose(Asked.DAY, place.start, place.end, (today + timedelta(days=1), today))
    assert isinstance(chosen, date)
    return chosen


def _one_of(reading: Reading, part: Part) -> date:
    days = days_of(part)
    if days.first == days.last:
        return days.first
    each = [days.first + timedelta(days=number) for number in range((days.last - days.first).days + 1)]
    working = [day for day in each if day.weekday() < 5 and day >= reading.today] or each
    chosen = reading.choose(Asked.DAY, part.start, part.end, working[:7])
    assert isinstance(chosen, date)
    return chosen
