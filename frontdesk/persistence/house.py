"""Rooms, advisors, hours and settings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select

from frontdesk.application.ports import ResourceFacts
from frontdesk.domain.calendar_days import ClosingDay, WeekdayHours
from frontdesk.domain.resource import ResourceKind
from frontdesk.persistence.rows import insert_one
from frontdesk.persistence.schema import advisor, closing_day, opening_hours, resource, room, setting

_RESOURCES = (
    select(resource.c.id, resource.c.kind, resource.c.name, room.c.capacity, room.c.turnover_minutes)
    .outerjoin(room)
    .where(resource.c.id.in_(bindparam("ids", expanding=True)))
)
_HOURS = select(opening_hours).order_by(opening_hours.c.weekday, opening_hours.c.opens)
_CLOSING = select(closing_day).where(closing_day.c.day.between(bindparam("first"), bindparam("last")))


class HouseTables:
    """Implements ``HouseRecords``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def setting(self, key: str) -> str | None:
        return self._connection.scalar(select(setting.c.value).where(setting.c.key == key))

    def keep_setting(self, key: str, value: str) -> None:
        self._connection.execute(delete(setting).where(setting.c.key == key))
        self._connection.execute(insert(setting).values(key=key, value=value))

    def slugs(self) -> frozenset[str]:
        return frozenset(self._connection.scalars(select(resource.c.slug)))

    def add_room(self, slug: str, name: str, capacity: int, floor: str, turnover_minutes: int) -> int:
        identifier = self._add_resource(ResourceKind.ROOM, slug, name)
        self._connection.execute(
            insert(room).values(
                resource_id=identifier, capacity=capacity, floor=floor, turnover_minutes=turnover_minutes
            )
        )
        return identifier

    def add_advisor(self, slug: str, name: str, topics: Sequence[str], email: str) -> int:
        identifier = self._add_resource(ResourceKind.ADVISOR, slug, name)
        listed = json.dumps(list(topics), ensure_ascii=False)
        self._connection.execute(insert(advisor).values(resource_id=identifier, topics=listed, email=email))
        return identifier

    def _add_resource(self, kind: ResourceKind, slug: str, name: str) -> int:
        return insert_one(self._connection, insert(resource), {"kind": kind, "slug": slug, "name": name})

    def resources(self, resource_ids: Sequence[int]) -> Mapping[int, ResourceFacts]:
        rows = self._connection.execute(_RESOURCES, {"ids": list(resource_ids)})
        return {
            row.id: ResourceFacts(
                row.id,
                ResourceKind(row.kind),
                row.name,
                row.capacity or 0,
                timedelta(minutes=row.turnover_minutes or 0),
            )
            for row in rows
        }

    def hours(self) -> tuple[WeekdayHours, ...]:
        return tuple(weekday_hours(row.weekday, row.opens, row.closes) for row in self._connection.execute(_HOURS))

    def replace_hours(self, week: Iterable[WeekdayHours]) -> None:
        self._connection.execute(delete(opening_hours))
        for entry in week:
            self._connection.execute(
                insert(opening_hours).values(
                    weekday=entry.weekday, opens=f"{entry.opens:%H:%M}", closes=f"{entry.closes:%H:%M}"
                )
            )

    def closing_days(self, first: date, last: date) -> tuple[ClosingDay, ...]:
        found = self._connection.execute(_CLOSING, {"first": first.isoformat(), "last": last.isoformat()})
        return tuple(closing(row.day, row.reason, row.opens, row.closes) for row in found)

    def keep_closing_day(self, closing: ClosingDay) -> None:
        self.drop_closing_day(closing.day)
        self._connection.execute(
            insert(closing_day).values(
                day=closing.day.isoformat(),
                reason=closing.reason,
                opens=closing.opens and f"{closing.opens:%H:%M}",
                closes=closing.closes and f"{closing.closes:%H:%M}",
            )
        )

    def drop_closing_day(self, day: date) -> None:
        self._connection.execute(delete(closing_day).where(closing_day.c.day == day.isoformat()))


def weekday_hours(weekday: int, opens: str, closes: str) -> WeekdayHours:
    return WeekdayHours(weekday, time.fromisoformat(opens), time.fromisoformat(closes))


def closing(day: str, reason: str, opens: str | None, closes: str | None) -> ClosingDay:
    """A closing day from its stored text."""
    return ClosingDay(
        date.fromisoformat(day),
        reason,
        time.fromisoformat(opens) if opens else None,
        time.fromisoformat(closes) if closes else None,
    )
