"""Pens, brushes and fonts of the calendar, made once for a set of colours and a font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPen

from frontdesk.domain.booking import SeriesKind
from frontdesk.gui.timeline.colours import TimelineColours

SMALL_PX, NORMAL_PX = 11, 13


class Style:
    """What the painters paint with."""

    def __init__(self, colours: TimelineColours, font: QFont) -> None:
        self.colours = colours
        self.small = _sized(font, SMALL_PX, QFont.Weight.Normal)
        self.small_bold = _sized(font, SMALL_PX, QFont.Weight.DemiBold)
        self.bold = _sized(font, NORMAL_PX, QFont.Weight.DemiBold)
        self.small_metrics = QFontMetrics(self.small)
        self.small_bold_metrics = QFontMetrics(self.small_bold)
        self.bold_metrics = QFontMetrics(self.bold)

    def kind(self, kind: SeriesKind) -> tuple[str, str]:
        """The strong and the soft colour of a kind of occurrence."""
        c = self.colours
        return {
            SeriesKind.BOOKING: (c.accent, c.accent_soft),
            SeriesKind.APPOINTMENT: (c.advice, c.advice_soft),
            SeriesKind.EVENT: (c.info, c.info_soft),
            SeriesKind.CLOSURE: (c.muted, c.closed),
        }[kind]

    def title(self, given_up: bool, small: bool) -> tuple[QFont, QFontMetrics]:
        """The font of a title and its measures; struck out where the booking came to nothing."""
        font = self.small_bold if small else self.bold
        return (_struck(font) if given_up else font), (self.small_bold_metrics if small else self.bold_metrics)

    def dashed(self, colour: str, width: float = 1.5) -> QPen:
        pen = QPen(QColor(colour), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4.0, 2.5])
        return pen


def text(painter: QPainter, font: QFont, colour: str, box: QRectF, words: str, *, centred: bool = False) -> None:
    """One line, cut with an ellipsis where it would leave the box."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    aligned = Qt.AlignmentFlag.AlignCenter if centred else Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(int(box.width()), 0))
    painter.drawText(box, aligned, elided)


def veiled(colour: str, alpha: int) -> QColor:
    """The colour, *alpha* of 255 opaque."""
    veil = QColor(colour)
    veil.setAlpha(alpha)
    return veil


def stripes(one: str, other: str) -> QBrush:
    """Slanting stripes: something that is not there as usual, told without colour."""
    gradient = QLinearGradient(QPointF(0, 0), QPointF(8, 8))
    gradient.setSpread(QLinearGradient.Spread.RepeatSpread)
    for at, colour in ((0.0, one), (0.499, one), (0.5, other), (1.0, other)):
        gradient.setColorAt(at, QColor(colour))
    return QBrush(gradient)


def hatched(colour: str) -> QBrush:
    """Thin slanting lines over what lies below: time that nobody can have."""
    return QBrush(veiled(colour, 130), Qt.BrushStyle.BDiagPattern)


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    return sized


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck
