"""Calendars: what occupies which resource when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from frontdesk.application.bookings import (
    Calendar,
    CalendarPlan,
    OneOccurrence,
    PlannedOccurrence,
    SeriesOccurrences,
)
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_days
from frontdesk.domain.errors import NotFound
from frontdesk.persistence.instants import seconds, span
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, event, occurrence, resource, series

_COLUMNS = (
    occurrence.c.id,
    occurrence.c.series_id,
    occurrence.c.version,
    series.c.version.label("series_version"),
    series.c.kind,
    occurrence.c.state,
    series.c.title,
    series.c.organizer,
    series.c.party_size,
    series.c.note,
    occurrence.c.starts_at,
    occurrence.c.ends_at,
    series.c.rule,
    event.c.id.label("event_id"),
    claim.c.resource_id,
    claim.c.starts_at.label("blocked_from"),
    claim.c.ends_at.label("blocked_to"),
)
_FROM = (
    select(*_COLUMNS)
    .select_from(claim)
    .join(occurrence, occurrence.c.id == claim.c.occurrence_id)
    .join(series, series.c.id == occurrence.c.series_id)
    .outerjoin(event, event.c.series_id == series.c.id)
)
_IN_TIME_ORDER = (occurrence.c.starts_at, occurrence.c.id, claim.c.id)

_earlier = claim.alias("earlier")
_LAST_BEFORE = (
    select(_earlier.c.id)
    .where(_earlier.c.resource_id == resource.c.id, _earlier.c.holds == 1, _earlier.c.starts_at < bindparam("first"))
    .order_by(_earlier.c.starts_at.desc())
    .limit(1)
    .correlate(resource)
    .scalar_subquery()
)


def _holding(of: Any) -> Select[Any]:
    """Claims that start within the days, and per resource the last one before them if it reaches in.

    Holding claims never overlap, so no earlier one can.
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
    return _FROM.where(claim.c.id.in_(ids), claim.c.ends_at > bindparam("first")).order_by(*_IN_TIME_ORDER)


_ALL_HOLDING = _holding(lambda identifier: identifier > 0)
_SOME_HOLDING = _holding(lambda identifier: identifier.in_(bindparam("ids", expanding=True)))
_RELEASED = _FROM.where(
    occurrence.c.state == OccurrenceState.RELEASED,
    occurrence.c.starts_at >= bindparam("first"),
    occurrence.c.starts_at < bindparam("last"),
).order_by(*_IN_TIME_ORDER)
_ONE = _FROM.where(occurrence.c.id == bindparam("id")).order_by(*_IN_TIME_ORDER)
_OF_SERIES = _FROM.where(occurrence.c.series_id == bindparam("id")).order_by(*_IN_TIME_ORDER)


def calendar(query: Calendar, connection: Connection) -> CalendarPlan:
    days = local_days(query.first, query.days)
    window: dict[str, Any] = {"first": seconds(days.start), "last": seconds(days.end)}
    if query.resource_ids is None:
        found = planned(connection.execute(_ALL_HOLDING, window).all())
    else:
        found = planned(connection.execute(_SOME_HOLDING, {**window, "ids": list(query.resource_ids)}).all())
    if query.include_released:
        found = _with_released(query, found, planned(connection.execute(_RELEASED, window)))
    return CalendarPlan(query.first, query.days, found)


def _with_released(
    query: Calendar, holding: Sequence[PlannedOccurrence], released: Iterable[PlannedOccurrence]
) -> tuple[PlannedOccurrence, ...]:
    wanted = None if query.resource_ids is None else set(query.resource_ids)
    shown = [one for one in released if wanted is None or wanted.intersection(one.resource_ids)]
    return tuple(sorted([*holding, *shown], key=lambda one: (one.span, one.occurrence_id)))


def one_occurrence(query: OneOccurrence, connection: Connection) -> PlannedOccurrence:
    found = planned(connection.execute(_ONE, {"id": query.occurrence_id}))
    if not found:
        raise NotFound("occurrence", query.occurrence_id)
    return found[0]


def series_occurrences(query: SeriesOccurrences, connection: Connection) -> tuple[PlannedOccurrence, ...]:
    return planned(connection.execute(_OF_SERIES, {"id": query.series_id}))


def planned(rows: Iterable[AnyRow]) -> tuple[PlannedOccurrence, ...]:
    """Rows of one claim each, in time order, put together to occurrences."""
    grouped: dict[int, list[AnyRow]] = {}
    for row in rows:
        grouped.setdefault(row[0], []).append(row)
    return tuple(_planned(claims) for claims in grouped.values())


def _planned(claims: Sequence[AnyRow]) -> PlannedOccurrence:
    (
        identifier,
        series_id,
        version,
        series_version,
        kind,
        state,
        title,
        organizer,
        party_size,
        note,
        starts_at,
        ends_at,
        rule,
        event_id,
        resource_id,
        blocked_from,
        blocked_to,
    ) = claims[0]
    resource_ids = (resource_id,) if len(claims) == 1 else tuple(row[14] for row in claims)
    if len(claims) > 1:
        blocked_from, blocked_to = min(row[15] for row in claims), max(row[16] for row in claims)
    use = span(starts_at, ends_at)
    same = blocked_from == starts_at and blocked_to == ends_at
    return PlannedOccurrence(
        identifier,
        series_id,
        version,
        series_version,
        _KINDS[kind],
        _STATES[state],
        title,
        organizer,
        party_size,
        note,
        use,
        use if same else span(blocked_from, blocked_to),
        resource_ids,
        rule is not None,
        event_id,
    )


_KINDS = {kind.value: kind for kind in SeriesKind}
_STATES = {state.value: state for state in OccurrenceState}
