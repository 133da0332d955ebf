"""The month in cards and tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from frontdesk.domain.calendar_days import ClosingDay
from frontdesk.domain.report import AdviceUsage, EventUsage, RoomUsage, UsageReport
from frontdesk.gui.reports.presenter import file_stem, month_after, month_before, shown
from tests.support.houses import at, between

HOURS = timedelta(hours=1)
ROOM = RoomUsage("Fyrtårnet", 200 * HOURS, 50 * HOURS, 31, 2, 1)
REPORT = UsageReport(
    house="Prøvehuset",
    year=2026,
    month=11,
    made_at=at("08:00"),
    journal_head="ab",
    open_days=21,
    closing_days=(ClosingDay(date(2026, 11, 30), "Personaledag"),),
    visits=1284,
    no_shows=3,
    rooms=(ROOM, replace(ROOM, room="Kælderen", open_time=timedelta(), booked_time=timedelta())),
    events=(EventUsage("Demo-aften", "Iværksætterne", between("16:00", "18:00"), 40, 30),),
    advice=(AdviceUsage("Demo Rådgiver", 6, 4.5 * HOURS, 1),),
)
EMPTY = replace(REPORT, visits=0, no_shows=0, rooms=(replace(ROOM, bookings=0, cancelled=0),), events=(), advice=())


def test_key_figures_are_written_the_danish_way() -> None:
    cards = {card.title: (card.figure, card.remark) for card in shown(REPORT, "da").cards}
    assert cards["Besøg"][0] == "1.284"
    assert cards["Belægning"][0] == "25 %"
    assert cards["Vejledningstimer"][0] == "4,5"
    assert cards["Arrangementer"][1] == "30 af 40 mødte"


def test_a_room_that_was_never_open_has_no_occupancy() -> None:
    rooms = shown(REPORT, "da").sheets[0]
    assert [row[:2] for row in rooms.rows] == [("Fyrtårnet", "25 %"), ("Kælderen", "–")]
    assert rooms.shares == (0.25, None)


def test_the_share_of_an_event_that_stayed_away_is_told() -> None:
    events = shown(REPORT, "da").sheets[1]
    assert events.rows == (("Demo-aften", "23.11.2026", "Iværksætterne", "40", "30", "25 %"),)


def test_english_is_english_throughout() -> None:
    what = shown(REPORT, "en")
    assert what.title.endswith("November 2026")
    assert what.cards[0].figure == "1,284"


def test_closing_days_and_definitions_are_part_of_the_report() -> None:
    what = shown(REPORT, "da")
    assert what.closing_days == ("30.11.2026 Personaledag",)
    assert any("åbningstiden" in meaning for _, meaning in what.definitions)


def test_a_month_in_which_nothing_happened_says_so() -> None:
    assert "november 2026" in shown(EMPTY, "da").nothing
    assert shown(REPORT, "da").nothing == ""


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (date(2026, 11, 1), date(2026, 10, 1), date(2026, 12, 1)),
        (date(2026, 1, 1), date(2025, 12, 1), date(2026, 2, 1)),
        (date(2026, 12, 1), date(2026, 11, 1), date(2027, 1, 1)),
    ],
)
def test_months_follow_each_other_over_new_year(day: date, before: date, after: date) -> None:
    assert (month_before(day), month_after(day)) == (before, after)


def test_files_are_named_as_the_municipality_expects() -> None:
    assert file_stem("proevehuset", date(2026, 11, 1)) == "maanedsrapport_proevehuset_2026-11"
