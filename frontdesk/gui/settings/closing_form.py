"""The form for a day on which the house is closed, or open for a part of it only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frontdesk.gui.settings.closing_lines import ClosingEntry, Origin
from frontdesk.gui.settings.day_texts import date_text, on_date, read_day_of_year, read_spans, spans_text
from frontdesk.gui.settings.field_problems import FieldProblems
from frontdesk.gui.ui_loader import load_form


@dataclass(frozen=True, slots=True)
class ClosingTexts:
    """What the form holds, as it is typed."""

    day: str = ""
    yearly: bool = False
    reason: str = ""
    hours: str = ""


def texts_of(entry: ClosingEntry) -> ClosingTexts:
    """A day as it is typed. A holiday can be given hours, in that year: most are on another date in the next."""
    hours = spans_text([entry.open]) if entry.open else ""
    return ClosingTexts(date_text(entry.day), entry.origin is Origin.YEARLY, entry.reason, hours)


class ClosingForm(QFrame):
    """Reads; what becomes of it is the page's."""

    submitted = Signal(object)
    """ClosingEntry"""

    confirmed = Signal()
    """Close it although bookings are hit."""

    plan_wanted = Signal()
    remove_wanted = Signal()
    left = Signal()
    """Esc"""

    heading_label: QLabel
    fields: QVBoxLayout
    day_edit: QLineEdit
    yearly_check: QCheckBox
    reason_edit: QLineEdit
    hours_edit: QLineEdit
    hit_box: QFrame
    hit_label: QLabel
    plan_button: QPushButton
    anyway_button: QPushButton
    save_button: QPushButton
    remove_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "closing_form")
        self._today = self._shown = date.min
        by_name = {"day": self.day_edit, "reason": self.reason_edit, "hours": self.hours_edit}
        self.problems = FieldProblems(self.fields, by_name)
        self._connect()
        self.show_entry(ClosingTexts())

    def _connect(self) -> None:
        for field in (self.day_edit, self.reason_edit, self.hours_edit):
            field.returnPressed.connect(self.submit)
            field.textEdited.connect(self._forget_hits)
        self.yearly_check.toggled.connect(self._forget_hits)
        self.save_button.clicked.connect(self.submit)
        self.anyway_button.clicked.connect(self._emit_confirmed)
        self.plan_button.clicked.connect(self._emit_plan_wanted)
        self.remove_button.clicked.connect(self._emit_remove_wanted)

    def set_days(self, today: date, year: int) -> None:
        """What a day without a year means: that of the year looked at, or the next one when it is over."""
        self._today, self._shown = today, date(year, 1, 1)

    def entry(self) -> ClosingTexts:
        return ClosingTexts(
            self.day_edit.text(), self.yearly_check.isChecked(), self.reason_edit.text(), self.hours_edit.text()
        )

    def show_entry(self, entry: ClosingTexts) -> None:
        self.problems.clear()
        self.day_edit.setText(entry.day)
        self.yearly_check.setChecked(entry.yearly)
        self.reason_edit.setText(entry.reason)
        self.hours_edit.setText(entry.hours)
        self._forget_hits()

    def show_kind(self, *, heading: str, removable: bool) -> None:
        """What it is about: a new day, a holiday, or a day of the house's own, which can be removed."""
        self.heading_label.setText(heading or self.tr("Ny lukkedag"))
        self.remove_button.setVisible(removable)

    def start(self) -> None:
        self.day_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day_edit.selectAll()

    def submit(self) -> None:
        """Hands the day over, or says what is missing."""
        self.problems.clear()
        self._forget_hits()
        day, spans = self._day(), read_spans(self.hours_edit.text())
        if day is None:
            self.problems.say("day", self.tr("Skriv dagen som 24. december eller 24-12-2026."))
        elif not self.reason_edit.text().strip():
            self.problems.say("reason", self.tr("Skriv hvorfor; det står i kalenderen."))
        elif spans is None or len(spans) > 1:
            self.problems.say("hours", self.tr("Skriv ét tidsrum som 8-12, eller lad feltet være tomt."))
        else:
            origin = Origin.YEARLY if self.yearly_check.isChecked() else Origin.DATED
            entry = ClosingEntry(day, self.reason_edit.text().strip(), spans[0] if spans else None, origin)
            self.submitted.emit(entry)

    def _day(self) -> date | None:
        found = read_day_of_year(self.day_edit.text())
        if found is None:
            return None
        on, year = found
        if year is not None:
            return on_date(on, year)
        day = on_date(on, self._shown.year)
        over = day is not None and day < self._today and self._shown.year == self._today.year
        return on_date(on, self._shown.year + 1) if over else day

    def show_hits(self, text: str) -> None:
        """What lies on the day; closing it is then a second thought."""
        self.hit_label.setText(text)
        self.hit_box.show()
        self.save_button.hide()
        self.plan_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_hits(self) -> None:
        self.hit_box.hide()
        self.save_button.show()

    def _emit_confirmed(self) -> None:
        self.confirmed.emit()

    def _emit_plan_wanted(self) -> None:
        self.plan_wanted.emit()

    def _emit_remove_wanted(self) -> None:
        self.remove_wanted.emit()

    def _emit_left(self) -> None:
        self.left.emit()

    def _press(self) -> None:
        """Enter: the button with the keyboard, else what the form is for."""
        for button in (self.plan_button, self.anyway_button, self.remove_button):
            if button.hasFocus():
                button.click()
                return
        self.submit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        else:
            super().keyPressEvent(event)
