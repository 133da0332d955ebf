"""The bar above a calendar: back, today, on, and the day itself, which opens a month to choose from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.gui.icons import icon

_TITLE_MARGIN = 24
_MONTH_ICONS = {"qt_calendar_prevmonth": "previous", "qt_calendar_nextmonth": "next"}


class MonthPopup(QFrame):
    """A month to choose a day from; gone with a click beside it or Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self.month = QCalendarWidget()
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setAccessibleName(QCoreApplication.translate("Planning", "Vælg dag"))
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.month)

    def _dress(self) -> None:
        """Our icons, room for two figures in each cell, and weekends as any other day: the house may be open."""
        self.month.setMinimumSize(352, 288)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, QTextCharFormat())
        for name, picture in _MONTH_ICONS.items():
            button = self.month.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(picture))

    def open_at(self, place: QPoint, day: date) -> None:
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(place)
        self.show()
        self.month.setFocus()


class TitleButton(QToolButton):
    """A button whose text is cut with an ellipsis where the bar is too narrow; its tooltip and name tell all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("role", "quiet")
        self.setProperty("scale", "large")
        self.setProperty("tone", "ink")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _TITLE_MARGIN
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + _TITLE_MARGIN + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(96, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


class DayBar(QWidget):
    """Says which days are wanted and changes nothing itself."""

    stepped = Signal(int)
    """−1 for back, 1 for on."""

    today_wanted = Signal()

    day_chosen = Signal(object)
    """date"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date.min
        self._popup: MonthPopup | None = None
        self.back_button, self.on_button = QToolButton(), QToolButton()
        self.today_button = QPushButton(QCoreApplication.translate("Planning", "I dag"))
        self.title_button = TitleButton()
        self._build()
        self.back_button.clicked.connect(lambda: self._emit_stepped(-1))
        self.on_button.clicked.connect(lambda: self._emit_stepped(1))
        self.today_button.clicked.connect(self._emit_today)
        self.title_button.clicked.connect(self.choose)

    def _build(self) -> None:
        self.back_button.setIcon(icon("previous"))
        self.on_button.setIcon(icon("next"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.back_button, self.today_button, self.on_button, self.title_button):
            row.addWidget(button)

    def name_steps(self, back: str, on: str) -> None:
        """What the arrows do, as their tooltips and for screen readers."""
        for button, words in ((self.back_button, back), (self.on_button, on)):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_day(self, day: date, title: str) -> None:
        self._day = day
        self.title_button.show_text(title)
        hint = QCoreApplication.translate("Planning", "Gå til en dag (Ctrl+G)")
        self.title_button.setToolTip(f"{title}\n{hint}")

    @property
    def title(self) -> str:
        """The days shown, in full."""
        return self.title_button.accessibleName()

    def choose(self) -> None:
        """Opens the month."""
        if self._popup is None:
            self._popup = MonthPopup(self)
            self._popup.month.activated.connect(self._chosen)
            self._popup.month.clicked.connect(self._chosen)
        self._popup.open_at(self.title_button.mapToGlobal(QPoint(0, self.title_button.height() + 4)), self._day)

    def _chosen(self, day: QDate) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._popup.hide()
            self._emit_day(date(day.year(), day.month(), day.day()))

    def _emit_stepped(self, step: int) -> None:
        self.stepped.emit(step)

    def _emit_today(self) -> None:
        self.today_wanted.emit()

    def _emit_day(self, day: date) -> None:
        self.day_chosen.emit(day)
