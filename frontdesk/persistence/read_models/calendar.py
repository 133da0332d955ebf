"""Calendars: what occupies which resource when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

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
from frontdesk.persistence.holding import holding, of_any, of_these
from frontdesk.persistence.instants import instant, maybe_instant, seconds, span
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, event, occurrence, series

NO_TIME = timedelta(0)

_COLUMNS = (
    occurrence.c.id,
    occurrence.c.series_id,
    occurrence.c.version,
    series.c.version.label("series_version"),
    series.c.kind,
    occurrence.c.state,
    func.coalesce(occurrence.c.title, series.c.title),
    func.coalesce(occurrence.c.organizer, series.c.organizer),
    func.nullif(func.coalesce(occurrence.c.party_size, series.c.party_size), 0),
    func.coalesce(occurrence.c.note, series.c.note),
    occurrence.c.starts_at,
    occurrence.c.ends_at,
    series.c.rule,
    event.c.id.label("event_id"),
    claim.c.resource_id,
    claim.c.starts_at.label("blocked_from"),
    claim.c.ends_at.label("blocked_to"),
    occurrence.c.recurrence_id,
    occurrence.c.detached,
    series.c.setup_minutes,
    series.c.teardown_minutes,
    series.c.seating,
    occurrence.c.used_from_at,
    occurrence.c.used_until_at,
)
_FROM = (
    select(*_COLUMNS)
    .select_from(claim)
    .join(occurrence, occurrence.c.id == claim.c.occurrence_id)
    .join(series, series.c.id == occurrence.c.series_id)
    .outerjoin(event, event.c.series_id == series.c.id)
)
_IN_TIME_ORDER = (occurrence.c.starts_at, occurrence.c.id, claim.c.id)

_ALL_HOLDING = holding(_FROM, of_any).order_by(*_IN_TIME_ORDER)
_SOME_HOLDING = holding(_FROM, of_these).order_by(*_IN_TIME_ORDER)
_SHOWN_TOO = _FROM.where(
    occurrence.c.state.in_((OccurrenceState.RELEASED, OccurrenceState.REQUESTED)),
    occurrence.c.starts_at >= bindparam("first"),
    occurrence.c.starts_at < bindparam("last"),
).order_by(*_IN_TIME_ORDER)
_ONE = _FROM.where(occurrence.c.id == bindparam("id")).order_by(*_IN_TIME_ORDER)
_SOME = _FROM.where(occurrence.c.id.in_(bindparam("ids", expanding=True))).order_by(*_IN_TIME_ORDER)
_OF_SERIES = _FROM.where(occurrence.c.series_id == bindparam("id")).order_by(*_IN_TIME_ORDER)


def calendar(query: Calendar, connection: Connection) -> CalendarPlan:
    days = local_days(query.first, query.days)
    window: dict[str, Any] = {"first": seconds(days.start), "last": seconds(days.end)}
    if query.resource_ids is None:
        found = planned(connection.execute(_ALL_HOLDING, window).all())
    else:
        found = planned(connection.execute(_SOME_HOLDING, {**window, "ids": list(query.resource_ids)}).all())
    if query.include_released:
        found = _with_others(query, found, planned(connection.execute(_SHOWN_TOO, window)))
    return CalendarPlan(query.first, query.days, found)


def _with_others(
    query: Calendar, holding: Sequence[PlannedOccurrence], others: Iterable[PlannedOccurrence]
) -> tuple[PlannedOccurrence, ...]:
    wanted = None if query.resource_ids is None else set(query.resource_ids)
    shown = [one for one in others if wanted is None or wanted.intersection(one.resource_ids)]
    return tuple(sorted([*holding, *shown], key=lambda one: (one.span, one.occurrence_id)))


def one_occurrence(query: OneOccurrence, connection: Connection) -> PlannedOccurrence:
    found = planned(connection.execute(_ONE, {"id": query.occurrence_id}))
    if not found:
        raise NotFound("occurrence", query.occurrence_id)
    return found[0]


def some_occurrences(connection: Connection, ids: Iterable[int]) -> Mapping[int, PlannedOccurrence]:
    """These occurrences by id, in any state; one that is not there is left out."""
    return {one.occurrence_id: one for one in planned(connection.execute(_SOME, {"ids": sorted(ids)}))}


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
        original,
        detached,
        setup,
        teardown,
        seating,
        used_from,
        used_until,
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
        use.start if original == starts_at else instant(original),
        bool(detached),
        timedelta(minutes=setup) if setup else NO_TIME,
        timedelta(minutes=teardown) if teardown else NO_TIME,
        seating,
        maybe_instant(used_from),
        maybe_instant(used_until),
    )


_KINDS = {kind.value: kind for kind in SeriesKind}
_STATES = {state.value: state for state in OccurrenceState}
