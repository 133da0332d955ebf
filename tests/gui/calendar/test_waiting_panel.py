"""The waiting list beside the calendar, as reception works it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookingReceipt
from frontdesk.application.messages import Command
from frontdesk.application.waiting import AcceptOffer, JoinWaitingList, OfferFreed, WaitingList
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.calendar.waiting_panel import WaitingPanel
from frontdesk.gui.desk_routine import DeskRoutine
from frontdesk.gui.planning.act_list import ActLine
from tests.support.frame import Frame
from tests.support.houses import TestHouse, at, between
from tests.support.planner import PLACE, Planner

KICK_OFF = between("10:00", "12:00")


def wait(house: TestHouse, title: str, **more: object) -> int:
    wish = {"span": KICK_OFF, "party_size": 4, "title": title, "room_id": house.tower, **more}
    return int(house.do(JoinWaitingList(**wish)).waiting_id)  # type: ignore[arg-type, attr-defined]


class Desk(Planner):
    """Reception with the waiting list open."""

    def __init__(self, frame: Frame, qtbot: QtBot) -> None:
        super().__init__(frame, qtbot)
        frame.window.navigate("calendar", tool="waiting")
        self.settle()
        panel = self.screen.findChild(WaitingPanel)
        assert panel is not None
        self.panel = panel

    @property
    def lines(self) -> list[ActLine]:
        return [row.line for row in self.panel.wishes_list.rows]

    def do(self, line: int, text: str) -> None:
        acts = [act.text for act in self.lines[line].acts]
        self.panel.wishes_list.rows[line].act(acts.index(text))
        self.settle()

    def names(self) -> list[str]:
        return [line.text for line in self.lines]


@pytest.fixture
def desk(kick_off: BookingReceipt, make_frame: Callable[..., Frame], qtbot: QtBot) -> Desk:
    frame = make_frame(PLACE)
    frame.window.resize(1280, 900)
    return Desk(frame, qtbot)


def test_an_empty_list_says_what_it_is_for(desk: Desk) -> None:
    assert desk.panel.none_label.isVisible()
    assert desk.panel.join_box.isHidden()


def test_somebody_is_put_on_the_list_by_keys(desk: Desk) -> None:
    desk.panel.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.type("Nordlys")
    desk.press(Qt.Key.Key_Tab)
    desk.type("demo@example.org")
    desk.press(Qt.Key.Key_Tab)
    desk.type("4", desk.panel.people_spin)
    desk.type("man 23-11 10-12", desk.panel.when_edit)
    desk.panel.room_combo.setCurrentIndex(1)
    desk.panel.when_edit.setFocus()
    desk.press(Qt.Key.Key_Return)
    (line,) = desk.lines
    assert line.text == "1. Nordlys"
    assert line.detail.split("\n") == [
        "man 23-11 10:00–12:00 · Fyrtårnet",
        "4 personer · demo@example.org",
        "Venter, til det bliver ledigt",
    ]
    assert desk.panel.join_box.isHidden()
    desk.frame.window.notices.take(0)
    desk.settle()
    assert desk.lines == []


def test_a_time_that_cannot_be_read_or_is_gone_is_said_and_nothing_joined(desk: Desk) -> None:
    desk.panel.ask_for(KICK_OFF, 4, desk.house.tower, "Nordlys")
    desk.type("engang", desk.panel.when_edit)
    desk.press(Qt.Key.Key_Return)
    assert desk.panel.problem_label.isVisible()
    desk.type("man 23-11 7-7:30", desk.panel.when_edit)
    desk.press(Qt.Key.Key_Return)
    assert desk.frame.window.notices.text == "Tiden er allerede begyndt"
    assert desk.lines == []
    assert not desk.panel.join_box.isHidden()


def test_who_waits_is_moved_up_and_taken_off(desk: Desk) -> None:
    for name in ("Ane", "Bo"):
        wait(desk.house, name)
    desk.panel.look()
    desk.settle()
    assert desk.names() == ["1. Ane", "2. Bo"]
    assert "Ryk op" not in [act.text for act in desk.lines[0].acts]
    desk.do(1, "Ryk op")
    assert desk.names() == ["1. Bo", "2. Ane"]
    desk.do(0, "Fjern")
    assert desk.names() == ["1. Ane"]


@pytest.fixture
def offered(desk: Desk) -> int:
    wish = wait(desk.house, "Nordlys", span=between("15:00", "16:00"))
    desk.house.at_desk("3").execute(OfferFreed())
    desk.panel.look()
    desk.settle()
    return wish


def test_the_time_an_offer_has_left_is_counted_and_marked_when_it_is_short(desk: Desk, offered: int) -> None:
    row = desk.panel.wishes_list.rows[0]
    assert row.line.detail.endswith("Tilbudt Fyrtårnet: gælder til kl. 10.00, 2 timer endnu")
    row.setFocus()
    desk.house.now = at("09:45")
    desk.panel.look()
    desk.settle()
    assert desk.panel.wishes_list.rows[0] is row
    assert row.line.detail.endswith("15 minutter endnu")
    assert row.line.urgent
    assert row.hasFocus()


def test_an_offer_is_accepted_with_enter(desk: Desk, offered: int) -> None:
    desk.panel.wishes_list.rows[0].setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.lines == []
    assert {one.title: one.state for one in desk.planned()} == {
        "Kick-off": OccurrenceState.CONFIRMED,
        "Nordlys": OccurrenceState.CONFIRMED,
    }


def test_an_offer_that_a_colleague_accepted_is_told_and_gone(desk: Desk, offered: int) -> None:
    (row,) = desk.house.desk.ask(WaitingList(desk.house.now))
    desk.house.at_desk("3", "kollega").execute(AcceptOffer(offered, row.version))
    desk.do(0, "Tag imod")
    assert desk.frame.window.notices.text.startswith("kollega ændrede det")
    assert desk.lines == []


@pytest.fixture
def routine(desk: Desk) -> DeskRoutine:
    window = desk.frame.window
    noted: list[object] = []
    made = DeskRoutine(
        desk.frame.at_desk, window.dispatcher, window.tell_backup, window.refuse, noted.append, window.work.feed, window
    )
    desk.settle()
    return made


def test_what_is_cancelled_in_the_window_is_offered_at_once_and_undo_says_to_whom(
    desk: Desk, routine: DeskRoutine, kick_off: BookingReceipt
) -> None:
    wait(desk.house, "Nordlys")
    desk.click(0, at("11:00"))
    desk.press(Qt.Key.Key_Delete)
    held = {one.title: one.state for one in desk.planned()}
    assert held == {"Nordlys": OccurrenceState.HELD}
    desk.frame.window.undo()
    desk.settle()
    notices = desk.frame.window.notices
    assert notices.text == "Fyrtårnet er tilbudt Nordlys til kl. 10.00"
    assert [way.text for way in notices.ways] == ["Træk tilbuddet tilbage, og fortryd"]
    notices.take(0)
    desk.settle()
    assert [(one.title, one.state) for one in desk.planned()] == [("Kick-off", OccurrenceState.CONFIRMED)]
    assert desk.house.desk.ask(WaitingList(desk.house.now))[0].title == "Nordlys"
    routine.stop()


def test_each_minute_what_ran_out_goes_to_the_next_and_what_is_over_ends(
    desk: Desk, routine: DeskRoutine, offered: int
) -> None:
    wait(desk.house, "Havhuset", span=between("15:00", "16:00"))
    desk.house.now = at("10:00")
    routine.settle()
    desk.settle()
    assert [line.text for line in desk.lines] == ["1. Havhuset"]
    assert [line.acts[0].text for line in desk.lines] == ["Tag imod"]
    routine.stop()


def test_the_routine_never_complains(desk: Desk, routine: DeskRoutine, monkeypatch: pytest.MonkeyPatch) -> None:
    from frontdesk.domain.errors import HouseUnusable

    def fail(_command: Command) -> None:
        raise HouseUnusable("house_locked")

    monkeypatch.setattr(desk.frame.at_desk.person, "execute", fail)
    routine.settle()
    desk.settle()
    assert desk.frame.window.notices.text == ""
    assert desk.frame.bugs == []
    routine.stop()
