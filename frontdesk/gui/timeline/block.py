"""An occurrence as it lies in a cell, and what a pointer on it would take hold of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.timeline.geometry import Box

EDGE = 6
"""Pixels of a block's two ends, along the hours, that take hold of that end."""

_MOVABLE = frozenset(
    {OccurrenceState.HELD, OccurrenceState.REQUESTED, OccurrenceState.CONFIRMED, OccurrenceState.IN_USE}
)


@dataclass(frozen=True, slots=True)
class Block:
    """An occurrence as it lies in one column; an event in three rooms has three.

    ``starts_here`` and ``ends_here`` tell whether its ends show, or lie on another day. ``beyond`` is
    what it blocks before and after its use: set-up, tear-down, turnover. ``attention``: it needs someone now.
    ``partly``: it has only some of the rooms that the column's combined room consists of. ``chip``: it is a line of the
    week, whose box says nothing about its times. ``set_up``: how the room is to be and what is brought.
    """

    occurrence: PlannedOccurrence
    column: int
    box: Box
    starts_here: bool
    ends_here: bool
    beyond: tuple[Box, ...] = ()
    attention: bool = False
    partly: bool = False
    chip: bool = False
    set_up: str = ""

    @property
    def movable(self) -> bool:
        return self.starts_here and self._can_change

    @property
    def resizable_end(self) -> bool:
        return self.ends_here and self._can_change

    @property
    def _can_change(self) -> bool:
        return self.occurrence.state in _MOVABLE and not self.partly


class Zone(Enum):
    """Which part of the calendar a pointer is on."""

    EMPTY = auto()
    BODY = auto()
    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a pixel."""

    column: int
    zone: Zone = Zone.EMPTY
    block: Block | None = None


def zone_at(block: Block, stretch: tuple[int, int], pixel: float, reach: int = 0) -> Zone:
    """The zone of a block that lies over *stretch* along the hours. Small ones can be held from *reach* outside."""
    first, last = stretch
    edge = 0 if reach else min(EDGE, (last - first) // 3)
    if block.movable and first - reach <= pixel < first + edge:
        return Zone.START
    if block.resizable_end and last - edge <= pixel < last + reach:
        return Zone.END
    return Zone.BODY if first <= pixel < last else Zone.EMPTY
