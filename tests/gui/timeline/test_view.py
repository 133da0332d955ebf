"""The calendar worked as reception works it: with the mouse, and with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.view import TimelineView
from tests.support.timeline import HOURS, MONDAY, ROOMS, clock, columns, occurrence, plan, span

MakeView = Callable[..., TimelineView]
Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
MEETING = occurrence(7, "09:00", "10:30", 1)
OTHER = occurrence(8, "14:00", "16:00", 2, organizer="Havhuset ApS", title="Frokost")


def pixel(view: TimelineView, column: int, text: str, below: int = 0) -> QPoint:
    scene = view.scene()
    y = view.board.axis.begin(MONDAY, clock(text))
    return scene.origin + QPoint(view.board.grid.rect(column).x + 60, round(y) + below)


def move_mouse(view: TimelineView, to: QPoint, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    where = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, view.viewport().mapToGlobal(where), Button.NoButton, Button.LeftButton, modifiers
    )
    QApplication.sendEvent(view.viewport(), event)


def drag(view: TimelineView, start: QPoint, end: QPoint, drop: bool = True) -> None:
    QTest.mousePress(view.viewport(), Button.LeftButton, Modifier.NoModifier, start)
    move_mouse(view, start + QPoint(0, 6))
    move_mouse(view, end)
    if drop:
        QTest.mouseRelease(view.viewport(), Button.LeftButton, Modifier.NoModifier, end)


def proposals(view: TimelineView) -> list[Proposal]:
    heard: list[Proposal] = []
    view.proposed.connect(heard.append)
    return heard


def test_dragging_over_empty_time_proposes_a_booking(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    drag(view, pixel(view, 1, "12:00", 2), pixel(view, 1, "13:30"))
    assert [(p.kind, p.resource_id, p.span) for p in heard] == [(ProposalKind.CREATE, 2, span("12:00", "13:30"))]


def test_dragging_a_booking_to_another_room_proposes_the_move(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    drag(view, pixel(view, 0, "09:30"), pixel(view, 2, "11:30"))
    assert [(p.kind, p.resource_ids, p.span) for p in heard] == [(ProposalKind.MOVE, (3,), span("11:00", "12:30"))]
    assert view.selected == MEETING


def test_dragging_an_edge_resizes(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    drag(view, pixel(view, 0, "10:30", -3), pixel(view, 0, "11:30", -3))
    assert [(p.kind, p.span) for p in heard] == [(ProposalKind.RESIZE_END, span("09:00", "11:30"))]


def test_the_inspector_hears_every_draft_and_that_it_was_given_up(make_view: MakeView) -> None:
    view = make_view(MEETING, OTHER)
    heard = proposals(view)
    drafts: list[Proposal | None] = []
    view.drafting.connect(drafts.append)
    drag(view, pixel(view, 0, "09:30"), pixel(view, 1, "14:30"), drop=False)
    assert [draft.conflicts for draft in drafts[-1:] if draft] == [(OTHER,)]
    QTest.keyClick(view, Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 1, "14:30"))
    assert drafts[-1] is None
    assert heard == []
    assert view.scene().ghost is None


def test_the_keyboard_proposes_what_the_mouse_proposes(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    drag(view, pixel(view, 0, "09:30"), pixel(view, 1, "10:00"))
    view.show_conflict_preview(None)
    view.select(7)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(view, key)
    by_mouse, by_keyboard = heard
    assert by_mouse == by_keyboard


def test_shift_and_arrows_resize_and_escape_puts_it_back(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    view.select(7)
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_Down, Modifier.ShiftModifier)
    QTest.keyClick(view, Key.Key_Escape)
    assert heard == []
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_Down, Modifier.ShiftModifier)
    QTest.keyClick(view, Key.Key_Down, Modifier.ShiftModifier | Modifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Return)
    assert [(p.kind, p.span) for p in heard] == [(ProposalKind.RESIZE_END, span("09:00", "10:50"))]


def test_something_new_is_made_with_the_keyboard_alone(make_view: MakeView) -> None:
    view = make_view()
    heard = proposals(view)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Return):
        QTest.keyClick(view, key)
    assert [(p.kind, p.resource_id, p.span) for p in heard] == [(ProposalKind.CREATE, 2, span("08:00", "09:00"))]


def test_enter_opens_and_delete_asks_to_cancel(make_view: MakeView) -> None:
    view = make_view(MEETING)
    opened: list[PlannedOccurrence] = []
    cancelled: list[PlannedOccurrence] = []
    view.activated.connect(opened.append)
    view.cancel_requested.connect(cancelled.append)
    view.select(7)
    QTest.keyClick(view, Key.Key_Return)
    QTest.keyClick(view, Key.Key_Delete)
    QTest.mouseDClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 0, "09:30"))
    assert (opened, cancelled) == ([MEETING, MEETING], [MEETING])


def test_a_double_click_on_free_time_proposes_an_hour_up_to_what_comes_next(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    QTest.mouseDClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 0, "08:40"))
    assert [p.span for p in heard] == [span("08:30", "09:00")]


def test_a_click_selects_and_a_click_beside_selects_nothing(make_view: MakeView) -> None:
    view = make_view(MEETING)
    chosen: list[PlannedOccurrence | None] = []
    view.selected_changed.connect(chosen.append)
    QTest.mouseClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 0, "09:30"))
    QTest.mouseClick(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 0, "13:00"))
    assert chosen == [MEETING, None]


def test_the_context_menu_opens_for_what_lies_under_the_pointer(make_view: MakeView) -> None:
    view = make_view(MEETING)
    asked = []
    view.context_requested.connect(lambda occurrence, at: asked.append((occurrence, at)))
    where = pixel(view, 0, "09:30")
    at = view.viewport().mapToGlobal(where)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at))
    assert asked == [(MEETING, at)]


def test_a_new_plan_keeps_the_selection_and_tells_what_became_of_it(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.select(7)
    chosen: list[PlannedOccurrence | None] = []
    view.selected_changed.connect(chosen.append)
    later = replace(MEETING, version=2, span=MEETING.span.shifted(timedelta(hours=1)))
    view.set_plan(columns(), plan(later), HOURS, ROOMS)
    view.set_plan(columns(), plan(), HOURS, ROOMS)
    assert chosen == [later, None]


def test_a_drag_is_given_up_when_someone_else_changed_the_booking(make_view: MakeView) -> None:
    view = make_view(MEETING)
    heard = proposals(view)
    drafts: list[Proposal | None] = []
    view.drafting.connect(drafts.append)
    drag(view, pixel(view, 0, "09:30"), pixel(view, 1, "11:30"), drop=False)
    view.set_plan(columns(), plan(replace(MEETING, version=2)), HOURS, ROOMS)
    QTest.mouseRelease(view.viewport(), Button.LeftButton, Modifier.NoModifier, pixel(view, 1, "11:30"))
    assert (drafts[-1], heard) == (None, [])


def test_the_ghost_of_something_new_outlives_a_new_plan_and_that_of_a_move_does_not(make_view: MakeView) -> None:
    view = make_view(MEETING)
    drag(view, pixel(view, 1, "12:00", 2), pixel(view, 1, "13:00"))
    view.set_plan(columns(), plan(MEETING), HOURS, ROOMS)
    assert view.scene().ghost is not None
    drag(view, pixel(view, 0, "09:30"), pixel(view, 1, "11:30"))
    assert view.scene().ghost is not None
    view.set_plan(columns(), plan(MEETING), HOURS, ROOMS)
    assert view.scene().ghost is None


def test_a_standing_ghost_turns_when_someone_else_takes_its_time(make_view: MakeView) -> None:
    view = make_view(MEETING)
    drag(view, pixel(view, 1, "14:00", 2), pixel(view, 1, "15:00"))
    view.set_plan(columns(), plan(MEETING, OTHER), HOURS, ROOMS)
    ghost = view.scene().ghost
    assert ghost is not None
    assert ghost.conflicts == (OTHER,)


def test_typed_times_show_the_same_conflicts_as_a_drag(make_view: MakeView) -> None:
    view = make_view(MEETING, OTHER)
    typed = view.propose(2, span("13:30", "15:00"), 7)
    assert typed is not None
    assert (typed.kind, typed.conflicts) == (ProposalKind.MOVE, (OTHER,))
    assert view.propose(99, span("13:30", "15:00")) is None
    view.show_conflict_preview(typed)
    assert view.scene().ghost == typed


def test_dragging_to_the_edge_scrolls_on(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.resize(58 + 480, 300)
    view.verticalScrollBar().setValue(0)
    drag(view, pixel(view, 0, "09:30"), QPoint(118, 298), drop=False)
    bar = view.verticalScrollBar()
    for _ in range(200):
        view._auto_scroll()
    assert bar.value() == bar.maximum() > 0
    heard = proposals(view)
    QTest.mouseRelease(view.viewport(), Button.LeftButton, Modifier.NoModifier, QPoint(118, 298))
    assert [p.span for p in heard] == [span("19:30", "21:00")]


def test_the_pointer_tells_what_it_would_take_hold_of(make_view: MakeView) -> None:
    view = make_view(MEETING)
    shapes = []
    for where in (pixel(view, 0, "09:00", 2), pixel(view, 0, "09:30"), pixel(view, 0, "12:00"), QPoint(5, 5)):
        QTest.mouseMove(view.viewport(), where)
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [
        Qt.CursorShape.SizeVerCursor,
        Qt.CursorShape.PointingHandCursor,
        Qt.CursorShape.ArrowCursor,
        Qt.CursorShape.ArrowCursor,
    ]


def test_ctrl_and_the_wheel_zoom_around_the_pointer(make_view: MakeView) -> None:
    view = make_view(MEETING)
    where = pixel(view, 0, "14:00")
    wheel = QWheelEvent(
        QPointF(where),
        view.viewport().mapToGlobal(QPointF(where)),
        QPoint(),
        QPoint(0, 120),
        Button.NoButton,
        Modifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == 60
    assert abs(pixel(view, 0, "14:00").y() - where.y()) <= 1


def test_the_keys_of_the_calendar_win_over_shortcuts_but_escape_only_while_something_is_under_way(
    make_view: MakeView,
) -> None:
    view = make_view(MEETING)

    def owns(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Modifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert owns(Key.Key_Delete)
    assert not owns(Key.Key_F2)
    assert not owns(Key.Key_Escape)
    view.select(7)
    QTest.keyClick(view, Key.Key_Space)
    assert owns(Key.Key_Escape)


def test_an_empty_calendar_takes_every_gesture_calmly(make_view: MakeView) -> None:
    view = make_view()
    view.set_plan([], plan(), HOURS, [])
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Escape):
        QTest.keyClick(view, key)
    drag(view, QPoint(100, 100), QPoint(200, 200))
    assert not view.grab().isNull()


def test_only_the_changed_column_looks_different_after_a_change(make_view: MakeView) -> None:
    view = make_view(MEETING, OTHER)
    before = view.grab().toImage()
    view.set_plan(columns(), plan(MEETING, replace(OTHER, state=OccurrenceState.RELEASED)), HOURS, ROOMS)
    after = view.grab().toImage()
    edge = 58 + view.board.grid.rect(1).x
    assert before != after
    assert before.copy(0, 0, edge, before.height()) == after.copy(0, 0, edge, after.height())


def test_a_dark_calendar_is_painted_anew(make_view: MakeView) -> None:
    view = make_view(MEETING)
    view.set_colours(TimelineColours.dark())
    assert view.grab().toImage().pixelColor(58 + 200, 48 + 300).name().upper() == TimelineColours.dark().panel


def test_the_now_line_crosses_today_only(make_view: MakeView) -> None:
    view = make_view()
    view.set_now(clock("12:20"))
    where, red = pixel(view, 3, "12:20"), TimelineColours.light().bad
    assert view.grab().toImage().pixelColor(where).name().upper() == red
    view.set_now(clock("12:20", MONDAY + timedelta(days=1)))
    assert view.grab().toImage().pixelColor(where).name().upper() != red
