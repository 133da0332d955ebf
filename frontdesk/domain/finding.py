"""Finding a place for a wish among what is free. Pure: it works on a picture of the house that was read before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import combinations, islice

from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.needs import NO_TIME, SEATS, Needs, best_first, lacks, nearly_holds
from frontdesk.domain.occupancy import Occupancy
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Place, inside, nearby
from frontdesk.domain.time_span import TimeSpan

DAYS_AHEAD = 7
"""How many days after the wished one are looked at."""

OUTSIDE_HOURS = timedelta(hours=4)
"""How far from a wish that lies outside the opening hours other times are proposed, either way."""


@dataclass(frozen=True)
class Stock:
    """All that can be had: rooms with combined ones among them, units of equipment by type, and what is taken."""

    rooms: Sequence[Room]
    units: Mapping[str, Sequence[int]]
    occupancy: Occupancy

    def turnover(self, resource_id: int) -> timedelta:
        return self._turnovers.get(resource_id, NO_TIME)

    def occupied_by(self, resource_ids: Collection[int]) -> Room | None:
        """The room, single or combined, that occupies exactly these."""
        return next((room for room in self.rooms if set(room.occupies) == set(resource_ids)), None)

    @cached_property
    def _turnovers(self) -> Mapping[int, timedelta]:
        return {room.id: room.turnover for room in self.rooms}


class Finder:
    """Looks for places for one wish. ``together``: what else it claims (advisor, other rooms); ``ignoring``:
    occurrences that will be gone from where they are."""

    def __init__(
        self,
        stock: Stock,
        needs: Needs,
        ignoring: Collection[int | None] = (),
        together: Sequence[int] = (),
    ) -> None:
        self._stock, self._needs = stock, needs
        self._ignoring, self._together = ignoring, together

    @property
    def suitable(self) -> list[Room]:
        """Rooms that lack nothing, best first, free or not."""
        found = [room for room in self._stock.rooms if not lacks(room, self._needs)]
        return best_first([room for room in found if not set(room.occupies) & set(self._together)], self._needs)

    def is_free(self, room: Room, span: TimeSpan) -> bool:
        """Whether a room, and all that is claimed with it, is free for a use at *span*."""
        return self.rest_is_free(span) and all(self._has_time(one, span) for one in room.occupies)

    def rest_is_free(self, span: TimeSpan) -> bool:
        """Whether everything but the room is: those claimed with it, and equipment enough."""
        return all(self._has_time(one, span) for one in self._together) and not self.short_of(span)

    def short_of(self, span: TimeSpan) -> tuple[str, ...]:
        """The types of equipment of which too few are free."""
        free_units = ((type_, len(self.free_units(type_, span)), count) for type_, count in self._needs.movable)
        return tuple(type_ for type_, free, count in free_units if free < count)

    def free_units(self, type_: str, span: TimeSpan) -> Sequence[int]:
        return [unit for unit in self._stock.units.get(type_, ()) if self._has_time(unit, span)]

    def blockers(self, room: Room, span: TimeSpan) -> set[int]:
        """The occurrences that hold any of a room in a use's time."""
        return {
            occurrence_id
            for one in room.occupies
            for occurrence_id, _ in self._stock.occupancy.in_the_way(one, self._block(one, span), self._ignoring)
        }

    def fitting(self, span: TimeSpan) -> list[Room]:
        """Rooms that lack nothing and are free, best first."""
        return [room for room in self.suitable if self.is_free(room, span)]

    def nearly(self, span: TimeSpan) -> list[tuple[Room, tuple[str, ...]]]:
        """Free rooms that lack one thing, or are too small by little; the one too few of the equipment counts too."""
        short = self.short_of(span)
        if len(short) > 1:
            return []
        missing = ((room, (*lacks(room, self._needs), *short)) for room in best_first(self._stock.rooms, self._needs))
        return [
            (room, what)
            for room, what in missing
            if len(what) == 1 and self._would_do(room, what[0]) and self._rooms_free(room, span)
        ]

    def _would_do(self, room: Room, lack: str) -> bool:
        return lack != SEATS or nearly_holds(room, self._needs)

    def _rooms_free(self, room: Room, span: TimeSpan) -> bool:
        everything = (*room.occupies, *self._together)
        return all(self._has_time(one, span) for one in everything)

    def pairs(self, span: TimeSpan) -> list[tuple[Room, Room]]:
        """Two free rooms on one floor that hold the party between them, least too large first.

        Both must be step-free and have a hearing loop where that is needed; what is fixed may be in either.
        """
        if not self.rest_is_free(span):
            return []
        single = [room for room in self._stock.rooms if not room.parts and self._rooms_free(room, span)]
        fit = [pair for pair in combinations(best_first(single, self._needs), 2) if self._hold_together(*pair)]
        return sorted(fit, key=lambda pair: pair[0].capacity + pair[1].capacity)

    def _hold_together(self, one: Room, other: Room) -> bool:
        if one.floor != other.floor or one.capacity + other.capacity < self._needs.party_size:
            return False
        missing = [set(lacks(room, self._needs)) - {SEATS} for room in (one, other)]
        either = missing[0] & missing[1] & set(self._needs.fixed)
        return not either and not (missing[0] | missing[1]) - set(self._needs.fixed)

    def other_times(self, wanted: TimeSpan, hours: OpeningHours, not_before: datetime, count: int) -> list[Place]:
        """The nearest times on the day, then the same time on the days after; each with the best room free then."""
        rooms = self.suitable
        same_day = (span for span in nearby(wanted, may_be_proposed(wanted, hours, not_before)) if span != wanted)
        known = [wanted] if self.fitting(wanted) else []
        today = list(islice(_apart(self._places(same_day, rooms), known), count))
        later = list(islice(self._places(_days_after(wanted, hours), rooms), count))
        kept = max(count - len(later), count - 2)
        return [*today[:kept], *later, *today[kept:]][:count]

    def _places(self, spans: Iterable[TimeSpan], rooms: Sequence[Room]) -> Iterator[Place]:
        """Each of the spans at which any of the rooms is free, with the first that is."""
        for span in spans:
            room = next((room for room in rooms if self.is_free(room, span)), None)
            if room is not None:
                yield room, span

    def _has_time(self, resource_id: int, span: TimeSpan) -> bool:
        return self._stock.occupancy.is_free(resource_id, self._block(resource_id, span), self._ignoring)

    def _block(self, resource_id: int, span: TimeSpan) -> TimeSpan:
        return self._needs.block(span, self._stock.turnover(resource_id))


def may_be_proposed(wanted: TimeSpan, hours: OpeningHours, not_before: datetime) -> list[TimeSpan]:
    """The day's opening hours from *not_before* on; some hours around a wish that itself lies outside them."""
    open_ = hours.open_spans(local_date(wanted.start))
    if not any(one.overlaps(wanted) for one in open_):
        open_ = (wanted.grown(OUTSIDE_HOURS, OUTSIDE_HOURS),)
    return [TimeSpan(max(one.start, not_before), one.end) for one in open_ if one.end > not_before]


def _days_after(wanted: TimeSpan, hours: OpeningHours) -> Iterator[TimeSpan]:
    """The same wall-clock time on the days that follow, where the house is open as it is for the wish."""
    usual = inside(wanted, hours.open_spans(local_date(wanted.start)))
    local = to_local(wanted.start)
    for days in range(1, DAYS_AHEAD + 1):
        start = from_local(local.date() + timedelta(days=days), local.time())
        span = TimeSpan(start, start + wanted.duration)
        if hours.is_open(span) or not usual:
            yield span


def _apart(places: Iterable[Place], known: Iterable[TimeSpan]) -> Iterator[Place]:
    """Without those that are mostly the same time as one that is known or came before."""
    kept = list(known)
    for room, span in places:
        if is_another_time(span, kept):
            kept.append(span)
            yield room, span


def is_another_time(span: TimeSpan, known: Iterable[TimeSpan]) -> bool:
    """Whether it begins at least half its length from each that is known."""
    return all(abs(span.start - earlier.start) * 2 >= span.duration for earlier in known)
