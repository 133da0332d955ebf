"""The tables of the house itself: what can be occupied, when it is open, and its rules."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from frontdesk.domain.resource import ResourceKind
from frontdesk.persistence.schema_base import Whole, flag, identity, metadata, one_of

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

resource = Table(
    "resource",
    metadata,
    identity(),
    Column("kind", Text, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("retired", Integer, nullable=False),
    one_of("kind", ResourceKind),
    flag("retired"),
    sqlite_strict=True,
)

room = Table(
    "room",
    metadata,
    Column("resource_id", Whole, ForeignKey("resource.id"), primary_key=True, autoincrement=False),
    Column("capacity", Integer, nullable=False),
    Column("floor", Text, nullable=False),
    Column("turnover_minutes", Integer, nullable=False),
    Column("seatings", Text, nullable=False),
    Column("equipment", Text, nullable=False),
    Column("hearing_loop", Integer, nullable=False),
    Column("step_free", Integer, nullable=False),
    Column("note", Text, nullable=False),
    flag("hearing_loop"),
    flag("step_free"),
    CheckConstraint("capacity > 0", name="capacity"),
    CheckConstraint("turnover_minutes >= 0", name="turnover"),
    sqlite_strict=True,
)

room_part = Table(
    "room_part",
    metadata,
    Column("room_id", Whole, ForeignKey("room.resource_id"), primary_key=True, autoincrement=False),
    Column("part_id", Whole, ForeignKey("room.resource_id"), primary_key=True, autoincrement=False),
    CheckConstraint("room_id <> part_id", name="itself"),
    sqlite_strict=True,
)

room_photo = Table(
    "room_photo",
    metadata,
    identity(),
    Column("room_id", Whole, ForeignKey("room.resource_id"), nullable=False),
    Column("caption", Text, nullable=False),
    Column("image", LargeBinary, nullable=False),
    Column("shown", Integer, nullable=False),
    flag("shown"),
    Index("ix_room_photo_room_id", "room_id"),
    sqlite_strict=True,
)

equipment = Table(
    "equipment",
    metadata,
    Column("resource_id", Whole, ForeignKey("resource.id"), primary_key=True, autoincrement=False),
    Column("type", Text, nullable=False),
    Column("note", Text, nullable=False),
    sqlite_strict=True,
)

advisor = Table(
    "advisor",
    metadata,
    Column("resource_id", Whole, ForeignKey("resource.id"), primary_key=True, autoincrement=False),
    Column("topics", Text, nullable=False),
    Column("email", Text, nullable=False),
    sqlite_strict=True,
)

opening_hours = Table(
    "opening_hours",
    metadata,
    Column("weekday", Integer, primary_key=True, autoincrement=False),
    Column("opens", Text, primary_key=True),
    Column("closes", Text, nullable=False),
    CheckConstraint("weekday BETWEEN 1 AND 7", name="weekday"),
    CheckConstraint("opens < closes", name="order"),
    sqlite_strict=True,
)

closing_day = Table(
    "closing_day",
    metadata,
    Column("day", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("opens", Text),
    Column("closes", Text),
    CheckConstraint("(opens IS NULL) = (closes IS NULL)", name="half_day"),
    sqlite_strict=True,
)

yearly_closing = Table(
    "yearly_closing",
    metadata,
    Column("month_day", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("opens", Text),
    Column("closes", Text),
    CheckConstraint("(opens IS NULL) = (closes IS NULL)", name="half_day"),
    sqlite_strict=True,
)

season = Table(
    "season",
    metadata,
    identity(),
    Column("name", Text, nullable=False),
    Column("first_day", Text, nullable=False),
    Column("last_day", Text, nullable=False),
    Column("week", Text, nullable=False),
    sqlite_strict=True,
)

house_rule = Table(
    "house_rule",
    metadata,
    identity(),
    Column("kind", Text, nullable=False),
    Column("parameters", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("asks_request", Integer, nullable=False),
    Column("owner", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("review_on", Text, nullable=False),
    Column("room_ids", Text, nullable=False),
    Column("overridden_by", Text, nullable=False),
    Column("active", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("severity IN ('notice', 'error')", name="severity"),
    flag("asks_request"),
    flag("active"),
    sqlite_strict=True,
)
