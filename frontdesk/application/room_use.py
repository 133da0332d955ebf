"""A booked room in use: taken, not shown up, released, given back, ended early. States, never deletions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.messages import Command, Query, Receipt, Routine


@dataclass(frozen=True, slots=True)
class StartUse(Command):
    """Somebody of the booking is here: it is in use from now. Any scan of its people does the same.

    On its own day, before it is over; one that was released is taken into use again where its room is still free.
    Receipt: BookingReceipt. Raises WrongState, InvalidInput (field ``start``: not_yet, over), OverlapRefused.
    """

    occurrence_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class EndUse(Command):
    """Ends a use now, or gives the rest back from ``at`` on; the room is free from there (its turnover kept).

    Before it has begun, and when it is given back before anybody came, the whole of it is: GIVEN_BACK. Otherwise it is
    ENDED; with ``at`` still to come it goes on until then. The planned span stays as it was. Receipt: BookingReceipt.
    Raises WrongState, InvalidInput (field ``at``: outside).
    """

    occurrence_id: int
    expected_version: int
    at: datetime | None = None
    given_back: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseLate(Routine):
    """Releases bookings nobody came to, where the house lets the program do it by itself.

    Run by the program each minute; it does nothing when there is nothing to do. Ends what is past its time too
    (in use becomes ended). An appointment's guest is awaited by somebody, who decides. Receipt: ReleasedReceipt.
    """


@dataclass(frozen=True, slots=True)
class ReleasedReceipt(Receipt):
    """Ids of what nobody came to and was released, and of what came to its end."""

    released: tuple[int, ...]
    ended: tuple[int, ...]


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


NO_SHOW_MINUTES, NO_SHOW_RELEASES = "no_show_minutes", "no_show_releases"
"""The settings the rule is kept in."""

USUAL_NO_SHOW_MINUTES = 15


def rule_of(settings: Mapping[str, str | None]) -> NoShowRule:
    """The rule that these settings of the house say."""
    minutes = int(settings.get(NO_SHOW_MINUTES) or USUAL_NO_SHOW_MINUTES)
    return NoShowRule(minutes, settings.get(NO_SHOW_RELEASES) == "1")


@dataclass(frozen=True, slots=True)
class CurrentNoShowRule(Query[NoShowRule]):
    """The rule in force."""


@dataclass(frozen=True, slots=True)
class LateRooms(Query[tuple[PlannedOccurrence, ...]]):
    """Bookings and appointments that began at least the house's minutes ago, are not over, and nobody has come to.

    Longest first.
    """

    now: datetime
