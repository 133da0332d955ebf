"""What the house notes about itself, by key."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, text

HOUSE_NAME = "house_name"
BADGE_SECRET = "badge_secret"  # noqa: S105  (the name of a setting)

_KEEP = text(
    "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def keep_setting(connection: Connection, key: str, value: str) -> None:
    """Writes one setting, new or not."""
    connection.execute(_KEEP, {"key": key, "value": value})


def name_house(connection: Connection, name: str) -> None:
    """What every house has from the first moment: its name, and the secret its badge codes follow from."""
    keep_setting(connection, HOUSE_NAME, name)
    keep_setting(connection, BADGE_SECRET, secrets.token_hex(32))
