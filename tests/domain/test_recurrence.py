from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.clock_time import HOUSE_ZONE, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import MOST_OCCURRENCES, Rule, WeekdayPart, occurrences, parse_rule, weekly_until

NINE = datetime.combine(date(2026, 11, 24), time(9))  # a Tuesday
HOUR = timedelta(hours=1)


def dates(rule: str, start: datetime = NINE) -> list[date]:
    return [to_local(span.start).date() for span in occurrences(parse_rule(rule), start, HOUR, HOUSE_ZONE)]


def refusal(rule: str, start: datetime = NINE) -> str:
    with pytest.raises(InvalidInput) as refused:
        occurrences(parse_rule(rule), start, HOUR, HOUSE_ZONE)
    assert refused.value.field == "rule"
    return refused.value.reason


def test_every_week_until_a_day_includes_that_day() -> None:
    assert dates(weekly_until(date(2026, 12, 15))) == [
        date(2026, 11, 24),
        date(2026, 12, 1),
        date(2026, 12, 8),
        date(2026, 12, 15),
    ]
    assert dates(weekly_until(date(2026, 12, 14)))[-1] == date(2026, 12, 8)


def test_nine_on_the_wall_stays_nine_when_the_clocks_change() -> None:
    spans = occurrences(parse_rule("FREQ=WEEKLY;COUNT=26"), NINE, HOUR, HOUSE_ZONE)
    assert {to_local(span.start).time() for span in spans} == {time(9)}
    assert {span.start.hour for span in spans} == {8, 7}
    assert {span.duration for span in spans} == {HOUR}


def test_a_time_the_spring_change_skips_is_an_hour_later() -> None:
    spans = occurrences(
        parse_rule("FREQ=DAILY;COUNT=3"), datetime.combine(date(2027, 3, 27), time(2, 30)), HOUR, HOUSE_ZONE
    )
    assert [to_local(span.start).time() for span in spans] == [time(2, 30), time(3, 30), time(2, 30)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;COUNT=3", ["11-24", "11-25", "11-26"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["11-24", "12-08", "12-22"]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["11-24", "11-26", "12-01", "12-03"]),
        ("FREQ=MONTHLY;BYDAY=4TU;COUNT=2", ["11-24", "12-22"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["11-27", "12-25"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["11-30", "12-31"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["11-30", "12-31"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1,24;COUNT=2", ["12-01", "12-24"]),
        ("rrule:freq=weekly;until=20261201t080000z", ["11-24", "12-01"]),
        ("FREQ=WEEKLY;UNTIL=20261201T075959Z", ["11-24"]),
        ("FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,TU;COUNT=3;", ["11-24", "12-06", "12-08"]),
    ],
)
def test_the_rules_a_house_needs(rule: str, expected: list[str]) -> None:
    assert [f"{day:%m-%d}" for day in dates(rule)] == expected


def test_a_start_off_the_rule_moves_to_its_first_date() -> None:
    assert dates("FREQ=WEEKLY;BYDAY=FR;COUNT=2") == [date(2026, 11, 27), date(2026, 12, 4)]


def test_parts_are_read_into_the_words_of_the_standard() -> None:
    assert parse_rule("FREQ=MONTHLY;INTERVAL=3;COUNT=4;BYDAY=-1FR,MO;BYMONTH=1;WKST=SU") == Rule(
        "MONTHLY", 3, 4, None, (WeekdayPart(4, -1), WeekdayPart(0)), (), (1,), 6
    )
    assert parse_rule("FREQ=DAILY;UNTIL=20261201").until == date(2026, 12, 1)
    assert parse_rule("FREQ=DAILY;UNTIL=20261201T100000Z").until == datetime(2026, 12, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "malformed"),
        ("hver tirsdag", "malformed"),
        ("COUNT=3", "malformed"),
        ("FREQ=", "malformed"),
        ("FREQ=WEEKLY;COUNT=2;COUNT=3", "malformed"),
        ("FREQ=HOURLY;COUNT=3", "unsupported"),
        ("FREQ=SECONDLY;UNTIL=20261201", "unsupported"),
        ("FREQ=DAILY;BYHOUR=9;COUNT=3", "unsupported"),
        ("FREQ=MONTHLY;BYSETPOS=1;COUNT=3", "unsupported"),
        ("FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO,TU;COUNT=3", "unsupported"),
        ("FREQ=MONTHLY;BYSETPOS=367;BYDAY=MO;COUNT=3", "bad_value"),
        ("FREQ=WEEKLY;BYDAY=2TU;COUNT=3", "unsupported"),
        ("FREQ=WEEKLY;BYMONTHDAY=2;COUNT=3", "unsupported"),
        ("FREQ=WEEKLY", "endless"),
        ("FREQ=WEEKLY;COUNT=3;UNTIL=20261201", "until_and_count"),
        (f"FREQ=DAILY;COUNT={MOST_OCCURRENCES + 1}", "too_many"),
        ("FREQ=DAILY;COUNT=0", "bad_value"),
        ("FREQ=DAILY;COUNT=-3", "bad_value"),
        ("FREQ=DAILY;COUNT=99999999999", "bad_value"),
        ("FREQ=DAILY;INTERVAL=0;COUNT=3", "bad_value"),
        ("FREQ=DAILY;UNTIL=20261301", "bad_value"),
        ("FREQ=DAILY;UNTIL=20261201T100000", "bad_value"),
        ("FREQ=WEEKLY;BYDAY=TI;COUNT=3", "bad_value"),
        ("FREQ=MONTHLY;BYDAY=99MO;COUNT=3", "bad_value"),
        ("FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3", "bad_value"),
        ("FREQ=MONTHLY;BYMONTHDAY=0;COUNT=3", "bad_value"),
        ("FREQ=YEARLY;BYMONTH=13;COUNT=3", "bad_value"),
        ("FREQ=WEEKLY;WKST=XX;COUNT=3", "bad_value"),
        ("FREQ=WEEKLY;UNTIL=20261123", "no_dates"),
        ("FREQ=WEEKLY;UNTIL=20261124T075959Z", "no_dates"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "no_dates"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000", "no_dates"),
        ("FREQ=WEEKLY;UNTIL=20281125", "too_far"),
        ("FREQ=WEEKLY;UNTIL=99991231T235959Z", "too_far"),
        ("FREQ=DAILY;COUNT=1000", "too_far"),
        ("FREQ=YEARLY;COUNT=4", "too_far"),
    ],
)
def test_anything_else_is_refused_and_says_why(rule: str, reason: str) -> None:
    assert refusal(rule) == reason


def test_two_years_are_allowed_to_the_day() -> None:
    assert dates("FREQ=DAILY;UNTIL=20281124")[-1] == date(2028, 11, 24)
    assert dates("FREQ=YEARLY;COUNT=3")[-1] == date(2028, 11, 24)


@given(
    start=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    clock=st.times(time(4), time(22)).map(lambda moment: moment.replace(microsecond=0)),
    interval=st.integers(1, 6),
    weekdays=st.sets(st.sampled_from(range(7)), min_size=1),
    days=st.integers(14, 400),
)
def test_weekly_rules_agree_with_counting_days(
    start: date, clock: time, interval: int, weekdays: set[int], days: int
) -> None:
    names = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    last = start + timedelta(days=days)
    monday = start - timedelta(days=start.weekday())
    by_counting = [
        day
        for day in (start + timedelta(days=offset) for offset in range(days + 1))
        if day.weekday() in weekdays and (day - monday).days // 7 % interval == 0
    ]
    rule = f"FREQ=WEEKLY;INTERVAL={interval};BYDAY={','.join(names[day] for day in weekdays)};UNTIL={last:%Y%m%d}"
    at = datetime.combine(start, clock)
    if by_counting:
        assert dates(rule, at) == by_counting
    else:
        assert refusal(rule, at) == "no_dates"
