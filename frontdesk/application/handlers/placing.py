"""Putting a wish into the calendar: its series, each of its dates, and what every date claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from frontdesk.application.bookings import BookingReceipt, BookRooms, DateChoice, DescribeBooking
from frontdesk.application.handlers.checks import bookable_span, for_party, known_resources
from frontdesk.application.handlers.equipment import FreeUnits
from frontdesk.application.handlers.moving import claims_for
from frontdesk.application.messages import Finding
from frontdesk.application.ports import Claim, NewOccurrence, NewSeries, ResourceFacts, SeriesWords, Work
from frontdesk.domain import recurrence
from frontdesk.domain.booking import LONGEST_USE, OccurrenceState, SeriesKind, block
from frontdesk.domain.clock_time import HOUSE_ZONE_NAME, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Dates, parse_recurrence
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class Placed:
    """A series that was stored. ``spans`` are those of the dates that take place.

    ``findings``: ``start_moved`` with the ``day`` of the rule's first date, when the wished start was off the rule.
    """

    receipt: BookingReceipt
    spans: Sequence[TimeSpan]
    findings: tuple[Finding, ...] = ()


def place_series(
    work: Work,
    kind: SeriesKind,
    wish: BookRooms,
    resources: Mapping[int, ResourceFacts],
    state: OccurrenceState = OccurrenceState.CONFIRMED,
) -> Placed:
    """Stores the series with its dates as chosen, and claims what each needs; *state* is that of those not skipped.

    Raises InvalidInput, CprNumberRefused, NotFound, OverlapRefused.
    """
    bookable_span(wish.span, work.now)
    planned = dates_of(wish)
    series_id, dates = _store(work, kind, wish, planned, state)
    ids = work.bookings.add_occurrences(series_id, [date for date, _ in dates])
    taking_place: list[Claim] = []
    left_out: list[Claim] = []
    needs = _Needs(work, wish, resources, [date.span for date, _ in dates])
    for identifier, (date, choice) in zip(ids, dates, strict=True):
        (taking_place if date.state.holds else left_out).extend(needs.claims(identifier, date, choice))
    with for_party(wish.party_size, *margins_of(wish), wish.seating):
        work.bookings.hold(taking_place)
    work.bookings.hold(left_out, holds=False)
    held = [date.span for date, _ in dates if date.state is not OccurrenceState.SKIPPED]
    receipt = BookingReceipt(series_id, ids, work.version, (held or [wish.span])[0])
    return Placed(receipt, held, start_moved(planned))


def _store(
    work: Work, kind: SeriesKind, wish: BookRooms, planned: Dates, state: OccurrenceState
) -> tuple[int, Sequence[tuple[NewOccurrence, DateChoice | None]]]:
    words = words_of(wish)
    series_id = work.bookings.add_series(
        NewSeries(
            kind,
            words.title,
            words.organizer,
            words.party_size,
            words.note,
            wish.rule,
            planned.start,
            wish.span.duration,
            HOUSE_ZONE_NAME,
            wish.setup_minutes,
            wish.teardown_minutes,
            clean_text("seating", wish.seating, 60),
        )
    )
    choices = {choice.original: choice for choice in wish.choices}
    return series_id, [
        (_chosen(span, choices.get(span.start), state), choices.get(span.start)) for span in planned.spans
    ]


def _chosen(planned: TimeSpan, choice: DateChoice | None, state: OccurrenceState) -> NewOccurrence:
    if choice is None:
        return NewOccurrence(planned, planned.start, state)
    if choice.skip:
        return NewOccurrence(planned, planned.start, OccurrenceState.SKIPPED)
    return NewOccurrence(choice.span or planned, planned.start, state, detached=True)


def words_of(wish: BookRooms | DescribeBooking) -> SeriesWords:
    """What a booking is called, tidied. Raises InvalidInput, CprNumberRefused."""
    if wish.party_size is not None and not 0 < wish.party_size <= 100_000:
        raise InvalidInput("party_size", "out_of_range", wish.party_size)
    return SeriesWords(
        clean_text("title", wish.title, 120, required=True),
        clean_text("organizer", wish.organizer, 120),
        wish.party_size,
        clean_text("note", wish.note, 2000, keep_lines=True),
    )


def dates_of(wish: BookRooms) -> Dates:
    """Where the rule puts each date, before anything is chosen about it. Raises InvalidInput."""
    check_margins(wish.setup_minutes, wish.teardown_minutes)
    start = to_local(wish.span.start).replace(tzinfo=None)
    if wish.rule is None:
        return Dates((wish.span,), start, moved_start=False)
    dates = recurrence.dates_of(parse_recurrence(wish.rule), start, wish.span.duration)
    refuse_overlapping(dates.spans, wish.rule)
    return dates


def refuse_overlapping(spans: Sequence[TimeSpan], rule: str) -> None:
    """Raises InvalidInput when dates of a series, in their order, lie in each other's way."""
    if any(one.overlaps(following) for one, following in pairwise(spans)):
        raise InvalidInput("rule", "overlaps_itself", rule)


def start_moved(dates: Dates) -> tuple[Finding, ...]:
    """That a series begins on another date than wished, for that was off its rule."""
    return (Finding("start_moved", {"day": dates.start.date().isoformat()}),) if dates.moved_start else ()


def margins_of(wish: BookRooms) -> tuple[timedelta, timedelta]:
    """Its set-up and tear-down."""
    return timedelta(minutes=wish.setup_minutes), timedelta(minutes=wish.teardown_minutes)


def check_margins(setup_minutes: int, teardown_minutes: int) -> None:
    """Raises InvalidInput for a set-up or tear-down that is negative or longer than any use."""
    for field, minutes in (("setup", setup_minutes), ("teardown", teardown_minutes)):
        if not 0 <= minutes <= LONGEST_USE.total_seconds() / 60:
            raise InvalidInput(field, "out_of_range", minutes)


class _Needs:
    """What each date of a wish claims: its rooms, where it lies, and units of equipment that are free then."""

    def __init__(
        self, work: Work, wish: BookRooms, resources: Mapping[int, ResourceFacts], spans: Sequence[TimeSpan]
    ) -> None:
        self._work, self._wish, self._resources = work, wish, resources
        self._margins = margins_of(wish)
        self._units = FreeUnits(work, wish.equipment, _reach(spans, *self._margins)) if wish.equipment else None

    def claims(self, occurrence_id: int, date: NewOccurrence, choice: DateChoice | None) -> Sequence[Claim]:
        found = list(claims_for(occurrence_id, date.span, *self._margins, self._where(choice).values()))
        if self._units is not None:
            blocked = block(date.span, *self._margins, timedelta(0))
            found += [Claim(unit, occurrence_id, blocked) for unit in self._units.take(blocked)]
        return found

    def _where(self, choice: DateChoice | None) -> Mapping[int, ResourceFacts]:
        if choice is None or choice.room_ids is None:
            return self._resources
        others = {key: one for key, one in self._resources.items() if one.kind is not ResourceKind.ROOM}
        return {**known_resources(self._work, choice.room_ids, ResourceKind.ROOM), **others}


def _reach(spans: Sequence[TimeSpan], setup: timedelta, teardown: timedelta) -> TimeSpan:
    return TimeSpan(min(span.start for span in spans), max(span.end for span in spans)).grown(setup, teardown)
