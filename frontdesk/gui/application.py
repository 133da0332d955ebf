"""The window's start: paint first, then open the house in the background."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QLockFile, Qt
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.gui import fonts, theme
from frontdesk.gui.localisation import install as install_language
from frontdesk.gui.main_window import MainWindow, after_paint
from frontdesk.gui.places import PLACES
from frontdesk.gui.preferences import Preferences

if TYPE_CHECKING:
    from frontdesk.application.services import Language, OpenHouse, Services, StartOptions
    from frontdesk.domain.errors import EnvironmentProblem

ALREADY_OPEN = 4


def run(services: Services, options: StartOptions) -> int:
    """Opens the window and returns when it was closed: 0, or 4 when this house has a window already."""
    app = make_application()
    lock = house_lock(options.house)
    if lock is None:
        _say_already_open()
        return ALREADY_OPEN
    session = Session(app, services, Preferences(), options.language)
    _hear_of_problems(session.window)
    code = app.exec()
    session.end()
    lock.unlock()
    return code


def _hear_of_problems(window: QWidget) -> None:
    from frontdesk.gui.problem_report import Hooks  # after the first paint

    Hooks(window).install()


def make_application() -> QApplication:
    """The one QApplication, with the bundled typeface."""
    existing = QApplication.instance()
    # The style is chosen here because ``setStyle`` tells which one it was, and making that known to Python takes long.
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Frontdesk")
    app.setDesktopFileName("frontdesk")
    fonts.install(app)
    return app


def house_lock(house: str | None) -> QLockFile | None:
    """The right to have a window on a house, until it is unlocked; None when another window on this PC has it."""
    lock = QLockFile(_lock_path(house))
    lock.setStaleLockTime(0)  # a window is open for days; only the death of its process frees the house
    taken = not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError
    return None if taken else lock


def _lock_path(house: str | None) -> str:
    place = str(Path(house).absolute() if house and "://" not in house else house)
    return str(Path(QDir.tempPath()) / f"frontdesk-{zlib.crc32(place.encode()):08x}.lock")


def _say_already_open() -> None:
    from PySide6.QtWidgets import QMessageBox  # a tenth of the start, and seldom needed

    QMessageBox.information(None, "Frontdesk", _tr("Huset er allerede åbent i et vindue på denne pc."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Application", text)


def first_size(window: MainWindow) -> None:
    """The drawings' size where the screen has room for it with its frame; else all of the screen."""
    room = window.screen().availableGeometry()
    window.resize(1440, 900)
    if room.width() < 1460 or room.height() < 960:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _say_not_backed_up(problem: EnvironmentProblem) -> None:
    """The house is closed and whole; only its last backup failed."""
    from PySide6.QtWidgets import QMessageBox

    from frontdesk.gui.refusal_texts import refusal_text

    said = refusal_text(problem)
    QMessageBox.warning(None, said.headline, f"{said.headline}\n\n{said.detail}")


class Session:
    """A window on a house, from its first paint to its last backup."""

    def __init__(
        self,
        app: QApplication,
        services: Services,
        preferences: Preferences,
        language: Language | None = None,
        first: str = "today",
    ) -> None:
        self._app = app
        self._services = services
        self._preferences = preferences
        self._first = first
        self._house: OpenHouse | None = None
        self._after_open: list[Callable[[OpenHouse], None]] = []
        if language:
            preferences.language = language
        install_language(app, preferences.language)
        theme.apply(app, theme.tokens(preferences.theme))
        self.window = MainWindow(services, preferences, PLACES, self._bug)
        if preferences.geometry.isEmpty():
            first_size(self.window)
        after_paint(self.window, self._begin)

    def _begin(self) -> None:
        """After the first paint: everything that takes time."""
        from frontdesk.gui.companions import Companions

        self._companions = Companions(self._app, self.window, self._services, self._preferences)
        self.window.navigate(self._first)
        self._open()

    def _open(self) -> None:
        self.window.open_house(self._opened, self._not_opened)

    def _opened(self, house: OpenHouse) -> None:
        self._house = house
        self._companions.house_opened(house)
        for act in self._after_open:
            act(house)

    def when_open(self, act: Callable[[OpenHouse], None]) -> None:
        """Runs *act* when the house is open; at once if it is."""
        if self._house is not None:
            act(self._house)
        else:
            self._after_open.append(act)

    def _not_opened(self, error: Exception) -> None:
        from frontdesk.domain.errors import EnvironmentProblem

        assert isinstance(error, EnvironmentProblem), error
        self._companions.show_trouble(error, self._open)

    def _bug(self, error: BaseException) -> None:
        from frontdesk.gui.problem_report import report_problem

        report_problem(error, self.window)

    def end(self) -> None:
        """Finishes what was begun and closes the house, which backs up first."""
        from frontdesk.domain.errors import EnvironmentProblem

        self.window.dispatcher.close()
        if self._house is None:
            return
        try:
            self._house.close()
        except EnvironmentProblem as problem:
            _say_not_backed_up(problem)
