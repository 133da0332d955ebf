"""A house rule as it is typed: its limit in a unit, its days and names as texts. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.calendar_days import MonthDay
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.gui.settings.day_texts import date_text, on_date, read_day_of_year
from frontdesk.gui.settings.listed_words import as_list, listed

MINUTES, HOURS, DAYS = 1, 60, 24 * 60
"""Units of a limit, in minutes."""

UNITS: Mapping[RuleKind, tuple[int, ...]] = {
    RuleKind.NOTICE: (MINUTES, HOURS, DAYS),
    RuleKind.SHORTEST: (MINUTES, HOURS),
    RuleKind.LONGEST: (MINUTES, HOURS),
    RuleKind.QUOTA: (HOURS, MINUTES),
}
"""The kinds whose limit counts minutes, and the units it is said in."""

COUNTED = (RuleKind.HORIZON, RuleKind.PARTY_SIZE)
"""The kinds whose limit counts something else: days, and persons."""


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """``limit`` counts ``unit``; ``overridden`` and ``review`` are as they are typed."""

    kind: RuleKind = RuleKind.LONGEST
    limit: int = 4
    unit: int = HOURS
    period: Period = Period.WEEK
    severity: Severity = Severity.NOTICE
    asks_request: bool = False
    overridden: str = ""
    room_ids: tuple[int, ...] = ()
    owner: str = ""
    reason: str = ""
    review: str = ""

    @property
    def limit_in_house(self) -> int:
        """The limit as the house keeps it; 0 for a kind that has none."""
        if self.kind in UNITS:
            return self.limit * self.unit
        return self.limit if self.kind in COUNTED else 0


def entry_of(rule: HouseRule) -> RuleEntry:
    """A rule as it is typed, its limit in the largest unit that says it exactly."""
    units = UNITS.get(rule.kind, (MINUTES,))
    unit = max(one for one in units if rule.limit % one == 0) if MINUTES in units else MINUTES
    return RuleEntry(
        rule.kind,
        rule.limit // unit,
        unit,
        rule.period or Period.WEEK,
        rule.severity,
        rule.asks_request,
        as_list(rule.overridden_by),
        rule.room_ids,
        rule.owner,
        rule.reason,
        date_text(rule.review_on),
    )


def rule_of(entry: RuleEntry, review_on: date, before: HouseRule | None) -> HouseRule:
    """The rule an entry says, in place of the one before."""
    stops = entry.severity is Severity.ERROR
    return HouseRule(
        before.id if before else 0,
        entry.kind,
        entry.severity,
        entry.owner,
        entry.reason,
        review_on,
        entry.limit_in_house,
        entry.period if entry.kind is RuleKind.QUOTA else None,
        entry.room_ids,
        entry.asks_request and stops,
        listed(entry.overridden) if stops else (),
        before.active if before else True,
        before.version if before else 0,
    )


def read_review(entry: RuleEntry, today: date) -> date | None:
    """The review day as it is typed; without a year the next such day. None when it cannot be read."""
    found = read_day_of_year(entry.review)
    if found is None:
        return None
    on, year = found
    if year is not None:
        return on_date(on, year)
    this_year = on_date(on, today.year)
    return this_year if this_year is not None and this_year >= today else on_date(on, today.year + 1)


def in_a_year(today: date) -> date:
    """The same day of the next year."""
    return on_date(MonthDay.of(today), today.year + 1) or date(today.year + 1, 2, 28)


def unit_word(unit: int) -> str:
    texts = {MINUTES: _tr("minutter"), HOURS: _tr("timer"), DAYS: _tr("dage")}
    return texts[unit]


def severity_word(severity: Severity) -> str:
    if severity is Severity.NOTICE:
        return _tr("Bemærker det, og booker")
    return _tr("Stopper bookingen")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsRules", text)
