"""Handlers that answer requests: approved with what must give way, or declined with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.application.bookings import BookingReceipt, ChangeState, MoveOccurrences, StateChange
from frontdesk.application.handlers.bookings import change_state, move_occurrences
from frontdesk.application.handlers.checks import same_version
from frontdesk.application.handlers.friction import also_undoing, settled
from frontdesk.application.handlers.together import joined
from frontdesk.application.messages import Label, Outcome
from frontdesk.application.ports import OccurrenceFacts, SeriesFacts, Work
from frontdesk.application.rules import ApproveRequest, DeclineRequest, FrictionMark, FrictionOutcome
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import NotFound, WrongState
from frontdesk.domain.text_rules import clean_text

_EVER = datetime.fromtimestamp(0, UTC)


def approve_request(command: ApproveRequest, work: Work) -> Outcome:
    """Confirms a request, after what lies in its way has gone. Receipt: BookingReceipt of the request.

    Raises NotFound, StaleBooking (the request or something that was to give way), WrongState when it waits no more,
    OverlapRefused when something else came in the way meanwhile.
    """
    series, waiting = _waiting(work, command.series_id, command.expected_version)
    steps: list[Outcome] = []
    if command.moves:
        steps.append(move_occurrences(MoveOccurrences(command.moves), work))
    if command.cancels:
        steps.append(change_state(ChangeState(command.cancels), work))
    steps.append(_to(work, waiting, OccurrenceState.CONFIRMED))
    marks = settled(work, series.id, FrictionOutcome.APPROVED)
    facts: dict[str, str | int] = {"title": series.title, "count": len(waiting)}
    outcome = joined(steps, Label("request_approved", facts))
    return also_undoing(replace(outcome, receipt=_receipt(work, waiting)), marks)


def decline_request(command: DeclineRequest, work: Work) -> Outcome:
    """Says no to a request. Receipt: BookingReceipt of the request. Raises as approving does, and InvalidInput."""
    reason = clean_text("reason", command.reason, 200, required=True)
    series, waiting = _waiting(work, command.series_id, command.expected_version)
    outcome = _to(work, waiting, OccurrenceState.CANCELLED)
    marks = settled(work, series.id, FrictionOutcome.DECLINED, reason)
    facts: dict[str, str | int] = {"title": series.title, "reason": reason, "count": len(waiting)}
    return also_undoing(replace(outcome, label=Label("request_declined", facts)), marks)


def change_any_state(command: ChangeState, work: Work) -> Outcome:
    """Changes states; a request that is withdrawn, or confirmed by hand, waits for no answer any more."""
    outcome = change_state(command, work)
    assert isinstance(outcome.inverse, ChangeState), "states are changed back by states"
    asked = [one.occurrence_id for one in outcome.inverse.changes if one.state is OccurrenceState.REQUESTED]
    if not asked:
        return outcome
    marks: tuple[FrictionMark, ...] = ()
    for series_id in {one.series_id for one in work.bookings.occurrences(asked)}:
        dates = work.bookings.upcoming(series_id, _EVER)
        if not any(one.state is OccurrenceState.REQUESTED for one in dates):
            granted = any(one.state.holds for one in dates)
            marks += settled(work, series_id, FrictionOutcome.APPROVED if granted else FrictionOutcome.TAKEN_BACK)
    return also_undoing(outcome, marks)


def _waiting(work: Work, series_id: int, expected_version: int) -> tuple[SeriesFacts, Sequence[OccurrenceFacts]]:
    series = work.bookings.series(series_id)
    if series is None:
        raise NotFound("series", series_id)
    same_version(work, series, expected_version)
    everything = work.bookings.upcoming(series_id, _EVER)
    waiting = [one for one in everything if one.state is OccurrenceState.REQUESTED]
    if not waiting:
        raise WrongState("series", series_id, everything[0].state if everything else OccurrenceState.CANCELLED)
    return series, waiting


def _to(work: Work, waiting: Sequence[OccurrenceFacts], state: OccurrenceState) -> Outcome:
    return change_state(ChangeState(tuple(StateChange(one.id, state, one.version) for one in waiting)), work)


def _receipt(work: Work, waiting: Sequence[OccurrenceFacts]) -> BookingReceipt:
    return BookingReceipt(waiting[0].series_id, tuple(one.id for one in waiting), work.version, waiting[0].span)
