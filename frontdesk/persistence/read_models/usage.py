"""The figures of a month, read in one pass over its occurrences. Definitions: ``domain.report``."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.application.events import EventRow, Events
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.reports import MonthlyUsage
from frontdesk.domain.booking import HOLDING, LONGEST_USE, OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import ClosingDay, OpeningHours
from frontdesk.domain.clock_time import local_date, month_span
from frontdesk.domain.open_minutes import OpenStretches
from frontdesk.domain.report import AdviceUsage, EventUsage, RoomUsage, UsageReport
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.journal import read_head
from frontdesk.persistence.read_models.events import events
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import claim, occurrence, scan, series, visit, waiting

COUNTED = HOLDING - {OccurrenceState.HELD}

_USES = (
    select(
        claim.c.resource_id,
        occurrence.c.state,
        occurrence.c.starts_at,
        occurrence.c.ends_at,
        occurrence.c.id,
        claim.c.starts_at.label("blocked_from"),
        claim.c.ends_at.label("blocked_to"),
        series.c.kind,
        occurrence.c.used_from_at,
        occurrence.c.used_until_at,
    )
    .join(claim, claim.c.occurrence_id == occurrence.c.id)
    .join(series, series.c.id == occurrence.c.series_id)
    .where(
        occurrence.c.starts_at >= bindparam("from"),
        occurrence.c.starts_at < bindparam("last"),
        occurrence.c.ends_at > bindparam("first"),
        series.c.id.not_in(
            select(waiting.c.series_id).where(waiting.c.series_id.is_not(None), waiting.c.state != "accepted")
        ),
    )
)
_RECEIVED = (
    select(scan.c.visit_id)
    .where(
        scan.c.counts == 1,
        scan.c.logical_at >= bindparam("first"),
        scan.c.logical_at < bindparam("last"),
        scan.c.direction == "in",
        scan.c.visit_id.is_not(None),
    )
    .distinct()
)
_VISITS = select(func.coalesce(func.sum(visit.c.party_size), 0)).where(
    visit.c.id.in_(_RECEIVED), visit.c.cancelled == 0
)


def monthly_usage(query: MonthlyUsage, connection: Connection) -> UsageReport:
    month = month_span(query.year, query.month)
    profile = house(House(), connection)
    hours = profile.opening_hours()
    days = _days(month)
    window = {"first": seconds(month.start), "last": seconds(month.end)}
    uses = connection.execute(_USES, {**window, "from": seconds(month.start - LONGEST_USE)}).all()
    by_resource: dict[int, list[AnyRow]] = defaultdict(list)
    closures: dict[int, list[AnyRow]] = defaultdict(list)
    for row in uses:
        (closures if row[7] == SeriesKind.CLOSURE else by_resource)[row[0]].append(row)
    return UsageReport(
        profile.name,
        query.year,
        query.month,
        query.made_at,
        read_head(connection)[1].hex(),
        sum(bool(hours.open_spans(day)) for day in days),
        _closings(hours, days),
        int(connection.execute(_VISITS, window).scalar_one()),
        len({row[4] for row in uses if row[1] == OccurrenceState.RELEASED}),
        _rooms(profile, by_resource, closures, _stretches(hours, days)),
        tuple(_event(row, query.made_at) for row in events(Events(month), connection) if _counts(row, month)),
        _advice(profile, by_resource, window["first"], seconds(query.made_at)),
    )


def _days(month: TimeSpan) -> list[date]:
    first, after = local_date(month.start), local_date(month.end)
    return [first + timedelta(days=number) for number in range((after - first).days)]


def _closings(hours: OpeningHours, days: Iterable[date]) -> tuple[ClosingDay, ...]:
    reasons = ((day, hours.closed_because(day)) for day in days)
    return tuple(ClosingDay(day, reason) for day, reason in reasons if reason)


def _stretches(hours: OpeningHours, days: Iterable[date]) -> OpenStretches:
    return OpenStretches([(seconds(span.start), seconds(span.end)) for day in days for span in hours.open_spans(day)])


def _rooms(
    profile: HouseProfile,
    uses: Mapping[int, Sequence[AnyRow]],
    closures: Mapping[int, Sequence[AnyRow]],
    open_: OpenStretches,
) -> tuple[RoomUsage, ...]:
    return tuple(_room(room.name, uses.get(room.id, ()), closures.get(room.id, ()), open_) for room in profile.rooms)


def _room(name: str, uses: Sequence[AnyRow], closures: Sequence[AnyRow], open_: OpenStretches) -> RoomUsage:
    """A room that is out of order is not open, and not in use either."""
    within = open_.within
    counted = sorted((row for row in uses if row[1] in COUNTED), key=lambda row: row.starts_at)
    closed = sum(within(row[5], row[6]) for row in closures if row[1] in HOLDING)
    states = Counter(row[1] for row in uses)
    return RoomUsage(
        name,
        timedelta(seconds=open_.total - closed),
        timedelta(seconds=_booked(counted, open_)),
        len(counted),
        states[OccurrenceState.CANCELLED],
        states[OccurrenceState.RELEASED],
        timedelta(seconds=sum(_used(row, open_) for row in counted)),
        states[OccurrenceState.GIVEN_BACK],
        sum(row.used_until_at is not None and row.used_until_at < row.ends_at for row in counted),
    )


def _booked(counted: Sequence[AnyRow], open_: OpenStretches) -> int:
    """Seconds within opening hours; only what was left early can reach into the one that follows."""
    following = (*(row.starts_at for row in counted[1:]), math.inf)
    return sum(
        open_.within(row.starts_at, min(row.ends_at, after)) for row, after in zip(counted, following, strict=False)
    )


def _used(row: AnyRow, open_: OpenStretches) -> int:
    """Seconds of a booking within opening hours, from when it was taken into use until it was left."""
    start = max(row.starts_at, row.used_from_at or row.starts_at)
    end = min(row.ends_at, row.used_until_at or row.ends_at)
    return open_.within(start, end) if start < end else 0


def _advice(
    profile: HouseProfile, uses: Mapping[int, Sequence[AnyRow]], first: int, made_at: int
) -> tuple[AdviceUsage, ...]:
    return tuple(_advisor(advisor.name, uses.get(advisor.id, ()), first, made_at) for advisor in profile.advisors)


def _advisor(name: str, uses: Sequence[AnyRow], first: int, made_at: int) -> AdviceUsage:
    """Meetings are counted in the month they begin, once they are over."""
    begun = [row for row in uses if row[2] >= first]
    held = [row for row in begun if row[1] in HOLDING and row[3] <= made_at]
    missed = sum(row[1] == OccurrenceState.RELEASED for row in begun)
    return AdviceUsage(name, len(held), timedelta(seconds=sum(row[3] - row[2] for row in held)), missed)


def _counts(row: EventRow, month: TimeSpan) -> bool:
    return row.state in HOLDING and month.contains(row.span.start)


def _event(row: EventRow, made_at: datetime) -> EventUsage:
    return EventUsage(row.title, row.organizer, row.span, row.registered, row.attended, held=row.span.end <= made_at)
