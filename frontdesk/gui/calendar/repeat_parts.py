"""Parts of the form that repeats a booking: the days of the week to press, and the dates it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from frontdesk.application.series import SeriesDate
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.flow import FlowLayout

MOST_CHIPS = 6


class WeekdayRow(QWidget):
    """Seven buttons, Monday first; any number of them is pressed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._buttons = [self._button(number) for number in range(7)]
        for button in self._buttons:
            row.addWidget(button, 1)
        self.setFocusProxy(self._buttons[0])

    def _button(self, number: int) -> QToolButton:
        button = QToolButton()
        name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.LongFormat)
        button.setText(name[:2])
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(True)
        button.setProperty("role", "weekday")
        button.clicked.connect(self._emit_changed)
        return button

    @property
    def days(self) -> tuple[int, ...]:
        """The days pressed, from 0 (Monday)."""
        return tuple(number for number, button in enumerate(self._buttons) if button.isChecked())

    def show_days(self, days: Iterable[int]) -> None:
        chosen = set(days)
        for number, button in enumerate(self._buttons):
            button.setChecked(number in chosen)

    def _emit_changed(self) -> None:
        self.changed.emit()


class DateChips(QWidget):
    """The first dates of a series, those that cannot lie there as they are marked, and how many more there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._flow = FlowLayout(spacing=4)
        column.addLayout(self._flow)

    def show_dates(self, dates: Sequence[SeriesDate]) -> None:
        self._flow.clear()
        self.setVisible(bool(dates))
        for date in dates[:MOST_CHIPS]:
            self._add(short_day(local_date(date.span.start)), "" if date.is_fine else "bad")
        if len(dates) > MOST_CHIPS:
            more = len(dates) - MOST_CHIPS
            self._add(QCoreApplication.translate("Repeat", "+ %n mere", None, more), "")

    def _add(self, text: str, tone: str) -> None:
        chip = QLabel(text)
        chip.setProperty("role", "chip")
        chip.setProperty("tone", tone)
        if tone:
            chip.setText(f"⚠ {text}")
            chip.setAccessibleName(QCoreApplication.translate("Repeat", "{0}: kan ikke lade sig gøre").format(text))
        self._flow.addWidget(chip)
        chip.show()

    @property
    def texts(self) -> list[str]:
        """What stands on the chips."""
        return [chip.text() for chip in self.findChildren(QLabel) if not chip.isHidden()]
