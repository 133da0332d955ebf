"""What can be occupied: rooms, advisors and the units of movable equipment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class ResourceKind(StrEnum):
    ROOM = "room"
    ADVISOR = "advisor"
    EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True)
class Seating:
    """One way to set a room up ("Biograf", "U-bord") and how many persons it then seats."""

    name: str
    capacity: int


@dataclass(frozen=True, slots=True)
class Room:
    """A bookable room. ``capacity`` in persons, that of its usual seating; ``turnover`` is kept free after each use.

    ``equipment`` is what is fixed in it. A room with ``parts`` is those rooms opened into one: it occupies exactly
    them and has no turnover of its own.
    """

    id: int
    slug: str
    name: str
    capacity: int
    floor: str = ""
    turnover: timedelta = timedelta(0)
    seatings: tuple[Seating, ...] = ()
    equipment: tuple[str, ...] = ()
    hearing_loop: bool = False
    step_free: bool = False
    note: str = ""
    parts: tuple[int, ...] = ()

    @property
    def occupies(self) -> tuple[int, ...]:
        """The resources a booking of it claims."""
        return self.parts or (self.id,)

    def seats(self, seating: str = "") -> int:
        """Persons in a seating; in the usual one when the name is not known here."""
        return next((one.capacity for one in self.seatings if one.name == seating), self.capacity)

    @property
    def largest(self) -> int:
        """Persons in the seating that holds most."""
        return max((self.capacity, *(one.capacity for one in self.seatings)))


@dataclass(frozen=True, slots=True)
class Advisor:
    """A person who gives 1:1 advice. ``topics`` are the subjects they know."""

    id: int
    slug: str
    name: str
    topics: tuple[str, ...] = ()
    email: str = ""


@dataclass(frozen=True, slots=True)
class EquipmentUnit:
    """One movable thing that can be claimed ("Projektor 2"); units of the same ``type`` stand in for each other."""

    id: int
    slug: str
    name: str
    type: str
    note: str = ""
