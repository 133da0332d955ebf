"""The journal: one entry per transaction, each holding the hash of the one before.

The entry itself carries ids and a salted digest; names and words stand in its payload, which retention can erase
without breaking the chain.
"""

from __future__ import annotations

import secrets

from frontdesk.application.codec import as_data, encode
from frontdesk.application.journal_chain import entry_hash, payload_digest
from frontdesk.application.journal_ports import JournalRow
from frontdesk.application.messages import Command, Outcome
from frontdesk.application.ports import Work

DO, UNDO, REDO = "do", "undo", "redo"


def record(work: Work, command: Command, outcome: Outcome, step: str) -> int:
    """Appends the entry of a command that was carried out; returns its sequence number."""
    body = _body(command, outcome)
    salt = secrets.token_bytes(16)
    digest = payload_digest(salt, body)
    touched = encode({kind.value: ids for kind, ids in outcome.changes.ids.items() if ids}).decode()
    seq, previous = work.journal.head()
    at, name = int(work.now.timestamp()), type(command).__name__
    own = entry_hash(previous, seq + 1, at, work.actor, work.desk, name, step, touched, digest)
    row = JournalRow(seq + 1, at, work.actor, work.desk, name, step, touched, digest, previous, own)
    work.journal.append(row, salt, body)
    return row.seq


def _body(command: Command, outcome: Outcome) -> bytes:
    inverse = outcome.inverse
    return encode(
        {
            "command": as_data(command),
            "label": outcome.label,
            "inverse_name": type(inverse).__name__ if inverse else None,
            "inverse": as_data(inverse),
        }
    )
