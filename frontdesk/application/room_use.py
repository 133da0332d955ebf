"""A booked room in use: taken, not shown up, released, given back, ended early. States, never deletions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.messages import Command, Query


@dataclass(frozen=True, slots=True)
class StartUse(Command):
    """Somebody of the booking is here: it is in use from now. Any scan of its people does the same."""

    occurrence_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class EndUse(Command):
    """Ends a use now, or gives the rest back from ``at`` on; the room is free from there (its turnover kept).

    Before it has begun the whole of it is given back. State GIVEN_BACK or ENDED; the planned span stays as it was.
    """

    occurrence_id: int
    expected_version: int
    at: datetime | None = None
    given_back: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseLate(Command):
    """Releases bookings nobody came to, where the house lets the program do it by itself.

    Run by the program each minute; it does nothing when there is nothing to do. Ends what is past its time too
    (in use becomes ended).
    """


@dataclass(frozen=True, slots=True)
class SetNoShowRule(Command):
    """After how many minutes a room nobody came to is offered for release, and whether that happens by itself.

    Kept in the house's settings ``no_show_minutes`` and ``no_show_releases``; 15 and no until it is said.
    """

    minutes: int
    releases: bool


@dataclass(frozen=True, slots=True)
class NoShowRule:
    minutes: int
    releases: bool


@dataclass(frozen=True, slots=True)
class CurrentNoShowRule(Query[NoShowRule]):
    """The rule in force."""


@dataclass(frozen=True, slots=True)
class LateRooms(Query[tuple[PlannedOccurrence, ...]]):
    """Room bookings that have begun more than the house's minutes ago and nobody has come to, longest first."""

    now: datetime
