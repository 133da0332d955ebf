"""Danish and English ways to write days, hours and shares."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from frontdesk.domain.calendar_days import ClosingDay
from frontdesk.domain.time_span import TimeSpan
from frontdesk.notation import (
    closing_day_text,
    day_text,
    hours_text,
    moment_text,
    number_text,
    plain_number_text,
    share_text,
    span_text,
)

WINTER_NIGHT = TimeSpan(datetime(2026, 12, 24, 19, tzinfo=UTC), datetime(2026, 12, 25, 1, tzinfo=UTC))


def test_moments_are_the_houses_wall_clock() -> None:
    assert moment_text(datetime(2026, 7, 1, 7, 5, tzinfo=UTC)) == "01.07.2026 kl. 09.05"
    assert moment_text(datetime(2026, 12, 24, 8, 5, tzinfo=UTC), "en") == "24 Dec 2026 09:05"


def test_a_span_over_midnight_names_both_days() -> None:
    assert span_text(WINTER_NIGHT) == (
        "torsdag den 24. december 2026 kl. 20.00 – fredag den 25. december 2026 kl. 02.00"
    )


def test_numbers_part_their_thousands() -> None:
    assert (number_text(1284), number_text(1284, lang="en")) == ("1.284", "1,284")
    assert (hours_text(timedelta(hours=1146, minutes=30)), hours_text(timedelta(minutes=20))) == ("1.146,5", "0,3")


def test_numbers_for_machines_do_not() -> None:
    assert plain_number_text(1284.5, 4) == "1284,5"
    assert plain_number_text(1200, 0) == "1200"
    assert plain_number_text(1 / 3, 4, "en") == "0.3333"


def test_shares() -> None:
    assert (share_text(0.785), share_text(0.785, "en"), share_text(None)) == ("78 %", "78%", "–")


def test_days() -> None:
    assert (day_text(date(2026, 12, 4)), day_text(date(2026, 12, 4), "en")) == ("04.12.2026", "4 Dec 2026")
    half = ClosingDay(date(2026, 12, 24), "Juleaften", time(9), time(12))
    assert closing_day_text(half, "en") == "24 Dec 2026 Juleaften (09:00–12:00)"
