"""The field at the top right in which sentences are written. Painted with the frame, so it is nothing but a field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

WIDTH_PX, NARROWEST_PX, INSET_PX = 400, 220, 8


class SentenceField(QLineEdit):
    """Tells what the keyboard wants of the list below: ``walked`` up or down, ``taken``, ``left``; ``entered`` when the
    keyboard comes here."""

    entered = Signal()
    walked = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDTH_PX)
        self._cap = QLabel(self)
        self._cap.setProperty("role", "key")
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.retell()

    def retell(self) -> None:
        """Says in the window's language what it is for."""
        text = QCoreApplication.translate("Palette", "Søg eller skriv: “6 personer torsdag 14-16”")
        self.setPlaceholderText(text)
        self.setAccessibleName(QCoreApplication.translate("Palette", "Søg eller skriv en sætning"))
        self.setAccessibleDescription(text)
        self._cap.setText("Ctrl K")
        self._place_cap()

    def _place_cap(self) -> None:
        self._cap.adjustSize()
        self._cap.move(self.width() - self._cap.width() - INSET_PX, (self.height() - self._cap.height()) // 2)
        self.setTextMargins(0, 0, self._cap.width(), 0)

    def _emit_walked(self, by: int) -> None:
        self.walked.emit(by)

    def _emit_taken(self) -> None:
        self.taken.emit()

    def _emit_left(self) -> None:
        self.left.emit()

    def _emit_entered(self) -> None:
        self.entered.emit()

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._emit_entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._emit_walked(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_taken()
        elif event.key() == Qt.Key.Key_Escape:
            self._emit_left()
        else:
            super().keyPressEvent(event)
