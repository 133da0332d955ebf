"""Events: the list and the form for a new one; inside one, its attendees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from frontdesk.application.events import EventReceipt, EventRow, Events
from frontdesk.application.messages import Changes, Kind, Outcome, Receipts
from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.events import event_lines
from frontdesk.gui.events.attending import Attending
from frontdesk.gui.events.event_form import EventEntry, EventForm
from frontdesk.gui.events.event_page import EventPage
from frontdesk.gui.formats import long_day
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.swapping import giving_way
from frontdesk.gui.planning.ways import Way, refusal
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.ui_loader import load_form

BEHIND, EARLIER, AHEAD = timedelta(days=14), timedelta(days=800), timedelta(days=1200)
"""How far the list reaches back, back when earlier ones are wanted, and ahead: further than anything can be booked."""

CLOCK_MS = 30_000
SHOWS = (Kind.EVENT, Kind.REGISTRATION, Kind.OCCURRENCE, Kind.SCAN)


class EventsScreen(Screen):
    """``navigate`` may hand it an ``event_id`` to open, or the ``changes`` of an undo."""

    pages: QStackedWidget
    list_page: QWidget
    event_page: EventPage
    events_table: LinesTable
    filter_edit: QLineEdit
    earlier_button: QPushButton
    event_form: EventForm

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "events", LinesTable, EventForm, EventPage)
        self._rows: dict[int, EventRow] = {}
        self._wanted: int | None = None
        self._refused: tuple[EventEntry, int] | None = None
        self._changer = Changer(context, self._follow)
        self._attending = Attending(context, self.event_page, self._follow)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        self.events_table.dress(self.context.tokens, event_lines.headings(), stretched=(1,))
        self.events_table.use_filter(self.filter_edit)
        self.events_table.point_at_lines()
        self.event_page.dress(self.context.tokens)
        empty = self.tr("Ingen arrangementer endnu. Opret det første her ved siden af.")
        self.events_table.say_when_empty(empty)

    def _connect(self) -> None:
        self.events_table.key_pressed.connect(self._list_key)
        self.events_table.clicked.connect(lambda _: self._open_current())
        self.earlier_button.toggled.connect(lambda _: self._load())
        self.event_form.submitted.connect(self._create)
        self.event_form.way_chosen.connect(self._take_way)
        self.event_form.left.connect(self.events_table.setFocus)
        self.event_page.left.connect(self.show_list)
        self._clock.timeout.connect(self._show_lines)
        door = QShortcut(QKeySequence("Ctrl+I"), self)
        door.activated.connect(self.event_page.door_button.toggle)

    # What the frame asks

    @property
    def title(self) -> str:
        return self._attending.event.title if self._attending.event else self.tr("Arrangementer")

    @property
    def subtitle(self) -> str:
        event = self._attending.event
        return event_lines.event_subtitle(event) if event else long_day(local_date(self.context.now()))

    @property
    def scan_event_id(self) -> int | None:
        event = self._attending.event
        return event.event_id if event and self.event_page.door_button.isChecked() else None

    def refresh(self, changes: Changes | None) -> None:
        self.event_form.set_rooms(self.context.profile().rooms)
        self.event_form.set_day(local_date(self.context.now()))
        if changes is None or changes.touches(*SHOWS):
            self._load()

    def show_focus(self, focus: Mapping[str, object]) -> None:
        event_id, changes = focus.get("event_id"), focus.get("changes")
        if isinstance(changes, Changes):
            self._follow(changes)
        elif isinstance(event_id, int):
            self.open_event(event_id)
        else:
            self._focus_table()

    def add(self) -> None:
        if self._attending.event is None:
            self.event_form.begin()
        else:
            self.event_page.begin_adding()

    @property
    def can_print(self) -> bool:
        return self._attending.event is not None

    def print_shown(self) -> None:
        self._attending.print_roster()

    def scanned(self, receipt: ScanReceipt) -> None:
        if self._attending.event is not None:
            self._attending.scanned(receipt)

    def actions_here(self) -> tuple[ScreenAction, ...]:
        if self._attending.event is None:
            return (
                ScreenAction("new", self.tr("Nyt arrangement"), self.add, "Ins", "plus"),
                ScreenAction("open", self.tr("Åbn arrangementet"), self._open_current, "Enter", "events"),
            )
        page, hands = self.event_page, self._attending
        return (
            ScreenAction("register", self.tr("Tilmeld en deltager"), self.add, "Ins", "plus"),
            ScreenAction("check", self.tr("Tjek ind eller ud"), hands.check, "Space", "check-in"),
            ScreenAction("badge", self.tr("Print badge"), lambda: hands.print_badges("chosen"), "B", "badge"),
            ScreenAction("cancel", self.tr("Meld afbud"), hands.cancel, "Del", "trash"),
            ScreenAction("door", self.tr("Indtjekning ved døren"), page.door_button.toggle, "Ctrl+I", "scanner"),
            ScreenAction("roster", self.tr("Print deltagerliste"), self.print_shown, "Ctrl+P", "roster"),
            ScreenAction("list", self.tr("Alle arrangementer"), self.show_list, "Esc", "previous"),
        )

    # The list

    def _load(self) -> None:
        now = self.context.now()
        behind = EARLIER if self.earlier_button.isChecked() else BEHIND
        self.context.dispatcher.ask(Events(TimeSpan(now - behind, now + AHEAD)), self._show_rows, key="events rows")

    def _show_rows(self, rows: tuple[EventRow, ...]) -> None:
        self._rows = {row.event_id: row for row in rows}
        self._show_lines()
        if self._wanted is not None:
            self._show_wanted()
        elif (event := self._attending.event) is not None:
            self._attending.show(self._rows.get(event.event_id, event))
            self.title_changed.emit()

    def _show_lines(self) -> None:
        self.events_table.show_lines(event_lines.event_lines(list(self._rows.values()), self.context.now()))
        if self.events_table.current_key is None and self.events_table.lines:
            self.events_table.choose(self.events_table.lines[0].key)

    def _focus_table(self) -> None:
        table = self.events_table if self._attending.event is None else self.event_page.attendees_table
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._open_current()

    def _open_current(self) -> None:
        if (key := self.events_table.current_key) is not None:
            self.open_event(key)

    # Inside one

    @property
    def attending(self) -> Attending:
        """What is done with the open event's attendees."""
        return self._attending

    def open_event(self, event_id: int) -> None:
        """Shows one event, now or as soon as it is loaded, however long ago it was."""
        self._wanted = event_id
        self._show_wanted()

    def _show_wanted(self) -> None:
        event = self._rows.get(self._wanted or 0)
        if event is not None:
            self._wanted = None
            self._enter_event(event)
        elif self._rows:
            self.context.dispatcher.ask(Events(), self._find_wanted, key="events find")

    def _find_wanted(self, rows: tuple[EventRow, ...]) -> None:
        found = next((row for row in rows if row.event_id == self._wanted), None)
        self._wanted = None
        if found is not None:
            self._enter_event(found)

    def _enter_event(self, event: EventRow) -> None:
        if self._attending.event is None or self._attending.event.event_id != event.event_id:
            self.event_page.door_button.setChecked(False)
        self._attending.show(event)
        self.pages.setCurrentWidget(self.event_page)
        self._focus_table()
        self.title_changed.emit()

    def show_list(self) -> None:
        """Esc: back to all events, with the one that was open chosen."""
        event = self._attending.event
        self._attending.close()
        self.event_page.door_button.setChecked(False)
        self.pages.setCurrentWidget(self.list_page)
        if event is not None:
            self.events_table.choose(event.event_id)
        self._focus_table()
        self.title_changed.emit()

    def _follow(self, changes: Changes) -> None:
        """An undo or redo: shows what it touched."""
        self._attending.follow(changes)
        if events := changes.ids.get(Kind.EVENT):
            self.events_table.choose(events[0])

    # A new one

    def _create(self, entry: EventEntry, way: Way | None = None) -> None:
        def done(outcome: Outcome) -> None:
            receipt = outcome.receipt.steps[-1] if isinstance(outcome.receipt, Receipts) else outcome.receipt
            assert isinstance(receipt, EventReceipt), "an event is answered with an EventReceipt"
            self.event_form.settle()
            self.event_form.clear()
            self.open_event(receipt.event_id)

        def conflicted(error: BookingConflict) -> None:
            self._refused = (entry, error.resource_id)
            self.event_form.settle()
            self.event_form.show_refusal(refusal(error, entry.span))

        command = giving_way(way, entry.command()) if way else entry.command()
        self._changer.run(command, done, conflicted, self.event_form.settle)

    def _take_way(self, way: Way) -> None:
        if self._refused is not None:
            entry, taken_room = self._refused
            changed = entry.taking(taken_room, way)
            self.event_form.show_entry(changed)
            self._create(changed, way)

    # The clock

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def retheme(self) -> None:
        self.event_page.dress(self.context.tokens)
