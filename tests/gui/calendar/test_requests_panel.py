"""Requests beside the calendar: looked at, approved with what gives way, declined with a reason, by keys alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from frontdesk.application.bookings import BookingReceipt, BookRooms, Calendar, OneOccurrence
from frontdesk.application.rules import HouseRules, Requests, SwitchRule
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.house_rules import RuleKind
from frontdesk.gui.calendar.panels import Tool
from frontdesk.gui.calendar.requests_panel import RequestsPanel
from tests.support.houses import MONDAY, TestHouse, between
from tests.support.planner import Planner, book
from tests.support.rules import friction, keep

THURSDAY = MONDAY + timedelta(days=3)


def ask(house: TestHouse, start: str, end: str, title: str = "Generalforsamling", **rest: object) -> BookingReceipt:
    span = between(start, end, rest.pop("day", MONDAY))  # type: ignore[arg-type]
    receipt = house.do(BookRooms((house.tower,), span, title, "Demo Design ApS", 6, as_request=True, **rest))  # type: ignore[arg-type]
    assert isinstance(receipt, BookingReceipt)
    return receipt


@pytest.fixture
def asked(house: TestHouse, kick_off: BookingReceipt) -> BookingReceipt:
    assert kick_off.first == between("10:00", "12:00")
    keep(house, RuleKind.ON_REQUEST, room_ids=(house.tower,))
    receipt = ask(house, "09:00", "16:00", note="Egen forplejning")
    house.later(45)
    return receipt


@pytest.fixture
def panel(asked: BookingReceipt, planner: Planner) -> RequestsPanel:
    planner.screen.open_tool(Tool.REQUESTS)
    planner.settle()
    tool = planner.screen._panels.open(Tool.REQUESTS)
    assert isinstance(tool, RequestsPanel)
    planner.settle()
    return tool


def test_a_request_tells_who_how_long_why_and_what_it_displaces(panel: RequestsPanel) -> None:
    assert [panel.requests_list.item(0).text()] == [
        "Demo Design ApS · Ventet 45 minutter\nman 23-11 09:00–16:00 · Fyrtårnet"
    ]
    assert "skal aftales med Driften" in panel.rules_label.text()
    assert panel.note_label.text() == "Egen forplejning"
    assert panel.displaces_label.text() == "For at få plads: 1 flyttes"
    assert panel.approve_button.text() == "Godkend (1 flyttes)"


def test_enter_shows_what_gives_way_and_enter_again_approves(panel: RequestsPanel, planner: Planner) -> None:
    planner.press(Qt.Key.Key_Return)
    assert panel.approve_button.hasFocus()
    assert len(planner.house.desk.ask(Requests())) == 1
    planner.press(Qt.Key.Key_Return)
    lying = {one.title: one.resource_ids for one in planner.house.desk.ask(Calendar(MONDAY)).occurrences}
    assert lying == {"Generalforsamling": (planner.house.tower,), "Kick-off": (planner.house.hall,)}
    assert panel.nothing_label.isVisible()


def test_the_panel_stays_for_the_next_request_though_the_one_approved_is_selected_in_the_calendar(
    planner: Planner, asked: BookingReceipt
) -> None:
    ask(planner.house, "13:00", "14:00", "Kursus", day=THURSDAY)
    planner.screen.show_focus({"occurrence_id": asked.occurrence_ids[0]})
    planner.settle()
    planner.screen.open_tool(Tool.REQUESTS)
    planner.settle()
    planner.press(Qt.Key.Key_Return)
    planner.press(Qt.Key.Key_Return)
    assert len(planner.house.desk.ask(Requests())) == 1
    assert planner.screen._panels.shown is Tool.REQUESTS
    planner.press(Qt.Key.Key_Escape)
    assert planner.view.hasFocus()


def test_a_reason_is_asked_for_before_a_request_is_declined(
    panel: RequestsPanel, planner: Planner, asked: BookingReceipt
) -> None:
    planner.press(Qt.Key.Key_Delete)
    assert panel.reason_edit.hasFocus()
    assert not panel.decline_button.isEnabled()
    planner.press(Qt.Key.Key_Escape)
    assert not panel.reason_box.isVisible()
    planner.press(Qt.Key.Key_Delete)
    planner.type("Fyrtårnet er til bestyrelser")
    planner.press(Qt.Key.Key_Return)
    assert planner.house.desk.ask(OneOccurrence(asked.occurrence_ids[0])).state is OccurrenceState.CANCELLED
    assert [(row.outcome, row.reason) for row in friction(planner.house)] == [
        ("declined", "Fyrtårnet er til bestyrelser")
    ]


def test_what_is_free_is_approved_at_once(panel: RequestsPanel, planner: Planner) -> None:
    ask(planner.house, "10:00", "11:00", "Bestyrelsesmøde", day=THURSDAY)
    panel.reload()
    planner.settle()
    panel.requests_list.setFocus()
    planner.press(Qt.Key.Key_Down)
    assert panel.displaces_label.text() == "Alt er ledigt: intet skal flyttes"
    planner.press(Qt.Key.Key_Return)
    assert [one.title for one in planner.house.desk.ask(Calendar(THURSDAY)).occurrences] == ["Bestyrelsesmøde"]
    assert [row.occurrences[0].title for row in panel.rows] == ["Generalforsamling"]


def test_something_that_came_in_the_way_is_shown_before_anything_is_moved(
    panel: RequestsPanel, planner: Planner
) -> None:
    keep_open = planner.house.desk.ask(HouseRules())[0]
    planner.house.do(SwitchRule(keep_open.id, active=False, expected_version=keep_open.version))
    book(planner.house, planner.house.tower, "14:00", "15:00", "Nyt")
    planner.press(Qt.Key.Key_Return)
    planner.press(Qt.Key.Key_Return)
    assert len(planner.house.desk.ask(Requests())) == 1
    assert panel.displaces_label.text() == "For at få plads: 2 flyttes"


def test_a_room_that_is_in_use_cannot_be_taken_from_anybody(panel: RequestsPanel, planner: Planner) -> None:
    planner.house.later(150)
    panel.reload()
    planner.settle()
    assert not panel.approve_button.isEnabled()
    assert "Havhuset ApS har lokalet 10:00–12:00" in panel.problem_label.text()


def test_escape_goes_back_to_the_calendar(panel: RequestsPanel, planner: Planner) -> None:
    planner.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
