"""The ways to set a room up, each with how many it then seats: a line for each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget

from frontdesk.domain.resource import Seating
from frontdesk.gui.icons import icon
from frontdesk.gui.ui_loader import inset, load_form

MOST_PLACES = 100_000


class _Line(QWidget):
    """One seating: its name, its places, and a button that takes the line away."""

    edited = Signal()
    submitted = Signal()
    removed = Signal()

    def __init__(self, seating: Seating, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_edit = QLineEdit(seating.name, self)
        self.name_edit.setPlaceholderText(self.tr("Biograf"))
        self.name_edit.setAccessibleName(self.tr("Opstilling"))
        self.places_spin = QSpinBox(self, minimum=1, maximum=MOST_PLACES, value=seating.capacity)
        self.places_spin.setAccessibleName(self.tr("Pladser i opstillingen"))
        self.places_spin.setFixedWidth(88)
        inset(self.places_spin)
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("close"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setToolTip(self.tr("Fjern opstillingen"))
        self.remove_button.setAccessibleName(self.tr("Fjern opstillingen"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name_edit, 1)
        row.addWidget(self.places_spin)
        row.addWidget(self.remove_button)

    def _connect(self) -> None:
        self.name_edit.textEdited.connect(lambda _: self._emit_edited())
        self.places_spin.valueChanged.connect(lambda _: self._emit_edited())
        for field in (self.name_edit, self.places_spin.lineEdit()):
            field.returnPressed.connect(self._emit_submitted)
        self.remove_button.clicked.connect(self._emit_removed)

    def _emit_edited(self) -> None:
        self.edited.emit()

    def _emit_submitted(self) -> None:
        self.submitted.emit()

    def _emit_removed(self) -> None:
        self.removed.emit()


class SeatingsEdit(QWidget):
    """``seatings`` are those that have a name; a line without one says nothing."""

    edited = Signal()
    submitted = Signal()
    """Enter in one of the lines."""

    rows: QVBoxLayout
    add_seating_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "seatings_edit")
        self._lines: list[_Line] = []
        self.add_seating_button.setIcon(icon("plus"))
        self.add_seating_button.clicked.connect(self.add_line)
        self.setFocusProxy(self.add_seating_button)

    @property
    def seatings(self) -> tuple[Seating, ...]:
        return tuple(
            Seating(name, line.places_spin.value()) for line in self._lines if (name := line.name_edit.text().strip())
        )

    def show_seatings(self, seatings: tuple[Seating, ...]) -> None:
        for line in list(self._lines):
            self._take(line)
        for seating in seatings:
            self._append(seating)

    def add_line(self) -> None:
        """A line for another one, ready for its name."""
        places = self._lines[-1].places_spin.value() if self._lines else 12
        self._append(Seating("", places)).name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, seating: Seating) -> _Line:
        before = self._lines[-1].remove_button if self._lines else None
        line = _Line(seating, self)
        line.edited.connect(self._emit_edited)
        line.submitted.connect(self._emit_submitted)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self.rows.addWidget(line)
        if before is not None:
            QWidget.setTabOrder(before, line.name_edit)
        QWidget.setTabOrder(line.name_edit, line.places_spin)
        QWidget.setTabOrder(line.places_spin, line.remove_button)
        QWidget.setTabOrder(line.remove_button, self.add_seating_button)
        line.show()
        return line

    def _remove(self, line: _Line) -> None:
        self.add_seating_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(line)
        self._emit_edited()

    def _take(self, line: _Line) -> None:
        self._lines.remove(line)
        self.rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _emit_edited(self) -> None:
        self.edited.emit()

    def _emit_submitted(self) -> None:
        self.submitted.emit()
