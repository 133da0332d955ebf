"""What a sentence makes of a booking that was found: its new time, its new dates."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from frontdesk.application.sentences.intents import Move, Repetition, Resize
from frontdesk.domain.clock_time import from_local, to_local
from frontdesk.domain.recurrence import Recurrence, parse_rule, rule_starts
from frontdesk.domain.time_span import TimeSpan


def moved(move: Move, now_at: TimeSpan) -> TimeSpan:
    """Where it comes to lie. What was not said stays: the day, the time on the wall, the length.

    Raises EndBeforeStart for an end that was said and does not come after the start.
    """
    local = to_local(now_at.start).replace(tzinfo=None) + (move.by or timedelta(0))
    day, clock = move.day or local.date(), move.clock or local.time()
    start = from_local(day, clock)
    if move.until is None:
        return TimeSpan(start, start + now_at.duration)
    return TimeSpan(start, _end(day, move.until, start))


def resized(resize: Resize, now_at: TimeSpan) -> TimeSpan:
    """The same start with another end. Raises EndBeforeStart when nothing would be left."""
    if resize.until is not None:
        return TimeSpan(now_at.start, from_local(to_local(now_at.start).date(), resize.until))
    return TimeSpan(now_at.start, now_at.end + (resize.by or timedelta(0)))


def recurrence_of(repetition: Repetition, start_local: datetime) -> Recurrence:
    """The recurrence from a naive wall-clock start on; of the days left out those on which it would have been.

    Raises InvalidInput like ``rule_starts``.
    """
    rule = parse_rule(repetition.rule)
    days = dict.fromkeys(start.date() for start in rule_starts(rule, start_local))
    left_out = tuple(day for day in days if any(one.first <= day <= one.last for one in repetition.excluded))
    return Recurrence(rule, (), left_out)


def _end(day: date, until: time, start: datetime) -> datetime:
    """An end of midnight is that of the day."""
    end = from_local(day, until)
    return end if end > start or until != time() else from_local(day + timedelta(days=1), until)
