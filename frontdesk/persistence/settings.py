"""What the house notes about itself, by key."""

from __future__ import annotations

from sqlalchemy import Connection, text

HOUSE_NAME = "house_name"

_KEEP = text(
    "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def keep_setting(connection: Connection, key: str, value: str) -> None:
    """Writes one setting, new or not."""
    connection.execute(_KEEP, {"key": key, "value": value})
