"""The waiting list: who wants a time that is taken, in which order, and what they have been offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from frontdesk.application.messages import Command, Query, Receipt, Routine
from frontdesk.domain.time_span import TimeSpan


class WaitingState(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class JoinWaitingList(Command):
    """Puts a wish on the list, last. ``room_id`` None: any room that holds the party and has the ``needs``.

    ``needs`` are ``hearing_loop``, ``step_free``, words for what stands in the room, or a type of movable equipment,
    of which one unit is held with it. ``contact`` is how they are told (phone or mail). Receipt: WaitingReceipt.
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
    """Takes a wish off the list; an offer that was held for it is let go.

    ``as_it_stands``: also when it was offered something since. That is how joining is taken back; ``restores`` is the
    version of that, when it is done again.
    """

    waiting_id: int
    expected_version: int
    as_it_stands: bool = False
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class TakeOfferBack(Command):
    """Lets go what is held for a wish, which waits on in its place: somebody else has the better right to the room."""

    waiting_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class OfferFreed(Routine):
    """Holds what has become free for those who wait, in order, and lets offers go whose time is out.

    Run by the program after anything was freed, and each minute; it has no undo and does nothing when there is nothing
    to do. Nothing is offered on a day the house is closed. Receipt: OffersReceipt.
    """


@dataclass(frozen=True, slots=True)
class SetOfferTime(Command):
    """For how many minutes a freed room is held for whoever it is offered to. Kept in the setting OFFER_MINUTES."""

    minutes: int


OFFER_MINUTES = "offer_minutes"
USUAL_OFFER_MINUTES = 120


@dataclass(frozen=True, slots=True)
class OfferTime(Query[int]):
    """The minutes in force; 120 until it is said."""


@dataclass(frozen=True, slots=True)
class WaitingContent:
    """A wish as it stands: what an undo brings back. Those with the lower ``rank`` come first.

    ``series_id``: the booking that was made of it, once something was offered.
    """

    waiting_id: int
    room_id: int | None
    span: TimeSpan
    party_size: int
    title: str
    organizer: str
    contact: str
    needs: tuple[str, ...]
    rank: int
    state: WaitingState
    series_id: int | None
    offered_until: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class RestoreWaiting(Command):
    """Puts wishes to the given content; ``expected`` are the versions they must have now. Receipt: WaitingReceipt."""

    wishes: tuple[WaitingContent, ...]
    expected: tuple[int, ...]


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
    """``place`` counts from 1 among those who want an overlapping time. ``offered`` is what is held for them.

    Those with the lower ``rank`` come first.
    """

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
    rank: int = 0


@dataclass(frozen=True, slots=True)
class WaitingList(Query[tuple[WaitingRow, ...]]):
    """Those who wait or hold an offer, by time and rank; with ``span`` only those whose wish overlaps it."""

    now: datetime
    span: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class OfferHeld(Query[WaitingRow | None]):
    """For whom an occurrence is held; None when it is nobody's offer."""

    occurrence_id: int
