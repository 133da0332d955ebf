"""The house itself: its rooms, advisors and hours, as commands and as what the window knows of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.calendar_days import ClosingDay, OpeningHours, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.resource import Advisor, EquipmentUnit, Room, Seating


@dataclass(frozen=True, slots=True)
class RoomDetails:
    """What a room is. ``capacity`` in persons, ``turnover_minutes`` kept free after each use.

    ``part_ids``: the rooms it is made of when it is several opened into one; such a room has no turnover of its own.
    """

    name: str
    capacity: int
    floor: str = ""
    turnover_minutes: int = 0
    seatings: tuple[Seating, ...] = ()
    equipment: tuple[str, ...] = ()
    hearing_loop: bool = False
    step_free: bool = False
    note: str = ""
    part_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AddRoom(RoomDetails, Command):
    """Adds a room, which these details describe."""


@dataclass(frozen=True, slots=True)
class ChangeRoom(Command):
    """Describes a room anew; its bookings stay, only later ones keep a new turnover."""

    room_id: int
    room: RoomDetails


@dataclass(frozen=True, slots=True)
class RetireRoom(Command):
    """Takes a room out of the calendar, or back in. Refused while something is to come in it."""

    room_id: int
    retired: bool = True


@dataclass(frozen=True, slots=True)
class AddEquipment(Command):
    """Adds ``count`` movable units of a type, each to be claimed by itself: "Projektor 1", "Projektor 2"."""

    type: str
    count: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class RetireEquipment(Command):
    """Takes a unit out of use, or back. Refused while it is claimed by something to come."""

    equipment_id: int
    retired: bool = True


@dataclass(frozen=True, slots=True)
class AddRoomPhoto(Command):
    """``image``: a JPEG or PNG of at most half a megabyte."""

    room_id: int
    caption: str
    image: bytes


@dataclass(frozen=True, slots=True)
class ShowRoomPhoto(Command):
    """Hides a photo, or shows it again; nothing is thrown away."""

    photo_id: int
    shown: bool


@dataclass(frozen=True, slots=True)
class RoomPhoto:
    id: int
    caption: str
    image: bytes


@dataclass(frozen=True, slots=True)
class RoomPhotos(Query[tuple[RoomPhoto, ...]]):
    """The photos of a room that are shown, oldest first."""

    room_id: int


@dataclass(frozen=True, slots=True)
class AddAdvisor(Command):
    name: str
    topics: tuple[str, ...] = ()
    email: str = ""


@dataclass(frozen=True, slots=True)
class SetOpeningHours(Command):
    """Replaces the week's opening hours; a weekday left out is closed."""

    week: tuple[WeekdayHours, ...]


@dataclass(frozen=True, slots=True)
class SetSeasons(Command):
    """Replaces all seasons; the first that holds a day decides its hours. Their ``id`` is ignored."""

    seasons: tuple[Season, ...]


@dataclass(frozen=True, slots=True)
class SetYearlyClosings(Command):
    """Replaces the closing days and half days of every year."""

    days: tuple[YearlyClosing, ...]


@dataclass(frozen=True, slots=True)
class CloseOn(Command):
    """Closes the house on a date, or from ``opens`` to ``closes`` only: a half day."""

    day: date
    reason: str
    opens: time | None = None
    closes: time | None = None


@dataclass(frozen=True, slots=True)
class ReopenOn(Command):
    """Takes a closing day back."""

    day: date


@dataclass(frozen=True, slots=True)
class ResourceReceipt(Receipt):
    resource_id: int
    slug: str


@dataclass(frozen=True, slots=True)
class HouseProfile:
    """What every screen needs to know of the house.

    ``rooms`` are those that stand side by side in a calendar; ``combined`` are pairs and more of them that open into
    one; ``retired`` are rooms no longer let, kept for what was booked in them; ``put_away`` is equipment out of use.
    """

    name: str
    rooms: tuple[Room, ...]
    advisors: tuple[Advisor, ...]
    hours: tuple[WeekdayHours, ...]
    closing_days: tuple[ClosingDay, ...]
    combined: tuple[Room, ...] = ()
    equipment: tuple[EquipmentUnit, ...] = ()
    seasons: tuple[Season, ...] = ()
    yearly: tuple[YearlyClosing, ...] = ()
    retired: tuple[Room, ...] = ()
    put_away: tuple[EquipmentUnit, ...] = ()

    @property
    def bookable(self) -> tuple[Room, ...]:
        """Every room that can be wished for, the combined ones last."""
        return (*self.rooms, *self.combined)

    def room(self, room_id: int) -> Room:
        return next(room for room in (*self.bookable, *self.retired) if room.id == room_id)

    def advisor(self, advisor_id: int) -> Advisor:
        return next(advisor for advisor in self.advisors if advisor.id == advisor_id)

    def name_of(self, resource_id: int) -> str:
        """The name of any room, advisor or unit of equipment; empty for none of them."""
        of_kind: tuple[Iterable[Room | Advisor | EquipmentUnit], ...]
        of_kind = (self.rooms, self.advisors, self.combined, self.equipment, self.retired)
        return next((one.name for kind in of_kind for one in kind if one.id == resource_id), "")

    def opening_hours(self) -> OpeningHours:
        return OpeningHours(self.hours, self.closing_days, self.seasons, self.yearly)


@dataclass(frozen=True, slots=True)
class House(Query[HouseProfile]):
    """The house's profile."""
