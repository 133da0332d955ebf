"""Each kind of house rule: when it speaks, how far beyond it a wish is, and what adds up."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar_days import ClosingDay, MonthDay, OpeningHours, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.rule_check import (
    Circumstances,
    Use,
    is_worse,
    minutes_outside,
    organizer_key,
    period_span,
    period_start,
    quota_periods,
    speaking_against,
)
from frontdesk.domain.time_span import TimeSpan

MONDAY = date(2026, 11, 23)
NOW = from_local(MONDAY, time(8))
WEEK = [WeekdayHours(day, time(8), time(20)) for day in range(1, 6)]
SUMMER = Season(1, "Sommer", MonthDay(7, 1), MonthDay(7, 31), (WeekdayHours(1, time(10), time(14)),))
HOURS = OpeningHours(
    [*WEEK, WeekdayHours(6, time(9), time(12)), WeekdayHours(6, time(13), time(16))],
    [ClosingDay(date(2026, 11, 25), "Personaledag"), ClosingDay(date(2026, 11, 26), "Halv dag", time(8), time(12))],
    [SUMMER],
    [YearlyClosing(MonthDay(12, 23), "Lillejuleaften", time(9), time(13))],
)
AROUND = Circumstances(NOW, HOURS, "reception")


def rule(kind: RuleKind, limit: int = 0, **rest) -> HouseRule:
    given_ = {"severity": Severity.ERROR, "owner": "Driften", "reason": "Sådan er det", "review_on": date(2027, 3, 1)}
    return HouseRule(rest.pop("id", 1), kind, limit=limit, **{**given_, **rest})


def span(start: str, end: str, day: date = MONDAY, until: date | None = None) -> TimeSpan:
    return TimeSpan(from_local(day, time.fromisoformat(start)), from_local(until or day, time.fromisoformat(end)))


def use(start: str = "10:00", end: str = "12:00", day: date = MONDAY, **rest) -> Use:
    return Use(span(start, end, day), rest.pop("room_ids", (7,)), **rest)


def beyond(one: HouseRule, wished: Use) -> int | None:
    """How far it is beyond the rule; None when the rule is silent."""
    (firings,) = speaking_against([one], [wished], AROUND)
    return int(dict(firings[0].facts).get("beyond", 0)) if firings else None


IN = timedelta(days=1)


@pytest.mark.parametrize(
    ("kind", "limit", "wished", "expected"),
    [
        (RuleKind.OPENING_HOURS, 0, use("08:00", "20:00"), None),
        (RuleKind.OPENING_HOURS, 0, use("07:30", "09:00"), 30),
        (RuleKind.OPENING_HOURS, 0, use("19:30", "21:00"), 60),
        (RuleKind.OPENING_HOURS, 0, use("11:30", "13:30", MONDAY + 5 * IN), 60),
        (RuleKind.OPENING_HOURS, 0, use("10:00", "11:00", MONDAY + 6 * IN), 60),
        (RuleKind.OPENING_HOURS, 0, use("09:00", "11:00", date(2026, 7, 6)), 60),
        (RuleKind.OPENING_HOURS, 0, use("10:00", "11:00", date(2026, 11, 25)), None),
        (RuleKind.OPENING_HOURS, 0, use("21:00", "23:00", date(2026, 12, 25)), None),
        (RuleKind.CLOSING_DAYS, 0, use("07:00", "21:00"), None),
        (RuleKind.CLOSING_DAYS, 0, use("10:00", "11:00", date(2026, 11, 25)), 60),
        (RuleKind.CLOSING_DAYS, 0, use("11:00", "13:00", date(2026, 11, 26)), 60),
        (RuleKind.CLOSING_DAYS, 0, use("12:00", "14:00", date(2026, 12, 23)), 60),
        (RuleKind.CLOSING_DAYS, 0, use("10:00", "12:00", date(2026, 12, 25)), 120),
        (RuleKind.CLOSING_DAYS, 0, use("10:00", "12:00", date(2027, 12, 25)), 120),
        (RuleKind.CLOSING_DAYS, 0, use("10:00", "12:00", date(2027, 12, 26)), None),
        (RuleKind.NOTICE, 120, use("10:00"), None),
        (RuleKind.NOTICE, 121, use("10:00"), 1),
        (RuleKind.NOTICE, 60, use("07:00", "12:00"), 120),
        (RuleKind.HORIZON, 1, use("23:00", "23:30", MONDAY + IN), None),
        (RuleKind.HORIZON, 1, use("08:00", "09:00", MONDAY + 2 * IN), 1),
        (RuleKind.SHORTEST, 120, use(), None),
        (RuleKind.SHORTEST, 121, use(), 1),
        (RuleKind.LONGEST, 120, use(), None),
        (RuleKind.LONGEST, 119, use(), 1),
        (RuleKind.PARTY_SIZE, 4, use(party_size=4, seats=4), None),
        (RuleKind.PARTY_SIZE, 4, use(party_size=3, seats=4), 1),
        (RuleKind.PARTY_SIZE, 0, use(party_size=6, seats=4), 2),
        (RuleKind.PARTY_SIZE, 4, use(party_size=None, seats=4), None),
        (RuleKind.PARTY_SIZE, 0, use(party_size=6, seats=0), None),
        (RuleKind.ON_REQUEST, 0, use(), 0),
    ],
)
def test_when_each_kind_speaks_and_by_how_much(kind: RuleKind, limit: int, wished: Use, expected: int | None) -> None:
    assert beyond(rule(kind, limit), wished) == expected


def test_a_use_over_midnight_is_outside_on_both_days() -> None:
    night = Use(span("19:00", "09:00", MONDAY, MONDAY + IN), (7,))
    assert beyond(rule(RuleKind.OPENING_HOURS), night) == 12 * 60
    into_closed = Use(span("19:00", "09:00", MONDAY + IN, MONDAY + 2 * IN), (7,))
    outside = minutes_outside(HOURS, into_closed.span)
    assert (outside[RuleKind.OPENING_HOURS], outside[RuleKind.CLOSING_DAYS]) == (4 * 60, 9 * 60)


def test_a_rule_holds_in_its_rooms_while_it_is_in_force() -> None:
    assert beyond(rule(RuleKind.ON_REQUEST, room_ids=(7, 8)), use()) == 0
    assert beyond(rule(RuleKind.ON_REQUEST, room_ids=(8,)), use()) is None
    assert beyond(rule(RuleKind.ON_REQUEST, active=False), use()) is None


def test_past_its_review_day_an_error_counts_as_a_notice() -> None:
    for day, stops in ((MONDAY, True), (MONDAY - IN, False)):
        (firings,) = speaking_against([rule(RuleKind.ON_REQUEST, review_on=day)], [use()], AROUND)
        assert [one.stops for one in firings] == [stops]


def test_errors_come_first_and_each_says_what_may_be_done_about_it() -> None:
    rules = [
        rule(RuleKind.LONGEST, 60, severity=Severity.NOTICE, overridden_by=("reception",)),
        rule(RuleKind.SHORTEST, 240, id=2, asks_request=True, overridden_by=("leder",)),
        rule(RuleKind.ON_REQUEST, id=3),
    ]
    (firings,) = speaking_against(rules, [use()], AROUND)
    assert [(one.rule.id, one.stops, one.may_override, one.may_request) for one in firings] == [
        (2, True, False, True),
        (3, True, False, True),
        (1, False, True, False),
    ]


def test_a_move_is_asked_about_what_it_makes_worse() -> None:
    rules = [rule(RuleKind.OPENING_HOURS), rule(RuleKind.NOTICE, 24 * 60, id=2), rule(RuleKind.ON_REQUEST, id=3)]
    (old,) = speaking_against(rules, [use("18:00", "21:00")], AROUND)

    def asked(wished: Use) -> list[int]:
        (new,) = speaking_against(rules, [wished], AROUND)
        return sorted(one.rule.id for one in new if is_worse(one, old))

    assert asked(use("18:00", "21:00", room_ids=(8,))) == []
    assert asked(use("19:00", "21:00")) == []
    assert asked(use("18:00", "22:00")) == [1]
    assert asked(use("17:00", "19:00")) == [2]
    assert asked(use("20:00", "21:00", MONDAY + IN)) == [1]


QUOTA_NAMES = ("Havhuset ApS", "HAVHUSET  aps", "Ømer I/S", "ØMER i/s", "")


@st.composite
def uses(draw) -> list[Use]:
    count = draw(st.integers(1, 8))
    found = []
    for _ in range(count):
        start = NOW + timedelta(minutes=15 * draw(st.integers(-200, 40 * 96)))
        length = timedelta(minutes=draw(st.integers(5, 300)))
        rooms = tuple(draw(st.sets(st.sampled_from((7, 8, 9)), min_size=1)))
        found.append(Use(TimeSpan(start, start + length), rooms, "Havhuset ApS"))
    return found


@given(uses(), st.sampled_from(Period), st.integers(1, 900), st.sampled_from(((), (7,), (8, 9))))
def test_a_quota_counts_what_begins_in_the_period_and_the_wishs_own_earlier_dates(
    wished: list[Use], period: Period, limit: int, room_ids: tuple[int, ...]
) -> None:
    quota = rule(RuleKind.QUOTA, limit, period=period, room_ids=room_ids)
    already = {(quota.id, first): timedelta(minutes=45) for _, first in quota_periods([quota], wished)}
    found = speaking_against([quota], wished, Circumstances(NOW, HOURS, "", already))
    so_far: dict[object, int] = defaultdict(lambda: 45)
    for number in sorted(range(len(wished)), key=lambda one: wished[one].span):
        one = wished[number]
        if room_ids and not set(room_ids) & set(one.room_ids):
            assert found[number] == ()
            continue
        local = to_local(one.span.start)
        key = {Period.DAY: local.date(), Period.WEEK: local.isocalendar()[:2], Period.MONTH: (local.year, local.month)}
        so_far[key[period]] += -(-one.span.duration // timedelta(minutes=1))
        over = so_far[key[period]] - limit
        assert [dict(firing.facts)["beyond"] for firing in found[number]] == ([over] if over > 0 else [])


@given(st.sampled_from(Period), st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_a_period_begins_on_its_first_day_and_holds_every_moment_of_it(period: Period, day: date) -> None:
    first = period_start(period, day)
    whole = period_span(period, first)
    assert first <= day
    assert local_date(whole.start) == first
    assert whole.contains(from_local(day, time(12)))
    assert period_start(period, local_date(whole.end)) != first


@given(st.integers(0, 60 * 96), st.integers(1, 40 * 60))
def test_hours_are_kept_by_a_use_exactly_when_the_house_is_open_all_through_it(quarters: int, minutes: int) -> None:
    start = from_local(date(2026, 11, 1), time()) + timedelta(minutes=15 * quarters)
    wished = TimeSpan(start, start + timedelta(minutes=minutes))
    outside = minutes_outside(HOURS, wished)
    assert (sum(outside.values()) == 0) == HOURS.is_open(wished)
    by_minute = sum(not _open_at(start + timedelta(minutes=minute)) for minute in range(minutes))
    assert sum(outside.values()) == by_minute


def _open_at(moment: datetime) -> bool:
    return any(one.contains(moment) for one in HOURS.open_spans(local_date(moment)))


def test_spellings_of_one_organizer() -> None:
    keys = [organizer_key(name) for name in QUOTA_NAMES]
    assert keys[0] == keys[1]
    assert keys[2] == keys[3]
    assert len(set(keys)) == 3
    assert quota_periods([rule(RuleKind.QUOTA, 60, period=Period.DAY)], [use(organizer=" ")]) == frozenset()
