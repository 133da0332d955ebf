"""House rules as they are told."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import HOUSE_ZONE
from frontdesk.domain.errors import RuleRefused
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.rule_check import Circumstances, Firing, Use, speaking_against
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.rule_texts import firing_text, kind_word, notice_text, refused_text, rule_text

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=HOUSE_ZONE)
TEN = datetime(2026, 11, 23, 10, tzinfo=HOUSE_ZONE)


def rule(kind: RuleKind, limit: int = 0, **rest: object) -> HouseRule:
    given = {"severity": Severity.ERROR, "owner": "Driften", "reason": "salen skal bruges af flere"}
    return HouseRule(1, kind, limit=limit, **{"review_on": date(2027, 3, 1), **given, **rest})  # type: ignore[arg-type]


def fired(one: HouseRule, hours: float = 5, start: datetime = TEN, **rest: object) -> Firing:
    use = Use(TimeSpan(start, start + timedelta(hours=hours)), (7,), "Havhuset ApS", **rest)  # type: ignore[arg-type]
    (firings,) = speaking_against([one], [use], Circumstances(NOW, OpeningHours((), ())))
    return firings[0]


def test_a_rule_says_what_it_asks_whose_it_is_why_and_for_how_long() -> None:
    asks = rule(RuleKind.LONGEST, 240, asks_request=True)
    assert rule_text(asks, TODAY) == (
        "Møder på over 4 timer skal aftales med Driften: salen skal bruges af flere. Gælder til 01.03.2027"
    )
    assert rule_text(asks, TODAY, "Salen").startswith("Salen: møder på over 4 timer skal aftales med Driften: ")


def test_a_rule_that_only_remarks_or_is_past_its_review_says_so() -> None:
    assert "frarådes af Driften" in rule_text(rule(RuleKind.NOTICE, 120, severity=Severity.NOTICE), TODAY)
    past = rule_text(rule(RuleKind.NOTICE, 120), date(2027, 3, 2))
    assert "frarådes af Driften" in past
    assert "Skulle være gennemgået 01.03.2027" in past
    assert rule_text(rule(RuleKind.NOTICE, 120, active=False), TODAY).endswith("Gælder ikke nu")


@pytest.mark.parametrize("kind", RuleKind)
def test_every_kind_is_told_without_a_gap(kind: RuleKind) -> None:
    period = Period.WEEK if kind is RuleKind.QUOTA else None
    told = rule_text(rule(kind, 60, period=period), TODAY) + kind_word(kind)
    assert "{" not in told
    assert "  " not in told


@pytest.mark.parametrize(
    ("firing", "expected"),
    [
        (fired(rule(RuleKind.LONGEST, 240)), "5 timer er længere end 4 timer"),
        (fired(rule(RuleKind.SHORTEST, 60), 0.5), "30 minutter er kortere end 1 time"),
        (fired(rule(RuleKind.NOTICE, 2880)), "Det er om 2 timer; det skal bookes 2 dage før"),
        (
            fired(rule(RuleKind.NOTICE, 120), start=TEN - timedelta(hours=3)),
            "Det er allerede begyndt; det skal bookes 2 timer før",
        ),
        (
            fired(rule(RuleKind.HORIZON, 30), start=TEN + timedelta(days=40)),
            "Det er 40 dage frem; der kan bookes 30 dage frem",
        ),
        (fired(rule(RuleKind.QUOTA, 240, period=Period.WEEK)), "Det bliver 5 timer om ugen; højst 4 timer"),
        (fired(rule(RuleKind.PARTY_SIZE, 10), party_size=4), "Der kommer 4 personer; mindst 10 personer"),
        (fired(rule(RuleKind.PARTY_SIZE), party_size=9, seats=8), "Der kommer 9 personer; der er plads til 8 personer"),
        (fired(rule(RuleKind.OPENING_HOURS)), "5 timer ligger uden for åbningstiden"),
        (fired(rule(RuleKind.ON_REQUEST)), "Der bookes kun efter aftale"),
    ],
)
def test_how_far_off_a_wish_is(firing: Firing, expected: str) -> None:
    assert firing_text(firing) == expected


def test_a_refusal_tells_the_first_rule_in_full_and_how_far_off_the_others_are() -> None:
    first, second = fired(rule(RuleKind.LONGEST, 240)), fired(_second())
    said = refused_text(RuleRefused((first, second), first.span))
    assert said.headline == "5 timer er længere end 4 timer"
    assert "tillades ikke af Driften" in said.detail
    assert said.detail.endswith("Det er om 2 timer; det skal bookes 2 dage før")


def _second() -> HouseRule:
    return HouseRule(2, RuleKind.NOTICE, Severity.ERROR, "Kantinen", "Der skal handles ind", date(2027, 1, 1), 2880)


def test_a_remark_names_its_owner_and_why() -> None:
    facts = {"kind": "longest", "limit": 240, "wished": 300, "owner": "Driften", "reason": "salen skal bruges af flere"}
    assert notice_text(facts) == "5 timer er længere end 4 timer. Driften: salen skal bruges af flere."
