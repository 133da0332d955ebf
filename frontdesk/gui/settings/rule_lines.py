"""The house's rules as lines of a table. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.gui.formats import day_in_numbers
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.planning.rule_texts import subject


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsRules", text)


def headings() -> tuple[str, ...]:
    return _tr("Regel"), _tr("Gør"), _tr("Ejer"), _tr("Gennemgås")


def rule_lines(rules: Iterable[HouseRule], today: date, name_of: Callable[[int], str]) -> tuple[Line, ...]:
    """Rules in their order; those out of force are faded, those past their review day can be renewed."""
    return tuple(_line(rule, today, name_of) for rule in rules)


def is_due(rule: HouseRule, today: date) -> bool:
    """Past its review day: it counts as a notice only."""
    return rule.active and today > rule.review_on


def _line(rule: HouseRule, today: date, name_of: Callable[[int], str]) -> Line:
    rooms = ", ".join(name_of(room) for room in rule.room_ids)
    cells = (
        Cell(subject(rule), note=rooms),
        _does(rule, today),
        Cell(rule.owner, "muted"),
        _review(rule, today),
    )
    actions = (LineAction("renew", _tr("Forny et år")),) if is_due(rule, today) else ()
    return Line(rule.id, cells, actions, (subject(rule), rooms, rule.owner, rule.reason), faded=not rule.active)


def _does(rule: HouseRule, today: date) -> Cell:
    if not rule.active:
        return Cell(_tr("Gælder ikke"), tone="neutral", icon="close")
    if rule.severity_on(today) is Severity.NOTICE:
        return Cell(_tr("Bemærker"), tone="info", icon="info")
    if rule.asks_request or rule.kind is RuleKind.ON_REQUEST:
        return Cell(_tr("Efter aftale"), tone="warn", icon="unknown")
    return Cell(_tr("Stopper"), tone="bad", icon="refused")


def _review(rule: HouseRule, today: date) -> Cell:
    if is_due(rule, today):
        return Cell(_tr("Skal gennemgås"), tone="warn", icon="warning")
    return Cell(day_in_numbers(rule.review_on), "muted")
