"""Reception receives visitors: what is typed and clicked is stored, and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.application.visits import (
    ArrivalRow,
    Arrivals,
    ExpectVisitor,
    ScanReceipt,
    VisitReceipt,
    VisitState,
    WhoIsInside,
)
from frontdesk.domain.check_in import Answer
from frontdesk.gui.main_window import Place
from frontdesk.gui.visitors.screen import VisitorsScreen
from tests.support.frame import Frame
from tests.support.houses import MONDAY, TestHouse, at

PLACE = Place("visitors", lambda: "Besøgende", "visitors", "F3", VisitorsScreen)
PRINTER = "Brother QL-820"


class Reception:
    """The visitors' screen in its frame, with two guests expected."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.qtbot, self.house = frame, qtbot, frame.house
        frame.preferences.printer = PRINTER
        screen = frame.window.screen_here
        assert isinstance(screen, VisitorsScreen)
        self.screen = screen

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        QTest.keyClick(on or QApplication.focusWidget(), key)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def rows(self) -> dict[str, ArrivalRow]:
        return {row.name: row for row in self.house.desk.ask(Arrivals(self.screen.day))}

    def states(self) -> dict[str, str]:
        return {line.cells[1].text: line.cells[3].text for line in self.screen.visits_table.lines}

    def choose(self, name: str) -> None:
        self.screen.visits_table.choose(self.rows()[name].visit_id)
        self.screen.visits_table.setFocus()


def expect(house: TestHouse, name: str, clock: str) -> int:
    receipt = house.do(ExpectVisitor(name, "Demo Rådgiver", at(clock), room_id=house.tower))
    assert isinstance(receipt, VisitReceipt)
    return receipt.visit_id


@pytest.fixture
def reception(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Reception:
    expect(house, "Jens Bro", "08:15")
    expect(house, "Lone Vestergaard", "09:30")
    return Reception(make_frame(PLACE), qtbot)


def test_the_expected_are_listed(reception: Reception) -> None:
    assert reception.states() == {"Jens Bro": "Ventes", "Lone Vestergaard": "Ventes"}
    assert reception.screen.summary_label.text() == "2 besøg · 0 i huset"


def test_a_walk_in_takes_few_keys_is_stored_inside_and_gets_a_badge(reception: Reception) -> None:
    keys_besides_the_name = 0
    reception.press(Qt.Key.Key_Insert)
    reception.type("Karl Uanmeldt")
    reception.press(Qt.Key.Key_Return)
    host = QApplication.focusWidget()
    assert host is reception.screen.guest_form.host_edit
    reception.type("dem")
    popup = QApplication.activePopupWidget()
    assert popup is not None, "hosts are offered while typing"
    reception.press(Qt.Key.Key_Down, popup)
    reception.press(Qt.Key.Key_Return, popup)
    keys_besides_the_name += len("I" + "E" + "dem" + "D" + "E")
    guest = reception.rows()["Karl Uanmeldt"]
    assert (guest.host, guest.state) == ("Demo Rådgiver", VisitState.INSIDE)
    (job,) = reception.frame.printers.jobs
    assert (job[0], job[2]) == (PRINTER, (62.0, 100.0))
    assert keys_besides_the_name <= 12
    assert reception.screen.visits_table.current_key == guest.visit_id
    assert reception.screen.guest_form.name_edit.text() == ""


def test_a_guest_with_a_time_is_expected_and_nothing_is_printed(reception: Reception) -> None:
    form = reception.screen.guest_form
    reception.press(Qt.Key.Key_Insert)
    reception.type("Ida Senere")
    form.host_edit.setText("Fyrtårnet")
    form.clock_edit.setFocus()
    reception.type("14.30")
    assert form.submit_button.text() == "Meld gæsten til"
    reception.press(Qt.Key.Key_Return)
    guest = reception.rows()["Ida Senere"]
    assert (guest.expected_at, guest.place, guest.state) == (at("14:30"), "Fyrtårnet", VisitState.EXPECTED)
    assert reception.frame.printers.jobs == []


def test_tomorrow_a_guest_needs_a_time(reception: Reception) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    reception.screen.show_day(tomorrow)
    reception.settle()
    form = reception.screen.guest_form
    form.name_edit.setText("Ida I Morgen")
    form.submit()
    assert "klokkeslæt" in form.problem_label.text()
    form.clock_edit.setText("9")
    form.submit()
    reception.settle()
    assert reception.rows()["Ida I Morgen"].expected_at == at("09:00", tomorrow)


def test_a_guest_without_a_name_is_asked_for_it(reception: Reception) -> None:
    reception.screen.guest_form.host_edit.setFocus()
    reception.press(Qt.Key.Key_Return)
    assert reception.screen.guest_form.problem_label.text() == "Skriv gæstens navn."
    assert len(reception.rows()) == 2


def test_what_the_house_refuses_stays_in_the_form(reception: Reception) -> None:
    form = reception.screen.guest_form
    form.name_edit.setText("Hans 010100-0001 Hansen")
    form.submit()
    reception.settle()
    assert "CPR" in reception.frame.window.notices.text
    assert form.name_edit.text() == "Hans 010100-0001 Hansen"
    assert len(reception.rows()) == 2


def test_enter_checks_in_and_again_out(reception: Reception) -> None:
    reception.choose("Jens Bro")
    reception.press(Qt.Key.Key_Return)
    assert reception.rows()["Jens Bro"].state is VisitState.INSIDE
    assert reception.states()["Jens Bro"] == "Netop ankommet"
    assert reception.screen.banner.headline == "Velkommen, Jens Bro"
    reception.house.later(30)
    reception.press(Qt.Key.Key_Return)
    assert reception.rows()["Jens Bro"].state is VisitState.LEFT
    assert reception.screen.banner.headline == "Farvel, Jens Bro"


def test_typing_a_name_and_enter_checks_in(reception: Reception) -> None:
    reception.screen.filter_edit.setFocus()
    reception.type("lon")
    reception.press(Qt.Key.Key_Return)
    assert reception.rows()["Lone Vestergaard"].state is VisitState.INSIDE
    assert reception.screen.filter_edit.text() == "", "the whole list is back for the next guest"


def test_a_check_in_is_taken_back_from_its_notice(reception: Reception) -> None:
    reception.choose("Jens Bro")
    reception.press(Qt.Key.Key_Return)
    reception.frame.window.notices.take(0)
    reception.settle()
    assert reception.rows()["Jens Bro"].state is VisitState.EXPECTED
    assert reception.states()["Jens Bro"] == "Ventes"


def test_delete_calls_off_and_ctrl_z_brings_back(reception: Reception) -> None:
    reception.choose("Jens Bro")
    reception.press(Qt.Key.Key_Delete)
    assert reception.states()["Jens Bro"] == "Afmeldt"
    reception.frame.window.undo()
    reception.settle()
    assert reception.states()["Jens Bro"] == "Ventes"


def test_who_has_been_here_is_not_called_off(reception: Reception) -> None:
    reception.choose("Jens Bro")
    reception.press(Qt.Key.Key_Return)
    reception.house.later(5)
    reception.press(Qt.Key.Key_Return)
    reception.press(Qt.Key.Key_Delete)
    assert reception.rows()["Jens Bro"].state is VisitState.LEFT
    assert "bliver stående" in reception.frame.window.notices.text


def test_b_prints_the_badge_but_is_a_letter_while_a_name_is_typed(reception: Reception) -> None:
    reception.choose("Jens Bro")
    reception.press(Qt.Key.Key_B)
    assert [job[1] for job in reception.frame.printers.jobs] == ["Badge – Jens Bro"]
    reception.type("jb")
    assert reception.screen.filter_edit.text() == "jb"
    assert len(reception.frame.printers.jobs) == 1


def test_several_badges_come_on_a_sheet(reception: Reception) -> None:
    reception.screen.visits_table.selectAll()
    reception.screen.badge_panel.choose_stock("a4")
    reception.screen.badge_panel.print_button.click()
    reception.settle()
    (job,) = reception.frame.printers.jobs
    assert job[2] == (210.0, 297.0)


def test_the_chosen_guests_badge_is_drawn(reception: Reception, qtbot: QtBot) -> None:
    reception.choose("Jens Bro")
    panel = reception.screen.badge_panel
    qtbot.waitUntil(lambda: panel.picture_label.isVisible())
    picture = panel.picture_label.pixmap()
    assert abs(picture.width() / picture.height() - 100 / 62) < 0.05
    assert panel.picture_label.accessibleName() == "Badge for Jens Bro"


def test_a_scan_is_answered_large_and_its_guest_chosen(reception: Reception) -> None:
    lone = reception.rows()["Lone Vestergaard"]
    receipt = ScanReceipt(Answer.OK, 1, lone.name, lone.host, lone.place, at("09:29"), visit_id=lone.visit_id)
    reception.screen.scanned(receipt)
    assert reception.screen.banner.headline == "Velkommen, Lone Vestergaard"
    assert reception.screen.visits_table.current_key == lone.visit_id


def test_an_answer_to_a_scan_can_lead_to_its_guest(reception: Reception) -> None:
    lone = reception.rows()["Lone Vestergaard"]
    reception.frame.window.navigate("visitors", visit_id=lone.visit_id)
    reception.settle()
    assert reception.screen.visits_table.current_key == lone.visit_id


def test_a_visit_that_was_looked_up_is_shown_on_its_day_and_has_the_keyboard(reception: Reception) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    command = ExpectVisitor("Mona Demo", "Demo Rådgiver", at("10:00", tomorrow))
    mona = reception.house.do(command)
    assert isinstance(mona, VisitReceipt)
    reception.frame.window.navigate("visitors", visit_id=mona.visit_id, day=tomorrow)
    reception.settle()
    assert reception.screen.day == tomorrow
    assert reception.screen.visits_table.current_key == mona.visit_id
    reception.press(Qt.Key.Key_B)
    assert [job[1] for job in reception.frame.printers.jobs] == ["Badge – Mona Demo"]


def test_who_is_inside_is_counted_by_heads(reception: Reception) -> None:
    form = reception.screen.guest_form
    form.name_edit.setText("Nordlys Design")
    form.party_spin.setValue(11)
    form.submit()
    reception.settle()
    assert reception.screen.inside_label.text() == "I huset nu: 11"
    assert len(reception.house.desk.ask(WhoIsInside(reception.house.now))) == 1


def test_everything_that_takes_the_focus_has_a_name(reception: Reception) -> None:
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in reception.screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and not (
            isinstance(widget, QLineEdit)
            and isinstance(widget.parentWidget(), QWidget)
            and widget.parentWidget().accessibleName()
        )
    ]
    assert nameless == []


def test_an_enter_too_many_after_a_guest_checks_nobody_in_or_out(
    house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot
) -> None:
    reception = Reception(make_frame(PLACE), qtbot)
    assert reception.screen.visits_table.empty_text == "Ingen besøg den dag endnu."
    reception.screen.guest_form.name_edit.setText("Karl Uanmeldt")
    reception.screen.guest_form.submit()
    reception.settle()
    karl = reception.rows()["Karl Uanmeldt"]
    assert reception.screen.visits_table.current_key == karl.visit_id
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    reception.settle()
    assert reception.rows()["Karl Uanmeldt"].state is karl.state
