"""Firings of house rules as the inspector tells them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile
from frontdesk.application.rules import Firing
from frontdesk.gui.calendar.rule_box import RuleLine


def rule_line(firing: Firing, _profile: HouseProfile) -> RuleLine:
    """What the rule asks, who owns it and why."""
    owner = QCoreApplication.translate("RuleBox", "Regel fra {0}").format(firing.rule.owner)
    return RuleLine(firing.rule.reason, owner, firing.stops)
