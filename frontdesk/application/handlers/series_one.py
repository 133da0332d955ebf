"""Editing one date: with words of its own it stays in its series; with margins of its own it leaves it."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.application.bookings import BookingReceipt, OccurrenceContent, SeriesContent
from frontdesk.application.handlers.series_contents import WORDS, carry_out, claiming, edited_series, moves, own_series
from frontdesk.application.handlers.series_plan import later, local
from frontdesk.application.messages import Finding, Label, Outcome
from frontdesk.application.ports import SeriesFacts, Work
from frontdesk.application.series import SeriesEdit
from frontdesk.domain.time_span import TimeSpan

OF_THE_SERIES = ("setup_minutes", "teardown_minutes", "seating")


def edit_one(edit: SeriesEdit, work: Work, facts: SeriesFacts, chosen: OccurrenceContent) -> Outcome:
    """Edits the one date that was pointed at, begun or not. Receipt: BookingReceipt."""
    old = work.bookings.series_content([facts.id])[0]
    at = later(chosen.span.start, edit.shift)
    span = TimeSpan(at, at + (edit.duration or chosen.span.duration))
    wanted = replace(
        edited_series(_as_seen(old, chosen), edit, work.version), start_local=local(at), duration=span.duration
    )
    one = replace(chosen, span=span, version=work.version)
    changed: tuple[tuple[SeriesContent, SeriesContent], ...] = ()
    if facts.rule is None:
        one, changed = _without_words(one), ((old, wanted),)
    elif all(getattr(wanted, name) == getattr(old, name) for name in OF_THE_SERIES):
        one = replace(one, detached=True, **{name: getattr(wanted, name) for name in _told(edit)})
    else:
        series_id = own_series(work, facts.kind, old.series_id, replace(wanted, rule=None))
        one = replace(_without_words(one), series_id=series_id, original=at, detached=False)
    findings: tuple[Finding, ...] = ()
    if moves(edit):
        (one,), findings = claiming(work, facts, wanted, [one], edit)
    outcome = carry_out(work, changed, {one.occurrence_id: chosen}, [one], wanted.party_size)
    receipt = BookingReceipt(one.series_id, (one.occurrence_id,), work.version, one.span)
    return replace(outcome, receipt=receipt, label=Label("edited", {"title": wanted.title}), findings=findings)


def _as_seen(series: SeriesContent, one: OccurrenceContent) -> SeriesContent:
    """The agreement with the words of this date, where it has its own."""
    own = {name: getattr(one, name) for name in WORDS if getattr(one, name) is not None}
    if "party_size" in own:
        own["party_size"] = own["party_size"] or None
    return replace(series, **own)


def _without_words(one: OccurrenceContent) -> OccurrenceContent:
    return replace(one, title=None, organizer=None, party_size=None, note=None)


def _told(edit: SeriesEdit) -> list[str]:
    return [name for name in WORDS if getattr(edit, name) is not None]
