"""The calendar without a mouse: every place can be left, and Enter does what the keyboard stands on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from frontdesk.application.bookings import BookingReceipt, BookRooms
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.house_rules import RuleKind
from frontdesk.gui.calendar.panels import Tool
from frontdesk.gui.calendar.requests_panel import RequestsPanel
from frontdesk.gui.calendar.views import ViewKind
from frontdesk.gui.calendar.waiting_panel import WaitingPanel
from tests.support.houses import TestHouse, between
from tests.support.planner import TOWER, Planner, book
from tests.support.rules import keep

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def listed(planner: Planner) -> Planner:
    """The list is up, and the kick-off is chosen in it."""
    planner.press(Key.Key_5, CTRL)
    planner.screen.lines.setFocus()
    assert planner.inspector.title_edit.text() == "Kick-off"
    return planner


def titles(planner: Planner) -> list[str]:
    return sorted(one.title for one in planner.planned())


def test_the_list_stands_on_what_is_to_come(planner: Planner, kick_off: BookingReceipt, house: TestHouse) -> None:
    lunch = book(house, house.hall, "13:00", "14:00", "Frokost").occurrence_ids[0]
    house.later(5 * 60)
    planner.press(Key.Key_5, CTRL)
    assert planner.screen.lines.current_key == lunch
    assert planner.inspector.title_edit.text() == "Frokost"


def test_a_new_booking_in_the_list_leaves_the_chosen_one_alone(listed: Planner) -> None:
    listed.press(Key.Key_Insert)
    listed.type("Møde")
    listed.press(Key.Key_Return)
    assert titles(listed) == ["Kick-off", "Møde"]
    assert listed.screen.lines.hasFocus()


def test_a_draft_that_is_brought_leaves_the_selected_one_alone(planner: Planner, kick_off: BookingReceipt) -> None:
    planner.click(TOWER, kick_off.first.start)
    planner.frame.window.navigate("calendar", room_id=planner.house.hall, span=between("14:00", "15:00"))
    planner.settle()
    planner.type("Møde")
    planner.press(Key.Key_Return)
    assert titles(planner) == ["Kick-off", "Møde"]


def test_what_is_chosen_in_the_list_is_changed_more_than_once(listed: Planner) -> None:
    for title in ("Opstart", "Opstart og frokost"):
        listed.press(Key.Key_Return)
        assert listed.inspector.title_edit.hasFocus()
        listed.type(title)
        listed.press(Key.Key_Return)
        assert titles(listed) == [title]
        assert listed.screen.lines.hasFocus()


def test_esc_in_a_field_goes_back_to_the_list(listed: Planner) -> None:
    listed.press(Key.Key_Return)
    listed.type("Noget andet")
    listed.press(Key.Key_Escape)
    assert listed.screen.lines.hasFocus()
    assert titles(listed) == ["Kick-off"]


def test_del_cancels_the_line_that_is_chosen(listed: Planner, kick_off: BookingReceipt) -> None:
    listed.press(Key.Key_Delete)
    assert listed.one(kick_off.occurrence_ids[0]).state is OccurrenceState.CANCELLED


@pytest.mark.parametrize("from_list", [True, False], ids=["list", "month"])
def test_a_booking_that_is_picked_up_is_shown_among_the_times(
    planner: Planner, kick_off: BookingReceipt, from_list: bool
) -> None:
    planner.click(TOWER, kick_off.first.start)
    planner.press(Key.Key_5 if from_list else Key.Key_4, CTRL)
    if from_list:
        planner.screen.lines.setFocus()
        planner.press(Key.Key_Space)
    else:
        planner.do("move")
    assert planner.screen.shown.kind is ViewKind.DAY
    assert planner.view.hasFocus()
    planner.press(Key.Key_Down)
    planner.press(Key.Key_Return)
    assert planner.one(kick_off.occurrence_ids[0]).span.start > kick_off.first.start


@pytest.mark.parametrize("tool", Tool)
def test_esc_leaves_every_tool(planner: Planner, tool: Tool) -> None:
    planner.screen.open_tool(tool)
    planner.settle()
    assert not planner.view.hasFocus()
    planner.press(Key.Key_Escape)
    assert planner.screen._panels.shown is None
    assert planner.view.hasFocus()


def test_esc_in_the_calendar_closes_the_tool_beside_it(planner: Planner) -> None:
    planner.screen.open_tool(Tool.WAITING)
    planner.view.setFocus()
    planner.press(Key.Key_Escape)
    assert planner.screen._panels.shown is None


def test_enter_opens_the_form_of_the_waiting_list_and_esc_goes_back_step_by_step(planner: Planner) -> None:
    planner.screen.open_tool(Tool.WAITING)
    panel = planner.screen.findChild(WaitingPanel)
    assert panel is not None
    planner.press(Key.Key_Return)
    assert panel.title_edit.hasFocus()
    planner.press(Key.Key_Escape)
    assert panel.join_button.hasFocus()
    assert not panel.title_edit.isVisible()
    planner.press(Key.Key_Escape)
    assert planner.view.hasFocus()


def test_requests_have_the_keyboard_as_soon_as_they_are_there(
    house: TestHouse, kick_off: BookingReceipt, planner: Planner
) -> None:
    keep(house, RuleKind.ON_REQUEST, room_ids=(house.tower,))
    house.do(BookRooms((house.tower,), between("14:00", "15:00"), "Møde", "Demo Design ApS", 6, as_request=True))
    planner.screen.open_tool(Tool.REQUESTS)
    planner.settle()
    panel = planner.screen.findChild(RequestsPanel)
    assert panel is not None
    assert panel.requests_list.hasFocus()
    planner.press(Key.Key_Return)
    assert panel.rows == ()
    planner.press(Key.Key_Escape)
    assert planner.view.hasFocus()


def test_enter_presses_the_button_that_has_the_keyboard(planner: Planner, kick_off: BookingReceipt) -> None:
    planner.click(TOWER, kick_off.first.start)
    button = planner.inspector.use_bar.button("cancel")
    assert button is not None
    button.setFocus()
    planner.press(Key.Key_Return)
    assert planner.one(kick_off.occurrence_ids[0]).state is OccurrenceState.CANCELLED
    assert planner.view.hasFocus()


def test_enter_on_a_button_of_a_series_does_what_the_button_says(planner: Planner, kick_off: BookingReceipt) -> None:
    planner.press(Key.Key_Insert)
    planner.type("Kursus")
    planner.type("man 10-12", planner.inspector.when_edit)
    planner.type("hver mandag 4 gange", planner.inspector.repeat_form.sentence_edit)
    planner.press(Key.Key_Return)
    resolver = planner.inspector.resolver_page
    assert resolver.isVisible()
    resolver.back_button.setFocus()
    planner.press(Key.Key_Return)
    assert QApplication.focusWidget() is planner.inspector.repeat_form.sentence_edit
    assert titles(planner) == ["Kick-off"]
