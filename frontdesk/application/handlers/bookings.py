"""Handlers of the booking commands. The database decides about overlaps; what it refuses is explained afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    CancelSeries,
    ChangeState,
    DescribeBooking,
    DescribedReceipt,
    MoveOccurrences,
    OccurrenceMove,
    ShiftSeries,
    StateChange,
)
from frontdesk.application.handlers.checks import (
    bookable_span,
    for_party,
    known_resources,
    live,
    notices,
    one_series,
    same_version,
)
from frontdesk.application.messages import Changes, Finding, Kind, Label, Outcome
from frontdesk.application.ports import (
    Claim,
    NewSeries,
    OccurrenceFacts,
    Placement,
    ResourceFacts,
    SeriesFacts,
    SeriesWords,
    Standing,
    Work,
)
from frontdesk.domain.booking import LONGEST_USE, OccurrenceState, SeriesKind, block
from frontdesk.domain.clock_time import HOUSE_ZONE, HOUSE_ZONE_NAME, from_local, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import occurrences, parse_rule
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text
from frontdesk.domain.time_span import TimeSpan


def book_rooms(command: BookRooms, work: Work) -> Outcome:
    """Books rooms once or by rule. Receipt: BookingReceipt."""
    rooms = known_resources(work, command.room_ids, ResourceKind.ROOM)
    receipt, spans = place_series(work, SeriesKind.BOOKING, command, rooms)
    return booked(receipt, Label(*_booked_words(command, rooms, receipt)), notices(work, command, rooms, spans))


def _booked_words(
    command: BookRooms, rooms: Mapping[int, ResourceFacts], receipt: BookingReceipt
) -> tuple[str, dict[str, str | int]]:
    facts: dict[str, str | int] = {"title": command.title, "room": _names(rooms.values())}
    if command.rule is None:
        return "booked", facts
    return "booked_series", facts | {"count": len(receipt.occurrence_ids)}


def booked(receipt: BookingReceipt, label: Label, findings: Sequence[Finding] = ()) -> Outcome:
    """The outcome of anything new in the calendar: taking it back cancels it."""
    cancel = (
        StateChange(identifier, OccurrenceState.CANCELLED, receipt.version) for identifier in receipt.occurrence_ids
    )
    return Outcome(
        receipt,
        Changes({Kind.SERIES: (receipt.series_id,), Kind.OCCURRENCE: receipt.occurrence_ids}),
        label,
        ChangeState(tuple(cancel)),
        tuple(findings),
    )


def place_series(
    work: Work,
    kind: SeriesKind,
    wish: BookRooms,
    resources: Mapping[int, ResourceFacts],
) -> tuple[BookingReceipt, Sequence[TimeSpan]]:
    """Stores the series with its occurrences and claims the resources for each.

    Raises InvalidInput, CprNumberRefused, OverlapRefused.
    """
    bookable_span(wish.span, work.now)
    words = _words(wish)
    spans = _spans(wish)
    first = to_local(spans[0].start).replace(tzinfo=None)
    series_id = work.bookings.add_series(
        NewSeries(
            kind,
            words.title,
            words.organizer,
            words.party_size,
            words.note,
            wish.rule,
            first,
            wish.span.duration,
            HOUSE_ZONE_NAME,
            wish.setup_minutes,
            wish.teardown_minutes,
        )
    )
    ids = work.bookings.add_occurrences(series_id, spans)
    margins = timedelta(minutes=wish.setup_minutes), timedelta(minutes=wish.teardown_minutes)
    claims = [
        claim
        for identifier, span in zip(ids, spans, strict=True)
        for claim in _claims(identifier, span, *margins, resources.values())
    ]
    with for_party(wish.party_size):
        work.bookings.hold(claims)
    return BookingReceipt(series_id, ids, work.version, spans[0]), spans


def _words(wish: BookRooms | DescribeBooking) -> SeriesWords:
    if wish.party_size is not None and not 0 < wish.party_size <= 100_000:
        raise InvalidInput("party_size", "out_of_range", wish.party_size)
    return SeriesWords(
        clean_text("title", wish.title, 120, required=True),
        clean_text("organizer", wish.organizer, 120),
        wish.party_size,
        clean_text("note", wish.note, 2000, keep_lines=True),
    )


def _spans(wish: BookRooms) -> Sequence[TimeSpan]:
    for field, minutes in (("setup", wish.setup_minutes), ("teardown", wish.teardown_minutes)):
        if not 0 <= minutes <= LONGEST_USE.total_seconds() / 60:
            raise InvalidInput(field, "out_of_range", minutes)
    if wish.rule is None:
        return (wish.span,)
    start = to_local(wish.span.start).replace(tzinfo=None)
    spans = occurrences(parse_rule(wish.rule), start, wish.span.duration, HOUSE_ZONE)
    if any(one.overlaps(following) for one, following in pairwise(spans)):
        raise InvalidInput("rule", "overlaps_itself", wish.rule)
    return spans


def _claims(
    occurrence_id: int, span: TimeSpan, setup: timedelta, teardown: timedelta, resources: Iterable[ResourceFacts]
) -> Iterable[Claim]:
    for resource in resources:
        yield Claim(resource.id, occurrence_id, block(span, setup, teardown, resource.turnover))


def _names(resources: Iterable[ResourceFacts]) -> str:
    return ", ".join(resource.name for resource in resources)


def move_occurrences(command: MoveOccurrences, work: Work) -> Outcome:
    """Moves occurrences, all or none; visits that belong to them follow. Receipt: BookingReceipt."""
    before = live(work, [move.occurrence_id for move in command.moves])
    for move, facts in zip(command.moves, before, strict=True):
        same_version(work, facts, move.expected_version)
        if move.restores is None:
            bookable_span(move.span, work.now)
    series = one_series(work, before)
    resources = known_resources(work, sorted({r for move in command.moves for r in move.resource_ids}), None)
    _move(work, command.moves, series, resources)
    visits = _visits_follow(work, command.moves, resources)
    findings = notices(work, series, resources, [move.span for move in command.moves])
    return _moved(work, command.moves, before, series, resources, visits, findings)


def _move(
    work: Work, moves: Sequence[OccurrenceMove], series: SeriesFacts, resources: Mapping[int, ResourceFacts]
) -> None:
    claims = [
        claim
        for move in moves
        for claim in _claims(
            move.occurrence_id, move.span, series.setup, series.teardown, [resources[r] for r in move.resource_ids]
        )
    ]
    with for_party(series.party_size):
        work.bookings.replace_claims([move.occurrence_id for move in moves], claims)
    work.bookings.place([Placement(m.occurrence_id, m.span, m.restores or work.version) for m in moves])


def _visits_follow(
    work: Work, moves: Sequence[OccurrenceMove], resources: Mapping[int, ResourceFacts]
) -> tuple[int, ...]:
    moved: list[int] = []
    for move in moves:
        rooms = [r for r in move.resource_ids if resources[r].kind is ResourceKind.ROOM]
        moved += work.visits.follow(move.occurrence_id, move.span.start, rooms[0] if rooms else None)
    return tuple(moved)


def _moved(
    work: Work,
    moves: Sequence[OccurrenceMove],
    before: Sequence[OccurrenceFacts],
    series: SeriesFacts,
    resources: Mapping[int, ResourceFacts],
    visits: tuple[int, ...],
    findings: Sequence[Finding],
) -> Outcome:
    back = tuple(
        OccurrenceMove(old.id, old.resource_ids, old.span, move.restores or work.version, old.version)
        for move, old in zip(moves, before, strict=True)
    )
    ids = tuple(move.occurrence_id for move in moves)
    resized = before[0].span.duration != moves[0].span.duration
    rooms = [resources[r] for r in moves[0].resource_ids]
    return Outcome(
        BookingReceipt(series.id, ids, moves[0].restores or work.version, moves[0].span),
        Changes({Kind.OCCURRENCE: ids, Kind.VISIT: visits}),
        Label("resized" if resized else "moved", {"title": series.title, "room": _names(rooms), "count": len(ids)}),
        MoveOccurrences(back),
        tuple(findings),
    )


def shift_series(command: ShiftSeries, work: Work) -> Outcome:
    """Shifts what is to come of a series along the wall clock. Receipt: BookingReceipt."""
    series = work.bookings.series(command.series_id)
    upcoming = [o for o in work.bookings.upcoming(command.series_id, work.now) if o.state.holds]
    if series is None or not upcoming:
        raise InvalidInput("series", "nothing_to_come", command.series_id)
    same_version(work, series, command.expected_version)
    moves = tuple(_shifted(one, command) for one in upcoming)
    outcome = move_occurrences(MoveOccurrences(moves), work)
    facts: dict[str, str | int] = {"title": series.title, "count": len(moves)}
    return Outcome(outcome.receipt, outcome.changes, Label("shifted_series", facts), outcome.inverse, outcome.findings)


def _shifted(occurrence: OccurrenceFacts, command: ShiftSeries) -> OccurrenceMove:
    local = to_local(occurrence.span.start).replace(tzinfo=None) + command.by
    start = from_local(local.date(), local.time())
    span = TimeSpan(start, start + occurrence.span.duration)
    return OccurrenceMove(occurrence.id, command.room_ids or occurrence.resource_ids, span, occurrence.version)


def change_state(command: ChangeState, work: Work) -> Outcome:
    """Cancels, releases or reinstates occurrences; their visits follow. Receipt: BookingReceipt."""
    before = live(work, [change.occurrence_id for change in command.changes], any_state=True)
    for change, facts in zip(command.changes, before, strict=True):
        same_version(work, facts, change.expected_version)
    series = one_series(work, before)
    version = work.version
    work.bookings.set_states([Standing(c.occurrence_id, c.state, c.restores or version) for c in command.changes])
    back = tuple(
        StateChange(old.id, old.state, change.restores or version, old.version)
        for change, old in zip(command.changes, before, strict=True)
    )
    ids = tuple(facts.id for facts in before)
    state = command.changes[0].state
    visits = work.visits.follow_state(ids, state is OccurrenceState.CANCELLED)
    label = Label(_VERBS.get(state, "reinstated"), {"title": series.title, "count": len(ids)})
    receipt = BookingReceipt(series.id, ids, command.changes[0].restores or version, before[0].span)
    return Outcome(receipt, Changes({Kind.OCCURRENCE: ids, Kind.VISIT: visits}), label, ChangeState(back))


_VERBS = {OccurrenceState.CANCELLED: "cancelled", OccurrenceState.RELEASED: "released"}


def cancel_series(command: CancelSeries, work: Work) -> Outcome:
    """Cancels every occurrence that has not begun. Receipt: BookingReceipt."""
    series = work.bookings.series(command.series_id)
    upcoming = [o for o in work.bookings.upcoming(command.series_id, work.now) if o.state.holds]
    if series is None or not upcoming:
        raise InvalidInput("series", "nothing_to_come", command.series_id)
    same_version(work, series, command.expected_version)
    cancel = (StateChange(one.id, OccurrenceState.CANCELLED, one.version) for one in upcoming)
    outcome = change_state(ChangeState(tuple(cancel)), work)
    verb = "cancelled" if len(upcoming) == 1 else "cancelled_series"
    facts: dict[str, str | int] = {"title": series.title, "count": len(upcoming)}
    return Outcome(outcome.receipt, outcome.changes, Label(verb, facts), outcome.inverse)


def describe_booking(command: DescribeBooking, work: Work) -> Outcome:
    """Changes title, organizer, party size and note of a whole series. Receipt: DescribedReceipt."""
    series = work.bookings.series(command.series_id)
    if series is None:
        raise InvalidInput("series", "unknown", command.series_id)
    same_version(work, series, command.expected_version)
    version = command.restores or work.version
    work.bookings.describe(series.id, _words(command), version)
    back = DescribeBooking(
        series.id, series.title, series.organizer, series.party_size, series.note, version, series.version
    )
    label = Label("described", {"title": command.title})
    return Outcome(DescribedReceipt(series.id, version), Changes({Kind.SERIES: (series.id,)}), label, back)
