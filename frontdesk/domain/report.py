"""The figures of a month, with the definitions they follow.

Occupancy = booked minutes within opening hours ÷ open minutes, less closing days and time out of order. Hours are exact
durations; days are local days of 23 to 25 hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.domain.calendar_days import ClosingDay
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class RoomUsage:
    """One room's month. ``booked`` counts only what lies within opening hours, without set-up and gaps;
    ``released`` are the no-shows.

    ``used_time`` is the booked time less what is known not to have been used: before the room was taken into use and
    after it was left. What was left early and booked anew counts as booked once. ``given_back`` were returned before
    anybody came, and are no bookings any more; ``ended_early`` were left before their time. What is only held for
    somebody who waits is none of these.
    """

    room: str
    open_time: timedelta
    booked_time: timedelta
    bookings: int
    cancelled: int
    released: int
    used_time: timedelta = timedelta(0)
    given_back: int = 0
    ended_early: int = 0

    @property
    def occupancy(self) -> float | None:
        """Share from 0 to 1; None when the room was never open."""
        return self.booked_time / self.open_time if self.open_time else None


@dataclass(frozen=True, slots=True)
class EventUsage:
    """``held`` is False for an event that was not over when the report was made."""

    title: str
    organizer: str
    span: TimeSpan
    registered: int
    attended: int
    held: bool = True

    @property
    def no_show_share(self) -> float | None:
        """Share of the registered who did not come, 0 to 1; None without any, or while they may still come."""
        if not self.registered or not self.held:
            return None
        return 1 - min(self.attended, self.registered) / self.registered


@dataclass(frozen=True, slots=True)
class AdviceUsage:
    """One advisor's month: appointments held, their time, and those nobody came to."""

    advisor: str
    sessions: int
    time: timedelta
    no_shows: int


@dataclass(frozen=True, slots=True)
class UsageReport:
    """``made_at`` and ``journal_head`` (hash of the newest journal entry) tell which state it was made from.

    ``no_shows`` are the bookings and appointments nobody came to, each counted once however many rooms it had.
    """

    house: str
    year: int
    month: int
    made_at: datetime
    journal_head: str
    open_days: int
    closing_days: tuple[ClosingDay, ...]
    visits: int
    no_shows: int
    rooms: tuple[RoomUsage, ...]
    events: tuple[EventUsage, ...]
    advice: tuple[AdviceUsage, ...]

    @property
    def open_time(self) -> timedelta:
        return sum((room.open_time for room in self.rooms), timedelta())

    @property
    def booked_time(self) -> timedelta:
        return sum((room.booked_time for room in self.rooms), timedelta())

    @property
    def used_time(self) -> timedelta:
        return sum((room.used_time for room in self.rooms), timedelta())

    @property
    def occupancy(self) -> float | None:
        """Of all rooms together, each weighing its open time; None when none was ever open."""
        return self.booked_time / self.open_time if self.open_time else None

    @property
    def advice_time(self) -> timedelta:
        return sum((row.time for row in self.advice), timedelta())

    @property
    def advice_sessions(self) -> int:
        return sum(row.sessions for row in self.advice)

    @property
    def registered(self) -> int:
        return sum(event.registered for event in self.events)

    @property
    def attended(self) -> int:
        return sum(event.attended for event in self.events)
