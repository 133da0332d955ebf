"""A booking that is being made: it is nobody's yet, and survives being interrupted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from frontdesk.application.bookings import BookRooms
from frontdesk.domain.recurrence import weekly_until
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """What is known so far. ``until``: repeated every week until this day, itself included."""

    room_id: int
    span: TimeSpan
    title: str = ""
    organizer: str = ""
    party_size: int | None = None
    note: str = ""
    until: date | None = None

    @property
    def is_named(self) -> bool:
        """Whether it says what or who it is for; one of them is enough."""
        return bool(self.title.strip() or self.organizer.strip())

    def command(self) -> BookRooms:
        """The booking as it stands; without a title it is called by who it is for."""
        return BookRooms(
            (self.room_id,),
            self.span,
            self.title.strip() or self.organizer.strip(),
            self.organizer,
            self.party_size,
            weekly_until(self.until) if self.until else None,
            self.note,
        )

    def taking(self, room_id: int, later: timedelta) -> BookingDraft:
        """The same in another room, so much *later* on the wall clock (earlier when negative)."""
        return replace(self, room_id=room_id, span=shifted_on_the_wall(self.span, later))
