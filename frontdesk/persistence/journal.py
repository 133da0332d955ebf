"""The journal's entries and payloads, and each desk's undo steps."""

from __future__ import annotations

import json

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from frontdesk.application import journal_chain
from frontdesk.application.journal_ports import EntrySaid, JournalRow, UndoStep
from frontdesk.persistence.instants import instant
from frontdesk.persistence.schema import journal, journal_payload, undo_step

GENESIS = (0, journal_chain.GENESIS)
"""What the first entry follows on."""

_HEAD = select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)
_APPEND = insert(journal)
_APPEND_PAYLOAD = insert(journal_payload)
_PUSH = insert(undo_step)
_FORGET_UNDONE = delete(undo_step).where(undo_step.c.desk == bindparam("d"), undo_step.c.state == "undone")
_OF_DESK = select(undo_step.c.id, undo_step.c.seq).where(
    undo_step.c.desk == bindparam("d"), undo_step.c.state == bindparam("s")
)
_LAST_DONE = _OF_DESK.order_by(undo_step.c.id.desc()).limit(1)
_FIRST_UNDONE = _OF_DESK.order_by(undo_step.c.id).limit(1)


def read_head(connection: Connection) -> tuple[int, bytes]:
    """Sequence number and hash of the newest entry."""
    row = connection.execute(_HEAD).first()
    return (row.seq, bytes(row.hash)) if row else GENESIS


def next_step(connection: Connection, desk: str, state: str) -> UndoStep | None:
    """The step of a desk that would be undone (``done``) or redone (``undone``) next."""
    statement = _LAST_DONE if state == "done" else _FIRST_UNDONE
    row = connection.execute(statement, {"d": desk, "s": state}).first()
    return UndoStep(row.id, row.seq) if row else None


def read_payload(connection: Connection, seq: int) -> bytes | None:
    body = connection.scalar(select(journal_payload.c.body).where(journal_payload.c.seq == seq))
    return body.encode() if body is not None else None


class JournalTables:
    """Implements ``JournalRecords`` for one desk; ``head`` was read when the transaction began."""

    def __init__(self, connection: Connection, desk: str, head: tuple[int, bytes]) -> None:
        self._connection = connection
        self._desk = desk
        self._head = head

    def head(self) -> tuple[int, bytes]:
        return self._head

    def append(self, row: JournalRow, salt: bytes, body: bytes) -> None:
        self._connection.execute(
            _APPEND,
            {
                "seq": row.seq,
                "at": row.at,
                "actor": row.actor,
                "desk": row.desk,
                "command": row.command,
                "step": row.step,
                "touched": row.touched,
                "payload_digest": row.payload_digest,
                "previous_hash": row.previous_hash,
                "hash": row.hash,
            },
        )
        self._connection.execute(_APPEND_PAYLOAD, {"seq": row.seq, "salt": salt, "body": body.decode()})
        self._head = row.seq, row.hash

    def payload(self, seq: int) -> bytes | None:
        return read_payload(self._connection, seq)

    def entry(self, seq: int) -> EntrySaid | None:
        row = self._connection.execute(select(journal.c.actor, journal.c.at).where(journal.c.seq == seq)).first()
        if row is None:
            return None
        body = self.payload(seq)
        label = json.loads(body)["label"] if body else None
        return EntrySaid(row.actor, instant(row.at), (label["verb"], label["facts"]) if label else None)

    def push_step(self, seq: int) -> None:
        self._connection.execute(_FORGET_UNDONE, {"d": self._desk})
        self._connection.execute(_PUSH, {"desk": self._desk, "state": "done", "seq": seq})

    def step(self, state: str) -> UndoStep | None:
        return next_step(self._connection, self._desk, state)

    def flip_step(self, step_id: int, state: str, seq: int) -> None:
        self._connection.execute(update(undo_step).where(undo_step.c.id == step_id).values(state=state, seq=seq))
