"""Times and repetitions as they are typed in the inspector, and the lists of the step-by-step form."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence_phrases import IsoWeek
from frontdesk.gui.calendar.repeat_choices import list_text, monthly_choices, read_list
from frontdesk.gui.calendar.said_times import SaidTimes, kept_repetition
from frontdesk.gui.localisation import install
from frontdesk.gui.planning.recurrence_text import recurrence_text
from tests.support.timeline import MONDAY, clock, span

HOUR = timedelta(hours=1)
NOW = clock("09:41")
NOON = datetime.combine(MONDAY, time(12))
READER = SaidTimes()
TUESDAY = MONDAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12-14:30", span("12:00", "14:30")),
        ("i morgen 9-11", span("09:00", "11:00", TUESDAY)),
        ("i dag kl. 14", span("14:00", "15:00")),
        ("tomorrow 9-11", span("09:00", "11:00", TUESDAY)),
        ("onsdag i uge 49 kl. 10-12", span("10:00", "12:00", date(2026, 12, 2))),
        ("en gang", None),
        ("", None),
    ],
)
def test_a_time_is_read_on_its_day(text: str, expected: object) -> None:
    assert READER.span(text, MONDAY, NOW, HOUR) == expected


@pytest.mark.parametrize(
    ("text", "words", "first"),
    [
        ("hver mandag til 14-12", "hver mandag til 14. december", MONDAY),
        ("hver anden tirsdag til jul, ikke i uge 50", "hver anden tirsdag til 23. december, ikke i uge 50", TUESDAY),
        ("hver uge 10 gange", "hver mandag, 10 gange", MONDAY),
        ("alle hverdage til 18-12", "alle hverdage til 18. december", MONDAY),
        ("dagligt til 1-3-2027", "hver dag til 1. marts 2027", MONDAY),
        ("sidste fredag i måneden 3 gange", "hver måned den sidste fredag, 3 gange", date(2026, 11, 27)),
        ("every other Tuesday until Dec 23", "hver anden tirsdag til 23. december", TUESDAY),
    ],
)
def test_a_repetition_is_read_and_begins_on_its_first_date(text: str, words: str, first: date) -> None:
    said = READER.repetition(text, NOON, NOW)
    assert said is not None
    assert (recurrence_text(said.phrase), said.start_local) == (words, datetime.combine(first, NOON.time()))
    assert said.moved == (first != MONDAY)
    assert kept_repetition(said.rule, NOON) == said


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "hver anden tirsdag til jul, ikke i uge 50",
        "hver måned den sidste fredag 3 gange",
        "den 15. hver måned 4 gange",
        "hver anden måned den sidste dag 4 gange",
        "hver 3. uge tirsdag og torsdag 6 gange",
        "hver 5. dag til 1-3-2027",
    ],
)
def test_what_is_shown_can_be_typed(qapp: QApplication, language: str, text: str) -> None:
    """The field shows how it was understood; somebody changes a word of that and goes on."""
    said = READER.repetition(text, NOON, NOW)
    assert said is not None
    install(qapp, language)
    shown = recurrence_text(said.phrase)
    install(qapp, "da")
    assert READER.repetition(shown, NOON, NOW) == said


def test_what_goes_on_forever_is_asked_how_long() -> None:
    with pytest.raises(InvalidInput) as refused:
        READER.repetition("hver mandag", NOON, NOW)
    assert refused.value.reason == "endless"
    assert READER.repetition("en gang imellem", NOON, NOW) is None


def test_a_start_names_its_days_of_the_month() -> None:
    assert [choice.text for choice in monthly_choices(NOON)] == ["den 23.", "den fjerde mandag"]
    last = datetime.combine(date(2026, 11, 30), time(12))
    assert [choice.text for choice in monthly_choices(last)] == [
        "den 30.",
        "den femte mandag",
        "den sidste mandag",
        "den sidste dag",
    ]


@pytest.mark.parametrize(
    ("text", "weeks", "days"),
    [
        ("uge 50", [(2026, 50)], []),
        ("uge 7, 24-12", [(2027, 7)], [date(2026, 12, 24)]),
        ("3-12 og 10/12", [], [date(2026, 12, 3), date(2026, 12, 10)]),
        ("1-2", [], [date(2027, 2, 1)]),
        ("24.12.2027", [], [date(2027, 12, 24)]),
        ("", [], []),
    ],
)
def test_weeks_and_dates_are_listed(text: str, weeks: list[tuple[int, int]], days: list[date]) -> None:
    found = read_list(text, MONDAY)
    assert found is not None
    assert (found.weeks, found.days) == (tuple(IsoWeek(*week) for week in weeks), tuple(days))
    again = read_list(list_text(found.weeks, found.days, MONDAY.year), MONDAY)
    assert again == found


@pytest.mark.parametrize("text", ["juleferien", "uge 99", "31-2", "uge 7 måske"])
def test_a_list_that_is_not_understood_is_none(text: str) -> None:
    assert read_list(text, MONDAY) is None
