"""Widgets one after another, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """For chips: each as wide as its text, never cut while the line is wide enough for one; on a line their middles
    meet."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @classmethod
    def of(cls, *widgets: QWidget) -> FlowLayout:
        """These widgets, taken out of the layout they are in: Designer knows none that flows."""
        flow = cls()
        for widget in widgets:
            flow.addWidget(widget)
        return flow

    def clear(self) -> None:
        """Takes every widget out and lets go of it."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lays the widgets out; returns the height they take."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                _lay_out(line, QRect(rect.x(), y, rect.width(), height), self.spacing())
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands together on each line."""
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            own = item.sizeHint().width()
            if not lines or taken + own > width:
                lines.append([])
                taken = 0
            lines[-1].append(item)
            taken += own + self.spacing()
        return lines


def _lay_out(line: list[QLayoutItem], where: QRect, spacing: int) -> None:
    """One after another; what is lower than the line stands at its middle."""
    x = where.x()
    for item in line:
        hint = item.sizeHint()
        top = where.y() + (where.height() - hint.height()) // 2
        item.setGeometry(QRect(QPoint(x, top), QSize(min(hint.width(), where.width()), hint.height())))
        x += hint.width() + spacing
