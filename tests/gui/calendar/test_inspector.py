"""A booking in the inspector: repeated in words, solved date by date, changed where it stands, used and given back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    DescribeBooking,
    EquipmentWish,
    PlannedOccurrence,
    SeriesOccurrences,
)
from frontdesk.application.house import AddEquipment, AddRoom, ChangeRoom, RoomDetails
from frontdesk.application.rules import KeepRule, Requests
from frontdesk.application.waiting import WaitingList
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.resource import Seating
from frontdesk.gui.calendar.screen import CalendarScreen
from frontdesk.gui.planning.reading_order import tab_stops
from tests.support.frame import Frame
from tests.support.houses import MONDAY, TestHouse, at, between
from tests.support.planner import PLACE, TOWER, Planner, book

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
TUESDAY = MONDAY + timedelta(days=1)
WEEK = timedelta(weeks=1)


def booked(planner: Planner, title: str) -> Sequence[PlannedOccurrence]:
    """Every date of what was booked under a title and shown last."""
    shown = planner.screen.timeline.selected
    assert shown is not None
    assert shown.title == title
    return planner.house.desk.ask(SeriesOccurrences(shown.series_id))


def draft(planner: Planner, title: str, column: int = TOWER, start: str = "13:00", end: str = "14:00") -> None:
    planner.drag(column, at(start), column, at(end))
    planner.type(title)


def repeat(planner: Planner, sentence: str) -> None:
    planner.type(sentence, planner.inspector.repeat_form.sentence_edit)


# Time in words


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("i morgen 9-11", "tir 24-11 09:00–11:00"),
        ("på torsdag kl. 14-16", "tor 26-11 14:00–16:00"),
        ("mandag i uge 3 10-12", "man 18-1 10:00–12:00"),
        ("15-17", "man 23-11 15:00–17:00"),
    ],
)
def test_a_time_is_understood_as_it_is_said(planner: Planner, typed: str, shown: str) -> None:
    draft(planner, "Møde")
    planner.type(typed, planner.inspector.when_edit)
    planner.press(Key.Key_Tab)
    assert planner.inspector.when_edit.text() == shown


# Repetition


def test_a_series_begins_on_the_first_date_of_its_rule_and_that_is_said(planner: Planner) -> None:
    draft(planner, "Yoga")
    repeat(planner, "hver tirsdag 3 gange")
    form = planner.inspector.repeat_form
    assert form.moved_label.text() == "Begynder tir 24-11, den første dato i rækken."
    assert planner.inspector.when_edit.text() == "tir 24-11 13:00–14:00"
    assert form.date_chips.texts == ["tir 24-11", "tir 1-12", "tir 8-12"]
    planner.press(Key.Key_Return)
    days = [local_date(one.span.start) for one in booked(planner, "Yoga")]
    assert days == [TUESDAY, TUESDAY + WEEK, TUESDAY + 2 * WEEK]


def test_weeks_are_left_out_in_words(planner: Planner) -> None:
    draft(planner, "Yoga")
    repeat(planner, "hver mandag til 14-12, ikke i uge 50")
    assert planner.inspector.repeat_form.words_label.text() == "Hver mandag til 14. december, ikke i uge 50"
    planner.press(Key.Key_Return)
    assert len(booked(planner, "Yoga")) == 3


def test_what_cannot_be_understood_is_asked_and_books_nothing(planner: Planner) -> None:
    draft(planner, "Yoga")
    repeat(planner, "en gang imellem")
    planner.press(Key.Key_Return)
    assert planner.inspector.repeat_form.repeat_problem_label.text().startswith("Skriv hvor tit og hvor længe")
    assert QApplication.focusWidget() is planner.inspector.repeat_form.sentence_edit
    assert len(planner.planned()) == 1


def test_the_same_is_chosen_step_by_step_and_said_in_the_field(planner: Planner) -> None:
    draft(planner, "Yoga")
    form = planner.inspector.repeat_form
    planner.push(form.build_button)
    assert form.sentence_edit.text() == "hver mandag til 15. februar 2027"
    form.interval_spin.setValue(2)
    form.frequency_combo.setCurrentIndex(2)
    form.monthly_combo.setCurrentIndex(1)
    form.end_combo.setCurrentIndex(1)
    form.count_spin.setValue(4)
    planner.settle()
    assert form.sentence_edit.text() == "hver anden måned den fjerde mandag, 4 gange"
    planner.push(planner.inspector.book_button)
    days = [local_date(one.span.start) for one in booked(planner, "Yoga")]
    assert [(day.month, day.weekday()) for day in days] == [(11, 0), (1, 0), (3, 0), (5, 0)]


def test_extra_and_left_out_dates_are_typed_as_a_list(planner: Planner) -> None:
    draft(planner, "Yoga")
    repeat(planner, "hver mandag til 21-12")
    form = planner.inspector.repeat_form
    planner.push(form.build_button)
    planner.type("uge 50, 21-12", form.except_edit)
    planner.type("3-12", form.extra_edit)
    planner.press(Key.Key_Tab)
    assert form.date_chips.texts == ["man 23-11", "man 30-11", "tor 3-12", "man 14-12"]


def test_a_repetition_is_taken_away_by_emptying_the_field(planner: Planner) -> None:
    draft(planner, "Yoga")
    repeat(planner, "hver mandag 4 gange")
    planner.press(Key.Key_A, Ctrl)
    planner.press(Key.Key_Delete)
    assert planner.inspector.book_button.text() == "Book  ·  Enter"


# The series resolver


@pytest.fixture
def two_taken(planner: Planner) -> Planner:
    """The second and third Monday are taken in the tower; the third in the hall too."""
    house = planner.house
    for weeks in (1, 2):
        house.do(BookRooms((house.tower,), between("13:00", "14:00", MONDAY + weeks * WEEK), "Bestyrelse", "Havhuset"))
    house.do(BookRooms((house.hall,), between("08:00", "20:00", MONDAY + 2 * WEEK), "Messe"))
    draft(planner, "Yoga")
    repeat(planner, "hver mandag 4 gange")
    return planner


def test_dates_that_collide_are_marked_and_enter_goes_to_solve_them(two_taken: Planner) -> None:
    inspector = two_taken.inspector
    assert inspector.book_button.text() == "Løs 2 datoer  ·  Enter"
    assert [text.startswith("⚠") for text in inspector.repeat_form.date_chips.texts] == [False, True, True, False]
    two_taken.press(Key.Key_Return)
    assert inspector.pages.currentWidget() is inspector.resolver_page
    assert inspector.resolver_page.counts_label.text() == "4 datoer: 2 i orden, 2 mangler"
    assert inspector.resolver_page.date_list.item(0).text() == "man 30-11  13:00–14:00\nFyrtårnet optaget: Havhuset"


def test_all_suggestions_are_taken_with_enter_and_booked_with_enter(two_taken: Planner) -> None:
    for _ in range(2):
        two_taken.press(Key.Key_Return)
    page = two_taken.inspector.resolver_page
    assert page.counts_label.text() == "4 datoer: 2 i orden, 2 løst"
    assert page.done_button.text() == "Book 4 datoer  ·  Enter"
    two_taken.press(Key.Key_Return)
    second, third = booked(two_taken, "Yoga")[1:3]
    assert second.resource_ids == (two_taken.house.hall,)
    assert (third.resource_ids, third.span.start.hour) != ((two_taken.house.tower,), second.span.start.hour)


def test_each_date_is_solved_by_a_digit_or_left_out_with_delete_and_that_is_remembered(two_taken: Planner) -> None:
    two_taken.press(Key.Key_Return)
    two_taken.press(Key.Key_1)
    two_taken.press(Key.Key_Delete)
    page = two_taken.inspector.resolver_page
    assert page.counts_label.text() == "4 datoer: 2 i orden, 1 løst, 1 springes over"
    assert page.done_button.text() == "Book 3 datoer  ·  Enter"
    two_taken.press(Key.Key_Return)
    states = [one.state for one in booked(two_taken, "Yoga")]
    assert states.count(OccurrenceState.SKIPPED) == 1
    assert states[2] is OccurrenceState.SKIPPED


def test_another_room_and_another_time_are_chosen_by_hand(two_taken: Planner) -> None:
    two_taken.press(Key.Key_Return)
    page = two_taken.inspector.resolver_page
    two_taken.type("16-17", page.other_when_edit)
    two_taken.press(Key.Key_Return)
    assert page.date_list.item(0).text() == "man 30-11  16:00–17:00\nLøst: anden tid"
    page.date_list.setCurrentRow(0)
    two_taken.push(page.keep_button)
    assert page.counts_label.text() == "4 datoer: 2 i orden, 2 mangler"


def test_what_was_chosen_survives_going_back_and_a_restart(two_taken: Planner, qtbot: QtBot) -> None:
    two_taken.press(Key.Key_Return)
    two_taken.press(Key.Key_1)
    two_taken.press(Key.Key_Escape)
    assert two_taken.inspector.book_button.text() == "Løs 1 dato  ·  Enter"
    again = CalendarScreen(two_taken.frame.window.context)
    qtbot.addWidget(again)
    two_taken.settle()
    assert again.inspector.title_edit.text() == "Yoga"
    assert again.inspector.repeat_form.sentence_edit.text() == "hver mandag, 4 gange"
    assert again.inspector.book_button.text() == "Løs 1 dato  ·  Enter"


# What is behind "more"


@pytest.fixture
def furnished(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Planner:
    """A house whose tower can be set up as a cinema and opens into the hall, with two projectors."""
    tower = RoomDetails("Fyrtårnet", 8, seatings=(Seating("Biograf", 16),))
    house.do(ChangeRoom(house.tower, tower))
    house.do(AddEquipment("Projektor", 2))
    house.do(AddRoom("Tårnsalen", 88, part_ids=(house.tower, house.hall)))
    frame = make_frame(PLACE)
    frame.window.resize(1280, 900)
    made = Planner(frame, qtbot)
    made.settle()
    return made


def test_seating_margins_and_equipment_are_booked_and_told_when_folded(furnished: Planner) -> None:
    draft(furnished, "Foredrag")
    more = furnished.inspector.more_box
    furnished.push(more.more_button)
    more.seating_combo.setCurrentIndex(1)
    more.setup_spin.setValue(30)
    more._equipment["Projektor"].setValue(1)
    furnished.type("Kaffe", more.note_edit)
    furnished.push(more.more_button)
    assert more.summary_label.text() == "Biograf · 1 × Projektor · Klargøring og oprydning 30 min · Kaffe"
    furnished.push(furnished.inspector.book_button)
    (one,) = booked(furnished, "Foredrag")
    assert (one.seating, one.setup, one.note) == ("Biograf", timedelta(minutes=30), "Kaffe")
    assert len(one.resource_ids) == 2
    assert furnished.inspector.more_box.taken_over(furnished.inspector.entered).equipment == (  # type: ignore[arg-type]
        EquipmentWish("Projektor", 1),
    )


def test_rooms_that_open_into_one_are_booked_as_one(furnished: Planner) -> None:
    draft(furnished, "Generalforsamling")
    combo = furnished.inspector.room_combo
    combo.setCurrentIndex(combo.findText("Tårnsalen"))
    furnished.push(furnished.inspector.book_button)
    (one,) = booked(furnished, "Generalforsamling")
    assert one.resource_ids == (furnished.house.tower, furnished.house.hall)
    assert furnished.inspector.room_combo.currentText() == "Tårnsalen"


def test_more_people_than_seats_is_said_before_it_is_booked(planner: Planner) -> None:
    draft(planner, "Mange")
    planner.type("12", planner.inspector.party_edit)
    assert planner.inspector.rule_box.texts == ["Der kommer 12, og der er 8 pladser."]
    assert planner.inspector.book_button.text() == "Book  ·  Enter"


def test_who_comes_too_late_is_put_on_the_waiting_list(planner: Planner) -> None:
    draft(planner, "Workshop")
    planner.type("10-11", planner.inspector.when_edit)
    planner.push(planner.inspector.waiting_button)
    (waiting,) = planner.house.desk.ask(WaitingList(planner.house.now))
    assert (waiting.title, waiting.room_id, waiting.span) == (
        "Workshop",
        planner.house.tower,
        between("10:00", "11:00"),
    )
    assert planner.inspector.pages.currentWidget() is planner.inspector.nothing_page


# House rules


def keep_rule(house: TestHouse, **more: object) -> None:
    """No more than an hour at a time in the tower, nor anywhere else."""
    day = MONDAY + timedelta(days=365)
    longest = HouseRule(0, RuleKind.LONGEST, Severity.ERROR, "Driften", "flere skal bruge den", day, 60, **more)  # type: ignore[arg-type]
    house.do(KeepRule(longest))


def test_a_rule_is_told_while_it_is_typed_and_set_aside_with_a_reason(planner: Planner) -> None:
    keep_rule(planner.house, overridden_by=("reception",))
    draft(planner, "Langt møde", end="15:00")
    box = planner.inspector.rule_box
    assert box.texts == ["2 timer er længere end 1 time"]
    assert not box.override_button.isEnabled()
    planner.type("Borgmesteren kommer", box.reason_edit)
    planner.press(Key.Key_Return)
    (one,) = booked(planner, "Langt møde")
    assert one.span == between("13:00", "15:00")


def test_enter_takes_what_the_rule_allows(planner: Planner) -> None:
    keep_rule(planner.house)
    draft(planner, "Langt møde", end="15:00")
    assert planner.inspector.book_button.text() == "Book forslag 1  ·  Enter"
    assert planner.inspector.rule_box.override_button.isHidden()
    assert (planner.inspector.ways_panel.ways[0].title, planner.inspector.ways_panel.ways[0].detail) == (
        "Fyrtårnet 13:00–14:00",
        "1 time i alt",
    )
    planner.press(Key.Key_Return)
    assert booked(planner, "Langt møde")[0].span == between("13:00", "14:00")


def test_what_a_rule_refuses_can_be_asked_for(planner: Planner) -> None:
    keep_rule(planner.house, asks_request=True)
    draft(planner, "Langt møde", end="15:00")
    planner.push(planner.inspector.rule_box.request_button)
    (row,) = planner.house.desk.ask(Requests())
    assert [one.title for one in row.occurrences] == ["Langt møde"]


# Changing what is booked


@pytest.fixture
def yoga(planner: Planner) -> BookingReceipt:
    receipt = book(planner.house, planner.house.tower, "14:00", "15:00", "Yoga", rule="FREQ=WEEKLY;COUNT=3")
    planner.screen.reload()
    planner.settle()
    planner.click(TOWER, at("14:30"))
    return receipt


def test_leaving_a_field_saves_it_and_undo_takes_it_back(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.type("Bestyrelsesmøde", planner.inspector.title_edit)
    planner.press(Key.Key_Tab)
    assert planner.planned()[0].title == "Bestyrelsesmøde"
    assert QApplication.focusWidget() is planner.inspector.organizer_edit
    planner.frame.window.notices.take(0)
    planner.settle()
    assert planner.planned()[0].title == "Kick-off"


def test_going_to_say_which_dates_are_meant_saves_nothing_yet(planner: Planner, yoga: BookingReceipt) -> None:
    planner.type("Yin", planner.inspector.title_edit)
    planner.push(planner.inspector.scope_bar.all_radio)
    assert planner.one(yoga.occurrence_ids[0]).title == "Yoga"
    planner.push(planner.inspector.save_button)
    assert {planner.one(one).title for one in yoga.occurrence_ids} == {"Yin"}


def test_this_and_following_leaves_what_came_before(planner: Planner, yoga: BookingReceipt) -> None:
    planner.screen.show_day(MONDAY + WEEK)
    planner.settle()
    planner.click(TOWER, at("14:30", MONDAY + WEEK))
    planner.push(planner.inspector.scope_bar.following_radio)
    planner.type("16-17", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    hours = [planner.one(one).span.start.hour for one in yoga.occurrence_ids]
    assert hours == [13, 15, 15]


def test_one_date_gets_words_of_its_own(planner: Planner, yoga: BookingReceipt) -> None:
    planner.type("Yoga med gæst", planner.inspector.title_edit)
    planner.press(Key.Key_Return)
    assert [planner.one(one).title for one in yoga.occurrence_ids] == ["Yoga med gæst", "Yoga", "Yoga"]


def test_what_is_being_typed_outlives_a_colleagues_change(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    (shown,) = planner.planned()
    planner.inspector.title_edit.setFocus()
    QTest.keyClicks(planner.inspector.title_edit, "!")
    rival = planner.house.at_desk("9")
    rival.execute(DescribeBooking(shown.series_id, shown.title, "Nyt Firma", 9, "", shown.series_version))
    planner.screen.reload()
    planner.settle()
    assert planner.inspector.title_edit.text() == "Kick-off!"
    assert planner.inspector.organizer_edit.text() == "Nyt Firma"


def test_a_rule_that_stops_a_change_can_be_set_aside(planner: Planner) -> None:
    keep_rule(planner.house, overridden_by=("reception",))
    planner.click(TOWER, at("10:30"))
    planner.type("10-13", planner.inspector.when_edit)
    planner.press(Key.Key_Return)
    assert planner.inspector.rule_box.texts == ["3 timer er længere end 1 time"]
    planner.type("Aftalt med Driften", planner.inspector.rule_box.reason_edit)
    planner.press(Key.Key_Return)
    assert planner.lying() == {("Kick-off", planner.house.tower, "10:00–13:00")}


# Using it


def test_a_room_is_taken_into_use_and_the_rest_given_back(planner: Planner) -> None:
    planner.house.now = at("10:05")
    planner.click(TOWER, at("10:30"))
    planner.do("start")
    assert planner.inspector.state_label.text() == "I gang"
    planner.house.now = at("11:00")
    planner.do("end")
    (one,) = planner.planned()
    assert (one.state, one.used_until) == (OccurrenceState.ENDED, at("11:00"))
    planner.view.setFocus()
    planner.press(Key.Key_Z, Ctrl)
    assert planner.planned()[0].state is OccurrenceState.IN_USE


def test_a_request_is_approved_where_it_stands(planner: Planner) -> None:
    house = planner.house
    receipt = house.do(BookRooms((house.hall,), between("13:00", "14:00"), "Ønske", as_request=True))
    assert isinstance(receipt, BookingReceipt)
    planner.frame.window.navigate("calendar", occurrence_id=receipt.occurrence_ids[0])
    planner.settle()
    planner.do("approve")
    assert planner.one(receipt.occurrence_ids[0]).state is OccurrenceState.CONFIRMED


def test_a_copy_is_carried_by_the_arrow_keys(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.do("copy")
    planner.press(Key.Key_Right)
    planner.press(Key.Key_Return)
    assert planner.lying() == {
        ("Kick-off", planner.house.tower, "10:00–12:00"),
        ("Kick-off", planner.house.hall, "10:00–12:00"),
    }


def test_following_dates_are_cancelled_when_that_is_meant(planner: Planner, yoga: BookingReceipt) -> None:
    planner.screen.show_day(MONDAY + WEEK)
    planner.settle()
    planner.click(TOWER, at("14:30", MONDAY + WEEK))
    planner.push(planner.inspector.scope_bar.following_radio)
    planner.do("cancel")
    states = [planner.one(one).state for one in yoga.occurrence_ids]
    assert states == [OccurrenceState.CONFIRMED, OccurrenceState.CANCELLED, OccurrenceState.CANCELLED]


# Keys and screen readers


def walked(planner: Planner, steps: int) -> list[str]:
    names = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName() or focused.accessibleName())
        planner.press(Key.Key_Tab)
    return names


def test_tab_goes_where_the_eye_goes_also_to_what_came_later(planner: Planner) -> None:
    draft(planner, "Workshop")
    planner.type("10-11", planner.inspector.when_edit)
    planner.inspector.title_edit.setFocus()
    stops = walked(planner, 13)
    assert stops[:5] == ["title_edit", "organizer_edit", "when_edit", "party_edit", "room_combo"]
    assert [name[:2] for name in stops[5:8]] == ["1.", "2.", "3."]
    assert stops[8:] == ["sentence_edit", "build_button", "more_button", "book_button", "waiting_button"]


def test_tab_reaches_every_action_of_a_booking(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.inspector.room_combo.setFocus()
    stops = walked(planner, 9)
    assert stops == [
        "room_combo",
        "sentence_edit",
        "build_button",
        "more_button",
        "start_button",
        "cancel_button",
        "move_button",
        "copy_button",
        "split_button",
    ]


def test_everything_that_takes_the_keyboard_has_a_name(two_taken: Planner) -> None:
    inspector = two_taken.inspector
    inspector.more_box.more_button.click()
    inspector.repeat_form.build_button.click()
    two_taken.settle()
    shown = tab_stops(inspector.form_page)
    inspector.show_resolver(shown=True)
    shown += tab_stops(inspector.resolver_page)
    assert len(shown) > 25
    nameless = [one.objectName() for one in shown if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_all_dates_are_looked_at_when_that_is_wanted(two_taken: Planner) -> None:
    two_taken.press(Key.Key_Return)
    page = two_taken.inspector.resolver_page
    two_taken.push(page.every_check)
    texts = [page.date_list.item(row).text() for row in range(page.date_list.count())]
    assert texts[0] == "man 23-11  13:00–14:00\nFri"
    assert len(texts) == 4


def test_another_booking_gives_way_when_nothing_else_is_left(planner: Planner) -> None:
    """Six fit into the tower as well; eighty only into the hall, which is taken before and after."""
    house = planner.house
    six = book(house, house.hall, "13:00", "15:00", "De seks", party_size=6)
    for start, end in (("08:00", "12:45"), ("15:15", "20:00")):
        book(house, house.hall, start, end, "Messe", party_size=70)
    planner.screen.reload()
    planner.settle()
    draft(planner, "Stormøde", start="13:00", end="15:00")
    planner.type("80", planner.inspector.party_edit)
    planner.inspector.room_combo.setCurrentIndex(1)
    planner.settle()
    assert [way.title for way in planner.inspector.ways_panel.ways] == ["Byt: De seks til Fyrtårnet"]
    planner.push(planner.inspector.book_button)
    assert planner.one(six.occurrence_ids[0]).resource_ids == (house.tower,)
    assert booked(planner, "Stormøde")[0].resource_ids == (house.hall,)
    planner.view.setFocus()
    planner.press(Key.Key_Z, Ctrl)
    assert planner.one(six.occurrence_ids[0]).resource_ids == (house.hall,)


def test_a_booking_is_made_to_come_again(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    repeat(planner, "hver mandag 3 gange")
    assert planner.inspector.save_button.isVisible()
    planner.press(Key.Key_Return)
    dates = booked(planner, "Kick-off")
    assert [local_date(one.span.start) for one in dates] == [MONDAY, MONDAY + WEEK, MONDAY + 2 * WEEK]
    assert planner.inspector.repeat_form.isHidden()
    assert not planner.inspector.save_button.isVisible()


def test_the_rest_of_a_series_gets_another_repetition(planner: Planner, yoga: BookingReceipt) -> None:
    assert planner.inspector.repeat_form.isHidden()
    planner.push(planner.inspector.scope_bar.all_radio)
    repeat(planner, "hver anden mandag 3 gange")
    planner.press(Key.Key_Return)
    held = [one for one in booked(planner, "Yoga") if one.state.holds]
    assert [local_date(one.span.start) for one in held] == [MONDAY, MONDAY + 2 * WEEK, MONDAY + 4 * WEEK]
    assert held[0].occurrence_id == yoga.occurrence_ids[0]


def test_what_was_done_is_told_beside_the_inspector_and_covers_none_of_its_buttons(planner: Planner) -> None:
    planner.click(TOWER, at("10:30"))
    planner.type("Bestyrelsesmøde", planner.inspector.title_edit)
    planner.press(Key.Key_Return)
    notices = planner.frame.window.notices
    assert notices.isVisible()
    assert notices.geometry().right() < planner.inspector.mapTo(planner.frame.window, QPoint(0, 0)).x()
