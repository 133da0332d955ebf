"""From a scan to its answer on the screen, whatever is open."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from frontdesk.application.messages import Outcome
from frontdesk.application.visits import RecordScan, ScanReceipt
from frontdesk.domain.check_in import DefaultAction, Direction
from frontdesk.gui.main_window import MainWindow
from frontdesk.gui.scan_answer import ScanAnswer
from frontdesk.gui.screen import Screen

AGAIN = {
    DefaultAction.CHECK_IN_ANYWAY: (None, True),
    DefaultAction.CHECK_IN_TODAY: (None, True),
    DefaultAction.CHECK_IN: (Direction.IN, False),
    DefaultAction.CHECK_OUT: (Direction.OUT, False),
}
"""Default actions that are the same scan once more: with which direction, and whether past the refusal."""


class Scanning:
    """Each burst of the scanner is one command; its answer is shown large and told to the screen below."""

    def __init__(self, window: MainWindow, answer: ScanAnswer) -> None:
        self._window = window
        self._answer = answer

    def scanned(self, code: str) -> None:
        self._send(code, None, override=False)

    def _send(self, code: str, direction: Direction | None, *, override: bool) -> None:
        screen = self._window.screen_here
        event_id = screen.scan_event_id if screen else None
        command = RecordScan(code, secrets.token_hex(12), None, direction, event_id, override)
        self._window.dispatcher.run(command, lambda outcome: self._answered(code, outcome))

    def _answered(self, code: str, outcome: Outcome) -> None:
        receipt = outcome.receipt
        assert isinstance(receipt, ScanReceipt), "a scan is answered with a ScanReceipt"
        screen, way_on = self._window.screen_here, self._way_on(code, receipt)
        if way_on is not None or not self._told_by(screen):
            self._answer.show_answer(receipt, way_on)
        if screen is not None:
            screen.scanned(receipt)

    @staticmethod
    def _told_by(screen: Screen | None) -> bool:
        """Whether the screen itself says the answer large, with nothing lying over it."""
        covered = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return screen is not None and screen.tells_scans and covered is None

    def _way_on(self, code: str, receipt: ScanReceipt) -> Callable[[], None] | None:
        """What Enter does: the same scan again with what was missing, or going to where it can be solved."""
        if receipt.default_action in AGAIN:
            direction, override = AGAIN[receipt.default_action]
            return lambda: self._send(code, direction, override=override)
        if receipt.default_action in (DefaultAction.NONE, DefaultAction.SCAN_AGAIN):
            return None
        if receipt.event_id is not None:
            return lambda: self._window.navigate("events", event_id=receipt.event_id)
        return lambda: self._window.navigate("visitors", visit_id=receipt.visit_id)
