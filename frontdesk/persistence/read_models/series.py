"""What would become of each date of a wish: free, in the way of somebody, against a rule; and where else it could lie.

The dates come from the booking itself (``handlers.placing``), the ways from the finder; nothing is decided twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from frontdesk.application.bookings import BookRooms, DateChoice, PlannedOccurrence
from frontdesk.application.handlers.equipment import each_type_once
from frontdesk.application.handlers.placing import dates_of, start_moved
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.rule_book import Wanted
from frontdesk.application.rules import Firing, RuleWays
from frontdesk.application.series import SeriesDate, SeriesOutlook, SeriesPreview
from frontdesk.application.taken import take_all
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.finding import Finder, Stock, may_be_proposed
from frontdesk.domain.occupancy import Occupancy
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion, alternatives, first_apart, nearby
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.bookings import BookingTables
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.rules import rule_book, rule_ways
from frontdesk.persistence.read_models.stock import needs_of_booking
from frontdesk.persistence.read_models.swaps import find_swaps

DAY = timedelta(days=1)
MOST_WAYS = 3


def series_preview(query: SeriesPreview, connection: Connection) -> SeriesOutlook:
    """Raises InvalidInput and NotFound like the booking itself."""
    wanted = dates_of(query.wish)
    outlook = _Outlook(connection, query, house(House(), connection))
    return SeriesOutlook(outlook.dates(wanted.spans), start_moved(wanted))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one date is to lie: as the rule says or as chosen. No rooms: it is left out.

    ``number`` stands for it in the picture of what is taken: below zero, where no occurrence is.
    """

    number: int
    original: datetime
    span: TimeSpan
    rooms: tuple[Room, ...]


class _Outlook:
    def __init__(self, connection: Connection, query: SeriesPreview, profile: HouseProfile) -> None:
        self._connection, self._query, self._profile = connection, query, profile
        self._tables = BookingTables(connection, 0, query.now)
        self._rooms = {room.id: room for room in profile.bookable}
        self._hours = profile.opening_hours()
        self._units = _units(profile, query.wish)
        self._needs = needs_of_booking(query.wish)
        self._occupancy = Occupancy()
        self._stock = Stock(tuple(self._rooms.values()), self._units, self._occupancy)
        self._rules = rule_book(connection, query.now, query.actor)
        self._read: set[int] = set()

    def dates(self, spans: Sequence[TimeSpan]) -> tuple[SeriesDate, ...]:
        choices = {choice.original: choice for choice in self._query.wish.choices}
        places = [self._place(-number, span, choices.get(span.start)) for number, span in enumerate(spans, start=1)]
        self._read_claims(places)
        blocked = {place.original: found for place in places if (found := self._blocked(place))}
        firings = self._firings(places)
        stopped = [place for place in places if place.original in blocked or _stops(firings[place.original])]
        self._take_own(place for place in places if place.original not in blocked)
        self._read_around(stopped)
        blockers = some_occurrences(self._connection, {occurrence_id for occurrence_id, _ in blocked.values()})
        return tuple(
            self._date(place, blocked.get(place.original), blockers, firings[place.original]) for place in places
        )

    def _firings(self, places: Sequence[_Place]) -> Mapping[datetime, tuple[Firing, ...]]:
        """The house rules that speak against each date; one that is left out meets none."""
        held = [place for place in places if place.rooms]
        found = self._rules.against([self._wanted(place.rooms, place.span) for place in held])
        return {**{place.original: () for place in places}, **dict(zip((p.original for p in held), found, strict=True))}

    def _wanted(self, rooms: Iterable[Room], span: TimeSpan) -> Wanted:
        wish, ids = self._query.wish, tuple(room.id for room in rooms)
        margins = wish.setup_minutes, wish.teardown_minutes
        return Wanted(span, ids, wish.organizer, wish.party_size, wish.seating, *margins)

    def _place(self, number: int, span: TimeSpan, choice: DateChoice | None) -> _Place:
        if choice is not None and choice.skip:
            return _Place(number, span.start, span, ())
        room_ids = (choice and choice.room_ids) or self._query.wish.room_ids
        if not room_ids:
            raise InvalidInput("room", "required")
        return _Place(number, span.start, (choice and choice.span) or span, tuple(self._room(one) for one in room_ids))

    def _room(self, room_id: int) -> Room:
        if room_id not in self._rooms:
            raise NotFound("room", room_id)
        return self._rooms[room_id]

    def _date(
        self,
        place: _Place,
        blocked: tuple[int, int] | None,
        blockers: Mapping[int, PlannedOccurrence],
        firings: tuple[Firing, ...],
    ) -> SeriesDate:
        if blocked is None:
            ways = self._ways_by_rules(place) if _stops(firings) else ()
            return SeriesDate(place.original, place.span, firings=firings, ways=ways)
        occurrence_id, resource_id = blocked
        name, ways = self._profile.name_of(resource_id), self._ways(place, resource_id)
        return SeriesDate(place.original, place.span, blockers[occurrence_id], name, firings, ways)

    # What is in the way

    def _blocked(self, place: _Place) -> tuple[int, int] | None:
        """The occurrence in the way of a date and the resource it holds."""
        for resource_id, wanted in self._claims(place):
            for occurrence_id, _ in self._occupancy.in_the_way(resource_id, wanted):
                return occurrence_id, resource_id
        return self._short_of_units(place) if place.rooms else None

    def _claims(self, place: _Place) -> Iterator[tuple[int, TimeSpan]]:
        for room in place.rooms:
            for part in room.occupies:
                yield part, self._needs.block(place.span, self._rooms[part].turnover)

    def _short_of_units(self, place: _Place) -> tuple[int, int] | None:
        wanted = self._needs.block(place.span)
        for type_, count in self._needs.movable:
            taken = [
                (occurrence_id, unit)
                for unit in self._units[type_]
                for occurrence_id, _ in self._occupancy.in_the_way(unit, wanted)
            ]
            if len(self._units[type_]) - len({unit for _, unit in taken}) < count and taken:
                return taken[0]
        return None

    def _take_own(self, places: Iterable[_Place]) -> None:
        """A date is never proposed where another date of the same wish lies."""
        for place in places:
            for resource_id, wanted in self._claims(place):
                self._occupancy.take(resource_id, wanted, place.number)

    # Where else

    def _ways(self, place: _Place, resource_id: int) -> tuple[Suggestion, ...]:
        """Free rooms and times instead of the room that is taken; the first of them when equipment is."""
        room = next((one for one in place.rooms if resource_id in one.occupies), place.rooms[0])
        finder = self._finder(place, room)
        others = [other for other in finder.suitable if set(other.occupies).isdisjoint(room.occupies)]
        within = may_be_proposed(place.span, self._hours, self._query.now)
        found = alternatives(place.span, room, others, self._suits(place, room, finder), within)
        if self._query.wish.rule is not None or len(found) == MOST_WAYS:
            return found
        swaps = find_swaps(self._connection, self._profile, self._stock, finder, place.span, self._query.now, (), 1)
        return (*found, *(one.as_suggestion(place.span, room.id) for one in swaps))

    def _ways_by_rules(self, place: _Place) -> tuple[Suggestion, ...]:
        """Rooms and times against which no rule speaks: near a single wish; for a series other rooms and the day."""
        if self._query.wish.rule is None:
            return rule_ways(RuleWays(self._query.wish, self._query.now, self._query.actor), self._connection)
        room = place.rooms[0]
        finder = self._finder(place, room)
        suits = self._suits(place, room, finder)
        others = [other for other in finder.suitable if set(other.occupies).isdisjoint(room.occupies)]
        times = nearby(place.span, may_be_proposed(place.span, self._hours, self._query.now))
        places = first_apart(((other, place.span) for other in others), suits, MOST_WAYS - 1)
        places += first_apart(((room, span) for span in times), suits, MOST_WAYS - len(places))
        return tuple(
            Suggestion(other.id, other.name, other.capacity, span, other.id == room.id, span == place.span)
            for other, span in places
        )

    def _finder(self, place: _Place, room: Room) -> Finder:
        together = [part for other in place.rooms if other is not room for part in other.occupies]
        return Finder(self._stock, self._needs, (place.number,), together)

    def _suits(self, place: _Place, room: Room, finder: Finder) -> Callable[[Room, TimeSpan], bool]:
        rest = [other for other in place.rooms if other is not room]

        def suits(other: Room, span: TimeSpan) -> bool:
            (firings,) = self._rules.against([self._wanted((other, *rest), span)])
            return not _stops(firings)

        return lambda other, span: finder.is_free(other, span) and suits(other, span)

    # Reading

    def _read_claims(self, places: Sequence[_Place]) -> None:
        """All that holds what the dates want, read at once however many they are."""
        wanted = [(resource_id, span) for place in places for resource_id, span in self._claims(place)]
        if not wanted:
            return
        reach = TimeSpan(min(span.start for _, span in wanted), max(span.end for _, span in wanted))
        units = {unit for found in self._units.values() for unit in found}
        self._read = {resource_id for resource_id, _ in wanted} | units
        self._load(self._read, reach.grown(DAY, DAY))

    def _read_around(self, places: Sequence[_Place]) -> None:
        """The rest of the house on the days of those that collide."""
        for day in sorted({local_date(place.span.start) for place in places}):
            spans = [place.span for place in places if local_date(place.span.start) == day]
            reach = TimeSpan(min(span.start for span in spans), max(span.end for span in spans))
            others = {part for room in self._rooms.values() for part in room.occupies} - self._read
            self._load(others, reach.grown(DAY, DAY))

    def _load(self, resource_ids: Iterable[int], reach: TimeSpan) -> None:
        take_all(self._occupancy, self._tables.holding(sorted(resource_ids), reach))


def _stops(firings: Iterable[Firing]) -> bool:
    return any(firing.stops for firing in firings)


def _units(profile: HouseProfile, wish: BookRooms) -> Mapping[str, Sequence[int]]:
    """The house's units of each type wished for. Raises InvalidInput when it has too few of one."""
    wishes = each_type_once(wish.equipment)
    found = {
        one.type: [unit.id for unit in profile.equipment if unit.type.casefold() == one.type.casefold()]
        for one in wishes
    }
    for one in wishes:
        if not found[one.type]:
            raise InvalidInput("equipment", "unknown", one.type)
        if len(found[one.type]) < one.count:
            raise InvalidInput("equipment", "too_few", len(found[one.type]))
    return found
