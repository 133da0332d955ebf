"""Requests that wait for an answer, and what saying yes would displace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, literal_column, select, text

from frontdesk.application.bookings import OccurrenceMove, PlannedOccurrence
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.rules import Displaced, Displacements, FrictionOutcome, RequestRow, Requests
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.errors import NotFound
from frontdesk.domain.finding import Stock
from frontdesk.domain.house_rules import HouseRule
from frontdesk.domain.replanning import Closure, NewPlace, Replanner
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.holding import holding, of_these
from frontdesk.persistence.instants import instant, seconds, span
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.stock import as_booked, read_stock
from frontdesk.persistence.rules import a_rule
from frontdesk.persistence.schema import claim, friction, house_rule, occurrence, series

DAY = timedelta(days=1)

# The condition of the index on what is open, word for word: SQLite takes it for no other.
_OPEN = text("occurrence.state IN ('held', 'requested', 'skipped')")
_WAITING = (
    select(occurrence.c.id, series.c.id, series.c.created_at)
    .join(series)
    .where(_OPEN, occurrence.c.state == literal_column("'requested'"))
    .order_by(series.c.created_at, series.c.id, occurrence.c.starts_at)
)
_ASKED_BY = (
    select(friction.c.series_id, house_rule)
    .join(house_rule)
    .where(friction.c.series_id.in_(bindparam("ids", expanding=True)), friction.c.outcome == FrictionOutcome.REQUESTED)
    .order_by(friction.c.id)
)
_ASKED_FOR = (
    select(claim.c.resource_id, claim.c.occurrence_id, claim.c.starts_at, claim.c.ends_at)
    .join(occurrence, occurrence.c.id == claim.c.occurrence_id)
    .where(occurrence.c.series_id == bindparam("id"), occurrence.c.state == OccurrenceState.REQUESTED)
    .order_by(occurrence.c.starts_at, claim.c.id)
)
_HOLDERS = holding(select(claim.c.occurrence_id).distinct(), of_these)


def requests(_query: Requests, connection: Connection) -> tuple[RequestRow, ...]:
    waiting: dict[tuple[int, int], list[int]] = {}
    for occurrence_id, series_id, created_at in connection.execute(_WAITING):
        waiting.setdefault((created_at, series_id), []).append(occurrence_id)
    found = some_occurrences(connection, [one for ids in waiting.values() for one in ids])
    rules = _asked_by(connection, [series_id for _, series_id in waiting])
    return tuple(
        _row(instant(created_at), [found[one] for one in ids], rules.get(series_id, ()))
        for (created_at, series_id), ids in waiting.items()
    )


def _row(asked_at: datetime, dates: Sequence[PlannedOccurrence], rules: tuple[HouseRule, ...]) -> RequestRow:
    return RequestRow(dates[0].series_id, dates[0].series_version, asked_at, tuple(dates), rules)


def _asked_by(connection: Connection, series_ids: Sequence[int]) -> Mapping[int, tuple[HouseRule, ...]]:
    found: dict[int, tuple[HouseRule, ...]] = {}
    for row in connection.execute(_ASKED_BY, {"ids": list(series_ids)}):
        found[row.series_id] = (*found.get(row.series_id, ()), a_rule(row))
    return found


def displacements(query: Displacements, connection: Connection) -> tuple[Displaced, ...]:
    """Raises NotFound for a series of which nothing waits."""
    return _Displacing(query, connection).displaced()


class _Displacing:
    """What holds the rooms of a request, and where it can go: around the request, as if that were there already."""

    def __init__(self, query: Displacements, connection: Connection) -> None:
        self._connection, self._now = connection, query.now
        self._dates: dict[int, list[tuple[int, TimeSpan]]] = {}
        for resource_id, occurrence_id, starts_at, ends_at in connection.execute(_ASKED_FOR, {"id": query.series_id}):
            self._dates.setdefault(occurrence_id, []).append((resource_id, span(starts_at, ends_at)))
        if not self._dates:
            raise NotFound("series", query.series_id)

    def displaced(self) -> tuple[Displaced, ...]:
        in_the_way = {date: self._holders(claims) for date, claims in self._dates.items()}
        everything = {one for ids in in_the_way.values() for one in ids}
        if not everything:
            return ()
        planned = some_occurrences(self._connection, everything)
        ways = self._ways(in_the_way, planned)
        ordered = sorted(planned.values(), key=lambda one: (one.span, one.occurrence_id))
        return tuple(Displaced(one, _as_move(one, ways.get(one.occurrence_id))) for one in ordered)

    def _holders(self, claims: Sequence[tuple[int, TimeSpan]]) -> Sequence[int]:
        found: dict[int, None] = {}
        for resource_id, blocked in claims:
            window = {"ids": [resource_id], "first": seconds(blocked.start), "last": seconds(blocked.end)}
            found.update(dict.fromkeys(self._connection.execute(_HOLDERS, window).scalars()))
        return list(found)

    def _ways(
        self, in_the_way: Mapping[int, Sequence[int]], planned: Mapping[int, PlannedOccurrence]
    ) -> Mapping[int, NewPlace | None]:
        profile = house(House(), self._connection)
        stock = read_stock(self._connection, profile, self._reach(planned))
        for occurrence_id in planned:
            stock.occupancy.leave(occurrence_id)
        for date, claims in self._dates.items():
            for resource_id, blocked in claims:
                stock.occupancy.take(resource_id, blocked, date)
        found: dict[int, NewPlace | None] = {}
        for date, ids in in_the_way.items():
            movable = [planned[one] for one in ids if one not in found and self._may_move(planned[one])]
            found.update(self._planned_around(stock, profile, self._dates[date], movable))
        return found

    def _planned_around(
        self,
        stock: Stock,
        profile: HouseProfile,
        claims: Sequence[tuple[int, TimeSpan]],
        movable: Sequence[PlannedOccurrence],
    ) -> Mapping[int, NewPlace | None]:
        blocked = TimeSpan(min(one.start for _, one in claims), max(one.end for _, one in claims))
        asked_for = Closure(frozenset(resource_id for resource_id, _ in claims), blocked)
        replanner = Replanner(stock, asked_for, profile.opening_hours(), self._now)
        return replanner.plan([as_booked(one, profile) for one in movable], {}) if movable else {}

    def _may_move(self, one: PlannedOccurrence) -> bool:
        """What has begun stays, and a closure has no other place."""
        return one.span.start > self._now and one.kind is not SeriesKind.CLOSURE

    def _reach(self, planned: Mapping[int, PlannedOccurrence]) -> TimeSpan:
        blocked = [one.blocked for one in planned.values()]
        blocked += [one for claims in self._dates.values() for _, one in claims]
        return TimeSpan(min(one.start for one in blocked), max(one.end for one in blocked)).grown(DAY, DAY)


def _as_move(one: PlannedOccurrence, place: NewPlace | None) -> OccurrenceMove | None:
    return OccurrenceMove(one.occurrence_id, place.resource_ids, place.span, one.version) if place else None
