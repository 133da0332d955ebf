"""What can be occupied: rooms and advisors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class ResourceKind(StrEnum):
    ROOM = "room"
    ADVISOR = "advisor"


@dataclass(frozen=True, slots=True)
class Room:
    """A bookable room. ``capacity`` in persons; ``turnover`` is the gap kept free after each use."""

    id: int
    slug: str
    name: str
    capacity: int
    floor: str = ""
    turnover: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Advisor:
    """A person who gives 1:1 advice. ``topics`` are the subjects they know."""

    id: int
    slug: str
    name: str
    topics: tuple[str, ...] = ()
    email: str = ""
