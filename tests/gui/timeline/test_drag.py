"""Every gesture of the mouse, and what it proposes. Columns are 120 px wide, hours 48 px from 07:00."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.timeline.block import Zone
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.drag import Drag
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from tests.support.timeline import board, clock, occurrence, span

MEETING = occurrence(7, "09:00", "10:30", 1)
X = 60
NEXT_X = 180


def at(text: str) -> float:
    return board().axis.begin(board().columns[0].day, clock(text))


def dragged(
    start: tuple[float, float], end: tuple[float, float], fine: bool = False, on: Board | None = None
) -> Proposal | None:
    drag = Drag(on or board(MEETING))
    drag.press(*start)
    drag.move(*end, fine)
    return drag.release()


def test_empty_time_is_stretched_into_something_new() -> None:
    made = dragged((X, at("12:00") + 2), (X, at("13:30")))
    assert made is not None
    assert (made.kind, made.occurrence, made.resource_id) == (ProposalKind.CREATE, None, 1)
    assert (made.span, made.resource_ids, made.conflicts) == (span("12:00", "13:30"), (1,), ())


def test_stretching_upwards_makes_the_same() -> None:
    made = dragged((X, at("13:30")), (X, at("12:00")))
    assert made is not None
    assert made.span == span("12:00", "13:30")


def test_something_new_stays_in_its_column_and_is_a_quarter_at_least() -> None:
    made = dragged((X, at("12:00") + 3), (NEXT_X, at("12:00") + 5))
    assert made is not None
    assert (made.resource_id, made.span) == (1, span("12:00", "12:15"))


def test_the_body_moves_to_another_room_and_time() -> None:
    moved = dragged((X, at("09:40")), (NEXT_X, at("11:40")))
    assert moved is not None
    assert (moved.kind, moved.occurrence, moved.resource_ids) == (ProposalKind.MOVE, MEETING, (2,))
    assert moved.span == span("11:00", "12:30")


def test_the_ends_resize() -> None:
    later = dragged((X, at("10:30") - 3), (X, at("11:00") - 3))
    earlier = dragged((X, at("09:00") + 2), (NEXT_X, at("08:15") + 2))
    assert later is not None
    assert earlier is not None
    assert (later.kind, later.span) == (ProposalKind.RESIZE_END, span("09:00", "11:00"))
    assert (earlier.kind, earlier.span, earlier.resource_id) == (ProposalKind.RESIZE_START, span("08:15", "10:30"), 1)


def test_an_end_pulled_past_the_other_leaves_one_step() -> None:
    shortest = dragged((X, at("10:30") - 3), (X, at("07:30")))
    assert shortest is not None
    assert shortest.span == span("09:00", "09:15")


def test_the_fine_modifier_snaps_to_five_minutes() -> None:
    moved = dragged((X, at("09:40")), (X, at("09:52")), fine=True)
    assert moved is not None
    assert moved.span == span("09:10", "10:40")


def test_dragging_an_odd_time_lands_on_the_grid() -> None:
    odd = occurrence(7, "09:05", "09:50")
    moved = dragged((X, at("09:30")), (X, at("10:30")), on=board(odd))
    assert moved is not None
    assert moved.span == span("10:00", "10:45")


@pytest.mark.parametrize("y", ["06:00", "23:00"])
def test_a_move_stays_within_the_hours_shown(y: str) -> None:
    target = -500 if y == "06:00" else 5000
    moved = dragged((X, at("09:40")), (X, target))
    assert moved is not None
    assert moved.span == (span("07:00", "08:30") if y == "06:00" else span("19:30", "21:00"))


def test_a_click_and_a_drag_back_home_propose_nothing() -> None:
    assert dragged((X, at("09:40")), (X + 2, at("09:40") + 2)) is None
    drag = Drag(board(MEETING))
    drag.press(X, at("09:40"))
    assert drag.move(X, at("11:40")) is not None
    assert drag.move(X, at("09:40")) is not None
    assert drag.release() is None


def test_escape_lets_go_without_a_word() -> None:
    drag = Drag(board(MEETING))
    drag.press(X, at("09:40"))
    drag.move(X, at("11:40"))
    drag.escape()
    assert (drag.draft, drag.release(), drag.move(X, 10)) == (None, None, None)


def test_a_conflict_is_known_before_the_drop() -> None:
    other = occurrence(8, "14:00", "16:00", 2, organizer="Havhuset ApS")
    crossing = dragged((X, at("09:40")), (NEXT_X, at("13:40")), on=board(MEETING, other))
    assert crossing is not None
    assert (crossing.span, crossing.conflicts, crossing.is_free) == (span("13:00", "14:30"), (other,), False)


def test_an_event_in_two_rooms_moves_only_the_part_that_is_dragged() -> None:
    event = occurrence(7, "09:00", "10:30", 1, 3)
    sideways = dragged((X, at("09:40")), (NEXT_X, at("09:40")), on=board(event))
    onto_itself = dragged((X, at("09:40")), (300, at("10:40")), on=board(event))
    assert sideways is not None
    assert onto_itself is not None
    assert sideways.resource_ids == (2, 3)
    assert (onto_itself.resource_ids, onto_itself.span) == ((1, 3), span("10:00", "11:30"))


def test_the_parts_of_an_event_that_stay_behind_are_checked_too() -> None:
    event, other = occurrence(7, "09:00", "10:30", 1, 3), occurrence(8, "12:00", "13:00", 3)
    later = dragged((X, at("09:40")), (X, at("12:40")), on=board(event, other))
    assert later is not None
    assert later.conflicts == (other,)


@pytest.mark.parametrize("state", [OccurrenceState.ENDED, OccurrenceState.RELEASED, OccurrenceState.CANCELLED])
def test_what_is_over_cannot_be_dragged(state: OccurrenceState) -> None:
    over = board(replace(MEETING, state=state))
    assert dragged((X, at("09:40")), (X, at("12:00")), on=over) is None
    assert over.hit(X, at("09:00") + 1).zone is Zone.BODY


def test_a_drag_goes_on_when_the_plan_is_refreshed() -> None:
    drag = Drag(board(MEETING))
    drag.press(X, at("09:40"))
    newcomer = occurrence(9, "12:00", "13:00", 1)
    assert drag.renew(board(MEETING, newcomer))
    draft = drag.move(X, at("12:40"))
    assert draft is not None
    assert draft.conflicts == (newcomer,)


@pytest.mark.parametrize(
    "now", [board(), board(replace(MEETING, version=2)), board(replace(MEETING, resource_ids=(3,)))]
)
def test_a_drag_ends_when_someone_else_changed_the_booking(now: Board) -> None:
    drag = Drag(board(MEETING))
    drag.press(X, at("09:40"))
    drag.move(X, at("11:00"))
    assert not drag.renew(now)
    assert drag.release() is None


@pytest.mark.parametrize("minutes", [5, 15, 30, 60])
def test_each_end_of_a_block_can_be_held_over_six_pixels(minutes: int) -> None:
    small = board(occurrence(7, "09:00", f"{9 + minutes // 60:02}:{minutes % 60:02}"))
    zones = [small.hit(X, at("09:00") + y / 2).zone for y in range(-24, 140)]
    assert zones.count(Zone.START) >= 12
    assert zones.count(Zone.END) >= 12
    assert Zone.BODY in zones
