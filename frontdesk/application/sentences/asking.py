"""Sentences that ask, find, book and search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time, timedelta

from frontdesk.application.sentences.intents import (
    Advice,
    Asked,
    Book,
    Days,
    Find,
    Go,
    Hours,
    Intent,
    Need,
    Part,
    PartKind,
    Search,
    WhatHappens,
    When,
    WhenFree,
    WhoComes,
)
from frontdesk.application.sentences.names import words
from frontdesk.application.sentences.reading import Reading, days_of
from frontdesk.application.sentences.repeats import first_day, repetition
from frontdesk.application.sentences.timing import (
    Clocks,
    Timing,
    ask_length,
    now_on,
    read_when,
    timing_of,
)
from frontdesk.domain.clock_time import from_local, local_date, local_days
from frontdesk.domain.time_span import TimeSpan

AHEAD = timedelta(days=14)
"""How far is looked when nobody said until when."""

_MOMENT = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def find(reading: Reading, clocks: Sequence[Clocks]) -> Find:
    """A free room; now when no time was said."""
    when = _when(reading, clocks)
    if when is None:
        timing, now = _timing(reading, clocks), now_on(reading)
        when = When(TimeSpan(now, now + (timing.length or _HOUR)), now, timing.length)
    when = ask_length(reading, when, *_place_of_time(reading))
    return Find(when, _people(reading) or 1, _needs(reading), _id(reading, PartKind.ROOM))


def book(reading: Reading, clocks: Sequence[Clocks]) -> Book:
    """A new booking. Who it is for and what it is called are told apart by how the name stands there."""
    when = _when(reading, clocks)
    if when is None and reading.first(PartKind.REPEAT) is None:
        reading.ask(Asked.WHEN)
    elif when is not None:
        when = ask_length(reading, when, *_place_of_time(reading))
    title, who = _title_and_who(reading)
    first = local_date(when.start or when.within.start) if when else reading.today
    repeats = repetition(reading, first)
    return Book(when, _id(reading, PartKind.ROOM), title, who, _people(reading), _needs(reading), repeats)


def what_happens(reading: Reading, clocks: Sequence[Clocks]) -> WhatHappens:
    return WhatHappens(_asked_about(reading, clocks, _MOMENT), _id(reading, PartKind.ROOM))


def who_comes(reading: Reading, clocks: Sequence[Clocks]) -> WhoComes:
    return WhoComes(_asked_about(reading, clocks, _HOUR))


def when_free(reading: Reading, clocks: Sequence[Clocks], room_id: int) -> WhenFree:
    timing = _timing(reading, clocks)
    when = read_when(reading, timing)
    now = now_on(reading)
    within = when.within if when else TimeSpan(now, from_local(local_date(now + AHEAD), reading.vocabulary.closes))
    return WhenFree(room_id, within, timing.length)


def advice(reading: Reading, clocks: Sequence[Clocks], *, booking: bool) -> Advice:
    topic = reading.first(PartKind.TOPIC)
    who = words(reading)
    return Advice(
        _id(reading, PartKind.ADVISOR), str(topic.value) if topic else "", _when(reading, clocks), who, book=booking
    )


def search(reading: Reading, clocks: Sequence[Clocks]) -> Search:
    """Something by its name, on a day if one was said."""
    days, code = reading.first(PartKind.DAYS), reading.first(PartKind.CODE)
    within = _local(days_of(days)) if days else None
    timing = _timing(reading, clocks)
    if timing.clocks and timing.clocks.first:
        day = days_of(days).first if days else reading.today
        start = from_local(day, timing.clocks.first)
        within = TimeSpan(start, start + _MOMENT)
    return Search(
        words(reading),
        _id(reading, PartKind.ROOM),
        _id(reading, PartKind.ADVISOR),
        str(code.value) if code else "",
        within,
    )


def nothing_said_but(reading: Reading, clocks: Sequence[Clocks], *, finding: bool) -> Intent | None:
    """A sentence without a verb or a question: what its parts make likely."""
    timing, name = _timing(reading, clocks), words(reading)
    room, exact = _id(reading, PartKind.ROOM), timing.clocks is not None or timing.hours is not None
    if reading.first(PartKind.CODE):
        return search(reading, clocks)
    if reading.first(PartKind.REPEAT) or (name and room is not None and exact):
        return book(reading, clocks)
    if finding and room is not None and not exact and timing.length is None:
        return when_free(reading, clocks, room)
    if finding or (not name and (_people(reading) or _needs(reading) or exact)):
        return find(reading, clocks)
    if room is not None and timing.days and not name:
        return what_happens(reading, clocks)
    if timing.days and not name and room is None:
        return Go("calendar", days_of(timing.days).first)
    return search(reading, clocks) if name or room is not None or reading.first(PartKind.ADVISOR) else None


def _timing(reading: Reading, clocks: Sequence[Clocks]) -> Timing:
    return timing_of(reading, clocks, 0, len(reading.text))


def _when(reading: Reading, clocks: Sequence[Clocks]) -> When | None:
    return read_when(reading, _with_first_day(reading, _timing(reading, clocks)))


def _with_first_day(reading: Reading, timing: Timing) -> Timing:
    """A repetition without a day begins on the first day of its rule."""
    base = reading.first(PartKind.REPEAT)
    if base is None or timing.days is not None:
        return timing
    clock = timing.clocks.first if timing.clocks else None
    day = first_day(str(base.value), reading.local.replace(tzinfo=None), clock or time.max)
    return Timing(Part(PartKind.DAYS, base.start, base.end, Days(day, day)), timing.clocks, timing.hours, timing.length)


def _place_of_time(reading: Reading) -> tuple[int, int]:
    """Where the length belongs in the sentence: at what was said of the time."""
    for kind in (PartKind.CLOCK, PartKind.HOURS, PartKind.DAYS):
        if part := reading.first(kind):
            return part.start, part.end
    return 0, 0


def _asked_about(reading: Reading, clocks: Sequence[Clocks], from_clock: timedelta) -> TimeSpan:
    """The time a question is about: the past as well, and today when nothing was said."""
    timing = _timing(reading, clocks)
    days = days_of(timing.days) if timing.days else Days(reading.today, reading.today)
    hours = timing.hours.value if timing.hours else None
    if timing.clocks and timing.clocks.first and timing.clocks.last is None:
        start = from_local(days.first, timing.clocks.first)
        return TimeSpan(start, start + from_clock)
    if isinstance(hours, Hours) and hours.last > hours.first:
        return TimeSpan(from_local(days.first, hours.first), from_local(days.last, hours.last))
    return _local(days)


def _local(days: Days) -> TimeSpan:
    return local_days(days.first, (days.last - days.first).days + 1)


def _people(reading: Reading) -> int | None:
    part = reading.first(PartKind.PEOPLE)
    return part.value if part and isinstance(part.value, int) else None


def _needs(reading: Reading) -> tuple[Need, ...]:
    return tuple(dict.fromkeys(Need(str(part.value)) for part in reading.of(PartKind.NEED)))


def _id(reading: Reading, kind: PartKind) -> int | None:
    part = reading.first(kind)
    return part.value if part and isinstance(part.value, int) else None


def _title_and_who(reading: Reading) -> tuple[str, str]:
    """A name after "til" or "for" is whom it is for, one in small letters or quotation marks what it is called."""
    titles: list[str] = []
    people: list[str] = []
    for part in reading.of(PartKind.NAME):
        name = str(part.value)
        quoted = reading.plain[part.start] == '"'
        called = quoted or name[:1].islower()
        (titles if called else people).append(name)
    return " ".join(titles), " ".join(people)
