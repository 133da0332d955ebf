"""The house's rooms as lines of a table. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile, RoomDetails
from frontdesk.domain.resource import Room
from frontdesk.gui.listing.lines import Cell, Line
from frontdesk.gui.settings.listed_words import as_list


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsRooms", text)


def headings() -> tuple[str, ...]:
    return (
        _tr("Lokale"),
        _tr("Pladser"),
        _tr("Etage"),
        _tr("Teleslynge"),
        _tr("Trinfri"),
        _tr("Oprydning"),
        _tr("Udstyr"),
    )


def room_lines(profile: HouseProfile, unsaved: frozenset[int] = frozenset()) -> tuple[Line, ...]:
    """Rooms, then what they combine to, then those out of use; *unsaved* are being changed."""
    out = {room.id for room in profile.retired}
    rooms = (*profile.bookable, *profile.retired)
    return tuple(_line(room, profile, out=room.id in out, unsaved=room.id in unsaved) for room in rooms)


def _line(room: Room, profile: HouseProfile, *, out: bool, unsaved: bool) -> Line:
    parts = " + ".join(profile.name_of(part) for part in room.parts)
    notes = (_tr("ude af brug") if out else "", _tr("ikke gemt") if unsaved else "", parts)
    equipment = as_list(room.equipment)
    cells = (
        Cell(room.name, "strong", note=" · ".join(note for note in notes if note)),
        Cell(str(room.capacity), right=True),
        Cell(room.floor, "muted"),
        Cell(_tr("Ja") if room.hearing_loop else "–", "" if room.hearing_loop else "muted"),
        Cell(_tr("Ja") if room.step_free else "–", "" if room.step_free else "muted"),
        Cell(_turnover(room), "muted"),
        Cell(equipment, "muted"),
    )
    return Line(room.id, cells, (), (room.name, room.floor, equipment), faded=out)


def _turnover(room: Room) -> str:
    minutes = round(room.turnover.total_seconds() / 60)
    return _tr("{0} min.").format(minutes) if minutes else "–"


def details_of(room: Room) -> RoomDetails:
    """A room as it is entered."""
    return RoomDetails(
        room.name,
        room.capacity,
        room.floor,
        round(room.turnover.total_seconds() / 60),
        room.seatings,
        room.equipment,
        room.hearing_loop,
        room.step_free,
        room.note,
        room.parts,
    )


def known_equipment(rooms: Iterable[Room]) -> Iterator[str]:
    """Words for what stands in rooms already."""
    return (word for room in rooms for word in room.equipment)
