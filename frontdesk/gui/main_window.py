"""The frame: rail, header, notices, the screen that is shown, and the state of the world in words below it.

Painted first, so that somebody who starts the program sees it at once; what the window does with its house is in
``house_work``, which is imported with the use cases when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.gui import icons, theme
from frontdesk.gui.actions import FRAME_ACTIONS
from frontdesk.gui.elided_label import ElidedLabel
from frontdesk.gui.palette.field import SentenceField
from frontdesk.gui.rail_button import RailButton
from frontdesk.gui.ui_loader import load_form

if TYPE_CHECKING:  # not before the first paint
    from frontdesk.application.messages import Changes
    from frontdesk.application.services import OpenHouse, Services
    from frontdesk.gui.dispatcher import Dispatcher
    from frontdesk.gui.house_work import HouseWork
    from frontdesk.gui.notices import Notice, NoticeBar
    from frontdesk.gui.preferences import Preferences
    from frontdesk.gui.screen import Screen, ScreenContext

PATIENCE_MS = 400


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
    sentence_edit: SentenceField
    undo_button: QToolButton
    redo_button: QToolButton
    print_button: QToolButton
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
        load_form(self, "main_window", RailButton, ElidedLabel, SentenceField)
        self.setWindowTitle("Frontdesk")
        self._services, self._preferences, self._places = services, preferences, tuple(places)
        self._bug, self._now = bug, now
        self.tokens = theme.tokens(preferences.theme)
        self._screens: dict[str, Screen] = {}
        self._here = ""
        self._cover: QWidget | None = None
        self._buttons = self._fill_rail()
        self._dress()
        self._bind_keys()
        self.restoreGeometry(preferences.geometry)

    # The frame's own parts

    def _fill_rail(self) -> dict[str, QPushButton]:
        buttons: dict[str, QPushButton] = {}
        for place in self._places:
            button = RailButton()
            button.dress(place.text(), place.icon, place.key, self.tokens)
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
        self.inside_button.dress(_tr("Hvem er i huset"), "evacuation", "F9", self.tokens)
        self.more_button.dress(_tr("Denne plads"), "settings", "", self.tokens)
        self.scanner_label.setText(_tr("●  Scanner klar"))
        self.database_label.setText(_tr("Åbner huset …"))
        self.sentence_edit.retell()
        for button in (self.undo_button, self.redo_button):
            button.setEnabled(False)

    def _bind_keys(self) -> None:
        for place in self._places:
            self._key(place.key, self._going(place.id))
        acts: dict[str, Callable[[], None]] = {
            "evacuation": self.print_evacuation_list,
            "undo": self._undo_key,
            "redo": self._redo_key,
            "add": self._add,
            "print": self.print_shown,
            "sentence": self.open_palette,
        }
        for action in FRAME_ACTIONS:
            self._key(action.key, acts[action.id])
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.print_button.clicked.connect(self.print_shown)
        self.inside_button.clicked.connect(self.print_evacuation_list)
        self.more_button.clicked.connect(self.menu_wanted)
        self.sentence_edit.entered.connect(self._enter_palette)

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(act)

    # The house

    @cached_property
    def work(self) -> HouseWork:
        """What the window does with its house."""
        from frontdesk.gui.house_work import HouseWork

        return HouseWork(self, self._services, self._preferences, self._bug, self._now)

    @property
    def dispatcher(self) -> Dispatcher:
        return self.work.dispatcher

    @property
    def notices(self) -> NoticeBar:
        return self.work.notices

    @property
    def context(self) -> ScreenContext:
        """What screens are lent."""
        return self.work.context

    def open_house(self, then: Callable[[OpenHouse], None], failed: Callable[[Exception], None]) -> None:
        """Opens the house in the background; the window is there meanwhile."""
        self.work.open_house(then, failed)

    def tell_backup(self, at: datetime | None) -> None:
        """Says in the status bar when the newest verified backup was made."""
        self.work.status.backed_up(at)

    def notify(self, notice: Notice) -> None:
        self.work.notify(notice)

    def refuse(self, error: Exception) -> None:
        """Says why not, in a notice."""
        self.work.refuse(error)

    def undo(self) -> None:
        self.work.undo()

    def redo(self) -> None:
        self.work.redo()

    def open_palette(self) -> None:
        """Ctrl+K: the keyboard goes to the sentence field."""
        if self.sentence_edit.isEnabled():
            self.work.palette.open()

    def _enter_palette(self) -> None:
        self.work.palette.enter()

    def _undo_key(self) -> None:
        """In a text field the field's own undo comes first."""
        if not self._in_field("undo"):
            self.undo()

    def _redo_key(self) -> None:
        if not self._in_field("redo"):
            self.redo()

    @staticmethod
    def _in_field(act: str) -> bool:
        from frontdesk.gui.text_fields import in_field

        return in_field(QApplication.focusWidget(), act)

    def print_evacuation_list(self) -> None:
        """F9: who is in the house, on paper."""
        if self._cover is None:
            self.work.print_evacuation_list()

    # Screens

    @property
    def screen_here(self) -> Screen | None:
        """The screen that is shown; None before the first one, and while something else is shown in its place."""
        return None if self._cover else self._screens.get(self._here)

    def cover(self, page: QWidget, title: str) -> None:
        """Shows a page in place of the screens; none of them can be gone to until ``uncover``."""
        self.uncover()
        self._cover = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.title_label.setText(title)
        self.subtitle_label.setText("")
        self._let_go(to_places=False)

    def uncover(self) -> None:
        """Goes back to the screen that was covered."""
        if self._cover is None:
            return
        self.stack.removeWidget(self._cover)
        self._cover.deleteLater()
        self._cover = None
        self._let_go(to_places=True)
        if self._here:
            self.navigate(self._here)

    def _let_go(self, *, to_places: bool) -> None:
        for part in (*self._buttons.values(), self.inside_button, self.print_button, self.sentence_edit):
            part.setEnabled(to_places)
        self.scanner_label.setVisible(to_places)

    def refresh_screens(self, changes: Changes | None) -> None:
        for screen in self._screens.values():
            screen.refresh(changes)

    def _going(self, to: str) -> Callable[[], None]:
        return lambda: self.navigate(to)

    def navigate(self, to: str, **focus: object) -> None:
        """Goes to a place; *focus* is what its screen is to show."""
        if self._cover is not None:
            return
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
            self.print_button.setEnabled(screen.can_print)

    def print_shown(self) -> None:
        """Ctrl+P: what the screen shows, on paper."""
        if screen := self.screen_here:
            screen.print_shown()

    def _add(self) -> None:
        if screen := self.screen_here:
            screen.add()

    def rebuild(self) -> None:
        """Colours or language changed: the frame is dressed anew and the screens are made again where one was."""
        here = self._here
        self.tokens = theme.tokens(self._preferences.theme)
        for screen in self._screens.values():
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        for button in self._buttons.values():
            self.places_layout.removeWidget(button)
            button.deleteLater()
        self._buttons = self._fill_rail()
        self._dress()
        self.work.retell()
        self._let_go(to_places=self._cover is None)
        if here:
            self.navigate(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from frontdesk.gui.enter_key import press_focused
        from frontdesk.gui.text_fields import takes_text

        if event.key() == Qt.Key.Key_Escape and self.notices.isVisible():
            self.notices.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and press_focused():
            event.accept()
        elif event.text() == "?" and not takes_text(QApplication.focusWidget()):
            self.keys_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.geometry = self.saveGeometry()
        self.closing.emit()
        super().closeEvent(event)


def after_paint(window: QWidget, act: Callable[[], None]) -> None:
    """Shows the window, returns when it has been painted, and then runs *act*: nothing heavy comes before.

    A window system tells when a window can be seen, and nothing is painted before; it is waited for, but not long.
    """
    window.show()
    patience = QDeadlineTimer(PATIENCE_MS)
    while not window.windowHandle().isExposed() and not patience.hasExpired():
        QCoreApplication.processEvents()
    window.repaint()
    QTimer.singleShot(0, window, act)
