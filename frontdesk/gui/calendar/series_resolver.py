"""The dates of a series that cannot lie as the rule says, and what to do about each, before anything is saved.

A list of dates, and below it the ways for the one that is chosen: another room, another time, or leaving it out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.bookings import DateChoice
from frontdesk.application.house import HouseProfile
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.gui.calendar.resolving import (
    DateLine,
    DateState,
    Resolving,
    choice_of,
    replaced_room,
    suggested,
    with_choice,
)
from frontdesk.gui.enter_key import press_focused
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.planning.ways_panel import WaysPanel
from frontdesk.gui.planning.when_text import read_when
from frontdesk.gui.ui_loader import load_form

_ICONS = {
    DateState.FINE: "check",
    DateState.NOTICE: "info",
    DateState.OPEN: "warning",
    DateState.SOLVED: "check",
    DateState.SKIPPED: "missing",
}
LEAST_LIST_PX = 96
_LINE = Qt.ItemDataRole.UserRole
_OF_THE_LIST = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)


class SeriesResolver(QWidget):
    """``show_series`` fills it; every choice is told by ``chosen`` and comes back with the next ``show_series``."""

    chosen = Signal(object)
    """tuple[DateChoice, ...]: all choices as they are now."""

    done = Signal()
    """Everything is to be booked as it stands."""

    left = Signal()
    """Back to the draft; the choices stay."""

    counts_label: QLabel
    top_column: QVBoxLayout
    skip_column: QVBoxLayout
    resolver_foot_column: QVBoxLayout
    every_check: QCheckBox
    date_list: QListWidget
    detail_area: QScrollArea
    detail: QWidget
    detail_label: QLabel
    date_ways: WaysPanel
    other_room_combo: QComboBox
    other_when_edit: QLineEdit
    other_problem_label: QLabel
    skip_button: QPushButton
    keep_button: QPushButton
    done_button: QPushButton
    back_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "series_resolver", WaysPanel)
        self._series: Resolving | None = None
        self._profile: HouseProfile | None = None
        self._wished_rooms: tuple[int, ...] = ()
        self._filling = False
        self.other_problem_label.hide()
        self.date_list.setIconSize(QSize(16, 16))
        self.top_column.addLayout(FlowLayout.of(self.every_check))
        self.skip_column.addLayout(FlowLayout.of(self.skip_button, self.keep_button))
        self.resolver_foot_column.addLayout(FlowLayout.of(self.done_button, self.back_button))
        self._connect()

    def _connect(self) -> None:
        self.date_list.currentItemChanged.connect(lambda *_: self._show_detail())
        self.every_check.toggled.connect(lambda _: self._list())
        self.date_ways.chosen.connect(self._take_way)
        self.other_room_combo.activated.connect(self._take_room)
        self.date_list.installEventFilter(self)
        self.other_when_edit.installEventFilter(self)
        self.skip_button.clicked.connect(self._skip)
        self.keep_button.clicked.connect(lambda: self._choose(None))
        self.done_button.clicked.connect(self._finish)
        self.back_button.clicked.connect(self._emit_left)

    # What is shown

    def show_series(self, series: Resolving, profile: HouseProfile, wished_rooms: tuple[int, ...]) -> None:
        """The dates as they stand; the one that was looked at stays chosen, or the next that is open."""
        first_time = self._series is None or self._wished_rooms != wished_rooms
        self._series, self._wished_rooms = series, wished_rooms
        if self._profile is not profile:
            self._profile = profile
            self._fill_rooms(profile)
        self.counts_label.setText(series.counts)
        self.done_button.setText(self._done_text(series))
        self._list()
        if first_time:
            self._go_to_open(from_row=0)

    def _done_text(self, series: Resolving) -> str:
        if series.open:
            return self.tr("Tag alle forslag  ·  Enter")
        return QCoreApplication.translate("SeriesResolver", "Book %n datoer  ·  Enter", None, series.to_be_booked)

    def _fill_rooms(self, profile: HouseProfile) -> None:
        self._filling = True
        self.other_room_combo.clear()
        for room in profile.bookable:
            self.other_room_combo.addItem(room.name, room.id)
        self._filling = False

    def _list(self) -> None:
        if self._series is None:
            return
        kept = self._original
        every = self.every_check.isChecked()
        lines = [line for line in self._series.lines if every or line.needs_a_look]
        self._filling = True
        self.date_list.clear()
        for line in lines:
            self.date_list.addItem(self._item(line))
        self._filling = False
        self._fit_list()
        self._stand_at(kept)
        self._show_detail()

    def _fit_list(self) -> None:
        """As high as its dates, up to a third of the panel: the rest is for the ways."""
        rows = sum(self.date_list.sizeHintForRow(row) for row in range(self.date_list.count()))
        self.date_list.setFixedHeight(min(max(rows + 2, LEAST_LIST_PX), max(self.height() // 3, LEAST_LIST_PX)))

    def _item(self, line: DateLine) -> QListWidgetItem:
        text = line.text(self._room_names)
        item = QListWidgetItem(icon(_ICONS[line.state]), text)
        item.setData(_LINE, line)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(text.split("\n")))
        return item

    @property
    def _room_names(self) -> Mapping[int, str]:
        return {room.id: room.name for room in self._profile.bookable} if self._profile else {}

    @property
    def _line(self) -> DateLine | None:
        item = self.date_list.currentItem()
        found = item.data(_LINE) if item is not None else None
        return found if isinstance(found, DateLine) else None

    @property
    def _original(self) -> datetime | None:
        return self._line.original if self._line else None

    def _stand_at(self, original: datetime | None) -> None:
        rows = [row for row in range(self.date_list.count()) if self._at(row).original == original]
        self.date_list.setCurrentRow(rows[0] if rows else 0)

    def _at(self, row: int) -> DateLine:
        line = self.date_list.item(row).data(_LINE)
        assert isinstance(line, DateLine)
        return line

    def _go_to_open(self, from_row: int) -> None:
        """To the next date that is not solved, from a row on and round again."""
        rows = [*range(from_row, self.date_list.count()), *range(from_row)]
        row = next((row for row in rows if self._at(row).state is DateState.OPEN), None)
        if row is not None:
            self.date_list.setCurrentRow(row)

    def _show_detail(self) -> None:
        line = self._line
        if self._filling:
            return
        self.detail_area.setVisible(line is not None)
        if line is None:
            return
        self.date_ways.show_refusal(line.told, bare_keys=True)
        self.other_problem_label.hide()
        self._filling = True
        rooms = (line.choice and line.choice.room_ids) or self._wished_rooms
        self.other_room_combo.setCurrentIndex(self.other_room_combo.findData(rooms[0]))
        self.other_when_edit.setText(line.when)
        self._filling = False
        self.detail_label.setText(line.heading)
        self.skip_button.setEnabled(line.state is not DateState.SKIPPED)
        self.keep_button.setVisible(line.choice is not None)

    # What is chosen

    def take_all(self) -> None:
        """Gives every open date its first suggestion."""
        if self._series is not None:
            choices = self._series.choices
            for choice in suggested(self._series.open, self._wished_rooms, self._stands_in):
                choices = with_choice(choices, choice, choice.original)
            self._emit_chosen(choices)

    @property
    def _stands_in(self) -> Mapping[str, int]:
        if self._profile is None:
            return {}
        rooms = [room for room in self._profile.bookable if room.id in self._wished_rooms]
        return {self._profile.name_of(part): room.id for room in rooms for part in room.occupies}

    def _take_way(self, way: Way) -> None:
        line = self._line
        if line is None:
            return
        date = line.told_of
        number = self.date_ways.ways.index(way)
        replaced = replaced_room(date, self._wished_rooms, self._stands_in)
        self._choose(choice_of(date, date.ways[number], self._wished_rooms, replaced))

    def _take_room(self) -> None:
        line, room_id = self._line, self.other_room_combo.currentData()
        if line is None or room_id is None:
            return
        before = line.choice or DateChoice(line.original)
        others = self._wished_rooms[1:] if room_id not in self._wished_rooms[1:] else ()
        self._choose(replace(before, skip=False, room_ids=(room_id, *others)))

    def _take_time(self) -> None:
        line = self._line
        if line is None:
            return
        try:
            span = read_when(self.other_when_edit.text(), local_date(line.now.span.start))
        except EndBeforeStart:
            span = None
        self.other_problem_label.setText(self.tr("Skriv tiden som 12-14:30 eller tor 14-16."))
        self.other_problem_label.setVisible(span is None)
        if span is not None:
            self._choose(replace(line.choice or DateChoice(line.original), skip=False, span=span))

    def _skip(self) -> None:
        line = self._line
        if line is not None and line.state is not DateState.SKIPPED:
            self._choose(DateChoice(line.original, skip=True))

    def _choose(self, choice: DateChoice | None) -> None:
        """Takes it, and goes on to the next open date."""
        line, series = self._line, self._series
        if line is None or series is None:
            return
        row = self.date_list.currentRow()
        self._emit_chosen(with_choice(series.choices, choice, line.original))
        self.date_list.setFocus()
        self._go_to_open(row + 1 if row + 1 < self.date_list.count() else 0)

    def _finish(self) -> None:
        if self._series is None:
            return
        if self._series.open:
            self.take_all()
        else:
            self.done.emit()

    def _emit_chosen(self, choices: Sequence[DateChoice]) -> None:
        self.chosen.emit(tuple(choices))

    def _emit_left(self) -> None:
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """The list would search for what the digits spell; Enter in the field is about the field alone."""
        if watched is self.other_when_edit and isinstance(event, QKeyEvent) and _is_enter(event):
            self._take_time()
            return True
        if watched is self.date_list and isinstance(event, QKeyEvent) and _is_ours(event):
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        typing = self.other_when_edit.hasFocus()
        if typing and event.key() != Qt.Key.Key_Escape:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not press_focused():
                self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._skip()
        elif 0 <= number < len(self.date_ways.ways):
            self._take_way(self.date_ways.ways[number])
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_ours(event: QKeyEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress and event.key() not in _OF_THE_LIST
