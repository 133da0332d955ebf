"""Telling what became of what rules spoke against: a booking's share, in its own transaction and its own undo.

No name is kept. One wish counts once for each rule, however many dates it has and however often it was tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from frontdesk.application.bookings import BookingReceipt
from frontdesk.application.messages import Changes, Command, Label, Outcome, Receipt, Together
from frontdesk.application.ports import Work
from frontdesk.application.rule_book import Wanted
from frontdesk.application.rule_ports import NewFriction
from frontdesk.application.rules import FrictionMark, FrictionOutcome, MarkFriction
from frontdesk.domain.house_rules import RuleKind, Severity
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.rule_check import Firing

Told = tuple[Firing, FrictionOutcome, str]
"""A rule that spoke, what became of it, and why."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A change that was carried out, and what rules said to it. ``date`` is its first date."""

    outcome: Outcome
    told: tuple[Told, ...]
    date: Wanted | None = None


def tell(work: Work, heard: Heard, wish: str, *, as_request: bool) -> Outcome:
    """Records what rules said; taking the change back takes that back with it."""
    receipt = heard.outcome.receipt
    series_id = receipt.series_id if isinstance(receipt, BookingReceipt) else None
    refused = work.rules.refused(wish)
    earlier = {rule_id: identifier for identifier, (rule_id, _) in refused.items() if rule_id is not None}
    marks = [_mark(work, one, earlier[one[0].rule.id], series_id) for one in heard.told if one[0].rule.id in earlier]
    marks += _otherwise(work, set(refused) - {one.friction_id for one in marks}, series_id, as_request=as_request)
    new = [_row(work, heard, one, wish, series_id) for one in heard.told if one[0].rule.id not in earlier]
    if as_request and not any(mark.outcome is FrictionOutcome.REQUESTED for mark in (*marks, *(n.mark for n in new))):
        new.append(_plain_request(work, heard.outcome, wish, series_id))
    return _kept(work, heard.outcome, marks, new)


def _kept(work: Work, outcome: Outcome, marks: Sequence[FrictionMark], new: Sequence[NewFriction]) -> Outcome:
    before = work.rules.marks([one.friction_id for one in marks])
    work.rules.mark(marks)
    added = zip(work.rules.add_friction(new), new, strict=True)
    taken_back = [
        replace(one.mark, friction_id=identifier, outcome=FrictionOutcome.TAKEN_BACK, settled_at=work.now)
        for identifier, one in added
    ]
    return also_undoing(outcome, (*before, *taken_back))


def also_undoing(outcome: Outcome, marks: tuple[FrictionMark, ...]) -> Outcome:
    """The outcome whose way back also sets these marks."""
    if outcome.inverse is None or not marks:
        return outcome
    steps: tuple[Command, ...] = (outcome.inverse, MarkFriction(marks))
    return replace(outcome, inverse=Together(steps, outcome.label.verb, outcome.label.facts))


def _mark(work: Work, told: Told, friction_id: int, series_id: int | None) -> FrictionMark:
    _, becomes, reason = told
    settled = None if becomes is FrictionOutcome.REQUESTED else work.now
    return FrictionMark(friction_id, becomes, reason, settled, series_id)


def _otherwise(
    work: Work, friction_ids: Iterable[int], series_id: int | None, *, as_request: bool
) -> list[FrictionMark]:
    """What was refused of the same wish and no longer stands in its way."""
    if as_request:
        return [FrictionMark(one, FrictionOutcome.REQUESTED, "", None, series_id) for one in sorted(friction_ids)]
    otherwise = FrictionOutcome.GRANTED_OTHERWISE
    return [FrictionMark(one, otherwise, "", work.now, series_id) for one in sorted(friction_ids)]


def _row(work: Work, heard: Heard, told: Told, wish: str, series_id: int | None) -> NewFriction:
    firing = told[0]
    date = heard.date
    return NewFriction(
        work.now,
        firing.rule.id,
        firing.rule.kind,
        firing.severity,
        _mark(work, told, 0, series_id),
        wish,
        first_room(work, date.resource_ids if date else ()),
        firing.span,
        date.party_size if date else None,
    )


def _plain_request(work: Work, outcome: Outcome, wish: str, series_id: int | None) -> NewFriction:
    """A request no rule asked for: its wait counts like any other."""
    assert isinstance(outcome.receipt, BookingReceipt), "only a booking can be asked for"
    content = work.bookings.content(outcome.receipt.occurrence_ids[:1])[0]
    room = first_room(work, [claim.resource_id for claim in content.claims])
    mark = FrictionMark(0, FrictionOutcome.REQUESTED, "", None, series_id)
    span = outcome.receipt.first
    return NewFriction(work.now, None, RuleKind.ON_REQUEST, Severity.NOTICE, mark, wish, room, span, None)


def first_room(work: Work, resource_ids: Sequence[int]) -> int | None:
    """The first of these that is a room."""
    found = work.house.resources(list(resource_ids)) if resource_ids else {}
    rooms = (one for one in resource_ids if one in found and found[one].kind is ResourceKind.ROOM)
    return next(rooms, None)


def settled(work: Work, series_id: int, becomes: FrictionOutcome, reason: str = "") -> tuple[FrictionMark, ...]:
    """Settles what waits of a request. Returns the marks that bring it back."""
    before = work.rules.marks_of(series_id, FrictionOutcome.REQUESTED)
    work.rules.mark([replace(one, outcome=becomes, reason=reason, settled_at=work.now) for one in before])
    return before


def mark_friction(command: MarkFriction, work: Work) -> Outcome:
    """Says anew what became of wishes. Receipt: Receipt."""
    before = work.rules.marks([one.friction_id for one in command.marks])
    work.rules.mark(command.marks)
    return Outcome(Receipt(), Changes(), Label("restored", {"count": len(before)}), MarkFriction(before))
