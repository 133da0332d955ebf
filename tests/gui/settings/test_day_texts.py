from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar_days import MonthDay, WeekdayHours
from frontdesk.gui.settings.day_texts import day_of_year_text, read_day_of_year, read_spans, spans_text, week_text

CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))
WEEK = tuple(WeekdayHours(day, time(8), time(20)) for day in range(1, 6))


@pytest.mark.parametrize(
    ("text", "day", "month", "year"),
    [
        ("5. juni", 5, 6, None),
        ("5.6.", 5, 6, None),
        ("24/12", 24, 12, None),
        ("24-12-2026", 24, 12, 2026),
        ("den 24. december 2026", 24, 12, 2026),
        ("1 maj", 1, 5, None),
        ("3 okt. 2027", 3, 10, 2027),
        ("29. februar", 29, 2, None),
        ("December 24", 24, 12, None),
        ("May 1, 2027", 1, 5, 2027),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: int, month: int, year: int | None) -> None:
    assert read_day_of_year(text) == (MonthDay(month, day), year)


@pytest.mark.parametrize("text", ["", "jul", "31. februar", "24. tolvte", "12", "0. juni", "32-1"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_day_of_year(text) is None


@given(st.dates())
def test_a_day_is_read_back_as_it_is_shown(day: object) -> None:
    on = MonthDay.of(day)  # type: ignore[arg-type]
    assert read_day_of_year(day_of_year_text(on)) == (on, None)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("8-20", [("08:00", "20:00")]),
        ("8.30–12, 13 til 17", [("08:30", "12:00"), ("13:00", "17:00")]),
        ("13-17 og 8-12", [("08:00", "12:00"), ("13:00", "17:00")]),
        ("kl. 0830-1200", [("08:30", "12:00")]),
        ("lukket", []),
        ("", []),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, spans: list[tuple[str, str]]) -> None:
    assert read_spans(text) == tuple((time.fromisoformat(first), time.fromisoformat(last)) for first, last in spans)


@pytest.mark.parametrize("text", ["åbent", "8", "20-8", "8-25", "8-12, 11-17", "8-12, sent"])
def test_hours_that_cannot_be_are_not_taken(text: str) -> None:
    assert read_spans(text) is None


@given(CLOCKS, CLOCKS)
def test_hours_are_read_back_as_they_are_shown(one: time, other: time) -> None:
    if one != other:
        span = (min(one, other), max(one, other))
        assert read_spans(spans_text([span])) == (span,)


def test_a_week_is_told_in_stretches_of_equal_days() -> None:
    saturday = WeekdayHours(6, time(9), time(12, 30))
    assert week_text((*WEEK, saturday)) == "man–fre 8–20 · lør 9–12.30"
    assert week_text(()) == "lukket"
