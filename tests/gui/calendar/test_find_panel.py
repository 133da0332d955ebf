"""Finding a room beside the calendar: typed, looked at, taken by number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.house import AddEquipment, AddRoom
from frontdesk.application.messages import Together
from frontdesk.gui.calendar.find_panel import FindPanel
from frontdesk.gui.calendar.found_lines import Group
from frontdesk.gui.calendar.panels import Tool
from frontdesk.gui.planning.ways_panel import WayButton
from tests.support.houses import between
from tests.support.planner import Planner, book

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(planner: Planner) -> FindPanel:
    """The panel as Ctrl+F opens it; the tower has a kick-off from ten to twelve."""
    opened = planner.screen._panels.open(Tool.FIND)
    assert isinstance(opened, FindPanel)
    planner.settle()
    return opened


def look(planner: Planner, panel: FindPanel, when: str, people: int) -> None:
    planner.type(when, panel.when_edit)
    panel.people_spin.setValue(people)
    planner.settle()


def test_what_fits_is_numbered_and_enter_begins_a_booking_of_the_first(planner: Planner, panel: FindPanel) -> None:
    look(planner, panel, "13-15", 6)
    fitting = [line.way.title for line in panel.lines if line.group is Group.FITTING]
    assert fitting == ["Fyrtårnet", "Salen"]
    planner.press(Key.Key_Return)
    draft = planner.inspector.entered
    assert draft is not None
    assert (draft.room_id, draft.span, draft.party_size) == (planner.house.tower, between("13:00", "15:00"), 6)
    assert planner.screen.side.currentWidget() is planner.inspector


def test_with_a_name_it_is_booked_at_once(planner: Planner, panel: FindPanel) -> None:
    look(planner, panel, "13-15", 6)
    planner.type("Kystvind A/S", panel.title_edit)
    planner.press(Key.Key_2, Alt)
    assert ("Kystvind A/S", planner.house.hall, "13:00–15:00") in planner.lying()
    assert planner.view.selected is not None
    assert planner.view.selected.title == "Kystvind A/S"


def test_a_swap_shows_before_and_after_moves_and_books_as_one_and_says_who_must_be_told(
    planner: Planner, panel: FindPanel
) -> None:
    book(planner.house, planner.house.hall, "13:00", "16:00", "De seks", party_size=6, organizer="Havhuset ApS")
    look(planner, panel, "14-15", 60)
    number = next(place for place, line in enumerate(panel.lines, 1) if line.group is Group.SWAPS)
    said = panel.lines[number - 1].way.detail
    assert "13:00–16:00: Salen → Fyrtårnet" in said
    planner.press(Key(Key.Key_0 + number), Alt)
    assert panel.problem_label.text().startswith("Skriv, hvad eller hvem det er til")
    planner.type("Stormøde", panel.title_edit)
    planner.press(Key(Key.Key_0 + number), Alt)
    assert {("De seks", planner.house.tower, "13:00–16:00"), ("Stormøde", planner.house.hall, "14:00–15:00")} <= (
        planner.lying()
    )
    assert "Havhuset ApS skal have besked" in planner.frame.window.notices.detail
    planner.frame.window.dispatcher.undo(lambda _outcome: None)
    planner.settle()
    assert ("De seks", planner.house.hall, "13:00–16:00") in planner.lying()


def test_needs_are_pressed_and_count(planner: Planner) -> None:
    room = AddRoom("Lydrummet", 12, hearing_loop=True, equipment=("Skærm",))
    planner.frame.window.dispatcher.run(
        Together((room, AddEquipment("Projektor")), "room_added", {"name": ""}), _ignore
    )
    planner.settle()
    book(planner.house, planner.house.hall, "13:00", "14:00", "Med projektor", equipment=(EquipmentWish("Projektor"),))
    panel = planner.screen._panels.open(Tool.FIND)
    assert isinstance(panel, FindPanel)
    look(planner, panel, "13-14", 4)
    chips = {chip.text(): chip for chip in panel.chips.chips()}
    chips["Teleslynge"].click()
    planner.settle()
    assert [line.way.title for line in panel.lines if line.group is Group.FITTING] == ["Lydrummet"]
    chips["Projektor, flytbar"].click()
    planner.settle()
    assert not [line for line in panel.lines if line.group is Group.FITTING]


def _ignore(_outcome: object) -> None:
    """What is done is looked at elsewhere."""


def test_a_time_that_cannot_be_read_is_said_where_it_stands(planner: Planner, panel: FindPanel) -> None:
    planner.type("engang", panel.when_edit)
    assert "Skriv tiden" in panel.problem_label.text()
    assert panel.lines == ()
    planner.press(Key.Key_Return)
    planner.press(Key.Key_Escape)
    assert planner.screen.side.currentWidget() is planner.inspector


def test_digits_take_a_find_only_where_a_find_has_the_focus(planner: Planner, panel: FindPanel) -> None:
    look(planner, panel, "13-15", 6)
    planner.type("2", panel.title_edit)
    assert panel.title_edit.text() == "2"
    panel.title_edit.clear()
    first = next(one for one in panel.buttons if isinstance(one, WayButton))
    first.setFocus()
    planner.press(Key.Key_2)
    draft = planner.inspector.entered
    assert draft is not None
    assert draft.room_id == planner.house.hall
