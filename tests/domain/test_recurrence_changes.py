"""Cutting a recurrence and shifting it never changes which dates there are, other than as asked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.recurrence import format_recurrence, parse_recurrence
from frontdesk.domain.recurrence_changes import Course, cut, shifted

NINE = datetime.combine(date(2026, 11, 24), time(9))  # a Tuesday
COURSES = [
    "FREQ=DAILY;COUNT=9",
    "FREQ=DAILY;INTERVAL=3;UNTIL=20270105",
    "FREQ=WEEKLY;UNTIL=20270330",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU,FR;COUNT=12",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU,FR;COUNT=12;WKST=SU",
    "FREQ=WEEKLY;UNTIL=20270330T070000Z",
    "FREQ=WEEKLY;COUNT=5\nRDATE:20261126T133000,20270501T090000\nEXDATE;VALUE=DATE:20261201",
    "FREQ=WEEKLY;COUNT=5\nEXDATE:20261208T090000",
    "FREQ=MONTHLY;COUNT=6",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=4TU;UNTIL=20271231",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5",
    "FREQ=MONTHLY;BYMONTHDAY=1,15,-1;COUNT=7",
    "FREQ=YEARLY;COUNT=3",
    "RDATE:20261203T090000,20270104T110000",
]


def course(lines: str) -> Course:
    return Course(parse_recurrence(lines), NINE)


@given(lines=st.sampled_from(COURSES), at=st.integers(-5, 500), clock=st.times())
def test_both_sides_of_a_cut_join_to_the_whole(lines: str, at: int, clock: time) -> None:
    moment = datetime.combine(NINE.date() + timedelta(days=at), clock.replace(microsecond=0))
    whole = course(lines).starts
    before, after = cut(course(lines), moment)
    assert (before.starts if before else ()) == tuple(start for start in whole if start < moment)
    assert (after.starts if after else ()) == tuple(start for start in whole if start >= moment)


@given(lines=st.sampled_from(COURSES), minutes=st.integers(-40 * 96, 40 * 96).map(lambda quarters: quarters * 15))
def test_a_shift_moves_every_date_alike(lines: str, minutes: int) -> None:
    by = timedelta(minutes=minutes)
    assert shifted(course(lines), by).starts == tuple(start + by for start in course(lines).starts)


@pytest.mark.parametrize(
    ("lines", "by", "expected"),
    [
        ("FREQ=WEEKLY;UNTIL=20261215", timedelta(hours=2), "RRULE:FREQ=WEEKLY;UNTIL=20261215"),
        (
            "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217",
            timedelta(days=1),
            "RRULE:FREQ=WEEKLY;UNTIL=20261218;BYDAY=WE,FR",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=24;COUNT=3", timedelta(days=2), "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=26"),
        ("FREQ=MONTHLY;BYDAY=4TU;COUNT=2", timedelta(days=7), "RDATE:20261229T090000"),
        ("FREQ=WEEKLY;COUNT=1", timedelta(days=7), ""),
    ],
)
def test_the_rule_goes_along_as_long_as_it_says_the_dates(lines: str, by: timedelta, expected: str) -> None:
    assert format_recurrence(shifted(course(lines), by).recurrence) == expected


def test_the_part_before_ends_with_its_last_date() -> None:
    before, after = cut(course("FREQ=WEEKLY;COUNT=5"), datetime.combine(date(2026, 12, 8), time(9)))
    assert before is not None
    assert after is not None
    assert format_recurrence(before.recurrence) == "RRULE:FREQ=WEEKLY;UNTIL=20261201"
    assert format_recurrence(after.recurrence) == "RRULE:FREQ=WEEKLY;COUNT=3"
    assert after.start == datetime.combine(date(2026, 12, 8), time(9))
