"""What all tables are made with: one metadata, the names of constraints, and the usual columns and checks."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, MetaData

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.resource import ResourceKind

Whole = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def one_of(column: str, values: type[OccurrenceState | SeriesKind | ResourceKind | BadgeKind]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def flag(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def identity() -> Column[int]:
    return Column("id", Whole, primary_key=True, autoincrement=True)
