"""The calendar worked with the keyboard alone."""

from __future__ import annotations

from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.timeline.carrying import Carry
from frontdesk.gui.timeline.drag import Drag
from frontdesk.gui.timeline.proposal import ProposalKind
from frontdesk.gui.timeline.walking import Stop, across, along, stop_at, stops
from tests.support.timeline import board, occurrence, span

MEETING = occurrence(7, "09:00", "10:15", 1)
BOARD = board(MEETING, occurrence(8, "10:15", "11:00", 2))


def on_meeting() -> Stop:
    return stop_at(BOARD, 0, 150)


def test_the_cursor_stops_at_every_booking_and_every_free_half_hour() -> None:
    ladder = stops(BOARD, 0)[:8]
    assert [stop.minute for stop in ladder] == [0, 30, 60, 90, 120, 195, 210, 240]
    assert [bool(stop.block) for stop in ladder] == [False] * 4 + [True] + [False] * 3


def test_it_walks_down_past_a_booking_and_sideways_at_the_same_time() -> None:
    below = along(BOARD, on_meeting(), 1)
    beside = across(BOARD, Stop(0, 210), 1)
    assert (below.minute, below.block) == (195, None)
    assert beside.block is not None
    assert beside.block.occurrence.occurrence_id == 8


def test_it_stays_at_the_border() -> None:
    assert along(BOARD, Stop(0, 0), -1) == Stop(0, 0)
    assert across(BOARD, Stop(0, 0), -1) == Stop(0, 0)


def test_both_of_two_bookings_at_the_same_time_can_be_reached() -> None:
    gone = occurrence(9, "09:00", "10:00", state=OccurrenceState.RELEASED)
    ladder = stops(board(MEETING, gone), 0)
    assert [s.block.occurrence.occurrence_id for s in ladder if s.block] == [7, 9]


def test_carrying_ends_in_the_same_proposal_as_dragging() -> None:
    carry = Carry(BOARD, on_meeting())
    carry.go(1, 0)
    for _ in range(8):
        carry.shift(15)
    drag = Drag(BOARD)
    drag.press(60, 130)
    drag.move(180, 130 + 2 * 48)
    assert carry.drop() == drag.release() is not None


def test_resizing_by_key_ends_in_the_same_proposal_as_by_mouse() -> None:
    carry = Carry(BOARD, on_meeting())
    carry.stretch_end(15)
    drag = Drag(BOARD)
    drag.press(60, 154)
    drag.move(60, 154 + 12)
    assert carry.drop() == drag.release() is not None
    assert carry.draft.kind is ProposalKind.RESIZE_END


def test_an_end_cannot_pass_the_other() -> None:
    carry = Carry(BOARD, on_meeting())
    for _ in range(30):
        carry.stretch_start(15)
    assert carry.draft.span == span("10:00", "10:15")
    for _ in range(30):
        carry.stretch_end(-15)
    assert carry.draft.span == span("10:00", "10:15")


def test_put_down_where_it_was_proposes_nothing() -> None:
    carry = Carry(BOARD, on_meeting())
    carry.shift(15)
    carry.shift(-15)
    assert carry.drop() is None


def test_free_time_is_picked_up_as_an_hour_or_as_much_as_is_free() -> None:
    assert Carry(BOARD, Stop(0, 300)).draft.span == span("12:00", "13:00")
    assert Carry(BOARD, Stop(0, 90)).draft.span == span("08:30", "09:00")


def test_what_is_over_cannot_be_picked_up() -> None:
    over = board(occurrence(7, "09:00", "10:00", state=OccurrenceState.ENDED))
    assert not Carry.possible(stop_at(over, 0, 120))
    assert Carry.possible(stop_at(over, 0, 0))


def test_a_carried_booking_stays_within_the_hours_shown() -> None:
    carry = Carry(BOARD, on_meeting())
    for _ in range(60):
        carry.shift(15)
    assert carry.draft.span == span("19:45", "21:00")
