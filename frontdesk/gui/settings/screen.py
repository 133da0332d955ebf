"""The house as its manager sets it up: a page for each part of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from frontdesk.application.messages import Changes, Kind
from frontdesk.gui import icons
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.ui_loader import load_form

ROW_PX = 44
SHOWS = (Kind.RESOURCE, Kind.HOURS, Kind.RULE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def _rooms(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.rooms_page import RoomsPage

    return RoomsPage(context)


def _equipment(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.equipment_page import EquipmentPage

    return EquipmentPage(context)


def _hours(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.hours_page import HoursPage

    return HoursPage(context)


def _closing(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.closing_page import ClosingPage

    return ClosingPage(context)


def _rules(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.rules_page import RulesPage

    return RulesPage(context)


def _late(context: ScreenContext) -> SettingsPage:
    from frontdesk.gui.settings.late_page import LatePage

    return LatePage(context)


@dataclass(frozen=True, slots=True)
class PagePlace:
    """An entry of the list at the left; its page is made when it is first visited."""

    id: str
    text: Callable[[], str]
    icon: str
    make: Callable[[ScreenContext], SettingsPage]


PAGES = (
    PagePlace("rooms", lambda: _tr("Lokaler"), "room", _rooms),
    PagePlace("equipment", lambda: _tr("Udstyr"), "drag", _equipment),
    PagePlace("hours", lambda: _tr("Åbningstider"), "clock", _hours),
    PagePlace("closing", lambda: _tr("Lukkedage"), "calendar", _closing),
    PagePlace("rules", lambda: _tr("Husets regler"), "lock", _rules),
    PagePlace("late", lambda: _tr("Udeblivelser og venteliste"), "missing", _late),
)


class SettingsScreen(Screen):
    """``navigate`` may hand it a ``page`` (the id of one), or the ``changes`` of an undo."""

    pages_list: QListWidget
    pages: QStackedWidget

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "settings")
        self._made: dict[str, SettingsPage] = {}
        for place in PAGES:
            item = QListWidgetItem(icons.icon(place.icon), place.text(), self.pages_list)
            item.setSizeHint(QSize(0, ROW_PX))
        self.pages_list.currentRowChanged.connect(lambda row: self._open(PAGES[row]))
        self.pages_list.itemActivated.connect(lambda _: self.page.start())
        self.pages_list.setCurrentRow(0)

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("Indstillinger")

    @property
    def subtitle(self) -> str:
        return self.context.profile().name

    @property
    def page(self) -> SettingsPage:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, SettingsPage), "a page is open from the start"
        return page

    @property
    def notice_area(self) -> QWidget:
        return self.page.notice_area

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*SHOWS):
            self.page.show_house()

    def show_focus(self, focus: Mapping[str, object]) -> None:
        changes, wanted = focus.get("changes"), focus.get("page")
        if isinstance(wanted, str):
            self.open_page(wanted)
        if isinstance(changes, Changes):
            self.page.follow(changes)
        else:
            self.page.start()

    def add(self) -> None:
        self.page.add()

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return self.page.actions_here()

    def retheme(self) -> None:
        for number, place in enumerate(PAGES):
            self.pages_list.item(number).setIcon(icons.icon(place.icon))
        for page in self._made.values():
            page.retheme()

    # Pages

    def open_page(self, page_id: str) -> None:
        """Goes to a page."""
        self.pages_list.setCurrentRow([place.id for place in PAGES].index(page_id))

    def _open(self, place: PagePlace) -> None:
        if place.id not in self._made:
            self._made[place.id] = page = place.make(self.context)
            page.left.connect(self._show_pages)
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self._made[place.id])
        self.page.show_house()

    def _show_pages(self) -> None:
        self.pages_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or self.pages_list.hasFocus():
            super().keyPressEvent(event)
        elif not self.page.back():
            self._show_pages()
