"""What needs somebody: said, done with one key, and gone; on the opening screen of a real house."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookRooms, ChangeState, DateChoice, OneOccurrence, StateChange
from frontdesk.application.rules import HouseRules, KeepRule
from frontdesk.application.waiting import JoinWaitingList, OfferFreed, WaitingList
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.gui.main_window import Place
from frontdesk.gui.planning.act_list import ActLine
from frontdesk.gui.today.needs import NeedKind
from frontdesk.gui.today.screen import TodayScreen
from tests.support.frame import Frame, NotingScreen
from tests.support.houses import MONDAY, TestHouse, at, between
from tests.support.planner import book

TODAY = Place("today", lambda: "I dag", "today", "F1", TodayScreen)
CALENDAR = Place("calendar", lambda: "Kalender", "calendar", "F2", lambda context: NotingScreen(context, "Kalender"))
Key, State = Qt.Key, OccurrenceState


class Desk:
    """Reception before the opening screen."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        self.frame, self.house, self._qtbot = frame, frame.house, qtbot
        screen = frame.window.screen_here
        assert isinstance(screen, TodayScreen)
        self.screen = screen

    def look(self) -> None:
        self.screen.look_at_clock()
        self.frame.settle(self._qtbot)

    @property
    def needs(self) -> list[ActLine]:
        return [row.line for row in self.screen.needs_list.rows]

    def press(self, key: Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)
        self.frame.settle(self._qtbot)

    def enter(self, row: int = 0) -> None:
        self.screen.needs_list.rows[row].setFocus()
        self.press(Key.Key_Return)

    def push(self, number: int, row: int = 0) -> None:
        self.screen.needs_list.rows[row].act(number)
        self.frame.settle(self._qtbot)

    def state(self, occurrence_id: int) -> State:
        return self.house.desk.ask(OneOccurrence(occurrence_id)).state


@pytest.fixture
def desk(house: TestHouse, make_frame: Callable[..., Frame], qtbot: QtBot) -> Desk:
    house.now = at("08:50")
    frame = make_frame(TODAY, CALENDAR)
    frame.window.resize(1280, 800)
    frame.settle(qtbot)
    return Desk(frame, qtbot)


@pytest.fixture
def late(desk: Desk) -> int:
    """A booking of nine o'clock to which nobody has come by 9.20."""
    made = book(desk.house, desk.house.tower, "09:00", "11:00", "Bestyrelsesmøde").occurrence_ids[0]
    desk.house.now = at("09:20")
    desk.look()
    return made


def test_a_quiet_morning_asks_for_nothing(desk: Desk) -> None:
    assert desk.needs == []
    assert not desk.screen.asks.isVisible()


def test_a_room_nobody_came_to_is_released_with_enter_and_that_taken_back(desk: Desk, late: int) -> None:
    (need,) = desk.needs
    assert (need.text, need.detail) == ("Ikke mødt: Bestyrelsesmøde, 09:00 · Fyrtårnet", "20 minutter efter tiden")
    assert desk.screen.asks.isVisible()
    desk.enter()
    assert desk.state(late) is State.RELEASED
    assert not desk.screen.asks.isVisible()
    assert desk.screen.room_rows.hasFocus()
    desk.frame.window.notices.take(0)
    desk.look()
    assert desk.state(late) is State.CONFIRMED
    assert [one.key[0] for one in desk.needs] == [NeedKind.LATE]


def test_or_they_are_here(desk: Desk, late: int) -> None:
    desk.push(1)
    assert desk.state(late) is State.IN_USE
    assert desk.needs == []


def test_or_it_is_kept_and_not_asked_about_again(desk: Desk, late: int) -> None:
    desk.push(2)
    desk.look()
    assert desk.needs == []
    assert desk.state(late) is State.CONFIRMED


def test_an_appointments_guest_who_has_not_come_is_asked_about(desk: Desk) -> None:
    house = desk.house
    house.do(BookAppointment(house.advisor, house.hall, between("09:00", "10:00"), "Ida Demo"))
    house.now = at("09:14")
    desk.look()
    assert desk.needs == []
    house.now = at("09:15")
    desk.look()
    assert [one.text for one in desk.needs] == ["Ikke mødt: Ida Demo, 09:00 · Salen"]


@pytest.fixture
def offered(desk: Desk) -> int:
    span = between("13:00", "14:00")
    wish = JoinWaitingList(span, 4, "Pitch", "Nordlys Design", "demo@example.org", desk.house.tower)
    receipt = desk.house.do(wish)
    desk.house.at_desk("3").execute(OfferFreed())
    desk.look()
    return int(receipt.waiting_id)  # type: ignore[attr-defined]


def test_an_offer_says_to_whom_how_to_reach_them_and_how_long_it_holds(desk: Desk, offered: int) -> None:
    (need,) = desk.needs
    assert need.text == "Tilbudt Nordlys Design · Fyrtårnet · i dag 13:00–14:00"
    assert need.detail == "gælder til kl. 10.50, 2 timer endnu · demo@example.org"
    assert not need.urgent
    desk.house.now = at("10:30")
    desk.look()
    assert desk.needs[0].urgent
    desk.enter()
    assert desk.needs == []
    assert desk.house.desk.ask(WaitingList(desk.house.now)) == ()


def test_an_offer_that_is_turned_down_leaves_the_list(desk: Desk, offered: int) -> None:
    desk.push(1)
    assert desk.needs == []
    assert desk.house.desk.ask(WaitingList(desk.house.now)) == ()


def test_a_request_leads_to_where_it_is_answered(desk: Desk) -> None:
    desk.house.do(BookRooms((desk.house.hall,), between("15:00", "16:00"), "Reception", as_request=True))
    desk.house.now += timedelta(minutes=40)
    desk.look()
    (need,) = desk.needs
    assert need.text == "Anmodning: Reception · Salen · i dag 15:00–16:00"
    assert need.detail == "har ventet 40 minutter"
    desk.enter()
    assert desk.frame.screen().told("focus")[-1] == {"tool": "requests"}


def test_a_skipped_date_that_became_free_is_taken_in_again(desk: Desk) -> None:
    house = desk.house
    first = book(house, house.tower, "10:00", "11:00", "Var der først")
    skip = (DateChoice(between("10:00", "11:00").start, skip=True),)
    house.do(
        BookRooms((house.tower,), between("10:00", "11:00"), "Ugentligt", rule="FREQ=WEEKLY;COUNT=2", choices=skip)
    )
    desk.look()
    assert desk.needs == []
    house.do(ChangeState((StateChange(first.occurrence_ids[0], State.CANCELLED, first.version),)))
    desk.look()
    assert [one.text for one in desk.needs] == ["Ledig igen: Ugentligt · Fyrtårnet · i dag 10:00–11:00"]
    desk.enter()
    assert desk.needs == []
    assert [one.title for one in desk.screen.room_rows.layout_shown.shown.occurrences] == ["Ugentligt"]


def test_a_rule_due_for_review_is_renewed_or_dropped(desk: Desk) -> None:
    rule = HouseRule(0, RuleKind.LONGEST, Severity.ERROR, "Driften", "salen skal bruges af flere", MONDAY, limit=240)
    desk.house.do(KeepRule(rule))
    desk.look()
    assert [one.text for one in desk.needs] == ["Skal reglen stadig gælde? Møder på over 4 timer"]
    desk.enter()
    assert desk.needs == []
    (kept,) = desk.house.desk.ask(HouseRules())
    assert kept.review_on == MONDAY + timedelta(days=365)


def test_arrows_walk_over_the_lines_and_the_keyboard_stays_when_one_goes(desk: Desk) -> None:
    house = desk.house
    for room, title in ((house.tower, "Ane"), (house.hall, "Bo")):
        book(house, room, "09:00", "11:00", title)
    house.do(BookAppointment(house.advisor, None, between("09:00", "10:00"), "Cai Demo"))
    house.now = at("09:30")
    desk.look()
    rows = desk.screen.needs_list.rows
    rows[0].setFocus()
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    assert QApplication.focusWidget() is rows[2]
    desk.press(Key.Key_Up)
    desk.press(Key.Key_Return)
    assert len(desk.needs) == 2
    assert QApplication.focusWidget() is desk.screen.needs_list.rows[1]
    assert "Cai Demo" in desk.needs[1].text


def test_each_line_says_what_enter_does(desk: Desk, late: int) -> None:
    (row,) = desk.screen.needs_list.rows
    assert row.accessibleName() == "Ikke mødt: Bestyrelsesmøde, 09:00 · Fyrtårnet. 20 minutter efter tiden"
    assert row.accessibleDescription() == "Enter: Frigiv"
    assert desk.screen.asks_label.text() == "1"
