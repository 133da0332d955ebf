"""What accompanies the window once it has been painted: scanner, answers, the desk's menu, the routine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from frontdesk.application.room_use import ReleasedReceipt
from frontdesk.application.services import OpenHouse, Services
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui import theme
from frontdesk.gui.desk_menu import KeysDialog, below, desk_menu, keys_everywhere
from frontdesk.gui.desk_routine import DeskRoutine
from frontdesk.gui.house_trouble import HouseTroublePage
from frontdesk.gui.localisation import install as install_language
from frontdesk.gui.main_window import MainWindow
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.recovery_key import RecoveryKeyDialog
from frontdesk.gui.scan_answer import ScanAnswer
from frontdesk.gui.scanner import Scanner
from frontdesk.gui.scanning import Scanning
from frontdesk.gui.theme import ThemeName


class Companions:
    """Made after the first paint, for the life of the window."""

    def __init__(self, app: QApplication, window: MainWindow, services: Services, preferences: Preferences) -> None:
        self._app, self._window, self._services, self._preferences = app, window, services, preferences
        self._routine: DeskRoutine | None = None
        self.answer = ScanAnswer(window, window.context.tokens)
        self._scanning = Scanning(window, self.answer)
        self.scanner = Scanner(window)
        self.scanner.install(app)
        self.scanner.scanned.connect(self._scanning.scanned)
        window.menu_wanted.connect(self._show_menu)
        window.keys_wanted.connect(self._show_keys)
        window.closing.connect(self._stop)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def house_opened(self, house: OpenHouse) -> None:
        self._window.uncover()
        self._routine = DeskRoutine(
            house,
            self._window.dispatcher,
            self._window.tell_backup,
            self._window.refuse,
            self._tell_released,
            self._window.work.feed,
            self._window,
        )
        if house.recovery_key:
            RecoveryKeyDialog(house.recovery_key, self._window).open()

    def _tell_released(self, receipt: ReleasedReceipt) -> None:
        """The house lets the program release what nobody came to; who sits here gets to know."""
        first, count = receipt.released[0], len(receipt.released)
        text = QCoreApplication.translate("Routine", "%n booking(er) er frigivet: ingen er mødt op", None, count)
        show = WayOut(
            QCoreApplication.translate("Routine", "Vis"), lambda: self._window.navigate("calendar", occurrence_id=first)
        )
        self._window.notify(Notice(Tone.INFO, text, ways=(show,)))

    def show_trouble(self, problem: EnvironmentProblem, again: Callable[[], None]) -> None:
        """The house cannot be opened: its own page in place of the screens, until it can."""
        page = HouseTroublePage(problem, self._services, self._window.dispatcher)
        page.again.connect(again)
        self._window.cover(page, page.title)
        page.setFocus()

    def _show_menu(self) -> None:
        menu = desk_menu(self._window, self._preferences, self._relook, self._show_keys, self._back_up)
        menu.popup(below(self._window.more_button))

    def _back_up(self) -> None:
        if self._routine is not None:
            self._routine.back_up()

    def _follow_system(self) -> None:
        if self._preferences.theme is ThemeName.SYSTEM:
            self._relook()

    def _relook(self) -> None:
        install_language(self._app, self._preferences.language)
        theme.apply(self._app, theme.tokens(self._preferences.theme))
        self._window.rebuild()

    def _show_keys(self) -> None:
        screen = self._window.screen_here
        own = [(action.shortcut, action.text) for action in screen.actions_here() if action.shortcut] if screen else []
        KeysDialog(screen.title if screen else "", own, keys_everywhere(), self._window).open()

    def _stop(self) -> None:
        if self._routine is not None:
            self._routine.stop()
