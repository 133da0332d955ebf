"""What handlers ask before they change anything, each with its own refusal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Protocol

from frontdesk.application.messages import Finding
from frontdesk.application.ports import OccurrenceFacts, OverlapRefused, ResourceFacts, SeriesFacts, Wished, Work
from frontdesk.domain.booking import LONGEST_USE, SHORTEST_USE, OccurrenceState
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import InvalidInput, NotFound, StaleBooking, WrongState
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.time_span import TimeSpan

FURTHEST_BACK = timedelta(days=366)
FURTHEST_AHEAD = timedelta(days=3 * 366)


def bookable_span(span: TimeSpan, now: datetime) -> None:
    """Five minutes to fourteen days, from a year ago to three years ahead. Raises InvalidInput."""
    if span.duration < SHORTEST_USE:
        raise InvalidInput("span", "too_short", span.duration)
    if span.duration > LONGEST_USE:
        raise InvalidInput("span", "too_long", span.duration)
    if span.start < now - FURTHEST_BACK:
        raise InvalidInput("start", "too_far_back", span.start)
    if span.start > now + FURTHEST_AHEAD:
        raise InvalidInput("start", "too_far_ahead", span.start)


def known_resources(work: Work, resource_ids: Sequence[int], kind: ResourceKind | None) -> Mapping[int, ResourceFacts]:
    """What booking these occupies, by id and in the order asked: a combined room stands for its parts.

    Raises NotFound for one that is not there or of another kind, InvalidInput for one that is out of use.
    """
    return resources_of_each(work, [resource_ids], kind)[0]


def resources_of_each(
    work: Work, wishes: Sequence[Sequence[int]], kind: ResourceKind | None
) -> Sequence[Mapping[int, ResourceFacts]]:
    """The same for several wishes, looked up at once."""
    found = dict(work.house.resources(sorted({identifier for wish in wishes for identifier in wish})))
    for wish in wishes:
        _refuse_unknown(wish, found, kind)
    parts = {part for facts in found.values() for part in facts.parts} - set(found)
    found.update(work.house.resources(sorted(parts)) if parts else {})
    return [_occupied(wish, found) for wish in wishes]


def _refuse_unknown(wish: Sequence[int], found: Mapping[int, ResourceFacts], kind: ResourceKind | None) -> None:
    if not wish:
        raise InvalidInput("room", "required")
    for identifier in wish:
        if identifier not in found or (kind and found[identifier].kind is not kind):
            raise NotFound(kind or "resource", identifier)
        if found[identifier].retired:
            raise InvalidInput("room", "retired", found[identifier].name)


def _occupied(wish: Sequence[int], found: Mapping[int, ResourceFacts]) -> Mapping[int, ResourceFacts]:
    occupied = (part for identifier in wish for part in found[identifier].parts or (identifier,))
    return {identifier: found[identifier] for identifier in occupied}


def live(work: Work, occurrence_ids: Sequence[int], *, any_state: bool = False) -> tuple[OccurrenceFacts, ...]:
    """The occurrences asked for. Raises NotFound, or WrongState for one that holds nothing any more, or was left before
    its time and holds less than it did."""
    found = work.bookings.occurrences(occurrence_ids)
    if len(found) < len(occurrence_ids):
        raise NotFound("occurrence", min(set(occurrence_ids) - {facts.id for facts in found}))
    for facts in found:
        if not any_state and not facts.state.holds:
            raise WrongState("occurrence", facts.id, facts.state)
        if not any_state and facts.used_until is not None:
            raise WrongState("occurrence", facts.id, OccurrenceState.ENDED)
    return found


def series_of(work: Work, occurrences: Sequence[OccurrenceFacts]) -> Mapping[int, SeriesFacts]:
    """The series they belong to, by id. Raises InvalidInput when none were given."""
    if not occurrences:
        raise InvalidInput("occurrences", "required")
    found: dict[int, SeriesFacts] = {}
    for series_id in dict.fromkeys(facts.series_id for facts in occurrences):
        series = work.bookings.series(series_id)
        if series is None:
            raise NotFound("series", series_id)
        found[series_id] = series
    return found


@contextmanager
def for_party(
    size: int | None, setup: timedelta = timedelta(0), teardown: timedelta = timedelta(0), seating: str = ""
) -> Iterator[None]:
    """Tells a refused claim how many an alternative must seat, and what is kept free around it."""
    try:
        yield
    except OverlapRefused as refusal:
        raise OverlapRefused(refusal.claims, Wished(size or 1, setup, teardown, seating)) from refusal


class Versioned(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def version(self) -> int: ...


def same_version(work: Work, facts: Versioned, expected: int) -> None:
    """Raises StaleBooking, with who changed it and when, if it is not as the caller saw it."""
    kind = type(facts).__name__.removesuffix("Facts").lower()
    refuse_changed(work, kind, facts.id, facts.version, expected)


def refuse_changed(work: Work, kind: str, identifier: int, version: int, expected: int) -> None:
    """Raises StaleBooking, with who did what and when, if the version is not the expected one."""
    if version == expected:
        return
    entry = work.journal.entry(version)
    if entry is None:
        raise StaleBooking(kind, identifier)
    verb, facts = entry.said or ("", {})
    raise StaleBooking(kind, identifier, entry.by, entry.at, verb, facts)


class Sized(Protocol):
    @property
    def party_size(self) -> int | None: ...
    @property
    def seating(self) -> str: ...


def notices(
    work: Work, booking: Sized, resources: Mapping[int, ResourceFacts], spans: Sequence[TimeSpan]
) -> tuple[Finding, ...]:
    """What is worth saying about a booking that is allowed all the same."""
    found: list[Finding] = []
    seats = sum(facts.seats(booking.seating) for facts in resources.values())
    if booking.party_size and seats and booking.party_size > seats:
        found.append(Finding("over_capacity", {"party_size": booking.party_size, "capacity": seats}))
    if outside := _outside_hours(work, spans):
        found.append(Finding("outside_opening_hours", {"count": outside}))
    return tuple(found)


def _outside_hours(work: Work, spans: Sequence[TimeSpan]) -> int:
    """How many of these lie, at least partly, where the house is closed."""
    days = [local_date(span.start) for span in spans]
    hours = opening_hours(work, min(days), max(days))
    return sum(not hours.is_open(span) for span in spans)


def opening_hours(work: Work, first: date, last: date) -> OpeningHours:
    """When the house is open, for days from *first* to *last*."""
    closing_days = work.house.closing_days(first, last)
    return OpeningHours(work.house.hours(), closing_days, work.house.seasons(), work.house.yearly_closings())
