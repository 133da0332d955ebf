"""The form for someone at the desk, and with a time for someone who is expected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from frontdesk.gui.ui_loader import load_form
from frontdesk.gui.visitors.presenter import GuestEntry, read_clock


class GuestForm(QFrame):
    """Reads; what becomes of it is the screen's. Enter after the name goes on to the host, anywhere else it submits."""

    submitted = Signal(object)
    """GuestEntry"""

    left = Signal()
    """Esc: the person goes back to the list; what was typed stays."""

    heading_label: QLabel
    name_edit: QLineEdit
    host_edit: QLineEdit
    company_edit: QLineEdit
    party_spin: QSpinBox
    clock_edit: QLineEdit
    problem_label: QLabel
    submit_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "guest_form")
        self._today = True
        self._handed_over = False
        self._hosts = QStringListModel(self)
        self._complete()
        self.name_edit.returnPressed.connect(self._after_name)
        for field in (self.host_edit, self.company_edit, self.clock_edit):
            field.returnPressed.connect(self.submit)
        self.party_spin.lineEdit().returnPressed.connect(self.submit)
        self.submit_button.clicked.connect(self.submit)
        self.clock_edit.textChanged.connect(self._say_what_enter_does)
        self._say_what_enter_does()

    def _complete(self) -> None:
        completer = QCompleter(self._hosts, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.host_edit.setCompleter(completer)

    def set_hosts(self, names: Sequence[str]) -> None:
        """Whom a guest may be visiting."""
        self._hosts.setStringList(list(names))

    def set_day(self, text: str, *, is_today: bool) -> None:
        """Only today can somebody stand at the desk; another day is named."""
        self._today = is_today
        self.heading_label.setText(self.tr("Uanmeldt gæst") if is_today else self.tr("Gæst {0}").format(text))
        self._say_what_enter_does()

    def begin(self) -> None:
        """Ins: ready for a name."""
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name_edit.selectAll()

    def clear(self) -> None:
        for field in (self.name_edit, self.host_edit, self.company_edit, self.clock_edit):
            field.clear()
        self.party_spin.setValue(1)
        self._tell("")

    def submit(self) -> None:
        """Hands the guest over, or says what is missing."""
        if not self.name_edit.text().strip():
            self._tell(self.tr("Skriv gæstens navn."))
            self.name_edit.setFocus()
        elif self._needs_clock():
            self._tell(self.tr("Skriv et klokkeslæt, for eksempel 14:30."))
            self.clock_edit.setFocus()
        else:
            self._tell("")
            if not self._handed_over:
                self._handed_over = True
                self.submitted.emit(self._entry())

    def settle(self) -> None:
        """What was handed over has been answered: the next Enter is a new one."""
        self._handed_over = False

    def _entry(self) -> GuestEntry:
        return GuestEntry(
            self.name_edit.text(),
            self.host_edit.text(),
            self.company_edit.text(),
            self.party_spin.value(),
            read_clock(self.clock_edit.text()),
        )

    def _needs_clock(self) -> bool:
        typed = self.clock_edit.text().strip()
        return read_clock(typed) is None and (bool(typed) or not self._today)

    def _tell(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def _after_name(self) -> None:
        if self.host_edit.text():
            self.submit()
        else:
            self.host_edit.setFocus()

    def _say_what_enter_does(self) -> None:
        at_desk = self._today and not self.clock_edit.text().strip()
        self.submit_button.setText(self.tr("Tjek ind og print") if at_desk else self.tr("Meld gæsten til"))
        self.submit_button.setToolTip(self.tr("Enter"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
