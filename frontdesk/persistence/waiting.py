"""The waiting list."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, literal_column, select, update

from frontdesk.application.waiting import WaitingContent
from frontdesk.application.waiting_ports import RANK_STEP, NewWish
from frontdesk.domain.resource import Room
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.read_models.house import rooms
from frontdesk.persistence.rows import insert_one
from frontdesk.persistence.schema import occurrence, waiting
from frontdesk.persistence.waiting_rows import LISTED, ON_THE_LIST, WISHES, wish

_LAST_RANK = select(func.coalesce(func.max(waiting.c.rank), 0))
_HELD_ALL_THE_SAME = (
    select(waiting)
    .join(occurrence, occurrence.c.series_id == waiting.c.series_id)
    .where(occurrence.c.state == literal_column("'held'"), waiting.c.state.not_in(ON_THE_LIST))
)
_BOOKED = select(occurrence.c.series_id, occurrence.c.id).where(
    occurrence.c.series_id.in_(bindparam("ids", expanding=True))
)
_CHANGING = ("rank", "state", "series_id", "offered_until_at", "version")
_PUT = (
    update(waiting)
    .where(waiting.c.id == bindparam("of"))
    .values({waiting.c[name]: bindparam(f"new_{name}") for name in _CHANGING})
)


class WaitingTables:
    """Implements ``WaitingRecords``; ``version`` is that of the transaction."""

    def __init__(self, connection: Connection, version: int, now: datetime) -> None:
        self._connection = connection
        self._version = version
        self._now = now

    def add(self, new: NewWish) -> int:
        values = {
            "room_id": new.room_id,
            "starts_at": seconds(new.span.start),
            "ends_at": seconds(new.span.end),
            "party_size": new.party_size,
            "title": new.title,
            "organizer": new.organizer,
            "contact": new.contact,
            "needs": json.dumps(new.needs, ensure_ascii=False),
            "rank": self._connection.execute(_LAST_RANK).scalar_one() + RANK_STEP,
            "state": "waiting",
            "version": self._version,
            "created_at": seconds(self._now),
        }
        return insert_one(self._connection, insert(waiting), values)

    def wishes(self, waiting_ids: Sequence[int]) -> tuple[WaitingContent, ...]:
        found = {row.id: wish(row) for row in self._connection.execute(WISHES, {"ids": list(waiting_ids)})}
        return tuple(found[identifier] for identifier in waiting_ids if identifier in found)

    def listed(self) -> tuple[WaitingContent, ...]:
        rows = [*self._connection.execute(LISTED), *self._connection.execute(_HELD_ALL_THE_SAME)]
        return tuple(sorted(map(wish, rows), key=lambda one: (one.rank, one.waiting_id)))

    def put(self, wishes: Sequence[WaitingContent]) -> None:
        if wishes:
            self._connection.execute(_PUT, [_changing(one) for one in wishes])

    def booked(self, series_ids: Sequence[int]) -> Mapping[int, int]:
        found = self._connection.execute(_BOOKED, {"ids": list(series_ids)})
        return {row.series_id: row.id for row in found}

    def rooms(self) -> tuple[Room, ...]:
        return rooms(self._connection)


def _changing(content: WaitingContent) -> dict[str, Any]:
    return {
        "of": content.waiting_id,
        "new_rank": content.rank,
        "new_state": content.state,
        "new_series_id": content.series_id,
        "new_offered_until_at": content.offered_until and seconds(content.offered_until),
        "new_version": content.version,
    }
