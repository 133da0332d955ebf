"""One event: its attendees, how many came, the list to register from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPushButton, QStackedWidget, QWidget

from frontdesk.application.events import AttendeeEntry, AttendeeRow, EventRow
from frontdesk.gui import icons
from frontdesk.gui.badge_prints import LABEL_STOCK, SHEET_STOCK
from frontdesk.gui.events import attendee_lines
from frontdesk.gui.events.attendee_lines import Attendance
from frontdesk.gui.events.import_panel import ImportPanel
from frontdesk.gui.events.latest_scans import LatestScans
from frontdesk.gui.events.meters import ArrivalsChart, AttendanceRing
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.theme import Tokens
from frontdesk.gui.ui_loader import load_form


class EventPage(QWidget):
    """Shows and asks; what happens is done by ``Attending``."""

    left = Signal()
    registered = Signal(object)
    """AttendeeEntry: typed, with Enter."""

    badges_wanted = Signal(str)
    """``all``, ``missing`` or ``chosen``"""

    stock_chosen = Signal(str)

    back_button: QPushButton
    door_button: QPushButton
    import_button: QPushButton
    roster_button: QPushButton
    badges_button: QPushButton
    add_button: QPushButton
    add_panel: QFrame
    name_edit: QLineEdit
    company_edit: QLineEdit
    email_edit: QLineEdit
    register_button: QPushButton
    left_pages: QStackedWidget
    attendees_panel: QFrame
    attendees_filter_edit: QLineEdit
    attendees_table: LinesTable
    import_panel: ImportPanel
    ring: AttendanceRing
    free_label: QLabel
    cancelled_label: QLabel
    arrivals_chart: ArrivalsChart
    latest_scans: LatestScans

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "event_page", LinesTable, ImportPanel, AttendanceRing, ArrivalsChart, LatestScans)
        self._attendance = Attendance(0, 0, 0, 0)
        self.stock = SHEET_STOCK
        self.add_panel.hide()
        empty = self.tr("Ingen er tilmeldt endnu. Tryk Ins, eller importér en liste.")
        self.attendees_table.say_when_empty(empty)
        self.attendees_table.use_filter(self.attendees_filter_edit)
        self.back_button.clicked.connect(self.left)
        self.add_button.clicked.connect(self.begin_adding)
        self.badges_button.clicked.connect(self._offer_badges)
        self.register_button.clicked.connect(self._register)
        for field in (self.name_edit, self.company_edit, self.email_edit):
            field.returnPressed.connect(self._register)

    def dress(self, tokens: Callable[[], Tokens]) -> None:
        """Once: colours, icons and headings."""
        self.attendees_table.dress(tokens, attendee_lines.headings(), stretched=(1, 2))
        self.import_panel.dress(tokens)
        for meter in (self.ring, self.arrivals_chart):
            meter.dress(tokens)
        self.latest_scans.dress(tokens)
        self.back_button.setIcon(icons.icon("previous"))
        self.door_button.setIcon(icons.icon("scanner"))
        self.import_button.setIcon(icons.icon("import"))
        self.roster_button.setIcon(icons.icon("roster"))
        self.badges_button.setIcon(icons.icon("badge"))
        self.add_button.setIcon(icons.icon("plus", tokens().on_accent))

    def show_attendees(self, rows: Sequence[AttendeeRow], event: EventRow) -> None:
        self._attendance = stands = attendee_lines.attendance(rows, event.capacity)
        self.attendees_table.show_lines(attendee_lines.attendee_lines(rows))
        self.ring.show_attendance(stands)
        self.arrivals_chart.show_bins(attendee_lines.arrival_bins(rows, event.span))
        self._show_chips(stands)

    def _show_chips(self, stands: Attendance) -> None:
        too_many = stands.free < 0
        text = self.tr("{0} for mange") if too_many else self.tr("Ledige {0}")
        self.free_label.setText(text.format(abs(stands.free)))
        self.free_label.setProperty("tone", "warn" if too_many else "")
        self.free_label.style().polish(self.free_label)
        self.cancelled_label.setText(self.tr("Afbud {0}").format(stands.cancelled))
        self.cancelled_label.setVisible(stands.cancelled > 0)

    # Registering by hand

    def begin_adding(self) -> None:
        """Ins: a line for a name above the list."""
        self.show_import(shown=False)
        self.add_panel.show()
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ready_for_next(self) -> None:
        """The one that was typed is on the list."""
        for field in (self.name_edit, self.company_edit, self.email_edit):
            field.clear()
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _register(self) -> None:
        if self.name_edit.text().strip():
            entry = AttendeeEntry(self.name_edit.text(), self.company_edit.text(), self.email_edit.text())
            self.registered.emit(entry)
        else:
            self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # The import

    def show_import(self, *, shown: bool) -> None:
        """The file's page in place of the list, or the list again."""
        page = self.import_panel if shown else self.attendees_panel
        if self.left_pages.currentWidget() is not page:
            self.left_pages.setCurrentWidget(page)
            if not shown:
                self.attendees_table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Badges

    def _offer_badges(self) -> None:
        menu = self.badges_menu()
        menu.popup(self.badges_button.mapToGlobal(QPoint(0, self.badges_button.height() + 4)))

    def badges_menu(self) -> QMenu:
        """Whose badges, and on what."""
        stands, chosen = self._attendance, len(self.attendees_table.chosen_keys())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer(menu, "all", self.tr("Til alle ({0})").format(stands.registered), stands.registered)
        missing = stands.registered - stands.attended
        self._offer(menu, "missing", self.tr("Til dem, der ikke er mødt ({0})").format(missing), missing)
        self._offer(menu, "chosen", self.tr("Til de valgte ({0})").format(chosen), chosen)
        menu.addSeparator()
        for name, text in (
            (SHEET_STOCK, self.tr("På A4-ark med 8")),
            (LABEL_STOCK, self.tr("På etiketter 62 × 100 mm")),
        ):
            self._offer_stock(menu, name, text)
        return menu

    def _offer(self, menu: QMenu, whose: str, text: str, count: int) -> None:
        action: QAction = menu.addAction(text)
        action.setEnabled(count > 0)
        action.triggered.connect(lambda: self.badges_wanted.emit(whose))

    def _offer_stock(self, menu: QMenu, name: str, text: str) -> None:
        action: QAction = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(name == self.stock)
        action.triggered.connect(lambda: self.stock_chosen.emit(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.add_panel.isVisible():
            self.add_panel.hide()
            self.attendees_table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()
