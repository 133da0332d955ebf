"""The house itself: its rooms, advisors and hours, as commands and as what the window knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.calendar_days import ClosingDay, WeekdayHours
from frontdesk.domain.resource import Advisor, Room


@dataclass(frozen=True, slots=True)
class AddRoom(Command):
    """``capacity`` in persons, ``turnover_minutes`` kept free after each use."""

    name: str
    capacity: int
    floor: str = ""
    turnover_minutes: int = 0


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
    """What every screen needs to know of the house."""

    name: str
    rooms: tuple[Room, ...]
    advisors: tuple[Advisor, ...]
    hours: tuple[WeekdayHours, ...]
    closing_days: tuple[ClosingDay, ...]

    def room(self, room_id: int) -> Room:
        return next(room for room in self.rooms if room.id == room_id)

    def advisor(self, advisor_id: int) -> Advisor:
        return next(advisor for advisor in self.advisors if advisor.id == advisor_id)


@dataclass(frozen=True, slots=True)
class House(Query[HouseProfile]):
    """The house's profile."""
