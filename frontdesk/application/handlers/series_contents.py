"""What series and occurrences become by an edit: words, margins, where they lie and what they claim."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.application.bookings import (
    ClaimContent,
    DescribeBooking,
    OccurrenceContent,
    OccurrenceMove,
    RestoreBookings,
    SeriesContent,
)
from frontdesk.application.handlers.checks import bookable_span, for_party, known_resources, notices, resources_of_each
from frontdesk.application.handlers.equipment import with_free_units
from frontdesk.application.handlers.moving import Moved
from frontdesk.application.handlers.placing import check_margins, words_of
from frontdesk.application.handlers.together import restore_bookings
from frontdesk.application.messages import Command, Finding, Outcome
from frontdesk.application.ports import NewSeries, OccurrenceFacts, SeriesFacts, Work
from frontdesk.application.series import SeriesEdit
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.clock_time import HOUSE_ZONE_NAME
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text

WORDS = ("title", "organizer", "party_size", "note")


def edited_series(old: SeriesContent, edit: SeriesEdit, version: int) -> SeriesContent:
    """The agreement with all of the edit but its dates. Raises InvalidInput, CprNumberRefused."""

    def wanted(name: str) -> Any:
        told = getattr(edit, name)
        return getattr(old, name) if told is None else told

    new = replace(
        old,
        **{name: wanted(name) for name in (*WORDS, "duration", "setup_minutes", "teardown_minutes", "seating")},
        version=version,
    )
    check_margins(new.setup_minutes, new.teardown_minutes)
    words = words_of(DescribeBooking(old.series_id, new.title, new.organizer, new.party_size, new.note, old.version))
    return replace(
        new,
        title=words.title,
        organizer=words.organizer,
        note=words.note,
        seating=clean_text("seating", new.seating, 60),
    )


def own_series(work: Work, kind: SeriesKind, follows_id: int, agreed: SeriesContent) -> int:
    """Stores a series for dates that leave another. Raises InvalidInput for what is more than a booking of rooms."""
    if kind not in (SeriesKind.BOOKING, SeriesKind.CLOSURE):
        raise InvalidInput("series", "cannot_be_split", follows_id)
    return work.bookings.add_series(
        NewSeries(
            kind,
            agreed.title,
            agreed.organizer,
            agreed.party_size,
            agreed.note,
            agreed.rule,
            agreed.start_local,
            agreed.duration,
            HOUSE_ZONE_NAME,
            agreed.setup_minutes,
            agreed.teardown_minutes,
            agreed.seating,
            follows_id,
        )
    )


def keeping_words(one: OccurrenceContent, old: SeriesContent, new: SeriesContent) -> OccurrenceContent:
    """The occurrence with the words it has had so far, written down as its own where the series' become others."""
    changed = [name for name in WORDS if getattr(old, name) != getattr(new, name) and getattr(one, name) is None]
    # None would be the series' number; nobody told is a number of its own.
    kept: dict[str, Any] = {name: 0 if getattr(old, name) is None else getattr(old, name) for name in changed}
    return replace(one, **kept)


def moves(edit: SeriesEdit) -> bool:
    """Whether an edit touches what is claimed."""
    asked = (edit.rule, edit.duration, edit.room_ids, edit.setup_minutes, edit.teardown_minutes)
    return bool(edit.shift) or any(each is not None for each in asked)


def claiming(
    work: Work, facts: SeriesFacts, agreed: SeriesContent, wanted: Sequence[OccurrenceContent], edit: SeriesEdit
) -> tuple[list[OccurrenceContent], tuple[Finding, ...]]:
    """The occurrences with what they claim where they lie now, and what is worth saying about it.

    Equipment comes along, another unit where the own one is taken. Raises InvalidInput, NotFound.
    """
    series = replace(
        facts,
        party_size=agreed.party_size,
        setup=timedelta(minutes=agreed.setup_minutes),
        teardown=timedelta(minutes=agreed.teardown_minutes),
    )
    for one in wanted:
        bookable_span(one.span, work.now)
    moved = with_free_units(work, _on_their_way(work, series, wanted, edit.room_ids))
    found = notices(work, series, moved[0].resources, [one.span for one in wanted])
    return [_with_claims(one, way) for one, way in zip(wanted, moved, strict=True)], found


def _on_their_way(
    work: Work, series: SeriesFacts, wanted: Sequence[OccurrenceContent], room_ids: Sequence[int] | None
) -> Sequence[Moved]:
    each = resources_of_each(work, [[claim.resource_id for claim in one.claims] for one in wanted], None)
    if room_ids is not None:
        rooms = known_resources(work, room_ids, ResourceKind.ROOM)
        others = [{key: r for key, r in of.items() if r.kind is not ResourceKind.ROOM} for of in each]
        each = [{**rooms, **of} for of in others]
    return [
        Moved(OccurrenceMove(one.occurrence_id, tuple(of), one.span, one.version), _facts(one), series, of)
        for one, of in zip(wanted, each, strict=True)
    ]


def _facts(one: OccurrenceContent) -> OccurrenceFacts:
    ids = tuple(claim.resource_id for claim in one.claims)
    return OccurrenceFacts(
        one.occurrence_id, one.series_id, one.original, one.span, one.state, one.detached, one.version, ids
    )


def _with_claims(one: OccurrenceContent, moved: Moved) -> OccurrenceContent:
    claims = (ClaimContent(claim.resource_id, claim.blocked, one.state.holds) for claim in moved.claims)
    return replace(one, claims=tuple(claims))


def left_out(one: OccurrenceContent) -> tuple[ClaimContent, ...]:
    """What an occurrence claimed, without holding it."""
    return tuple(replace(claim, holds=False) for claim in one.claims)


def carry_out(
    work: Work,
    series: Sequence[tuple[SeriesContent, SeriesContent]],
    before: Mapping[int, OccurrenceContent],
    after: Sequence[OccurrenceContent],
    party_size: int | None,
    made: Collection[int] = (),
) -> Outcome:
    """Puts series and occurrences from what they were to what they become; the undo puts them back.

    An occurrence that was *made* for this edit never was, after the undo: it is cancelled, with the version 0 and a
    date that no rule has.
    """
    changed = [one for one in after if one != before[one.occurrence_id]]
    command = RestoreBookings(
        tuple(new for _, new in series),
        tuple(old.version for old, _ in series),
        tuple(changed),
        tuple(before[one.occurrence_id].version for one in changed),
    )
    with for_party(party_size):
        outcome = restore_bookings(command, work)
    return replace(outcome, inverse=_without(made, outcome.inverse))


def _without(made: Collection[int], inverse: Command | None) -> Command | None:
    if not isinstance(inverse, RestoreBookings):
        return inverse
    back = (never_was(one) if one.occurrence_id in made else one for one in inverse.occurrences)
    return replace(inverse, occurrences=tuple(back))


def never_was(one: OccurrenceContent) -> OccurrenceContent:
    """What a date becomes whose making is taken back: in no rule's way, should its series want that place again."""
    return replace(one, version=0, original=datetime.fromtimestamp(one.occurrence_id, UTC))
