"""The button that says which rooms are shown, and the panel it opens to choose them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.resource import Room
from frontdesk.gui.calendar.room_filter import RoomFilter, equipment_words, floors

MOST_SEATS = 100_000


class FilterPanel(QFrame):
    """The wishes as fields; ``changed`` as soon as one of them is."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self.seats_spin, self.floor_combo = QSpinBox(), QComboBox()
        self.loop_check, self.step_free_check = QCheckBox(self.tr("Teleslynge")), QCheckBox(self.tr("Trinfri adgang"))
        self.reset_button = QPushButton(self.tr("Vis alle lokaler"))
        self._equipment: dict[str, QCheckBox] = {}
        self._things = QVBoxLayout()
        self._build()
        self._listen()

    def _build(self) -> None:
        self.seats_spin.setRange(0, MOST_SEATS)
        self.seats_spin.setSpecialValueText(self.tr("alle"))
        self.seats_spin.setAccessibleName(self.tr("Mindst så mange pladser"))
        self.floor_combo.setAccessibleName(self.tr("Etage"))
        form = QFormLayout(self)
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(8)
        form.addRow(self._buddy(self.tr("&Mindst pladser"), self.seats_spin), self.seats_spin)
        form.addRow(self._buddy(self.tr("&Etage"), self.floor_combo), self.floor_combo)
        form.addRow(self.loop_check)
        form.addRow(self.step_free_check)
        form.addRow(self._things)
        form.addRow(self.reset_button)

    def _buddy(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        return label

    def _listen(self) -> None:
        self.seats_spin.valueChanged.connect(self._emit_changed)
        self.floor_combo.currentIndexChanged.connect(self._emit_changed)
        self.loop_check.toggled.connect(self._emit_changed)
        self.step_free_check.toggled.connect(self._emit_changed)
        self.reset_button.clicked.connect(lambda: self.show_filter(RoomFilter()))

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """What there is to choose from."""
        there, words = self.filter, equipment_words(rooms)
        with QSignalBlocker(self):
            self.floor_combo.clear()
            self.floor_combo.addItems([self.tr("alle"), *floors(rooms)])
            if words != tuple(self._equipment):
                self._set_equipment(words)
            self.show_filter(there)

    def _set_equipment(self, words: Sequence[str]) -> None:
        for box in self._equipment.values():
            self._things.removeWidget(box)
            box.deleteLater()
        self._equipment = {word: QCheckBox(word.replace("&", "&&")) for word in words}
        for box in self._equipment.values():
            box.toggled.connect(self._emit_changed)
            self._things.addWidget(box)

    def show_filter(self, wanted: RoomFilter) -> None:
        """Fills the fields; tells of it once."""
        with QSignalBlocker(self):
            self.seats_spin.setValue(wanted.least_seats)
            self.floor_combo.setCurrentIndex(max(self.floor_combo.findText(wanted.floor), 0) if wanted.floor else 0)
            self.loop_check.setChecked(wanted.hearing_loop)
            self.step_free_check.setChecked(wanted.step_free)
            for word, box in self._equipment.items():
                box.setChecked(word in wanted.equipment)
        self._emit_changed()

    @property
    def filter(self) -> RoomFilter:
        return RoomFilter(
            self.seats_spin.value(),
            self.floor_combo.currentText() if self.floor_combo.currentIndex() > 0 else "",
            tuple(word for word, box in self._equipment.items() if box.isChecked()),
            self.loop_check.isChecked(),
            self.step_free_check.isChecked(),
        )

    def _emit_changed(self) -> None:
        self.changed.emit()


class FilterButton(QPushButton):
    """Says the filter; a click opens its panel."""

    filter_changed = Signal(object)
    """RoomFilter"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = FilterPanel(self)
        self.panel.changed.connect(self._changed)
        self.clicked.connect(self.open_panel)
        self._name()

    @property
    def filter(self) -> RoomFilter:
        return self.panel.filter

    def open_panel(self) -> None:
        self.panel.adjustSize()
        at = self.mapToGlobal(QPoint(self.width() - self.panel.width(), self.height() + 4))
        self.panel.move(at)
        self.panel.show()
        self.panel.seats_spin.setFocus()

    def _changed(self) -> None:
        self._name()
        self._emit_filter(self.filter)

    def _name(self) -> None:
        words = self.filter.words
        self.setText(self.tr("Filtre: {0}").format(words) if words else self.tr("Filtre"))
        self.setProperty("tone", "accent" if words else "")
        self.style().polish(self)
        self.setToolTip(self.tr("Vælg, hvilke lokaler der vises"))

    def _emit_filter(self, chosen: RoomFilter) -> None:
        self.filter_changed.emit(chosen)
