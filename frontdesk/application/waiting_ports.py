"""What the waiting list and rooms in use need from the world: parts of ``ports.Work``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from frontdesk.application.waiting import WaitingContent
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

RANK_STEP = 2**40
"""Room between two who wait, to put others there: a rank is half way between its neighbours'."""


@dataclass(frozen=True, slots=True)
class NewWish:
    """A wish as it is put on the list, behind all others."""

    room_id: int | None
    span: TimeSpan
    party_size: int
    title: str
    organizer: str
    contact: str
    needs: tuple[str, ...]


class WaitingRecords(Protocol):
    def add(self, wish: NewWish) -> int: ...
    def wishes(self, waiting_ids: Sequence[int]) -> tuple[WaitingContent, ...]:
        """Those of the wishes that exist, in the order asked."""

    def listed(self) -> tuple[WaitingContent, ...]:
        """Who waits or has an offer, and whose booking is held although the wish is done with; by rank."""

    def put(self, wishes: Sequence[WaitingContent]) -> None:
        """Sets rank, state, offer and version of wishes."""

    def booked(self, series_ids: Sequence[int]) -> Mapping[int, int]:
        """The occurrence of each of these series of one date."""

    def rooms(self) -> tuple[Room, ...]:
        """Every room that can be had, combined ones among them."""


class UseRecords(Protocol):
    def late(self, after: timedelta, now: datetime) -> tuple[int, ...]:
        """Bookings not yet over that began so long ago and nobody has come to, longest first."""

    def over(self, now: datetime) -> tuple[int, ...]:
        """What is in use past its end, or past when it was to be given back."""

    def arrived(self, occurrence_id: int, besides: Sequence[int]) -> bool:
        """Whether any other scan than these brought somebody in to an occurrence."""
