"""The frame: rail, header, notices, the screen that is shown, and the state of the world in words below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.house import House, HouseProfile
from frontdesk.application.journal_rows import NextSteps, Steps
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.services import OpenHouse, Services
from frontdesk.application.visits import Evacuation
from frontdesk.domain.errors import DomainError, EnvironmentProblem
from frontdesk.gui import icons, theme
from frontdesk.gui.change_feed import ChangeFeed
from frontdesk.gui.dispatcher import Dispatcher
from frontdesk.gui.elided_label import ElidedLabel
from frontdesk.gui.notices import Notice, NoticeBar, Tone, WayOut
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.printing import Printing
from frontdesk.gui.rail_button import RailButton
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.screen import Screen, ScreenContext
from frontdesk.gui.status_bar import StatusBar
from frontdesk.gui.ui_loader import load_form
from frontdesk.gui.undo_texts import undo_text

NO_PROFILE = HouseProfile("", (), (), (), ())
A4_MM = (210.0, 297.0)
TYPING_PLACES = (QLineEdit, QPlainTextEdit, QSpinBox)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the rail. ``make`` builds the screen when it is first visited."""

    id: str
    text: Callable[[], str]
    icon: str
    key: str
    make: Callable[[ScreenContext], Screen]


class MainWindow(QWidget):
    """One window on one house.

    ``menu_wanted`` asks for the desk's settings, ``keys_wanted`` for the list of keys, ``closing`` comes before the
    window goes.
    """

    menu_wanted = Signal()
    keys_wanted = Signal()
    closing = Signal()

    rail: QFrame
    house_label: QLabel
    desk_label: QLabel
    places_layout: QVBoxLayout
    inside_button: RailButton
    more_button: RailButton
    title_label: QLabel
    subtitle_label: ElidedLabel
    scanner_label: QLabel
    undo_button: QToolButton
    redo_button: QToolButton
    print_button: QToolButton
    notice_place: QWidget
    notice_layout: QVBoxLayout
    stack: QStackedWidget
    database_label: QLabel
    backup_label: QLabel
    undo_label: ElidedLabel

    def __init__(
        self,
        services: Services,
        preferences: Preferences,
        places: Sequence[Place],
        bug: Callable[[BaseException], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        load_form(self, "main_window", RailButton, ElidedLabel)
        self.setWindowTitle("Frontdesk")
        self._services, self._preferences, self._places, self._now = services, preferences, tuple(places), now
        self._profile = NO_PROFILE
        self._tokens = theme.tokens(preferences.theme)
        self._screens: dict[str, Screen] = {}
        self._here = ""
        self._desk = ""
        self.feed = ChangeFeed()
        self.dispatcher = Dispatcher(self.feed, self.refuse, self._trouble, bug)
        self.printing = Printing(self, self.dispatcher, services, preferences, self.notify)
        self.notices = NoticeBar(lambda: self._tokens)
        self.status = StatusBar(self.database_label, self.backup_label, self.undo_label, now)
        self.notice_layout.addWidget(self.notices)
        self.context = self._make_context()
        self.feed.changed.connect(self._changed)
        self._buttons = self._fill_rail()
        self._dress()
        self._bind_keys()
        self.restoreGeometry(preferences.geometry)

    def _make_context(self) -> ScreenContext:
        return ScreenContext(
            self.dispatcher,
            self._services,
            self._preferences,
            self.notify,
            self.refuse,
            lambda: self._profile,
            lambda: self._tokens,
            self._now,
            self.navigate,
            self.printing.print_or_save,
            self.printing.save,
        )

    # The frame's own parts

    def _fill_rail(self) -> dict[str, QPushButton]:
        buttons: dict[str, QPushButton] = {}
        for place in self._places:
            button = RailButton()
            button.dress(place.text(), place.icon, place.key, self._tokens)
            button.setCheckable(True)
            button.clicked.connect(self._going(place.id))
            self.places_layout.addWidget(button)
            buttons[place.id] = button
        return buttons

    def _dress(self) -> None:
        self.undo_button.setIcon(icons.icon("undo"))
        self.redo_button.setIcon(icons.icon("redo"))
        self.print_button.setIcon(icons.icon("print"))
        self.print_button.setToolTip(_tr("Udskriv det viste (Ctrl+P)"))
        self.inside_button.dress(_tr("Hvem er i huset"), "evacuation", "F9", self._tokens)
        self.more_button.dress(_tr("Denne plads"), "settings", "", self._tokens)
        self.scanner_label.setText(_tr("●  Scanner klar"))
        self.desk_label.setText(_tr("Reception · plads {0}").format(self._desk) if self._desk else "")
        for button in (self.undo_button, self.redo_button):
            button.setEnabled(False)

    def _bind_keys(self) -> None:
        for place in self._places:
            self._key(place.key, self._going(place.id))
        self._key("F9", self.print_evacuation_list)
        self._key("Ctrl+Z", self._undo_key)
        self._key("Ctrl+Shift+Z", self._redo_key)
        self._key("Ctrl+P", self._print_shown)
        self._key("Ins", self._add)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.print_button.clicked.connect(self._print_shown)
        self.inside_button.clicked.connect(self.print_evacuation_list)
        self.more_button.clicked.connect(self.menu_wanted)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(act)

    # The house

    def open_house(self, then: Callable[[OpenHouse], None], failed: Callable[[Exception], None]) -> None:
        """Opens the house in the background; the window is there meanwhile."""

        def opened(house: OpenHouse) -> None:
            self._desk = house.desk
            self.desk_label.setText(_tr("Reception · plads {0}").format(house.desk))
            self.status.opened(house.where)
            self.dispatcher.make(house.last_backup, self.tell_backup)
            self._load_profile()
            then(house)

        self.dispatcher.open(self._services.open_house, opened, failed)  # type: ignore[arg-type]

    def _load_profile(self) -> None:
        self.dispatcher.ask(House(), self._take_profile, key="profile")

    def _take_profile(self, profile: HouseProfile) -> None:
        self._profile = profile
        self.house_label.setText(profile.name)
        self._load_steps()
        for screen in self._screens.values():
            screen.refresh(None)

    def _changed(self, changes: Changes) -> None:
        self.status.saved(self._now())
        self._load_steps()
        if changes.touches(Kind.RESOURCE, Kind.HOURS):
            self._load_profile()
            return
        for screen in self._screens.values():
            screen.refresh(changes)

    def tell_backup(self, at: datetime | None) -> None:
        """Says in the status bar when the newest verified backup was made."""
        self.status.backed_up(at)

    # Undo and redo

    def _load_steps(self) -> None:
        self.dispatcher.ask(NextSteps(self._desk), self._show_steps, key="steps")

    def _show_steps(self, steps: Steps) -> None:
        self._tell_step(self.undo_button, steps.undo, _tr("Fortryd: “{0}” · Ctrl+Z"))
        self._tell_step(self.redo_button, steps.redo, _tr("Gør igen: “{0}” · Ctrl+Skift+Z"))
        self.status.can_undo(steps.undo)

    @staticmethod
    def _tell_step(button: QToolButton, label: Label | None, text: str) -> None:
        button.setEnabled(label is not None)
        button.setToolTip(text.format(undo_text(label)) if label else "")

    def undo(self) -> None:
        self.dispatcher.undo(lambda outcome: self._went_back(outcome, _tr("Fortrudt: {0}")))

    def redo(self) -> None:
        self.dispatcher.redo(lambda outcome: self._went_back(outcome, _tr("Gjort igen: {0}")))

    def _went_back(self, outcome: Outcome, text: str) -> None:
        self.notify(Notice(Tone.INFO, text.format(undo_text(outcome.label))))
        if screen := self.screen_here:
            screen.show_focus({"changes": outcome.changes})

    def _undo_key(self) -> None:
        """In a text field the field's own undo comes first."""
        if not self._typing("undo"):
            self.undo()

    def _redo_key(self) -> None:
        if not self._typing("redo"):
            self.redo()

    @staticmethod
    def _typing(act: str) -> bool:
        field = QApplication.focusWidget()
        if isinstance(field, QSpinBox):
            field = field.lineEdit()
        if isinstance(field, QLineEdit):
            possible = field.isUndoAvailable() if act == "undo" else field.isRedoAvailable()
        elif isinstance(field, QPlainTextEdit):
            document = field.document()
            possible = document.isUndoAvailable() if act == "undo" else document.isRedoAvailable()
        else:
            return False
        if possible:
            getattr(field, act)()
        return possible

    # What is said

    def notify(self, notice: Notice) -> None:
        self.notices.show_notice(notice)

    def refuse(self, error: Exception) -> None:
        """Says why not, in a notice."""
        said = refusal_text(error)
        tone = Tone.WARN if isinstance(error, DomainError) else Tone.BAD
        self.notify(Notice(tone, said.headline, said.detail))

    def _trouble(self, problem: EnvironmentProblem, again: Callable[[], None]) -> None:
        said = refusal_text(problem)
        self.notify(Notice(Tone.BAD, said.headline, said.detail, (WayOut(_tr("Prøv igen"), again),), stays=True))

    # Screens

    @property
    def screen_here(self) -> Screen | None:
        return self._screens.get(self._here)

    def _going(self, to: str) -> Callable[[], None]:
        return lambda: self.navigate(to)

    def navigate(self, to: str, **focus: object) -> None:
        """Goes to a place; *focus* is what its screen is to show."""
        place = next(place for place in self._places if place.id == to)
        if to not in self._screens:
            screen = self._screens[to] = place.make(self.context)
            self.stack.addWidget(screen)
            screen.title_changed.connect(self._show_title)
        self._here = to
        for identifier, button in self._buttons.items():
            button.setChecked(identifier == to)
        self.stack.setCurrentWidget(self._screens[to])
        self._focus_on(self._screens[to])
        self._screens[to].enter(focus)
        self._show_title()

    @staticmethod
    def _focus_on(screen: Screen) -> None:
        """Keys belong to the screen from now on, not to the rail."""
        focused = QApplication.focusWidget()
        if focused is None or not screen.isAncestorOf(focused):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_title(self) -> None:
        if screen := self.screen_here:
            self.title_label.setText(screen.title)
            self.subtitle_label.setText(screen.subtitle)
            self.setWindowTitle(f"{screen.title} – Frontdesk")

    def _print_shown(self) -> None:
        if screen := self.screen_here:
            screen.print_shown()

    def _add(self) -> None:
        if screen := self.screen_here:
            screen.add()

    def print_evacuation_list(self) -> None:
        """F9: who is in the house, on paper."""
        at = self._now()

        def make() -> bytes:
            listed = self.dispatcher.house().ask(Evacuation(at))
            return self._services.documents.evacuation(listed)

        self.printing.print_or_save(make, _tr("Hvem er i huset"), A4_MM)

    def rebuild(self) -> None:
        """Colours or language changed: the frame is dressed anew and the screens are made again where one was."""
        here = self._here
        self._tokens = theme.tokens(self._preferences.theme)
        for screen in self._screens.values():
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        for button in self._buttons.values():
            self.places_layout.removeWidget(button)
            button.deleteLater()
        self._buttons = self._fill_rail()
        self._dress()
        self.status.retell()
        self._load_steps()
        if here:
            self.navigate(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.notices.isVisible():
            self.notices.dismiss()
        elif event.text() == "?" and not isinstance(QApplication.focusWidget(), TYPING_PLACES):
            self.keys_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.geometry = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)


def after_paint(window: QWidget, act: Callable[[], None]) -> None:
    """Runs *act* once the window has been painted: nothing heavy comes before."""
    window.show()
    window.repaint()
    QTimer.singleShot(0, window, act)
