"""A list of people: when, who, where, and what Enter does with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.gui.theme import LIGHT, Tokens
from frontdesk.gui.timeline.style import text
from frontdesk.gui.today.presenter import PersonLine

ROW = 52
_SIDE, _CLOCK = 16, 48
_LEAST_BUTTON, _BUTTON_MARGIN = 72, 24
_Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """Lines of people, in the order given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[PersonLine, ...] = ()

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (line.clock, line.name, line.detail, line.act) if part)
        return None


class PeopleDelegate(QStyledItemDelegate):
    """Two lines of words between the clock and the act."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens: Tokens = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index, /) -> QSize:
        return QSize(option.rect.width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, /) -> None:
        model = index.model()
        if not isinstance(model, PeopleModel):
            return
        line, rect, tokens = model.lines[index.row()], option.rect, self.tokens
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.accent_soft if current else tokens.background))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        self._paint_words(painter, option.font, rect, line)
        self._paint_act(painter, option.font, rect, line)
        if current:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(tokens.accent))
        painter.restore()

    def _paint_words(self, painter: QPainter, font: QFont, rect: QRect, line: PersonLine) -> None:
        tokens = self.tokens
        when = tokens.warn if line.warn else tokens.muted
        text(
            painter, _sized(font, 13, bold=line.warn), when, QRectF(rect.x() + _SIDE, rect.y(), _CLOCK, ROW), line.clock
        )
        left = rect.x() + _SIDE + _CLOCK
        width = act_rect(rect, font, line.act).left() - left - 8
        name = QRectF(left, rect.y() + 8, width, 18)
        text(painter, _sized(font, 13, bold=True), tokens.ink, name, line.name)
        detail = QRectF(left, rect.y() + 27, width, 16)
        text(painter, _sized(font, 11), tokens.warn if line.warn else tokens.muted, detail, line.detail)

    def _paint_act(self, painter: QPainter, font: QFont, rect: QRect, line: PersonLine) -> None:
        box = QRectF(act_rect(rect, font, line.act))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        painter.setBrush(QColor(self.tokens.panel))
        painter.translate(QPointF(0.5, 0.5))
        painter.drawRoundedRect(box, 8, 8)
        text(painter, _sized(font, 13), self.tokens.ink, box, line.act, centred=True)


def act_rect(row: QRect, font: QFont, words: str) -> QRect:
    """Where the button of a row is."""
    text_width = QFontMetrics(_sized(font, 13)).horizontalAdvance(words)
    width = max(text_width + _BUTTON_MARGIN, _LEAST_BUTTON)
    return QRect(row.right() - _SIDE - width + 1, row.y() + 11, width, 30)


def _sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return sized


class PeopleList(QListView):
    """Enter, Space or a click on the button acts on a person."""

    acted = Signal(int)
    """The row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PeopleModel(self)
        self._delegate = PeopleDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "people")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def lines(self) -> tuple[PersonLine, ...]:
        return self._model.lines

    def set_lines(self, lines: Sequence[PersonLine]) -> None:
        """Shows these people; the keyboard stays on its row."""
        if tuple(lines) == self._model.lines:
            return
        row = self.currentIndex().row()
        self._model.set_lines(lines)
        if lines:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(lines) - 1)))

    def set_tokens(self, tokens: Tokens) -> None:
        self._delegate.tokens = tokens
        self.viewport().update()

    def button_rect(self, row: int) -> QRect:
        """Where the button of a row is in the viewport."""
        return act_rect(self.visualRect(self._model.index(row)), self.font(), self.lines[row].act)

    def _emit_acted(self, row: int) -> None:
        self.acted.emit(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.button_rect(index.row()).contains(event.position().toPoint()):
            self._emit_acted(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self._emit_acted(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
