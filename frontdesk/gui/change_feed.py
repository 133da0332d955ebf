"""What changed, told to every screen; each decides whether it cares."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from frontdesk.application.messages import Changes


class ChangeFeed(QObject):
    """One channel of ``Changes``, on the window's thread."""

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        if changes.ids:
            self.changed.emit(changes)
