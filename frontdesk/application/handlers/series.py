"""Editing a series: one date, it and those after it, or all that is to come.

An edit is written as what everything becomes (`RestoreBookings`), so that its undo is exact, whatever it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from frontdesk.application.bookings import BookingReceipt, OccurrenceContent, SeriesContent
from frontdesk.application.handlers.checks import live, same_version
from frontdesk.application.handlers.placing import refuse_overlapping
from frontdesk.application.handlers.series_contents import (
    carry_out,
    claiming,
    edited_series,
    keeping_words,
    left_out,
    moves,
    own_series,
)
from frontdesk.application.handlers.series_one import edit_one
from frontdesk.application.handlers.series_plan import (
    Contents,
    Plan,
    Sorted,
    agreed_dates,
    before,
    plan,
    sort_out,
    told_apart,
    usual_state,
)
from frontdesk.application.messages import Finding, Label, Outcome
from frontdesk.application.ports import NewOccurrence, SeriesFacts, Work
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.booking import HOLDING, OccurrenceState
from frontdesk.domain.errors import InvalidInput, NotFound, WrongState
from frontdesk.domain.recurrence import format_recurrence
from frontdesk.domain.recurrence_changes import Course
from frontdesk.domain.time_span import TimeSpan

EVER = datetime.fromtimestamp(0, UTC)
UNSETTLED = (*HOLDING, OccurrenceState.REQUESTED)


def edit_series(command: EditSeries, work: Work) -> Outcome:
    """Edits dates of a series, all or none; visits follow. Receipt: BookingReceipt of the edited dates.

    Raises InvalidInput (``series``: ``nothing_to_come``, ``cannot_be_split``; else as for a booking), NotFound,
    StaleBooking, WrongState, OverlapRefused.
    """
    facts = live(work, [command.occurrence_id], any_state=True)[0]
    same_version(work, facts, command.expected_version)
    if facts.state not in UNSETTLED:
        raise WrongState("occurrence", facts.id, facts.state)
    series = work.bookings.series(facts.series_id)
    if series is None:
        raise NotFound("series", facts.series_id)
    chosen = work.bookings.content([facts.id])[0]
    if command.edit.rule is None and (command.scope is EditScope.THIS or series.rule is None):
        return edit_one(command.edit, work, series, chosen)
    return _edit_dates(command, work, series, chosen)


@dataclass(frozen=True, slots=True)
class _Edit:
    """An edit of several dates: what there is, and what is to become of it.

    ``known`` are the occurrences as they are stored. ``target`` is the series the edited dates belong to from now on,
    ``agreed`` what is agreed in it.
    """

    work: Work
    edit: SeriesEdit
    facts: SeriesFacts
    old: SeriesContent
    known: Mapping[int, OccurrenceContent]
    course: Course
    found: Sorted
    plan: Plan
    usual: OccurrenceState
    agreed: SeriesContent
    target: int

    @property
    def splits(self) -> bool:
        return self.target != self.old.series_id

    def stored(self, found: Contents) -> Contents:
        """The same occurrences as they are stored, which is not always where they are taken to be agreed for."""
        return tuple(self.known[one.occurrence_id] for one in found)


def _edit_dates(command: EditSeries, work: Work, facts: SeriesFacts, chosen: OccurrenceContent) -> Outcome:
    edit = _begin(command, work, facts, chosen)
    originals, new_originals = _originals(edit)
    made = _made(edit, new_originals)
    edited = sorted([*_moved(edit, originals), *_filled(edit, made)], key=lambda one: one.span)
    findings: tuple[Finding, ...] = ()
    if moves(edit.edit):
        refuse_overlapping([one.span for one in edited], edit.agreed.rule or "")
        edited, findings = claiming(work, facts, edit.agreed, edited, edit.edit)
    after = [*edited, *_surplus(edit), *_left_alone(edit, originals)]
    outcome = carry_out(work, _series(edit), {**edit.known, **made}, after, edit.agreed.party_size, made)
    ids = tuple(one.occurrence_id for one in edited)
    return replace(
        outcome,
        receipt=BookingReceipt(edit.target, ids, work.version, edited[0].span),
        label=Label("edited_series", {"title": edit.agreed.title, "count": len(edited)}),
        findings=(*edit.plan.findings, *_kept_by_hand(edit), *findings),
    )


def _begin(command: EditSeries, work: Work, facts: SeriesFacts, chosen: OccurrenceContent) -> _Edit:
    old = work.bookings.series_content([facts.id])[0]
    known = work.bookings.content([one.id for one in work.bookings.upcoming(facts.id, EVER) if one.version])
    course = agreed_dates(old, known)
    # What was one booking until now has no rule it could have been moved away from.
    seen = [_as_agreed(one) if _lies_by_rule(one) or (old.rule is None and one == chosen) else one for one in known]
    found = sort_out(seen, chosen, command.scope, course, work.now)
    if not found.open:
        raise InvalidInput("series", "nothing_to_come", facts.id)
    made = plan(old, course, found, command.edit)
    agreed = edited_series(old, command.edit, work.version)
    splits = command.scope is EditScope.THIS_AND_FOLLOWING and bool(found.behind)
    if splits or command.edit.shift or command.edit.rule is not None:
        agreed = _dated(agreed, made.course)
    target = own_series(work, facts.kind, old.series_id, agreed) if splits else old.series_id
    by_id = {one.occurrence_id: one for one in known}
    usual = usual_state(chosen)
    return _Edit(work, command.edit, facts, old, by_id, course, found, made, usual, agreed, target)


def _lies_by_rule(one: OccurrenceContent) -> bool:
    return not one.detached and one.state in UNSETTLED


def _as_agreed(one: OccurrenceContent) -> OccurrenceContent:
    return replace(one, original=one.span.start, detached=False)


def _dated(series: SeriesContent, course: Course) -> SeriesContent:
    return replace(series, rule=format_recurrence(course.recurrence) or None, start_local=course.start)


def _series(edit: _Edit) -> Sequence[tuple[SeriesContent, SeriesContent]]:
    """The series as it was and as it becomes: its own agreement anew, or what is left of it."""
    if not edit.splits:
        return ((edit.old, edit.agreed),)
    left = _dated(edit.old, before(edit.course, edit.found))
    return ((edit.old, replace(left, version=edit.work.version)),)


def _originals(edit: _Edit) -> tuple[Mapping[int, datetime], Sequence[datetime]]:
    """Where the rule puts the dates, of occurrences and of those to be made, no two alike in one series."""
    dates = edit.plan.dates
    behind = () if edit.splits else edit.found.behind
    others = {one.original for one in edit.stored((*behind, *edit.found.to_come)) if one.occurrence_id not in dates}
    placed = told_apart(list(dates.values()), others)
    # Dates are made before the others move, so that they need what is free as it stands.
    standing = set() if edit.splits else {one.original for one in edit.known.values()}
    return dict(zip(dates, placed, strict=True)), told_apart(edit.plan.new, others | standing | set(placed))


def _moved(edit: _Edit, originals: Mapping[int, datetime]) -> Sequence[OccurrenceContent]:
    """The occurrences of the edit where they lie now; those a former rule had dropped are back if this one has them."""
    returning = edit.found.dropped if edit.edit.rule is not None else ()
    dates = edit.plan.dates
    return [
        replace(
            one,
            series_id=edit.target,
            original=originals[one.occurrence_id],
            span=TimeSpan(at := dates[one.occurrence_id], at + (edit.edit.duration or one.span.duration)),
            state=edit.usual,
            detached=False,
            version=edit.work.version,
        )
        for one in (*edit.found.open, *returning)
        if one.occurrence_id in dates
    ]


def _made(edit: _Edit, originals: Sequence[datetime]) -> Mapping[int, OccurrenceContent]:
    """Occurrences for the dates that have none: cancelled, until the edit is carried out."""
    if not originals:
        return {}
    new = [
        NewOccurrence(TimeSpan(at, at + edit.agreed.duration), original, OccurrenceState.CANCELLED)
        for at, original in zip(edit.plan.new, originals, strict=True)
    ]
    ids = edit.work.bookings.add_occurrences(edit.target, new)
    return {one.occurrence_id: one for one in edit.work.bookings.content(ids)}


def _filled(edit: _Edit, made: Mapping[int, OccurrenceContent]) -> Sequence[OccurrenceContent]:
    """New dates claim what the first of the edited ones does."""
    return [replace(one, state=edit.usual, claims=edit.found.open[0].claims) for one in made.values()]


def _surplus(edit: _Edit) -> Sequence[OccurrenceContent]:
    """Dates that the new rule has not."""
    return [
        replace(
            one,
            series_id=edit.target,
            state=OccurrenceState.CANCELLED,
            claims=left_out(one),
            version=edit.work.version,
        )
        for one in edit.stored(edit.found.open)
        if one.occurrence_id not in edit.plan.dates
    ]


def _left_alone(edit: _Edit, originals: Mapping[int, datetime]) -> Sequence[OccurrenceContent]:
    """All others, with the words they had; those to come go along into the series of the edited ones."""
    back = edit.plan.dates if edit.edit.rule is not None else {}
    dropped = [one for one in edit.found.dropped if one.occurrence_id not in back]
    along = [
        replace(one, series_id=edit.target, original=originals.get(one.occurrence_id, one.original))
        for one in edit.stored((*edit.found.by_hand, *dropped))
    ]
    alone = [*along, *(() if edit.splits else edit.stored(edit.found.behind))]
    kept = [keeping_words(one, edit.old, edit.agreed) for one in alone]
    return [one if one == edit.known[one.occurrence_id] else replace(one, version=edit.work.version) for one in kept]


def _kept_by_hand(edit: _Edit) -> tuple[Finding, ...]:
    count = sum(one.state.holds for one in edit.found.by_hand)
    return (Finding("kept_by_hand", {"count": count}),) if count else ()
