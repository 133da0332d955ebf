"""A house that cannot be opened says why and what helps, and is worked in as soon as it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from frontdesk.domain.errors import HouseUnusable
from frontdesk.gui.companions import Companions
from frontdesk.gui.house_trouble import RESTORABLE, HouseTroublePage
from tests.support.frame import Frame, HouseAtDesk


class BrokenHouse:
    """Opening fails until ``mended``; restoring notes what it was given and mends."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.mended = False
        self.restored: list[tuple[Path, str | None]] = []

    def open(self, whole: HouseAtDesk) -> HouseAtDesk:
        if not self.mended:
            raise HouseUnusable(self.code, path="/srv/house.db")  # type: ignore[arg-type]
        return whole

    def restore(self, file: Path, key: str | None) -> Path | None:
        self.restored.append((file, key))
        self.mended = True
        return Path("/srv/quarantine/1")


class Trouble:
    """A window before a house in trouble, with the companions that show it."""

    def __init__(self, frame: Frame, broken: BrokenHouse) -> None:
        self.frame, self.broken = frame, broken
        object.__setattr__(frame.services, "open_house", lambda: broken.open(frame.at_desk))
        object.__setattr__(frame.services, "restore", broken.restore)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.companions = Companions(app, frame.window, frame.services, frame.preferences)
        self.opened: list[object] = []

    def open(self) -> None:
        self.frame.window.open_house(self._opened, self._failed)

    def _opened(self, house: object) -> None:
        self.companions.house_opened(house)  # type: ignore[arg-type]
        self.opened.append(house)

    def _failed(self, error: Exception) -> None:
        assert isinstance(error, HouseUnusable)
        self.companions.show_trouble(error, self.open)

    @property
    def page(self) -> HouseTroublePage | None:
        found = self.frame.window.stack.currentWidget()
        return found if isinstance(found, HouseTroublePage) else None

    @property
    def texts(self) -> str:
        assert self.page is not None
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def press(self, text: str) -> None:
        assert self.page is not None
        button = next(one for one in self.page.findChildren(QPushButton) if one.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def trouble(make_frame: Callable[..., Frame], qtbot: QtBot) -> Iterator[Callable[[str], Trouble]]:
    made: list[Trouble] = []

    def make(code: str) -> Trouble:
        frame = make_frame(shown=False)
        found = Trouble(frame, BrokenHouse(code))
        made.append(found)
        with qtbot.waitExposed(frame.window):
            frame.window.show()
        frame.window.navigate("I dag")
        found.open()
        qtbot.waitUntil(lambda: found.page is not None)
        return found

    yield make
    for found in made:
        found.companions.scanner.remove()
        found.companions.answer.hide()


def test_the_page_says_what_is_wrong_and_where(trouble: Callable[[str], Trouble]) -> None:
    shown = trouble("house_truncated")
    assert "Der mangler noget af husets fil" in shown.texts
    assert "/srv/house.db" in shown.texts
    assert shown.frame.window.title_label.text() == "Huset er ikke åbent"


def test_nobody_goes_to_a_screen_of_a_house_that_is_not_open(trouble: Callable[[str], Trouble]) -> None:
    shown = trouble("house_broken")
    QTest.keyClick(shown.frame.window, Qt.Key.Key_F2)
    assert shown.page is not None
    assert shown.frame.window.screen_here is None


def test_trying_again_opens_what_opens_meanwhile(trouble: Callable[[str], Trouble], qtbot: QtBot) -> None:
    shown = trouble("house_locked")
    shown.press("Prøv igen")
    shown.frame.settle(qtbot)
    assert "fat i huset" in shown.texts
    shown.broken.mended = True
    shown.press("Prøv igen")
    qtbot.waitUntil(lambda: bool(shown.opened))
    shown.frame.settle(qtbot)
    assert shown.page is None
    assert shown.frame.screen().name == "I dag"
    assert shown.frame.window.house_label.text() == "Prøvehuset"


@pytest.mark.parametrize("code", sorted(RESTORABLE))
def test_what_a_backup_can_mend_offers_it_first(trouble: Callable[[str], Trouble], code: str) -> None:
    shown = trouble(code)
    assert shown.page is not None
    assert shown.page.findChildren(QPushButton)[0].text() == "Gendan fra en sikkerhedskopi …"


@pytest.mark.parametrize("code", ["house_locked", "disk_full", "house_newer", "house_on_network_share"])
def test_what_no_backup_can_mend_does_not_offer_it(trouble: Callable[[str], Trouble], code: str) -> None:
    shown = trouble(code)
    assert shown.page is not None
    assert [button.text() for button in shown.page.findChildren(QPushButton)] == ["Prøv igen"]


def test_a_backup_is_restored_and_the_house_opened(
    trouble: Callable[[str], Trouble], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Path("/usb/house-20261123T070000Z.frontdesk-backup")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("656J-DMQY", True))
    shown = trouble("house_broken")
    shown.press("Gendan fra en sikkerhedskopi …")
    qtbot.waitUntil(lambda: bool(shown.opened))
    assert shown.broken.restored == [(chosen, "656J-DMQY")]
    assert shown.page is None


def test_the_backup_of_an_open_house_is_told(trouble: Callable[[str], Trouble], qtbot: QtBot) -> None:
    shown = trouble("house_locked")
    shown.broken.mended = True
    shown.frame.at_desk.backed_up_at = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    shown.open()
    qtbot.waitUntil(lambda: bool(shown.opened))
    shown.frame.settle(qtbot)
    assert shown.frame.window.backup_label.text() == "Sikkerhedskopi: i dag 07:00, kontrolleret"
