"""The places of the rail, with the keys reception knows. A screen's module is imported when it is first visited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from frontdesk.gui.main_window import Place

if TYPE_CHECKING:
    from frontdesk.gui.screen import Screen, ScreenContext


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)


def _today(context: ScreenContext) -> Screen:
    from frontdesk.gui.today.screen import TodayScreen

    return TodayScreen(context)


def _calendar(context: ScreenContext) -> Screen:
    from frontdesk.gui.calendar.screen import CalendarScreen

    return CalendarScreen(context)


def _visitors(context: ScreenContext) -> Screen:
    from frontdesk.gui.visitors.screen import VisitorsScreen

    return VisitorsScreen(context)


def _advisors(context: ScreenContext) -> Screen:
    from frontdesk.gui.advisors.screen import AdvisorsScreen

    return AdvisorsScreen(context)


def _events(context: ScreenContext) -> Screen:
    from frontdesk.gui.events.screen import EventsScreen

    return EventsScreen(context)


def _reports(context: ScreenContext) -> Screen:
    from frontdesk.gui.reports.screen import ReportsScreen

    return ReportsScreen(context)


def _settings(context: ScreenContext) -> Screen:
    from frontdesk.gui.settings.screen import SettingsScreen

    return SettingsScreen(context)


PLACES = (
    Place("today", lambda: _tr("I dag"), "today", "F1", _today),
    Place("calendar", lambda: _tr("Kalender"), "calendar", "F2", _calendar),
    Place("visitors", lambda: _tr("Besøgende"), "visitors", "F3", _visitors),
    Place("advisors", lambda: _tr("Rådgivning"), "advisors", "F4", _advisors),
    Place("events", lambda: _tr("Arrangementer"), "events", "F5", _events),
    Place("reports", lambda: _tr("Rapporter"), "reports", "F7", _reports),
    Place("settings", lambda: _tr("Indstillinger"), "settings", "F8", _settings),
)
