"""The form that adds movable equipment."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from frontdesk.application.house import AddEquipment
from frontdesk.gui.settings.field_problems import FieldProblems
from frontdesk.gui.ui_loader import load_form


class EquipmentForm(QFrame):
    """Reads; what becomes of it is the page's."""

    submitted = Signal(object)
    """AddEquipment"""

    left = Signal()
    """Esc: back to the list; what was typed stays."""

    fields: QVBoxLayout
    type_edit: QLineEdit
    count_spin: QSpinBox
    note_edit: QLineEdit
    save_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "equipment_form")
        by_name = {"equipment": self.type_edit, "count": self.count_spin, "note": self.note_edit}
        self.problems = FieldProblems(self.fields, by_name)
        self._types = QStringListModel(self)
        completer = QCompleter(self._types, self.type_edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.type_edit.setCompleter(completer)
        for field in (self.type_edit, self.count_spin.lineEdit(), self.note_edit):
            field.returnPressed.connect(self.submit)
        self.save_button.clicked.connect(self.submit)

    def offer(self, types: Iterable[str]) -> None:
        """The types the house has."""
        self._types.setStringList(list(types))

    def start(self) -> None:
        self.type_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.type_edit.selectAll()

    def clear(self) -> None:
        """What was entered is added: ready for another."""
        self.type_edit.clear()
        self.note_edit.clear()
        self.count_spin.setValue(1)
        self.problems.clear()

    def submit(self) -> None:
        self.problems.clear()
        self.submitted.emit(AddEquipment(self.type_edit.text(), self.count_spin.value(), self.note_edit.text()))

    def _emit_left(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)
