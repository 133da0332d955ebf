"""What an advisor's week says and offers, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import MoveOccurrences, OccurrenceMove, PlannedOccurrence
from frontdesk.application.visits import ArrivalRow, VisitState
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Advisor, Room
from frontdesk.domain.suggestions import nearby
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import column_day, shift_words, short_day
from frontdesk.gui.planning.wall_clock import wall_clock_shift
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.texts import clock, clock_range

WORKING_DAYS = 5
QUARTER, USUAL_LENGTH = timedelta(minutes=15), timedelta(hours=1)
MOST_OPEN_TIMES = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("Advisors", text)


@dataclass(frozen=True, slots=True)
class AppointmentDraft:
    """An appointment being made. ``room_id`` None while none is chosen, and when it is ``online``; until somebody
    chose it (``room_chosen``) it is whatever room fits."""

    advisor_id: int
    span: TimeSpan
    room_id: int | None = None
    room_chosen: bool = False
    online: bool = False
    client: str = ""
    company: str = ""
    topic: str = ""

    @property
    def resource_ids(self) -> tuple[int, ...]:
        """Everything it would claim."""
        return (self.advisor_id,) if self.room_id is None else (self.advisor_id, self.room_id)

    def command(self) -> BookAppointment:
        return BookAppointment(self.advisor_id, self.room_id, self.span, self.client, self.company, self.topic)

    def in_a_free_room(self, free: Sequence[Room], rooms: Sequence[Room]) -> AppointmentDraft:
        """The same in the room that was chosen if that is free, else in the smallest that is; where none is, a room
        is still wished for, so that the refusal can say how it can be done."""
        if self.online or (self.room_chosen and self.room_id in [room.id for room in free]):
            return self
        if free:
            return replace(self, room_id=free[0].id)
        smallest = min(rooms, key=lambda room: room.capacity, default=None)
        return replace(self, room_id=self.room_id or (smallest.id if smallest else None))


def week_days(occurrences: Iterable[PlannedOccurrence], monday: date, advisor_id: int) -> tuple[date, ...]:
    """Monday to Friday, and the days of the weekend the advisor has something on."""
    busy = {local_date(one.span.start) for one in occurrences if advisor_id in one.resource_ids}
    days = [monday + timedelta(days=number) for number in range(7)]
    return tuple(day for day in days if day.weekday() < WORKING_DAYS or day in busy)


def day_columns(advisor: Advisor, days: Sequence[date]) -> tuple[Column, ...]:
    return tuple(Column(number, column_day(day), "", advisor.id, day) for number, day in enumerate(days))


def free_rooms(
    rooms: Iterable[Room], occupation: Occupation, span: TimeSpan, moving: PlannedOccurrence | None = None
) -> tuple[Room, ...]:
    """The rooms free for the whole span, smallest first: a talk needs no hall."""
    free = [room for room in rooms if not occupation.conflicts((room.id,), span, moving)]
    return tuple(sorted(free, key=lambda room: (room.capacity, room.name)))


def open_times(
    advisor_id: int, occupation: Occupation, hours: OpeningHours, days: Iterable[date], now: datetime
) -> tuple[TimeSpan, ...]:
    """A few hours the advisor could give, in time order: the first of each day, and one later that day while there is
    room for it. None in the past."""
    firsts: list[datetime] = []
    seconds: list[datetime] = []
    for day in days:
        starts = [start for opening in hours.open_spans(day) for start in _starts(opening, now)]
        free = [start for start in starts if not occupation.conflicts((advisor_id,), _usual(start))]
        firsts += free[:1]
        seconds += [start for start in free if start >= free[0] + 3 * USUAL_LENGTH][:1]
    chosen = sorted((firsts + seconds)[:MOST_OPEN_TIMES])
    return tuple(_usual(start) for start in chosen)


def _usual(start: datetime) -> TimeSpan:
    return TimeSpan(start, start + USUAL_LENGTH)


def _starts(opening: TimeSpan, now: datetime) -> list[datetime]:
    """Quarters from which the usual length fits into what is left of an opening."""
    first = max(opening.start, _whole_quarter(now))
    count = int((opening.end - USUAL_LENGTH - first) / QUARTER) + 1 if first + USUAL_LENGTH <= opening.end else 0
    return [first + number * QUARTER for number in range(count)]


def _whole_quarter(now: datetime) -> datetime:
    whole = now.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=-whole.minute % 15)


def open_time_text(span: TimeSpan) -> str:
    """``tir 10:15``."""
    return f"{short_day(local_date(span.start)).split()[0]} {clock(span.start)}"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Advisor, room and time that are to go together. ``moving`` is the appointment that is there already;
    ``any_room`` says that nobody asked for just this room."""

    advisor_id: int
    room_id: int | None
    span: TimeSpan
    moving: PlannedOccurrence | None = None
    any_room: bool = False

    @classmethod
    def wished(cls, draft: AppointmentDraft) -> Meeting:
        return cls(draft.advisor_id, draft.room_id, draft.span, any_room=not draft.room_chosen)

    @classmethod
    def of(cls, occurrence: PlannedOccurrence, advisor_id: int, span: TimeSpan) -> Meeting:
        """An appointment at another time, in its own room."""
        rooms = [one for one in occurrence.resource_ids if one != advisor_id]
        return cls(advisor_id, rooms[0] if rooms else None, span, occurrence)

    def command(self) -> MoveOccurrences:
        """The move; only for a meeting that is there already."""
        assert self.moving is not None
        resources = (self.advisor_id,) if self.room_id is None else (self.advisor_id, self.room_id)
        move = OccurrenceMove(self.moving.occurrence_id, resources, self.span, self.moving.version)
        return MoveOccurrences((move,))


def meeting_ways(
    wish: Meeting, rooms: Sequence[Room], occupation: Occupation, hours: OpeningHours, now: datetime
) -> tuple[Way, ...]:
    """Up to three ways the two can meet: the time in another room, then the nearest times the advisor has."""
    within = [span for span in hours.open_spans(local_date(wish.span.start)) if span.end > now]
    within = [TimeSpan(max(span.start, _whole_quarter(now)), span.end) for span in within]
    ways: list[Way] = []
    for span in [wish.span, *(one for one in nearby(wish.span, within) if one != wish.span)]:
        way = _way(wish, span, rooms, occupation)
        if way is not None and not any(abs(way.later - other.later) < 2 * QUARTER for other in ways):
            ways.append(way)
        if len(ways) == 3:
            break
    return tuple(ways)


def _way(wish: Meeting, span: TimeSpan, rooms: Sequence[Room], occupation: Occupation) -> Way | None:
    if occupation.conflicts((wish.advisor_id,), span, wish.moving):
        return None
    later = wall_clock_shift(wish.span.start, span.start)
    when = shift_words(later) if later else _tr("Samme tid")
    if wish.room_id is None:
        return Way(clock_range(span), f"{when}, {_tr('online')}", None, later)
    free = free_rooms(rooms, occupation, span, wish.moving)
    kept = (one for one in free if one.id == wish.room_id and not wish.any_room)
    room = next(kept, next(iter(free), None))
    return Way(f"{room.name} {clock_range(span)}", when, room.id, later) if room else None


@dataclass(frozen=True, slots=True)
class GuestCard:
    """The next guest, or the one of the selected appointment."""

    title: str
    chip: str
    tone: str
    company: str
    where: str
    heading: str
    visit_id: int | None = None
    can_check_in: bool = False


def next_guest(occurrences: Iterable[PlannedOccurrence], advisor_id: int, now: datetime) -> PlannedOccurrence | None:
    """The advisor's appointment that is going on, or the one that comes next."""
    coming = [
        one
        for one in occurrences
        if one.kind is SeriesKind.APPOINTMENT and advisor_id in one.resource_ids and one.state.holds
    ]
    return min((one for one in coming if one.span.end > now), key=lambda one: one.span.start, default=None)


def guest_card(
    occurrence: PlannedOccurrence, rooms: Sequence[Room], visit: ArrivalRow | None, today: date, is_next: bool
) -> GuestCard:
    """Who, when, where, and whether they have come."""
    chip, tone = _arrival(visit) if visit else ("", "")
    names = [room.name for room in rooms if room.id in occurrence.resource_ids]
    day = local_date(occurrence.span.start)
    when = _tr("i dag") if day == today else short_day(day)
    place = ", ".join(names) or _tr("online")
    return GuestCard(
        f"{occurrence.title} · {clock_range(occurrence.span)}",
        chip,
        tone,
        occurrence.organizer,
        f"{place} · {when}",
        _tr("Næste gæst") if is_next else _tr("Aftale"),
        visit.visit_id if visit else None,
        can_check_in=visit is not None and visit.state is VisitState.EXPECTED and day == today,
    )


def _arrival(visit: ArrivalRow) -> tuple[str, str]:
    if visit.state is VisitState.INSIDE and visit.arrived_at:
        return _tr("I huset {0}").format(clock(visit.arrived_at)), "accent"
    if visit.state is VisitState.LEFT and visit.left_at:
        return _tr("Gået {0}").format(clock(visit.left_at)), ""
    if visit.state is VisitState.CANCELLED:
        return _tr("Afmeldt"), "warn"
    return _tr("Ventes"), "info"


def week_words(occurrences: Iterable[PlannedOccurrence], advisor_id: int, open_count: int) -> str:
    """``6 aftaler · 3 åbne tider``."""
    mine = [one for one in occurrences if advisor_id in one.resource_ids and one.state.holds]
    one, many = _tr("1 aftale"), _tr("{0} aftaler")
    meetings = one if len(mine) == 1 else many.format(len(mine))
    return f"{meetings} · {_open_words(open_count)}"


def _open_words(count: int) -> str:
    one, many = _tr("1 åben tid"), _tr("{0} åbne tider")
    return one if count == 1 else many.format(count)
