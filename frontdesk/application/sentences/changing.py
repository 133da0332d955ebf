"""Sentences that change a booking there is: which one, and what becomes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta

from frontdesk.application.sentences.intents import (
    Asked,
    BookingRef,
    Cancel,
    Hours,
    Move,
    Part,
    PartKind,
    Repeat,
    Resize,
)
from frontdesk.application.sentences.names import words
from frontdesk.application.sentences.reading import Reading, days_of
from frontdesk.application.sentences.repeats import repetition
from frontdesk.application.sentences.timing import Clocks, Timing, timing_of
from frontdesk.application.sentences.verbs import Wanted
from frontdesk.domain.clock_time import from_local, local_days
from frontdesk.domain.time_span import TimeSpan

STEPS = (timedelta(minutes=30), timedelta(hours=1), timedelta(minutes=15))
"""What is offered when nobody said how much longer or shorter."""

_SHORTER = (Wanted.SHORTEN, Wanted.END)

LIKELY_RULES = ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=DAILY")
"""What is offered when nobody said how often."""

_LINK = re.compile(
    r"(?<!\w)(?:over\s+(?:i|til)|ind\s+i|hen\s+i|til|into|to|until)"
    r"(?=[\s\0]+(?:(?:d\.|den|the|kl\.?|room|lokale|at|on|på)\s+)*\0)"
)
_UNTIL = ("til", "to", "until", "till", "kl", "kl.", "at", "by", "indtil")


@dataclass(frozen=True, slots=True)
class Sides:
    """What stands before the "til" of a move, and what after; places in the sentence."""

    subject: tuple[int, int]
    target: tuple[int, int]


def move(reading: Reading, clocks: Sequence[Clocks], linked: str) -> Move:
    """*linked* is the sentence before names were taken out of it: there its "til" still stands."""
    by = reading.first(PartKind.SHIFT)
    sides = _sides(reading, linked, moved=by is not None)
    to, target = timing_of(reading, clocks, *sides.target), _room(reading, sides.target)
    wish = Move(
        _booking(reading, clocks, sides.subject),
        target,
        days_of(to.days).first if to.days else None,
        to.clocks.first if to.clocks else _day_part_start(reading, to),
        to.clocks.last if to.clocks else None,
        by.value if by and isinstance(by.value, timedelta) else None,
    )
    length = reading.first(PartKind.LENGTH)
    if wish.by is None and length is not None and to.days is None and to.clocks is None:
        return replace(wish, by=_along(reading, length))
    if (wish.room_id, wish.day, wish.clock, wish.by) == (None, None, None, None):
        reading.ask(Asked.WHERE_TO)
    return wish


def _along(reading: Reading, length: Part) -> timedelta:
    """ "Udskyd Hansen 2 timer" says which way, "ryk Hansen 2 timer" does not."""
    by, verb = length.value, reading.of(PartKind.VERB)[0]
    assert isinstance(by, timedelta)
    said = reading.plain[verb.start : verb.end]
    if said.startswith(("udskyd", "postpone", "push", "skub")):
        return by
    if said.startswith(("fremryk", "bring")):
        return -by
    chosen = reading.choose(Asked.SHIFT, length.start, length.end, (by, -by))
    assert isinstance(chosen, timedelta)
    return chosen


def cancel(reading: Reading, clocks: Sequence[Clocks]) -> Cancel:
    return Cancel(_booking(reading, clocks, (0, len(reading.text))))


def resize(reading: Reading, clocks: Sequence[Clocks], wanted: Wanted, linked: str) -> Resize:
    """Longer by a length, or until a clock."""
    shift, length = reading.first(PartKind.SHIFT), reading.first(PartKind.LENGTH)
    end = _end_clock(clocks, linked, wanted)
    asked = tuple(one for one in clocks if one is not end)
    booking = _booking(reading, asked, (0, len(reading.text)), without=end)
    if end is not None:
        return Resize(booking, None, end.first)
    by = shift or length
    said = by.value if by else reading.choose(Asked.LENGTH, 0, len(reading.text), STEPS)
    assert isinstance(said, timedelta)
    return Resize(booking, -said if wanted in _SHORTER and said > timedelta(0) else said)


def repeat(reading: Reading, clocks: Sequence[Clocks]) -> Repeat:
    """A booking that is to come again: its dates are counted from its own day, an end from today."""
    booking = _booking(reading, clocks, (0, len(reading.text)))
    verb = reading.of(PartKind.VERB)[0]
    if reading.first(PartKind.REPEAT) is None:
        rule = reading.choose(Asked.RULE, verb.start, verb.end, LIKELY_RULES)
        reading.parts.append(Part(PartKind.REPEAT, verb.start, verb.end, rule))
    found = repetition(reading, reading.today)
    assert found is not None, "there is a rule now"
    return Repeat(booking, found)


def _sides(reading: Reading, linked: str, *, moved: bool) -> Sides:
    """Without a "til" all that is said of place and time is where it goes, unless it is moved along."""
    whole = len(reading.text)
    link = _LINK.search(linked)
    if link is not None:
        return Sides((0, link.start()), (link.start(), whole))
    return Sides((0, whole), (whole, whole)) if moved else Sides((0, 0), (0, whole))


def _room(reading: Reading, side: tuple[int, int]) -> int | None:
    part = next((part for part in reading.of(PartKind.ROOM) if side[0] <= part.start < side[1]), None)
    return part.value if part and isinstance(part.value, int) else None


def _day_part_start(reading: Reading, to: Timing) -> time | None:
    """To "eftermiddag" is no time yet: which clock is asked."""
    hours = to.hours.value if to.hours else None
    if not isinstance(hours, Hours) or to.hours is None:
        return None
    options = [time(hour) for hour in range(hours.first.hour, max(hours.last.hour, hours.first.hour + 1))]
    if len(options) == 1:
        return options[0]
    chosen = reading.choose(Asked.CLOCK, to.hours.start, to.hours.end, options)
    assert isinstance(chosen, time)
    return chosen


def _end_clock(clocks: Sequence[Clocks], linked: str, wanted: Wanted) -> Clocks | None:
    """The clock after "til" or "until", or the only one there is when something is to end."""
    for one in clocks:
        before = re.split(r"[\s\0]+", linked[: one.start].rstrip(" \0"))[-1]
        if one.last is None and (before in _UNTIL or wanted is Wanted.END):
            return one
    return None


def _booking(
    reading: Reading, clocks: Sequence[Clocks], side: tuple[int, int], without: Clocks | None = None
) -> BookingRef:
    said = timing_of(reading, [one for one in clocks if one is not without], *side)
    days = days_of(said.days) if said.days else None
    within = local_days(days.first, (days.last - days.first).days + 1) if days else None
    hours = said.hours.value if said.hours else None
    at = None
    if said.clocks and said.clocks.first:
        at = from_local(days.first if days else reading.today, said.clocks.first)
    elif isinstance(hours, Hours) and days:
        within = TimeSpan(from_local(days.first, hours.first), from_local(days.first, hours.last))
    booking = BookingRef(words(reading), _room(reading, side), within, at)
    if not booking.words and booking.room_id is None and booking.at is None:
        reading.ask(Asked.WHICH_BOOKING)
    return booking
