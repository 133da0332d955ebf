"""Handlers that make a second booking of one: copied elsewhere, or cut in two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from frontdesk.application.bookings import (
    BookRooms,
    CopyOccurrence,
    EquipmentWish,
    MoveOccurrences,
    OccurrenceContent,
    OccurrenceMove,
    SeriesContent,
    SplitOccurrence,
)
from frontdesk.application.handlers.bookings import book_rooms, move_occurrences
from frontdesk.application.handlers.checks import refuse_changed
from frontdesk.application.handlers.together import joined
from frontdesk.application.messages import Finding, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.errors import InvalidInput, NotFound, WrongState
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.time_span import TimeSpan

COPIED = frozenset({SeriesKind.BOOKING, SeriesKind.EVENT})
"""An appointment is with somebody and is made anew; what an event has besides its rooms stays its own."""


def copy_occurrence(command: CopyOccurrence, work: Work) -> Outcome:
    """Books the same once more. Receipt: BookingReceipt."""
    content, series = _source(work, command.occurrence_id)
    if series.kind not in COPIED:
        raise InvalidInput("occurrence", "cannot_copy", series.kind)
    wish = _again(work, content, series, command.resource_ids)
    outcome = book_rooms(replace(wish, span=command.span, overrides=command.overrides), work)
    return replace(outcome, label=Label("copied", outcome.label.facts))


def split_occurrence(command: SplitOccurrence, work: Work) -> Outcome:
    """Cuts a booking in two. Receipt: Receipts of BookingReceipt, the earlier part first.

    Where something is kept free after each use it is so between the parts as well: the earlier one ends so much sooner,
    and Finding ``split_gap`` says how many ``minutes``.
    """
    content, series = _source(work, command.occurrence_id)
    refuse_changed(work, "occurrence", content.occurrence_id, content.version, command.expected_version)
    if series.kind is not SeriesKind.BOOKING:
        raise InvalidInput("occurrence", "cannot_split", series.kind)
    gap = _gap(content, series)
    if not content.span.start < command.at - gap <= command.at < content.span.end:
        raise InvalidInput("at", "outside", command.at)
    return _cut(work, command, content, series, gap)


def _cut(
    work: Work, command: SplitOccurrence, content: OccurrenceContent, series: SeriesContent, gap: timedelta
) -> Outcome:
    resource_ids = tuple(claim.resource_id for claim in content.claims)
    earlier = TimeSpan(content.span.start, command.at - gap)
    later = replace(_again(work, content, series, resource_ids), span=TimeSpan(command.at, content.span.end))
    shorten = OccurrenceMove(content.occurrence_id, resource_ids, earlier, command.expected_version)
    done = [move_occurrences(MoveOccurrences((shorten,)), work), book_rooms(later, work)]
    outcome = joined(done, Label("split", {"title": later.title}))
    said = (Finding("split_gap", {"minutes": int(gap.total_seconds() // 60)}),) if gap else ()
    return replace(outcome, findings=(*outcome.findings, *said))


def _source(work: Work, occurrence_id: int) -> tuple[OccurrenceContent, SeriesContent]:
    found = work.bookings.content([occurrence_id])
    if not found:
        raise NotFound("occurrence", occurrence_id)
    if not found[0].state.holds:
        raise WrongState("occurrence", occurrence_id, found[0].state)
    return found[0], work.bookings.series_content([found[0].series_id])[0]


def _again(work: Work, content: OccurrenceContent, series: SeriesContent, resource_ids: Sequence[int]) -> BookRooms:
    """The same wish once more, at the same time: its words, seating, margins, and as much equipment of each type."""
    claimed = work.house.resources([claim.resource_id for claim in content.claims])
    wanted = work.house.resources(list(resource_ids))
    rooms = tuple(one for one in resource_ids if one in wanted and wanted[one].kind is ResourceKind.ROOM)
    types = Counter(one.type for one in claimed.values() if one.kind is ResourceKind.EQUIPMENT)
    return BookRooms(
        rooms,
        content.span,
        series.title if content.title is None else content.title,
        series.organizer if content.organizer is None else content.organizer,
        # 0 is a date of its own that nobody counted, in a series that has a number by now.
        (series.party_size if content.party_size is None else content.party_size) or None,
        note=series.note if content.note is None else content.note,
        setup_minutes=series.setup_minutes,
        teardown_minutes=series.teardown_minutes,
        seating=series.seating,
        equipment=tuple(EquipmentWish(type_, count) for type_, count in types.items()),
    )


def _gap(content: OccurrenceContent, series: SeriesContent) -> timedelta:
    """What lies free between two bookings like this one in its rooms: tear-down, turnover, set-up."""
    after = max(claim.blocked.end for claim in content.claims) - content.span.end
    return after + timedelta(minutes=series.setup_minutes)
