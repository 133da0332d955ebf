"""The journal as a person reads it."""

from __future__ import annotations

import json

from sqlalchemy import Connection, select

from frontdesk.application.journal_rows import JournalEntries, JournalEntry, NextSteps, Steps
from frontdesk.application.messages import Label
from frontdesk.persistence.instants import instant, seconds
from frontdesk.persistence.journal import next_step, read_payload
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import journal, journal_payload

_ENTRIES = select(journal, journal_payload.c.body).outerjoin(journal_payload, journal_payload.c.seq == journal.c.seq)


def journal_entries(query: JournalEntries, connection: Connection) -> tuple[JournalEntry, ...]:
    if query.since is not None:
        found = _ENTRIES.where(journal.c.at >= seconds(query.since)).order_by(journal.c.seq)
        return tuple(_entry(row) for row in connection.execute(found))
    newest = _ENTRIES.order_by(journal.c.seq.desc()).limit(query.limit)
    return tuple(_entry(row) for row in reversed(connection.execute(newest).all()))


def _entry(row: AnyRow) -> JournalEntry:
    return JournalEntry(
        row.seq,
        instant(row.at),
        row.actor,
        row.desk,
        row.command,
        row.step,
        json.loads(row.touched),
        _label(row.body),
    )


def _label(body: str | bytes | None) -> Label | None:
    if body is None:
        return None
    label = json.loads(body)["label"]
    return Label(label["verb"], label["facts"])


def next_steps(query: NextSteps, connection: Connection) -> Steps:
    return Steps(_step_label(connection, query.desk, "done"), _step_label(connection, query.desk, "undone"))


def _step_label(connection: Connection, desk: str, state: str) -> Label | None:
    step = next_step(connection, desk, state)
    return _label(read_payload(connection, step.seq)) if step else None
