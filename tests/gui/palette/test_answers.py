"""Questions and names: answered in place, and Enter goes there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from frontdesk.application.visits import ExpectVisitor, VisitReceipt, WalkIn
from tests.gui.palette.conftest import Hands
from tests.support.houses import MONDAY, at

Key = Qt.Key


def test_who_is_here_is_told_in_place(hands: Hands) -> None:
    hands.frame.house.do(WalkIn("Jens Bro", "Demo Rådgiver", "Bro ApS", party_size=3))
    hands.write("hvem er her")
    assert hands.headline == "3 personer i huset nu"
    assert hands.titles[0] == "Jens Bro, Bro ApS"
    hands.press(Key.Key_Return)
    assert "visit_id" in hands.went_to("visitors")[-1]


def test_who_comes_is_told_for_the_hour(hands: Hands) -> None:
    hands.frame.house.do(ExpectVisitor("Jens Bro", "Demo Rådgiver", at("14:15")))
    hands.frame.house.do(ExpectVisitor("Lone Vester", "Demo Rådgiver", at("16:00")))
    hands.write("hvem kommer kl 14")
    assert hands.headline == "1 person ventes i dag, mandag 23. november"
    assert hands.titles == ["Jens Bro"]


def test_what_happens_in_a_room_is_told_in_place(hands: Hands) -> None:
    hands.write("hvad sker der i Salen i dag")
    assert hands.titles[0] == "Hansen, i dag, mandag 23. november kl. 10.00–11.00"
    hands.press(Key.Key_Return)
    assert "occurrence_id" in hands.went_to("calendar")[-1]


def test_when_a_room_is_free_leaves_out_what_is_booked_and_closed(hands: Hands) -> None:
    hands.write("hvornår er Fyrtårnet ledigt i dag")
    assert hands.titles == [
        "i dag, mandag 23. november kl. 08.00–14.00",
        "i dag, mandag 23. november kl. 15.00–20.00",
    ]
    hands.press(Key.Key_Return)
    focus = hands.went_to("calendar")[-1]
    assert focus["draft"].room_id == hands.frame.house.tower


def test_the_next_advice_is_offered(hands: Hands) -> None:
    hands.write("næste ledige tid om opstart")
    assert hands.titles[0].startswith("Demo Rådgiver, i dag")
    hands.press(Key.Key_Return)
    assert hands.went_to("advisors")[-1]["advisor_id"] == hands.frame.house.advisor


def test_a_name_finds_guests_and_bookings(hands: Hands) -> None:
    visit = hands.frame.house.do(ExpectVisitor("Åse Hansen", "Demo Rådgiver", at("14:15"), "Prøve Foto"))
    hands.write("hansen")
    assert hands.titles == ["Åse Hansen, Prøve Foto", "Hansen, i dag, mandag 23. november kl. 10.00–11.00"]
    hands.press(Key.Key_Return)
    assert isinstance(visit, VisitReceipt)
    assert hands.went_to("visitors")[-1] == {"visit_id": visit.visit_id, "day": MONDAY}


def test_a_badge_code_finds_its_holder(hands: Hands) -> None:
    visit = hands.frame.house.do(ExpectVisitor("Jens Bro", "Demo Rådgiver", at("14:15")))
    assert isinstance(visit, VisitReceipt)
    hands.write(visit.code.lower())
    assert hands.titles == ["Jens Bro"]


def test_a_room_and_an_advisor_are_found_by_name(hands: Hands) -> None:
    hands.write("Fyrtårnet")
    assert hands.titles[0] == "Fyrtårnet"
    hands.press(Key.Key_Escape)
    hands.write("demo rådgiver")
    assert hands.titles[0] == "Demo Rådgiver"


def test_a_day_is_gone_to(hands: Hands) -> None:
    hands.write("vis torsdag")
    assert hands.titles == ["Gå til Kalender"]
    hands.press(Key.Key_Return)
    assert hands.went_to("calendar")[-1] == {"day": MONDAY + timedelta(days=3)}


def test_a_guest_without_an_appointment_is_begun(hands: Hands) -> None:
    hands.write("gæst uden aftale")
    hands.press(Key.Key_Return)
    assert hands.went_to("visitors")[-1] == {"walk_in": True}


def test_an_act_says_what_it_does(hands: Hands) -> None:
    hands.write("evakueringsliste")
    assert hands.titles == ["Udskriv evakueringslisten: hvem er i huset"]
    hands.press(Key.Key_Escape)
    hands.write("fortryd")
    assert hands.titles == ["Fortryd det seneste"]
