"""The start: painted before anything heavy is imported, one window for a house, and everything closed in order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk import bootstrap
from frontdesk.application.services import StartOptions
from frontdesk.domain.errors import HouseUnusable
from frontdesk.gui.application import ALREADY_OPEN, Session, house_lock, run
from frontdesk.gui.preferences import Preferences
from tests.support.frame import HouseAtDesk
from tests.support.houses import TestHouse

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "psycopg",
    "alembic",
    "keyring",
    "cryptography",
    "reportlab",
    "qrcode",
    "pypdfium2",
    "xlsxwriter",
    "holidays",
    "dateutil",
    "frontdesk.persistence",
    "frontdesk.documents",
    "frontdesk.application.bookings",
    "frontdesk.gui.timeline",
)

AT_FIRST_PAINT = """
import json, sys
from frontdesk.application.services import StartOptions
from frontdesk.bootstrap import services
from frontdesk.gui.application import Session, make_application
from frontdesk.gui.preferences import Preferences

app = make_application()
session = Session(app, services(StartOptions(sys.argv[1])), Preferences())
print(json.dumps({"visible": session.window.isVisible(), "modules": sorted(sys.modules)}))
sys.stdout.flush()
__import__("os")._exit(0)
"""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", AT_FIRST_PAINT, str(tmp_path / "house")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["visible"]
    assert [name for name in HEAVY if name in found["modules"]] == []


class Opened:
    """A session on a test house."""

    def __init__(self, house: TestHouse, folder: Path) -> None:
        self.at_desk = HouseAtDesk(house, str(folder / "house.db"))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        services = bootstrap.services(StartOptions(str(folder)))
        object.__setattr__(services, "open_house", lambda: self.at_desk)
        preferences = Preferences(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
        self.session = Session(app, services, preferences, first="visitors")


@pytest.fixture
def opened(house: TestHouse, tmp_path: Path, qtbot: QtBot) -> Opened:
    return Opened(house, tmp_path)


def test_a_session_opens_its_house_and_closes_it_in_order(opened: Opened, qtbot: QtBot) -> None:
    heard: list[object] = []
    opened.session.when_open(heard.append)
    qtbot.waitUntil(lambda: heard == [opened.at_desk] and opened.session.window.dispatcher.idle)
    assert opened.session.window.house_label.text() == "Prøvehuset"
    assert opened.session.window.screen_here is not None
    opened.session.window.close()
    opened.session.end()
    delete(opened.session.window)
    assert opened.at_desk.closed


def test_a_last_backup_that_fails_is_said_and_the_house_closed(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, title, _text: said.append(title))

    def full() -> None:
        raise HouseUnusable("backup_failed")

    monkeypatch.setattr(opened.at_desk, "close", full)
    qtbot.waitUntil(lambda: opened.session.window.dispatcher.idle and bool(opened.session.window.house_label.text()))
    opened.session.window.close()
    opened.session.end()
    delete(opened.session.window)
    assert said == ["Sikkerhedskopien blev ikke taget"]


def test_a_second_window_on_the_same_house_says_so(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: said.append(text))
    options = StartOptions(str(tmp_path / "house"))
    first = house_lock(options.house)
    assert first is not None
    try:
        assert run(bootstrap.services(options), options) == ALREADY_OPEN
    finally:
        first.unlock()
    assert said == ["Huset er allerede åbent i et vindue på denne pc."]
    again = house_lock(options.house)
    assert again is not None
    again.unlock()
