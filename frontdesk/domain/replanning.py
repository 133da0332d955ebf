"""Finding another place for everything that a closure hits, with as little disturbance as possible.

Another room at the same time disturbs least, then the same room at another time that day, then both; what finds no
place has none. Whoever is hardest to place chooses first: the largest parties, then long series, whose dates get one
room in common where that can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.finding import Finder, Stock, is_another_time, may_be_proposed
from frontdesk.domain.giving_way import Booked, holding, nearest_first
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import nearby
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class Closure:
    """Rooms, combined ones as their parts, that cannot be used for a time."""

    room_ids: frozenset[int]
    span: TimeSpan

    def shuts(self, room_ids: Iterable[int], blocked: TimeSpan) -> bool:
        return blocked.overlaps(self.span) and not self.room_ids.isdisjoint(room_ids)


@dataclass(frozen=True, slots=True)
class NewPlace:
    """Where something that is hit goes: all that it then claims, and when."""

    resource_ids: tuple[int, ...]
    span: TimeSpan


Decisions = Mapping[int, NewPlace | None]
"""By occurrence: where it goes; None when it is cancelled."""


class _Uprooted:
    """One that is hit: what of it must be replaced, and where there would be room for it."""

    def __init__(self, stock: Stock, closure: Closure, booked: Booked) -> None:
        self.booked = booked
        self._stock, self._closure = stock, closure
        whole = stock.occupied_by(booked.room_ids)
        closed = tuple(one for one in booked.room_ids if one in closure.room_ids)
        self._replaced = booked.room_ids if whole else closed
        self._kept = tuple(one for one in booked.room_ids if one not in self._replaced)
        self.present = whole or _largest(stock, closed)
        self._stays = (*self._kept, *booked.people)

    @cached_property
    def _finder(self) -> Finder:
        """For a room instead of those that are replaced. Rooms that are kept hold their share of the party."""
        kept = sum(room.capacity for room in self._stock.rooms if room.id in self._kept)
        size = self.size - kept if self.booked.needs.party_size else 0
        needs = replace(self.booked.needs, party_size=max(size, 0))
        return Finder(self._stock, needs, {self.booked.occurrence_id}, self._stays)

    @cached_property
    def _finder_here(self) -> Finder:
        """For all its rooms at another time."""
        everything = (*self._replaced, *self._stays)
        return Finder(self._stock, self.booked.needs, {self.booked.occurrence_id}, everything)

    @property
    def size(self) -> int:
        return holding(self.booked.needs, self.present)

    @cached_property
    def rooms(self) -> list[Room]:
        """Rooms that could take the place of the present one, most like it first."""
        others = (room for room in self._finder.suitable if set(room.occupies).isdisjoint(self._replaced))
        nearest = nearest_first(list(others), self.present)
        return sorted(nearest, key=lambda room: not self.booked.needs.party_size and room.capacity < self.size)

    def goes_into(self, room: Room, span: TimeSpan) -> bool:
        return self._open(room.occupies, span) and self._finder.is_free(room, span)

    def can_stay(self, span: TimeSpan) -> bool:
        return self._open(self._replaced, span) and self._finder_here.rest_is_free(span)

    def _open(self, room_ids: Iterable[int], span: TimeSpan) -> bool:
        return not self._closure.shuts(room_ids, self.booked.needs.block(span))

    def disturbance(self, place: NewPlace | None) -> int:
        """How much a place disturbs: 0 another room at the same time, 1 another time, 2 both, 3 none at all."""
        if place is None:
            return 3
        if place.span == self.booked.span:
            return 0
        return 1 if set(self.booked.room_ids) <= set(place.resource_ids) else 2

    def into(self, room: Room, span: TimeSpan) -> NewPlace:
        return NewPlace((*room.occupies, *self._stays, *self._units(span)), span)

    def here(self, span: TimeSpan) -> NewPlace:
        return NewPlace((*self._replaced, *self._stays, *self._units(span)), span)

    def _units(self, span: TimeSpan) -> Sequence[int]:
        """Its own units at its own time; otherwise any that are free then."""
        if span == self.booked.span:
            return self.booked.units
        wanted = self.booked.needs.movable
        return [unit for type_, count in wanted for unit in self._finder.free_units(type_, span)[:count]]


class Replanner:
    """Places what is hit, one after the other, each around all that was placed before. Nothing goes into the past."""

    def __init__(self, stock: Stock, closure: Closure, hours: OpeningHours, now: datetime) -> None:
        self._stock, self._closure, self._hours, self._now = stock, closure, hours, now

    def plan(self, hit: Sequence[Booked], decided: Decisions) -> Decisions:
        """A place for each that is hit; what was decided before is kept, and planned around."""
        found = dict(decided)
        self._settle_all(hit, decided)
        left = [_Uprooted(self._stock, self._closure, one) for one in hit if one.occurrence_id not in decided]
        for series in _hardest_first(left):
            common = self._most_in_common(series)
            for one in series:
                place = next(self._ways(one, common), None)
                found[one.booked.occurrence_id] = place
                self._settle(one.booked, place)
        self._improve(left, found)
        return found

    def _improve(self, hit: Sequence[_Uprooted], found: dict[int, NewPlace | None]) -> None:
        """What went elsewhere later may have left room for one before: looked at again until nobody gains."""
        gains = True
        while gains:
            gains = sum(self._improved(one, found) for one in hit) > 0

    def _improved(self, one: _Uprooted, found: dict[int, NewPlace | None]) -> bool:
        """Whether a place that disturbs less has become free; then it is taken."""
        identifier = one.booked.occurrence_id
        now = found[identifier]
        if one.disturbance(now) == 0:
            return False
        self._settle(one.booked, None)
        better = next(self._ways(one, one.rooms), None)
        gains = one.disturbance(better) < one.disturbance(now)
        found[identifier] = better if gains else now
        self._settle(one.booked, found[identifier])
        return gains

    def options(self, hit: Sequence[Booked], decided: Decisions, of: Booked, each: int = 3) -> list[NewPlace]:
        """Ways for one of them when all others go where they were decided to: *each* of every kind, best first."""
        others = {key: place for key, place in decided.items() if key != of.occurrence_id}
        self._settle_all(hit, others)
        one = _Uprooted(self._stock, self._closure, of)
        kinds = self._other_room(one, one.rooms), _apart(self._other_time(one)), _apart(self._both(one, one.rooms))
        return [place for kind in kinds for place in islice(kind, each)]

    def _settle_all(self, hit: Sequence[Booked], decided: Decisions) -> None:
        for one in hit:
            if one.occurrence_id in decided:
                self._settle(one, decided[one.occurrence_id])

    def _settle(self, booked: Booked, place: NewPlace | None) -> None:
        self._stock.occupancy.leave(booked.occurrence_id)
        if place is None:
            return
        for resource_id in place.resource_ids:
            blocked = booked.needs.block(place.span, self._stock.turnover(resource_id))
            self._stock.occupancy.take(resource_id, blocked, booked.occurrence_id)

    def _most_in_common(self, series: Sequence[_Uprooted]) -> Sequence[Room]:
        """The rooms for these dates, those first into which most of them can go at their own time."""
        rooms = series[0].rooms
        if len(series) == 1:
            return rooms
        dates = {room.id: sum(one.goes_into(room, one.booked.span) for one in series) for room in rooms}
        return sorted(rooms, key=lambda room: -dates[room.id])

    def _ways(self, one: _Uprooted, rooms: Sequence[Room]) -> Iterator[NewPlace]:
        yield from self._other_room(one, rooms)
        yield from self._other_time(one)
        yield from self._both(one, rooms)

    def _other_room(self, one: _Uprooted, rooms: Sequence[Room]) -> Iterator[NewPlace]:
        span = one.booked.span
        return (one.into(room, span) for room in rooms if one.goes_into(room, span))

    def _other_time(self, one: _Uprooted) -> Iterator[NewPlace]:
        return (one.here(span) for span in self._shifts(one) if one.can_stay(span))

    def _both(self, one: _Uprooted, rooms: Sequence[Room]) -> Iterator[NewPlace]:
        places = ((room, span) for span in self._shifts(one) for room in rooms)
        return (one.into(room, span) for room, span in places if one.goes_into(room, span))

    def _shifts(self, one: _Uprooted) -> Sequence[TimeSpan]:
        """Other times on its day, nearest first; none for what has begun."""
        span = one.booked.span
        if span.start < self._now:
            return ()
        within = may_be_proposed(span, self._hours, self._now)
        return [other for other in nearby(span, within) if other != span]


def _apart(places: Iterable[NewPlace]) -> Iterator[NewPlace]:
    """Without those that are mostly the same time as one before."""
    kept: list[TimeSpan] = []
    for place in places:
        if is_another_time(place.span, kept):
            kept.append(place.span)
            yield place


def _largest(stock: Stock, room_ids: Sequence[int]) -> Room:
    return max((room for room in stock.rooms if room.id in room_ids), key=lambda room: room.capacity)


def _hardest_first(hit: Sequence[_Uprooted]) -> list[list[_Uprooted]]:
    """The dates of each series together, in time order: largest party first, then longest series, then by time."""
    series: dict[tuple[int, tuple[int, ...]], list[_Uprooted]] = {}
    for one in sorted(hit, key=lambda one: one.booked.span):
        series.setdefault((one.booked.series_id, one.booked.room_ids), []).append(one)
    return sorted(series.values(), key=lambda dates: (-dates[0].size, -len(dates), dates[0].booked.span))
