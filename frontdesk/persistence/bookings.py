"""Series, occurrences and their claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError

from frontdesk.application.bookings import OccurrenceContent, SeriesContent
from frontdesk.application.ports import (
    Claim,
    NewOccurrence,
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
from frontdesk.persistence import booking_contents as contents
from frontdesk.persistence.holding import holding, of_these
from frontdesk.persistence.instants import instant, maybe_instant, seconds, span
from frontdesk.persistence.overlap_guard import OVERLAP_MESSAGE
from frontdesk.persistence.rows import AnyRow, insert_one
from frontdesk.persistence.schema import appointment, claim, occurrence, series

_ADD_SERIES = insert(series)
_ADD_OCCURRENCES = insert(occurrence)
_ADD_CLAIMS = insert(claim)
_IDS_OF_SERIES = select(occurrence.c.id, occurrence.c.recurrence_id).where(
    occurrence.c.series_id == bindparam("series_id")
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
_HOLDING = holding(select(claim.c.resource_id, claim.c.occurrence_id, claim.c.starts_at, claim.c.ends_at), of_these)
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
            "seating": new.seating,
            "follows_id": new.follows_id,
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

    def add_occurrences(self, series_id: int, dates: Sequence[NewOccurrence]) -> tuple[int, ...]:
        rows = [_new_occurrence(series_id, one, self._version) for one in dates]
        if len(rows) == 1:
            return (insert_one(self._connection, _ADD_OCCURRENCES, rows[0]),)
        self._connection.execute(_ADD_OCCURRENCES, rows)
        numbered = self._connection.execute(_IDS_OF_SERIES, {"series_id": series_id})
        ids: dict[int, int] = {recurrence_id: identifier for identifier, recurrence_id in numbered}
        return tuple(ids[row["recurrence_id"]] for row in rows)

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
            {
                "of": p.occurrence_id,
                "s": seconds(p.span.start),
                "e": seconds(p.span.end),
                "v": p.version,
            }
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

    def hold(self, claims: Sequence[Claim], *, holds: bool = True) -> None:
        if not claims:
            return
        try:
            self._connection.execute(_ADD_CLAIMS, [_new_claim(one, holds=holds) for one in claims])
        except DBAPIError as error:
            raise _refused(error, claims) from error

    def replace_claims(self, occurrence_ids: Sequence[int], claims: Sequence[Claim]) -> None:
        self._connection.execute(_DROP_CLAIMS, {"ids": list(occurrence_ids)})
        self.hold(claims)

    def holding(self, resource_ids: Sequence[int], during: TimeSpan) -> tuple[Claim, ...]:
        values = {"ids": list(resource_ids), "first": seconds(during.start), "last": seconds(during.end)}
        return tuple(
            Claim(row.resource_id, row.occurrence_id, span(row.starts_at, row.ends_at))
            for row in self._connection.execute(_HOLDING, values)
        )

    def series_content(self, series_ids: Sequence[int]) -> tuple[SeriesContent, ...]:
        return contents.read_series(self._connection, series_ids)

    def content(self, occurrence_ids: Sequence[int]) -> tuple[OccurrenceContent, ...]:
        return contents.read_occurrences(self._connection, occurrence_ids)

    def put_series(self, wanted: Sequence[SeriesContent]) -> None:
        contents.write_series(self._connection, wanted)

    def put(self, wanted: Sequence[OccurrenceContent]) -> None:
        contents.write_occurrences(self._connection, wanted)
        self._connection.execute(_DROP_CLAIMS, {"ids": [one.occurrence_id for one in wanted]})
        for holds in (False, True):
            self.hold(
                [
                    Claim(claimed.resource_id, one.occurrence_id, claimed.blocked)
                    for one in wanted
                    for claimed in one.claims
                    if claimed.holds is holds
                ],
                holds=holds,
            )

    def add_appointment(self, series_id: int, advisor_id: int, person_id: int, topic: str) -> None:
        self._connection.execute(
            insert(appointment).values(series_id=series_id, advisor_id=advisor_id, person_id=person_id, topic=topic)
        )


def _refused(error: DBAPIError, claims: Sequence[Claim]) -> Exception:
    return OverlapRefused(claims) if OVERLAP_MESSAGE in str(error.orig) else error


def _new_occurrence(series_id: int, new: NewOccurrence, version: int) -> dict[str, Any]:
    return {
        "series_id": series_id,
        "recurrence_id": seconds(new.original),
        "starts_at": seconds(new.span.start),
        "ends_at": seconds(new.span.end),
        "state": new.state,
        "detached": int(new.detached),
        "version": version,
    }


def _new_claim(new: Claim, *, holds: bool) -> dict[str, Any]:
    return {
        "resource_id": new.resource_id,
        "occurrence_id": new.occurrence_id,
        "starts_at": seconds(new.blocked.start),
        "ends_at": seconds(new.blocked.end),
        "holds": int(holds),
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
        row.seating,
        datetime.fromisoformat(row.start_local),
        timedelta(seconds=row.duration_seconds),
        row.version,
    )


def _facts(row: AnyRow, resource_ids: tuple[int, ...]) -> OccurrenceFacts:
    return OccurrenceFacts(
        row.id,
        row.series_id,
        instant(row.recurrence_id),
        span(row.starts_at, row.ends_at),
        OccurrenceState(row.state),
        bool(row.detached),
        row.version,
        resource_ids,
        maybe_instant(row.used_until_at),
    )
