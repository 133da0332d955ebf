"""Series and occurrences with all they are: read for an undo, written back by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from frontdesk.application.bookings import ClaimContent, OccurrenceContent, SeriesContent
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.persistence.instants import instant, maybe_instant, seconds, span
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, occurrence, series

_OCCURRENCES = select(occurrence).where(occurrence.c.id.in_(bindparam("ids", expanding=True)))
_CLAIMS = select(claim).where(claim.c.occurrence_id.in_(bindparam("ids", expanding=True))).order_by(claim.c.id)
_SERIES = select(series).where(series.c.id.in_(bindparam("ids", expanding=True)))
_PUT_OCCURRENCE = (
    update(occurrence)
    .where(occurrence.c.id == bindparam("of"))
    .values({column: bindparam(f"new_{column.name}") for column in occurrence.columns if column.name != "id"})
)
_PARK = (
    update(occurrence)
    .where(occurrence.c.id.in_(bindparam("ids", expanding=True)))
    .values(recurrence_id=-occurrence.c.id)
)
_SERIES_COLUMNS = (
    "title",
    "organizer",
    "party_size",
    "note",
    "rule",
    "start_local",
    "duration_seconds",
    "setup_minutes",
    "teardown_minutes",
    "seating",
    "version",
)
_PUT_SERIES = (
    update(series)
    .where(series.c.id == bindparam("of"))
    .values({series.c[name]: bindparam(f"new_{name}") for name in _SERIES_COLUMNS})
)


def read_occurrences(connection: Connection, occurrence_ids: Sequence[int]) -> tuple[OccurrenceContent, ...]:
    ids = list(occurrence_ids)
    claims: dict[int, list[ClaimContent]] = {}
    for row in connection.execute(_CLAIMS, {"ids": ids}):
        content = ClaimContent(row.resource_id, span(row.starts_at, row.ends_at), bool(row.holds))
        claims.setdefault(row.occurrence_id, []).append(content)
    found = {row.id: _occurrence(row, claims) for row in connection.execute(_OCCURRENCES, {"ids": ids})}
    return tuple(found[identifier] for identifier in ids if identifier in found)


def _occurrence(row: AnyRow, claims: Mapping[int, Sequence[ClaimContent]]) -> OccurrenceContent:
    return OccurrenceContent(
        row.id,
        row.series_id,
        instant(row.recurrence_id),
        span(row.starts_at, row.ends_at),
        OccurrenceState(row.state),
        bool(row.detached),
        row.version,
        row.title,
        row.organizer,
        row.party_size,
        row.note,
        maybe_instant(row.used_from_at),
        maybe_instant(row.used_until_at),
        tuple(claims.get(row.id, ())),
    )


def write_occurrences(connection: Connection, contents: Sequence[OccurrenceContent]) -> None:
    """All but the claims. Dates that change places in their series are out of each other's way meanwhile."""
    if contents:
        connection.execute(_PARK, {"ids": [one.occurrence_id for one in contents]})
        connection.execute(_PUT_OCCURRENCE, [_occurrence_values(one) for one in contents])


def _occurrence_values(content: OccurrenceContent) -> dict[str, Any]:
    values = {
        "series_id": content.series_id,
        "recurrence_id": seconds(content.original),
        "starts_at": seconds(content.span.start),
        "ends_at": seconds(content.span.end),
        "state": content.state,
        "detached": int(content.detached),
        "title": content.title,
        "organizer": content.organizer,
        "party_size": content.party_size,
        "note": content.note,
        "used_from_at": _maybe_seconds(content.used_from),
        "used_until_at": _maybe_seconds(content.used_until),
        "version": content.version,
    }
    return {"of": content.occurrence_id} | {f"new_{name}": value for name, value in values.items()}


def _maybe_seconds(at: datetime | None) -> int | None:
    return None if at is None else seconds(at)


def read_series(connection: Connection, series_ids: Sequence[int]) -> tuple[SeriesContent, ...]:
    ids = list(series_ids)
    found = {row.id: _series(row) for row in connection.execute(_SERIES, {"ids": ids})}
    return tuple(found[identifier] for identifier in ids if identifier in found)


def _series(row: AnyRow) -> SeriesContent:
    return SeriesContent(
        row.id,
        SeriesKind(row.kind),
        row.title,
        row.organizer,
        row.party_size,
        row.note,
        row.rule,
        datetime.fromisoformat(row.start_local),
        timedelta(seconds=row.duration_seconds),
        row.setup_minutes,
        row.teardown_minutes,
        row.seating,
        row.version,
    )


def write_series(connection: Connection, contents: Sequence[SeriesContent]) -> None:
    if contents:
        connection.execute(_PUT_SERIES, [_series_values(one) for one in contents])


def _series_values(content: SeriesContent) -> dict[str, Any]:
    values = {
        "title": content.title,
        "organizer": content.organizer,
        "party_size": content.party_size,
        "note": content.note,
        "rule": content.rule,
        "start_local": content.start_local.isoformat(timespec="minutes"),
        "duration_seconds": int(content.duration.total_seconds()),
        "setup_minutes": content.setup_minutes,
        "teardown_minutes": content.teardown_minutes,
        "seating": content.seating,
        "version": content.version,
    }
    return {"of": content.series_id} | {f"new_{name}": value for name, value in values.items()}
