"""A room out of order or a closed house: what is hit, and the plan with the least disturbance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from frontdesk.application.bookings import OccurrenceMove, PlannedOccurrence, StateChange
from frontdesk.application.house import CloseOn
from frontdesk.application.messages import Command, Query, Together
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date, local_day
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan


class Disturbance(StrEnum):
    """How much a planned way disturbs, least first."""

    OTHER_ROOM = "other_room"
    OTHER_TIME = "other_time"
    OTHER_ROOM_AND_TIME = "other_room_and_time"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PlannedWay:
    """What becomes of one booking that is hit: a move, or None when no place is left and it is cancelled."""

    occurrence: PlannedOccurrence
    move: OccurrenceMove | None
    rooms: tuple[Room, ...]
    disturbance: Disturbance


@dataclass(frozen=True, slots=True)
class ClosurePlan:
    """Everything that is hit, in time order, with a place for as many as possible; no two planned ways collide."""

    ways: tuple[PlannedWay, ...]

    @property
    def moved(self) -> int:
        return sum(way.move is not None for way in self.ways)

    @property
    def cancelled(self) -> int:
        return len(self.ways) - self.moved


@dataclass(frozen=True, slots=True)
class PlanClosure(Query[ClosurePlan]):
    """The least-disturbance plan for closing rooms for a time; every room when none is named.

    Hit is what is used in them after ``now``; a use's set-up, tear-down and turnover alone are no reason to move it.
    ``fixed`` are ways already decided (moves, or occurrences to cancel): the plan is made around them.
    """

    room_ids: tuple[int, ...]
    span: TimeSpan
    now: datetime
    fixed_moves: tuple[OccurrenceMove, ...] = ()
    fixed_cancels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosureOptions(Query[tuple[PlannedWay, ...]]):
    """The ways there are for one occurrence that is hit, least disturbance first, all others where ``plan`` fixes them.

    Cancelling it is always possible and not among them. Raises NotFound for one that is not hit.
    """

    plan: PlanClosure
    occurrence_id: int


@dataclass(frozen=True, slots=True)
class CloseRooms(Command):
    """Puts rooms out of order for a time: nothing can be booked there. What is hit is moved or cancelled as given.

    One step, one undo. Refused like a booking when something is left in the way. Receipt: BookingReceipt of the
    closure, which is a series of kind CLOSURE with ``reason`` as its title; moved and cancelled like any other.
    """

    room_ids: tuple[int, ...]
    span: TimeSpan
    reason: str
    moves: tuple[OccurrenceMove, ...] = ()
    cancels: tuple[StateChange, ...] = ()


def closing(query: PlanClosure, plan: ClosurePlan, reason: str) -> CloseRooms | Together:
    """The command that closes the rooms as planned; days on which the whole house is closed become closing days.

    What has begun and finds no place is given back, not cancelled.
    """
    close = _closing_rooms(query, plan, reason)
    days = () if query.room_ids else _whole_days(query.span)
    if not days:
        return close
    return Together((close, *(CloseOn(day, reason) for day in days)), "house_closed", {"title": reason})


def _whole_days(span: TimeSpan) -> tuple[date, ...]:
    first = local_date(span.start)
    days = (first + timedelta(days=number) for number in range((local_date(span.end) - first).days + 1))
    return tuple(day for day in days if span.start <= local_day(day).start and local_day(day).end <= span.end)


def _closing_rooms(query: PlanClosure, plan: ClosurePlan, reason: str) -> CloseRooms:
    moves = tuple(way.move for way in plan.ways if way.move is not None)
    lost = (way.occurrence for way in plan.ways if way.move is None)
    cancels = tuple(StateChange(one.occurrence_id, _given_up(one, query.now), one.version) for one in lost)
    return CloseRooms(query.room_ids, query.span, reason, moves, cancels)


def _given_up(one: PlannedOccurrence, now: datetime) -> OccurrenceState:
    return OccurrenceState.CANCELLED if one.span.start > now else OccurrenceState.GIVEN_BACK
