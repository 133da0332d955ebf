"""The month: each day as a cell that fills as the house does. A table, so that keys and screen readers know it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frontdesk.application.plan_sheets import DayFullness
from frontdesk.gui.planning.days import short_day, week_of
from frontdesk.gui.theme import Tokens

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PAD = 8
_BAR = 6


def fullness_words(full: DayFullness) -> str:
    """``43 % · 17 bookede``, or why the day is closed."""
    if not full.open_time:
        return full.closed_because or _tr("Lukket")
    return f"{share_words(full)} · {count_words(full)}"


def share_words(full: DayFullness) -> str:
    """``43 %``."""
    return _tr("{0} %").format(round(full.share * 100))


def count_words(full: DayFullness) -> str:
    """``17 bookede``."""
    return _tr("1 booket") if full.count == 1 else _tr("{0} bookede").format(full.count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarMonth", text)


class MonthModel(QAbstractTableModel):
    """Weeks by weekdays; days of the months around it are there, but empty."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._first = date.min
        self._weeks = 0
        self._days: Mapping[date, DayFullness] = {}

    def show_days(self, days: Sequence[DayFullness]) -> None:
        self.beginResetModel()
        self._days = {one.day: one for one in days}
        self._first = week_of(days[0].day)
        self._weeks = (days[-1].day - self._first).days // 7 + 1
        self.endResetModel()

    def fullness(self, index: AnyIndex) -> DayFullness | None:
        return self._days.get(self.day(index))

    def day(self, index: AnyIndex) -> date:
        return self._first + timedelta(days=index.row() * 7 + index.column())

    def index_of(self, day: date) -> QModelIndex:
        row, column = divmod((day - self._first).days, 7)
        return self.index(row, column)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._weeks

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 7

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        full = self.fullness(index)
        if full is None:
            return None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{short_day(full.day)}: {fullness_words(full)}"
        return str(full.day.day) if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return QLocale().standaloneDayName(section + 1, QLocale.FormatType.LongFormat)
        return str((self._first + timedelta(weeks=section)).isocalendar().week)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usable if self.fullness(index) is not None else Qt.ItemFlag.NoItemFlags


class MonthDelegate(QStyledItemDelegate):
    """Paints a day: its number, how full it is in words, and a bar that says the same at a glance."""

    def __init__(self, tokens: Callable[[], Tokens], model: MonthModel, today: Callable[[], date]) -> None:
        super().__init__(model)
        self._tokens, self._model, self._today = tokens, model, today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        full, of = self._model.fullness(index), self._tokens()
        rect: QRect = option.rect
        painter.save()
        if full is None:
            painter.fillRect(rect, QColor(of.background))
        else:
            self._paint_day(painter, rect, full, of, option)
        painter.setPen(QColor(of.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _paint_day(
        self, painter: QPainter, rect: QRect, full: DayFullness, of: Tokens, option: QStyleOptionViewItem
    ) -> None:
        painter.fillRect(rect, QColor(of.panel))
        if not full.open_time:
            painter.fillRect(rect, QBrush(QColor(of.hatch), Qt.BrushStyle.BDiagPattern))
        self._paint_number(painter, rect, full, of, option.font)
        self._paint_share(painter, rect, full, of)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(of.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_number(self, painter: QPainter, rect: QRect, full: DayFullness, of: Tokens, base: QFont) -> None:
        strong = QFont(base)
        strong.setBold(True)
        at = QRect(rect.left() + _PAD - 4, rect.top() + _PAD - 4, 28, 22)
        ink = of.ink
        if full.day == self._today():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(of.accent))
            painter.drawRoundedRect(at, 11, 11)
            ink = of.on_accent
        painter.setFont(strong)
        painter.setPen(QColor(ink))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(full.day.day))
        painter.setFont(base)

    def _paint_share(self, painter: QPainter, rect: QRect, full: DayFullness, of: Tokens) -> None:
        """The share beside the number, and below it, above the bar, the rest in words."""
        bar = QRect(rect.left() + _PAD, rect.bottom() - _PAD - _BAR, rect.width() - 2 * _PAD, _BAR)
        rest = fullness_words(full)
        painter.setPen(QColor(of.muted))
        if full.open_time:
            filled = QRect(bar.left(), bar.top(), round(bar.width() * min(full.share, 1)), bar.height())
            painter.fillRect(bar, QColor(of.neutral_soft))
            painter.fillRect(filled, QColor(of.accent))
            share = QRect(bar.left(), rect.top() + _PAD - 4, bar.width(), 22)
            painter.drawText(share, _RIGHT, share_words(full))
            rest = count_words(full)
        words = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, bar.width())
        painter.drawText(bar.adjusted(0, -24, 0, -_BAR - 2), _LEFT, words)


class MonthView(QTableView):
    """How full each day is; a day is opened with a click or Enter."""

    day_chosen = Signal(object)
    """date"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MonthModel(self)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView, QTableView:focus { border: none; border-radius: 0; }")
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Måneden"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def dress(self, tokens: Callable[[], Tokens], today: Callable[[], date]) -> None:
        """Once: colours, and which day is marked as today."""
        self.setItemDelegate(MonthDelegate(tokens, self._model, today))

    def show_days(self, days: Sequence[DayFullness], current: date) -> None:
        """Shows a month, with the keyboard's mark on a day of it."""
        self._model.show_days(days)
        self.setCurrentIndex(self._model.index_of(current))

    @property
    def current_day(self) -> date | None:
        """The day the keyboard's mark is on."""
        index = self.currentIndex()
        return self._model.day(index) if self._model.fullness(index) is not None else None

    def words_of(self, day: date) -> str:
        """What is said about a day, as a screen reader hears it."""
        return str(self._model.data(self._model.index_of(day), Qt.ItemDataRole.AccessibleTextRole) or "")

    def _open(self, index: AnyIndex) -> None:
        if self._model.fullness(index) is not None:
            self.day_chosen.emit(self._model.day(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
