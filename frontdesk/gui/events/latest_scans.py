"""The last answers at this desk, so that a queue can be followed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frontdesk.application.visits import ScanReceipt
from frontdesk.gui import icons
from frontdesk.gui.answer_texts import answer_text
from frontdesk.gui.elided_label import ElidedLabel
from frontdesk.gui.theme import Tokens
from frontdesk.notation import clock_text

KEPT = 5
_ICON_PX = 16


class LatestScans(QFrame):
    """Newest on top; empty until something was scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._receipts: list[ScanReceipt] = []
        self._tokens: Callable[[], Tokens] | None = None
        self.setProperty("role", "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading = QLabel(QCoreApplication.translate("LatestScans", "Seneste scan"))
        heading.setProperty("scale", "large")
        self._none = QLabel(QCoreApplication.translate("LatestScans", "Ingen endnu"))
        self._none.setProperty("tone", "muted")
        column.addWidget(heading)
        column.addWidget(self._none)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)

    def dress(self, tokens: Callable[[], Tokens]) -> None:
        self._tokens = tokens
        self._fill()

    def add(self, receipt: ScanReceipt) -> None:
        self._receipts = [receipt, *self._receipts][:KEPT]
        self._fill()

    def clear(self) -> None:
        """Another event is shown."""
        self._receipts = []
        self._fill()

    @property
    def headlines(self) -> list[str]:
        return [answer_text(receipt).headline for receipt in self._receipts]

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._none.setVisible(not self._receipts)
        for receipt in self._receipts:
            self._rows.addWidget(self._row(receipt))

    def _row(self, receipt: ScanReceipt) -> QWidget:
        said = answer_text(receipt)
        row, picture, headline = QWidget(), QLabel(), ElidedLabel()
        if self._tokens is not None:
            colour = getattr(self._tokens(), said.tone)
            picture.setPixmap(icons.pixmap(said.icon, colour, _ICON_PX, self.devicePixelRatioF()))
        headline.setText(said.headline)
        headline.setProperty("strong", "true")
        moment = QLabel(clock_text(receipt.logical_at))
        moment.setProperty("tone", "muted")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(picture)
        line.addWidget(headline, 1)
        line.addWidget(moment, 0, Qt.AlignmentFlag.AlignRight)
        return row
