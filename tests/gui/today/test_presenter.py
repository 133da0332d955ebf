"""What the house is doing right now: who is awaited, what is free, who did not come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from frontdesk.application.visits import ArrivalRow, InsideRow, VisitState
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.today.presenter import (
    booked_share,
    expected,
    expected_line,
    free_now,
    inside_line,
    inside_words,
    proposed_end,
    use_words,
)
from frontdesk.gui.today.room_rows import NAMES, RoomsDay, RowsLayout
from tests.support.timeline import HOURS, MONDAY, ROOMS, clock, occurrence, span

NOW = clock("09:42")


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Danish))
    yield
    QLocale.setDefault(before)


def visit(name: str, due: str | None, state: VisitState = VisitState.EXPECTED, occurrence_id: int = 0) -> ArrivalRow:
    expected_at = clock(due) if due else None
    return ArrivalRow(1, 1, name, "", "Mette K.", "Samtale 1", expected_at, None, None, state, 1, occurrence_id)


def test_the_next_hour_and_those_who_should_have_been_here() -> None:
    rows = [
        visit("Senere", "10:43"),
        visit("Snart", "10:42"),
        visit("Forsinket", "09:00"),
        visit("Her", "09:30", VisitState.INSIDE),
        visit("Afmeldt", "10:00", VisitState.CANCELLED),
        visit("Uventet", None),
    ]
    assert [row.name for row in expected(rows, NOW)] == ["Forsinket", "Snart"]


def test_who_is_late_is_said_in_words() -> None:
    late, soon = expected_line(visit("Jens", "09:27"), NOW), expected_line(visit("Jens", "09:28"), NOW)
    assert (late.detail, late.warn) == ("forsinket · Samtale 1 · Mette K.", True)
    assert (soon.detail, soon.warn, soon.act) == ("Samtale 1 · Mette K.", False, "Tjek ind")


def test_parties_are_counted_by_head() -> None:
    party = InsideRow("Nordlys Demo", "", "Idéværkstedet", "Idéværkstedet", clock("08:22"), 11, 1, None)
    one = InsideRow("Aisha Demo", "Demo ApS", "Mette K.", "Samtale 1", clock("08:51"), 1, 2, None)
    assert inside_words([party, one]) == "12 personer"
    assert inside_words([one]) == "1 person"
    assert (inside_line(party).name, inside_line(party).detail) == ("Nordlys Demo (11)", "Idéværkstedet")
    assert inside_line(one).detail == "Samtale 1 · Mette K. · Demo ApS"


@pytest.mark.parametrize(
    ("now", "end"), [("09:42", "11:00"), ("09:15", "10:00"), ("09:16", "11:00"), ("10:00", "11:00")]
)
def test_the_proposed_end_is_a_whole_hour(now: str, end: str) -> None:
    assert proposed_end(clock(now)) == clock(end)


def test_what_is_free_now_is_offered_until_it_is_needed() -> None:
    day = [
        occurrence(1, "10:00", "12:00", 1),
        occurrence(2, "09:00", "12:00", 2),
        occurrence(3, "09:00", "10:00", 3),
        replace(occurrence(4, "09:00", "12:00", 4), state=OccurrenceState.RELEASED),
    ]
    offers = {offer.room.name: offer for offer in free_now(ROOMS, day, HOURS, MONDAY, NOW)}
    assert {name: offer.text for name, offer in offers.items()} == {
        "Idéværkstedet": "Idéværkstedet · 12 pl. · til 10:00",
        "Maskinrummet": "Maskinrummet · 20 pl. · fra 10:00",
        "Salen": "Salen · 120 pl. · til 20:00",
    }
    assert offers["Idéværkstedet"].span == span("09:40", "10:00")
    assert offers["Maskinrummet"].span == span("10:00", "11:00")
    assert offers["Salen"].span == span("09:40", "11:00")


def test_the_gap_a_room_needs_is_kept_free() -> None:
    hall = replace(ROOMS[3], turnover=timedelta(minutes=15))
    (offer,) = free_now([hall], [occurrence(1, "10:30", "12:00", 4)], HOURS, MONDAY, NOW)
    assert offer.span == span("09:40", "10:15")
    assert free_now([hall], [occurrence(1, "10:05", "12:00", 4)], HOURS, MONDAY, NOW) == ()


def test_use_counts_open_hours_only() -> None:
    day = [occurrence(1, "09:00", "12:00", 1, 2), occurrence(2, "19:00", "22:00", 3)]
    assert booked_share(ROOMS, day, HOURS, MONDAY) == pytest.approx(7 / 48)
    assert booked_share(ROOMS, day, HOURS, MONDAY + timedelta(days=5)) is None
    assert use_words(ROOMS, day, HOURS, MONDAY, NOW) == "2 af 4 i brug · 15 % booket"


def layout(*occurrences: object, width: int = NAMES + 14 * 50 + 14) -> RowsLayout:
    return RowsLayout(RoomsDay(MONDAY, ROOMS, tuple(occurrences), HOURS), width, 400)  # type: ignore[arg-type]


def test_a_row_shows_its_rooms_bookings_where_they_are_on_the_clock() -> None:
    (block,) = layout(occurrence(1, "09:00", "11:00", 2)).blocks
    assert (block.column, block.box.x, block.box.width) == (1, NAMES + 2 * 50 + 1, 2 * 50 - 2)


def test_a_click_beside_a_booking_means_the_hour_from_that_half_hour() -> None:
    shown = layout(occurrence(1, "09:00", "11:00", 2))
    found = shown.free_at(NAMES + 5 * 50 + 30, shown.top(2) + 10)
    assert found == (ROOMS[2], span("12:30", "13:30"))
    assert shown.free_at(10, 10) is None
    assert shown.free_at(NAMES + 10, 4000) is None
    assert shown.block_at(NAMES + 2 * 50 + 30, shown.top(1) + 20) == shown.blocks[0]


def test_many_rooms_scroll_rather_than_shrink() -> None:
    assert layout().row_height >= 48
    assert RowsLayout(RoomsDay(MONDAY, ROOMS * 5, (), HOURS), 800, 400).height == 20 * 48


def test_now_may_be_late_in_the_evening() -> None:
    late: datetime = clock("23:50")
    (offer, *_) = free_now(ROOMS, [], HOURS, MONDAY, late)
    assert offer.text == "Idéværkstedet · 12 pl."
    assert offer.span.start == late
