"""The house: every table, and the guard that makes overlapping claims impossible.

Frozen: what a house was created with stays readable here, whatever ``schema`` becomes later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001_the_house"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

SQLITE_GUARD = (
    """CREATE TRIGGER claim_no_overlap_insert BEFORE INSERT ON claim WHEN NEW.holds = 1 BEGIN
  SELECT RAISE(ABORT, 'claim_overlap')
  WHERE NEW.starts_at < (
    SELECT other.ends_at FROM claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.holds = 1
      AND other.starts_at < NEW.ends_at
    ORDER BY other.starts_at DESC LIMIT 1
  );
END""",
    """CREATE TRIGGER claim_no_overlap_update BEFORE UPDATE ON claim WHEN NEW.holds = 1 BEGIN
  SELECT RAISE(ABORT, 'claim_overlap')
  WHERE NEW.starts_at < (
    SELECT other.ends_at FROM claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.holds = 1
      AND other.starts_at < NEW.ends_at AND other.id <> OLD.id
    ORDER BY other.starts_at DESC LIMIT 1
  );
END""",
)

POSTGRESQL_GUARD = (
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    """ALTER TABLE claim ADD CONSTRAINT claim_overlap EXCLUDE USING gist
    (resource_id WITH =, int8range(starts_at, ends_at) WITH &&) WHERE (holds = 1)""",
)


def upgrade() -> None:
    """Creates the house's tables, one function each, then the guard."""
    for table in (
        _setting,
        _resource,
        _room,
        _advisor,
        _opening_hours,
        _closing_day,
        _person,
        _series,
        _occurrence,
        _claim,
        _appointment,
        _event,
        _registration,
        _visit,
        _badge,
        _scan,
        _journal,
        _journal_payload,
        _undo_step,
    ):
        table()
    for statement in SQLITE_GUARD if op.get_bind().dialect.name == "sqlite" else POSTGRESQL_GUARD:
        op.execute(statement)


def create(name: str, key: Sequence[str], *items: sa.schema.SchemaItem) -> None:
    op.create_table(name, *items, sa.PrimaryKeyConstraint(*key, name=f"pk_{name}"), sqlite_strict=True)


def identity() -> sa.Column[Any]:
    return sa.Column("id", _WHOLE, nullable=False, autoincrement=True)


def whole(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, _WHOLE, nullable=nullable, autoincrement=False) for name in names]


def number(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable, autoincrement=False) for name in names]


def words(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def octets(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.LargeBinary(), nullable=False) for name in names]


def check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=name)


def unique(*columns: str, table: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{columns[0]}")


def refers(column: str, target: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def index(name: str, table: str, columns: Sequence[str], where: str | None = None) -> None:
    only = None if where is None else sa.text(where)
    op.create_index(name, table, list(columns), sqlite_where=only, postgresql_where=only)


def _setting() -> None:
    create(
        "setting",
        ["key"],
        *words("key", "value"),
    )


def _resource() -> None:
    create(
        "resource",
        ["id"],
        identity(),
        *words("kind", "slug", "name"),
        check("ck_resource_kind", "kind IN ('room', 'advisor')"),
        unique("slug", table="resource"),
    )


def _room() -> None:
    create(
        "room",
        ["resource_id"],
        *whole("resource_id"),
        *number("capacity"),
        *words("floor"),
        *number("turnover_minutes"),
        check("ck_room_capacity", "capacity > 0"),
        check("ck_room_turnover", "turnover_minutes >= 0"),
        refers("resource_id", "resource.id", table="room"),
    )


def _advisor() -> None:
    create(
        "advisor",
        ["resource_id"],
        *whole("resource_id"),
        *words("topics", "email"),
        refers("resource_id", "resource.id", table="advisor"),
    )


def _opening_hours() -> None:
    create(
        "opening_hours",
        ["weekday", "opens"],
        *number("weekday"),
        *words("opens", "closes"),
        check("ck_opening_hours_weekday", "weekday BETWEEN 1 AND 7"),
        check("ck_opening_hours_order", "opens < closes"),
    )


def _closing_day() -> None:
    create(
        "closing_day",
        ["day"],
        *words("day", "reason"),
        *words("opens", "closes", nullable=True),
        check("ck_closing_day_half_day", "(opens IS NULL) = (closes IS NULL)"),
    )


def _person() -> None:
    create(
        "person",
        ["id"],
        identity(),
        *words("name", "company", "email", "phone"),
    )


def _series() -> None:
    create(
        "series",
        ["id"],
        identity(),
        *words("kind", "title", "organizer"),
        *number("party_size", nullable=True),
        *words("note"),
        *words("rule", nullable=True),
        *words("start_local"),
        *number("duration_seconds"),
        *words("zone"),
        *number("setup_minutes", "teardown_minutes", "version"),
        *whole("created_at"),
        check("ck_series_kind", "kind IN ('booking', 'appointment', 'event')"),
        check("ck_series_party_size", "party_size > 0"),
        check("ck_series_duration", "duration_seconds > 0"),
        check("ck_series_margins", "setup_minutes >= 0 AND teardown_minutes >= 0"),
    )


def _occurrence() -> None:
    create(
        "occurrence",
        ["id"],
        identity(),
        *whole("series_id", "recurrence_id", "starts_at", "ends_at"),
        *words("state"),
        *number("detached", "version"),
        unique("series_id", "recurrence_id", table="occurrence"),
        check(
            "ck_occurrence_state",
            "state IN ('held', 'requested', 'confirmed', 'in_use', 'ended', 'released', 'given_back', 'cancelled',"
            " 'skipped')",
        ),
        check("ck_occurrence_detached", "detached IN (0, 1)"),
        check("ck_occurrence_order", "starts_at < ends_at"),
        refers("series_id", "series.id", table="occurrence"),
    )
    index("ix_occurrence_time", "occurrence", ["starts_at", "ends_at", "state"])


def _claim() -> None:
    create(
        "claim",
        ["id"],
        identity(),
        *whole("resource_id", "occurrence_id", "starts_at", "ends_at"),
        *number("holds"),
        check("ck_claim_order", "starts_at < ends_at"),
        check("ck_claim_holds", "holds IN (0, 1)"),
        unique("occurrence_id", "resource_id", table="claim"),
        refers("resource_id", "resource.id", table="claim"),
        refers("occurrence_id", "occurrence.id", table="claim"),
    )
    index("ix_claim_holding", "claim", ["resource_id", "starts_at", "ends_at", "occurrence_id"], where="holds = 1")


def _appointment() -> None:
    create(
        "appointment",
        ["series_id"],
        *whole("series_id", "advisor_id", "person_id"),
        *words("topic"),
        refers("series_id", "series.id", table="appointment"),
        refers("advisor_id", "advisor.resource_id", table="appointment"),
        refers("person_id", "person.id", table="appointment"),
    )


def _event() -> None:
    create(
        "event",
        ["id"],
        identity(),
        *whole("series_id"),
        *number("capacity"),
        check("ck_event_capacity", "capacity > 0"),
        unique("series_id", table="event"),
        refers("series_id", "series.id", table="event"),
    )


def _registration() -> None:
    create(
        "registration",
        ["id"],
        identity(),
        *whole("event_id", "person_id"),
        *number("cancelled"),
        unique("event_id", "person_id", table="registration"),
        check("ck_registration_cancelled", "cancelled IN (0, 1)"),
        refers("event_id", "event.id", table="registration"),
        refers("person_id", "person.id", table="registration"),
    )


def _visit() -> None:
    create(
        "visit",
        ["id"],
        identity(),
        *whole("person_id"),
        *words("host"),
        *whole("room_id", "occurrence_id", nullable=True),
        *whole("due_at"),
        *number("walk_in", "party_size", "cancelled", "version"),
        check("ck_visit_walk_in", "walk_in IN (0, 1)"),
        check("ck_visit_cancelled", "cancelled IN (0, 1)"),
        check("ck_visit_party_size", "party_size > 0"),
        refers("person_id", "person.id", table="visit"),
        refers("room_id", "room.resource_id", table="visit"),
        refers("occurrence_id", "occurrence.id", table="visit"),
    )
    index("ix_visit_occurrence_id", "visit", ["occurrence_id"], where="occurrence_id IS NOT NULL")
    index("ix_visit_due_at", "visit", ["due_at"])


def _badge() -> None:
    create(
        "badge",
        ["id"],
        identity(),
        *words("kind"),
        *whole("serial"),
        *octets("fingerprint"),
        *whole("visit_id", "registration_id", nullable=True),
        *words("state"),
        *whole("issued_at"),
        check("ck_badge_kind", "kind IN ('V', 'A')"),
        check("ck_badge_state", "state IN ('active', 'replaced', 'void')"),
        check("ck_badge_subject", "(visit_id IS NULL) <> (registration_id IS NULL)"),
        unique("serial", table="badge"),
        unique("fingerprint", table="badge"),
        refers("visit_id", "visit.id", table="badge"),
        refers("registration_id", "registration.id", table="badge"),
    )
    index("ix_badge_visit_id", "badge", ["visit_id"])
    index("ix_badge_registration_id", "badge", ["registration_id"])


def _scan() -> None:
    create(
        "scan",
        ["id"],
        identity(),
        *words("nonce", "raw", "code"),
        *words("direction", nullable=True),
        *whole("logical_at", "recorded_at"),
        *words("desk", "operator", "answer"),
        *number("counts"),
        *whole("badge_id", "visit_id", "registration_id", nullable=True),
        check("ck_scan_direction", "direction IN ('in', 'out')"),
        check("ck_scan_counts", "counts IN (0, 1)"),
        unique("nonce", table="scan"),
        refers("badge_id", "badge.id", table="scan"),
        refers("visit_id", "visit.id", table="scan"),
        refers("registration_id", "registration.id", table="scan"),
    )
    index(
        "ix_scan_visit_presence",
        "scan",
        ["visit_id", "logical_at", "direction"],
        where="counts = 1 AND visit_id IS NOT NULL",
    )
    index(
        "ix_scan_registration_presence",
        "scan",
        ["registration_id", "logical_at", "direction"],
        where="counts = 1 AND registration_id IS NOT NULL",
    )
    index("ix_scan_time", "scan", ["logical_at", "direction", "visit_id", "registration_id"], where="counts = 1")


def _journal() -> None:
    create(
        "journal",
        ["seq"],
        *whole("seq", "at"),
        *words("actor", "desk", "command", "step", "touched"),
        *octets("payload_digest", "previous_hash", "hash"),
        check("ck_journal_step", "step IN ('do', 'undo', 'redo')"),
    )


def _journal_payload() -> None:
    create(
        "journal_payload",
        ["seq"],
        *whole("seq"),
        *octets("salt"),
        *words("body"),
        refers("seq", "journal.seq", table="journal_payload"),
    )


def _undo_step() -> None:
    create(
        "undo_step",
        ["id"],
        identity(),
        *words("desk", "state"),
        *whole("seq"),
        check("ck_undo_step_state", "state IN ('done', 'undone')"),
        refers("seq", "journal.seq", table="undo_step"),
    )
    index("ix_undo_step_desk", "undo_step", ["desk", "state", "id"])
