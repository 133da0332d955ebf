"""How many came, as a ring, and when, as bars. The same stands in words beside, and for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.gui.events.attendee_lines import ArrivalBins, Attendance
from frontdesk.gui.theme import Tokens
from frontdesk.notation import clock_text

RING_PX, RING_WIDTH_PX = 168, 15
CHART_PX, LABELS_PX, GAP_PX = 96, 20, 5
_FULL = 360 * 16
_TOP = 90 * 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("Meters", text)


class _Meter(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: Callable[[], Tokens] | None = None

    def dress(self, tokens: Callable[[], Tokens]) -> None:
        self._tokens = tokens

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._tokens is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._tokens())
            painter.end()

    def _paint(self, painter: QPainter, of: Tokens) -> None:
        raise NotImplementedError


class AttendanceRing(_Meter):
    """The share of the registered who came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attended, self._registered = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(RING_PX, RING_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_attendance(self, of: Attendance) -> None:
        self._attended, self._registered = of.attended, of.registered
        self.setAccessibleName(f"{self._attended} {self._words()}")
        self.update()

    def _words(self) -> str:
        return _tr("af {0} mødt").format(self._registered)

    def _paint(self, painter: QPainter, of: Tokens) -> None:
        inset = RING_WIDTH_PX / 2 + 2
        side = RING_PX - 2 * inset
        ring = QRectF((self.width() - side) / 2, inset, side, side)
        share = min(self._attended / self._registered, 1.0) if self._registered else 0.0
        for part, colour in ((1.0, of.neutral_soft), (share, of.accent)):
            if part:
                pen = QPen(QColor(colour), RING_WIDTH_PX)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawArc(ring, _TOP, -round(part * _FULL))
        self._write(painter, ring, of)

    def _write(self, painter: QPainter, ring: QRectF, of: Tokens) -> None:
        font = QFont(self.font())
        font.setPixelSize(24)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(of.ink))
        middle = ring.center().y()
        upper = QRectF(ring.left(), middle - 32, ring.width(), 32)
        painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(self._attended))
        painter.setFont(self.font())
        painter.setPen(QColor(of.muted))
        lower = QRectF(ring.left(), middle + 2, ring.width(), 24)
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words())


class ArrivalsChart(_Meter):
    """Arrivals by five minutes: where the queue was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: ArrivalBins | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, CHART_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, CHART_PX)

    def show_bins(self, bins: ArrivalBins) -> None:
        self._bins = bins
        most = max(bins.counts)
        peak = clock_text(bins.start + (bins.end - bins.start) / len(bins.counts) * bins.counts.index(most))
        said = _tr("Flest ankomster kl. {0}: {1} på fem minutter") if most else _tr("Ingen ankomster endnu")
        self.setAccessibleName(said.format(peak, most))
        self.setToolTip(self.accessibleName())
        self.update()

    def _paint(self, painter: QPainter, of: Tokens) -> None:
        if self._bins is None:
            return
        counts = self._bins.counts
        room = CHART_PX - LABELS_PX - 4
        step = self.width() / len(counts)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, count in enumerate(counts):
            height = room * count / max(counts) if count else 2
            painter.setBrush(QColor(of.accent if count else of.line))
            bar = QRectF(number * step, room - height, max(step - min(GAP_PX, step / 3), 2), height)
            painter.drawRoundedRect(bar, 2, 2)
        self._label(painter, of, self._bins)

    def _label(self, painter: QPainter, of: Tokens, bins: ArrivalBins) -> None:
        painter.setPen(QColor(of.muted))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        line = QRectF(0, CHART_PX - LABELS_PX, self.width(), LABELS_PX)
        middle = bins.start + (bins.end - bins.start) / 2
        sides = (
            (Qt.AlignmentFlag.AlignLeft, bins.start),
            (Qt.AlignmentFlag.AlignHCenter, middle),
            (Qt.AlignmentFlag.AlignRight, bins.end),
        )
        for side, instant in sides:
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, clock_text(instant))
