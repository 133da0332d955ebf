"""Handlers of the commands that keep the house's rules."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.application.handlers.checks import refuse_changed
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.rules import KeepRule, RuleReceipt, SwitchRule
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.house_rules import HouseRule, RuleKind
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text

_LIMITS = {
    RuleKind.NOTICE: (1, 366 * 24 * 60),
    RuleKind.HORIZON: (1, 3 * 366),
    RuleKind.SHORTEST: (1, 14 * 24 * 60),
    RuleKind.LONGEST: (1, 14 * 24 * 60),
    RuleKind.QUOTA: (1, 31 * 24 * 60),
    RuleKind.PARTY_SIZE: (0, 100_000),
}
"""Least and most of each kind's limit, in its own unit."""


def keep_rule(command: KeepRule, work: Work) -> Outcome:
    """Adds or changes a rule. Receipt: RuleReceipt. Raises InvalidInput, NotFound, StaleBooking."""
    version = command.restores or work.version
    rule = replace(_checked(work, command.rule), version=version)
    if command.rule.id == 0:
        rule = replace(rule, id=work.rules.add(rule))
        return _outcome(rule, "rule_added", SwitchRule(rule.id, active=False, expected_version=version))
    before = _known(work, rule.id, command.expected_version)
    work.rules.change(rule)
    return _outcome(rule, "rule_changed", KeepRule(before, version, before.version))


def switch_rule(command: SwitchRule, work: Work) -> Outcome:
    """Takes a rule out of force or puts it back. Receipt: RuleReceipt. Raises NotFound, StaleBooking."""
    before = _known(work, command.rule_id, command.expected_version)
    rule = replace(before, active=command.active, version=command.restores or work.version)
    work.rules.change(rule)
    verb = "rule_switched_on" if command.active else "rule_switched_off"
    return _outcome(rule, verb, SwitchRule(rule.id, before.active, rule.version, before.version))


def _outcome(rule: HouseRule, verb: str, back: KeepRule | SwitchRule) -> Outcome:
    label = Label(verb, {"title": rule.reason})
    return Outcome(RuleReceipt(rule.id, rule.version), Changes({Kind.RULE: (rule.id,)}), label, back)


def _known(work: Work, rule_id: int, expected_version: int) -> HouseRule:
    rule = work.rules.rule(rule_id)
    if rule is None:
        raise NotFound("rule", rule_id)
    refuse_changed(work, "rule", rule_id, rule.version, expected_version)
    return rule


def _checked(work: Work, rule: HouseRule) -> HouseRule:
    least, most = _LIMITS.get(rule.kind, (0, 0))
    if not least <= rule.limit <= most:
        raise InvalidInput("limit", "out_of_range", rule.limit)
    if (rule.kind is RuleKind.QUOTA) != (rule.period is not None):
        raise InvalidInput("period", "required" if rule.period is None else "out_of_range", rule.period)
    _refuse_unknown_rooms(work, rule.room_ids)
    return replace(
        rule,
        owner=clean_text("owner", rule.owner, 80, required=True),
        reason=clean_text("reason", rule.reason, 200, required=True),
        room_ids=tuple(sorted(set(rule.room_ids))),
        overridden_by=tuple(clean_text("overridden_by", one, 80, required=True) for one in rule.overridden_by),
    )


def _refuse_unknown_rooms(work: Work, room_ids: tuple[int, ...]) -> None:
    found = work.house.resources(list(room_ids)) if room_ids else {}
    for room_id in room_ids:
        if room_id not in found or found[room_id].kind is not ResourceKind.ROOM:
            raise NotFound("room", room_id)
