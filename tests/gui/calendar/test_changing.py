"""Moving, renaming and ending what is booked, and taking it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget

from frontdesk.application.bookings import BookingReceipt, BookRooms, MoveOccurrences, OccurrenceMove
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.timeline.view import TimelineView
from tests.support.houses import MONDAY, at, between
from tests.support.planner import HALL, TOWER, Planner, book

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def series(planner: Planner) -> BookingReceipt:
    """Every Monday at 14 in the tower, three times."""
    house = planner.house
    receipt = book(house, house.tower, "14:00", "15:00", "Yoga", rule="FREQ=WEEKLY;COUNT=3")
    planner.screen.reload()
    planner.settle()
    return receipt


def test_a_drag_to_another_room_moves_at_once_and_undo_brings_it_back(planner: Planner) -> None:
    planner.drag(TOWER, at("11:00"), HALL, at("15:00"))
    assert planner.lying() == {("Kick-off", planner.house.hall, "14:00–16:00")}
    planner.view.setFocus()
    planner.press(Key.Key_Z, Ctrl)
    assert planner.lying() == {("Kick-off", planner.house.tower, "10:00–12:00")}
    assert planner.view.selected is not None
    assert planner.view.selected.title == "Kick-off"
    planner.press(Key.Key_Z, Ctrl | Shift)
    assert planner.lying() == {("Kick-off", planner.house.hall, "14:00–16:00")}


def test_dragging_an_edge_makes_it_longer(planner: Planner) -> None:
    planner.drag(TOWER, at("12:00"), TOWER, at("13:00"), below=-4)
    assert planner.lying() == {("Kick-off", planner.house.tower, "10:00–13:00")}


def test_the_arrow_keys_move_it_as_well(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.do("move")
    planner.press(Key.Key_Right)
    planner.press(Key.Key_Down)
    planner.press(Key.Key_Return)
    assert planner.lying() == {("Kick-off", planner.house.hall, "10:15–12:15")}


def test_a_refused_drop_changes_nothing_and_offers_numbered_ways(planner: Planner) -> None:
    house = planner.house
    book(house, house.hall, "13:00", "15:00", "Generalforsamling")
    planner.screen.reload()
    planner.settle()
    planner.drag(TOWER, at("11:00"), HALL, at("14:00"))
    assert ("Kick-off", house.tower, "10:00–12:00") in planner.lying()
    assert planner.inspector.ways_panel.headline == "Salen er optaget 13:00–15:00"
    assert planner.inspector.ways_panel.ways[0].title == "Fyrtårnet 13:00–15:00"
    planner.press(Key.Key_2)
    moved = next(one for one in planner.planned() if one.title == "Kick-off")
    assert moved.span != between("10:00", "12:00")
    assert planner.inspector.ways_panel.headline == ""


def test_esc_leaves_a_refused_drop_as_it_was(planner: Planner) -> None:
    house = planner.house
    book(house, house.hall, "13:00", "15:00", "Generalforsamling")
    planner.screen.reload()
    planner.settle()
    planner.drag(TOWER, at("11:00"), HALL, at("14:00"))
    planner.press(Key.Key_Escape)
    assert planner.inspector.ways_panel.headline == ""
    assert planner.view.scene().ghost is None
    assert planner.view.hasFocus()


def test_delete_cancels_and_the_notice_takes_it_back(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.press(Key.Key_Delete)
    assert planner.lying() == set()
    assert planner.frame.window.notices.text == "Aflyst Kick-off"
    planner.frame.window.notices.take(0)
    planner.settle()
    assert planner.lying() == {("Kick-off", planner.house.tower, "10:00–12:00")}
    assert isinstance(planner.view, TimelineView)
    assert planner.view.selected is not None


def test_words_are_changed_in_place(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    assert not planner.inspector.save_button.isVisible()
    planner.type("Bestyrelsesmøde", planner.inspector.title_edit)
    assert planner.inspector.save_button.isVisible()
    planner.press(Key.Key_Return)
    (changed,) = planner.planned()
    assert (changed.title, changed.organizer, changed.party_size) == ("Bestyrelsesmøde", "Havhuset ApS", 6)
    assert not planner.inspector.save_button.isVisible()


def test_room_and_time_are_changed_in_place(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.inspector.room_combo.setCurrentIndex(HALL)
    planner.type("ons 9-10", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    wednesday = MONDAY + timedelta(days=2)
    assert planner.lying(wednesday) == {("Kick-off", planner.house.hall, "09:00–10:00")}
    assert planner.screen.day == wednesday


def test_esc_puts_the_fields_back(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.type("Noget andet", planner.inspector.title_edit)
    planner.press(Key.Key_Escape)
    assert planner.inspector.title_edit.text() == "Kick-off"
    assert planner.planned()[0].title == "Kick-off"


def test_nobody_came(planner: Planner) -> None:
    """What has not begun cannot have been missed; afterwards the room is free and the calendar says why."""
    planner.click(TOWER, at("10:30"))
    assert not planner.offers("release")
    planner.house.now = at("10:20")
    planner.screen.reload()
    planner.view.select(None)
    planner.settle()
    planner.click(TOWER, at("10:30"))
    planner.do("release")
    selected = planner.view.selected
    assert selected is not None
    assert selected.state is OccurrenceState.RELEASED
    assert planner.inspector.state_label.text() == "Ikke mødt"
    assert not planner.offers("cancel")


def test_one_of_a_row_moves_alone(planner: Planner, series: BookingReceipt) -> None:
    planner.drag(TOWER, at("14:15"), TOWER, at("16:15"))
    first, second, _ = (planner.one(identifier) for identifier in series.occurrence_ids)
    assert first.span == between("16:00", "17:00")
    assert second.span == between("14:00", "15:00", MONDAY + timedelta(weeks=1))


def test_the_whole_row_moves_when_that_is_meant(planner: Planner, series: BookingReceipt) -> None:
    planner.click(TOWER, at("14:30"))
    assert planner.inspector.scope_bar.series_label.text() == "Nr. 1 af 3 i rækken, til man 7-12"
    planner.push(planner.inspector.scope_bar.all_radio)
    planner.type("16-17", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    spans = [planner.one(identifier).span for identifier in series.occurrence_ids]
    assert spans == [between("16:00", "17:00", MONDAY + timedelta(weeks=week)) for week in range(3)]


def test_the_whole_row_is_cancelled_when_that_is_meant(planner: Planner, series: BookingReceipt) -> None:
    planner.click(TOWER, at("14:30"))
    planner.push(planner.inspector.scope_bar.all_radio)
    planner.do("cancel")
    states = {planner.one(identifier).state for identifier in series.occurrence_ids}
    assert states == {OccurrenceState.CANCELLED}


def test_a_change_by_a_colleague_is_never_overwritten(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    (shown,) = planner.planned()
    elsewhere = OccurrenceMove(shown.occurrence_id, (planner.house.hall,), shown.span, shown.version)
    planner.house.at_desk("9", "Demo Kollega").execute(MoveOccurrences((elsewhere,)))
    planner.press(Key.Key_Delete)
    assert planner.lying() == {("Kick-off", planner.house.hall, "10:00–12:00")}
    assert planner.frame.window.notices.text.startswith("Demo Kollega ændrede det")
    assert [block.column for block in planner.view.board.all_blocks()] == [HALL]


def test_an_undo_on_another_day_is_shown_there(planner: Planner) -> None:
    planner.drag(TOWER, at("11:00"), HALL, at("15:00"))
    planner.screen.show_day(MONDAY + timedelta(days=3))
    planner.settle()
    planner.view.setFocus()
    planner.press(Key.Key_Z, Ctrl)
    assert planner.screen.day == MONDAY
    assert planner.view.selected is not None


def test_days_change_by_keys_and_at_midnight(planner: Planner) -> None:
    planner.view.setFocus()
    planner.press(Key.Key_PageDown, Ctrl)
    assert planner.screen.day == MONDAY + timedelta(days=1)
    assert planner.screen.day_bar.title == "Tirsdag 24. nov. · uge 48"
    planner.press(Key.Key_T, Ctrl)
    assert planner.screen.day == MONDAY
    planner.house.now = at("00:01", MONDAY + timedelta(days=1))
    planner.screen.look_at_clock()
    planner.settle()
    assert planner.screen.day == MONDAY + timedelta(days=1)


def test_what_another_screen_does_is_seen_at_once(planner: Planner) -> None:
    planner.frame.window.dispatcher.run(BookRooms((planner.house.hall,), between("09:00", "10:00"), "Kaffe"))
    planner.settle()
    assert {block.occurrence.title for block in planner.view.board.all_blocks()} == {"Kick-off", "Kaffe"}


def test_every_part_has_a_name_and_the_keys_are_told(planner: Planner) -> None:
    QTest.keyClick(planner.view, Key.Key_Insert)
    planner.settle()
    fields = planner.inspector.findChildren(type(planner.inspector.title_edit))
    nameless = [edit.objectName() for edit in fields if edit.isVisible() and not edit.accessibleName()]
    assert nameless == ["qt_spinbox_lineedit"] or nameless == []
    assert {action.shortcut for action in planner.screen.actions_here()} >= {"Ins", "Del", "Ctrl+G"}


def test_a_day_is_chosen_from_the_month(planner: Planner) -> None:
    planner.view.setFocus()
    planner.press(Key.Key_G, Ctrl)
    month = planner.screen.day_bar.findChild(QCalendarWidget)
    assert month is not None
    assert month.isVisible()
    month.clicked.emit(QDate(2026, 12, 1))
    planner.settle()
    assert not month.isVisible()
    assert planner.screen.day == MONDAY + timedelta(days=8)
