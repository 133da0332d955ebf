"""The form for one room, or for several that open into one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.house import RoomDetails
from frontdesk.domain.resource import Room
from frontdesk.gui.settings.field_problems import FieldProblems
from frontdesk.gui.settings.listed_words import LastWordCompleter, as_list, listed
from frontdesk.gui.settings.photo_strip import PhotoStrip
from frontdesk.gui.settings.seatings_edit import SeatingsEdit
from frontdesk.gui.ui_loader import load_form

_ID = Qt.ItemDataRole.UserRole
ROW_PX = 30
MOST_ROWS = 8


class RoomForm(QFrame):
    """Shows and reads ``RoomDetails``; what becomes of them is the page's."""

    edited = Signal()
    submitted = Signal()
    left = Signal()
    """Esc"""

    heading_label: QLabel
    state_label: QLabel
    fields: QVBoxLayout
    name_edit: QLineEdit
    capacity_spin: QSpinBox
    floor_edit: QLineEdit
    parts_box: QWidget
    parts_list: QListWidget
    turnover_box: QWidget
    turnover_spin: QSpinBox
    seatings_edit: SeatingsEdit
    equipment_edit: QLineEdit
    hearing_check: QCheckBox
    step_free_check: QCheckBox
    note_edit: QPlainTextEdit
    photo_strip: PhotoStrip
    save_button: QPushButton
    discard_button: QPushButton
    retire_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "room_form", SeatingsEdit, PhotoStrip)
        self._words = LastWordCompleter(self.equipment_edit)
        self.problems = FieldProblems(self.fields, self._by_name())
        self._connect()

    def _by_name(self) -> dict[str, QWidget]:
        return {
            "name": self.name_edit,
            "capacity": self.capacity_spin,
            "floor": self.floor_edit,
            "parts": self.parts_list,
            "turnover": self.turnover_spin,
            "seating": self.seatings_edit,
            "equipment": self.equipment_edit,
            "note": self.note_edit,
            "image": self.photo_strip,
            "file": self.photo_strip,
            "room": self.retire_button,
        }

    def _connect(self) -> None:
        for field in (self.name_edit, self.floor_edit, self.equipment_edit):
            field.textEdited.connect(self._touched)
            field.returnPressed.connect(self._emit_submitted)
        for spin in (self.capacity_spin, self.turnover_spin):
            spin.valueChanged.connect(self._touched)
            spin.lineEdit().returnPressed.connect(self._emit_submitted)
        for box in (self.hearing_check, self.step_free_check):
            box.toggled.connect(self._touched)
        self.note_edit.textChanged.connect(self._touched)
        self.parts_list.itemChanged.connect(self._touched)
        self.seatings_edit.edited.connect(self._touched)
        self.seatings_edit.submitted.connect(self._emit_submitted)
        self.save_button.clicked.connect(self._emit_submitted)
        self.discard_button.clicked.connect(self._emit_left)

    # What it holds

    def entry(self) -> RoomDetails:
        return RoomDetails(
            self.name_edit.text(),
            self.capacity_spin.value(),
            self.floor_edit.text(),
            self.turnover_spin.value(),
            self.seatings_edit.seatings,
            listed(self.equipment_edit.text()),
            self.hearing_check.isChecked(),
            self.step_free_check.isChecked(),
            self.note_edit.toPlainText(),
            self._chosen_parts(),
        )

    def show_entry(self, entry: RoomDetails) -> None:
        quiet = [QSignalBlocker(self), QSignalBlocker(self.parts_list)]
        self.problems.clear()
        self.name_edit.setText(entry.name)
        self.capacity_spin.setValue(entry.capacity)
        self.floor_edit.setText(entry.floor)
        self.turnover_spin.setValue(entry.turnover_minutes)
        self.seatings_edit.show_seatings(entry.seatings)
        self.equipment_edit.setText(as_list(entry.equipment))
        self.hearing_check.setChecked(entry.hearing_loop)
        self.step_free_check.setChecked(entry.step_free)
        self.note_edit.setPlainText(entry.note)
        for item in self._items():
            wanted = item.data(_ID) in entry.part_ids
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        for blocker in quiet:
            blocker.unblock()

    def set_rooms(self, rooms: Sequence[Room], equipment: Sequence[str]) -> None:
        """The rooms that can be parts of one, and the words for equipment that the house uses."""
        self._words.offer(equipment)
        chosen = self._chosen_parts()
        with QSignalBlocker(self.parts_list):
            self.parts_list.clear()
            for room in rooms:
                self._add_part(room, chosen=room.id in chosen)
        self.parts_list.setFixedHeight(min(max(len(rooms), 1), MOST_ROWS) * ROW_PX + 8)

    def _add_part(self, room: Room, *, chosen: bool) -> None:
        item = QListWidgetItem(room.name, self.parts_list)
        item.setData(_ID, room.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, ROW_PX))

    def _items(self) -> list[QListWidgetItem]:
        return [self.parts_list.item(row) for row in range(self.parts_list.count())]

    def _chosen_parts(self) -> tuple[int, ...]:
        chosen = (item.data(_ID) for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return tuple(sorted(chosen))

    # How it looks

    def show_kind(self, *, heading: str, combined: bool, new: bool, retired: bool) -> None:
        """A room or several; one that is there already has pictures and can be taken out of use."""
        self.heading_label.setText(heading)
        self.parts_box.setVisible(combined)
        self.turnover_box.setVisible(not combined)
        self.photo_strip.setVisible(not new)
        self.retire_button.setVisible(not new)
        self.retire_button.setText(self.tr("Tag i brug igen") if retired else self.tr("Tag ud af brug"))

    def show_state(self, *, dirty: bool) -> None:
        self.state_label.setVisible(dirty)
        self.discard_button.setVisible(dirty)

    def start(self) -> None:
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _touched(self) -> None:
        self.edited.emit()

    def _emit_submitted(self) -> None:
        self.submitted.emit()

    def _emit_left(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_submitted()
        else:
            super().keyPressEvent(event)
