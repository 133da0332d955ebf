"""Reception runs an event: makes it, fills its list, lets people in, prints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms
from frontdesk.application.events import (
    AddEvent,
    AttendeeEntry,
    AttendeeRow,
    Attendees,
    EventReceipt,
    EventRow,
    Events,
    RegisterAttendees,
    RegistrationState,
)
from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.check_in import Answer
from frontdesk.gui.events.screen import EventsScreen
from frontdesk.gui.main_window import Place
from tests.support.frame import Frame
from tests.support.houses import TestHouse, at, between

DATA = Path(__file__).parents[2] / "data"
PLACE = Place("events", lambda: "Arrangementer", "events", "F5", EventsScreen)
PRINTER = "Brother QL-820"
PEOPLE = ("Anders Skov", "Birgit Lund", "Åse Demosen")


class Desk:
    """The events' screen in its frame; *event_id* is an event of today with three attendees."""

    def __init__(self, frame: Frame, qtbot: QtBot, event_id: int) -> None:
        self.frame, self.qtbot, self.house, self.event_id = frame, qtbot, frame.house, event_id
        frame.preferences.printer = PRINTER
        screen = frame.window.screen_here
        assert isinstance(screen, EventsScreen)
        self.screen, self.page, self.form = screen, screen.event_page, screen.event_form

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        QTest.keyClick(on or QApplication.focusWidget(), key)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def settle(self) -> None:
        self.frame.settle(self.qtbot)

    def open(self) -> None:
        self.screen.open_event(self.event_id)
        self.settle()

    def events(self) -> dict[str, EventRow]:
        return {row.title: row for row in self.house.desk.ask(Events())}

    def people(self) -> dict[str, AttendeeRow]:
        return {row.name: row for row in self.house.desk.ask(Attendees(self.event_id))}

    def states(self) -> dict[str, str]:
        return {line.cells[1].text: line.cells[3].text for line in self.page.attendees_table.lines}

    def choose(self, name: str) -> None:
        self.page.attendees_table.choose(self.people()[name].registration_id)
        self.page.attendees_table.setFocus()

    @property
    def said(self) -> str:
        return self.frame.window.notices.text


@pytest.fixture
def desk(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Desk:
    receipt = house.do(AddEvent("Demo-aften", (house.hall,), between("09:00", "11:00"), "Iværksætterne"))
    assert isinstance(receipt, EventReceipt)
    house.do(RegisterAttendees(receipt.event_id, tuple(AttendeeEntry(name) for name in PEOPLE)))
    return Desk(make_frame(PLACE), qtbot, receipt.event_id)


def fill_in(desk: Desk, title: str, when: str, *rooms: int) -> None:
    desk.press(Qt.Key.Key_Insert)
    desk.type(title)
    desk.form.when_edit.setText(when)
    desk.form.choose_rooms(rooms)


def test_a_new_event_is_made_with_enter_and_opened(desk: Desk) -> None:
    fill_in(desk, "Pitchtræning", "tir 24-11 16-18", desk.house.tower)
    desk.press(Qt.Key.Key_Return)
    made = desk.events()["Pitchtræning"]
    assert (made.rooms, made.capacity) == (("Fyrtårnet",), 8)
    assert desk.screen.title == "Pitchtræning"
    assert desk.screen.pages.currentWidget() is desk.page


def test_enter_twice_makes_one_event(desk: Desk) -> None:
    fill_in(desk, "Pitchtræning", "tir 24-11 16-18", desk.house.tower)
    for _ in range(2):
        QTest.keyClick(desk.form.title_edit, Qt.Key.Key_Return)
    desk.settle()
    assert len(desk.events()) == 2
    assert not desk.form.ways_panel.isVisibleTo(desk.form)


@pytest.mark.parametrize(
    ("title", "when", "with_room", "problem"),
    [
        ("", "tir 24-11 16-18", True, "hedder"),
        ("Pitchtræning", "snart", True, "dag og tid"),
        ("Pitchtræning", "tir 24-11 18-16", True, "Slut ligger før start"),
        ("Pitchtræning", "tir 24-11 16-18", False, "lokale"),
    ],
)
def test_what_is_missing_is_asked_for(desk: Desk, title: str, when: str, with_room: bool, problem: str) -> None:
    fill_in(desk, title, when, *((desk.house.tower,) if with_room else ()))
    desk.form.submit()
    desk.settle()
    assert problem in desk.form.problem_label.text()
    assert len(desk.events()) == 1


def test_a_taken_room_is_explained_and_the_first_way_is_one_enter(desk: Desk) -> None:
    desk.house.do(BookRooms((desk.house.tower,), between("16:00", "18:00"), "Bestyrelsesmøde"))
    fill_in(desk, "Pitchtræning", "16-18", desk.house.tower)
    desk.press(Qt.Key.Key_Return)
    assert "Fyrtårnet er optaget" in desk.form.ways_panel.headline
    assert desk.form.title_edit.text() == "Pitchtræning"
    desk.press(Qt.Key.Key_Return)
    made = desk.events()["Pitchtræning"]
    assert (made.rooms, made.span) != (("Fyrtårnet",), between("16:00", "18:00"))


def test_an_event_is_opened_with_enter_and_left_with_escape(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return, desk.screen.events_table)
    assert desk.screen.title == "Demo-aften"
    assert list(desk.states()) == list(PEOPLE)
    desk.press(Qt.Key.Key_Escape, desk.page.attendees_table)
    assert desk.screen.title == "Arrangementer"


def test_another_screen_can_open_an_event(desk: Desk) -> None:
    desk.frame.window.navigate("events", event_id=desk.event_id)
    desk.settle()
    assert desk.screen.title == "Demo-aften"


def test_space_checks_in_and_the_ring_follows(desk: Desk) -> None:
    desk.open()
    desk.choose("Birgit Lund")
    desk.press(Qt.Key.Key_Space)
    assert desk.states()["Birgit Lund"] == "Mødt 08:00"
    assert desk.page.ring.accessibleName() == "1 af 3 mødt"
    desk.house.later(10)
    desk.press(Qt.Key.Key_Space)
    assert desk.people()["Birgit Lund"].left_at == at("08:10")
    assert desk.page.latest_scans.headlines == ["Farvel, Birgit Lund", "Velkommen, Birgit Lund"]


def test_a_name_is_found_by_typing_and_let_in(desk: Desk) -> None:
    desk.open()
    desk.page.attendees_table.setFocus()
    desk.type("ås")
    desk.press(Qt.Key.Key_Space)
    assert desk.people()["Åse Demosen"].arrived_at == at("08:00")
    assert desk.page.attendees_filter_edit.text() == ""


def test_a_check_in_by_hand_is_undone(desk: Desk) -> None:
    desk.open()
    desk.choose("Birgit Lund")
    desk.press(Qt.Key.Key_Space)
    desk.frame.window.notices.take(0)
    desk.settle()
    assert desk.states()["Birgit Lund"] == "Tilmeldt"


def test_one_after_another_is_registered_without_leaving_the_line(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_Insert, desk.page.attendees_table)
    for name in ("Carla Ny", "Dennis Ny"):
        assert QApplication.focusWidget() is desk.page.name_edit
        desk.type(name)
        desk.page.company_edit.setText("Ny ApS")
        desk.press(Qt.Key.Key_Return)
    assert desk.people()["Dennis Ny"].company == "Ny ApS"
    assert list(desk.states()) == ["Anders Skov", "Birgit Lund", "Carla Ny", "Dennis Ny", "Åse Demosen"]


def test_someone_on_the_list_already_is_not_registered_twice(desk: Desk) -> None:
    desk.open()
    desk.page.begin_adding()
    desk.type("anders skov")
    desk.press(Qt.Key.Key_Return)
    assert len(desk.people()) == 3
    assert "i forvejen" in desk.said


def test_delete_cancels_and_again_takes_back_on(desk: Desk) -> None:
    desk.open()
    desk.choose("Birgit Lund")
    desk.press(Qt.Key.Key_Delete)
    assert desk.people()["Birgit Lund"].state is RegistrationState.CANCELLED
    assert desk.page.cancelled_label.text() == "Afbud 1"
    desk.choose("Birgit Lund")
    desk.press(Qt.Key.Key_Delete)
    assert desk.people()["Birgit Lund"].state is RegistrationState.REGISTERED


def test_a_list_is_shown_before_it_is_taken_in_and_is_one_step_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = DATA / "demo_deltagere_windows1252.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    desk.open()
    desk.page.import_button.click()
    desk.settle()
    assert desk.page.left_pages.currentWidget() is desk.page.import_panel
    assert len(desk.people()) == 3, "nothing is kept before it was seen"
    desk.press(Qt.Key.Key_Return)
    assert len(desk.people()) > 3
    assert desk.page.left_pages.currentWidget() is desk.page.attendees_panel
    desk.frame.window.undo()
    desk.settle()
    registered = [row for row in desk.people().values() if row.state is RegistrationState.REGISTERED]
    assert len(registered) == 3


def test_an_import_is_given_up_with_escape(desk: Desk) -> None:
    desk.open()
    desk.screen.attending.read_file(DATA / "demo_deltagere_windows1252.csv")
    desk.settle()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.left_pages.currentWidget() is desk.page.attendees_panel
    assert len(desk.people()) == 3


def test_a_file_that_is_no_list_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "billede.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    desk.open()
    desk.screen.attending.read_file(picture)
    desk.settle()
    assert "Filen" in desk.said
    assert desk.page.left_pages.currentWidget() is desk.page.attendees_panel


def test_ctrl_p_prints_the_roster(desk: Desk) -> None:
    desk.open()
    desk.screen.print_shown()
    desk.settle()
    ((printer, title, media, pdf),) = desk.frame.printers.jobs
    assert (printer, title, media) == (PRINTER, "Deltagerliste – Demo-aften", (210.0, 297.0))
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize(("whose", "count"), [("all", 3), ("missing", 2), ("chosen", 1)])
def test_badges_for_all_for_the_missing_or_for_the_chosen(desk: Desk, whose: str, count: int) -> None:
    desk.open()
    desk.choose("Birgit Lund")
    desk.press(Qt.Key.Key_Space)
    desk.page.stock_chosen.emit("label62x100")
    desk.screen.attending.print_badges(whose)
    desk.settle()
    ((_, _, media, pdf),) = desk.frame.printers.jobs
    assert media == (62.0, 100.0)
    assert desk.frame.services.documents.page_count(pdf) == count


def test_the_badges_menu_says_how_many(desk: Desk) -> None:
    desk.open()
    desk.choose("Birgit Lund")
    menu = desk.page.badges_menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:3] == ["Til alle (3)", "Til dem, der ikke er mødt (3)", "Til de valgte (1)"]
    menu.close()


def test_only_at_the_door_do_scans_belong_to_the_event(desk: Desk) -> None:
    assert desk.screen.scan_event_id is None
    desk.open()
    assert desk.screen.scan_event_id is None
    desk.page.door_button.click()
    assert desk.screen.scan_event_id == desk.event_id
    desk.screen.show_list()
    assert desk.screen.scan_event_id is None


def test_a_scan_is_listed_and_its_attendee_chosen(desk: Desk) -> None:
    desk.open()
    anders = desk.people()["Anders Skov"]
    receipt = ScanReceipt(Answer.OK, 1, anders.name, "", "", at("08:30"), registration_id=anders.registration_id)
    desk.screen.scanned(receipt)
    assert desk.page.latest_scans.headlines == ["Velkommen, Anders Skov"]
    assert desk.page.attendees_table.current_key == anders.registration_id
