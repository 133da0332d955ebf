"""Bookings: a series (the agreement) and its occurrences (each date)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from frontdesk.domain.time_span import TimeSpan

SHORTEST_USE = timedelta(minutes=5)
LONGEST_USE = timedelta(days=14)
"""What reaches into a period began at most this long before it."""


class SeriesKind(StrEnum):
    BOOKING = "booking"
    APPOINTMENT = "appointment"
    EVENT = "event"
    CLOSURE = "closure"  # rooms out of order: nobody's use, but nobody else's either


class OccurrenceState(StrEnum):
    """Where an occurrence stands. Nothing is ever deleted; only the holding states occupy anything."""

    HELD = "held"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    ENDED = "ended"
    RELEASED = "released"  # nobody came
    GIVEN_BACK = "given_back"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"

    @property
    def holds(self) -> bool:
        return self in HOLDING


HOLDING = frozenset({OccurrenceState.HELD, OccurrenceState.CONFIRMED, OccurrenceState.IN_USE, OccurrenceState.ENDED})


@dataclass(frozen=True, slots=True)
class HeldFor:
    """Whom a held booking is offered to, and until when: who waited for it. ``version`` is that of their wish."""

    waiting_id: int
    version: int
    who: str
    until: datetime


def block(span: TimeSpan, setup: timedelta, teardown: timedelta, turnover: timedelta) -> TimeSpan:
    """What a booking occupies: ``[start − set-up, end + tear-down + the room's turnover gap)``."""
    return span.grown(setup, teardown + turnover)
