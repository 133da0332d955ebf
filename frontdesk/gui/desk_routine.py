"""What the window does by itself while it is open: a backup every quarter of an hour, and one when it closes; what was
freed is offered to whoever waits at once, and each minute what is over, late or run out is settled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.room_use import ReleasedReceipt, ReleaseLate
from frontdesk.application.services import OpenHouse
from frontdesk.application.waiting import OfferFreed
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui.change_feed import ChangeFeed
from frontdesk.gui.dispatcher import Dispatcher

MINUTE_MS = 60 * 1000
FREEING = (Kind.OCCURRENCE, Kind.WAITING, Kind.RESOURCE, Kind.HOURS)
"""What a change must touch for something to have become free, or wanted."""

BACKUP_EVERY_MS = 15 * 60 * 1000
FIRST_BACKUP_MS = 20_000
"""A house without any backup gets one soon, when the morning's first rush of windows is over."""


class DeskRoutine(QObject):
    """Backups and the house's routine in the background.

    ``told`` hears when the newest backup was made, ``trouble`` why one failed, ``released`` what nobody came to and was
    let go. *feed* tells of changes.
    """

    def __init__(
        self,
        house: OpenHouse,
        dispatcher: Dispatcher,
        told: Callable[[datetime | None], None],
        trouble: Callable[[EnvironmentProblem], None],
        released: Callable[[ReleasedReceipt], None],
        feed: ChangeFeed,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._house = house
        self._dispatcher = dispatcher
        self._told = told
        self._trouble = trouble
        self._released = released
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up)
        self._timer.start(BACKUP_EVERY_MS)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.settle)
        self._minute.start(MINUTE_MS)
        feed.changed.connect(self._offer_freed)
        self.settle()
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

    def settle(self) -> None:
        """Ends what is over, releases what nobody came to if the house says so, settles offers and makes new ones."""
        self._dispatcher.run(ReleaseLate(), self._tell_released, self._not_now)
        self._dispatcher.run(OfferFreed(), failed=self._not_now)

    def _tell_released(self, outcome: Outcome) -> None:
        if isinstance(outcome.receipt, ReleasedReceipt) and outcome.receipt.released:
            self._released(outcome.receipt)

    def _offer_freed(self, changes: Changes) -> None:
        if self._minute.isActive() and changes.touches(*FREEING):
            self._dispatcher.run(OfferFreed(), failed=self._not_now)

    @staticmethod
    def _not_now(_error: Exception) -> None:
        """Nobody asked for it; it is tried again in a minute, and what people do themselves says what is the matter."""

    def _failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentProblem):
            self._trouble(error)

    def stop(self) -> None:
        self._timer.stop()
        self._minute.stop()
