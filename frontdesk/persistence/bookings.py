"""Series, occurrences and their claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from frontdesk.application.ports import (
    Claim,
    NewSeries,
    OccurrenceFacts,
    OverlapRefused,
    Placement,
    SeriesFacts,
    SeriesWords,
    Standing,
)
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import seconds, span
from frontdesk.persistence.overlap_guard import OVERLAP_MESSAGE
from frontdesk.persistence.rows import AnyRow, insert_one
from frontdesk.persistence.schema import appointment, claim, occurrence, series

_ADD_SERIES = insert(series)
_ADD_OCCURRENCES = insert(occurrence)
_ADD_CLAIMS = insert(claim)
_IDS_OF_SERIES = (
    select(occurrence.c.id).where(occurrence.c.series_id == bindparam("series_id")).order_by(occurrence.c.recurrence_id)
)
_SERIES = select(series).where(series.c.id == bindparam("id"))
_OCCURRENCES = select(occurrence).where(occurrence.c.id.in_(bindparam("ids", expanding=True)))
_UPCOMING = (
    select(occurrence)
    .where(occurrence.c.series_id == bindparam("series_id"), occurrence.c.starts_at >= bindparam("after"))
    .order_by(occurrence.c.starts_at)
)
_CLAIMED = (
    select(claim.c.occurrence_id, claim.c.resource_id)
    .where(claim.c.occurrence_id.in_(bindparam("ids", expanding=True)))
    .order_by(claim.c.id)
)
_CLAIMS = select(claim.c.id, claim.c.resource_id, claim.c.occurrence_id, claim.c.starts_at, claim.c.ends_at).where(
    claim.c.occurrence_id.in_(bindparam("ids", expanding=True))
)
_DROP_CLAIMS = delete(claim).where(claim.c.occurrence_id.in_(bindparam("ids", expanding=True)))
_HOLD = update(claim).where(claim.c.occurrence_id == bindparam("of")).values(holds=bindparam("so"))
_PLACE = (
    update(occurrence)
    .where(occurrence.c.id == bindparam("of"))
    .values(starts_at=bindparam("s"), ends_at=bindparam("e"), version=bindparam("v"), detached=1)
)
_STAND = (
    update(occurrence).where(occurrence.c.id == bindparam("of")).values(state=bindparam("s"), version=bindparam("v"))
)


class BookingTables:
    """Implements ``BookingRecords``; ``version`` is that of the transaction."""

    def __init__(self, connection: Connection, version: int, now: datetime) -> None:
        self._connection = connection
        self._version = version
        self._now = now

    def add_series(self, new: NewSeries) -> int:
        values = {
            "kind": new.kind,
            "title": new.title,
            "organizer": new.organizer,
            "party_size": new.party_size,
            "note": new.note,
            "rule": new.rule,
            "start_local": new.start_local.isoformat(timespec="minutes"),
            "duration_seconds": int(new.duration.total_seconds()),
            "zone": new.zone,
            "setup_minutes": new.setup_minutes,
            "teardown_minutes": new.teardown_minutes,
            "version": self._version,
            "created_at": seconds(self._now),
        }
        return insert_one(self._connection, _ADD_SERIES, values)

    def series(self, series_id: int) -> SeriesFacts | None:
        row = self._connection.execute(_SERIES, {"id": series_id}).first()
        return _series(row) if row else None

    def describe(self, series_id: int, words: SeriesWords, version: int) -> None:
        self._connection.execute(
            update(series)
            .where(series.c.id == series_id)
            .values(
                title=words.title,
                organizer=words.organizer,
                party_size=words.party_size,
                note=words.note,
                version=version,
            )
        )

    def add_occurrences(self, series_id: int, spans: Sequence[TimeSpan]) -> tuple[int, ...]:
        rows = [_new_occurrence(series_id, one, self._version) for one in spans]
        if len(rows) == 1:
            return (insert_one(self._connection, _ADD_OCCURRENCES, rows[0]),)
        self._connection.execute(_ADD_OCCURRENCES, rows)
        return tuple(self._connection.scalars(_IDS_OF_SERIES, {"series_id": series_id}))

    def occurrences(self, occurrence_ids: Sequence[int]) -> tuple[OccurrenceFacts, ...]:
        ids = list(occurrence_ids)
        found = {facts.id: facts for facts in self._facts(self._connection.execute(_OCCURRENCES, {"ids": ids}))}
        return tuple(found[identifier] for identifier in ids if identifier in found)

    def upcoming(self, series_id: int, after: datetime) -> tuple[OccurrenceFacts, ...]:
        rows = self._connection.execute(_UPCOMING, {"series_id": series_id, "after": seconds(after)})
        return tuple(self._facts(rows))

    def _facts(self, rows: Iterable[AnyRow]) -> list[OccurrenceFacts]:
        listed = list(rows)
        claimed: dict[int, list[int]] = {row.id: [] for row in listed}
        for occurrence_id, resource_id in self._connection.execute(_CLAIMED, {"ids": list(claimed)}):
            claimed[occurrence_id].append(resource_id)
        return [_facts(row, tuple(claimed[row.id])) for row in listed]

    def place(self, placements: Sequence[Placement]) -> None:
        rows = [
            {"of": p.occurrence_id, "s": seconds(p.span.start), "e": seconds(p.span.end), "v": p.version}
            for p in placements
        ]
        self._connection.execute(_PLACE, rows)

    def set_states(self, standings: Sequence[Standing]) -> None:
        self._connection.execute(
            _STAND, [{"of": one.occurrence_id, "s": one.state, "v": one.version} for one in standings]
        )
        claims = self._claims_of([one.occurrence_id for one in standings if one.state.holds])
        rows = [{"of": one.occurrence_id, "so": int(one.state.holds)} for one in standings]
        try:
            self._connection.execute(_HOLD, rows)
        except DBAPIError as error:
            raise _refused(error, claims) from error

    def _claims_of(self, occurrence_ids: Sequence[int]) -> list[Claim]:
        rows = self._connection.execute(_CLAIMS, {"ids": list(occurrence_ids)})
        return [Claim(row.resource_id, row.occurrence_id, span(row.starts_at, row.ends_at)) for row in rows]

    def hold(self, claims: Sequence[Claim]) -> None:
        rows = [_new_claim(one) for one in claims]
        try:
            self._connection.execute(_ADD_CLAIMS, rows[0] if len(rows) == 1 else rows)
        except DBAPIError as error:
            raise _refused(error, claims) from error

    def replace_claims(self, occurrence_ids: Sequence[int], claims: Sequence[Claim]) -> None:
        self._connection.execute(_DROP_CLAIMS, {"ids": list(occurrence_ids)})
        self.hold(claims)

    def add_appointment(self, series_id: int, advisor_id: int, person_id: int, topic: str) -> None:
        self._connection.execute(
            insert(appointment).values(series_id=series_id, advisor_id=advisor_id, person_id=person_id, topic=topic)
        )


def _refused(error: DBAPIError, claims: Sequence[Claim]) -> Exception:
    return OverlapRefused(claims) if OVERLAP_MESSAGE in str(error.orig) else error


def _new_occurrence(series_id: int, at: TimeSpan, version: int) -> dict[str, Any]:
    start = seconds(at.start)
    return {
        "series_id": series_id,
        "recurrence_id": start,
        "starts_at": start,
        "ends_at": seconds(at.end),
        "state": OccurrenceState.CONFIRMED,
        "detached": 0,
        "version": version,
    }


def _new_claim(new: Claim) -> dict[str, Any]:
    return {
        "resource_id": new.resource_id,
        "occurrence_id": new.occurrence_id,
        "starts_at": seconds(new.blocked.start),
        "ends_at": seconds(new.blocked.end),
        "holds": 1,
    }


def _series(row: AnyRow) -> SeriesFacts:
    return SeriesFacts(
        row.id,
        SeriesKind(row.kind),
        row.title,
        row.organizer,
        row.party_size,
        row.note,
        row.rule,
        timedelta(minutes=row.setup_minutes),
        timedelta(minutes=row.teardown_minutes),
        row.version,
    )


def _facts(row: AnyRow, resource_ids: tuple[int, ...]) -> OccurrenceFacts:
    return OccurrenceFacts(
        row.id,
        row.series_id,
        span(row.starts_at, row.ends_at),
        OccurrenceState(row.state),
        bool(row.detached),
        row.version,
        resource_ids,
    )
