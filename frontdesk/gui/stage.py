"""Hands for a window that nobody sits at: waits, clicks, types, scans, takes pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.main_window import MainWindow
from frontdesk.gui.timeline.view import TimelineView

PATIENCE_MS = 30_000


class Stage:
    """Does to the window what a person would do, and keeps pictures of it in a folder, in order."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window = window
        self.out = out
        self.pictures: list[Path] = []

    def settle(self) -> None:
        """Waits until everything asked has been answered and painted. Raises TimeoutError."""
        self.wait(lambda: self.window.dispatcher.idle)
        for _ in range(3):
            QApplication.processEvents()
        self.wait(lambda: self.window.dispatcher.idle)

    @staticmethod
    def wait(done: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not done():
            if deadline.hasExpired():
                raise TimeoutError("the window did not come to rest")
            QTest.qWait(5)

    def picture(self, name: str) -> None:
        """Keeps what is seen now: the window with all that lies above it."""
        self.settle()
        seen = self.window.grab()
        painter = QPainter(seen)
        for above in QApplication.topLevelWidgets():
            if above is not self.window and above.isVisible():
                corner = self.window.mapFromGlobal(above.mapToGlobal(QPoint(0, 0)))
                painter.drawPixmap(corner, above.grab())
        painter.end()
        self._keep(seen, name)

    def _keep(self, seen: QPixmap, name: str) -> None:
        path = self.out / f"{len(self.pictures) + 1:02}-{name}.png"
        seen.save(str(path))
        self.pictures.append(path)

    def part(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """A visible part of the window by its name. Raises LookupError."""
        for found in self.window.findChildren(kind, name):
            if found.isVisible():
                return found
        raise LookupError(name)

    def type(self, name: str, text: str) -> None:
        """Types into a field, in place of what stood there."""
        field = self.part(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def close_popups(self) -> None:
        """Esc in every menu and list that lies open."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        self.window.activateWindow()
        self.wait(lambda: QGuiApplication.focusWindow() is not None)
        self.settle()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(name), Qt.MouseButton.LeftButton)
        self.settle()

    def scan(self, code: str) -> None:
        """A scanner's burst: the characters and Enter at once, to the window that has the keyboard."""
        handle = QGuiApplication.focusWindow() or self.window.windowHandle()
        for character in code:
            QTest.keyClick(handle, Qt.Key(ord(character)), Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(handle, Qt.Key.Key_Return)
        self.settle()

    def place(self, resource_id: int, span: TimeSpan) -> tuple[TimelineView, QPoint, QPoint]:
        """Where a time begins and ends in the calendar that is shown, a few pixels inside."""
        view = self.part("timeline", TimelineView)
        assert isinstance(view, TimelineView)
        column = view.board.column_of(resource_id, span)
        box = view.board.box(column, span) if column is not None else None
        if box is None:
            raise LookupError(resource_id)
        view.bring_into_view(box)
        rect = view.screen_rect(box)
        corner = view.viewport().mapFromGlobal(rect.topLeft())
        middle = rect.width() // 2
        return view, corner + QPoint(middle, 2), corner + QPoint(middle, rect.height() - 2)

    def drag(self, view: TimelineView, start: QPoint, end: QPoint, before_drop: str = "") -> None:
        """Presses, moves and lets go; a picture is taken just before if it has a name."""
        surface = view.viewport()
        QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(surface, start + (end - start) * step / 8)
        if before_drop:
            self.picture(before_drop)
        QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=end)
        self.settle()
