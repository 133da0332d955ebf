"""The hours an advisor could still give in the week that is shown, each a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.advisors.presenter import open_time_text
from frontdesk.gui.ui_loader import load_form

ACROSS = 3


class OpenTimesPanel(QFrame):
    """A click on a time begins an appointment there."""

    chosen = Signal(object)
    """TimeSpan"""

    week_label: QLabel
    chips_grid: QGridLayout

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "open_times")
        self.chips: tuple[QPushButton, ...] = ()

    def show_times(self, spans: Sequence[TimeSpan], week: int) -> None:
        """The times in order, and the number of their week."""
        while (item := self.chips_grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.chips = tuple(self._chip(span) for span in spans)
        for number, chip in enumerate(self.chips):
            self.chips_grid.addWidget(chip, number // ACROSS, number % ACROSS)
        if not self.chips:
            none = QLabel(self.tr("Ingen åbne tider i denne uge."))
            none.setProperty("tone", "muted")
            self.chips_grid.addWidget(none, 0, 0)
        self.week_label.setText(self.tr("uge {0}").format(week))

    def _chip(self, span: TimeSpan) -> QPushButton:
        chip = QPushButton(open_time_text(span))
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Ny aftale {0}").format(open_time_text(span)))
        chip.clicked.connect(lambda: self._emit_chosen(span))
        return chip

    def _emit_chosen(self, span: TimeSpan) -> None:
        self.chosen.emit(span)
