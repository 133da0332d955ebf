"""The schema's fingerprint: what tables, columns, indexes, triggers and checks the database really has.

Kept in the settings after each migration and compared at every start, so that a guard that was dropped (by a
tool, by a careless migration) is missed before the first booking and not after the first double booking.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Connection

from frontdesk.persistence.settings import keep_setting

Dialect = Literal["sqlite", "postgresql"]

Rows = Callable[[str], Sequence[Any]]
"""Runs one statement without parameters on a driver's or SQLAlchemy's connection and returns all its rows."""

SETTING = "schema_fingerprint"
OBJECTS_SETTING = "schema_objects"

_NOTED = "SELECT key, value FROM setting WHERE key IN ('schema_fingerprint', 'schema_objects')"

_SQLITE = (
    """
    SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_' AND tbl_name <> 'alembic_version'
    """,
)

_POSTGRESQL = (
    """
    SELECT 'column', relname || '.' || attname,
        format_type(atttypid, atttypmod) || ' ' || attnotnull || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE nspname = current_schema() AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
        AND relname <> 'alembic_version'
    """,
    """
    SELECT 'constraint', relname || '.' || conname, convalidated || ' ' || pg_get_constraintdef(pg_constraint.oid)
    FROM pg_constraint
    JOIN pg_class ON pg_class.oid = conrelid
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = current_schema() AND contype <> 'n' AND relname <> 'alembic_version'
    """,
    """
    SELECT 'index', indexname, indexdef FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename <> 'alembic_version'
    """,
    """
    SELECT 'trigger', relname || '.' || tgname, CAST(tgenabled AS text) || ' ' || pg_get_triggerdef(pg_trigger.oid)
    FROM pg_trigger
    JOIN pg_class ON pg_class.oid = tgrelid
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = current_schema() AND NOT tgisinternal
    """,
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """``digest``: SHA-256 over everything, as hex; ``objects``: a short digest of each, by kind and name."""

    digest: str
    objects: Mapping[str, str]


def read(rows: Rows, dialect: Dialect) -> Fingerprint:
    """The fingerprint of what is there now. SQLite quotes the name of a table that was renamed; that says nothing."""
    found = {
        f"{kind} {name}": " ".join(body.replace(f'TABLE "{name}"', f"TABLE {name}").split())
        for statement in (_SQLITE if dialect == "sqlite" else _POSTGRESQL)
        for kind, name, body in rows(statement)
    }
    whole = sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()
    return Fingerprint(whole, {name: sha256(body.encode()).hexdigest()[:16] for name, body in found.items()})


def first_difference(rows: Rows, dialect: Dialect) -> str | None:
    """The kind and name of an object that is not as it was noted ("trigger claim_no_overlap_insert"), or None."""
    now = read(rows, dialect)
    noted: dict[str, str] = dict(rows(_NOTED))
    if noted.get(SETTING) == now.digest:
        return None
    expected = json.loads(noted.get(OBJECTS_SETTING, "{}"))
    return next(_differing(expected, now.objects), f"setting {SETTING}")


def _differing(expected: Mapping[str, str], found: Mapping[str, str]) -> Iterator[str]:
    return (name for name in sorted({*expected, *found}) if expected.get(name) != found.get(name))


def keep(connection: Connection) -> None:
    """Notes the fingerprint of what is there now in the settings."""
    dialect: Dialect = "sqlite" if connection.dialect.name == "sqlite" else "postgresql"
    now = read(rows_of(connection), dialect)
    for key, value in ((SETTING, now.digest), (OBJECTS_SETTING, json.dumps(now.objects, sort_keys=True))):
        keep_setting(connection, key, value)


def rows_of(connection: Connection) -> Rows:
    """SQLAlchemy's connection as a runner of statements."""
    return lambda statement: [tuple(row) for row in connection.exec_driver_sql(statement)]
