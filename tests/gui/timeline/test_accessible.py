"""What a screen reader finds in the calendar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.gui.timeline.view import TimelineView
from tests.support.timeline import HOURS, ROOMS, columns, occurrence, plan

MakeView = Callable[..., TimelineView]
Text = QAccessible.Text
MEETING = occurrence(7, "09:00", "10:00", 1)
EVENT = occurrence(
    8, "11:00", "12:00", 2, 3, kind=SeriesKind.EVENT, title="Iværksætterfredag", state=OccurrenceState.HELD
)


def names(calendar: QAccessibleInterface) -> list[str]:
    return [calendar.child(index).text(Text.Name) for index in range(calendar.childCount())]


def test_every_booking_is_a_child_that_says_room_time_who_and_state(make_view: MakeView) -> None:
    calendar = QAccessible.queryAccessibleInterface(make_view(MEETING, EVENT))
    assert calendar.text(Text.Name) == "Kalender"
    assert names(calendar) == [
        "Idéværkstedet, 09:00–10:00, Nordlys Design, bekræftet",
        "Fyrtårnet, 11:00–12:00, Iværksætterfredag, reserveret",
        "Maskinrummet, 11:00–12:00, Iværksætterfredag, reserveret",
    ]
    assert calendar.child(1).text(Text.Description) == "Arrangement, Nordlys Design · 12 pers."


def test_a_child_lies_where_its_booking_is_painted(make_view: MakeView) -> None:
    view = make_view(MEETING)
    calendar = QAccessible.queryAccessibleInterface(view)
    middle = calendar.child(0).rect().center()
    hit = view.hit(view.viewport().mapFromGlobal(middle))
    assert hit is not None
    assert hit.block is not None
    assert hit.block.occurrence == MEETING
    assert calendar.indexOfChild(calendar.childAt(middle.x(), middle.y())) == 0


def test_the_focus_follows_the_cursor(make_view: MakeView) -> None:
    view = make_view(MEETING, EVENT)
    calendar = QAccessible.queryAccessibleInterface(view)
    view.select(8)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert calendar.indexOfChild(calendar.focusChild()) == 2
    assert [calendar.child(index).state().focused for index in range(3)] == [0, 0, 1]
    assert [calendar.child(index).state().selected for index in range(3)] == [0, 1, 1]


def test_children_follow_the_plan_and_one_that_went_is_no_longer_valid(make_view: MakeView) -> None:
    view = make_view(MEETING, EVENT)
    calendar = QAccessible.queryAccessibleInterface(view)
    last = calendar.child(2)
    view.set_plan(columns(), plan(MEETING), HOURS, ROOMS)
    assert names(calendar) == ["Idéværkstedet, 09:00–10:00, Nordlys Design, bekræftet"]
    assert not last.isValid()
    assert last.text(Text.Name) == ""
    assert last.state().invalid


def test_a_reader_that_was_there_first_finds_the_bookings_and_can_follow_a_carried_one(make_view: MakeView) -> None:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        view = make_view(MEETING)
        view.select(7)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up):
            QTest.keyClick(view, key)
        calendar = QAccessible.queryAccessibleInterface(view)
        assert calendar.focusChild().text(Text.Name) == "Idéværkstedet, 09:00–10:00, Nordlys Design, bekræftet"
    finally:
        QAccessible.setActive(before)
