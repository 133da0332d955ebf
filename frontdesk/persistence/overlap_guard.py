"""Two holding claims on one resource cannot overlap: the database itself refuses.

SQLite has triggers. Because holding claims of a resource never overlap, the last one that starts before the new
one ends decides alone: one index step, whatever the size of the house. The update trigger names no columns, so
no way of changing a claim escapes it. PostgreSQL has an EXCLUDE constraint on the same half-open ranges.
"""

from __future__ import annotations

from sqlalchemy import Connection

OVERLAP_MESSAGE = "claim_overlap"
"""What both engines' refusals contain: the trigger's text and the constraint's name."""

_DECISIVE_CLAIM = """
  SELECT RAISE(ABORT, 'claim_overlap')
  WHERE NEW.starts_at < (
    SELECT other.ends_at FROM claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.holds = 1
      AND other.starts_at < NEW.ends_at{except_itself}
    ORDER BY other.starts_at DESC LIMIT 1
  );
"""

SQLITE_GUARD = (
    "CREATE TRIGGER claim_no_overlap_insert BEFORE INSERT ON claim WHEN NEW.holds = 1 BEGIN"
    + _DECISIVE_CLAIM.format(except_itself="")
    + "END",
    "CREATE TRIGGER claim_no_overlap_update BEFORE UPDATE ON claim WHEN NEW.holds = 1 BEGIN"
    + _DECISIVE_CLAIM.format(except_itself=" AND other.id <> OLD.id")
    + "END",
)

POSTGRESQL_GUARD = (
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    """ALTER TABLE claim ADD CONSTRAINT claim_overlap EXCLUDE USING gist
    (resource_id WITH =, int8range(starts_at, ends_at) WITH &&) WHERE (holds = 1)""",
)


def create(connection: Connection) -> None:
    """Adds the guard to a schema that has the claim table."""
    for statement in SQLITE_GUARD if connection.dialect.name == "sqlite" else POSTGRESQL_GUARD:
        connection.exec_driver_sql(statement)
