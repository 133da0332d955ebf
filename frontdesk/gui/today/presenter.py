"""What the house is doing right now, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.visits import ArrivalRow, InsideRow, VisitState
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.open_minutes import OpenStretches
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui import formats
from frontdesk.gui.planning.days import people_words
from frontdesk.gui.timeline.texts import clock

SOON = timedelta(minutes=60)
"""How far ahead arrivals are listed."""

LATE = timedelta(minutes=15)
"""When somebody who has not come is asked about."""

SHORTEST = timedelta(minutes=15)
"""Less than this is not worth offering."""

FREED_SOON = timedelta(minutes=30)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A line in a list of people: ``warn`` marks it late, in words too. ``act`` is what Enter does."""

    clock: str
    name: str
    detail: str
    act: str
    warn: bool = False


def expected(arrivals: Iterable[ArrivalRow], now: datetime) -> tuple[ArrivalRow, ...]:
    """Who is awaited within the hour, and who should have been here already, by time."""
    awaited = [
        row
        for row in arrivals
        if row.state is VisitState.EXPECTED and row.expected_at is not None and row.expected_at <= now + SOON
    ]
    return tuple(sorted(awaited, key=lambda row: (row.expected_at or now, row.name)))


def expected_line(row: ArrivalRow, now: datetime) -> PersonLine:
    due = row.expected_at or now
    late = due + LATE <= now
    parts = [_tr("forsinket") if late else "", row.place, row.host]
    return PersonLine(clock(due), _party(row.name, row.party_size), _joined(parts), _tr("Tjek ind"), late)


def inside_line(row: InsideRow) -> PersonLine:
    parts = [row.place, row.host if row.host != row.place else "", row.company]
    return PersonLine(clock(row.since), _party(row.name, row.party_size), _joined(parts), _tr("Tjek ud"))


def inside_words(rows: Iterable[InsideRow]) -> str:
    """``17 personer``, parties counted by head."""
    return people_words(sum(row.party_size for row in rows))


def _party(name: str, size: int) -> str:
    return f"{name} ({size})" if size > 1 else name


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FreeRoom:
    """A room that can be had now, or soon: a proposed booking and how it is offered."""

    room: Room
    span: TimeSpan
    text: str


def proposed_end(now: datetime) -> datetime:
    """The whole hour that leaves at least three quarters."""
    earliest = now + timedelta(minutes=45)
    whole = earliest.replace(minute=0, second=0, microsecond=0)
    return whole if whole >= earliest else whole + timedelta(hours=1)


def free_now(
    rooms: Iterable[Room], occurrences: Sequence[PlannedOccurrence], hours: OpeningHours, day: date, now: datetime
) -> tuple[FreeRoom, ...]:
    """The rooms that can be booked from now, or from within half an hour, each until the proposed end at most."""
    start = now.replace(minute=now.minute - now.minute % 5, second=0, microsecond=0)
    closing = next((span.end for span in hours.open_spans(day) if span.contains(now)), None)
    offers = (_offer(room, _blocked(room, occurrences), start, closing) for room in rooms)
    return tuple(offer for offer in offers if offer is not None)


def _blocked(room: Room, occurrences: Iterable[PlannedOccurrence]) -> list[TimeSpan]:
    held = [one.blocked for one in occurrences if room.id in one.resource_ids and one.state.holds]
    return sorted(held)


def _offer(room: Room, blocked: Sequence[TimeSpan], now: datetime, closing: datetime | None) -> FreeRoom | None:
    start = now
    for span in blocked:
        if span.start - room.turnover <= start < span.end:
            start = span.end
    following = [span.start - room.turnover for span in blocked if span.start >= start]
    limits = [*following[:1], *([closing] if closing else [])]
    until = min(limits, default=None)
    end = min([proposed_end(start), *limits])
    if start > now + FREED_SOON or end - start < SHORTEST:
        return None
    return FreeRoom(room, TimeSpan(start, end), _offer_text(room, start, now, until))


def _offer_text(room: Room, start: datetime, now: datetime, until: datetime | None) -> str:
    """``Salen · 80 pl. · til 16:00``."""
    seats = _tr("{0} pl.").format(room.capacity)
    since = _tr("fra {0}").format(clock(start)) if start > now else ""
    till = _tr("til {0}").format(clock(until)) if until and not since else ""
    return _joined([room.name, seats, since, till])


def use_words(
    rooms: Sequence[Room], occurrences: Sequence[PlannedOccurrence], hours: OpeningHours, day: date, now: datetime
) -> str:
    """``6 af 7 i brug · 61 % booket``: in use now, and the booked share of today's opening hours."""
    held = [one for one in occurrences if one.state.holds]
    busy = {room_id for one in held if one.span.contains(now) for room_id in one.resource_ids}
    in_use = _tr("{0} af {1} i brug").format(len([room for room in rooms if room.id in busy]), len(rooms))
    share = booked_share(rooms, held, hours, day)
    return in_use if share is None else f"{in_use} · {_tr('{0} booket').format(formats.share(share))}"


def booked_share(
    rooms: Sequence[Room], held: Iterable[PlannedOccurrence], hours: OpeningHours, day: date
) -> float | None:
    """Booked room hours within the day's opening hours, of all there are; None on a day the house is closed."""
    stretches = OpenStretches([_seconds(span) for span in hours.open_spans(day)])
    whole = stretches.total * len(rooms)
    if not whole:
        return None
    ids = {room.id for room in rooms}
    used = sum(stretches.within(*_seconds(one.span)) * len(ids.intersection(one.resource_ids)) for one in held)
    return used / whole


def _seconds(span: TimeSpan) -> tuple[int, int]:
    return int(span.start.timestamp()), int(span.end.timestamp())
