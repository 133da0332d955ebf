"""The state of the world in words, below the screen: what is saved, when it was backed up, what Ctrl+Z would undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from frontdesk.application.messages import Label
from frontdesk.domain.clock_time import local_date, to_local
from frontdesk.gui import formats
from frontdesk.gui.undo_texts import undo_text
from frontdesk.notation import clock_text

BACKUP_IS_OLD = timedelta(hours=24)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusBar", text)


class StatusBar:
    """Writes on the three labels of the frame; ``retell`` when the language or the day changed."""

    def __init__(self, database: QLabel, backup: QLabel, undo: QLabel, now: Callable[[], datetime]) -> None:
        self._database, self._backup, self._undo, self._now = database, backup, undo, now
        self._where: str | None = None
        self._saved_at: datetime | None = None
        self._backup_at: datetime | None = None
        self._undo_label: Label | None = None
        self.retell()

    def opened(self, where: str) -> None:
        self._where = where
        self.retell()

    def saved(self, at: datetime) -> None:
        self._saved_at = at
        self.retell()

    def backed_up(self, at: datetime | None) -> None:
        """``at`` is when the newest verified backup was made; one that is missing or old is a warning."""
        self._backup_at = at
        self.retell()

    def can_undo(self, label: Label | None) -> None:
        self._undo_label = label
        self.retell()

    def retell(self) -> None:
        self._database.setText(self._database_words())
        self._database.setToolTip(self._where or "")
        self._backup.setText(self._backup_words() if self._where is not None else "")
        old = self._backup_at is None or self._now() - self._backup_at > BACKUP_IS_OLD
        self._backup.setProperty("tone", "warn" if old else "muted")
        self._backup.style().polish(self._backup)
        step = self._undo_label
        self._undo.setText(_tr("Fortryd: “{0}” · Ctrl+Z").format(undo_text(step)) if step else "")

    def _database_words(self) -> str:
        if self._where is None:
            return _tr("Åbner huset …")
        words = _tr("Database: server") if "://" in self._where else _tr("Database: lokal")
        if self._saved_at is None:
            return words
        return _tr("{0} · gemt {1}").format(words, f"{to_local(self._saved_at):%H:%M:%S}")

    def _backup_words(self) -> str:
        at = self._backup_at
        if at is None:
            return _tr("Sikkerhedskopi: ingen endnu")
        if local_date(at) == local_date(self._now()):
            return _tr("Sikkerhedskopi: i dag {0}, kontrolleret").format(clock_text(at))
        return _tr("Sikkerhedskopi: {0}, kontrolleret").format(formats.moment(at))
