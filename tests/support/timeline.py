"""A calendar of four rooms, and builders for what happens in it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import OpeningHours, WeekdayHours
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.board import Board, Frame
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.schedule import Schedule

MONDAY = date(2026, 11, 23)


def clock(text: str, day: date = MONDAY) -> datetime:
    """A wall-clock time such as "09:15" as an instant."""
    return from_local(day, time.fromisoformat(text))


def span(start: str, end: str, day: date = MONDAY) -> TimeSpan:
    return TimeSpan(clock(start, day), clock(end, day))


def occurrence(
    number: int,
    start: str,
    end: str,
    *rooms: int,
    day: date = MONDAY,
    state: OccurrenceState = OccurrenceState.CONFIRMED,
    kind: SeriesKind = SeriesKind.BOOKING,
    title: str = "Team-dag",
    organizer: str = "Nordlys Design",
    setup: int = 0,
    teardown: int = 0,
    gap: int = 0,
    repeats: bool = False,
    party_size: int | None = 12,
) -> PlannedOccurrence:
    """An occurrence in *rooms* (room 1 unless told), with set-up, tear-down and the room's gap in minutes."""
    use = span(start, end, day)
    return PlannedOccurrence(
        occurrence_id=number,
        series_id=number,
        version=1,
        series_version=1,
        kind=kind,
        state=state,
        title=title,
        organizer=organizer,
        party_size=party_size,
        note="",
        span=use,
        blocked=use.grown(timedelta(minutes=setup), timedelta(minutes=teardown + gap)),
        resource_ids=rooms or (1,),
        repeats=repeats,
        setup=timedelta(minutes=setup),
        teardown=timedelta(minutes=teardown),
    )


ROOMS = (
    Room(1, "idevaerkstedet", "Idéværkstedet", 12),
    Room(2, "fyrtaarnet", "Fyrtårnet", 8),
    Room(3, "maskinrummet", "Maskinrummet", 20),
    Room(4, "salen", "Salen", 120),
)
HOURS = OpeningHours([WeekdayHours(day, time(8), time(20)) for day in range(1, 6)], [])


def columns(day: date = MONDAY) -> tuple[Column, ...]:
    return tuple(Column(room.id, room.name, f"{room.capacity} pladser", room.id, day) for room in ROOMS)


def cells(days: int = 2, rooms: tuple[Room, ...] = ROOMS) -> tuple[Column, ...]:
    """Rooms as rows over some days from Monday."""
    shown = [MONDAY + timedelta(days=number) for number in range(days)]
    made = enumerate((room, day) for room in rooms for day in shown)
    return tuple(Column(key, room.name, f"{room.capacity} pladser", room.id, day) for key, (room, day) in made)


def plan(*occurrences: PlannedOccurrence, day: date = MONDAY, days: int = 1) -> CalendarPlan:
    return CalendarPlan(day, days, occurrences)


def board(*occurrences: PlannedOccurrence, rooms: tuple[Room, ...] = ROOMS, day: date = MONDAY) -> Board:
    """Four columns of 120 px, 48 px an hour from 07:00 to 21:00."""
    return Board(Schedule.of(columns(day), plan(*occurrences, day=day), HOURS, rooms), Frame(480, 0, 48))


def rows(
    arrangement: Arrangement, *occurrences: PlannedOccurrence, days: int = 2, rooms: tuple[Room, ...] = ROOMS
) -> Board:
    """Four rows from 07:00 to 21:00: a timeline of 672 px a day, 48 px an hour, or a week of 140 px a day."""
    frame = Frame(140 * days, 0, 48 if arrangement is Arrangement.TIMELINE else 1, arrangement)
    return Board(Schedule.of(cells(days, rooms), plan(*occurrences, days=days), HOURS, rooms), frame)
