"""House rules for tests: short to write, and a review day that has not come."""

from __future__ import annotations

from datetime import date

from frontdesk.application.rules import Friction, FrictionRow, HouseRules, KeepRule, RuleReceipt
from frontdesk.domain.clock_time import local_days
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from tests.support.houses import MONDAY, TestHouse

LATER = date(2027, 3, 1)


def rule(kind: RuleKind, limit: int = 0, severity: Severity = Severity.ERROR, **rest: object) -> HouseRule:
    """A rule as somebody would write it down; *rest* are its other fields."""
    given = {"owner": "Driften", "reason": "Huset skal bruges af flere", "review_on": LATER, **rest}
    return HouseRule(0, kind, severity, limit=limit, **given)  # type: ignore[arg-type]


def keep(house: TestHouse, kind: RuleKind, limit: int = 0, severity: Severity = Severity.ERROR, **rest: object) -> int:
    """The house has this rule from now on; its id."""
    receipt = house.do(KeepRule(rule(kind, limit, severity, **rest)))
    assert isinstance(receipt, RuleReceipt)
    return receipt.rule_id


def kept(house: TestHouse, rule_id: int) -> HouseRule:
    return next(one for one in house.desk.ask(HouseRules()) if one.id == rule_id)


def told(house: TestHouse) -> list[tuple[str, str]]:
    """What is recorded so far: kind and what became of it."""
    return [(row.kind, row.outcome) for row in friction(house)]


def friction(house: TestHouse) -> tuple[FrictionRow, ...]:
    return house.desk.ask(Friction(local_days(MONDAY, 30)))
