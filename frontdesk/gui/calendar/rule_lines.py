"""What house rules, and the house itself, remark on a draft, as the inspector tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Finding
from frontdesk.application.rules import Firing, RuleKind
from frontdesk.domain.rule_check import HOURS_KINDS
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.rule_box import RuleLine
from frontdesk.gui.finding_texts import finding_text
from frontdesk.gui.planning.rule_texts import firing_text, rule_text


def rule_lines(firings: Iterable[Firing], today: date) -> Sequence[RuleLine]:
    """How far off the wish is, and what each rule asks, whose it is and why."""
    return [RuleLine(firing_text(one), rule_text(one.rule, today), one.stops) for one in firings]


def notices(draft: BookingDraft, firings: Iterable[Firing], profile: HouseProfile) -> Sequence[RuleLine]:
    """What is worth saying although no rule says it: too few seats, outside the opening hours."""
    kinds = {firing.rule.kind for firing in firings}
    return [RuleLine(finding_text(finding), "", stops=False) for finding in _findings(draft, kinds, profile)]


def _findings(draft: BookingDraft, kinds: set[RuleKind], profile: HouseProfile) -> Iterator[Finding]:
    seats = sum(room.seats(draft.seating) for room in profile.bookable if room.id in draft.room_ids)
    if draft.party_size and draft.party_size > seats and RuleKind.PARTY_SIZE not in kinds:
        yield Finding("over_capacity", {"party_size": draft.party_size, "capacity": seats})
    if not kinds & HOURS_KINDS and not profile.opening_hours().is_open(draft.span):
        yield Finding("outside_opening_hours", {"count": 1})
