"""What a house holds, as one number: equal for two houses that were made alike."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, Table, select

from frontdesk.persistence.schema import metadata

_BY_CHANCE = {
    "journal": {"at", "payload_digest", "previous_hash", "hash"},
    "journal_payload": {"salt"},
}
"""Columns that differ between two houses made alike: when the journal was written, and its salts."""

_ROWS_AT_ONCE = 10_000


def content_digest(connection: Connection) -> str:
    """SHA-256 (hex) over every row of every table in the order of its key, in one pass."""
    digest = hashlib.sha256()
    for table in metadata.sorted_tables:
        digest.update(table.name.encode())
        _add_rows(connection, table, digest)
    return digest.hexdigest()


def _add_rows(connection: Connection, table: Table, digest: hashlib._Hash) -> None:
    columns = [column for column in table.columns if column.name not in _BY_CHANCE.get(table.name, ())]
    found = connection.execution_options(yield_per=_ROWS_AT_ONCE).execute(
        select(*columns).order_by(*table.primary_key.columns)
    )
    for rows in found.partitions():
        digest.update("\n".join(repr(tuple(row)) for row in rows).encode())
