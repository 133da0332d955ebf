"""Looking things up by the words people use for them: bookings, guests, and whoever carries a badge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.messages import Query
from frontdesk.domain.time_span import TimeSpan

BEHIND, AHEAD = timedelta(days=14), timedelta(days=90)
"""How far around now is looked when no day was said: what reception speaks of is near."""


@dataclass(frozen=True, slots=True)
class BookingsLike(Query[tuple[PlannedOccurrence, ...]]):
    """Bookings that hold their place within ``within`` and are called something like ``words``; soonest first.

    Empty words fit all. ``room_ids``: they occupy one of these; ``at`` is an instant at which they are going on. Only
    those most like the words: "Hansen" finds no "Hansens Hus" beside a Hansen.
    """

    words: str
    within: TimeSpan
    room_ids: tuple[int, ...] = ()
    at: datetime | None = None
    limit: int = 8


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A guest or an attendee: where they are going, and when they are due. One of the ids says which."""

    name: str
    company: str
    place: str
    due_at: datetime
    visit_id: int | None = None
    registration_id: int | None = None
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What words may mean, each kind best first."""

    people: tuple[PersonFound, ...] = ()
    bookings: tuple[PlannedOccurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class Search(Query[Found]):
    """Guests, attendees and bookings within a time, by name, company or title; nearest to ``around`` first."""

    words: str
    within: TimeSpan
    around: datetime
    limit: int = 5


@dataclass(frozen=True, slots=True)
class BadgeHolder(Query[PersonFound | None]):
    """Who a badge code was issued to; None for a code that is none of ours."""

    code: str
