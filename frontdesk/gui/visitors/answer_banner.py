"""The last scan's answer, large, at the top of the visitors: it stays until the next one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.clock_time import to_local
from frontdesk.gui import icons
from frontdesk.gui.answer_texts import answer_text
from frontdesk.gui.notices import Tone
from frontdesk.gui.theme import LIGHT, Tokens

_DISC, _ICON = 56, 32


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerBanner", text)


class _Disc(QWidget):
    """A round field with the answer's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_DISC, _DISC)
        self._icon, self._colour, self._ink = "scanner", LIGHT.muted, LIGHT.panel

    def show_icon(self, icon: str, colour: str, ink: str) -> None:
        self._icon, self._colour, self._ink = icon, colour, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(self.rect())
        inset = (_DISC - _ICON) // 2
        painter.drawPixmap(inset, inset, icons.pixmap(self._icon, self._ink, _ICON, self.devicePixelRatioF()))
        painter.end()


class AnswerBanner(QFrame):
    """Says who it was and what counted, and when; the reason code stands small beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disc = _Disc()
        self._headline, self._detail = _label("huge"), _label("large")
        self._moment, self._code = _label("", wraps=False), _label("small", wraps=False)
        self._code.setProperty("tone", "muted")
        self._detail.setStyleSheet("font-weight: 400;")
        self._moment.setProperty("strong", "true")
        self.setProperty("role", "notice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._build()

    def _build(self) -> None:
        words, side, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(4)
        words.addWidget(self._headline)
        words.addWidget(self._detail)
        side.setSpacing(4)
        for label in (self._moment, self._code):
            side.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(20)
        row.addWidget(self._disc)
        row.addLayout(words, 1)
        row.addLayout(side)

    @property
    def headline(self) -> str:
        return self._headline.text()

    def show_ready(self, of: Tokens) -> None:
        """Nothing was scanned yet."""
        self._headline.setText(_tr("Klar til næste gæst"))
        self._detail.setText(_tr("Scan en badge, skriv i listen, eller tryk Ins for en gæst uden aftale."))
        self._moment.clear()
        self._code.clear()
        self._dress("", "scanner", of.muted, of)

    def show_receipt(self, receipt: ScanReceipt, of: Tokens) -> None:
        """The answer to a scan, or to checking somebody in or out by hand."""
        said = answer_text(receipt)
        self._headline.setText(said.headline)
        self._detail.setText(said.detail)
        self._moment.setText(f"{to_local(receipt.logical_at):%H:%M:%S}")
        self._code.setText(receipt.answer.value)
        self._dress(said.tone, said.icon, getattr(of, said.tone), of)

    def _dress(self, tone: Tone | str, icon: str, colour: str, of: Tokens) -> None:
        self.setProperty("tone", tone)
        self.style().polish(self)
        self._disc.show_icon(icon, colour, of.panel)
        self.setAccessibleName(f"{self._headline.text()}. {self._detail.text()}")


def _label(scale: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setProperty("scale", scale)
    return label
