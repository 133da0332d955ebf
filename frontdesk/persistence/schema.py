"""The tables, the same on SQLite and PostgreSQL.

Instants are whole seconds since 1970 in UTC (columns ``*_at``), so that both engines compare and index plain
integers; wall-clock values are ISO text. Nothing a person did is ever deleted: states tell what became of it.
The guard that makes overlapping claims impossible is in ``overlap_guard``.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.persistence.schema_base import Whole, flag, identity, metadata, one_of
from frontdesk.persistence.schema_house import (
    advisor,
    closing_day,
    equipment,
    house_rule,
    opening_hours,
    resource,
    room,
    room_part,
    room_photo,
    season,
    setting,
    yearly_closing,
)

__all__ = [
    "advisor",
    "appointment",
    "badge",
    "claim",
    "closing_day",
    "equipment",
    "event",
    "for_postgresql",
    "friction",
    "house_rule",
    "imported_series",
    "journal",
    "journal_payload",
    "metadata",
    "occurrence",
    "opening_hours",
    "person",
    "registration",
    "resource",
    "room",
    "room_part",
    "room_photo",
    "scan",
    "season",
    "series",
    "setting",
    "undo_step",
    "visit",
    "waiting",
    "yearly_closing",
]

person = Table(
    "person",
    metadata,
    identity(),
    Column("name", Text, nullable=False),
    Column("company", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    sqlite_strict=True,
)

series = Table(
    "series",
    metadata,
    identity(),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("organizer", Text, nullable=False),
    Column("party_size", Integer),
    Column("note", Text, nullable=False),
    Column("rule", Text),
    Column("start_local", Text, nullable=False),
    Column("duration_seconds", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("setup_minutes", Integer, nullable=False),
    Column("teardown_minutes", Integer, nullable=False),
    Column("seating", Text, nullable=False),
    Column("follows_id", Whole, ForeignKey("series.id")),
    Column("version", Integer, nullable=False),
    Column("created_at", Whole, nullable=False),
    one_of("kind", SeriesKind),
    CheckConstraint("party_size > 0", name="party_size"),
    CheckConstraint("duration_seconds > 0", name="duration"),
    CheckConstraint("setup_minutes >= 0 AND teardown_minutes >= 0", name="margins"),
    sqlite_strict=True,
)

occurrence = Table(
    "occurrence",
    metadata,
    identity(),
    Column("series_id", Whole, ForeignKey("series.id"), nullable=False),
    Column("recurrence_id", Whole, nullable=False),
    Column("starts_at", Whole, nullable=False),
    Column("ends_at", Whole, nullable=False),
    Column("state", Text, nullable=False),
    Column("detached", Integer, nullable=False),
    Column("title", Text),
    Column("organizer", Text),
    Column("party_size", Integer),
    Column("note", Text),
    Column("used_from_at", Whole),
    Column("used_until_at", Whole),
    Column("version", Integer, nullable=False),
    CheckConstraint("party_size >= 0", name="party_size"),  # 0: nobody was told, whatever the series says
    UniqueConstraint("series_id", "recurrence_id"),
    one_of("state", OccurrenceState),
    flag("detached"),
    CheckConstraint("starts_at < ends_at", name="order"),
    Index("ix_occurrence_time", "starts_at", "ends_at", "state"),
    Index(
        "ix_occurrence_open",
        "state",
        "starts_at",
        sqlite_where=text("state IN ('held', 'requested', 'skipped')"),
    ),
    sqlite_strict=True,
)

claim = Table(
    "claim",
    metadata,
    identity(),
    Column("resource_id", Whole, ForeignKey("resource.id"), nullable=False),
    Column("occurrence_id", Whole, ForeignKey("occurrence.id"), nullable=False),
    Column("starts_at", Whole, nullable=False),
    Column("ends_at", Whole, nullable=False),
    Column("holds", Integer, nullable=False),
    CheckConstraint("starts_at < ends_at", name="order"),
    flag("holds"),
    UniqueConstraint("occurrence_id", "resource_id"),
    Index(
        "ix_claim_holding",
        "resource_id",
        "starts_at",
        "ends_at",
        "occurrence_id",
        sqlite_where=text("holds = 1"),
    ),
    sqlite_strict=True,
)

friction = Table(
    "friction",
    metadata,
    identity(),
    Column("at", Whole, nullable=False),
    Column("rule_id", Whole, ForeignKey("house_rule.id")),
    Column("kind", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("wish", Text, nullable=False),
    Column("room_id", Whole, ForeignKey("room.resource_id")),
    Column("starts_at", Whole, nullable=False),
    Column("ends_at", Whole, nullable=False),
    Column("party_size", Integer),
    Column("series_id", Whole, ForeignKey("series.id")),
    Column("settled_at", Whole),
    CheckConstraint("severity IN ('notice', 'error')", name="severity"),
    CheckConstraint("starts_at < ends_at", name="order"),
    Index("ix_friction_at", "at"),
    Index("ix_friction_wish", "wish"),
    Index("ix_friction_series_id", "series_id"),
    sqlite_strict=True,
)

waiting = Table(
    "waiting",
    metadata,
    identity(),
    Column("room_id", Whole, ForeignKey("room.resource_id")),
    Column("starts_at", Whole, nullable=False),
    Column("ends_at", Whole, nullable=False),
    Column("party_size", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("organizer", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("needs", Text, nullable=False),
    Column("rank", Whole, nullable=False),
    Column("state", Text, nullable=False),
    Column("series_id", Whole, ForeignKey("series.id")),
    Column("offered_until_at", Whole),
    Column("version", Integer, nullable=False),
    Column("created_at", Whole, nullable=False),
    CheckConstraint("state IN ('waiting', 'offered', 'accepted', 'expired', 'withdrawn')", name="state"),
    CheckConstraint("party_size > 0", name="party_size"),
    CheckConstraint("starts_at < ends_at", name="order"),
    Index("ix_waiting_state", "state", "starts_at"),
    sqlite_strict=True,
)

imported_series = Table(
    "imported_series",
    metadata,
    Column("source", Text, primary_key=True),
    Column("uid", Text, primary_key=True),
    Column("series_id", Whole, ForeignKey("series.id"), nullable=False),
    Column("digest", Text, nullable=False),
    sqlite_strict=True,
)

appointment = Table(
    "appointment",
    metadata,
    Column("series_id", Whole, ForeignKey("series.id"), primary_key=True, autoincrement=False),
    Column("advisor_id", Whole, ForeignKey("advisor.resource_id"), nullable=False),
    Column("person_id", Whole, ForeignKey("person.id"), nullable=False),
    Column("topic", Text, nullable=False),
    sqlite_strict=True,
)

event = Table(
    "event",
    metadata,
    identity(),
    Column("series_id", Whole, ForeignKey("series.id"), nullable=False, unique=True),
    Column("capacity", Integer, nullable=False),
    CheckConstraint("capacity > 0", name="capacity"),
    sqlite_strict=True,
)

registration = Table(
    "registration",
    metadata,
    identity(),
    Column("event_id", Whole, ForeignKey("event.id"), nullable=False),
    Column("person_id", Whole, ForeignKey("person.id"), nullable=False),
    Column("cancelled", Integer, nullable=False),
    UniqueConstraint("event_id", "person_id"),
    flag("cancelled"),
    sqlite_strict=True,
)

visit = Table(
    "visit",
    metadata,
    identity(),
    Column("person_id", Whole, ForeignKey("person.id"), nullable=False),
    Column("host", Text, nullable=False),
    Column("room_id", Whole, ForeignKey("room.resource_id")),
    Column("occurrence_id", Whole, ForeignKey("occurrence.id")),
    Column("due_at", Whole, nullable=False),
    Column("walk_in", Integer, nullable=False),
    Column("party_size", Integer, nullable=False),
    Column("cancelled", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    flag("walk_in"),
    flag("cancelled"),
    CheckConstraint("party_size > 0", name="party_size"),
    Index("ix_visit_due_at", "due_at"),
    Index(
        "ix_visit_occurrence_id",
        "occurrence_id",
        sqlite_where=text("occurrence_id IS NOT NULL"),
    ),
    sqlite_strict=True,
)

badge = Table(
    "badge",
    metadata,
    identity(),
    Column("kind", Text, nullable=False),
    Column("serial", Whole, nullable=False, unique=True),
    Column("fingerprint", LargeBinary, nullable=False, unique=True),
    Column("visit_id", Whole, ForeignKey("visit.id")),
    Column("registration_id", Whole, ForeignKey("registration.id")),
    Column("state", Text, nullable=False),
    Column("issued_at", Whole, nullable=False),
    one_of("kind", BadgeKind),
    CheckConstraint("state IN ('active', 'replaced', 'void')", name="state"),
    CheckConstraint("(visit_id IS NULL) <> (registration_id IS NULL)", name="subject"),
    Index("ix_badge_visit_id", "visit_id"),
    Index("ix_badge_registration_id", "registration_id"),
    sqlite_strict=True,
)

scan = Table(
    "scan",
    metadata,
    identity(),
    Column("nonce", Text, nullable=False, unique=True),
    Column("raw", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("direction", Text),
    Column("logical_at", Whole, nullable=False),
    Column("recorded_at", Whole, nullable=False),
    Column("desk", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("counts", Integer, nullable=False),
    Column("badge_id", Whole, ForeignKey("badge.id")),
    Column("visit_id", Whole, ForeignKey("visit.id")),
    Column("registration_id", Whole, ForeignKey("registration.id")),
    CheckConstraint("direction IN ('in', 'out')", name="direction"),
    flag("counts"),
    Index(
        "ix_scan_visit_presence",
        "visit_id",
        "logical_at",
        "direction",
        sqlite_where=text("counts = 1 AND visit_id IS NOT NULL"),
    ),
    Index(
        "ix_scan_registration_presence",
        "registration_id",
        "logical_at",
        "direction",
        sqlite_where=text("counts = 1 AND registration_id IS NOT NULL"),
    ),
    Index(
        "ix_scan_time",
        "logical_at",
        "direction",
        "visit_id",
        "registration_id",
        sqlite_where=text("counts = 1"),
    ),
    sqlite_strict=True,
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Whole, primary_key=True, autoincrement=False),
    Column("at", Whole, nullable=False),
    Column("actor", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("touched", Text, nullable=False),
    Column("payload_digest", LargeBinary, nullable=False),
    Column("previous_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("step IN ('do', 'undo', 'redo')", name="step"),
    sqlite_strict=True,
)

journal_payload = Table(
    "journal_payload",
    metadata,
    Column("seq", Whole, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_strict=True,
)

undo_step = Table(
    "undo_step",
    metadata,
    identity(),
    Column("desk", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("seq", Whole, ForeignKey("journal.seq"), nullable=False),
    CheckConstraint("state IN ('done', 'undone')", name="state"),
    Index("ix_undo_step_desk", "desk", "state", "id"),
    sqlite_strict=True,
)


def for_postgresql() -> None:
    """Gives the partial indexes the same conditions on PostgreSQL: called by whoever creates these tables there.

    Not with the tables: naming the condition of a dialect loads the dialect, which a house in a file has no use for.
    """
    for table in metadata.tables.values():
        for index in table.indexes:
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
