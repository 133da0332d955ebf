"""Rooms, advisors, hours and settings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from frontdesk.application.house import RoomDetails
from frontdesk.application.ports import ResourceFacts
from frontdesk.domain.calendar_days import ClosingDay, MonthDay, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.resource import ResourceKind, Seating
from frontdesk.persistence.rows import AnyRow, insert_one
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

_RESOURCES = (
    select(
        resource.c.id,
        resource.c.kind,
        resource.c.name,
        resource.c.retired,
        room.c.capacity,
        room.c.turnover_minutes,
        room.c.seatings,
        equipment.c.type,
    )
    .outerjoin(room)
    .outerjoin(equipment, equipment.c.resource_id == resource.c.id)
    .where(resource.c.id.in_(bindparam("ids", expanding=True)))
)
_PARTS = (
    select(room_part).where(room_part.c.room_id.in_(bindparam("ids", expanding=True))).order_by(room_part.c.part_id)
)
_SINGLE_ROOMS = (
    select(resource.c.id)
    .where(
        resource.c.kind == ResourceKind.ROOM,
        resource.c.retired == 0,
        resource.c.id.not_in(select(room_part.c.room_id)),
    )
    .order_by(resource.c.id)
)
_UNITS = (
    select(resource.c.id)
    .join(equipment)
    .where(equipment.c.type == bindparam("type"), resource.c.retired == 0)
    .order_by(resource.c.id)
)
_SEASONS = select(season).order_by(season.c.id)
_YEARLY = select(yearly_closing).order_by(yearly_closing.c.month_day)
_HOURS = select(opening_hours).order_by(opening_hours.c.weekday, opening_hours.c.opens)
_CLOSING = select(closing_day).where(closing_day.c.day.between(bindparam("first"), bindparam("last")))


class HouseTables:
    """Implements ``HouseRecords``. When the house is open is read once: a booking asks for it more than once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._hours: tuple[WeekdayHours, ...] | None = None
        self._seasons: tuple[Season, ...] | None = None
        self._yearly: tuple[YearlyClosing, ...] | None = None

    def setting(self, key: str) -> str | None:
        return self._connection.scalar(select(setting.c.value).where(setting.c.key == key))

    def keep_setting(self, key: str, value: str) -> None:
        self._connection.execute(delete(setting).where(setting.c.key == key))
        self._connection.execute(insert(setting).values(key=key, value=value))

    def slugs(self) -> frozenset[str]:
        return frozenset(self._connection.scalars(select(resource.c.slug)))

    def add_room(self, slug: str, details: RoomDetails) -> int:
        identifier = self._add_resource(ResourceKind.ROOM, slug, details.name)
        self._connection.execute(insert(room).values(resource_id=identifier, **_room_values(details)))
        self._set_parts(identifier, details.part_ids)
        return identifier

    def room(self, room_id: int) -> RoomDetails | None:
        row = self._connection.execute(select(resource.c.name, room).join(room).where(resource.c.id == room_id)).first()
        return room_details(row, self._parts([room_id]).get(room_id, ())) if row else None

    def change_room(self, room_id: int, details: RoomDetails) -> None:
        self._connection.execute(update(resource).where(resource.c.id == room_id).values(name=details.name))
        self._connection.execute(update(room).where(room.c.resource_id == room_id).values(**_room_values(details)))
        self._connection.execute(delete(room_part).where(room_part.c.room_id == room_id))
        self._set_parts(room_id, details.part_ids)

    def _set_parts(self, room_id: int, part_ids: Sequence[int]) -> None:
        if part_ids:
            self._connection.execute(insert(room_part), [{"room_id": room_id, "part_id": part} for part in part_ids])

    def add_equipment(self, slug: str, name: str, type_: str, note: str) -> int:
        identifier = self._add_resource(ResourceKind.EQUIPMENT, slug, name)
        self._connection.execute(insert(equipment).values(resource_id=identifier, type=type_, note=note))
        return identifier

    def retired(self, resource_id: int) -> bool | None:
        found = self._connection.scalar(select(resource.c.retired).where(resource.c.id == resource_id))
        return None if found is None else bool(found)

    def retire(self, resource_id: int, retired: bool) -> None:
        self._connection.execute(update(resource).where(resource.c.id == resource_id).values(retired=int(retired)))

    def room_ids(self) -> tuple[int, ...]:
        return tuple(self._connection.scalars(_SINGLE_ROOMS))

    def units(self, type_: str) -> tuple[int, ...]:
        return tuple(self._connection.scalars(_UNITS, {"type": type_}))

    def add_photo(self, room_id: int, caption: str, image: bytes) -> int:
        values = {"room_id": room_id, "caption": caption, "image": image, "shown": 1}
        return insert_one(self._connection, insert(room_photo), values)

    def show_photo(self, photo_id: int, shown: bool) -> bool | None:
        before = self._connection.scalar(select(room_photo.c.shown).where(room_photo.c.id == photo_id))
        self._connection.execute(update(room_photo).where(room_photo.c.id == photo_id).values(shown=int(shown)))
        return None if before is None else bool(before)

    def add_advisor(self, slug: str, name: str, topics: Sequence[str], email: str) -> int:
        identifier = self._add_resource(ResourceKind.ADVISOR, slug, name)
        listed = json.dumps(list(topics), ensure_ascii=False)
        self._connection.execute(insert(advisor).values(resource_id=identifier, topics=listed, email=email))
        return identifier

    def _add_resource(self, kind: ResourceKind, slug: str, name: str) -> int:
        return insert_one(self._connection, insert(resource), {"kind": kind, "slug": slug, "name": name, "retired": 0})

    def resources(self, resource_ids: Sequence[int]) -> Mapping[int, ResourceFacts]:
        rows = self._connection.execute(_RESOURCES, {"ids": list(resource_ids)})
        parts = self._parts(resource_ids)
        return {row.id: _facts(row, parts.get(row.id, ())) for row in rows}

    def _parts(self, room_ids: Sequence[int]) -> Mapping[int, tuple[int, ...]]:
        found: dict[int, tuple[int, ...]] = {}
        for room_id, part_id in self._connection.execute(_PARTS, {"ids": list(room_ids)}):
            found[room_id] = (*found.get(room_id, ()), part_id)
        return found

    def hours(self) -> tuple[WeekdayHours, ...]:
        if self._hours is None:
            rows = self._connection.execute(_HOURS)
            self._hours = tuple(weekday_hours(row.weekday, row.opens, row.closes) for row in rows)
        return self._hours

    def replace_hours(self, week: Iterable[WeekdayHours]) -> None:
        self._hours = None
        self._connection.execute(delete(opening_hours))
        for entry in week:
            self._connection.execute(
                insert(opening_hours).values(
                    weekday=entry.weekday, opens=f"{entry.opens:%H:%M}", closes=f"{entry.closes:%H:%M}"
                )
            )

    def seasons(self) -> tuple[Season, ...]:
        if self._seasons is None:
            self._seasons = tuple(a_season(row) for row in self._connection.execute(_SEASONS))
        return self._seasons

    def replace_seasons(self, seasons: Iterable[Season]) -> None:
        self._seasons = None
        self._connection.execute(delete(season))
        for one in seasons:
            self._connection.execute(insert(season).values(**_season_values(one)))

    def yearly_closings(self) -> tuple[YearlyClosing, ...]:
        if self._yearly is None:
            self._yearly = tuple(a_yearly_closing(row) for row in self._connection.execute(_YEARLY))
        return self._yearly

    def replace_yearly_closings(self, days: Iterable[YearlyClosing]) -> None:
        self._yearly = None
        self._connection.execute(delete(yearly_closing))
        for one in days:
            self._connection.execute(
                insert(yearly_closing).values(
                    month_day=_month_day_text(one.on),
                    reason=one.reason,
                    opens=one.opens and f"{one.opens:%H:%M}",
                    closes=one.closes and f"{one.closes:%H:%M}",
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


def _facts(row: AnyRow, parts: tuple[int, ...]) -> ResourceFacts:
    return ResourceFacts(
        row.id,
        ResourceKind(row.kind),
        row.name,
        row.capacity or 0,
        timedelta(minutes=row.turnover_minutes or 0),
        read_seatings(row.seatings or "[]"),
        parts,
        row.type or "",
        bool(row.retired),
    )


def _room_values(details: RoomDetails) -> dict[str, Any]:
    return {
        "capacity": details.capacity,
        "floor": details.floor,
        "turnover_minutes": details.turnover_minutes,
        "seatings": _json([[one.name, one.capacity] for one in details.seatings]),
        "equipment": _json(details.equipment),
        "hearing_loop": int(details.hearing_loop),
        "step_free": int(details.step_free),
        "note": details.note,
    }


def room_details(row: AnyRow, parts: tuple[int, ...]) -> RoomDetails:
    """A room as it is stored, from its row of resource and room."""
    return RoomDetails(
        row.name,
        row.capacity,
        row.floor,
        row.turnover_minutes,
        read_seatings(row.seatings),
        tuple(json.loads(row.equipment)),
        bool(row.hearing_loop),
        bool(row.step_free),
        row.note,
        parts,
    )


def read_seatings(text: str) -> tuple[Seating, ...]:
    return tuple(Seating(name, capacity) for name, capacity in json.loads(text))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _season_values(season: Season) -> dict[str, Any]:
    week = [[one.weekday, f"{one.opens:%H:%M}", f"{one.closes:%H:%M}"] for one in season.week]
    return {
        "name": season.name,
        "first_day": _month_day_text(season.first),
        "last_day": _month_day_text(season.last),
        "week": _json(week),
    }


def a_season(row: AnyRow) -> Season:
    """A season from its stored row."""
    week = tuple(weekday_hours(*entry) for entry in json.loads(row.week))
    return Season(row.id, row.name, _month_day(row.first_day), _month_day(row.last_day), week)


def a_yearly_closing(row: AnyRow) -> YearlyClosing:
    """A closing day of every year from its stored row."""
    opens, closes = (time.fromisoformat(text) if text else None for text in (row.opens, row.closes))
    return YearlyClosing(_month_day(row.month_day), row.reason, opens, closes)


def _month_day_text(on: MonthDay) -> str:
    return f"{on.month:02}-{on.day:02}"


def _month_day(text: str) -> MonthDay:
    month, day = text.split("-")
    return MonthDay(int(month), int(day))


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
