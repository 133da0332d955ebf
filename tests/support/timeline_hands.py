"""Hands on a calendar: where a time is on the screen, and dragging from one to another."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.gui.timeline.view import TimelineView

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def pixel(view: TimelineView, column: int, instant: datetime, below: int = 0) -> QPoint:
    """The pixel of an instant in a column of the viewport, so many pixels below it."""
    y = view.board.axis.begin(view.board.columns[column].day, instant)
    return view.scene().origin + QPoint(view.board.grid.rect(column).x + 40, round(y) + below)


def drag(view: TimelineView, start: QPoint, end: QPoint) -> None:
    """Presses, moves and lets go."""
    QTest.mousePress(view.viewport(), LEFT, NO_KEY, start)
    for at in (start + QPoint(0, 6), end):
        where = QPointF(at)
        place = view.viewport().mapToGlobal(where)
        move = QMouseEvent(QEvent.Type.MouseMove, where, place, Qt.MouseButton.NoButton, LEFT, NO_KEY)
        QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, end)


def click(view: TimelineView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, at)
