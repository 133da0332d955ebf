"""What is free, and what is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import Connection, bindparam, select

from frontdesk.application.bookings import FreeRooms, InTheWay, WaysItCanBeDone
from frontdesk.application.house import House
from frontdesk.domain.booking import block
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion, alternatives
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import seconds, span
from frontdesk.persistence.read_models.house import house, rooms
from frontdesk.persistence.schema import claim

NO_TIME = timedelta(0)

_BLOCKER = (
    select(claim.c.occurrence_id, claim.c.ends_at)
    .where(
        claim.c.resource_id == bindparam("resource"),
        claim.c.holds == 1,
        claim.c.starts_at < bindparam("e"),
        claim.c.occurrence_id != bindparam("ignoring"),
    )
    .order_by(claim.c.starts_at.desc())
    .limit(1)
)
_STARTING = select(claim.c.resource_id, claim.c.starts_at, claim.c.ends_at).where(
    claim.c.resource_id.in_(bindparam("ids", expanding=True)),
    claim.c.holds == 1,
    claim.c.starts_at >= bindparam("s"),
    claim.c.starts_at < bindparam("e"),
    claim.c.occurrence_id != bindparam("ignoring"),
)


def blocker(connection: Connection, resource_id: int, wanted: TimeSpan, ignoring: int = 0) -> int | None:
    """The occurrence that blocks the span, or None.

    One index step: holding claims of a resource cannot overlap, so the last one that starts before the wish ends
    decides. ``wanted`` is what would be blocked, set-up and gaps included.
    """
    values = {"resource": resource_id, "e": seconds(wanted.end), "ignoring": ignoring}
    row = connection.execute(_BLOCKER, values).first()
    return row[0] if row and row[1] > seconds(wanted.start) else None


def in_the_way(query: InTheWay, connection: Connection) -> int | None:
    return blocker(connection, query.resource_id, query.blocked, query.ignoring or 0)


def free_rooms(query: FreeRooms, connection: Connection) -> tuple[Room, ...]:
    fitting = [room for room in rooms(connection) if room.capacity >= query.party_size]
    free = (room for room in fitting if blocker(connection, room.id, _block(room, query.span)) is None)
    return tuple(sorted(free, key=lambda room: (room.capacity, room.name)))


def _block(room: Room, wanted: TimeSpan) -> TimeSpan:
    return block(wanted, NO_TIME, NO_TIME, room.turnover)


def ways_it_can_be_done(query: WaysItCanBeDone, connection: Connection) -> tuple[Suggestion, ...]:
    profile = house(House(), connection)
    room = next((one for one in profile.rooms if one.id == query.room_id), None)
    if room is None:
        raise NotFound("room", query.room_id)
    hours = profile.opening_hours()
    within = _may_be_proposed(hours, query)
    reach = TimeSpan(query.span.start - query.span.duration - timedelta(days=1), query.span.end + timedelta(days=1))
    resource_ids = [*(one.id for one in profile.rooms), *query.together_with]
    busy = _busy(connection, resource_ids, reach, query.ignoring or 0)
    gaps = {one.id: one.turnover for one in profile.rooms}

    def is_free(other: Room, wanted: TimeSpan) -> bool:
        return other.id not in query.together_with and all(
            not taken.overlaps(block(wanted, NO_TIME, NO_TIME, gaps.get(resource_id, NO_TIME)))
            for resource_id in (other.id, *query.together_with)
            for taken in busy.get(resource_id, ())
        )

    return alternatives(query.span, room, profile.rooms, query.party_size, is_free, within)


def _may_be_proposed(hours: OpeningHours, query: WaysItCanBeDone) -> list[TimeSpan]:
    """The day's opening hours from now on; the whole day of a wish that itself lies outside them."""
    open_spans = [span for span in hours.open_spans(local_date(query.span.start)) if span.end > query.not_before]
    clipped = [TimeSpan(max(span.start, query.not_before), span.end) for span in open_spans]
    around = TimeSpan(query.span.start - timedelta(hours=4), query.span.end + timedelta(hours=4))
    return clipped if any(one.overlaps(query.span) for one in clipped) else [around]


def _busy(
    connection: Connection, resource_ids: Sequence[int], reach: TimeSpan, ignoring: int
) -> Mapping[int, Sequence[TimeSpan]]:
    values = {"ids": list(resource_ids), "s": seconds(reach.start), "e": seconds(reach.end), "ignoring": ignoring}
    found: dict[int, list[TimeSpan]] = {}
    for resource_id, starts_at, ends_at in connection.execute(_STARTING, values):
        found.setdefault(resource_id, []).append(span(starts_at, ends_at))
    for resource_id in resource_ids:
        before = connection.execute(_BLOCKER, {"resource": resource_id, "e": values["s"], "ignoring": ignoring}).first()
        if before and before[1] > seconds(reach.start):
            found.setdefault(resource_id, []).append(TimeSpan(reach.start, span(0, before[1]).end))
    return found
