"""What handlers ask before they change anything, each with its own refusal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Protocol

from frontdesk.application.messages import Finding
from frontdesk.application.ports import OccurrenceFacts, OverlapRefused, ResourceFacts, SeriesFacts, Work
from frontdesk.domain.booking import LONGEST_USE, SHORTEST_USE
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
    """The resources by id, in the order asked. Raises NotFound for one that is not there or of another kind."""
    if not resource_ids:
        raise InvalidInput("room", "required")
    found = work.house.resources(resource_ids)
    for identifier in resource_ids:
        if identifier not in found or (kind and found[identifier].kind is not kind):
            raise NotFound(kind or "resource", identifier)
    return {identifier: found[identifier] for identifier in resource_ids}


def live(work: Work, occurrence_ids: Sequence[int], *, any_state: bool = False) -> tuple[OccurrenceFacts, ...]:
    """The occurrences asked for. Raises NotFound, or WrongState for one that holds nothing any more."""
    found = work.bookings.occurrences(occurrence_ids)
    if len(found) < len(occurrence_ids):
        raise NotFound("occurrence", min(set(occurrence_ids) - {facts.id for facts in found}))
    for facts in found:
        if not any_state and not facts.state.holds:
            raise WrongState("occurrence", facts.id, facts.state)
    return found


def one_series(work: Work, occurrences: Sequence[OccurrenceFacts]) -> SeriesFacts:
    """The series they all belong to. Raises InvalidInput when they are of several, or none were given."""
    identifiers = {facts.series_id for facts in occurrences}
    if len(identifiers) != 1:
        raise InvalidInput("occurrences", "one_series_at_a_time", len(identifiers))
    series = work.bookings.series(identifiers.pop())
    if series is None:
        raise NotFound("series", occurrences[0].series_id)
    return series


@contextmanager
def for_party(size: int | None) -> Iterator[None]:
    """Tells a refused claim how many an alternative must seat."""
    try:
        yield
    except OverlapRefused as refusal:
        raise OverlapRefused(refusal.claims, size or 1) from refusal


class Versioned(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def version(self) -> int: ...


def same_version(work: Work, facts: Versioned, expected: int) -> None:
    """Raises StaleBooking, with who changed it and when, if it is not as the caller saw it."""
    if facts.version == expected:
        return
    author = work.journal.author(facts.version)
    by, at = author or (None, None)
    raise StaleBooking(type(facts).__name__.removesuffix("Facts").lower(), facts.id, by, at)


class Sized(Protocol):
    @property
    def party_size(self) -> int | None: ...


def notices(
    work: Work, booking: Sized, resources: Mapping[int, ResourceFacts], spans: Sequence[TimeSpan]
) -> tuple[Finding, ...]:
    """What is worth saying about a booking that is allowed all the same."""
    found: list[Finding] = []
    seats = sum(facts.capacity for facts in resources.values())
    if booking.party_size and seats and booking.party_size > seats:
        found.append(Finding("over_capacity", {"party_size": booking.party_size, "capacity": seats}))
    if outside := _outside_hours(work, spans):
        found.append(Finding("outside_opening_hours", {"count": outside}))
    return tuple(found)


def _outside_hours(work: Work, spans: Sequence[TimeSpan]) -> int:
    """How many of these lie, at least partly, where the house is closed."""
    days = [local_date(span.start) for span in spans]
    hours = OpeningHours(work.house.hours(), work.house.closing_days(min(days), max(days)))
    return sum(not _inside(hours, span) for span in spans)


def _inside(hours: OpeningHours, span: TimeSpan) -> bool:
    open_spans = hours.open_spans(local_date(span.start))
    return any(open_.start <= span.start and span.end <= open_.end for open_ in open_spans)
