"""Finding a place for a wish: rooms, other times, rooms together, and somebody who could give way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.application.bookings import EquipmentWish, OccurrenceMove, PlannedOccurrence
from frontdesk.application.messages import Query
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class RoomWish:
    """What is needed, when. ``fixed`` are words for equipment in the room, ``movable`` units to be claimed with it.

    ``setup_minutes`` and ``teardown_minutes`` belong to the wish. ``floor`` empty: any. ``room_id``: this one if at all
    possible. ``ignoring``: the occurrence that is being moved.
    """

    span: TimeSpan
    party_size: int = 1
    seating: str = ""
    fixed: tuple[str, ...] = ()
    movable: tuple[EquipmentWish, ...] = ()
    hearing_loop: bool = False
    step_free: bool = False
    floor: str = ""
    room_id: int | None = None
    setup_minutes: int = 0
    teardown_minutes: int = 0
    ignoring: int | None = None


@dataclass(frozen=True, slots=True)
class FoundRoom:
    """A room that is free for the wish at ``span``. ``room`` may be a combined one.

    ``lacks`` are codes of what it does not have of the wish (``seats``, ``seating``, ``hearing_loop``, ``step_free``, a
    word of ``fixed`` or a type of ``movable``); empty for one that fits. ``seating`` is what it must be set up in,
    empty for the usual one.
    """

    room: Room
    span: TimeSpan
    lacks: tuple[str, ...] = ()
    seating: str = ""


@dataclass(frozen=True, slots=True)
class TogetherFound:
    """Two rooms next to each other in no way but the wish: free at the time and large enough together."""

    rooms: tuple[Room, ...]
    span: TimeSpan


@dataclass(frozen=True, slots=True)
class SwapFound:
    """One booking that fits elsewhere gives way, and the wish takes its place: shown before and after.

    It goes from ``present`` to ``goes_to`` at its own time, as ``move`` says; then ``room`` is free for the wish.
    """

    room: Room
    gives_way: PlannedOccurrence
    move: OccurrenceMove
    present: Room
    goes_to: Room


@dataclass(frozen=True, slots=True)
class RoomsFound:
    """Ways to do it by kind, each best first.

    ``fitting`` at the wished time, single rooms before combined ones; ``other_times`` of the day nearest first, then
    the days after; ``nearly`` lack one thing; ``together`` only where nothing fits.
    """

    fitting: tuple[FoundRoom, ...]
    other_times: tuple[FoundRoom, ...] = ()
    nearly: tuple[FoundRoom, ...] = ()
    together: tuple[TogetherFound, ...] = ()
    swaps: tuple[SwapFound, ...] = ()


@dataclass(frozen=True, slots=True)
class FindRooms(Query[RoomsFound]):
    """Where a wish can be met. Nothing that begins before ``not_before`` is proposed; ``swaps`` only when asked for."""

    wish: RoomWish
    not_before: datetime
    swaps: bool = False
    limit: int = 5
