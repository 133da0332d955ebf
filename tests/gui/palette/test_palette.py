"""The sentence field: opened by a key, told back, asked, done by Enter, and undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms, CancelSeries, EquipmentWish
from frontdesk.application.house import AddEquipment
from frontdesk.domain.house_rules import RuleKind
from frontdesk.gui.palette.panel import ChoiceRow
from tests.gui.palette.conftest import Hands
from tests.support.houses import MONDAY, between
from tests.support.rules import keep

Key = Qt.Key


def test_an_empty_field_shows_six_examples_and_enter_tries_one(hands: Hands) -> None:
    hands.open()
    assert hands.panel.isVisible()
    assert len(hands.titles) == 6
    hands.press(Key.Key_Enter)
    assert hands.frame.window.sentence_edit.text() == "6 personer torsdag 14-16"
    assert hands.understood == "Find lokale · 6 personer · torsdag 26. november · kl. 14.00–16.00"


def test_escape_goes_back_to_where_the_keyboard_was(hands: Hands) -> None:
    field = hands.frame.screen().field
    field.setFocus()
    hands.write("hvem er her")
    hands.press(Key.Key_Escape)
    assert QApplication.focusWidget() is field
    assert not hands.panel.isVisible()
    assert hands.frame.window.sentence_edit.text() == ""


def test_a_free_room_becomes_a_draft(hands: Hands) -> None:
    hands.write("6 personer i morgen 14-16")
    assert hands.understood == "Find lokale · 6 personer · i morgen, tirsdag 24. november · kl. 14.00–16.00"
    assert hands.titles[0] == "Fyrtårnet · i morgen, tirsdag 24. november kl. 14.00–16.00"
    assert hands.choice.detail == "8 pladser"
    hands.press(Key.Key_Return)
    begun = hands.went_to("calendar")[-1]["draft"]
    assert (begun.room_id, begun.party_size) == (hands.frame.house.tower, 6)
    assert begun.span == between("14:00", "16:00", MONDAY + timedelta(days=1))


def test_a_booking_is_told_exactly_then_made_and_can_be_taken_back(hands: Hands) -> None:
    hands.write("book Fyrtårnet i dag 9-10 til Nordlys, 5 pers")
    assert hands.titles[0] == "Book Fyrtårnet, i dag, mandag 23. november kl. 09.00–10.00"
    assert hands.choice.detail.startswith("“Nordlys” · 5 personer")
    hands.press(Key.Key_Return)
    assert [(one.organizer, one.party_size) for one in hands.booked() if one.organizer == "Nordlys"] == [("Nordlys", 5)]
    assert hands.frame.window.notices.text == "Booket Nordlys i Fyrtårnet"
    hands.frame.window.notices.take(0)
    hands.settle()
    assert not [one for one in hands.booked() if one.organizer == "Nordlys"]


def test_a_projector_that_is_carried_around_is_booked_with_the_room(hands: Hands) -> None:
    hands.frame.window.dispatcher.run(AddEquipment("Projektor"))
    hands.settle()
    hands.write("6 personer i morgen 14-16 med projektor")
    hands.press(Key.Key_Return)
    assert hands.went_to("calendar")[-1]["draft"].equipment == (EquipmentWish("Projektor"),)


def test_a_booking_without_a_name_begins_a_draft(hands: Hands) -> None:
    hands.write("book Salen i dag 14-15")
    assert hands.titles == ["Begynd en booking i Salen, i dag, mandag 23. november kl. 14.00–15.00"]


def test_a_taken_room_says_by_whom_and_shows_the_ways(hands: Hands) -> None:
    hands.write("book Fyrtårnet i dag 14-15 til Nordlys")
    assert hands.headline.startswith(
        "Fyrtårnet er optaget af “Demo Medier”, i dag, mandag 23. november kl. 14.00–15.00"
    )
    assert hands.titles[0] == "Book Salen, i dag, mandag 23. november kl. 14.00–15.00"


def test_a_series_leaves_out_what_is_in_the_way(hands: Hands) -> None:
    hands.write("book Fyrtårnet hver mandag 14-15 til 14. december til Nordlys")
    assert hands.headline == "Fyrtårnet kan ikke bookes 1 af de 4 gange."
    assert hands.titles[0] == "Book de 3 andre datoer, spring 1 over"
    hands.press(Key.Key_Return)
    assert len([one for one in hands.booked(30) if one.organizer == "Nordlys"]) == 3


def test_a_booking_is_moved_as_it_was_told(hands: Hands) -> None:
    hands.write("flyt Hansen til Fyrtårnet kl 12")
    assert hands.titles == ["Flyt “Hansen” fra Salen til Fyrtårnet, i dag, mandag 23. november kl. 12.00–13.00"]
    hands.press(Key.Key_Return)
    (moved,) = [one for one in hands.booked() if one.organizer == "Hansen"]
    assert (moved.resource_ids, moved.span) == ((hands.frame.house.tower,), between("12:00", "13:00"))
    QTest.keyClick(hands.frame.screen(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    (back,) = [one for one in hands.booked() if one.organizer == "Hansen"]
    assert back.span == between("10:00", "11:00")


def test_a_move_onto_another_booking_shows_how_it_can_be_done(hands: Hands) -> None:
    hands.write("flyt Hansen til Fyrtårnet kl 14")
    assert "optaget af “Demo Medier”" in hands.headline
    assert hands.titles
    assert not any(title.endswith("kl. 14.00–15.00") and "Fyrtårnet," in title for title in hands.titles)


@pytest.mark.parametrize(
    ("sentence", "title", "ends"),
    [
        (
            "forlæng Interview en halv time",
            "Forlæng “Demo Medier” til i dag, mandag 23. november kl. 14.00–15.30",
            "15:30",
        ),
        (
            "forkort Interview med et kvarter",
            "Forkort “Demo Medier” til i dag, mandag 23. november kl. 14.00–14.45",
            "14:45",
        ),
        ("slut Interview kl 14.30", "Forkort “Demo Medier” til i dag, mandag 23. november kl. 14.00–14.30", "14:30"),
    ],
)
def test_a_booking_gets_another_end(hands: Hands, sentence: str, title: str, ends: str) -> None:
    hands.write(sentence)
    assert hands.titles == [title.format("i dag, mandag 23. november")]
    hands.press(Key.Key_Return)
    (one,) = [one for one in hands.booked() if one.organizer == "Demo Medier"]
    assert one.span == between("14:00", ends)


def test_a_booking_that_would_end_before_it_begins_is_refused_in_words(hands: Hands) -> None:
    hands.write("forkort Interview med 2 timer")
    assert hands.titles == []
    assert hands.headline.startswith("Slut ligger før start")


def test_of_several_bookings_it_is_asked_which(hands: Hands) -> None:
    house = hands.frame.house
    house.do(BookRooms((house.hall,), between("16:00", "17:00"), "Kursus", "Hansen"))
    hands.write("aflys Hansen")
    assert hands.headline == "Hvilken booking?"
    assert len(hands.titles) == 2
    hands.press(Key.Key_Down, Key.Key_Return)
    assert hands.titles == ["Aflys “Hansen” i Salen, i dag, mandag 23. november kl. 16.00–17.00"]
    hands.press(Key.Key_Return)
    assert [one.span for one in hands.booked() if one.organizer == "Hansen"] == [between("10:00", "11:00")]


def test_what_is_unclear_is_asked_and_the_answer_is_taken(hands: Hands) -> None:
    hands.write("flyt Hansen en time frem")
    assert hands.headline == "Er “en time frem” tidligere eller senere?"
    assert hands.titles == ["1 time tidligere", "1 time senere"]
    hands.press(Key.Key_Down, Key.Key_Return)
    assert hands.titles == ["Flyt “Hansen” i Salen til i dag, mandag 23. november kl. 11.00–12.00"]


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("flyt Hansen", "Hvorhen? Skriv et lokale, en dag eller et klokkeslæt."),
        ("31. februar", "“31. februar” findes ikke. Skriv en anden dag."),
        ("book Salen", "Hvornår? Skriv for eksempel “i morgen 9-11”."),
        ("aflys Nordlys", "Der er ingen booking for “Nordlys” i den tid."),
        ("qwrtpsdf", "Der er ikke noget, der hedder “qwrtpsdf”."),
        ("!!!", "Det forstod jeg ikke. Skriv det på en anden måde, eller skriv et navn."),
    ],
)
def test_what_leads_nowhere_says_what_helps_and_enter_does_nothing(hands: Hands, sentence: str, headline: str) -> None:
    before = hands.booked()
    hands.write(sentence)
    assert hands.headline == headline
    hands.press(Key.Key_Return)
    assert hands.panel.isVisible()
    assert hands.booked() == before


def test_enter_never_does_what_belonged_to_earlier_words(hands: Hands) -> None:
    hands.write("aflys Interview")
    assert hands.titles[0].startswith("Aflys “Demo Medier”")
    field = hands.frame.window.sentence_edit
    field.selectAll()
    QTest.keyClicks(field, "aflys Hansen")
    QTest.keyClick(field, Key.Key_Return)  # before the house has answered
    hands.settle()
    assert [one.organizer for one in hands.booked()] == ["Hansen", "Demo Medier"]
    assert hands.titles[0].startswith("Aflys “Hansen”")


def test_the_arrows_walk_round_and_the_mouse_chooses(hands: Hands, qtbot: QtBot) -> None:
    hands.open()
    hands.press(Key.Key_Up)
    assert hands.choice.title == hands.panel.choices[-1].title
    hands.press(Key.Key_Down)
    assert hands.choice.title == hands.panel.choices[0].title
    row = hands.panel.findChildren(ChoiceRow)[3]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert hands.frame.window.sentence_edit.text() == "hvem er her"


def test_everything_shown_has_a_name_for_a_screen_reader(hands: Hands) -> None:
    hands.write("6 personer i morgen 14-16")
    field = QAccessible.queryAccessibleInterface(hands.frame.window.sentence_edit)
    assert field.text(QAccessible.Text.Name) == "Søg eller skriv en sætning"
    names = [row.accessibleName() for row in hands.panel.findChildren(ChoiceRow) if row.isVisible()]
    assert names
    assert all(names)


def test_what_another_gives_way_for_begins_at_the_time_that_was_wished(hands: Hands) -> None:
    """The one that gives way is shorter than the wish."""
    house = hands.frame.house
    house.do(BookRooms((house.hall,), between("14:15", "14:45"), "Kaffe", "Demo Firma", 4))
    hands.write("60 personer i dag 14-15")
    house_words = [title for title in hands.titles if title.startswith("Flyt “")]
    assert house_words == []  # the tower, where it could go, is taken
    house.do(CancelSeries(*interview(hands)))
    hands.write("60 personer i dag 14-15 ")
    at = next(number for number, title in enumerate(hands.titles) if title.startswith("Flyt “"))
    hands.press(*[Key.Key_Down] * at, Key.Key_Return)
    begun = hands.went_to("calendar")[-1]["draft"]
    assert (begun.room_id, begun.span, begun.party_size) == (house.hall, between("14:00", "15:00"), 60)


def interview(hands: Hands) -> tuple[int, int]:
    one = next(one for one in hands.booked() if one.title == "Interview")
    return one.series_id, one.series_version


@pytest.mark.parametrize("height", [720, 400])
def test_nothing_of_the_panel_is_cut_off(hands: Hands, height: int) -> None:
    hands.frame.window.resize(1280, height)
    hands.write("book Fyrtårnet i dag 14-15 til Nordlys og et meget langt navn på et firma, som ingen kan huske")
    for label in hands.panel.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    window = hands.frame.window.rect()
    assert window.contains(hands.panel.geometry())


def test_where_a_house_rule_speaks_against_it_the_draft_is_offered(hands: Hands) -> None:
    keep(hands.frame.house, RuleKind.LONGEST, limit=60)
    hands.write("book Fyrtårnet i dag 9-12 til Nordlys")
    hands.press(Key.Key_Return)
    assert not [one for one in hands.booked() if one.organizer == "Nordlys"]
    notices = hands.frame.window.notices
    assert [way.text for way in notices.ways] == ["Åbn som kladde"]
    notices.take(0)
    begun = hands.went_to("calendar")[-1]["draft"]
    assert (begun.room_id, begun.organizer) == (hands.frame.house.tower, "Nordlys")
