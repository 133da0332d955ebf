"""Rooms nobody came to, and dates that were skipped and are free after all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import Connection, bindparam, literal_column, select

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.room_use import (
    NO_SHOW_MINUTES,
    NO_SHOW_RELEASES,
    CurrentNoShowRule,
    LateRooms,
    NoShowRule,
    rule_of,
)
from frontdesk.application.series import SkippedDate, SkippedNowFree
from frontdesk.domain.booking import SeriesKind
from frontdesk.persistence.instants import seconds, span
from frontdesk.persistence.read_models.availability import blocker
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.room_use import LATE, late_values
from frontdesk.persistence.schema import claim, occurrence, resource, setting

AWAITED = (SeriesKind.BOOKING, SeriesKind.APPOINTMENT)
"""To an event people come when they like; and nobody comes to a closed room."""

_RULE = select(setting.c.key, setting.c.value).where(setting.c.key.in_((NO_SHOW_MINUTES, NO_SHOW_RELEASES)))
_SKIPPED = (
    select(occurrence.c.id, claim.c.resource_id, claim.c.starts_at, claim.c.ends_at)
    .join(claim)
    .where(occurrence.c.state == literal_column("'skipped'"), occurrence.c.starts_at >= bindparam("now"))
    .order_by(occurrence.c.starts_at, occurrence.c.id)
)
_ROOMS = select(resource.c.id, resource.c.name).where(
    resource.c.id.in_(bindparam("ids", expanding=True)), resource.c.kind == "room"
)


def late_rooms(query: LateRooms, connection: Connection) -> tuple[PlannedOccurrence, ...]:
    rule = current_no_show_rule(CurrentNoShowRule(), connection)
    ids = connection.scalars(LATE, late_values(timedelta(minutes=rule.minutes), query.now, AWAITED)).all()
    return tuple(some_occurrences(connection, ids).values())


def current_no_show_rule(_query: CurrentNoShowRule, connection: Connection) -> NoShowRule:
    return rule_of({row.key: row.value for row in connection.execute(_RULE)})


def skipped_now_free(query: SkippedNowFree, connection: Connection) -> tuple[SkippedDate, ...]:
    taken: dict[int, bool] = {}
    for identifier, resource_id, starts_at, ends_at in connection.execute(_SKIPPED, {"now": seconds(query.now)}):
        if not taken.get(identifier):
            taken[identifier] = blocker(connection, resource_id, span(starts_at, ends_at)) is not None
    found = some_occurrences(connection, (identifier for identifier, is_taken in taken.items() if not is_taken))
    names = _names(connection, found)
    return tuple(
        SkippedDate(one, tuple(names[room] for room in one.resource_ids if room in names)) for one in found.values()
    )


def _names(connection: Connection, occurrences: Mapping[int, PlannedOccurrence]) -> Mapping[int, str]:
    ids = sorted({room_id for one in occurrences.values() for room_id in one.resource_ids})
    return {row.id: row.name for row in connection.execute(_ROOMS, {"ids": ids})} if ids else {}
