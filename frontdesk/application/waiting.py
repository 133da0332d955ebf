"""The waiting list: who wants a time that is taken, in which order, and what they have been offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.time_span import TimeSpan


class WaitingState(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class JoinWaitingList(Command):
    """Puts a wish on the list. ``room_id`` None: any room that holds the party and has the ``needs``.

    ``contact`` is how they are told (phone or mail). Receipt: WaitingReceipt.
    """

    span: TimeSpan
    party_size: int
    title: str
    organizer: str = ""
    contact: str = ""
    room_id: int | None = None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RankWaiting(Command):
    """Puts a wish before another on the list; at the end when ``before`` is None."""

    waiting_id: int
    before: int | None
    expected_version: int


@dataclass(frozen=True, slots=True)
class WithdrawWaiting(Command):
    """Takes a wish off the list; an offer that was held for it is let go."""

    waiting_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class OfferFreed(Command):
    """Holds what has become free for those who wait, in order, and lets offers go whose time is out.

    Run by the program after anything was freed, and each minute; it has no undo and does nothing when there is nothing
    to do. Receipt: OffersReceipt.
    """


@dataclass(frozen=True, slots=True)
class AcceptOffer(Command):
    """Turns an offer that is held into a booking. Raises WrongState when it has expired."""

    waiting_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class WaitingReceipt(Receipt):
    waiting_id: int
    version: int


@dataclass(frozen=True, slots=True)
class OffersReceipt(Receipt):
    """Ids of what was offered and of offers that ran out."""

    offered: tuple[int, ...]
    expired: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """``place`` counts from 1 among those who want an overlapping time. ``offered`` is what is held for them."""

    waiting_id: int
    version: int
    span: TimeSpan
    party_size: int
    title: str
    organizer: str
    contact: str
    room_id: int | None
    needs: tuple[str, ...]
    state: WaitingState
    place: int
    created_at: datetime
    offered_until: datetime | None
    offered_occurrence_id: int | None
    offered_room_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WaitingList(Query[tuple[WaitingRow, ...]]):
    """Those who wait or hold an offer, by time and rank; with ``span`` only those whose wish overlaps it."""

    now: datetime
    span: TimeSpan | None = None
