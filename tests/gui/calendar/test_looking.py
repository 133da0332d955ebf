"""Reception looks at the rooms in different ways, narrows them down, and prints what is shown."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from frontdesk.application.bookings import BookingReceipt
from frontdesk.gui.calendar.views import ViewKind
from frontdesk.gui.timeline.grid import Arrangement
from tests.support.houses import MONDAY
from tests.support.planner import Planner, book

CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = {
    ViewKind.DAY: Qt.Key.Key_1,
    ViewKind.WEEK: Qt.Key.Key_2,
    ViewKind.TIMELINE: Qt.Key.Key_3,
    ViewKind.MONTH: Qt.Key.Key_4,
    ViewKind.LIST: Qt.Key.Key_5,
}


def look(planner: Planner, kind: ViewKind) -> None:
    planner.press(KEYS[kind], CTRL)


@pytest.mark.parametrize(
    ("kind", "arrangement", "cells"),
    [
        (ViewKind.DAY, Arrangement.DAY, 2),
        (ViewKind.WEEK, Arrangement.WEEK, 14),
        (ViewKind.TIMELINE, Arrangement.TIMELINE, 14),
    ],
)
def test_a_key_chooses_how_the_rooms_are_laid_out(
    planner: Planner, kind: ViewKind, arrangement: Arrangement, cells: int
) -> None:
    look(planner, kind)
    assert planner.screen.shown.kind is kind
    assert planner.view.isVisible()
    assert planner.view.arrangement is arrangement
    assert len(planner.view.board.columns) == cells
    assert planner.view.board.all_blocks()


def test_the_month_tells_how_full_the_day_is_and_enter_goes_there(planner: Planner) -> None:
    look(planner, ViewKind.MONTH)
    month = planner.screen.month
    assert month.isVisible()
    assert month.current_day == MONDAY
    assert "8 % · 1 booket" in month.words_of(MONDAY)
    month.setFocus()
    planner.press(Qt.Key.Key_Right)
    planner.press(Qt.Key.Key_Return)
    assert planner.screen.shown.kind is ViewKind.DAY
    assert planner.screen.day == MONDAY + timedelta(days=1)


def test_the_list_has_what_the_week_has_and_opens_it_in_the_inspector(
    planner: Planner, kick_off: BookingReceipt
) -> None:
    look(planner, ViewKind.LIST)
    lines = planner.screen.lines
    assert lines.isVisible()
    assert [line.key for line in lines.lines] == list(kick_off.occurrence_ids)
    lines.setFocus()
    lines.choose(kick_off.occurrence_ids[0])
    planner.settle()
    assert planner.inspector.title_edit.text() == "Kick-off"


def test_back_and_on_go_by_what_is_shown(planner: Planner) -> None:
    look(planner, ViewKind.WEEK)
    planner.press(Qt.Key.Key_PageDown, CTRL)
    assert planner.screen.shown.first == MONDAY + timedelta(days=7)
    assert not planner.view.board.all_blocks()
    planner.press(Qt.Key.Key_T, CTRL)
    assert planner.screen.shown.first == MONDAY


def test_what_was_booked_meanwhile_is_seen_in_the_week(planner: Planner) -> None:
    look(planner, ViewKind.WEEK)
    book(planner.house, planner.house.hall, "13:00", "14:00", "Senere i dag")
    planner.screen.reload()
    planner.settle()
    assert len(planner.view.board.all_blocks()) == 2


def test_a_filter_leaves_the_rooms_that_are_large_enough(planner: Planner) -> None:
    planner.screen.filter_button.panel.seats_spin.setValue(20)
    planner.settle()
    assert [column.title for column in planner.view.board.columns] == ["Salen"]
    planner.screen.filter_button.panel.reset_button.click()
    planner.settle()
    assert len(planner.view.board.columns) == 2


def test_a_filter_that_leaves_nothing_shows_everything(planner: Planner) -> None:
    planner.screen.filter_button.panel.seats_spin.setValue(500)
    planner.settle()
    assert len(planner.view.board.columns) == 2


def test_the_view_and_the_folded_hours_are_remembered(planner: Planner) -> None:
    look(planner, ViewKind.TIMELINE)
    planner.screen.hide_closed_hours(hide=True)
    preferences = planner.screen.context.preferences
    assert preferences.text("calendar_view") == "timeline"
    assert preferences.text("calendar_hides_closed") == "yes"
    assert planner.view.board.axis.folded
