"""Files that are dropped on the calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_DROPS = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class DroppedCalendar(QObject):
    """Hands the one iCalendar file that is dropped on a widget to *take*; nothing else can be dropped there."""

    def __init__(self, target: QWidget, take: Callable[[Path], None]) -> None:
        super().__init__(target)
        self._take = take
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in _DROPS:
            return super().eventFilter(watched, event)
        file = dropped_calendar(event)
        if file is None:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._take(file)
        return True


def dropped_calendar(event: QDropEvent) -> Path | None:
    """The one iCalendar file that is dropped; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in (".ics", ".ical") else None
