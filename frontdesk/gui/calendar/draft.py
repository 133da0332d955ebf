"""A booking that is being made: it is nobody's yet, and survives being interrupted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from frontdesk.application.bookings import BookRooms, DateChoice, EquipmentWish, RuleOverride
from frontdesk.application.waiting import JoinWaitingList
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """What is known so far. ``room_id`` may be a combined room; ``more_rooms`` are booked with it.

    ``rule`` repeats it, in lines of RFC 5545, each date as ``choices`` say. ``wish`` is the token of one wish, so that
    what was refused and then granted otherwise is told together.
    """

    room_id: int
    span: TimeSpan
    title: str = ""
    organizer: str = ""
    party_size: int | None = None
    note: str = ""
    more_rooms: tuple[int, ...] = ()
    seating: str = ""
    equipment: tuple[EquipmentWish, ...] = ()
    setup_minutes: int = 0
    teardown_minutes: int = 0
    rule: str | None = None
    choices: tuple[DateChoice, ...] = ()
    wish: str = ""

    @property
    def is_named(self) -> bool:
        """Whether it says what or who it is for; one of them is enough."""
        return bool(self.title.strip() or self.organizer.strip())

    @property
    def name(self) -> str:
        """What it is for; without that, who."""
        return self.title.strip() or self.organizer.strip()

    @property
    def room_ids(self) -> tuple[int, ...]:
        return (self.room_id, *self.more_rooms)

    @property
    def place(self) -> tuple[object, ...]:
        """Where and when, with all that is claimed; the rest is words."""
        extras = self.seating, self.equipment, self.setup_minutes, self.teardown_minutes
        return (self.room_ids, self.span, *extras)

    @property
    def start_local(self) -> datetime:
        """When it begins on the wall, naive."""
        return to_local(self.span.start).replace(tzinfo=None)

    def command(self, overrides: tuple[RuleOverride, ...] = (), *, as_request: bool = False) -> BookRooms:
        """The booking as it stands."""
        return BookRooms(
            self.room_ids,
            self.span,
            self.name,
            self.organizer,
            self.party_size,
            self.rule,
            self.note,
            self.setup_minutes,
            self.teardown_minutes,
            self.seating,
            self.equipment,
            self.choices,
            overrides,
            self.wish,
            as_request,
        )

    def waiting(self) -> JoinWaitingList:
        """The wish for the waiting list, for this room and time."""
        return JoinWaitingList(self.span, self.party_size or 1, self.name, self.organizer, room_id=self.room_id)

    def asks_the_same_of_the_house(self, other: BookingDraft) -> bool:
        """Whether the two want the same place at the same time, whatever they are called."""
        return self._unworded() == other._unworded()

    def _unworded(self) -> BookingDraft:
        return replace(self, title="", organizer="", note="", wish="")

    def taking(self, room_id: int, later: timedelta, length: timedelta | None = None) -> BookingDraft:
        """The same in another room, so much *later* on the wall clock (earlier when negative), or of another length."""
        more = tuple(one for one in self.more_rooms if one != room_id)
        return replace(self, room_id=room_id, more_rooms=more, span=shifted_on_the_wall(self.span, later, length))

    def placed_like(self, other: BookingDraft) -> BookingDraft:
        """The same words and extras at the place and time of *other*, for as many as that says if it does."""
        same_room = self.room_id == other.room_id
        return replace(
            self,
            room_id=other.room_id,
            span=other.span,
            party_size=other.party_size or self.party_size,
            more_rooms=tuple(one for one in self.more_rooms if one != other.room_id),
            seating=self.seating if same_room else "",
            choices=(),
        )
