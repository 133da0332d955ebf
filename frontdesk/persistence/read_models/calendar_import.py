"""What taking a calendar in would do: the same settling as the import itself, on a connection that cannot write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import Connection, bindparam, select

from frontdesk.application.bookings import OccurrenceContent
from frontdesk.application.calendar_import import (
    Collision,
    GoneEntry,
    ImportedSeries,
    ImportLine,
    ImportPlan,
    PlanImport,
)
from frontdesk.application.calendar_settling import DateAct, Settled, Settling
from frontdesk.application.taken import take_all
from frontdesk.domain.occupancy import Occupancy
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.bookings import BookingTables
from frontdesk.persistence.calendar_imports import CalendarImportTables
from frontdesk.persistence.house import HouseTables
from frontdesk.persistence.read_models.house import rooms
from frontdesk.persistence.schema import occurrence, series

MOST_SHOWN = 20
MOST_LOOKED_AT = 400
"""Entries that collide and are offered another room; whoever has more has named the wrong room."""

_TITLES = (
    select(occurrence.c.id, occurrence.c.title, series.c.title)
    .join(series)
    .where(occurrence.c.id.in_(bindparam("ids", expanding=True)))
)
_SERIES_TITLES = select(series.c.id, series.c.title).where(series.c.id.in_(bindparam("ids", expanding=True)))


def plan_import(query: PlanImport, connection: Connection) -> ImportPlan:
    bookings = BookingTables(connection, 0, query.now)
    settling = Settling(query.source, CalendarImportTables(connection), bookings, HouseTables(connection), query.now)
    settled = settling.settle(query.wishes)
    others = _OtherRooms(settling, bookings, rooms(connection))
    titles = _titles(connection, settled)
    return ImportPlan(
        tuple(_line(one, titles, others) for one in settled), _gone(connection, settling.gone(query.present))
    )


def _line(settled: Settled, titles: Mapping[int, str], others: _OtherRooms) -> ImportLine:
    colliding = [act for act in settled.acts if act.blocked_by is not None]
    return ImportLine(
        settled.wish.entry.uid,
        settled.standing,
        sum(act.known is None for act in settled.acts),
        sum(act.known is not None and act.date is not None for act in settled.acts),
        sum(act.date is None for act in settled.acts),
        settled.kept_by_hand,
        len(colliding),
        tuple(_collision(act, titles) for act in colliding[:MOST_SHOWN]),
        others.free_for(settled, colliding),
    )


def _collision(act: DateAct, titles: Mapping[int, str]) -> Collision:
    assert act.date is not None, "only dates collide"
    assert act.blocked_by is not None, "only those that are blocked are asked"
    return Collision(act.date.span, titles.get(act.blocked_by, ""), act.blocked_by < 0, act.room_id)


def _titles(connection: Connection, settled: Sequence[Settled]) -> Mapping[int, str]:
    """What each thing in the way is called, dates of the file by their own numbers."""
    in_file = {act.number: one.wish.entry.title for one in settled for act in one.acts}
    blockers = {act.blocked_by for one in settled for act in one.acts if act.blocked_by is not None}
    here = [one for one in blockers if one > 0][:30_000]
    found = {identifier: own or usual for identifier, own, usual in connection.execute(_TITLES, {"ids": here})}
    return {**in_file, **found}


def _gone(
    connection: Connection, gone: Sequence[tuple[ImportedSeries, Sequence[OccurrenceContent]]]
) -> tuple[GoneEntry, ...]:
    ids = [one.series_id for one, _ in gone]
    titles: dict[int, str] = {row[0]: row[1] for row in connection.execute(_SERIES_TITLES, {"ids": ids})}
    return tuple(GoneEntry(one.uid, one.series_id, titles.get(one.series_id, ""), len(dates)) for one, dates in gone)


class _OtherRooms:
    """Finds rooms that are free for all dates of an entry that collide."""

    def __init__(self, settling: Settling, bookings: BookingTables, all_rooms: Sequence[Room]) -> None:
        self._settling, self._bookings = settling, bookings
        self._rooms = sorted(all_rooms, key=lambda room: (room.largest, room.name))
        self._looked_at = 0

    def free_for(self, settled: Settled, colliding: Sequence[DateAct]) -> tuple[int, ...]:
        spans = [act.date.span for act in colliding if act.date is not None]
        if not spans or self._looked_at >= MOST_LOOKED_AT:
            return ()
        self._looked_at += 1
        self._settling.load_rooms(room.id for room in self._rooms)
        taken = self._taken(spans)
        people = settled.wish.entry.party_size or 1
        fitting = (room for room in self._rooms if room.largest >= people and room.id != settled.wish.room_id)
        return tuple(room.id for room in fitting if self._is_free(room.id, spans, taken))

    def _taken(self, spans: Sequence[TimeSpan]) -> Occupancy:
        ids = sorted({part for room in self._rooms for part in room.occupies})
        day = timedelta(days=1)
        found = {
            claim
            for span in spans[:MOST_SHOWN]
            for claim in self._bookings.holding(ids, TimeSpan(span.start, span.end + day))
        }
        return take_all(Occupancy(), found)

    def _is_free(self, room_id: int, spans: Sequence[TimeSpan], taken: Occupancy) -> bool:
        claims = (claim for span in spans for claim in self._settling.claims(0, room_id, span))
        return all(taken.is_free(claim.resource_id, claim.blocked) for claim in claims)
