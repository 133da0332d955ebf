"""What most bookings do without: seating, margins, movable equipment, further rooms and a note, behind one button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.house import HouseProfile
from frontdesk.domain.resource import Room
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.ui_loader import inset, load_form


class MoreBox(QWidget):
    """``show_draft`` fills it; ``taken_over`` gives a draft what was entered here."""

    edited = Signal()
    """Something was changed by hand."""

    left = Signal()
    """A choice was made that is complete by itself: nothing more is being typed."""

    more_button: QToolButton
    summary_label: QLabel
    body: QWidget
    seating_label: QLabel
    seating_combo: QComboBox
    setup_spin: QSpinBox
    teardown_spin: QSpinBox
    equipment_box: QWidget
    equipment_column: QVBoxLayout
    rooms_box: QWidget
    rooms_column: QVBoxLayout
    note_edit: QPlainTextEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "booking_more")
        self._profile: HouseProfile | None = None
        self._filling = False
        self._equipment: dict[str, QSpinBox] = {}
        self._owned: dict[str, QLabel] = {}
        self._rooms: dict[int, QCheckBox] = {}
        self._open(shown=False)
        self.more_button.toggled.connect(lambda shown: self._open(shown=shown))
        self.seating_combo.currentIndexChanged.connect(self._chosen)
        for spin in (self.setup_spin, self.teardown_spin):
            spin.valueChanged.connect(self._edited)
        self.note_edit.textChanged.connect(self._edited)

    def set_profile(self, profile: HouseProfile) -> None:
        """The house's rooms and equipment; lines are made anew only when these have changed."""
        before, self._profile = self._profile, profile
        if before is None or before.equipment != profile.equipment:
            self._make_equipment(profile)
        if before is None or before.rooms != profile.rooms:
            self._make_rooms(profile.rooms)

    def _make_equipment(self, profile: HouseProfile) -> None:
        _empty(self.equipment_column)
        counts: dict[str, int] = {}
        for unit in profile.equipment:
            counts[unit.type] = counts.get(unit.type, 0) + 1
        self._equipment = {type_: self._equipment_line(type_, count) for type_, count in counts.items()}
        self.equipment_box.setVisible(bool(counts))

    def _equipment_line(self, type_: str, count: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setMaximum(count)
        spin.setAccessibleName(type_)
        spin.setMaximumWidth(80)
        inset(spin)
        spin.valueChanged.connect(self._edited)
        owned = self._owned[type_] = QLabel(self.tr("af {0}").format(count))
        owned.setProperty("tone", "muted")
        owned.setProperty("scale", "small")
        label = QLabel(type_)
        label.setBuddy(spin)
        names, line = QVBoxLayout(), QHBoxLayout()
        names.setSpacing(0)
        for told in (label, owned):
            told.setWordWrap(True)
            names.addWidget(told)
        line.addLayout(names, 1)
        line.addWidget(spin)
        self.equipment_column.addLayout(line)
        return spin

    def _make_rooms(self, rooms: Sequence[Room]) -> None:
        _empty(self.rooms_column)
        self._rooms = {}
        for room in rooms:
            check = QCheckBox(room.name)
            check.toggled.connect(self._chosen)
            self.rooms_column.addWidget(check)
            self._rooms[room.id] = check

    # What is shown

    def show_draft(self, draft: BookingDraft, *, can_be_moved: bool = True, can_be_described: bool = True) -> None:
        """The draft's share; the rest of it is shown elsewhere."""
        self._filling = True
        self._fill_seating(draft)
        self.setup_spin.setValue(draft.setup_minutes)
        self.teardown_spin.setValue(draft.teardown_minutes)
        counts = {wish.type.casefold(): wish.count for wish in draft.equipment}
        for type_, spin in self._equipment.items():
            spin.setValue(counts.get(type_.casefold(), 0))
        for room_id, check in self._rooms.items():
            check.setChecked(room_id in draft.more_rooms)
            check.setVisible(room_id not in self._occupied(draft.room_id))
        if self.note_edit.toPlainText() != draft.note:
            self.note_edit.setPlainText(draft.note)
        self._filling = False
        for part in (self.seating_combo, self.setup_spin, self.teardown_spin, self.equipment_box, self.rooms_box):
            part.setEnabled(can_be_moved)
        self.note_edit.setReadOnly(not can_be_described)
        self._summarise()

    def _occupied(self, room_id: int) -> tuple[int, ...]:
        room = self._room(room_id)
        return (room_id, *room.parts) if room else (room_id,)

    def _room(self, room_id: int) -> Room | None:
        rooms = self._profile.bookable if self._profile else ()
        return next((room for room in rooms if room.id == room_id), None)

    def _fill_seating(self, draft: BookingDraft) -> None:
        room = self._room(draft.room_id)
        self.seating_combo.clear()
        usual = self.tr("Som det plejer · {0} pl.").format(room.capacity) if room else self.tr("Som det plejer")
        self.seating_combo.addItem(usual, "")
        for seating in room.seatings if room else ():
            self.seating_combo.addItem(self.tr("{0} · {1} pl.").format(seating.name, seating.capacity), seating.name)
        if self.seating_combo.findData(draft.seating) < 0:
            self.seating_combo.addItem(draft.seating, draft.seating)
        self.seating_combo.setCurrentIndex(self.seating_combo.findData(draft.seating))
        for part in (self.seating_label, self.seating_combo):
            part.setVisible(self.seating_combo.count() > 1)

    def show_free_units(self, free: Mapping[str, int]) -> None:
        """How many of each type are free at the time that is wished for."""
        for type_, label in self._owned.items():
            count = self._equipment[type_].maximum()
            label.setText(self.tr("{0} af {1} ledige").format(free.get(type_, count), count))

    # What was entered

    def taken_over(self, draft: BookingDraft) -> BookingDraft:
        """The draft with what stands here."""
        return replace(
            draft,
            seating=self.seating_combo.currentData() or "",
            setup_minutes=self.setup_spin.value(),
            teardown_minutes=self.teardown_spin.value(),
            equipment=tuple(
                EquipmentWish(type_, spin.value()) for type_, spin in self._equipment.items() if spin.value()
            ),
            more_rooms=tuple(
                room_id
                for room_id, check in self._rooms.items()
                if check.isChecked() and room_id not in self._occupied(draft.room_id)
            ),
            note=self.note_edit.toPlainText(),
        )

    def _chosen(self) -> None:
        self._edited()
        if not self._filling:
            self.left.emit()

    def _edited(self) -> None:
        if not self._filling:
            self._summarise()
            self.edited.emit()

    def _open(self, *, shown: bool) -> None:
        self.more_button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.body.setVisible(shown)
        self._summarise()

    def _summarise(self) -> None:
        """What is set in here, told while it is closed."""
        text = " · ".join(self._set())
        self.summary_label.setText(text)
        self.summary_label.setVisible(bool(text) and not self.more_button.isChecked())

    def _set(self) -> Sequence[str]:
        told = [str(self.seating_combo.currentData() or "")]
        told += [f"{spin.value()} × {type_}" for type_, spin in self._equipment.items() if spin.value()]
        margins = self.setup_spin.value() + self.teardown_spin.value()
        if margins:
            told.append(QCoreApplication.translate("MoreBox", "Klargøring og oprydning %n min", None, margins))
        told += [check.text() for check in self._rooms.values() if check.isChecked() and not check.isHidden()]
        return [text for text in (*told, " ".join(self.note_edit.toPlainText().split())) if text]


def _empty(column: QVBoxLayout) -> None:
    """All lines below the heading."""
    while column.count() > 1:
        item = column.takeAt(1)
        inside = item.layout() if item is not None else None
        if inside is not None:
            _drop_all(inside)
        _drop(item.widget() if item is not None else None)


def _drop_all(layout: QLayout) -> None:
    while (part := layout.takeAt(0)) is not None:
        inside = part.layout()
        if inside is not None:
            _drop_all(inside)
        _drop(part.widget())


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
