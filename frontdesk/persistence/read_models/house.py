"""The house's profile."""

from __future__ import annotations

import json
from datetime import timedelta

from sqlalchemy import Connection, select

from frontdesk.application.house import House, HouseProfile, RoomPhoto, RoomPhotos
from frontdesk.domain.resource import Advisor, EquipmentUnit, Room
from frontdesk.persistence.house import a_season, a_yearly_closing, closing, read_seatings, weekday_hours
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import (
    advisor,
    closing_day,
    equipment,
    opening_hours,
    resource,
    room,
    room_part,
    room_photo,
    season,
    setting,
    yearly_closing,
)
from frontdesk.persistence.settings import HOUSE_NAME

_ROOMS = select(resource, room).join(room).order_by(resource.c.id)
_PARTS = select(room_part).order_by(room_part.c.room_id, room_part.c.part_id)
_ADVISORS = select(resource, advisor).join(advisor).order_by(resource.c.id)
_EQUIPMENT = select(resource, equipment).join(equipment).order_by(resource.c.id)


def house_name(connection: Connection) -> str:
    return connection.scalar(select(setting.c.value).where(setting.c.key == HOUSE_NAME)) or ""


def rooms(connection: Connection, *, retired: bool = False) -> tuple[Room, ...]:
    """Rooms in the order they were added, combined ones among them; those in use, or those that are not.

    What is made of rooms cannot be had while one of them is out of use.
    """
    parts: dict[int, tuple[int, ...]] = {}
    for room_id, part_id in connection.execute(_PARTS):
        parts[room_id] = (*parts.get(room_id, ()), part_id)
    rows = connection.execute(_ROOMS).all()
    out = {row.id for row in rows if row.retired}
    out |= {room_id for room_id, its in parts.items() if out.intersection(its)}
    return tuple(_room(row, parts.get(row.id, ())) for row in rows if (row.id in out) is retired)


def _room(row: AnyRow, parts: tuple[int, ...]) -> Room:
    return Room(
        row.id,
        row.slug,
        row.name,
        row.capacity,
        row.floor,
        timedelta(minutes=row.turnover_minutes),
        read_seatings(row.seatings),
        tuple(json.loads(row.equipment)),
        bool(row.hearing_loop),
        bool(row.step_free),
        row.note,
        parts,
    )


def house(_query: House, connection: Connection) -> HouseProfile:
    hours = connection.execute(select(opening_hours).order_by(opening_hours.c.weekday, opening_hours.c.opens))
    closed = connection.execute(select(closing_day).order_by(closing_day.c.day))
    in_use = rooms(connection)
    return HouseProfile(
        house_name(connection),
        tuple(one for one in in_use if not one.parts),
        _advisors(connection),
        tuple(weekday_hours(*row) for row in hours),
        tuple(closing(*row) for row in closed),
        tuple(one for one in in_use if one.parts),
        _equipment(connection),
        tuple(a_season(row) for row in connection.execute(select(season).order_by(season.c.id))),
        tuple(
            a_yearly_closing(row)
            for row in connection.execute(select(yearly_closing).order_by(yearly_closing.c.month_day))
        ),
        rooms(connection, retired=True),
        _equipment(connection, retired=True),
    )


def _advisors(connection: Connection) -> tuple[Advisor, ...]:
    return tuple(
        Advisor(row.id, row.slug, row.name, tuple(json.loads(row.topics)), row.email)
        for row in connection.execute(_ADVISORS)
    )


def _equipment(connection: Connection, *, retired: bool = False) -> tuple[EquipmentUnit, ...]:
    return tuple(
        EquipmentUnit(row.id, row.slug, row.name, row.type, row.note)
        for row in connection.execute(_EQUIPMENT)
        if bool(row.retired) is retired
    )


def room_photos(query: RoomPhotos, connection: Connection) -> tuple[RoomPhoto, ...]:
    shown = (
        select(room_photo)
        .where(room_photo.c.room_id == query.room_id, room_photo.c.shown == 1)
        .order_by(room_photo.c.id)
    )
    return tuple(RoomPhoto(row.id, row.caption, bytes(row.image)) for row in connection.execute(shown))
