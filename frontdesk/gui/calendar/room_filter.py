"""Which rooms are shown: by places, floor, what is in them and how they are reached. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.resource import Room


@dataclass(frozen=True, slots=True)
class RoomFilter:
    """What a room must have to be shown. ``equipment`` are words of what is fixed in it."""

    least_seats: int = 0
    floor: str = ""
    equipment: tuple[str, ...] = ()
    hearing_loop: bool = False
    step_free: bool = False

    def rooms(self, rooms: Sequence[Room]) -> tuple[Room, ...]:
        return tuple(room for room in rooms if self._shows(room))

    def _shows(self, room: Room) -> bool:
        return (
            room.largest >= self.least_seats
            and (not self.floor or room.floor == self.floor)
            and set(self.equipment) <= set(room.equipment)
            and (room.hearing_loop or not self.hearing_loop)
            and (room.step_free or not self.step_free)
        )

    @property
    def is_empty(self) -> bool:
        return self == RoomFilter()

    @property
    def words(self) -> str:
        """``≥ 6 pl. · Stuen · Skærm``; empty for a filter that shows everything."""
        seats = _tr("≥ {0} pl.").format(self.least_seats) if self.least_seats else ""
        loop = _tr("teleslynge") if self.hearing_loop else ""
        step_free = _tr("trinfri") if self.step_free else ""
        return " · ".join(part for part in (seats, self.floor, *self.equipment, loop, step_free) if part)


def floors(rooms: Sequence[Room]) -> tuple[str, ...]:
    """The floors there are, in the order of the rooms."""
    return tuple(dict.fromkeys(room.floor for room in rooms if room.floor))


def equipment_words(rooms: Sequence[Room]) -> tuple[str, ...]:
    """What is fixed in any of the rooms, by the alphabet."""
    return tuple(sorted({word for room in rooms for word in room.equipment}, key=str.casefold))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarFilter", text)
