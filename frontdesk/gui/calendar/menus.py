"""The calendar's menus: what can be done with a booking, and the tools behind the three dots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import SeriesKind
from frontdesk.gui.calendar.panels import Tool
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.changes import can_be_released

if TYPE_CHECKING:
    from frontdesk.gui.calendar.screen import CalendarScreen


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarMenus", text)


def occurrence_menu(
    parent: QWidget, occurrence: PlannedOccurrence | None, acts: Mapping[str, Callable[[], object]], now: datetime
) -> QMenu:
    """What can be done here: with a booking, or with the empty place where there is none."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for what, text, symbol in _entries(occurrence, now):
        menu.addAction(icon(symbol), text, acts[what])
    return menu


def _entries(occurrence: PlannedOccurrence | None, now: datetime) -> list[tuple[str, str, str]]:
    if occurrence is None:
        return [("new", _tr("Ny booking her"), "plus")]
    found = [("edit", _tr("Ret"), "edit")]
    if occurrence.state.holds:
        found.append(("move", _tr("Flyt med piletaster"), "drag"))
        if occurrence.kind in (SeriesKind.BOOKING, SeriesKind.EVENT):
            found.append(("copy", _tr("Kopiér"), "replaced"))
        if occurrence.kind is SeriesKind.BOOKING:
            found.append(("split", _tr("Del i to"), "edit"))
        found.append(("cancel", _tr("Aflys"), "trash"))
    if can_be_released(occurrence, now):
        found.append(("release", _tr("Ikke mødt – frigiv"), "missing"))
    return found


def tools_menu(screen: CalendarScreen) -> QMenu:
    """Behind the three dots: what is not needed every hour."""
    menu = QMenu(screen)
    tools = (
        (Tool.FIND, _tr("Find et lokale"), "search", "Ctrl+F"),
        (Tool.REQUESTS, _tr("Anmodninger"), "unknown", ""),
        (Tool.WAITING, _tr("Venteliste"), "clock", ""),
        (Tool.CLOSE, _tr("Sæt lokaler ud af drift …"), "lock", ""),
        (Tool.IMPORT, _tr("Hent en kalender ind …"), "import", ""),
    )
    for tool, text, symbol, keys in tools:
        action = menu.addAction(icon(symbol), f"{text}\t{keys}" if keys else text)
        action.triggered.connect(lambda _=False, tool=tool: screen.open_tool(tool))
    menu.addSeparator()
    hide = menu.addAction(_tr("Skjul de lukkede timer"))
    hide.setCheckable(True)
    hide.toggled.connect(screen.hide_closed_hours)
    menu.aboutToShow.connect(lambda: hide.setChecked(screen.timeline.hides_closed_hours))
    menu.addAction(icon("print"), _tr("Udskriv det, der vises") + "\tCtrl+P", screen.print_shown)
    return menu
