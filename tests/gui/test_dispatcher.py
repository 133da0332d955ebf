"""Work goes off the window's thread, and its results come back on it, in order and only while they matter."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk.application.messages import Changes, Command, Kind, Label, Outcome, Query, Receipt
from frontdesk.domain.errors import DomainError, EnvironmentProblem, NothingToUndo
from frontdesk.gui.change_feed import ChangeFeed
from frontdesk.gui.dispatcher import Dispatcher


@dataclass(frozen=True)
class Do(Command):
    act: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class Ask(Query[str]):
    answer: Callable[[], str]


class SmallHouse:
    """A house that does what the message says, and notes on which thread."""

    def __init__(self) -> None:
        self.threads: list[str] = []

    def execute(self, command: Command) -> Outcome:
        self.threads.append(threading.current_thread().name)
        assert isinstance(command, Do)
        command.act()
        return Outcome(Receipt(), Changes({Kind.VISIT: (1,)}), Label("done"))

    def ask(self, query: Query[Any]) -> Any:
        assert isinstance(query, Ask)
        return query.answer()

    def undo(self, _first: Sequence[Command] = ()) -> Outcome:
        raise NothingToUndo

    def redo(self) -> Outcome:
        return self.execute(Do())


class Desk:
    """A dispatcher with everything it says written down."""

    def __init__(self) -> None:
        self.house = SmallHouse()
        self.refused: list[DomainError] = []
        self.trouble: list[tuple[EnvironmentProblem, Callable[[], None]]] = []
        self.bugs: list[BaseException] = []
        self.changes: list[Changes] = []
        feed = ChangeFeed()
        feed.changed.connect(self.changes.append)
        self.feed = feed
        self.dispatcher = Dispatcher(
            feed, self.refused.append, lambda problem, again: self.trouble.append((problem, again)), self.bugs.append
        )

    def open(self) -> None:
        self.dispatcher.open(lambda: self.house, lambda _house: None, self.bugs.append)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    yield made
    qtbot.waitUntil(lambda: made.dispatcher.idle)
    made.dispatcher.close()


def test_a_command_runs_elsewhere_and_comes_back_here(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.open()
    desk.dispatcher.run(Do(), lambda _outcome: heard.append(threading.current_thread().name))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["MainThread"]
    assert desk.house.threads[0].startswith("db-writer")
    assert [changes.touches(Kind.VISIT) for changes in desk.changes] == [True]


def test_what_is_asked_before_the_house_is_open_is_answered_when_it_is(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.dispatcher.ask(Ask(lambda: "svar"), heard.append)
    assert heard == []
    desk.open()
    qtbot.waitUntil(lambda: heard == ["svar"])


def test_of_questions_with_one_key_only_the_latest_is_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    gate = threading.Event()
    heard: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "gammelt"

    desk.dispatcher.ask(Ask(slow), heard.append, key="day")
    desk.dispatcher.ask(Ask(lambda: "nyt"), heard.append, key="day")
    gate.set()
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    assert heard == ["nyt"]


def test_commands_keep_their_order(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    done: list[int] = []
    for number in range(50):
        desk.dispatcher.run(Do(lambda number=number: done.append(number)))
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    assert done == list(range(50))


def test_a_refusal_a_problem_and_a_bug_go_their_own_ways(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    tries: list[int] = []

    def locked_once() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise EnvironmentProblem

    def broken() -> None:
        raise ZeroDivisionError

    desk.dispatcher.undo()
    desk.dispatcher.run(Do(locked_once))
    desk.dispatcher.run(Do(broken))
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    assert [type(error) for error in desk.refused] == [NothingToUndo]
    assert [type(error) for error in desk.bugs] == [ZeroDivisionError]
    desk.trouble[0][1]()
    qtbot.waitUntil(lambda: len(tries) == 2 and desk.dispatcher.idle)
    assert len(desk.changes) == 1


def test_a_screen_may_take_a_refusal_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    taken: list[Exception] = []

    def refuse() -> None:
        raise NothingToUndo

    desk.dispatcher.run(Do(refuse), failed=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert desk.refused == []


def test_what_waits_does_not_stand_in_the_way_of_another_try_at_opening(desk: Desk, qtbot: QtBot) -> None:
    failed: list[Exception] = []

    def locked() -> SmallHouse:
        raise EnvironmentProblem

    desk.dispatcher.open(locked, lambda _house: None, failed.append)
    desk.dispatcher.run(Do())
    qtbot.waitUntil(lambda: bool(failed))
    assert desk.house.threads == []
    desk.open()
    qtbot.waitUntil(lambda: len(desk.house.threads) == 1)


def test_whoever_has_gone_hears_no_answer(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    screen = QLabel()

    def show(text: str) -> None:
        screen.setText(text)
        heard.append(text)

    desk.dispatcher.ask(Ask(lambda: "svar"), show)
    desk.dispatcher.run(Do(), lambda _outcome: show("gjort"))
    delete(screen)
    desk.open()
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    assert heard == []
    assert len(desk.changes) == 1
    assert desk.bugs == []


def test_an_error_of_one_who_has_gone_troubles_nobody(desk: Desk, qtbot: QtBot) -> None:
    screen = QLabel()

    def refuse() -> None:
        raise NothingToUndo

    desk.open()
    desk.dispatcher.run(Do(refuse), failed=lambda error: screen.setText(str(error)))
    delete(screen)
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    assert (desk.refused, desk.bugs) == ([], [])


def test_what_a_clock_asks_after_the_house_was_closed_is_forgotten(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.open()
    qtbot.waitUntil(lambda: desk.dispatcher.idle)
    desk.dispatcher.close()
    desk.dispatcher.ask(Ask(lambda: "svar"), heard.append)
    assert desk.dispatcher.idle
    assert heard == []
