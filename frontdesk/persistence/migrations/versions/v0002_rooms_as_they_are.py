"""Rooms as they are: equipment, seatings, combined rooms, seasons, house rules, waiting list, imported calendars.

Where SQLite cannot alter a table (its checks, columns that must have a value) the table is made anew and its rows are
copied; the claims and their guard are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from frontdesk.persistence.migrations.versions.v0001_the_house import (
    check,
    create,
    identity,
    index,
    number,
    octets,
    refers,
    unique,
    whole,
    words,
)

revision = "0002_rooms_as_they_are"
down_revision: str | None = "0001_the_house"
branch_labels: str | None = None
depends_on: str | None = None

OPEN_STATES = "state IN ('held', 'requested', 'skipped')"


def upgrade() -> None:
    """The tables that grow, then those that are new."""
    grow("resource", _resource, number("retired"), {"retired": "0"}, ["kind"])
    grow("room", _room, _room_columns(), _ROOM_VALUES)
    grow("series", _series, _series_columns(), {"seating": "''", "follows_id": "NULL"}, ["kind"])
    grow("occurrence", _occurrence, _occurrence_columns(), dict.fromkeys(_OCCURRENCE_COLUMNS, "NULL"))
    if not _on_sqlite():
        op.create_foreign_key("fk_series_follows_id", "series", "series", ["follows_id"], ["id"])
    else:
        index("ix_occurrence_time", "occurrence", ["starts_at", "ends_at", "state"])
    index("ix_occurrence_open", "occurrence", ["state", "starts_at"], OPEN_STATES)
    for table in (
        _room_part,
        _room_photo,
        _equipment,
        _yearly_closing,
        _season,
        _house_rule,
        _friction,
        _waiting,
        _imported_series,
    ):
        table()


def _on_sqlite() -> bool:
    return bool(op.get_bind().dialect.name == "sqlite")


def grow(
    name: str,
    make: Callable[[str], list[sa.CheckConstraint]],
    added: list[sa.Column[Any]],
    values: Mapping[str, str],
    changed_checks: list[str] | None = None,
) -> None:
    """Gives a table new columns with these values, and the checks *make* says it has now."""
    if _on_sqlite():
        _made_anew(name, make, values)
    else:
        _altered(name, make, added, values, changed_checks or [])


def _made_anew(name: str, make: Callable[[str], list[sa.CheckConstraint]], values: Mapping[str, str]) -> None:
    kept = [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({name})")]
    make(f"{name}_new")
    columns = ", ".join([*kept, *values])
    given = ", ".join([*kept, *values.values()])
    op.execute(f"INSERT INTO {name}_new ({columns}) SELECT {given} FROM {name}")  # noqa: S608 - names from here
    op.execute(f"DROP TABLE {name}")
    op.execute(f"ALTER TABLE {name}_new RENAME TO {name}")


def _altered(
    name: str,
    make: Callable[[str], list[sa.CheckConstraint]],
    added: list[sa.Column[Any]],
    values: Mapping[str, str],
    changed_checks: list[str],
) -> None:
    for column in added:
        column.server_default = sa.DefaultClause(sa.text(values[column.name]))
        op.add_column(name, column)
        op.alter_column(name, column.name, server_default=None)
    for which in changed_checks:
        op.drop_constraint(f"ck_{name}_{which}", name, type_="check")
    for constraint in make(""):
        op.create_check_constraint(str(constraint.name), name, constraint.sqltext)


def _resource(name: str) -> list[sa.CheckConstraint]:
    checks = [
        check("ck_resource_kind", "kind IN ('room', 'advisor', 'equipment')"),
        check("ck_resource_retired", "retired IN (0, 1)"),
    ]
    if name:
        _create_as(
            name,
            ["id"],
            identity(),
            *words("kind", "slug", "name"),
            *number("retired"),
            *checks,
            unique("slug", table="resource"),
        )
    return checks


_ROOM_VALUES = {"seatings": "'[]'", "equipment": "'[]'", "hearing_loop": "0", "step_free": "0", "note": "''"}


def _room_columns() -> list[sa.Column[Any]]:
    return [*words("seatings", "equipment"), *number("hearing_loop", "step_free"), *words("note")]


def _room(name: str) -> list[sa.CheckConstraint]:
    checks = [
        check("ck_room_hearing_loop", "hearing_loop IN (0, 1)"),
        check("ck_room_step_free", "step_free IN (0, 1)"),
    ]
    if name:
        _create_as(
            name,
            ["resource_id"],
            *whole("resource_id"),
            *number("capacity"),
            *words("floor"),
            *number("turnover_minutes"),
            *_room_columns(),
            *checks,
            check("ck_room_capacity", "capacity > 0"),
            check("ck_room_turnover", "turnover_minutes >= 0"),
            refers("resource_id", "resource.id", table="room"),
        )
    return checks


def _series_columns() -> list[sa.Column[Any]]:
    return [*words("seating"), *whole("follows_id", nullable=True)]


def _series(name: str) -> list[sa.CheckConstraint]:
    checks = [check("ck_series_kind", "kind IN ('booking', 'appointment', 'event', 'closure')")]
    if name:
        _create_as(
            name,
            ["id"],
            identity(),
            *words("kind", "title", "organizer"),
            *number("party_size", nullable=True),
            *words("note"),
            *words("rule", nullable=True),
            *words("start_local"),
            *number("duration_seconds"),
            *words("zone"),
            *number("setup_minutes", "teardown_minutes"),
            *_series_columns(),
            *number("version"),
            *whole("created_at"),
            *checks,
            check("ck_series_party_size", "party_size > 0"),
            check("ck_series_duration", "duration_seconds > 0"),
            check("ck_series_margins", "setup_minutes >= 0 AND teardown_minutes >= 0"),
            refers("follows_id", "series.id", table="series"),
        )
    return checks


_OCCURRENCE_COLUMNS = ("title", "organizer", "party_size", "note", "used_from_at", "used_until_at")


def _occurrence_columns() -> list[sa.Column[Any]]:
    return [
        *words("title", "organizer", nullable=True),
        *number("party_size", nullable=True),
        *words("note", nullable=True),
        *whole("used_from_at", "used_until_at", nullable=True),
    ]


def _occurrence(name: str) -> list[sa.CheckConstraint]:
    checks = [check("ck_occurrence_party_size", "party_size >= 0")]
    if name:
        _create_as(
            name,
            ["id"],
            identity(),
            *whole("series_id", "recurrence_id", "starts_at", "ends_at"),
            *words("state"),
            *number("detached"),
            *_occurrence_columns(),
            *number("version"),
            unique("series_id", "recurrence_id", table="occurrence"),
            *checks,
            check(
                "ck_occurrence_state",
                "state IN ('held', 'requested', 'confirmed', 'in_use', 'ended', 'released', 'given_back', 'cancelled',"
                " 'skipped')",
            ),
            check("ck_occurrence_detached", "detached IN (0, 1)"),
            check("ck_occurrence_order", "starts_at < ends_at"),
            refers("series_id", "series.id", table="occurrence"),
        )
    return checks


def _create_as(name: str, key: list[str], *items: sa.schema.SchemaItem) -> None:
    """Like ``create``, under a passing name but with the lasting name of the key."""
    lasting = name.removesuffix("_new")
    op.create_table(name, *items, sa.PrimaryKeyConstraint(*key, name=f"pk_{lasting}"), sqlite_strict=True)


def _room_part() -> None:
    create(
        "room_part",
        ["room_id", "part_id"],
        *whole("room_id", "part_id"),
        check("ck_room_part_itself", "room_id <> part_id"),
        refers("room_id", "room.resource_id", table="room_part"),
        refers("part_id", "room.resource_id", table="room_part"),
    )


def _room_photo() -> None:
    create(
        "room_photo",
        ["id"],
        identity(),
        *whole("room_id"),
        *words("caption"),
        *octets("image"),
        *number("shown"),
        check("ck_room_photo_shown", "shown IN (0, 1)"),
        refers("room_id", "room.resource_id", table="room_photo"),
    )
    index("ix_room_photo_room_id", "room_photo", ["room_id"])


def _equipment() -> None:
    create(
        "equipment",
        ["resource_id"],
        *whole("resource_id"),
        *words("type", "note"),
        refers("resource_id", "resource.id", table="equipment"),
    )


def _yearly_closing() -> None:
    create(
        "yearly_closing",
        ["month_day"],
        *words("month_day", "reason"),
        *words("opens", "closes", nullable=True),
        check("ck_yearly_closing_half_day", "(opens IS NULL) = (closes IS NULL)"),
    )


def _season() -> None:
    create("season", ["id"], identity(), *words("name", "first_day", "last_day", "week"))


def _house_rule() -> None:
    create(
        "house_rule",
        ["id"],
        identity(),
        *words("kind", "parameters", "severity"),
        *number("asks_request"),
        *words("owner", "reason", "review_on", "room_ids", "overridden_by"),
        *number("active", "version"),
        check("ck_house_rule_severity", "severity IN ('notice', 'error')"),
        check("ck_house_rule_asks_request", "asks_request IN (0, 1)"),
        check("ck_house_rule_active", "active IN (0, 1)"),
    )


def _friction() -> None:
    create(
        "friction",
        ["id"],
        identity(),
        *whole("at"),
        *whole("rule_id", nullable=True),
        *words("kind", "severity", "outcome", "reason", "wish"),
        *whole("room_id", nullable=True),
        *whole("starts_at", "ends_at"),
        *number("party_size", nullable=True),
        *whole("series_id", "settled_at", nullable=True),
        check("ck_friction_severity", "severity IN ('notice', 'error')"),
        check("ck_friction_order", "starts_at < ends_at"),
        refers("rule_id", "house_rule.id", table="friction"),
        refers("room_id", "room.resource_id", table="friction"),
        refers("series_id", "series.id", table="friction"),
    )
    index("ix_friction_at", "friction", ["at"])
    index("ix_friction_wish", "friction", ["wish"])
    index("ix_friction_series_id", "friction", ["series_id"])


def _waiting() -> None:
    create(
        "waiting",
        ["id"],
        identity(),
        *whole("room_id", nullable=True),
        *whole("starts_at", "ends_at"),
        *number("party_size"),
        *words("title", "organizer", "contact", "needs"),
        *whole("rank"),
        *words("state"),
        *whole("series_id", "offered_until_at", nullable=True),
        *number("version"),
        *whole("created_at"),
        check("ck_waiting_state", "state IN ('waiting', 'offered', 'accepted', 'expired', 'withdrawn')"),
        check("ck_waiting_party_size", "party_size > 0"),
        check("ck_waiting_order", "starts_at < ends_at"),
        refers("room_id", "room.resource_id", table="waiting"),
        refers("series_id", "series.id", table="waiting"),
    )
    index("ix_waiting_state", "waiting", ["state", "starts_at"])


def _imported_series() -> None:
    create(
        "imported_series",
        ["source", "uid"],
        *words("source", "uid"),
        *whole("series_id"),
        *words("digest"),
        refers("series_id", "series.id", table="imported_series"),
    )
