"""A widget that floats at the foot of another: it comes and goes without moving what a person is pointing at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

MARGIN = 18
WIDEST = 900


class FloatAtFoot(QObject):
    """Keeps *widget* at the foot of *area*, above it, as high as it needs to be.

    *part* says which part of the area it lies over just now: not the one with the buttons that are pressed next.
    """

    def __init__(self, widget: QWidget, area: QStackedWidget, part: Callable[[], QWidget] | None = None) -> None:
        super().__init__(widget)
        self._widget, self._area = widget, area
        self._part = part or (lambda: area)
        widget.setParent(area.window())
        widget.hide()
        area.installEventFilter(self)
        area.currentChanged.connect(self._place)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        part = self._part()
        width = min(part.width() - 2 * MARGIN, WIDEST)
        layout = self._widget.layout()
        wanted = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1
        height = max(wanted, self._widget.minimumSizeHint().height())
        corner = part.mapTo(self._area.window(), QPoint(0, 0))
        left = corner.x() + (part.width() - width) // 2
        self._widget.setGeometry(left, corner.y() + part.height() - height - MARGIN, width, height)
        self._widget.raise_()
