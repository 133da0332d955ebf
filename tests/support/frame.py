"""A window's frame around a small house: real use cases and a real database, a screen and printers that take notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from frontdesk import bootstrap
from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Changes, Command, Outcome, Query
from frontdesk.application.services import PrinterChoice, PrintState, Services, StartOptions
from frontdesk.application.visits import ScanReceipt
from frontdesk.gui.main_window import MainWindow, Place
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.screen import Screen, ScreenContext
from tests.support.houses import TestHouse


class HouseAtDesk:
    """A test house as the composition root hands it out, at a desk where nothing has been done yet."""

    desk = "2"
    recovery_key: str | None = None

    def __init__(self, house: TestHouse, where: str) -> None:
        self._house = house
        self.person = house.at_desk(self.desk)
        self.where = where
        self.backed_up_at: datetime | None = None
        self.closed = False

    def execute(self, command: Command) -> Outcome:
        return self.person.execute(command)

    def ask(self, query: Query[Any]) -> Any:
        return self.person.ask(query)

    def undo(self, first: Sequence[Command] = ()) -> Outcome:
        return self.person.undo(first)

    def redo(self) -> Outcome:
        return self.person.redo()

    def verify(self) -> Any:
        raise NotImplementedError("no window asks a test house for its full check")

    def backup(self, file: Path | None = None) -> datetime | None:
        self.backed_up_at = self._house.now
        return self.backed_up_at

    def last_backup(self) -> datetime | None:
        return self.backed_up_at

    def close(self) -> None:
        self.closed = True


@dataclass
class NotingPrinters:
    """Printers that note what they were given; ``ending`` is how each job ends, ``away`` raises instead."""

    names: tuple[str, ...] = ("Brother QL-820",)
    ending: PrintState = field(default_factory=lambda: PrintState("completed", final=True))
    away: Exception | None = None
    jobs: list[tuple[str, str, tuple[float, float], bytes]] = field(default_factory=list)

    def available(self) -> tuple[PrinterChoice, ...]:
        return tuple(PrinterChoice(name, is_default=False, ready=True) for name in self.names)

    def submit(self, pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> object:
        if self.away is not None:
            raise self.away
        self.jobs.append((printer, title, media_mm, pdf))
        return len(self.jobs)

    def state(self, job: object) -> PrintState:
        return self.ending


class NotingScreen(Screen):
    """A screen that notes what the frame tells it, with a field to type in."""

    def __init__(self, context: ScreenContext, name: str) -> None:
        super().__init__(context)
        self.name = name
        self.heard: list[tuple[str, Any]] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Navn")
        QVBoxLayout(self).addWidget(self.field)

    @property
    def title(self) -> str:
        return self.name

    @property
    def subtitle(self) -> str:
        return "mandag 23. november"

    def refresh(self, changes: Changes | None) -> None:
        self.heard.append(("refresh", changes))

    def show_focus(self, focus: Mapping[str, object]) -> None:
        self.heard.append(("focus", dict(focus)))

    def add(self) -> None:
        self.heard.append(("add", None))

    def print_shown(self) -> None:
        self.heard.append(("print", None))

    def scanned(self, receipt: ScanReceipt) -> None:
        self.heard.append(("scanned", receipt.answer))

    def told(self, what: str) -> list[Any]:
        return [detail for heard, detail in self.heard if heard == what]


def noting_places(*names: str) -> tuple[Place, ...]:
    """Places F1, F2 … with noting screens, named by what is in the rail."""
    return tuple(
        Place(name, _saying(name), "today", f"F{number}", _making(name)) for number, name in enumerate(names, start=1)
    )


def _saying(name: str) -> Any:
    return lambda: name


def _making(name: str) -> Any:
    return lambda context: NotingScreen(context, name)


class Frame:
    """The window with everything around it that a test may look at."""

    def __init__(self, house: TestHouse, folder: Path, places: Sequence[Place]) -> None:
        self.house = house
        self.at_desk = HouseAtDesk(house, str(folder / "house.db"))
        self.printers = NotingPrinters()
        self.preferences = Preferences(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
        self.bugs: list[BaseException] = []
        real = bootstrap.services(StartOptions())
        self.services = Services(
            open_house=lambda: self.at_desk,
            documents=real.documents,
            printers=self.printers,
            read_attendees=real.read_attendees,
            read_calendar=real.read_calendar,
            write_file=real.write_file,
            restore=real.restore,
        )
        self.window = MainWindow(self.services, self.preferences, places, self.bugs.append, now=lambda: house.now)

    @property
    def profile(self) -> HouseProfile:
        return self.window.context.profile()

    def settle(self, qtbot: QtBot) -> None:
        """Waits until everything asked was answered."""
        qtbot.waitUntil(lambda: self.window.dispatcher.idle)

    def screen(self) -> NotingScreen:
        here = self.window.screen_here
        assert isinstance(here, NotingScreen)
        return here

    def show(self, qtbot: QtBot) -> None:
        """The window on the screen, at its first place, with the house open and the keyboard."""
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.navigate(next(iter(self.window._places)).id)
        self.window.open_house(lambda _house: None, self.bugs.append)
        self.settle(qtbot)

    def close(self) -> None:
        """After everything was answered; ``qtbot`` would take the window away before its last answers came."""
        self.window.dispatcher.close()
        self.window.close()
        delete(self.window)
