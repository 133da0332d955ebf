"""What the window does by itself while it is open: a backup every quarter of an hour, and one when it closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from frontdesk.application.services import OpenHouse
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui.dispatcher import Dispatcher

BACKUP_EVERY_MS = 15 * 60 * 1000
FIRST_BACKUP_MS = 20_000
"""A house without any backup gets one soon, when the morning's first rush of windows is over."""


class DeskRoutine(QObject):
    """Backups in the background; ``told`` hears when the newest was made, ``trouble`` why one failed."""

    def __init__(
        self,
        house: OpenHouse,
        dispatcher: Dispatcher,
        told: Callable[[datetime | None], None],
        trouble: Callable[[EnvironmentProblem], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._dispatcher = dispatcher
        self._told = told
        self._trouble = trouble
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)
        self._timer.start(BACKUP_EVERY_MS)
        QTimer.singleShot(FIRST_BACKUP_MS, self, self._back_up_first)

    def _back_up_first(self) -> None:
        if self._timer.isActive():
            self._dispatcher.make(self._house.last_backup, lambda at: self.back_up() if at is None else None)

    def back_up(self) -> None:
        """Backs up if something changed since."""

        def made() -> datetime | None:
            self._house.backup()
            return self._house.last_backup()

        self._dispatcher.make(made, self._told, self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentProblem):
            self._trouble(error)

    def stop(self) -> None:
        self._timer.stop()
