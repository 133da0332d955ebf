"""The state of the world in words, honest about what is old or missing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frontdesk.application.messages import Label
from frontdesk.gui.elided_label import ElidedLabel
from frontdesk.gui.status_bar import StatusBar
from tests.support.houses import at


class Bar:
    def __init__(self) -> None:
        self.now: datetime = at("09:41")
        self.database, self.backup, self.undo = QLabel(), QLabel(), QLabel()
        self.said = StatusBar(self.database, self.backup, self.undo, lambda: self.now)


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    made = Bar()
    for label in (made.database, made.backup, made.undo):
        qtbot.addWidget(label)
    return made


def test_before_the_house_is_open_nothing_is_claimed_of_it(bar: Bar) -> None:
    assert (bar.database.text(), bar.backup.text(), bar.undo.text()) == ("Åbner huset …", "", "")


@pytest.mark.parametrize(
    ("where", "words"),
    [("/srv/house.db", "Database: lokal"), ("postgresql://desk@server/house", "Database: server")],
)
def test_where_the_house_is(bar: Bar, where: str, words: str) -> None:
    bar.said.opened(where)
    assert bar.database.text() == words
    assert bar.database.toolTip() == where


def test_when_something_was_saved_by_the_clock_on_the_wall(bar: Bar) -> None:
    bar.said.opened("/house.db")
    bar.said.saved(at("09:41") + timedelta(seconds=7))
    assert bar.database.text() == "Database: lokal · gemt 09:41:07"


@pytest.mark.parametrize(
    ("made", "words", "tone"),
    [
        (at("07:00"), "Sikkerhedskopi: i dag 07:00, kontrolleret", "muted"),
        (at("22:00") - timedelta(days=1), "Sikkerhedskopi: 22.11.2026 kl. 22.00, kontrolleret", "muted"),
        (at("07:00") - timedelta(days=3), "Sikkerhedskopi: 20.11.2026 kl. 07.00, kontrolleret", "warn"),
        (None, "Sikkerhedskopi: ingen endnu", "warn"),
    ],
)
def test_an_old_or_missing_backup_is_a_warning(bar: Bar, made: datetime | None, words: str, tone: str) -> None:
    bar.said.opened("/house.db")
    bar.said.backed_up(made)
    assert (bar.backup.text(), bar.backup.property("tone")) == (words, tone)


def test_yesterdays_backup_is_not_said_to_be_of_today(bar: Bar) -> None:
    bar.said.opened("/house.db")
    bar.said.backed_up(at("09:00"))
    bar.now = at("09:00") + timedelta(days=1)
    bar.said.retell()
    assert bar.backup.text() == "Sikkerhedskopi: 23.11.2026 kl. 09.00, kontrolleret"


def test_what_ctrl_z_would_undo(bar: Bar) -> None:
    bar.said.can_undo(Label("moved", {"title": "Bestyrelsesmøde", "room": "Fyrtårnet", "count": 1}))
    assert bar.undo.text() == "Fortryd: “Flyttet Bestyrelsesmøde til Fyrtårnet” · Ctrl+Z"
    bar.said.can_undo(None)
    assert bar.undo.text() == ""


def test_a_line_that_has_no_room_is_shortened_and_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(400, 20)
    label.setText("Fortryd: “Flyttet Bestyrelsesmøde til Fyrtårnet”")
    assert (label.shown, label.toolTip()) == (label.text(), "")
    label.resize(90, 20)
    label.setText(label.text())
    assert label.shown.endswith("…")
    assert label.toolTip() == "Fortryd: “Flyttet Bestyrelsesmøde til Fyrtårnet”"
    assert label.minimumSizeHint().width() < 60
