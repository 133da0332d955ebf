"""The house's profile."""

from __future__ import annotations

import json
from datetime import timedelta

from sqlalchemy import Connection, select

from frontdesk.application.house import House, HouseProfile
from frontdesk.domain.resource import Advisor, Room
from frontdesk.persistence.house import closing, weekday_hours
from frontdesk.persistence.schema import advisor, closing_day, opening_hours, resource, room, setting
from frontdesk.persistence.settings import HOUSE_NAME

_ROOMS = select(resource, room).join(room).order_by(resource.c.id)
_ADVISORS = select(resource, advisor).join(advisor).order_by(resource.c.id)


def house_name(connection: Connection) -> str:
    return connection.scalar(select(setting.c.value).where(setting.c.key == HOUSE_NAME)) or ""


def rooms(connection: Connection) -> tuple[Room, ...]:
    """All rooms, in the order they were added."""
    return tuple(
        Room(row.id, row.slug, row.name, row.capacity, row.floor, timedelta(minutes=row.turnover_minutes))
        for row in connection.execute(_ROOMS)
    )


def house(_query: House, connection: Connection) -> HouseProfile:
    hours = connection.execute(select(opening_hours).order_by(opening_hours.c.weekday, opening_hours.c.opens))
    closed = connection.execute(select(closing_day).order_by(closing_day.c.day))
    return HouseProfile(
        house_name(connection),
        rooms(connection),
        tuple(
            Advisor(row.id, row.slug, row.name, tuple(json.loads(row.topics)), row.email)
            for row in connection.execute(_ADVISORS)
        ),
        tuple(weekday_hours(*row) for row in hours),
        tuple(closing(*row) for row in closed),
    )
