"""Handlers of the booking commands. The database decides about overlaps; what it refuses is explained afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    CancelSeries,
    ChangeState,
    DescribeBooking,
    DescribedReceipt,
    MoveOccurrences,
    RestoreBookings,
    ShiftSeries,
    StateChange,
)
from frontdesk.application.handlers.checks import (
    bookable_span,
    for_party,
    known_resources,
    live,
    notices,
    resources_of_each,
    same_version,
    series_of,
)
from frontdesk.application.handlers.equipment import with_free_units
from frontdesk.application.handlers.guests import go_along, hear_of
from frontdesk.application.handlers.moving import Moved
from frontdesk.application.handlers.placing import place_series, words_of
from frontdesk.application.handlers.series import edit_series
from frontdesk.application.messages import Changes, Finding, Kind, Label, Outcome
from frontdesk.application.ports import OccurrenceFacts, Placement, ResourceFacts, SeriesFacts, Standing, Work
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.errors import InvalidInput, WrongState
from frontdesk.domain.resource import ResourceKind


def book_rooms(command: BookRooms, work: Work) -> Outcome:
    """Books rooms once or by rule, or asks for them. Receipt: BookingReceipt."""
    rooms = known_resources(work, command.room_ids, ResourceKind.ROOM)
    state = OccurrenceState.REQUESTED if command.as_request else OccurrenceState.CONFIRMED
    placed = place_series(work, SeriesKind.BOOKING, command, rooms, state)
    label = Label(*_booked_words(command, rooms, placed.receipt))
    findings = (*placed.findings, *notices(work, command, rooms, placed.spans))
    return booked(placed.receipt, label, findings)


def _booked_words(
    command: BookRooms, rooms: Mapping[int, ResourceFacts], receipt: BookingReceipt
) -> tuple[str, dict[str, str | int]]:
    facts: dict[str, str | int] = {"title": command.title, "room": names_of(rooms.values())}
    if command.as_request:
        return "requested", facts
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


def names_of(resources: Iterable[ResourceFacts]) -> str:
    """The rooms and advisors by name; the equipment goes without saying."""
    return ", ".join(resource.name for resource in resources if resource.kind is not ResourceKind.EQUIPMENT)


def move_occurrences(command: MoveOccurrences, work: Work) -> Outcome:
    """Moves occurrences, all or none; visits that belong to them follow. Receipt: BookingReceipt."""
    before = live(work, [move.occurrence_id for move in command.moves])
    for move, facts in zip(command.moves, before, strict=True):
        same_version(work, facts, move.expected_version)
        bookable_span(move.span, work.now)
    series = series_of(work, before)
    each = resources_of_each(work, [move.resource_ids for move in command.moves], None)
    moved = [
        Moved(move, facts, series[facts.series_id], resources)
        for move, facts, resources in zip(command.moves, before, each, strict=True)
    ]
    return _carry_out(work, with_free_units(work, moved))


def _carry_out(work: Work, moved: Sequence[Moved]) -> Outcome:
    ids = [one.occurrence.id for one in moved]
    claims = [claim for one in moved for claim in one.claims]
    before = work.bookings.content(ids)
    with for_party(max(one.series.party_size or 1 for one in moved), *_common_needs(moved)):
        work.bookings.replace_claims(ids, claims)
    work.bookings.place([Placement(one.occurrence.id, one.move.span, work.version) for one in moved])
    visits = tuple(visit for one in moved for visit in _visits_follow(work, one))
    back = RestoreBookings((), (), before, (work.version,) * len(ids))
    return _moved(work, moved, visits, _remarks(work, moved), back)


def _common_needs(moved: Sequence[Moved]) -> tuple[timedelta, timedelta, str]:
    """Set-up, tear-down and seating where all that is moved has the same."""
    needs = {(one.series.setup, one.series.teardown, one.series.seating) for one in moved}
    return needs.pop() if len(needs) == 1 else (timedelta(0), timedelta(0), "")


def _visits_follow(work: Work, moved: Moved) -> tuple[int, ...]:
    rooms = [one.id for one in moved.resources.values() if one.kind is ResourceKind.ROOM]
    return go_along(work, moved.occurrence.id, moved.move.span.start, rooms)


def _remarks(work: Work, moved: Sequence[Moved]) -> tuple[Finding, ...]:
    """Each remark once, however many dates it is about."""
    found: dict[str, Finding] = {}
    for one in moved:
        for finding in notices(work, one.series, one.resources, [one.move.span]):
            found.setdefault(finding.code, finding)
    return tuple(found.values())


def _moved(
    work: Work, moved: Sequence[Moved], visits: tuple[int, ...], findings: Sequence[Finding], back: RestoreBookings
) -> Outcome:
    first = moved[0]
    ids = tuple(one.occurrence.id for one in moved)
    verb = "resized" if first.occurrence.span.duration != first.move.span.duration else "moved"
    facts: dict[str, str | int] = {"room": names_of(first.resources.values()), "count": len(ids)}
    return Outcome(
        BookingReceipt(first.series.id, ids, work.version, first.move.span),
        Changes({Kind.OCCURRENCE: ids, Kind.VISIT: visits}),
        Label(verb, {"title": _titles(one.series for one in moved), **facts}),
        back,
        tuple(findings),
    )


def _titles(series: Iterable[SeriesFacts]) -> str:
    return ", ".join(dict.fromkeys(one.title for one in series))


def shift_series(command: ShiftSeries, work: Work) -> Outcome:
    """Shifts what is to come of a series along the wall clock, its rule with it. Receipt: BookingReceipt."""
    series = work.bookings.series(command.series_id)
    upcoming = [o for o in work.bookings.upcoming(command.series_id, work.now) if o.state.holds]
    if series is None or not upcoming:
        raise InvalidInput("series", "nothing_to_come", command.series_id)
    same_version(work, series, command.expected_version)
    shift = SeriesEdit(shift=command.by, room_ids=command.room_ids)
    outcome = edit_series(EditSeries(upcoming[0].id, EditScope.ALL, shift, upcoming[0].version), work)
    count = len(outcome.receipt.occurrence_ids) if isinstance(outcome.receipt, BookingReceipt) else len(upcoming)
    return replace(outcome, label=Label("shifted_series", {"title": series.title, "count": count}))


def change_state(command: ChangeState, work: Work) -> Outcome:
    """Cancels, releases or reinstates occurrences; their visits follow. Receipt: BookingReceipt."""
    before = live(work, [change.occurrence_id for change in command.changes], any_state=True)
    for change, facts in zip(command.changes, before, strict=True):
        same_version(work, facts, change.expected_version)
        _refuse_reopening(change, facts)
    series = series_of(work, before)
    version = work.version
    work.bookings.set_states([Standing(c.occurrence_id, c.state, c.restores or version) for c in command.changes])
    back = tuple(
        StateChange(old.id, old.state, change.restores or version, old.version)
        for change, old in zip(command.changes, before, strict=True)
    )
    ids = tuple(facts.id for facts in before)
    state = command.changes[0].state
    visits = hear_of(work, [(change.occurrence_id, change.state) for change in command.changes])
    label = Label(_VERBS.get(state, "reinstated"), {"title": _titles(series.values()), "count": len(ids)})
    receipt = BookingReceipt(before[0].series_id, ids, command.changes[0].restores or version, before[0].span)
    return Outcome(receipt, Changes({Kind.OCCURRENCE: ids, Kind.VISIT: visits}), label, ChangeState(back))


def _refuse_reopening(change: StateChange, facts: OccurrenceFacts) -> None:
    """What was left before its time holds less than its span; only its own undo can bring all of it back."""
    if change.restores is None and change.state.holds and facts.used_until is not None:
        raise WrongState("occurrence", facts.id, facts.state)


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
    work.bookings.describe(series.id, words_of(command), version)
    back = DescribeBooking(
        series.id, series.title, series.organizer, series.party_size, series.note, version, series.version
    )
    label = Label("described", {"title": command.title})
    return Outcome(DescribedReceipt(series.id, version), Changes({Kind.SERIES: (series.id,)}), label, back)
