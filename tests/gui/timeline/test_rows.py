"""The same gestures and keys where rooms are rows. A timeline has 48 px an hour from 07:00, a week 10 px."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline import keys
from frontdesk.gui.timeline.block import Block, Zone
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.carrying import Carry, Cut
from frontdesk.gui.timeline.drag import Drag
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.walking import Stop, across, along, stop_on
from tests.support.timeline import MONDAY, board, clock, occurrence, rows, span

DAY, TIMELINE, WEEK = Arrangement.DAY, Arrangement.TIMELINE, Arrangement.WEEK
TUESDAY = MONDAY + timedelta(days=1)
MEETING = occurrence(7, "09:00", "10:30", 1)
OTHER = occurrence(8, "12:00", "13:00", 2, day=TUESDAY)
Key, Modifier = Qt.Key, Qt.KeyboardModifier


def block_of(on: Board, number: int = 7) -> Block:
    return on.blocks_of(number)[0]


def dragged(
    on: Board, at: tuple[float, float], by: tuple[float, float], fine: bool = False, copy: bool = False
) -> Proposal | None:
    drag = Drag(on)
    drag.press(*at)
    drag.move(at[0] + by[0], at[1] + by[1], fine, copy)
    return drag.release()


def body(on: Board, number: int = 7) -> tuple[float, float]:
    box = block_of(on, number).box
    return box.x + box.width / 2, box.y + box.height / 2


def told(proposal: Proposal | None) -> tuple[ProposalKind, tuple[int, ...], TimeSpan] | None:
    return (proposal.kind, proposal.resource_ids, proposal.span) if proposal else None


@pytest.mark.parametrize(
    ("by", "room", "expected"),
    [
        ((48, 0), 1, span("10:00", "11:30")),
        ((0, 48), 2, span("09:00", "10:30")),
        ((672, 96), 3, span("09:00", "10:30", TUESDAY)),
        ((672 - 96, 0), 1, span("07:00", "08:30", TUESDAY)),
        ((5000, 0), 1, span("19:30", "21:00", TUESDAY)),
        ((-5000, -5000), 1, span("07:00", "08:30")),
    ],
)
def test_a_timeline_moves_through_hours_days_and_rooms(by: tuple[int, int], room: int, expected: TimeSpan) -> None:
    on = rows(TIMELINE, MEETING)
    assert told(dragged(on, body(on), by)) == (ProposalKind.MOVE, (room,), expected)


@pytest.mark.parametrize(
    ("by", "room", "expected"),
    [
        ((145, 0), 1, span("09:00", "10:30", TUESDAY)),
        ((6, 60), 2, span("09:00", "10:30")),
        ((120, 130), 3, span("09:00", "10:30", TUESDAY)),
        ((20, 0), 1, span("11:00", "12:30")),
    ],
)
def test_a_week_keeps_the_time_in_every_cell_but_its_own(by: tuple[int, int], room: int, expected: TimeSpan) -> None:
    on = rows(WEEK, MEETING)
    assert told(dragged(on, body(on), by)) == (ProposalKind.MOVE, (room,), expected)


@pytest.mark.parametrize("arrangement", [TIMELINE, WEEK])
def test_the_left_and_right_end_resize(arrangement: Arrangement) -> None:
    on = rows(arrangement, MEETING)
    box, hour = block_of(on).box, on.axis.px_per_hour
    middle = box.y + box.height / 2
    later = dragged(on, (box.right - 2, middle), (hour, 200))
    earlier = dragged(on, (box.x + 2, middle), (-hour, 0))
    assert told(later) == (ProposalKind.RESIZE_END, (1,), span("09:00", "11:30"))
    assert told(earlier) == (ProposalKind.RESIZE_START, (1,), span("08:00", "10:30"))


@pytest.mark.parametrize(("fine", "expected"), [(False, "12:30"), (True, "12:25")])
def test_empty_time_is_stretched_along_the_row(fine: bool, expected: str) -> None:
    on = rows(TIMELINE, MEETING)
    made = dragged(on, (4 * 48 + 2, 60), (65, 90), fine)
    assert told(made) == (ProposalKind.CREATE, (2,), span("11:00", expected))


def test_empty_space_of_a_week_is_stretched_over_the_hours_of_its_day() -> None:
    on = rows(WEEK, MEETING)
    line = on.free_line(3)
    made = dragged(on, (140 + 61, line.y + 5), (19, 0))
    assert told(made) == (ProposalKind.CREATE, (2,), span("13:00", "15:00", TUESDAY))


def test_a_conflict_on_another_day_is_known_before_the_drop() -> None:
    on = rows(TIMELINE, MEETING, OTHER)
    moved = dragged(on, body(on), (672 + 3 * 48, 48))
    assert moved is not None
    assert (moved.span, moved.conflicts) == (span("12:00", "13:30", TUESDAY), (OTHER,))


@pytest.mark.parametrize("arrangement", [TIMELINE, WEEK])
def test_ctrl_copies_and_the_original_is_in_the_way_of_its_copy(arrangement: Arrangement) -> None:
    on = rows(arrangement, MEETING)
    hour = on.axis.px_per_hour
    beside = dragged(on, body(on), (hour, 0), copy=True)
    below = dragged(on, body(on), (0, on.grid.rows.size(0)), copy=True)
    assert told(beside) == (ProposalKind.COPY, (1,), span("10:00", "11:30"))
    assert beside is not None
    assert beside.conflicts == (MEETING,)
    assert told(below) == (ProposalKind.COPY, (2,), span("09:00", "10:30"))
    assert dragged(on, body(on), (hour / 4 * 0.4, 5), copy=True) is None


def test_a_drag_goes_on_over_another_week_but_not_when_the_booking_was_changed() -> None:
    def next_days(*booked: PlannedOccurrence) -> Board:
        return board(*booked, day=TUESDAY)

    drag, on = Drag(board(MEETING)), board(MEETING)
    drag.press(60, on.axis.begin(MONDAY, clock("09:30")))
    drag.move(60, on.axis.begin(MONDAY, clock("10:30")))
    assert drag.renew(next_days())
    assert told(drag.move(180, on.axis.begin(MONDAY, clock("11:30")))) == (
        ProposalKind.MOVE,
        (2,),
        span("11:00", "12:30", TUESDAY),
    )
    assert drag.renew(on)
    assert not drag.renew(board())
    assert drag.release() is None


def test_an_end_is_not_dragged_over_to_other_days() -> None:
    drag, on = Drag(board(MEETING)), board(MEETING)
    drag.press(60, on.axis.end(MONDAY, clock("10:30")) - 2)
    assert drag.held is not None
    assert drag.held.zone is Zone.END
    assert not drag.renew(board(day=TUESDAY))


def carried(on: Board, *pressed: tuple[Qt.Key, Qt.KeyboardModifier], copy: bool = False) -> Proposal | None:
    carry = Carry(on, stop_on(on, block_of(on)), copy)
    for key, modifiers in pressed:
        keys.carry_by_arrow(carry, on.frame.arrangement, key, modifiers)
    return carry.drop()


NONE, CTRL, SHIFT = Modifier.NoModifier, Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.mark.parametrize(
    ("arrangement", "pressed", "expected"),
    [
        (TIMELINE, [(Key.Key_Right, NONE)], (ProposalKind.MOVE, (1,), span("09:15", "10:45"))),
        (TIMELINE, [(Key.Key_Left, CTRL)], (ProposalKind.MOVE, (1,), span("08:55", "10:25"))),
        (TIMELINE, [(Key.Key_Down, NONE)], (ProposalKind.MOVE, (2,), span("09:00", "10:30"))),
        (TIMELINE, [(Key.Key_Right, SHIFT)], (ProposalKind.RESIZE_END, (1,), span("09:00", "10:45"))),
        (TIMELINE, [(Key.Key_Up, SHIFT)], (ProposalKind.RESIZE_START, (1,), span("08:45", "10:30"))),
        (WEEK, [(Key.Key_Right, NONE)], (ProposalKind.MOVE, (1,), span("09:00", "10:30", TUESDAY))),
        (WEEK, [(Key.Key_Down, NONE)] * 2, (ProposalKind.MOVE, (3,), span("09:00", "10:30"))),
        (WEEK, [(Key.Key_Right, CTRL)], (ProposalKind.MOVE, (1,), span("09:15", "10:45"))),
        (WEEK, [(Key.Key_Up, CTRL)], (ProposalKind.MOVE, (1,), span("08:55", "10:25"))),
        (WEEK, [(Key.Key_Left, SHIFT)], (ProposalKind.RESIZE_END, (1,), span("09:00", "10:15"))),
        (DAY, [(Key.Key_Right, NONE), (Key.Key_Down, NONE)], (ProposalKind.MOVE, (2,), span("09:15", "10:45"))),
        (DAY, [(Key.Key_Left, SHIFT)], (ProposalKind.RESIZE_START, (1,), span("08:45", "10:30"))),
    ],
)
def test_arrows_carry(
    arrangement: Arrangement,
    pressed: list[tuple[Qt.Key, Qt.KeyboardModifier]],
    expected: tuple[ProposalKind, tuple[int, ...], TimeSpan],
) -> None:
    on = board(MEETING) if arrangement is DAY else rows(arrangement, MEETING)
    assert told(carried(on, *pressed)) == expected


def test_a_copy_is_carried_and_not_stretched() -> None:
    on = rows(WEEK, MEETING)
    copied = carried(on, (Key.Key_Right, NONE), (Key.Key_Right, SHIFT), copy=True)
    assert told(copied) == (ProposalKind.COPY, (1,), span("09:00", "10:30", TUESDAY))


def test_what_is_over_can_be_copied_but_not_moved() -> None:
    on = rows(WEEK, occurrence(7, "09:00", "10:30", state=OccurrenceState.ENDED))
    stop = stop_on(on, block_of(on))
    assert (Carry.possible(stop), Carry.possible(stop, copy=True)) == (False, True)


def test_what_is_carried_goes_on_over_another_day_and_back() -> None:
    carry = Carry(board(MEETING), stop_on(board(MEETING), block_of(board(MEETING))))
    assert carry.renew(board(day=TUESDAY))
    assert told(carry.drop()) == (ProposalKind.MOVE, (1,), span("09:00", "10:30", TUESDAY))
    assert carry.renew(board(MEETING))
    assert carry.drop() is None
    assert not carry.renew(board())


def test_the_cursor_of_a_timeline_walks_along_the_row_into_the_next_day() -> None:
    on = rows(TIMELINE, MEETING, OTHER)
    last = Stop(0, on.axis.minutes - 30)
    assert along(on, last, 1) == Stop(1, 0)
    assert along(on, Stop(1, 0), -1) == last
    assert across(on, Stop(1, 5 * 60), 1) == stop_on(on, block_of(on, 8))
    assert across(on, Stop(7, 0), 1) == Stop(7, 0)


def test_the_cursor_of_a_week_walks_down_the_lines_into_the_next_room_and_sideways_to_the_same_time() -> None:
    second = occurrence(9, "13:00", "14:00", 1)
    on = rows(WEEK, MEETING, second, OTHER, occurrence(10, "08:00", "09:00", 2, day=TUESDAY))
    first, afternoon = stop_on(on, block_of(on)), stop_on(on, block_of(on, 9))
    assert along(on, first, 1) == afternoon
    free = along(on, afternoon, 1)
    assert (free.column, free.block) == (0, None)
    below = along(on, free, 1)
    assert (below.column, below.block) == (2, None)
    assert along(on, below, -1) == free
    noon = across(on, Stop(2, 5 * 60), 1)
    assert noon.block is not None
    assert noon.block.occurrence == OTHER


def test_something_new_of_a_week_begins_at_the_first_free_half_hour_of_the_opening() -> None:
    on = rows(WEEK, occurrence(1, "08:00", "09:30"), occurrence(2, "10:00", "11:00"))
    free = along(on, stop_on(on, block_of(on, 2)), 1)
    assert Carry(on, free).draft.span == span("09:30", "10:00")


@pytest.mark.parametrize("arrangement", [DAY, TIMELINE, WEEK])
def test_a_cut_stays_inside_moves_by_steps_and_takes_the_later_part(arrangement: Arrangement) -> None:
    on = board(MEETING) if arrangement is DAY else rows(arrangement, MEETING)
    cut = Cut(on, block_of(on))
    assert told(cut.draft) == (ProposalKind.SPLIT, (1,), span("09:45", "10:30"))
    keys.cut_by_arrow(cut, Key.Key_Right, NONE)
    keys.cut_by_arrow(cut, Key.Key_Up, CTRL)
    assert cut.drop().span == span("09:55", "10:30")
    for _ in range(9):
        keys.cut_by_arrow(cut, Key.Key_Down, NONE)
    assert cut.drop().span == span("10:25", "10:30")
    for _ in range(9):
        keys.cut_by_arrow(cut, Key.Key_Left, NONE)
    assert cut.drop().span == span("09:05", "10:30")
    assert (cut.drop().occurrence, cut.drop().conflicts, cut.drop().keeps_original) == (MEETING, (), True)


@pytest.mark.parametrize(("near", "expected"), [("09:50", "09:45"), ("09:01", "09:05"), ("14:00", "09:45")])
def test_a_cut_begins_near_where_it_is_asked_for(near: str, expected: str) -> None:
    on = rows(TIMELINE, MEETING)
    assert Cut(on, block_of(on), clock(near)).draft.span == span(expected, "10:30")


def test_what_is_too_short_or_over_is_not_cut() -> None:
    on = rows(TIMELINE, occurrence(1, "09:00", "09:05"), occurrence(2, "10:00", "11:00", state=OccurrenceState.ENDED))
    assert [Cut.possible(block) for block in (*on.all_blocks(), None)] == [False, False, False]
