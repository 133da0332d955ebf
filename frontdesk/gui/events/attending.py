"""What is done with one event's attendees: registered, imported, checked in, given badges."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from frontdesk.application.attendee_lists import AttendeeListPreview
from frontdesk.application.events import (
    AttendeeEntry,
    AttendeeRow,
    Attendees,
    ChangeRegistrations,
    EventRow,
    RegisterAttendees,
    RegistrationReceipt,
    RegistrationState,
    Roster,
)
from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.visits import BadgeFaces, ScanReceipt
from frontdesk.gui.badge_prints import SHEET_STOCK, BadgePrints
from frontdesk.gui.events.attendee_lines import check_command, is_registered
from frontdesk.gui.events.event_page import EventPage
from frontdesk.gui.events.import_view import import_view
from frontdesk.gui.notices import Notice, Tone
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.screen import ScreenContext

A4_MM = (210.0, 297.0)
STOCK_PREFERENCE = "attendee_badge_stock"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attending", text)


class Attending:
    """The hands behind an ``EventPage``; ``follow`` shows what an undo touched."""

    def __init__(self, context: ScreenContext, page: EventPage, follow: Callable[[Changes], None]) -> None:
        self._context, self._page = context, page
        self._changer = Changer(context, follow)
        self._prints = BadgePrints(context)
        self._event: EventRow | None = None
        self._rows: dict[int, AttendeeRow] = {}
        self._wanted: int | None = None
        self._read: AttendeeListPreview | None = None
        page.stock = context.preferences.text(STOCK_PREFERENCE, SHEET_STOCK)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.registered.connect(self._register)
        page.badges_wanted.connect(self.print_badges)
        page.stock_chosen.connect(self._keep_stock)
        page.import_button.clicked.connect(self.choose_file)
        page.roster_button.clicked.connect(self.print_roster)
        page.import_panel.taken.connect(self._take_import)
        page.import_panel.given_up.connect(self._give_up_import)
        page.attendees_table.acted.connect(self._act)
        page.attendees_table.key_pressed.connect(self._key)

    # What is shown

    @property
    def event(self) -> EventRow | None:
        return self._event

    def show(self, event: EventRow) -> None:
        """Another event, or the same with other facts."""
        if self._event is None or self._event.event_id != event.event_id:
            self._rows = {}
            self._give_up_import()
            self._page.attendees_filter_edit.clear()
            self._page.latest_scans.clear()
            self._page.add_panel.hide()
        self._event = event
        self.load()

    def close(self) -> None:
        self._event = None

    def load(self) -> None:
        if self._event is not None:
            self._context.dispatcher.ask(Attendees(self._event.event_id), self._show_rows, key="event attendees")

    def _show_rows(self, rows: tuple[AttendeeRow, ...]) -> None:
        if self._event is None:
            return
        self._rows = {row.registration_id: row for row in rows}
        self._page.show_attendees(rows, self._event)
        if self._wanted is not None and self._page.attendees_table.choose(self._wanted):
            self._wanted = None
        self._show_import()

    def follow(self, changes: Changes) -> None:
        """Chooses what was touched, when it is there or as soon as it is."""
        if ids := changes.ids.get(Kind.REGISTRATION):
            self._wanted = ids[0]
            if self._page.attendees_table.choose(ids[0]):
                self._wanted = None

    def scanned(self, receipt: ScanReceipt) -> None:
        self._page.latest_scans.add(receipt)
        if receipt.registration_id is not None:
            self._page.attendees_table.choose(receipt.registration_id)

    # Checking in by hand

    def _act(self, action: str, registration_id: int) -> None:
        self._page.attendees_table.choose(registration_id)
        acts: dict[str, Callable[[], None]] = {
            "badge": lambda: self.print_badges("chosen"),
            "in": self.check,
            "out": self.check,
            "restore": self.cancel,
        }
        acts[action]()

    def _key(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.check,
            Qt.Key.Key_Return: self.check,
            Qt.Key.Key_Enter: self.check,
            Qt.Key.Key_Delete: self.cancel,
            Qt.Key.Key_B: lambda: self.print_badges("chosen"),
        }
        act = keys.get(Qt.Key(event.key()))
        typing = event.key() == Qt.Key.Key_B and bool(self._page.attendees_filter_edit.text())
        if act is not None and not typing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            act()

    def check(self) -> None:
        """Checks the current attendee in, or out again."""
        row = self._rows.get(self._page.attendees_table.current_key or 0)
        if row is not None and is_registered(row):
            self._changer.run(check_command(row), self._checked)

    def _checked(self, outcome: Outcome) -> None:
        receipt = outcome.receipt
        assert isinstance(receipt, ScanReceipt), "checking by hand is answered like a scan"
        self._page.latest_scans.add(receipt)
        self._page.attendees_filter_edit.clear()

    def cancel(self) -> None:
        """Cancels the chosen registrations, or takes the cancelled ones back on."""
        rows = self._chosen()
        registered = tuple(row.registration_id for row in rows if is_registered(row))
        ids = registered or tuple(row.registration_id for row in rows)
        state = RegistrationState.CANCELLED if registered else RegistrationState.REGISTERED
        if ids:
            self._changer.run(ChangeRegistrations(ids, state))

    def _chosen(self) -> list[AttendeeRow]:
        return [self._rows[key] for key in self._page.attendees_table.chosen_keys() if key in self._rows]

    # Registering

    def _register(self, entry: AttendeeEntry) -> None:
        if self._event is not None:
            command = RegisterAttendees(self._event.event_id, (entry,))
            self._changer.run(command, lambda outcome: self._registered(entry, outcome))

    def _registered(self, entry: AttendeeEntry, outcome: Outcome) -> None:
        receipt = outcome.receipt
        assert isinstance(receipt, RegistrationReceipt), "registering is answered with a RegistrationReceipt"
        if receipt.registration_ids:
            self._wanted = receipt.registration_ids[0]
        else:
            self._context.notify(Notice(Tone.INFO, _tr("{0} er tilmeldt i forvejen").format(entry.name.strip())))
        self._page.ready_for_next()

    # Importing a list

    def choose_file(self) -> None:
        """Asks for a file; nothing happens when none is chosen."""
        title, kinds = _tr("Importér deltagere"), _tr("Lister (*.csv *.txt *.tsv);;Alle filer (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, self._context.preferences.folder, kinds)
        if chosen:
            self._context.preferences.folder = str(Path(chosen).parent)
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Reads a list in the background and shows what it holds."""
        event = self._event
        if event is None:
            return
        self._page.import_panel.show_reading(path.name)
        self._page.show_import(shown=True)

        def then(preview: AttendeeListPreview) -> None:
            if self._event is not None and self._event.event_id == event.event_id:
                self._read = preview
                self._show_import()

        self._context.dispatcher.make(lambda: self._context.services.read_attendees(path), then, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._give_up_import()
        self._context.refuse(error)

    def _show_import(self) -> None:
        if self._read is not None:
            self._page.import_panel.show_view(import_view(self._read, list(self._rows.values())))

    def _give_up_import(self) -> None:
        self._read = None
        self._page.show_import(shown=False)

    def _take_import(self) -> None:
        if self._event is not None and self._read is not None:
            command = RegisterAttendees(self._event.event_id, self._read.entries)
            read, self._read = self._read, None
            self._changer.run(command, lambda _: self._give_up_import(), refused=lambda: self._offer_again(read))

    def _offer_again(self, read: AttendeeListPreview) -> None:
        self._read = read
        self._show_import()

    # Paper

    def print_roster(self) -> None:
        """The roster in Danish order, as it stands at this moment."""
        event, made_at = self._event, self._context.now()
        if event is None:
            return
        dispatcher, documents = self._context.dispatcher, self._context.services.documents

        def make() -> bytes:
            return documents.roster(dispatcher.house().ask(Roster(event.event_id)), made_at)

        self._context.print_or_save(make, _tr("Deltagerliste – {0}").format(event.title), A4_MM)

    def print_badges(self, whose: str) -> None:
        """Badges of ``all``, of those ``missing`` or of the ``chosen``."""
        rows = self._chosen() if whose == "chosen" else list(self._rows.values())
        wanted = [row for row in rows if is_registered(row) and (whose != "missing" or row.arrived_at is None)]
        if not wanted or self._event is None:
            self._context.notify(Notice(Tone.INFO, _tr("Der er ingen badges at printe")))
            return
        ids = tuple(row.registration_id for row in wanted)
        name = wanted[0].name if len(wanted) == 1 else self._event.title
        self._prints.print(BadgeFaces(registration_ids=ids), self._page.stock, _tr("Badges – {0}").format(name))

    def _keep_stock(self, name: str) -> None:
        self._page.stock = name
        self._context.preferences.set_text(STOCK_PREFERENCE, name)
