"""Handlers of the commands that say what rooms and equipment are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count

from frontdesk.application.house import (
    AddEquipment,
    AddRoomPhoto,
    ChangeRoom,
    ResourceReceipt,
    RetireEquipment,
    RetireRoom,
    RoomDetails,
    ShowRoomPhoto,
)
from frontdesk.application.messages import Changes, Kind, Label, Outcome, Receipt, Receipts, Together
from frontdesk.application.ports import Work
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.resource import Seating
from frontdesk.domain.slugs import slug
from frontdesk.domain.text_rules import clean_text
from frontdesk.domain.time_span import TimeSpan

LARGEST_PHOTO = 512 * 1024
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_AHEAD = timedelta(days=4 * 366)
_TYPE_SLUG = 35
"""So much of a type's short name is used in those of its units, which are numbered."""


def checked_room(work: Work, room: RoomDetails, itself: int | None = None) -> RoomDetails:
    """A room's details, tidied. Raises InvalidInput, NotFound for a part that is none."""
    if not 0 <= room.turnover_minutes <= 24 * 60:
        raise InvalidInput("turnover", "out_of_range", room.turnover_minutes)
    _refuse_bad_parts(work, room.part_ids, itself)
    return RoomDetails(
        clean_text("name", room.name, 80, required=True),
        _seats(room.capacity),
        clean_text("floor", room.floor, 40),
        0 if room.part_ids else room.turnover_minutes,
        _seatings(room.seatings),
        tuple(clean_text("equipment", word, 60, required=True) for word in room.equipment),
        room.hearing_loop,
        room.step_free,
        clean_text("note", room.note, 2000, keep_lines=True),
        room.part_ids,
    )


def _seats(capacity: int) -> int:
    if not 0 < capacity <= 100_000:
        raise InvalidInput("capacity", "out_of_range", capacity)
    return capacity


def _seatings(seatings: tuple[Seating, ...]) -> tuple[Seating, ...]:
    found = tuple(Seating(clean_text("seating", s.name, 60, required=True), _seats(s.capacity)) for s in seatings)
    if len({one.name.casefold() for one in found}) < len(found):
        raise InvalidInput("seating", "twice")
    return found


def _refuse_bad_parts(work: Work, part_ids: tuple[int, ...], itself: int | None) -> None:
    """A combined room is made of two or more rooms that are not combined themselves."""
    if len(part_ids) == 1 or len(set(part_ids)) < len(part_ids):
        raise InvalidInput("parts", "out_of_range", len(part_ids))
    for part_id in part_ids:
        part = work.house.room(part_id)
        if part is None:
            raise NotFound("room", part_id)
        if part.part_ids or part_id == itself:
            raise InvalidInput("parts", "combined", part.name)


def change_room(command: ChangeRoom, work: Work) -> Outcome:
    """Describes a room anew. Receipt: Receipt."""
    before = work.house.room(command.room_id)
    if before is None:
        raise NotFound("room", command.room_id)
    if bool(before.part_ids) != bool(command.room.part_ids):
        raise InvalidInput("parts", "fixed", before.name)
    room = checked_room(work, command.room, command.room_id)
    work.house.change_room(command.room_id, room)
    back = ChangeRoom(command.room_id, before)
    return Outcome(Receipt(), _resource(command.room_id), Label("room_changed", {"name": room.name}), back)


def _resource(*resource_ids: int) -> Changes:
    return Changes({Kind.RESOURCE: resource_ids})


def retire_room(command: RetireRoom, work: Work) -> Outcome:
    """Takes a room out of the calendar, or back in. Raises InvalidInput while something is to come in it."""
    room = work.house.room(command.room_id)
    if room is None:
        raise NotFound("room", command.room_id)
    _retire(work, command.room_id, command.retired)
    verb = "room_retired" if command.retired else "room_reinstated"
    label = Label(verb, {"name": room.name})
    return Outcome(Receipt(), _resource(command.room_id), label, replace(command, retired=not command.retired))


def _retire(work: Work, resource_id: int, retired: bool) -> None:
    if work.house.retired(resource_id) is None:
        raise NotFound("resource", resource_id)
    if retired and (to_come := work.bookings.holding([resource_id], TimeSpan(work.now, work.now + _AHEAD))):
        raise InvalidInput("room", "still_booked", len(to_come))
    work.house.retire(resource_id, retired)


def add_equipment(command: AddEquipment, work: Work) -> Outcome:
    """Adds units of a type, numbered on. Receipt: Receipts of ResourceReceipt."""
    if not 0 < command.count <= 200:
        raise InvalidInput("count", "out_of_range", command.count)
    type_ = clean_text("equipment", command.type, 60, required=True)
    note = clean_text("note", command.note, 500)
    receipts = tuple(_add_unit(work, type_, note) for _ in range(command.count))
    facts: dict[str, str | int] = {"name": type_, "count": command.count}
    back = Together(tuple(RetireEquipment(one.resource_id) for one in receipts), "equipment_retired", facts)
    changes = _resource(*(one.resource_id for one in receipts))
    return Outcome(Receipts(receipts), changes, Label("equipment_added", facts), back)


def _add_unit(work: Work, type_: str, note: str) -> ResourceReceipt:
    """Adds one, with the lowest number no unit of the type has had: one out of use may come back."""
    taken = work.house.slugs()
    candidates = ((number, f"{slug(type_)[:_TYPE_SLUG]}-{number}") for number in count(1))
    number, free = next(one for one in candidates if one[1] not in taken)
    return ResourceReceipt(work.house.add_equipment(free, f"{type_} {number}", type_, note), free)


def retire_equipment(command: RetireEquipment, work: Work) -> Outcome:
    """Takes a unit out of use, or back. Raises InvalidInput while it is claimed by something to come."""
    facts = work.house.resources([command.equipment_id]).get(command.equipment_id)
    if facts is None:
        raise NotFound("resource", command.equipment_id)
    _retire(work, command.equipment_id, command.retired)
    verb = "equipment_retired" if command.retired else "equipment_reinstated"
    label = Label(verb, {"name": facts.name})
    return Outcome(Receipt(), _resource(command.equipment_id), label, replace(command, retired=not command.retired))


def add_room_photo(command: AddRoomPhoto, work: Work) -> Outcome:
    """Adds a picture to a room. Receipt: ResourceReceipt with the photo's id."""
    room = work.house.room(command.room_id)
    if room is None:
        raise NotFound("room", command.room_id)
    if len(command.image) > LARGEST_PHOTO:
        raise InvalidInput("image", "too_large", len(command.image))
    if not command.image.startswith(_PICTURES):
        raise InvalidInput("image", "not_a_picture")
    photo_id = work.house.add_photo(command.room_id, clean_text("caption", command.caption, 120), command.image)
    label = Label("photo_added", {"name": room.name})
    receipt = ResourceReceipt(photo_id, "")
    return Outcome(receipt, _resource(command.room_id), label, ShowRoomPhoto(photo_id, shown=False))


def show_room_photo(command: ShowRoomPhoto, work: Work) -> Outcome:
    """Hides a photo or shows it again. Raises NotFound."""
    before = work.house.show_photo(command.photo_id, command.shown)
    if before is None:
        raise NotFound("photo", command.photo_id)
    verb = "photo_shown" if command.shown else "photo_hidden"
    return Outcome(Receipt(), _resource(), Label(verb), ShowRoomPhoto(command.photo_id, before))
