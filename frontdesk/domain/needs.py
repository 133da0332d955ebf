"""What a wish needs of a room, what a room lacks of it, and which of those that do is the better one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.domain.booking import block
from frontdesk.domain.danish_order import sort_key
from frontdesk.domain.resource import Room, Seating
from frontdesk.domain.time_span import TimeSpan

NO_TIME = timedelta(0)

SEATS = "seats"
SEATING = "seating"
HEARING_LOOP = "hearing_loop"
STEP_FREE = "step_free"


@dataclass(frozen=True, slots=True)
class Needs:
    """What a use needs. ``movable`` are types of equipment and how many units; ``fixed`` words for what is in the room.

    ``floor`` and ``room_id`` are preferred, not required. ``setup`` and ``teardown`` are kept free around the use.
    """

    party_size: int = 1
    seating: str = ""
    fixed: tuple[str, ...] = ()
    movable: tuple[tuple[str, int], ...] = ()
    hearing_loop: bool = False
    step_free: bool = False
    floor: str = ""
    room_id: int | None = None
    setup: timedelta = NO_TIME
    teardown: timedelta = NO_TIME

    def block(self, span: TimeSpan, turnover: timedelta = NO_TIME) -> TimeSpan:
        """What the use occupies of something that is kept free for *turnover* afterwards."""
        return block(span, self.setup, self.teardown, turnover)


def seating_for(room: Room, needs: Needs) -> Seating:
    """The seating it would be used in: the one wished for, else the usual, else the smallest that holds the party.

    The name is empty for the usual one.
    """
    usual = Seating("", room.capacity)
    if needs.seating:
        return next((one for one in room.seatings if one.name == needs.seating), usual)
    if room.capacity >= needs.party_size:
        return usual
    large = [one for one in room.seatings if one.capacity >= needs.party_size]
    return min(large, key=lambda one: one.capacity, default=usual)


def lacks(room: Room, needs: Needs) -> tuple[str, ...]:
    """What a room does not have of all that is needed: codes of this module, and words of ``fixed``.

    A room that tells no seatings can be set up in any.
    """
    missing = [word for word in needs.fixed if not has_fixed(room, word)]
    if needs.seating and room.seatings and needs.seating not in {one.name for one in room.seatings}:
        missing.append(SEATING)
    if seating_for(room, needs).capacity < needs.party_size:
        missing.append(SEATS)
    if needs.hearing_loop and not room.hearing_loop:
        missing.append(HEARING_LOOP)
    if needs.step_free and not room.step_free:
        missing.append(STEP_FREE)
    return tuple(missing)


def has_fixed(room: Room, word: str) -> bool:
    """Whether all words of *word* are found in one thing that stands in the room: "skærm" in "Skærm 75 tommer"."""
    wanted = set(word.casefold().split())
    return any(wanted <= set(item.casefold().split()) for item in room.equipment)


def nearly_holds(room: Room, needs: Needs) -> bool:
    """Whether a room seats three quarters of the party: that may do with some who stand."""
    return seating_for(room, needs).capacity * 4 >= needs.party_size * 3


def best_first(rooms: Sequence[Room], needs: Needs) -> list[Room]:
    """The wished room first, then the wished floor, then the smallest that holds it with the least left unused."""
    return sorted(rooms, key=lambda room: _rank(room, needs))


def _rank(room: Room, needs: Needs) -> tuple[object, ...]:
    return (
        room.id != needs.room_id,
        bool(needs.floor) and room.floor != needs.floor,
        bool(room.parts),
        seating_for(room, needs).capacity,
        _unused(room, needs),
        sort_key(room.name),
    )


def _unused(room: Room, needs: Needs) -> int:
    """How many things a room has that somebody else may need more."""
    fixed = len(room.equipment) - len(needs.fixed)
    return fixed + (room.hearing_loop and not needs.hearing_loop) + (room.step_free and not needs.step_free)
