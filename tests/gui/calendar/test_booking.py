"""Making a booking in the calendar, as reception does it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.screen import CalendarScreen
from tests.support.houses import MONDAY, at, between
from tests.support.planner import HALL, TOWER, Planner

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


def test_dragging_opens_a_draft_and_enter_books_it(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:30"))
    assert QApplication.focusWidget() is planner.inspector.title_edit
    assert planner.inspector.when_edit.text().endswith("13:00–14:30")
    planner.type("Investorfrokost")
    planner.type("Havhuset ApS", planner.inspector.organizer_edit)
    planner.type("7", planner.inspector.party_edit)
    planner.press(Key.Key_Return)
    booked = next(one for one in planner.planned() if one.title == "Investorfrokost")
    assert (booked.span, booked.resource_ids) == (between("13:00", "14:30"), (planner.house.hall,))
    assert (booked.organizer, booked.party_size) == ("Havhuset ApS", 7)
    assert planner.view.selected == booked
    assert planner.frame.window.notices.text == "Booket Investorfrokost i Salen"


def test_enter_pressed_twice_books_once(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:30"))
    planner.type("Investorfrokost")
    for _ in range(2):
        QTest.keyClick(planner.inspector.title_edit, Key.Key_Return)
    planner.settle()
    assert [one.title for one in planner.planned()] == ["Kick-off", "Investorfrokost"]
    assert planner.frame.window.notices.text == "Booket Investorfrokost i Salen"


def test_the_keyboard_alone_books_too(planner: Planner) -> None:
    planner.view.setFocus()
    planner.press(Key.Key_Insert)
    planner.type("Telefonmøde")
    planner.type("tor 14-16", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    thursday = MONDAY + timedelta(days=3)
    assert planner.lying(thursday) == {("Telefonmøde", planner.house.tower, "14:00–16:00")}
    assert planner.screen.day == thursday


def test_a_name_is_enough_but_something_must_be_said(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.press(Key.Key_Return)
    assert planner.inspector.problem_label.text() == "Skriv, hvad eller hvem det er til."
    assert len(planner.planned()) == 1
    planner.type("Lone Demo", planner.inspector.organizer_edit)
    planner.press(Key.Key_Return)
    assert ("Lone Demo", planner.house.hall, "13:00–14:00") in planner.lying()


def test_what_is_in_the_way_is_named_before_anything_is_booked_and_enter_takes_the_first_way(planner: Planner) -> None:
    planner.drag(TOWER, at("09:00"), TOWER, at("11:00"))
    assert planner.inspector.ways_panel.headline == "Fyrtårnet er optaget 10:00–12:00"
    ways = planner.inspector.ways_panel.ways
    assert ways[0].title == "Salen 09:00–11:00"
    assert ways[0].detail == "Samme tid, 80 pladser"
    planner.type("Workshop")
    planner.press(Key.Key_Return)
    assert ("Workshop", planner.house.hall, "09:00–11:00") in planner.lying()


def test_another_way_is_a_key_away_while_typing(planner: Planner) -> None:
    planner.drag(TOWER, at("09:00"), TOWER, at("11:00"))
    planner.type("Workshop")
    second = planner.inspector.ways_panel.ways[1]
    planner.press(Key.Key_2, Alt)
    assert second.title == "Fyrtårnet 08:00–10:00"
    assert ("Workshop", planner.house.tower, "08:00–10:00") in planner.lying()


def test_a_colleague_was_faster(planner: Planner) -> None:
    """What the screen could not know yet is explained by the house, with ways that are free."""
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Workshop")
    rival = planner.house.at_desk("9")
    rival.execute(BookRooms((planner.house.hall,), between("13:00", "15:00"), "Generalforsamling"))
    planner.press(Key.Key_Return)
    assert planner.inspector.ways_panel.headline == "Salen er optaget 13:00–15:00"
    assert "Workshop" not in {one.title for one in planner.planned()}
    planner.press(Key.Key_1)
    assert "Workshop" in {one.title for one in planner.planned()}


def test_a_draft_that_gives_way_to_another_can_be_fetched_back(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Workshop")
    other = BookingDraft(planner.house.tower, between("15:00", "16:00"), "Interview", party_size=3)
    planner.frame.window.navigate("calendar", draft=other)
    planner.settle()
    assert planner.inspector.title_edit.text() == "Interview"
    assert [way.text for way in planner.frame.window.notices.ways] == ["Hent den tilbage"]
    planner.frame.window.notices.take(0)
    planner.settle()
    assert planner.inspector.title_edit.text() == "Workshop"
    assert planner.inspector.when_edit.text().endswith("13:00–14:00")


def test_how_many_was_said_last_goes_with_the_words_that_were_written_before(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Workshop")
    wished = BookingDraft(planner.house.tower, between("15:00", "16:00"), party_size=6)
    planner.frame.window.navigate("calendar", draft=wished)
    planner.settle()
    assert (planner.inspector.title_edit.text(), planner.inspector.party_edit.text()) == ("Workshop", "6")


def test_every_week_until(planner: Planner) -> None:
    planner.drag(HALL, at("17:00"), HALL, at("18:00"))
    planner.type("Pitchtræning")
    planner.type("hver mandag til 14-12", planner.inspector.repeat_form.sentence_edit)
    assert planner.inspector.repeat_form.words_label.text() == "Hver mandag til 14. december"
    assert planner.inspector.book_button.text() == "Book 4 datoer  ·  Enter"
    planner.press(Key.Key_Return)
    mondays = [MONDAY + timedelta(weeks=week) for week in range(5)]
    found = [{one.title for one in planner.planned(day)} for day in mondays]
    assert ["Pitchtræning" in titles for titles in found] == [True, True, True, True, False]
    assert planner.inspector.scope_bar.series_label.text() == "Nr. 1 af 4 i rækken, til man 14-12"


def test_a_time_that_says_nothing_is_asked_again(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Workshop")
    planner.type("efter frokost", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    assert planner.inspector.problem_label.text() == "Skriv tiden som 12-14:30, tor 14-16 eller i morgen 9-11."
    assert len(planner.planned()) == 1


def test_a_draft_survives_looking_something_up_and_a_restart(planner: Planner, qtbot: QtBot) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Halvt færdig")
    planner.click(TOWER, at("10:30"))
    assert planner.inspector.title_edit.text() == "Kick-off"
    planner.click(HALL, at("18:00"))
    assert planner.inspector.title_edit.text() == "Halvt færdig"
    again = CalendarScreen(planner.frame.window.context)
    qtbot.addWidget(again)
    assert again.inspector.title_edit.text() == "Halvt færdig"


def test_a_draft_thrown_away_can_be_fetched_back(planner: Planner) -> None:
    planner.drag(HALL, at("13:00"), HALL, at("14:00"))
    planner.type("Halvt færdig")
    planner.press(Key.Key_Escape)
    assert planner.inspector.pages.currentWidget() is planner.inspector.nothing_page
    planner.frame.window.notices.take(0)
    assert planner.inspector.title_edit.text() == "Halvt færdig"


def test_another_screen_can_hand_over_room_and_time(planner: Planner) -> None:
    tuesday = date(2026, 11, 24)
    planner.frame.window.navigate("calendar", room_id=planner.house.hall, span=between("09:00", "10:00", tuesday))
    planner.settle()
    assert planner.screen.day == tuesday
    assert planner.inspector.room_combo.currentText() == "Salen"
    entered = planner.inspector.entered
    assert entered is not None
    assert local_date(entered.span.start) == tuesday


def test_more_people_than_chairs_is_said_but_allowed(planner: Planner) -> None:
    planner.drag(TOWER, at("13:00"), TOWER, at("14:00"))
    planner.type("Mange")
    planner.type("12", planner.inspector.party_edit)
    planner.press(Key.Key_Return)
    assert ("Mange", planner.house.tower, "13:00–14:00") in planner.lying()
    assert planner.frame.window.notices.text == "Booket Mange i Fyrtårnet"
