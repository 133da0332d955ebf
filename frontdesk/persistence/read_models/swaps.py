"""Bookings that could give way to a wish, looked up where the calendar shows one to be all that is in the way."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.finding import Finder, Stock
from frontdesk.domain.giving_way import Swap, in_the_way_alone, swaps
from frontdesk.domain.suggestions import GivesWay, Suggestion
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.read_models.stock import as_booked


@dataclass(frozen=True, slots=True)
class PlannedSwap:
    """A swap with the booking that gives way, as the calendar shows it."""

    swap: Swap
    occurrence: PlannedOccurrence

    @property
    def resource_ids(self) -> tuple[int, ...]:
        """All that the booking claims where it goes."""
        one = self.swap.gives_way
        return (*self.swap.goes_to.occupies, *one.people, *one.units)

    def as_suggestion(self, wanted: TimeSpan, room_id: int) -> Suggestion:
        """The same as a way out of a refusal."""
        room, other = self.swap.room, self.occurrence
        title = other.title or other.organizer
        gives_way = GivesWay(
            other.occurrence_id, other.version, title, other.span, self.resource_ids, self.swap.goes_to.name
        )
        same_room = room.id == room_id
        return Suggestion(room.id, room.name, room.capacity, wanted, same_room, same_time=True, gives_way=gives_way)


def find_swaps(
    connection: Connection,
    profile: HouseProfile,
    stock: Stock,
    wish: Finder,
    wanted: TimeSpan,
    now: datetime,
    ignoring: Collection[int | None],
    count: int,
) -> list[PlannedSwap]:
    """Up to *count* swaps, least disturbance first. What has begun, and what is more than a booking, stays."""
    alone = in_the_way_alone(wish, wanted)
    known = {key: one for key, one in some_occurrences(connection, alone).items() if may_give_way(one, now)}
    candidates = [(as_booked(one, profile), alone[key]) for key, one in known.items()]
    return [
        PlannedSwap(swap, known[swap.gives_way.occurrence_id]) for swap in swaps(stock, candidates, ignoring, count)
    ]


def may_give_way(one: PlannedOccurrence, now: datetime) -> bool:
    """Whether it is a plain booking that is still to come."""
    plain = one.kind is SeriesKind.BOOKING and one.event_id is None
    return plain and one.state is OccurrenceState.CONFIRMED and one.span.start >= now and one.used_from is None
