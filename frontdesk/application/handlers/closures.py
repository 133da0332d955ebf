"""Putting rooms out of order: what is hit goes elsewhere or is given up, then the rooms are claimed by nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta

from frontdesk.application.bookings import BookingReceipt, ChangeState, MoveOccurrences
from frontdesk.application.closures import CloseRooms
from frontdesk.application.handlers.bookings import booked, change_state, move_occurrences, names_of
from frontdesk.application.handlers.checks import bookable_span, known_resources, series_of
from frontdesk.application.handlers.together import joined
from frontdesk.application.messages import Label, Outcome
from frontdesk.application.ports import (
    Claim,
    NewOccurrence,
    NewSeries,
    OccurrenceFacts,
    OverlapRefused,
    ResourceFacts,
    Work,
)
from frontdesk.domain.booking import LONGEST_USE, OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import HOUSE_ZONE_NAME, from_local, local_date, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text
from frontdesk.domain.time_span import TimeSpan

LONGEST_CLOSURE = timedelta(days=366)


def close_rooms(command: CloseRooms, work: Work) -> Outcome:
    """Cancels, moves, then closes. Receipt: BookingReceipt of the closure."""
    rooms = known_resources(work, command.room_ids or work.house.room_ids(), ResourceKind.ROOM)
    reason = clean_text("reason", command.reason, 120, required=True)
    if command.span.duration > LONGEST_CLOSURE:
        raise InvalidInput("span", "too_long", command.span.duration)
    steps: list[Outcome] = []
    if command.cancels:
        steps.append(change_state(ChangeState(command.cancels), work))
    if command.moves:
        steps.append(move_occurrences(MoveOccurrences(command.moves), work))
    receipt = _close(work, rooms, command.span, reason)
    facts: dict[str, str | int] = {"title": reason, "room": names_of(rooms.values()), "moved": len(command.moves)}
    label = Label("rooms_closed", {**facts, "cancelled": len(command.cancels)})
    done = joined([*steps, booked(receipt, label)], label)
    return Outcome(receipt, done.changes, label, done.inverse, done.findings)


def _close(work: Work, rooms: Mapping[int, ResourceFacts], span: TimeSpan, reason: str) -> BookingReceipt:
    closed = _left_to_close(work, rooms, span)
    dates = [date for date in stretches(span) if any(one.overlaps(date) for one in closed.values())]
    if not dates:
        raise InvalidInput("rooms", "already_closed")
    for date in dates:
        bookable_span(date, work.now)
    series_id = work.bookings.add_series(_closure(dates[0], reason))
    ids = work.bookings.add_occurrences(series_id, [NewOccurrence(date, date.start) for date in dates])
    claims = [
        Claim(room_id, identifier, within)
        for identifier, date in zip(ids, dates, strict=True)
        for room_id, left in closed.items()
        if (within := left.clipped(date))
    ]
    try:
        work.bookings.hold(claims)
    except OverlapRefused as refusal:
        raise OverlapRefused(refusal.claims, None) from refusal
    return BookingReceipt(series_id, ids, work.version, dates[0])


def _closure(first: TimeSpan, reason: str) -> NewSeries:
    start = to_local(first.start).replace(tzinfo=None)
    return NewSeries(SeriesKind.CLOSURE, reason, "", None, "", None, start, first.duration, HOUSE_ZONE_NAME, 0, 0)


def stretches(span: TimeSpan) -> Iterator[TimeSpan]:
    """A long closure cut at midnights into what one occurrence may be at most."""
    start = span.start
    while span.end - start > LONGEST_USE:
        cut = _midnight_after(start, LONGEST_USE.days)
        if cut - start > LONGEST_USE:  # a week in which the clock is set back
            cut = _midnight_after(start, LONGEST_USE.days - 1)
        yield TimeSpan(start, cut)
        start = cut
    yield TimeSpan(start, span.end)


def _midnight_after(start: datetime, days: int) -> datetime:
    return from_local(local_date(start) + timedelta(days=days), time())


def _left_to_close(work: Work, rooms: Mapping[int, ResourceFacts], span: TimeSpan) -> Mapping[int, TimeSpan]:
    """What must be claimed of each room: not what is closed already, nor the tear-down of a use before.

    What is used meanwhile is left in: the database refuses it.
    """
    claims = sorted(work.bookings.holding(list(rooms), span), key=lambda claim: claim.blocked)
    facts = {one.id: one for one in work.bookings.occurrences(sorted({claim.occurrence_id for claim in claims}))}
    kinds = {key: one.kind for key, one in series_of(work, list(facts.values())).items()} if facts else {}
    left: dict[int, TimeSpan | None] = dict.fromkeys(rooms, span)
    for claim in claims:
        occurrence = facts[claim.occurrence_id]
        now_left = left[claim.resource_id]
        if now_left and _yields(occurrence, kinds[occurrence.series_id], span, work.now):
            left[claim.resource_id] = _without(now_left, claim.blocked)
    return {room_id: found for room_id, found in left.items() if found}


def _yields(occurrence: OccurrenceFacts, kind: SeriesKind, span: TimeSpan, now: datetime) -> bool:
    over = occurrence.state is OccurrenceState.ENDED or occurrence.span.end <= now
    return kind is SeriesKind.CLOSURE or over or not occurrence.span.overlaps(span)


def _without(span: TimeSpan, taken: TimeSpan) -> TimeSpan | None:
    """A span less what is taken at one of its ends; the whole where it is taken in the middle."""
    if not span.overlaps(taken):
        return span
    if taken.start <= span.start:
        return TimeSpan(taken.end, span.end) if taken.end < span.end else None
    return TimeSpan(span.start, taken.start) if taken.end >= span.end else span
