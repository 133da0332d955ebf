"""What a closure hits, and the plan around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from sqlalchemy import Connection, select

from frontdesk.application.bookings import OccurrenceMove, PlannedOccurrence
from frontdesk.application.closures import ClosureOptions, ClosurePlan, Disturbance, PlanClosure, PlannedWay
from frontdesk.application.house import House, HouseProfile
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.errors import NotFound
from frontdesk.domain.finding import Stock
from frontdesk.domain.giving_way import Booked
from frontdesk.domain.replanning import Closure, Decisions, NewPlace, Replanner
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.holding import holding, of_these
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.stock import as_booked, read_stock
from frontdesk.persistence.schema import claim

DAY = timedelta(days=1)

_HOLDERS = holding(select(claim.c.occurrence_id).distinct(), of_these)


def plan_closure(query: PlanClosure, connection: Connection) -> ClosurePlan:
    planning = _Planning(query, connection)
    found = planning.replanner.plan(planning.booked, planning.decided)
    return ClosurePlan(tuple(planning.way(one, found[one.occurrence_id]) for one in planning.hit))


def closure_options(query: ClosureOptions, connection: Connection) -> tuple[PlannedWay, ...]:
    planning = _Planning(query.plan, connection)
    for one, booked in zip(planning.hit, planning.booked, strict=True):
        if one.occurrence_id == query.occurrence_id:
            places = planning.replanner.options(planning.booked, planning.decided, booked)
            return tuple(planning.way(one, place) for place in places)
    raise NotFound("occurrence", query.occurrence_id)


class _Planning:
    """All that is read for one plan."""

    def __init__(self, query: PlanClosure, connection: Connection) -> None:
        self._profile = house(House(), connection)
        closed = parts_of(self._profile, query.room_ids)
        self.hit = _hit(connection, closed, query)
        self.booked: Sequence[Booked] = [as_booked(one, self._profile) for one in self.hit]
        self._stock = read_stock(connection, self._profile, _reach(query.span, self.hit))
        closure = Closure(frozenset(closed), query.span)
        self.replanner = Replanner(self._stock, closure, self._profile.opening_hours(), query.now)
        self.decided = _decided(self._profile, query)

    def way(self, one: PlannedOccurrence, place: NewPlace | None) -> PlannedWay:
        if place is None:
            return PlannedWay(one, None, (), Disturbance.CANCELLED)
        rooms = _rooms(self._profile, self._stock, place.resource_ids)
        move = OccurrenceMove(one.occurrence_id, place.resource_ids, place.span, one.version)
        return PlannedWay(one, move, rooms, _disturbance(one, place))


def parts_of(profile: HouseProfile, room_ids: Iterable[int]) -> tuple[int, ...]:
    """The single rooms that these are, each once; every room when none is named. Raises NotFound."""
    known = {room.id: room for room in profile.bookable}
    if missing := set(room_ids) - set(known):
        raise NotFound("room", min(missing))
    named = [known[one] for one in room_ids] or profile.rooms
    return tuple(dict.fromkeys(part for room in named for part in room.occupies))


def _hit(connection: Connection, closed: Sequence[int], query: PlanClosure) -> list[PlannedOccurrence]:
    window = {"ids": list(closed), "first": seconds(query.span.start), "last": seconds(query.span.end)}
    holders = connection.execute(_HOLDERS, window).scalars()
    found = some_occurrences(connection, holders).values()
    return sorted((one for one in found if _is_hit(one, query)), key=lambda one: (one.span, one.occurrence_id))


def _is_hit(one: PlannedOccurrence, query: PlanClosure) -> bool:
    over = one.state is OccurrenceState.ENDED or one.span.end <= query.now
    return one.span.overlaps(query.span) and not over and one.kind is not SeriesKind.CLOSURE


def _reach(span: TimeSpan, hit: Sequence[PlannedOccurrence]) -> TimeSpan:
    """All the time in which anything that is hit could come to lie."""
    blocked = [one.blocked for one in hit]
    start = min([span.start, *(one.start for one in blocked)])
    return TimeSpan(start, max([span.end, *(one.end for one in blocked)])).grown(DAY, DAY)


def _decided(profile: HouseProfile, query: PlanClosure) -> Decisions:
    parts = {room.id: room.parts for room in profile.combined}
    found: dict[int, NewPlace | None] = dict.fromkeys(query.fixed_cancels)
    for move in query.fixed_moves:
        claimed = (each for one in move.resource_ids for each in parts.get(one) or (one,))
        found[move.occurrence_id] = NewPlace(tuple(claimed), move.span)
    return found


def _rooms(profile: HouseProfile, stock: Stock, resource_ids: Sequence[int]) -> tuple[Room, ...]:
    single = [room for room in profile.rooms if room.id in resource_ids]
    whole = stock.occupied_by([room.id for room in single])
    return (whole,) if whole else tuple(single)


def _disturbance(one: PlannedOccurrence, place: NewPlace) -> Disturbance:
    if place.span == one.span:
        return Disturbance.OTHER_ROOM
    moved = set(place.resource_ids) != set(one.resource_ids)
    return Disturbance.OTHER_ROOM_AND_TIME if moved else Disturbance.OTHER_TIME
