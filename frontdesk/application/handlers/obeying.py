"""Booking under the house's rules: what a person asks for is carried out, then looked at as it came to lie.

What the house itself does (an undo, an offer, a plan that makes room) calls the plain handlers and meets no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain

from frontdesk.application.bookings import (
    BookRooms,
    CopyOccurrence,
    MoveOccurrences,
    OccurrenceContent,
    RuleOverride,
    ShiftSeries,
)
from frontdesk.application.handlers import bookings, copying, series
from frontdesk.application.handlers.friction import Heard, tell
from frontdesk.application.messages import Finding, Kind, Outcome
from frontdesk.application.ports import SeriesFacts, Work
from frontdesk.application.rule_book import RuleBook, RulesSpeakAgainst, Wanted, without_requests
from frontdesk.application.rules import FrictionOutcome
from frontdesk.application.series import EditSeries
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.house_rules import RuleKind
from frontdesk.domain.rule_check import Firing, is_worse, minutes_outside
from frontdesk.domain.text_rules import clean_text

_MINUTE = timedelta(minutes=1)


def book_rooms(command: BookRooms, work: Work) -> Outcome:
    """Books rooms, or asks for them. Raises RulesSpeakAgainst besides what the booking itself raises."""
    asked = _Asked(command.overrides, command.wish, command.as_request, command.room_ids)
    return _Meeting(work, asked).outcome(lambda: bookings.book_rooms(command, work))


def copy_occurrence(command: CopyOccurrence, work: Work) -> Outcome:
    """Books the same once more."""
    asked = _Asked(command.overrides, room_ids=command.resource_ids)
    return _Meeting(work, asked).outcome(lambda: copying.copy_occurrence(command, work))


def move_occurrences(command: MoveOccurrences, work: Work) -> Outcome:
    """Moves occurrences."""
    before = [move.occurrence_id for move in command.moves]
    return _Meeting(work, _Asked(command.overrides), before).outcome(lambda: bookings.move_occurrences(command, work))


def shift_series(command: ShiftSeries, work: Work) -> Outcome:
    """Shifts what is to come of a series."""
    before = [one.id for one in work.bookings.upcoming(command.series_id, work.now)]
    return _Meeting(work, _Asked(), before).outcome(lambda: bookings.shift_series(command, work))


def edit_series(command: EditSeries, work: Work) -> Outcome:
    """Edits dates of a series."""
    before = [command.occurrence_id]
    for facts in work.bookings.occurrences(before):
        # Past dates too: they may get their words written down, which is no new wish.
        before += [one.id for one in work.bookings.upcoming(facts.series_id, series.EVER)]
    asked = _Asked(command.overrides)
    return _Meeting(work, asked, before).outcome(lambda: series.edit_series(command, work))


@dataclass(frozen=True, slots=True)
class _Asked:
    """How it was asked for. ``room_ids``: the rooms by the ids that were wished."""

    overrides: tuple[RuleOverride, ...] = ()
    wish: str = ""
    as_request: bool = False
    room_ids: tuple[int, ...] = ()


class _Meeting:
    """One wish and the rules in force. Without any rule it costs one look into an empty table."""

    def __init__(self, work: Work, asked: _Asked, before: Iterable[int] = ()) -> None:
        self._work, self._asked = work, asked
        self._book = RuleBook(work.rules, work.house, work.now, work.actor)
        ids = list(dict.fromkeys(before)) if self._book.rules else []
        self._before = {one.occurrence_id: one for one in work.bookings.content(ids)} if ids else {}

    def outcome(self, carry_out: Callable[[], Outcome]) -> Outcome:
        """Carries it out, and keeps it if no rule stops it."""
        outcome = carry_out()
        heard = self._heard(outcome) if self._book.rules else Heard(outcome, ())
        if not (self._asked.wish or self._asked.as_request or heard.told):
            return heard.outcome
        return tell(self._work, heard, self._asked.wish, as_request=self._asked.as_request)

    def _heard(self, outcome: Outcome) -> Heard:
        agreed, after = self._touched(outcome)
        if not after:
            return Heard(outcome, ())
        dates = [_wanted(one, agreed[one.series_id]) for one in after]
        leaving = {*self._before, *(one.occurrence_id for one in after)}
        each = self._new_trouble(after, agreed, self._book.against(dates, leaving), leaving)
        told = self._sorted(list(chain.from_iterable(each)), dates)
        findings = (*self._other_remarks(outcome.findings, dates), *_notices(told))
        return Heard(replace(outcome, findings=findings), tuple(told), dates[0])

    def _touched(self, outcome: Outcome) -> tuple[Mapping[int, SeriesFacts], Sequence[OccurrenceContent]]:
        """The dates of plain bookings that take place and are not what they were before, and what was agreed."""
        found = self._work.bookings.content(outcome.changes.ids.get(Kind.OCCURRENCE, ()))
        standing = [one for one in found if one.state.holds or one.state is OccurrenceState.REQUESTED]
        ids = {one.series_id for one in (*standing, *self._before.values())}
        series = (self._work.bookings.series(identifier) for identifier in sorted(ids))
        plain = {one.id: one for one in series if one is not None and one.kind is SeriesKind.BOOKING}
        changed = [one for one in standing if one != self._before.get(one.occurrence_id)]
        return plain, [one for one in changed if one.series_id in plain]

    def _new_trouble(
        self,
        after: Sequence[OccurrenceContent],
        agreed: Mapping[int, SeriesFacts],
        each: Sequence[Sequence[Firing]],
        leaving: Collection[int],
    ) -> Sequence[Sequence[Firing]]:
        """What was so already where a date lay before it moved is not asked again."""
        moved = [old for one in after if (old := self._before.get(one.occurrence_id)) and old.series_id in agreed]
        if not moved:
            return each
        lay = self._book.against([_wanted(one, agreed[one.series_id]) for one in moved], leaving)
        was = {one.occurrence_id: firings for one, firings in zip(moved, lay, strict=True)}
        return [
            [firing for firing in without_requests(firings) if is_worse(firing, was.get(one.occurrence_id, ()))]
            for one, firings in zip(after, each, strict=True)
        ]

    def _sorted(self, firings: Sequence[Firing], dates: Sequence[Wanted]) -> list[tuple[Firing, FrictionOutcome, str]]:
        """Each rule once, with what becomes of it. Raises RulesSpeakAgainst."""
        reasons = {one.rule_id: clean_text("reason", one.reason, 200) for one in self._asked.overrides}
        told: dict[int, tuple[Firing, FrictionOutcome, str]] = {}
        stopping = [firing for firing in firings if self._becomes(firing, reasons) is None]
        if stopping:
            raise RulesSpeakAgainst(firings, self._refused_date(stopping[0], dates), next(iter(self._before), None))
        for firing in firings:
            becomes = self._becomes(firing, reasons) or FrictionOutcome.NOTICED
            told.setdefault(firing.rule.id, (firing, becomes, reasons.get(firing.rule.id, "")))
        return list(told.values())

    def _becomes(self, firing: Firing, reasons: Mapping[int, str]) -> FrictionOutcome | None:
        """What becomes of a wish that a rule speaks against; None when it stops it."""
        if not firing.stops:
            return FrictionOutcome.NOTICED
        if firing.may_override and firing.rule.id in reasons:
            if not reasons[firing.rule.id]:
                raise InvalidInput("reason", "required")
            return FrictionOutcome.OVERRIDDEN
        return FrictionOutcome.REQUESTED if self._asked.as_request and firing.may_request else None

    def _refused_date(self, firing: Firing, dates: Sequence[Wanted]) -> Wanted:
        date = next(one for one in dates if one.span == firing.span)
        return replace(date, resource_ids=self._asked.room_ids) if self._asked.room_ids else date

    def _other_remarks(self, findings: Iterable[Finding], dates: Sequence[Wanted]) -> tuple[Finding, ...]:
        """The house's own remarks, less those about what a rule looks at: nothing is said twice."""
        kinds = frozenset[RuleKind]().union(*(self._book.kinds_in(one.resource_ids) for one in dates))
        kept: list[Finding] = []
        for finding in findings:
            if finding.code == "outside_opening_hours":
                kept += self._outside(kinds, dates)
            elif finding.code != "over_capacity" or RuleKind.PARTY_SIZE not in kinds:
                kept.append(finding)
        return tuple(kept)

    def _outside(self, kinds: frozenset[RuleKind], dates: Sequence[Wanted]) -> Sequence[Finding]:
        spans = [one.span for one in dates]
        hours = self._book.opening_hours(spans)
        count = sum(_any_left(minutes_outside(hours, span), kinds) for span in spans)
        return [Finding("outside_opening_hours", {"count": count})] if count else []


def _any_left(outside: Mapping[RuleKind, int], kinds: frozenset[RuleKind]) -> bool:
    return any(minutes and kind not in kinds for kind, minutes in outside.items())


def _wanted(one: OccurrenceContent, agreed: SeriesFacts) -> Wanted:
    """A date as it stands; words of its own outweigh those of its series, and a party of 0 is one nobody counted."""
    return Wanted(
        one.span,
        tuple(claim.resource_id for claim in one.claims),
        agreed.organizer if one.organizer is None else one.organizer,
        (agreed.party_size if one.party_size is None else one.party_size) or None,
        agreed.seating,
        int(agreed.setup / _MINUTE),
        int(agreed.teardown / _MINUTE),
    )


def _notices(told: Iterable[tuple[Firing, FrictionOutcome, str]]) -> Sequence[Finding]:
    return [rule_notice(firing) for firing, becomes, _ in told if becomes is FrictionOutcome.NOTICED]


def rule_notice(firing: Firing) -> Finding:
    """A rule that only remarks, as a finding: its kind, owner and reason, and how far off the wish is."""
    rule = firing.rule
    facts: dict[str, str | int] = {
        "rule_id": rule.id,
        "kind": rule.kind,
        "owner": rule.owner,
        "reason": rule.reason,
        "review_on": rule.review_on.isoformat(),
        "period": rule.period or "",
        "day": local_date(firing.span.start).isoformat(),
    }
    return Finding("rule_notice", facts | dict(firing.facts))
