"""Things found by their words.

Letters are compared here and not in the database: the engines know no Danish. So each search looks at the rows of a
window of time, which an index finds, and never at all the years.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.search import BadgeHolder, BookingsLike, Found, PersonFound, Search
from frontdesk.application.sentences.spelling import likeness
from frontdesk.domain.badge_code import fingerprint, normalise
from frontdesk.domain.booking import LONGEST_USE
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import instant, seconds
from frontdesk.persistence.read_models.calendar import some_occurrences
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.schema import (
    badge,
    claim,
    event,
    occurrence,
    person,
    registration,
    resource,
    series,
    visit,
)
from frontdesk.persistence.visits import read_badge_secret

_BOOKINGS = (
    select(
        occurrence.c.id,
        func.coalesce(occurrence.c.title, series.c.title).label("title"),
        func.coalesce(occurrence.c.organizer, series.c.organizer).label("organizer"),
        occurrence.c.starts_at,
        occurrence.c.ends_at,
        claim.c.resource_id,
    )
    .join(series, series.c.id == occurrence.c.series_id)
    .join(claim, claim.c.occurrence_id == occurrence.c.id)
    .where(
        claim.c.holds == 1,
        occurrence.c.starts_at >= bindparam("earliest"),
        occurrence.c.starts_at < bindparam("last"),
        occurrence.c.ends_at > bindparam("first"),
    )
    .order_by(occurrence.c.starts_at, occurrence.c.id)
)
_VISITS = (
    select(
        visit.c.id,
        person.c.name,
        person.c.company,
        func.coalesce(resource.c.name, visit.c.host).label("place"),
        visit.c.due_at.label("due_at"),
    )
    .join(person, person.c.id == visit.c.person_id)
    .outerjoin(resource, resource.c.id == visit.c.room_id)
)
_VISITS_WITHIN = _VISITS.where(
    visit.c.cancelled == 0, visit.c.due_at >= bindparam("first"), visit.c.due_at < bindparam("last")
)
_ATTENDEES = (
    select(
        registration.c.id,
        registration.c.event_id,
        person.c.name,
        person.c.company,
        series.c.title.label("place"),
        occurrence.c.starts_at.label("due_at"),
    )
    .join(person, person.c.id == registration.c.person_id)
    .join(event, event.c.id == registration.c.event_id)
    .join(series, series.c.id == event.c.series_id)
    .join(occurrence, occurrence.c.series_id == series.c.id)
)
_ATTENDEES_WITHIN = _ATTENDEES.where(
    registration.c.cancelled == 0,
    occurrence.c.starts_at >= bindparam("first"),
    occurrence.c.starts_at < bindparam("last"),
)
_BADGE = select(badge.c.visit_id, badge.c.registration_id).where(badge.c.fingerprint == bindparam("fingerprint"))


def bookings_like(query: BookingsLike, connection: Connection) -> tuple[PlannedOccurrence, ...]:
    scores: dict[int, int] = {}
    for row in connection.execute(_BOOKINGS, _booking_window(query.within)):
        in_room = not query.room_ids or row.resource_id in query.room_ids
        if in_room and _goes_on(row, query) and (fit := _fit(query.words, row.title, row.organizer)):
            scores[row.id] = fit
    best = max(scores.values(), default=0)
    ids = [identifier for identifier, fit in scores.items() if fit == best][: query.limit]
    found = some_occurrences(connection, ids)
    return tuple(found[identifier] for identifier in ids)


def search(query: Search, connection: Connection) -> Found:
    window = {"first": seconds(query.within.start), "last": seconds(query.within.end)}
    visits = _nearest(query, connection.execute(_VISITS_WITHIN, window))
    attendees = _nearest(query, connection.execute(_ATTENDEES_WITHIN, window))
    people = [_visitor(row) for row in visits] + [_attendee(row) for row in attendees]
    people.sort(key=lambda one: (-likeness(query.words, one.name, one.company), abs(one.due_at - query.around)))
    return Found(tuple(people[: query.limit]), _bookings(query, connection))


def badge_holder(query: BadgeHolder, connection: Connection) -> PersonFound | None:
    mark = fingerprint(read_badge_secret(connection), normalise(query.code))
    row = connection.execute(_BADGE, {"fingerprint": mark}).one_or_none()
    if row is None:
        return None
    if row.visit_id is not None:
        return _visitor(connection.execute(_VISITS.where(visit.c.id == row.visit_id)).one())
    found = connection.execute(_ATTENDEES.where(registration.c.id == row.registration_id)).first()
    return None if found is None else _attendee(found)


def _bookings(query: Search, connection: Connection) -> tuple[PlannedOccurrence, ...]:
    """Those still to come first, then the latest of the past."""
    now = min(max(query.around, query.within.start), query.within.end)
    found: tuple[PlannedOccurrence, ...] = ()
    if now < query.within.end:
        ahead = TimeSpan(now, query.within.end)
        found = bookings_like(BookingsLike(query.words, ahead, limit=query.limit), connection)
    if not found and query.within.start < now:
        past = TimeSpan(query.within.start, now)
        found = bookings_like(BookingsLike(query.words, past, limit=query.limit), connection)
    return found


def _booking_window(within: TimeSpan) -> dict[str, int]:
    earliest = seconds(within.start - LONGEST_USE)
    return {"earliest": earliest, "first": seconds(within.start), "last": seconds(within.end)}


def _goes_on(row: AnyRow, query: BookingsLike) -> bool:
    return query.at is None or row.starts_at <= seconds(query.at) < row.ends_at


def _fit(words: str, *fields: str) -> int:
    return likeness(words, *fields) if words else 1


def _nearest(query: Search, rows: Iterable[AnyRow]) -> list[AnyRow]:
    """The best of a kind; of equals the nearest in time."""
    around = seconds(query.around)
    fits = [(fit, row) for row in rows if (fit := likeness(query.words, row.name, row.company))]
    fits.sort(key=lambda one: (-one[0], abs(one[1].due_at - around)))
    return [row for _, row in fits[: query.limit]]


def _visitor(row: AnyRow) -> PersonFound:
    return PersonFound(row.name, row.company, row.place, instant(row.due_at), visit_id=row.id)


def _attendee(row: AnyRow) -> PersonFound:
    return PersonFound(
        row.name, row.company, row.place, instant(row.due_at), registration_id=row.id, event_id=row.event_id
    )
