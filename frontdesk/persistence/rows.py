"""What statements give back, as the rest of the package wants it."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import Connection, Insert, Row

AnyRow: TypeAlias = Row[*tuple[Any, ...]]


def insert_one(connection: Connection, statement: Insert, values: dict[str, Any]) -> int:
    """Inserts one row and returns the id the database gave it."""
    key = connection.execute(statement, values).inserted_primary_key
    assert key is not None, "the table has no primary key"
    return int(key[0])
