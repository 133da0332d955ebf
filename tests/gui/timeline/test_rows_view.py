"""The calendar with rooms as rows, worked as reception works it; copies, cuts and turned pages in every arrangement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.view import TimelineView
from tests.support.timeline import HOURS, MONDAY, ROOMS, cells, clock, columns, occurrence, plan, span

MakeView = Callable[..., TimelineView]
Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
DAY, TIMELINE, WEEK = Arrangement.DAY, Arrangement.TIMELINE, Arrangement.WEEK
TUESDAY = MONDAY + timedelta(days=1)
MEETING = occurrence(7, "09:00", "10:30", 1)
OTHER = occurrence(8, "12:00", "13:00", 2, day=TUESDAY, organizer="Havhuset ApS", title="Frokost")
RED = TimelineColours.light().bad


def middle(view: TimelineView, number: int = 7) -> QPoint:
    box = view.board.blocks_of(number)[0].box
    return view.scene().origin + QPoint(box.x + box.width // 2, box.y + box.height // 2)


def move_mouse(view: TimelineView, to: QPoint, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    where = QPointF(to)
    place = view.viewport().mapToGlobal(where)
    event = QMouseEvent(QEvent.Type.MouseMove, where, place, Button.NoButton, Button.LeftButton, modifiers)
    QApplication.sendEvent(view.viewport(), event)


def drag(view: TimelineView, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.mousePress(view.viewport(), Button.LeftButton, modifiers, start)
    move_mouse(view, start + QPoint(6, 6), modifiers)
    move_mouse(view, end, modifiers)


def release(view: TimelineView, at: QPoint) -> None:
    QTest.mouseRelease(view.viewport(), Button.LeftButton, Modifier.NoModifier, at)


def proposals(view: TimelineView) -> list[Proposal]:
    heard: list[Proposal] = []
    view.proposed.connect(heard.append)
    return heard


def told(heard: list[Proposal]) -> list[tuple[object, ...]]:
    return [(one.kind, one.resource_ids, one.span) for one in heard]


def test_a_booking_is_dragged_to_another_day_and_room_of_the_week(make_rows: MakeView) -> None:
    view = make_rows(WEEK, MEETING, OTHER)
    heard, target = proposals(view), middle(view, 8)
    drag(view, middle(view), target)
    assert view.scene().ghost is not None
    release(view, target)
    assert told(heard) == [(ProposalKind.MOVE, (2,), span("09:00", "10:30", TUESDAY))]


@pytest.mark.parametrize("arrangement", [TIMELINE, WEEK])
def test_the_keyboard_proposes_what_the_mouse_proposes(make_rows: MakeView, arrangement: Arrangement) -> None:
    view = make_rows(arrangement, MEETING)
    heard, start = proposals(view), middle(view)
    end = start + QPoint(0, view.board.grid.rows.size(0))
    drag(view, start, end)
    release(view, end)
    view.show_conflict_preview(None)
    view.select(7)
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(view, key)
    by_mouse, by_keyboard = heard
    assert by_mouse == by_keyboard
    assert by_mouse.resource_ids == (2,)


def test_ctrl_makes_a_copy_of_it_also_when_pressed_on_the_way(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE, MEETING)
    heard, start = proposals(view), middle(view)
    end = start + QPoint(0, 50)
    drag(view, start, end)
    QTest.keyPress(view, Key.Key_Control)
    ghost = view.scene().ghost
    assert ghost is not None
    assert ghost.kind is ProposalKind.COPY
    assert view.viewport().cursor().shape() == Qt.CursorShape.DragCopyCursor
    release(view, end)
    assert told(heard) == [(ProposalKind.COPY, (2,), span("09:00", "10:30"))]


def test_a_copy_is_made_and_dropped_with_the_keyboard(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    view.select(7)
    QTest.keyClick(view, Key.Key_C, Modifier.ControlModifier)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(view, key)
    assert told(heard) == [(ProposalKind.COPY, (2,), span("09:15", "10:45"))]


def test_a_booking_is_cut_with_the_keyboard_or_left_whole(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    view.select(7)
    for last in (Key.Key_Escape, Key.Key_Return):
        QTest.keyClick(view, Key.Key_X, Modifier.ControlModifier)
        QTest.keyClick(view, Key.Key_Up)
        QTest.keyClick(view, last)
    assert told(heard) == [(ProposalKind.SPLIT, (1,), span("09:30", "10:30"))]


def open_menu(view: TimelineView, where: QPoint) -> None:
    at = view.viewport().mapToGlobal(where)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at))


def test_the_menu_cuts_where_it_was_opened_and_asks_where_that_says_no_time(make_rows: MakeView) -> None:
    timeline, week = make_rows(TIMELINE, MEETING), make_rows(WEEK, MEETING)
    heard = proposals(timeline)
    open_menu(timeline, middle(timeline) + QPoint(10, 0))
    timeline.split_here()
    assert told(heard) == [(ProposalKind.SPLIT, (1,), span("09:45", "10:30"))]
    open_menu(week, middle(week))
    week.split_here()
    ghost = week.scene().ghost
    assert ghost is not None
    assert ghost.kind is ProposalKind.SPLIT
    assert week.hasFocus()


def test_what_cannot_be_cut_or_picked_up_says_so(make_view: MakeView) -> None:
    view = make_view()
    assert (view.begin_split(), view.split_at(clock("09:30")), view.pick_up(copy=True)) == (False, False, False)


def test_page_down_carries_to_the_next_day_and_over_the_border_asks_for_it(make_rows: MakeView) -> None:
    view = make_rows(WEEK, MEETING)
    heard, turned = proposals(view), list[int]()
    view.turn_wanted.connect(turned.append)
    view.select(7)
    for key in (Key.Key_Space, Key.Key_PageDown, Key.Key_PageDown):
        QTest.keyClick(view, key)
    assert turned == [1]
    view.set_plan(columns(TUESDAY), plan(day=TUESDAY), HOURS, ROOMS, DAY)
    QTest.keyClick(view, Key.Key_Return)
    assert told(heard) == [(ProposalKind.MOVE, (1,), span("09:00", "10:30", TUESDAY))]


def test_holding_a_booking_beyond_the_edge_turns_the_page_and_it_stays_in_the_hand(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard, turned = proposals(view), list[int]()
    view.turn_wanted.connect(turned.append)
    start = middle(view)
    outside = QPoint(view.viewport().width() + 20, start.y())
    drag(view, start, outside)
    for _ in range(60):
        view._auto_scroll()
    assert turned == [1]
    view.set_plan(columns(TUESDAY), plan(day=TUESDAY), HOURS, ROOMS)
    move_mouse(view, start)
    release(view, start)
    assert told(heard) == [(ProposalKind.MOVE, (1,), span("09:00", "10:30", TUESDAY))]


def test_dragging_to_the_edge_scrolls_a_timeline_into_the_next_day(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE, MEETING)
    start, edge = middle(view), QPoint(128 + 795, 90)
    drag(view, start, edge)
    bar = view.horizontalScrollBar()
    for _ in range(200):
        view._auto_scroll()
    assert bar.value() == bar.maximum() > 0
    heard = proposals(view)
    release(view, edge)
    assert [one.span for one in heard] == [span("19:30", "21:00", TUESDAY)]


def test_a_pointer_over_an_end_tells_which_way_it_is_drawn(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE, MEETING)
    QTest.mouseMove(view.viewport(), middle(view) + QPoint(view.board.blocks_of(7)[0].box.width // 2 - 2, 0))
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor


def test_the_now_line_stands_in_today_in_every_row(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE)
    view.set_now(clock("12:20"))
    x = view.scene().origin.x() + round(view.board.axis.begin(MONDAY, clock("12:20")))
    picture = view.grab().toImage()
    assert [picture.pixelColor(x, y).name().upper() for y in (90, 140, 190)] == [RED] * 3
    assert picture.pixelColor(x + 20, 90).name().upper() != RED
    view.set_now(clock("12:20", TUESDAY))
    assert view.grab().toImage().pixelColor(x, 90).name().upper() != RED


def test_the_now_line_of_a_week_lies_between_what_has_begun_and_what_comes(make_rows: MakeView) -> None:
    view = make_rows(WEEK, MEETING, occurrence(9, "13:00", "14:00", 1))
    view.set_now(clock("11:00"))
    y = view.scene().origin.y() + view.board.blocks_of(9)[0].box.y - 1
    assert view.grab().toImage().pixelColor(150, y).name().upper() == RED


def test_each_arrangement_keeps_its_own_zoom(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE, MEETING)
    zooms: list[int] = []
    view.zoom_changed.connect(zooms.append)
    QTest.keyClick(view, Key.Key_Plus, Modifier.ControlModifier)
    view.set_plan(cells(), plan(MEETING, days=2), HOURS, ROOMS, WEEK)
    wide = view.board.grid.width
    QTest.keyClick(view, Key.Key_Plus, Modifier.ControlModifier)
    assert view.board.grid.width > wide
    QTest.keyClick(view, Key.Key_0, Modifier.ControlModifier)
    assert view.board.grid.width == wide
    view.set_plan(cells(), plan(MEETING, days=2), HOURS, ROOMS, TIMELINE)
    assert (zooms[0], view.zoom, len(zooms)) == (60, 60, 3)


def test_smaller_than_what_fits_is_not_a_step_that_does_nothing(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.resize(58 + 480, 48 + 14 * 70)
    seen = view.board.axis.px_per_hour
    view.zoom_by(1)
    assert view.board.axis.px_per_hour == seen + 12
    view.zoom_by(-1)
    view.zoom_by(-1)
    view.zoom_by(1)
    assert view.board.axis.px_per_hour > seen


def test_hiding_closed_hours_makes_room_and_can_be_taken_back(make_view: MakeView) -> None:
    view = make_view(MEETING)
    hours = len(view.board.axis.rows)
    view.hide_closed_hours(True)
    assert (view.hides_closed_hours, len(view.board.axis.rows)) == (True, 12)
    view.hide_closed_hours(False)
    assert len(view.board.axis.rows) == hours


def test_only_what_needs_someone_stands_out_and_nothing_else_changes(make_rows: MakeView) -> None:
    view = make_rows(TIMELINE, MEETING, OTHER)
    before = view.grab().toImage()
    view.set_attention({7})
    after = view.grab().toImage()
    warn = TimelineColours.light().warn
    assert _has(after, warn)
    assert not _has(before, warn)
    row = view.scene().origin.y() + view.board.grid.rows.first(1)
    assert before.copy(0, row, before.width(), 300) == after.copy(0, row, after.width(), 300)
    view.set_attention(())
    assert view.grab().toImage() == before


def _has(picture: QImage, colour: str) -> bool:
    pixels = ((x, y) for x in range(0, picture.width(), 2) for y in range(58, 110))
    return any(picture.pixelColor(x, y).name().upper() == colour for x, y in pixels)


@pytest.mark.parametrize("arrangement", [TIMELINE, WEEK])
def test_a_screen_reader_hears_room_day_time_and_state(make_rows: MakeView, arrangement: Arrangement) -> None:
    view = make_rows(arrangement, MEETING, OTHER)
    calendar = QAccessible.queryAccessibleInterface(view)
    names = [calendar.child(index).text(QAccessible.Text.Name) for index in range(calendar.childCount())]
    assert names == [
        "Idéværkstedet, man 23-11, 09:00–10:30, Nordlys Design, bekræftet",
        "Fyrtårnet, tir 24-11, 12:00–13:00, Havhuset ApS, bekræftet",
    ]
    at = view.viewport().mapToGlobal(middle(view))
    assert calendar.child(0).rect().contains(at)
    assert calendar.indexOfChild(calendar.childAt(at.x(), at.y())) == 0
    view.select(7)
    assert calendar.indexOfChild(calendar.focusChild()) == 0


def test_every_step_of_a_gesture_is_spoken(make_rows: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("frontdesk.gui.timeline.accessible.say", lambda _, words: said.append(words))
    view = make_rows(WEEK, MEETING, OTHER)
    view.select(7)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Escape):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Key.Key_C, Modifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_X, Modifier.ControlModifier)
    assert said == [
        "Idéværkstedet, man 23-11, 09:00–10:30, ledigt",
        "Idéværkstedet, tir 24-11, 09:00–10:30, ledigt",
        "Kopi, Idéværkstedet, man 23-11, 09:00–10:30, Overlapper, Nordlys Design 09:00",
        "Idéværkstedet, man 23-11, Deles kl. 09:45",
    ]


def test_another_arrangement_begins_at_its_upper_left_with_what_is_selected_in_view(make_view: MakeView) -> None:
    late = occurrence(9, "19:00", "20:00", 4)
    view = make_view(late)
    view.resize(58 + 480, 300)
    view.verticalScrollBar().setValue(300)
    view.set_plan(cells(), plan(late, days=2), HOURS, ROOMS, WEEK)
    assert (view.verticalScrollBar().value(), view.horizontalScrollBar().value()) == (0, 0)
    view.set_plan(columns(), plan(late), HOURS, ROOMS, DAY)
    view.verticalScrollBar().setValue(0)
    view.select(9)
    view.set_plan(cells(), plan(late, days=2), HOURS, ROOMS, TIMELINE)
    assert not view.screen_rect(view.board.blocks_of(9)[0].box).isEmpty()


def test_where_nothing_is_copied_ctrl_moves_and_its_keys_are_left_to_the_window(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.forbid_copies()
    heard, start = proposals(view), middle(view)
    drag(view, start, start + QPoint(120, 0), Modifier.ControlModifier)
    release(view, start + QPoint(120, 0))
    view.select(7)
    for key in (Key.Key_C, Key.Key_X):
        QTest.keyClick(view, key, Modifier.ControlModifier)
    assert [one.kind for one in heard] == [ProposalKind.MOVE]
    assert [view.pick_up(copy=True), view.begin_split(), view.split_at(clock("09:30"))] == [False] * 3


def test_what_needs_someone_is_said(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.set_attention({7})
    child = QAccessible.queryAccessibleInterface(view).child(0)
    assert child.text(QAccessible.Text.Name).endswith("bekræftet, nogen skal se på det nu")
