"""The form for one house rule; above it the rule in words, as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from frontdesk.domain.house_rules import Period, RuleKind, Severity
from frontdesk.domain.resource import Room
from frontdesk.gui.calendar.need_chips import toggle_chip
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.rule_texts import kind_word, period_words
from frontdesk.gui.settings.field_problems import FieldProblems
from frontdesk.gui.settings.rule_entry import COUNTED, UNITS, RuleEntry, severity_word, unit_word
from frontdesk.gui.ui_loader import load_form


class RuleForm(QFrame):
    """Shows and reads a ``RuleEntry``; what becomes of it is the page's."""

    edited = Signal()
    submitted = Signal()
    renew_wanted = Signal()
    left = Signal()
    """Esc"""

    heading_label: QLabel
    state_label: QLabel
    fields: QVBoxLayout
    words_label: QLabel
    due_box: QFrame
    renew_button: QPushButton
    kind_combo: QComboBox
    limit_box: QWidget
    limit_spin: QSpinBox
    unit_combo: QComboBox
    period_combo: QComboBox
    severity_combo: QComboBox
    ways_box: QWidget
    request_check: QCheckBox
    overridden_edit: QLineEdit
    rooms_box: QWidget
    owner_edit: QLineEdit
    reason_edit: QLineEdit
    review_edit: QLineEdit
    save_button: QPushButton
    discard_button: QPushButton
    switch_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "rule_form")
        self._flow = FlowLayout(self.rooms_box, spacing=6)
        self.chips: dict[int, QPushButton] = {}
        self.problems = FieldProblems(self.fields, self._by_name())
        for kind in RuleKind:
            self.kind_combo.addItem(kind_word(kind), kind.value)
        for period in Period:
            self.period_combo.addItem(period_words(period), period.value)
        for severity in Severity:
            self.severity_combo.addItem(severity_word(severity), severity.value)
        self._connect()

    def _by_name(self) -> dict[str, QWidget]:
        return {
            "limit": self.limit_spin,
            "period": self.period_combo,
            "owner": self.owner_edit,
            "reason": self.reason_edit,
            "overridden_by": self.overridden_edit,
            "review": self.review_edit,
        }

    def _connect(self) -> None:
        for combo in (self.kind_combo, self.unit_combo, self.period_combo, self.severity_combo):
            combo.currentIndexChanged.connect(self._touched)
        for field in (self.overridden_edit, self.owner_edit, self.reason_edit, self.review_edit):
            field.textEdited.connect(self._touched)
            field.returnPressed.connect(self._emit_submitted)
        self.limit_spin.valueChanged.connect(self._touched)
        self.limit_spin.lineEdit().returnPressed.connect(self._emit_submitted)
        self.request_check.toggled.connect(self._touched)
        self.save_button.clicked.connect(self._emit_submitted)
        self.discard_button.clicked.connect(self._emit_left)
        self.renew_button.clicked.connect(self._emit_renew_wanted)

    # What it holds

    @property
    def kind(self) -> RuleKind:
        return RuleKind(self.kind_combo.currentData())

    def entry(self) -> RuleEntry:
        chosen = tuple(sorted(room for room, chip in self.chips.items() if chip.isChecked()))
        return RuleEntry(
            self.kind,
            self.limit_spin.value(),
            int(self.unit_combo.currentData() or 1),
            Period(self.period_combo.currentData()),
            Severity(self.severity_combo.currentData()),
            self.request_check.isChecked(),
            self.overridden_edit.text(),
            chosen,
            self.owner_edit.text(),
            self.reason_edit.text(),
            self.review_edit.text(),
        )

    def show_entry(self, entry: RuleEntry) -> None:
        with QSignalBlocker(self):
            self.problems.clear()
            _choose(self.kind_combo, entry.kind)
            self._fit()
            self.unit_combo.setCurrentIndex(max(self.unit_combo.findData(entry.unit), 0))
            self.limit_spin.setValue(entry.limit)
            _choose(self.period_combo, entry.period)
            _choose(self.severity_combo, entry.severity)
            self.request_check.setChecked(entry.asks_request)
            self.overridden_edit.setText(entry.overridden)
            for room, chip in self.chips.items():
                chip.setChecked(room in entry.room_ids)
            self.owner_edit.setText(entry.owner)
            self.reason_edit.setText(entry.reason)
            self.review_edit.setText(entry.review)
            self._fit()

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """A chip for each room; those that are pressed stay so."""
        pressed = {room for room, chip in self.chips.items() if chip.isChecked()}
        if list(self.chips) == [room.id for room in rooms] and all(
            self.chips[room.id].text() == room.name for room in rooms
        ):
            return
        self._flow.clear()
        self.chips = {room.id: toggle_chip(room.name, self.rooms_box, pressed=room.id in pressed) for room in rooms}
        for chip in self.chips.values():
            chip.toggled.connect(self._touched)
            self._flow.addWidget(chip)

    # How it looks

    def _fit(self) -> None:
        """Shows the fields that say something for this kind of rule."""
        kind = self.kind
        self.limit_box.setVisible(kind in UNITS or kind in COUNTED)
        self._offer_units(UNITS.get(kind, ()))
        self.period_combo.setVisible(kind is RuleKind.QUOTA)
        suffixes = {RuleKind.HORIZON: self.tr(" dage frem"), RuleKind.PARTY_SIZE: self.tr(" personer")}
        self.limit_spin.setSuffix(suffixes.get(kind, ""))
        self.ways_box.setVisible(self.severity_combo.currentData() == Severity.ERROR)
        self.request_check.setVisible(kind is not RuleKind.ON_REQUEST)

    def _offer_units(self, units: Sequence[int]) -> None:
        if [self.unit_combo.itemData(row) for row in range(self.unit_combo.count())] == list(units):
            return
        chosen = self.unit_combo.currentData()
        with QSignalBlocker(self.unit_combo):
            self.unit_combo.clear()
            for unit in units:
                self.unit_combo.addItem(unit_word(unit), unit)
            self.unit_combo.setCurrentIndex(max(self.unit_combo.findData(chosen), 0))
        self.unit_combo.setVisible(bool(units))

    def show_kind(self, *, heading: str, new: bool, active: bool) -> None:
        self.heading_label.setText(heading)
        self.switch_button.setVisible(not new)
        self.switch_button.setText(self.tr("Gælder ikke mere") if active else self.tr("Gælder igen"))

    def show_state(self, *, dirty: bool, words: str, due: bool) -> None:
        self.state_label.setVisible(dirty)
        self.discard_button.setVisible(dirty)
        self.words_label.setText(words)
        self.words_label.setVisible(bool(words))
        self.due_box.setVisible(due)

    def start(self) -> None:
        self.kind_combo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _touched(self) -> None:
        if not self.signalsBlocked():
            self._fit()
            self.edited.emit()

    def _emit_submitted(self) -> None:
        self.submitted.emit()

    def _emit_renew_wanted(self) -> None:
        self.renew_wanted.emit()

    def _emit_left(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_submitted()
        else:
            super().keyPressEvent(event)


def _choose(combo: QComboBox, value: StrEnum) -> None:
    combo.setCurrentIndex(max(combo.findData(value.value), 0))
