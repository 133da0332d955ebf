"""Pixels and instants, on ordinary days and on those when the clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar_days import OpeningHours, WeekdayHours
from frontdesk.domain.clock_time import from_local, local_day, to_local
from frontdesk.gui.timeline.geometry import HourAxis, HourRow, hour_range
from tests.support.timeline import HOURS, MONDAY, clock, span

SPRING = date(2026, 3, 29)
AUTUMN = date(2026, 10, 25)


def axis(*days: date, first: int = 7, last: int = 21) -> HourAxis:
    return HourAxis.covering(days or (MONDAY,), first, last, 48)


def test_an_hour_is_as_high_as_the_zoom_says() -> None:
    assert axis().begin(MONDAY, clock("07:00")) == 0
    assert axis().begin(MONDAY, clock("09:30")) == 2.5 * 48
    assert axis().length == 14 * 48


def test_what_lies_outside_the_hours_is_held_at_their_border() -> None:
    assert axis().begin(MONDAY, clock("05:00")) == 0
    assert axis().end(MONDAY, clock("23:00")) == axis().length


@pytest.mark.parametrize(
    ("y", "step", "expected"),
    [(0, 15, "07:00"), (7, 15, "07:15"), (5, 15, "07:00"), (5, 5, "07:05"), (100, 15, "09:00"), (9999, 15, "21:00")],
)
def test_a_pixel_snaps_to_the_nearest_step(y: float, step: int, expected: str) -> None:
    assert axis().instant(MONDAY, axis().snapped(y, step)) == clock(expected)


def test_the_spring_day_has_23_rows_and_no_two_oclock() -> None:
    spring = axis(SPRING, first=0, last=24)
    assert len(spring.rows) == 23
    assert HourRow(2) not in spring.rows
    assert spring.begin(SPRING, from_local(SPRING, time(3))) == 2 * 48


def test_the_autumn_day_has_25_rows_and_two_oclock_twice() -> None:
    autumn = axis(AUTUMN, first=0, last=24)
    second_two = datetime(2026, 10, 25, 1, tzinfo=UTC)
    assert len(autumn.rows) == 25
    assert autumn.begin(AUTUMN, second_two) == 3 * 48
    assert autumn.instant(AUTUMN, 3 * 60 + 30) == second_two + timedelta(minutes=30)


def test_days_beside_a_changed_day_keep_their_hours_level() -> None:
    week = axis(MONDAY, SPRING, AUTUMN, first=0, last=24)
    nine = {week.begin(day, from_local(day, time(9))) for day in (MONDAY, SPRING, AUTUMN)}
    assert nine == {10 * 48}


def test_an_hour_a_day_lacks_stands_for_the_next_one() -> None:
    week = axis(MONDAY, SPRING, first=0, last=24)
    assert week.instant(SPRING, 2 * 60 + 40) == from_local(SPRING, time(3))
    assert week.end(SPRING, from_local(SPRING, time(3))) == 2 * 48
    assert week.begin(SPRING, from_local(SPRING, time(3))) == 3 * 48


@given(day=st.sampled_from([MONDAY, SPRING, AUTUMN]), quarter=st.integers(0, 100), alone=st.booleans())
def test_every_quarter_of_every_day_comes_back_from_its_pixel(day: date, quarter: int, alone: bool) -> None:
    shown = axis(day, first=0, last=24) if alone else axis(MONDAY, SPRING, AUTUMN, first=0, last=24)
    whole = local_day(day)
    instant = min(whole.start + timedelta(minutes=15 * quarter), whole.end - timedelta(minutes=15))
    assert shown.instant(day, shown.snapped(shown.begin(day, instant), 15)) == instant


def test_the_hours_shown_leave_an_hour_around_opening_and_reach_what_happens_outside() -> None:
    assert hour_range(HOURS, [MONDAY], []) == (7, 21)
    assert hour_range(HOURS, [MONDAY], [span("05:30", "06:00"), span("21:00", "22:10")]) == (5, 23)


def test_what_lasts_past_midnight_shows_the_day_to_its_end() -> None:
    overnight = span("22:00", "23:59").grown(timedelta(0), timedelta(hours=2))
    assert hour_range(HOURS, [MONDAY], [overnight]) == (7, 24)
    assert hour_range(HOURS, [MONDAY + timedelta(days=1)], [overnight]) == (0, 21)


def test_a_house_open_round_the_clock_stays_within_the_day() -> None:
    always = OpeningHours([WeekdayHours(1, time(0), time(23, 30))], [])
    assert hour_range(always, [MONDAY], []) == (0, 24)


def test_the_axis_ends_where_its_last_hour_ends() -> None:
    visible = axis(AUTUMN, first=0, last=24).visible(AUTUMN)
    assert visible == local_day(AUTUMN)
    assert to_local(axis().visible(MONDAY).end).time() == time(21)
