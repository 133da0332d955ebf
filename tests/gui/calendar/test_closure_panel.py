"""Rooms out of order, beside the calendar: the plan, another way for one of its lines, one button, one undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.booking import SeriesKind
from frontdesk.gui.calendar.closure_panel import ClosurePanel
from frontdesk.gui.calendar.panels import Tool
from tests.support.houses import between
from tests.support.planner import Planner, book

Key = Qt.Key


@pytest.fixture
def panel(planner: Planner) -> ClosurePanel:
    """The tower is chosen for the whole opening time; its kick-off from ten to twelve is hit."""
    opened = planner.screen._panels.open(Tool.CLOSE)
    assert isinstance(opened, ClosurePanel)
    opened.close_these((planner.house.tower,), between("08:00", "20:00"))
    planner.settle()
    return opened


def rows(panel: ClosurePanel) -> list[str]:
    return [panel.plan_list.item(row).text() for row in range(panel.plan_list.count())]


def close(planner: Planner, panel: ClosurePanel) -> None:
    planner.type("Vandskade", panel.reason_edit)
    planner.push(panel.close_rooms_button)


def test_the_plan_is_carried_out_by_one_button_and_taken_back_by_one_undo(
    planner: Planner, panel: ClosurePanel
) -> None:
    before = planner.lying()
    (line,) = rows(panel)
    assert line.endswith("→ Salen, samme tid")
    assert panel.totals_label.text().startswith("1 flyttes")
    close(planner, panel)
    assert ("Vandskade", planner.house.tower, "08:00–20:00") in planner.lying()
    assert ("Kick-off", planner.house.hall, "10:00–12:00") in planner.lying()
    assert planner.frame.window.notices.text == "Lukket Fyrtårnet: Vandskade"
    assert "Skal have besked" in planner.frame.window.notices.detail
    planner.frame.window.dispatcher.undo(lambda _outcome: None)
    planner.settle()
    assert planner.lying() == before


def test_nothing_is_closed_before_it_is_said_why(planner: Planner, panel: ClosurePanel) -> None:
    planner.push(panel.close_rooms_button)
    assert "Skriv hvorfor" in panel.problem_label.text()
    assert all(one.kind is not SeriesKind.CLOSURE for one in planner.planned())


def test_a_line_can_be_given_another_way_cancelled_or_left_to_the_plan_again(
    planner: Planner, panel: ClosurePanel
) -> None:
    panel.plan_list.setFocus()
    panel.plan_list.setCurrentRow(0)
    planner.settle()
    planner.press(Key.Key_1)
    (line,) = rows(panel)
    assert "samme tid" not in line
    assert "(valgt)" in line
    planner.press(Key.Key_Delete)
    assert rows(panel)[0].endswith("→ aflyses")
    planner.press(Key.Key_Backspace)
    assert rows(panel)[0].endswith("→ Salen, samme tid")
    planner.press(Key.Key_Delete)
    planner.press(Key.Key_Escape)
    assert panel.top.isVisible()
    close(planner, panel)
    assert {one.title for one in planner.planned()} == {"Vandskade"}


def test_a_colleague_who_was_faster_gives_a_new_plan(planner: Planner, panel: ClosurePanel) -> None:
    book(planner.house, planner.house.hall, "11:00", "13:00", "Kom først")
    close(planner, panel)
    assert "Planen er lagt om" in panel.problem_label.text()
    assert "Salen, samme tid" not in rows(panel)[0]
    planner.push(panel.close_rooms_button)
    assert any(one.kind is SeriesKind.CLOSURE for one in planner.planned())


def test_the_whole_house_on_a_whole_day_becomes_a_closing_day(planner: Planner, panel: ClosurePanel) -> None:
    panel.house_check.setChecked(True)
    planner.type("tir 0-24", panel.when_edit)
    close(planner, panel)
    assert planner.frame.window.notices.text == "Lukket huset: Vandskade"
    (closing,) = planner.frame.profile.closing_days
    assert (closing.day.isoweekday(), closing.reason) == (2, "Vandskade")
    planner.frame.window.dispatcher.undo(lambda _outcome: None)
    planner.settle()
    assert not planner.frame.profile.closing_days


def test_a_line_that_has_nowhere_to_go_says_so(planner: Planner, panel: ClosurePanel) -> None:
    panel.house_check.setChecked(True)
    planner.type("man 0 - fre 24", panel.when_edit)
    panel.plan_list.setFocus()
    panel.plan_list.setCurrentRow(0)
    planner.settle()
    assert rows(panel)[0].endswith("→ aflyses")
    assert panel.nowhere_label.isVisible()
    panel.house_check.setChecked(False)
    planner.settle()
    assert not panel.nowhere_label.isVisible()
