"""Rows of the waiting list, as commands and questions both read them."""

from __future__ import annotations

import json

from sqlalchemy import bindparam, select

from frontdesk.application.waiting import WaitingContent, WaitingState
from frontdesk.persistence.instants import maybe_instant, span
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import waiting

ON_THE_LIST = ("waiting", "offered")

WISHES = select(waiting).where(waiting.c.id.in_(bindparam("ids", expanding=True)))
LISTED = select(waiting).where(waiting.c.state.in_(ON_THE_LIST)).order_by(waiting.c.rank, waiting.c.id)


def wish(row: AnyRow) -> WaitingContent:
    return WaitingContent(
        row.id,
        row.room_id,
        span(row.starts_at, row.ends_at),
        row.party_size,
        row.title,
        row.organizer,
        row.contact,
        tuple(json.loads(row.needs)),
        row.rank,
        WaitingState(row.state),
        row.series_id,
        maybe_instant(row.offered_until_at),
        row.version,
    )
