"""What a file holds, before anything of it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from frontdesk.gui.events import import_view
from frontdesk.gui.events.import_view import ImportView
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.theme import Tokens
from frontdesk.gui.ui_loader import load_form


class ImportPanel(QFrame):
    """``taken`` registers what is shown, ``given_up`` forgets it."""

    taken = Signal()
    given_up = Signal()

    file_label: QLabel
    summary_label: QLabel
    columns_label: QLabel
    ignored_label: QLabel
    rows_table: LinesTable
    problems_label: QLabel
    take_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_panel", LinesTable)
        for label in (self.file_label, self.columns_label, self.ignored_label, self.problems_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button.clicked.connect(self.taken)
        self.cancel_button.clicked.connect(self.given_up)

    def dress(self, tokens: Callable[[], Tokens]) -> None:
        self.rows_table.dress(tokens, import_view.headings(), stretched=(0, 1, 2))

    def show_reading(self, name: str) -> None:
        """The file is being read."""
        self.file_label.setText(name)
        self.summary_label.setText(self.tr("Læser filen …"))
        for label in (self.columns_label, self.ignored_label, self.problems_label):
            label.hide()
        self.rows_table.show_lines(())
        self.take_button.setEnabled(False)
        self.take_button.setText(self.tr("Tilmeld"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: ImportView) -> None:
        self.summary_label.setText(view.summary)
        self._say(self.columns_label, self.tr("Genkendt: {0}").format(" · ".join(view.columns)))
        self._say(self.ignored_label, view.ignored)
        self._say(self.problems_label, "\n".join(view.problems))
        self.rows_table.show_lines(view.rows)
        self.take_button.setText(QCoreApplication.translate("ImportPanel", "Tilmeld %n deltager(e)", None, view.new))
        self.take_button.setEnabled(view.new > 0)
        (self.take_button if view.new else self.cancel_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.cancel_button if self.cancel_button.hasFocus() else self.take_button).click()
        else:
            super().keyPressEvent(event)
