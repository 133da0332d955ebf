"""Rules with extra dates and exceptions: read, written and expanded on the wall clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Dates, Recurrence, Rule, dates_of, format_recurrence, parse_recurrence
from frontdesk.domain.recurrence_rule import Frequency

NINE = datetime.combine(date(2026, 11, 24), time(9))  # a Tuesday
HOUR = timedelta(hours=1)


def dates(lines: str, start: datetime = NINE) -> Dates:
    return dates_of(parse_recurrence(lines), start, HOUR)


def moments(lines: str, start: datetime = NINE) -> list[str]:
    return [f"{to_local(span.start):%m-%d %H:%M}" for span in dates(lines, start).spans]


def refusal(lines: str) -> str:
    with pytest.raises(InvalidInput) as refused:
        dates(lines)
    assert refused.value.field == "rule"
    return refused.value.reason


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20261126T133000", ["11-24 09:00", "11-26 13:30", "12-01 09:00"]),
        ("FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261201", ["11-24 09:00", "12-08 09:00"]),
        ("FREQ=WEEKLY;COUNT=3\nEXDATE:20261201T090000", ["11-24 09:00", "12-08 09:00"]),
        ("FREQ=WEEKLY;COUNT=2\nEXDATE:20261201T100000", ["11-24 09:00", "12-01 09:00"]),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20261126T090000\nEXDATE:20261126", ["11-24 09:00", "12-01 09:00"]),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20261124T090000", ["11-24 09:00", "12-01 09:00"]),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20261120T090000", ["11-20 09:00", "11-24 09:00", "12-01 09:00"]),
        ("RDATE:20261126T090000,20261130T090000", ["11-24 09:00", "11-26 09:00", "11-30 09:00"]),
        ("rrule:freq=weekly;count=1\r\nrdate;value=date-time:20261126t090000\n", ["11-24 09:00", "11-26 09:00"]),
    ],
)
def test_extra_dates_join_the_rule_and_exceptions_leave_it(lines: str, expected: list[str]) -> None:
    assert moments(lines) == expected


def test_a_start_off_the_rule_is_told() -> None:
    assert dates("FREQ=WEEKLY;BYDAY=FR;COUNT=2").moved_start
    assert to_local(dates("FREQ=WEEKLY;BYDAY=FR;COUNT=2").first.start).date() == date(2026, 11, 27)


@pytest.mark.parametrize(
    "lines",
    [
        "FREQ=WEEKLY;COUNT=2",
        "FREQ=WEEKLY;COUNT=2\nEXDATE:20261124",
        "FREQ=WEEKLY;BYDAY=FR;COUNT=2\nRDATE:20261124T090000",
        "RDATE:20261126T090000",
    ],
)
def test_a_start_that_was_meant_is_not_called_moved(lines: str) -> None:
    assert not dates(lines).moved_start


def test_two_wall_clock_times_of_one_instant_are_one_occurrence() -> None:
    spring = datetime.combine(date(2027, 3, 27), time(2, 30))
    assert moments("FREQ=DAILY;COUNT=2\nRDATE:20270328T033000", spring) == ["03-27 02:30", "03-28 03:30"]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("FREQ=WEEKLY;COUNT=2\nFREQ=DAILY;COUNT=2", "malformed"),
        ("FREQ=WEEKLY;COUNT=2\nDTSTART:20261124T090000", "malformed"),
        ("FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/Copenhagen:20261126T090000", "malformed"),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20261126", "bad_value"),
        ("FREQ=WEEKLY;COUNT=2\nEXDATE:20261301", "bad_value"),
        ("FREQ=WEEKLY;COUNT=2\nEXDATE:20261124T090000Z", "bad_value"),
        ("FREQ=WEEKLY;COUNT=2\nEXDATE:20261124,20261201", "no_dates"),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20290101T090000", "too_far"),
        ("FREQ=WEEKLY;COUNT=2\nRDATE:20240101T090000", "too_far"),
        ("RDATE:" + ",".join(["20261126T090000"] * 1001), "too_many"),
    ],
)
def test_other_lines_are_refused_and_say_why(lines: str, reason: str) -> None:
    assert refusal(lines) == reason


def test_a_recurrence_is_written_as_it_is_read() -> None:
    lines = (
        "RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=-1FR,2TU;BYMONTH=1,3;BYSETPOS=1,-1;WKST=SU\n"
        "RDATE:20261126T133000,20261127T090000\nEXDATE;VALUE=DATE:20261201\nEXDATE:20261208T090000"
    )
    assert format_recurrence(parse_recurrence(lines)) == lines
    assert format_recurrence(parse_recurrence("UNTIL=20261218T120000Z;FREQ=WEEKLY")) == (
        "RRULE:FREQ=WEEKLY;UNTIL=20261218T120000Z"
    )
    assert format_recurrence(Recurrence(Rule(Frequency.DAILY, until=date(2026, 12, 1)))) == (
        "RRULE:FREQ=DAILY;UNTIL=20261201"
    )
    assert format_recurrence(Recurrence(None)) == ""
