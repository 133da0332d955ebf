"""The ten things reception does all day, by keyboard alone, and how many keys each takes.

Counted from the opening screen, with a printer chosen once before. Ctrl with a letter is one key; what is typed as
words (a name, a title, a sentence) is not counted.

=====================================  ====  ==========================================================
Task                                   Keys  How
=====================================  ====  ==========================================================
Check in someone who is expected          1  the name · Enter (a scanned badge: none)
Receive someone who is not                3  Ins · name · Enter · host · Enter (the badge is printed)
Book a room                               2  Ctrl+K · sentence · Enter
Book one that is found for you            3  Ctrl+K · sentence · Enter · title · Enter
Move a booking                            2  Ctrl+K · sentence · Enter
Find a free room                          1  Ctrl+K · sentence
Print a badge again                       3  Ctrl+K · name · Enter · B
Who is in the house                       1  F9 on paper, F1 on the screen
Take back                                 1  Ctrl+Z
Print the list of an event's attendees    3  Ctrl+K · title · Enter · Ctrl+P
Change user                               –  the program does not know its users apart: there is no such task
=====================================  ====  ==========================================================
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from frontdesk.application.bookings import Calendar
from frontdesk.application.visits import Arrivals, VisitState
from tests.support.houses import MONDAY, between
from tests.support.keyboard import Keyboard

Key = Qt.Key
TUESDAY = MONDAY + timedelta(days=1)


def visits(hands: Keyboard) -> dict[str, VisitState]:
    return {row.name: row.state for row in hands.frame.house.desk.ask(Arrivals(MONDAY))}


def lying(hands: Keyboard) -> set[tuple[str, tuple[int, ...], object]]:
    found = hands.frame.house.desk.ask(Calendar(MONDAY, 7)).occurrences
    return {(one.title, one.resource_ids, one.span) for one in found}


def test_check_in_someone_who_is_expected(hands: Keyboard) -> None:
    hands.type("Ditte")
    hands.press(Key.Key_Return)
    assert visits(hands) == {"Bo Eksempelgaard": VisitState.EXPECTED, "Ditte Demodahl": VisitState.INSIDE}
    assert hands.pressed == 1


def test_receive_someone_who_is_not_expected(hands: Keyboard) -> None:
    hands.press(Key.Key_Insert)
    hands.type("Åse Gæst")
    hands.press(Key.Key_Return)
    hands.type("Demo Rådgiver")
    hands.press(Key.Key_Return)
    assert visits(hands)["Åse Gæst"] is VisitState.INSIDE
    assert hands.printed == ["Badge – Åse Gæst"]
    assert hands.pressed == 3


def test_book_a_room(hands: Keyboard) -> None:
    hands.say("book Fyrtårnet i morgen 14-16 til Nordlys")
    hands.press(Key.Key_Return)
    assert ("Nordlys", (hands.frame.house.tower,), between("14:00", "16:00", TUESDAY)) in lying(hands)
    assert hands.pressed == 2


def test_book_a_room_that_is_found_for_you(hands: Keyboard) -> None:
    hands.say("6 personer i morgen 14-16")
    hands.press(Key.Key_Return)
    hands.type("Bestyrelsen")
    hands.press(Key.Key_Return)
    assert ("Bestyrelsen", (hands.frame.house.tower,), between("14:00", "16:00", TUESDAY)) in lying(hands)
    assert hands.pressed == 3


def test_move_a_booking(hands: Keyboard) -> None:
    hands.say("flyt Hansen til Salen")
    hands.press(Key.Key_Return)
    assert ("Hansen", (hands.frame.house.hall,), between("10:00", "12:00")) in lying(hands)
    assert hands.pressed == 2


def test_find_a_free_room(hands: Keyboard) -> None:
    hands.say("6 personer i dag 10-12")
    assert [title for title in hands.offered if "10.00–12.00" in title] == [
        "Salen · i dag, mandag 23. november kl. 10.00–12.00"
    ]
    assert hands.pressed == 1


def test_print_a_badge_again(hands: Keyboard) -> None:
    hands.say("Ditte Demodahl")
    hands.press(Key.Key_Return, Key.Key_B)
    assert hands.printed == ["Badge – Ditte Demodahl"]
    assert hands.pressed == 3


def test_who_is_in_the_house(hands: Keyboard) -> None:
    hands.press(Key.Key_F9)
    assert len(hands.printed) == 1
    assert hands.pressed == 1


def test_take_back(hands: Keyboard) -> None:
    before = lying(hands)
    hands.say("flyt Hansen til Salen")
    hands.press(Key.Key_Return)
    assert lying(hands) != before
    hands.pressed = 0
    hands.ctrl(Key.Key_Z)
    assert lying(hands) == before
    assert hands.pressed == 1


def test_print_the_list_of_an_events_attendees(hands: Keyboard) -> None:
    hands.say("Iværksætteraften")
    hands.press(Key.Key_Return)
    hands.ctrl(Key.Key_P)
    assert [title for title in hands.printed if "Iværksætteraften" in title]
    assert hands.pressed == 3
