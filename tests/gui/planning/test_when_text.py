"""Times as reception types them, in one field."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.domain.clock_time import from_local, to_local
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.when_text import read_when, when_text
from tests.support.timeline import MONDAY, clock, span

THURSDAY, TUESDAY = MONDAY + timedelta(days=3), MONDAY + timedelta(days=1)


def numeric(day: date) -> str:
    return f"{day:%d-%m-%Y}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("man 23-11 12:00–14:30", span("12:00", "14:30")),
        ("12-14", span("12:00", "14:00")),
        ("1215-14.30", span("12:15", "14:30")),
        ("kl. 9.30 til 10", span("09:30", "10:00")),
        ("Torsdag 14-16", span("14:00", "16:00", THURSDAY)),
        ("to 14-16", span("14:00", "16:00", THURSDAY)),
        ("thursday 14 to 16", span("14:00", "16:00", THURSDAY)),
        ("mandag 8-9", span("08:00", "09:00")),
        ("man 24-11 8-9", span("08:00", "09:00", TUESDAY)),
        ("24/11 8 - 9", span("08:00", "09:00", TUESDAY)),
        ("4-1 8-9", span("08:00", "09:00", date(2027, 1, 4))),
        ("4-1-2026 8-9", span("08:00", "09:00", date(2026, 1, 4))),
        ("20-24", TimeSpan(clock("20:00"), clock("00:00", TUESDAY))),
        ("21-1.30", TimeSpan(clock("21:00"), clock("01:30", TUESDAY))),
        ("man 23-11 22:00–ons 25-11 02:00", TimeSpan(clock("22:00"), clock("02:00", MONDAY + timedelta(days=2)))),
    ],
)
def test_what_is_typed_is_understood(text: str, expected: TimeSpan) -> None:
    assert read_when(text, MONDAY) == expected


@pytest.mark.parametrize("text", ["", "12", "i morgen", "25-26", "12:75-14", "31-2 12-14", "blå 12-14", "12-14 cirka"])
def test_what_says_no_time_is_not_guessed(text: str) -> None:
    assert read_when(text, MONDAY) is None


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(EndBeforeStart):
        read_when("14-12", MONDAY)


@given(day=st.dates(date(2026, 1, 1), date(2028, 12, 31)), start=st.integers(0, 95), quarters=st.integers(1, 300))
def test_what_is_shown_reads_back_as_the_same(day: date, start: int, quarters: int) -> None:
    begins = from_local(day, time()) + timedelta(minutes=15 * start)
    shown = TimeSpan(begins, begins + timedelta(minutes=15 * quarters))
    assume(not to_local(shown.start).fold and not to_local(shown.end).fold)
    assert read_when(when_text(shown, numeric), day) == shown
