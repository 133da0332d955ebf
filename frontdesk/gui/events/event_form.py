"""The form for a new event: title, when, rooms; and how it can be done when a room is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from frontdesk.application.events import AddEvent
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall
from frontdesk.gui.planning.ways import Refusal, Way
from frontdesk.gui.planning.ways_panel import WaysPanel
from frontdesk.gui.planning.when_text import read_when, when_text
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.ui_loader import load_form

_ID = Qt.ItemDataRole.UserRole
ROW_PX = 30


@dataclass(frozen=True, slots=True)
class EventEntry:
    """What the form holds."""

    title: str
    span: TimeSpan
    room_ids: tuple[int, ...]
    organizer: str = ""
    capacity: int | None = None

    def command(self) -> AddEvent:
        return AddEvent(self.title, self.room_ids, self.span, self.organizer, self.capacity)

    def taking(self, taken_room: int, way: Way) -> EventEntry:
        """The same with another room in place of the one that is taken, and so much later on the wall clock."""
        rooms = [way.room_id if room == taken_room and way.room_id else room for room in self.room_ids]
        span = shifted_on_the_wall(self.span, way.later) if way.later else self.span
        return EventEntry(self.title, span, tuple(dict.fromkeys(rooms)), self.organizer, self.capacity)


class EventForm(QFrame):
    """Reads; what becomes of it is the screen's."""

    submitted = Signal(object)
    """EventEntry"""

    way_chosen = Signal(object)
    """Way: one of the ways out of the refusal that is shown."""

    left = Signal()
    """Esc: back to the list; what was typed stays."""

    title_edit: QLineEdit
    when_edit: QLineEdit
    organizer_edit: QLineEdit
    capacity_spin: QSpinBox
    rooms_list: QListWidget
    problem_label: QLabel
    ways_panel: WaysPanel
    submit_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "event_form", WaysPanel)
        self._shown = date.min
        self._when_problem = ""
        self._handed_over = False
        for field in (self.title_edit, self.when_edit, self.organizer_edit):
            field.returnPressed.connect(self.submit)
            field.textEdited.connect(self._forget_refusal)
        self.capacity_spin.lineEdit().returnPressed.connect(self.submit)
        self.rooms_list.itemChanged.connect(self._forget_refusal)
        self.submit_button.clicked.connect(self.submit)
        self.ways_panel.chosen.connect(self.way_chosen)

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """The rooms to choose among; those that were chosen stay so."""
        if [room.id for room in rooms] == [self._item(row).data(_ID) for row in range(self.rooms_list.count())]:
            return
        chosen = set(self.room_ids())
        quiet = QSignalBlocker(self.rooms_list)
        self.rooms_list.clear()
        for room in rooms:
            item = QListWidgetItem(self.tr("{0} · {1} pladser").format(room.name, room.capacity), self.rooms_list)
            item.setData(_ID, room.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if room.id in chosen else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, ROW_PX))
        quiet.unblock()
        self.rooms_list.setMinimumHeight(min(self.rooms_list.count(), 8) * ROW_PX + 8)

    def _item(self, row: int) -> QListWidgetItem:
        return self.rooms_list.item(row)

    def room_ids(self) -> tuple[int, ...]:
        """The chosen rooms."""
        items = [self._item(row) for row in range(self.rooms_list.count())]
        return tuple(int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def choose_rooms(self, room_ids: Sequence[int]) -> None:
        for row in range(self.rooms_list.count()):
            item = self._item(row)
            wanted = item.data(_ID) in room_ids
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def set_day(self, day: date) -> None:
        """The day that a time without a date means."""
        self._shown = day

    def begin(self) -> None:
        """Ins: ready for a title."""
        self.title_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entry(self, entry: EventEntry) -> None:
        self.when_edit.setText(when_text(entry.span, short_day))
        self.choose_rooms(entry.room_ids)

    def clear(self) -> None:
        for field in (self.title_edit, self.when_edit, self.organizer_edit):
            field.clear()
        self.capacity_spin.setValue(0)
        self.choose_rooms(())
        self._forget_refusal()

    def show_refusal(self, refusal: Refusal) -> None:
        """What is in the way, and the ways it can be done; Enter takes the first."""
        self.ways_panel.show_refusal(refusal, take_focus=True)

    def _forget_refusal(self) -> None:
        self.ways_panel.show_refusal(None)
        self._tell("")

    def _tell(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def submit(self) -> None:
        """Hands the event over, or says what is missing; once, however often Enter is pressed."""
        if self._handed_over:
            return
        self._forget_refusal()
        span = self._span()
        if not self.title_edit.text().strip():
            self._miss(self.title_edit, self.tr("Skriv, hvad arrangementet hedder."))
        elif span is None:
            self._miss(self.when_edit, self._when_problem or self.tr("Skriv dag og tid som fre 27-11 16:00–18:00."))
        elif not self.room_ids():
            self._miss(self.rooms_list, self.tr("Vælg mindst ét lokale."))
        else:
            self._handed_over = True
            self.submitted.emit(self._entry(span))

    def settle(self) -> None:
        """What was handed over has been answered: the next Enter is a new one."""
        self._handed_over = False

    def _span(self) -> TimeSpan | None:
        self._when_problem = ""
        try:
            return read_when(self.when_edit.text(), self._shown)
        except EndBeforeStart as refused:
            self._when_problem = refusal_text(refused).headline
            return None

    def _miss(self, field: QWidget, problem: str) -> None:
        self._tell(problem)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, span: TimeSpan) -> EventEntry:
        capacity = self.capacity_spin.value() or None
        return EventEntry(self.title_edit.text(), span, self.room_ids(), self.organizer_edit.text(), capacity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
