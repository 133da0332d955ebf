"""The waiting list, with each one's place and what is held for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select

from frontdesk.application.waiting import (
    OFFER_MINUTES,
    USUAL_OFFER_MINUTES,
    OfferHeld,
    OfferTime,
    WaitingContent,
    WaitingList,
    WaitingRow,
)
from frontdesk.persistence.instants import instant
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, occurrence, resource, setting, waiting
from frontdesk.persistence.waiting_rows import LISTED, wish

_HELD = (
    select(occurrence.c.series_id, occurrence.c.id, claim.c.resource_id)
    .join(claim, claim.c.occurrence_id == occurrence.c.id)
    .join(resource, resource.c.id == claim.c.resource_id)
    .where(
        occurrence.c.state == literal_column("'held'"),
        occurrence.c.series_id.in_(bindparam("ids", expanding=True)),
        resource.c.kind == "room",
    )
    .order_by(claim.c.id)
)
_OF_OCCURRENCE = (
    select(waiting)
    .join(occurrence, occurrence.c.series_id == waiting.c.series_id)
    .where(occurrence.c.id == bindparam("id"), waiting.c.state == "offered")
)
_OFFER_TIME = select(setting.c.value).where(setting.c.key == OFFER_MINUTES)


def waiting_list(query: WaitingList, connection: Connection) -> tuple[WaitingRow, ...]:
    listed = connection.execute(LISTED).all()
    wishes = [wish(row) for row in listed]
    shown = [index for index, one in enumerate(wishes) if query.span is None or one.span.overlaps(query.span)]
    held = _held(connection, [wishes[index] for index in shown])
    rows = [_row(listed[index], wishes[index], _place(wishes, index), held) for index in shown]
    return tuple(sorted(rows, key=lambda row: (row.span.start, row.place)))


def _place(wishes: Sequence[WaitingContent], index: int) -> int:
    """Counted among those who want any of the same time."""
    wanted = wishes[index].span
    return 1 + sum(earlier.span.overlaps(wanted) for earlier in wishes[:index])


def _held(connection: Connection, wishes: Sequence[WaitingContent]) -> Mapping[int, tuple[int, tuple[int, ...]]]:
    """The occurrence and the rooms that are held, by series."""
    ids = [one.series_id for one in wishes if one.series_id is not None]
    found: dict[int, tuple[int, tuple[int, ...]]] = {}
    for series_id, occurrence_id, room_id in connection.execute(_HELD, {"ids": ids}) if ids else ():
        rooms = found.get(series_id, (0, ()))[1]
        found[series_id] = (occurrence_id, (*rooms, room_id))
    return found


def _row(
    row: AnyRow, content: WaitingContent, place: int, held: Mapping[int, tuple[int, tuple[int, ...]]]
) -> WaitingRow:
    occurrence_id, room_ids = held.get(content.series_id or 0, (None, ()))
    return WaitingRow(
        content.waiting_id,
        content.version,
        content.span,
        content.party_size,
        content.title,
        content.organizer,
        content.contact,
        content.room_id,
        content.needs,
        content.state,
        place,
        instant(row.created_at),
        content.offered_until,
        occurrence_id,
        room_ids,
        content.rank,
    )


def offer_held(query: OfferHeld, connection: Connection) -> WaitingRow | None:
    row = connection.execute(_OF_OCCURRENCE, {"id": query.occurrence_id}).first()
    if row is None:
        return None
    content = wish(row)
    return _row(row, content, 1, _held(connection, [content]))


def offer_time(_query: OfferTime, connection: Connection) -> int:
    found: Any = connection.scalar(_OFFER_TIME)
    return int(found or USUAL_OFFER_MINUTES)
