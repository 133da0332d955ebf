"""Cells and pixels: every arrangement finds again what it placed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.resource import EquipmentUnit, Room
from frontdesk.gui.timeline.block import Zone
from frontdesk.gui.timeline.board import Board, Frame
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.grid import Arrangement, Grid, Strip
from frontdesk.gui.timeline.scene import side_width
from frontdesk.gui.timeline.schedule import Schedule
from tests.support.timeline import HOURS, MONDAY, ROOMS, cells, clock, columns, occurrence, plan, rows, span

DAY, TIMELINE, WEEK = Arrangement.DAY, Arrangement.TIMELINE, Arrangement.WEEK
TUESDAY = MONDAY + timedelta(days=1)


@given(count=st.integers(1, 60), room=st.integers(1, 3000))
def test_stretches_fill_the_room_without_gap_and_each_pixel_is_in_its_own(count: int, room: int) -> None:
    strip = Strip.even(count, room, 88)
    assert sum(strip.size(index) for index in range(count)) == strip.length >= room
    for index in range(count):
        assert strip.at(strip.first(index)) == strip.at(strip.first(index) + strip.size(index) - 1) == index
    assert (strip.at(-50), strip.at(10**6)) == (0, count - 1)


@given(st.lists(st.integers(1, 90), min_size=1, max_size=9), st.integers(0, 900), st.integers(1, 400))
def test_what_shows_is_exactly_what_overlaps_the_view(lengths: list[int], first: int, room: int) -> None:
    strip = Strip.of(lengths)
    overlapping = [
        index
        for index in range(len(lengths))
        if strip.first(index) < first + room and first < strip.first(index) + strip.size(index)
    ]
    assert list(strip.within(first, first + room)) == overlapping


def test_cells_are_numbered_row_by_row_and_the_border_holds() -> None:
    grid = Grid(Strip.of([140, 140]), Strip.of([48, 70, 48]), downwards=False)
    assert [grid.at(x, y) for x, y in ((0, 0), (150, 0), (0, 60), (279, 165), (999, 999))] == [0, 1, 2, 5, 5]
    assert grid.rect(3) == Box(140, 48, 140, 70)
    assert (grid.step(0, 1, 1), grid.step(3, 1, 0), grid.step(5, 0, 1), grid.step(4, -1, -1)) == (3, 3, 5, 2)
    assert grid.along(3, 150, 60) == 10
    assert grid.within(Box(100, 100, 100, 30)) == [2, 3, 4, 5]


@st.composite
def happenings(draw: st.DrawFn) -> tuple[PlannedOccurrence, ...]:
    """Up to twelve bookings of a quarter or more on two days in four rooms; some nobody came to overlap others."""
    found = []
    for number in range(draw(st.integers(1, 12))):
        first, length = draw(st.integers(28, 80)), draw(st.integers(1, 8))
        start, end = (f"{quarter // 4:02}:{quarter % 4 * 15:02}" for quarter in (first, first + length))
        room, day = draw(st.integers(1, 4)), draw(st.sampled_from([MONDAY, TUESDAY]))
        found.append(occurrence(number, start, end, room, day=day))
    return tuple(found)


@given(happenings(), st.sampled_from([TIMELINE, WEEK]))
def test_pressing_the_middle_of_any_booking_takes_hold_of_it(
    booked: tuple[PlannedOccurrence, ...], arrangement: Arrangement
) -> None:
    board = rows(arrangement, *booked)
    assert sorted(block.occurrence.occurrence_id for block in board.all_blocks()) == [o.occurrence_id for o in booked]
    for block in board.all_blocks():
        hit = board.hit(block.box.x + block.box.width // 2, block.box.y + block.box.height // 2)
        assert hit.column == block.column
        if arrangement is WEEK:
            assert (hit.zone, hit.block) == (Zone.BODY, block)
    boxes = [block.box for block in board.all_blocks()]
    assert arrangement is TIMELINE or not any(_overlap(a, b) for a in boxes for b in boxes if a is not b)


def _overlap(one: Box, other: Box) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


@given(happenings(), st.sampled_from([TIMELINE, WEEK]))
def test_blocks_stay_inside_their_cell(booked: tuple[PlannedOccurrence, ...], arrangement: Arrangement) -> None:
    board = rows(arrangement, *booked)
    for block in board.all_blocks():
        rect, box = board.grid.rect(block.column), block.box
        assert rect.x <= box.x
        assert box.right <= rect.right + 10, "the shortest blocks are a few pixels longer than their time"
        assert rect.y <= box.y < box.bottom <= rect.bottom


def test_a_timeline_places_by_time_and_a_week_by_order() -> None:
    late, early = occurrence(1, "13:00", "14:00", 2, day=TUESDAY), occurrence(2, "09:00", "10:30", 2, day=TUESDAY)
    by_time = {b.occurrence.occurrence_id: b.box for b in rows(TIMELINE, late, early).all_blocks()}
    by_order = {b.occurrence.occurrence_id: b.box for b in rows(WEEK, late, early).all_blocks()}
    assert (by_time[2].x, by_time[2].width, by_time[1].x) == (672 + 2 * 48, 71, 672 + 6 * 48)
    assert by_time[1].y == by_time[2].y
    assert by_order[1].x == by_order[2].x
    assert by_order[2].y < by_order[1].y


def test_a_row_of_the_week_is_as_high_as_its_fullest_day_and_a_free_line() -> None:
    busy = [occurrence(number, f"{number:02}:00", f"{number:02}:45", 3) for number in range(8, 14)]
    board = rows(WEEK, *busy)
    heights = [board.grid.rows.size(row) for row in range(4)]
    assert heights[0] == heights[1] == heights[3] < heights[2]
    line = board.free_line(4)
    assert max(block.box.bottom for block in board.blocks(4)) <= line.y
    assert line.bottom <= board.grid.rect(4).bottom


@pytest.mark.parametrize("arrangement", [DAY, WEEK])
def test_seven_fit_beside_the_panel_on_a_small_screen(arrangement: Arrangement) -> None:
    beside_the_panel = 672 - side_width(arrangement)
    rooms = tuple(Room(number, f"r{number}", f"Lokale {number}", 8) for number in range(1, 8))
    shown = cells(7, rooms) if arrangement is WEEK else cells(1, rooms)
    board = Board(Schedule.of(shown, plan(), HOURS, rooms), Frame(beside_the_panel, 500, 1, arrangement))
    assert board.grid.columns.count == 7
    assert board.grid.width <= beside_the_panel


def test_hours_that_are_closed_and_unused_are_folded_away_and_marked() -> None:
    early = occurrence(1, "05:30", "06:15")

    def axis_with(*booked: PlannedOccurrence) -> tuple[list[int], tuple[int, ...]]:
        schedule = Schedule.of(columns(), plan(*booked), HOURS, ROOMS)
        axis = Board(schedule, Frame(480, 0, 48, hide_closed=True)).axis
        return [row.hour for row in axis.rows], axis.folds

    assert axis_with() == (list(range(8, 20)), (0, 12))
    assert axis_with(early) == ([5, 6, *range(8, 20)], (0, 2, 14))


def test_time_goes_on_across_a_fold() -> None:
    early = occurrence(1, "05:30", "06:15")
    schedule = Schedule.of(columns(), plan(early), HOURS, ROOMS)
    board = Board(schedule, Frame(480, 0, 48, hide_closed=True))
    assert board.axis.begin(MONDAY, clock("08:00")) == board.axis.end(MONDAY, clock("07:30")) == 2 * 48
    assert board.axis.instant(MONDAY, 3 * 60) == clock("09:00")
    assert [block.occurrence for block in board.blocks(0)] == [early]


def test_setup_and_teardown_lie_before_and_after_along_the_hours() -> None:
    board = rows(TIMELINE, occurrence(1, "10:00", "12:00", 1, setup=30, teardown=15, gap=15))
    (block,) = board.all_blocks()
    before, after = block.beyond
    assert (before.x, before.right, before.y, before.height) == (144 - 24, 144, block.box.y, block.box.height)
    assert (after.x - block.box.right, after.width) == (0, 24)
    gone = occurrence(1, "10:00", "12:00", 1, setup=30, state=OccurrenceState.RELEASED)
    assert rows(TIMELINE, gone).all_blocks()[0].beyond == ()


HALVES = (
    Room(1, "a", "Salen A", 20),
    Room(2, "b", "Salen B", 20),
    Room(3, "ab", "Hele salen", 40, parts=(1, 2)),
)


def test_a_combined_room_shows_what_its_parts_have_and_claims_both() -> None:
    half, whole = occurrence(1, "09:00", "10:00", 1), occurrence(2, "11:00", "12:00", 1, 2)
    board = rows(TIMELINE, half, whole, days=1, rooms=HALVES)
    assert [(b.occurrence.occurrence_id, b.partly, b.movable) for b in board.blocks(2)] == [
        (1, True, False),
        (2, False, True),
    ]
    made = board.propose(span("09:30", "11:30"), 2)
    assert (made.resource_ids, made.conflicts) == ((1, 2), (half, whole))
    moved = board.propose(span("14:00", "15:00"), 2, board.taken(board.blocks(0)[0]))
    assert moved.resource_ids == (1, 2)


def test_what_is_skipped_is_never_drawn_and_a_closure_is() -> None:
    skipped = occurrence(1, "09:00", "10:00", state=OccurrenceState.SKIPPED)
    closure = occurrence(2, "10:00", "12:00", kind=SeriesKind.CLOSURE, title="Maling")
    board = rows(TIMELINE, skipped, closure)
    assert [block.occurrence for block in board.all_blocks()] == [closure]
    assert board.propose(span("11:00", "13:00"), 0).conflicts == (closure,)


def test_what_is_out_of_view_is_not_laid_out() -> None:
    rooms = tuple(Room(number, f"r{number}", f"Lokale {number}", 8) for number in range(1, 51))
    booked = [occurrence(room.id, "09:00", "10:00", room.id) for room in rooms]
    board = rows(WEEK, *booked, days=7, rooms=rooms)
    shown = board.grid.within(Box(0, 0, 900, 300))
    for cell in shown:
        board.blocks(cell)
    assert board.laid_out == set(shown)
    assert len(shown) < 60 < len(cells(7, rooms))


def test_a_block_tells_how_the_room_is_set_up_and_what_is_brought() -> None:
    units = tuple(EquipmentUnit(90 + number, f"u{number}", f"Enhed {number}", "Skærm") for number in (1, 2))
    projector = EquipmentUnit(95, "p", "Projektor 1", "Projektor")
    booked = replace(occurrence(1, "09:00", "12:00", 1, 91, 92, 95), seating="U-bord")
    schedule = Schedule(columns(), (booked,), HOURS, ROOMS, equipment=(*units, projector))
    assert schedule.set_up(booked) == "U-bord · 2 × Skærm · Projektor"
    assert [block.set_up for block in Board(schedule, Frame(480, 0, 48)).blocks(0)] == [schedule.set_up(booked)]
