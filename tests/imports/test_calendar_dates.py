"""The dates of a calendar file beside those of another, independent library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from tests.support.calendars import NOW, calendar, event, read

ZONES = ("Europe/Copenhagen", "America/New_York", "Asia/Tokyo")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
EVERY_YEAR = range(1, 29)


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Rules as Outlook, Google and the house itself write them, with an end or without."""
    days = ",".join(draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True)))
    ordinal = draw(st.sampled_from((1, 2, 3, 4, -1)))
    frequency = draw(
        st.sampled_from(
            (
                "DAILY",
                f"WEEKLY;BYDAY={days}",
                f"MONTHLY;BYMONTHDAY={draw(st.sampled_from(EVERY_YEAR))}",
                f"MONTHLY;BYDAY={ordinal}{days[:2]}",
                f"MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={ordinal}",
                "YEARLY",
            )
        )
    )
    end = draw(st.sampled_from(("", f"COUNT={draw(st.integers(1, 90))}", "UNTIL=20271130T120000Z")))
    return ";".join(part for part in (f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 4))}", end) if part)


@st.composite
def series(draw: st.DrawFn) -> tuple[str, ...]:
    zone = draw(st.sampled_from(ZONES))
    day = date(2026, 11, 24) + timedelta(days=draw(st.integers(0, 200)))
    at = f"{day:%Y%m%d}T{draw(st.integers(7, 20)):02}{draw(st.sampled_from((0, 15, 30))):02}00"
    left_out = [day + timedelta(days=number) for number in draw(st.lists(st.integers(1, 60), max_size=5, unique=True))]
    exceptions = tuple(f"EXDATE;TZID={zone}:{one:%Y%m%d}{at[8:]}" for one in left_out)
    times = (f"DTSTART;TZID={zone}:{at}", "DURATION:PT45M", f"RRULE:{draw(rules())}")
    return event("demo", *times, *exceptions)


@settings(max_examples=60, deadline=None)
@given(series())
def test_the_dates_are_those_of_an_independent_library(entry: tuple[str, ...]) -> None:
    """Between now and 20 months ahead: both agree on every date, its start and its end."""
    first, last = NOW, datetime(2028, 7, 1, tzinfo=UTC)
    found = {one.span.start: one.span.end for one in read(entry).entries[0].dates if one.span.start < last}
    theirs = recurring_ical_events.of(Calendar.from_ical(calendar(entry))).between(first, last)
    assert found == {one.start.astimezone(UTC): one.end.astimezone(UTC) for one in theirs}
