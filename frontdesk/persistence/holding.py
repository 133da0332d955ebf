"""Which claims hold resources in a stretch of time, found by index whatever the size of the house."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select

from frontdesk.persistence.schema import claim, resource

_earlier = claim.alias("earlier")
_LAST_BEFORE = (
    select(_earlier.c.id)
    .where(_earlier.c.resource_id == resource.c.id, _earlier.c.holds == 1, _earlier.c.starts_at < bindparam("first"))
    .order_by(_earlier.c.starts_at.desc())
    .limit(1)
    .correlate(resource)
    .scalar_subquery()
)


def holding(columns: Select[Any], of: Callable[[Any], ColumnElement[bool]]) -> Select[Any]:
    """*columns*, which select from claims, for those that hold anything between ``first`` and ``last``.

    Claims that start within, and per resource the last one before if it reaches in: holding claims never overlap, so
    no earlier one can. *of* tells which resources by their id.
    """
    reaching_in = select(_LAST_BEFORE).select_from(resource).where(of(resource.c.id))
    ids = (
        select(claim.c.id)
        .where(
            claim.c.resource_id.in_(select(resource.c.id).where(of(resource.c.id))),
            claim.c.holds == 1,
            claim.c.starts_at >= bindparam("first"),
            claim.c.starts_at < bindparam("last"),
        )
        .union_all(reaching_in)
    )
    return columns.where(claim.c.id.in_(ids), claim.c.ends_at > bindparam("first"))


def of_any(identifier: ColumnElement[int]) -> ColumnElement[bool]:
    """Every resource."""
    return identifier > 0


def of_these(identifier: ColumnElement[int]) -> ColumnElement[bool]:
    """The resources given as ``ids``."""
    return identifier.in_(bindparam("ids", expanding=True))
