"""The form for a week's hours, and for the days of the year they hold."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frontdesk.gui.settings.field_problems import FieldProblems
from frontdesk.gui.settings.hours_lines import WeekEntry
from frontdesk.gui.settings.week_texts import WEEKDAYS, Texts, read_texts
from frontdesk.gui.ui_loader import load_form

WORKDAYS = range(2, 6)


class WeekForm(QFrame):
    """Shows a ``WeekEntry`` as texts and reads it back; what cannot be read is said at its field."""

    edited = Signal()
    submitted = Signal()
    left = Signal()
    """Esc"""

    heading_label: QLabel
    state_label: QLabel
    fields: QVBoxLayout
    season_box: QWidget
    name_edit: QLineEdit
    first_edit: QLineEdit
    last_edit: QLineEdit
    same_button: QPushButton
    save_button: QPushButton
    discard_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "week_form")
        self.days = {number: self._day(number) for number in WEEKDAYS}
        named = {"name": self.name_edit, "first": self.first_edit, "last": self.last_edit, "hours": self.days[1]}
        by_day = {f"day {number}": edit for number, edit in self.days.items()}
        self.problems = FieldProblems(self.fields, {**named, "day": self.first_edit, **by_day})
        self._connect()

    def _day(self, number: int) -> QLineEdit:
        found = self.findChild(QLineEdit, f"day_edit_{number}")
        assert isinstance(found, QLineEdit), "the form has a field for every weekday"
        return found

    def _connect(self) -> None:
        for field in (self.name_edit, self.first_edit, self.last_edit, *self.days.values()):
            field.textEdited.connect(self._emit_edited)
            field.returnPressed.connect(self._emit_submitted)
        self.same_button.clicked.connect(self._same_as_monday)
        self.save_button.clicked.connect(self._emit_submitted)
        self.discard_button.clicked.connect(self._emit_left)

    # What it holds

    def entry(self) -> Texts:
        """The texts as they stand: name, first and last day, and the seven days."""
        season = (self.name_edit, self.first_edit, self.last_edit)
        return tuple(field.text().strip() for field in (*season, *self.days.values()))

    def show_entry(self, entry: Texts) -> None:
        with QSignalBlocker(self):
            self.problems.clear()
            season = (self.name_edit, self.first_edit, self.last_edit)
            for field, text in zip((*season, *self.days.values()), entry, strict=True):
                field.setText(text)

    def read(self, *, season: bool) -> WeekEntry | None:
        """What is typed; None when something cannot be read, which is then said at its field."""
        self.problems.clear()
        found = read_texts(self.entry(), season=season)
        if isinstance(found, WeekEntry):
            return found
        self.problems.say(found, self._missing(found))
        return None

    def _missing(self, field: str) -> str:
        if field == "name":
            return self.tr("Skriv, hvad sæsonen hedder.")
        if field.startswith("day"):
            return self.tr("Skriv det som 8-20, eller 8-12, 13-17.")
        return self.tr("Skriv dagen som 1. juli.")

    # How it looks

    def show_kind(self, *, heading: str, season: bool) -> None:
        self.heading_label.setText(heading)
        self.season_box.setVisible(season)

    def show_state(self, *, dirty: bool) -> None:
        self.state_label.setVisible(dirty)
        self.discard_button.setVisible(dirty)

    def start(self) -> None:
        field = self.days[1] if self.season_box.isHidden() else self.name_edit
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _same_as_monday(self) -> None:
        for number in WORKDAYS:
            self.days[number].setText(self.days[1].text())
        self._emit_edited()

    def _emit_edited(self) -> None:
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
