"""Draws a line of a table: texts, chips with icon and word, and actions that can be clicked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.gui import icons
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.listing.model import CELL, LINE, AnyIndex
from frontdesk.gui.theme import Tokens

ROW_HEIGHT = 40
_PAD, _CHIP_PAD, _CHIP_HEIGHT, _ICON, _GAP, _NOTE_GAP = 12, 10, 24, 16, 16, 8
_FOCUS_BAR = 4
_FRAME = 2
_NOTE_LEAST = 64
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Colours come from the tokens at the moment of painting, so a change of theme needs a repaint only."""

    def __init__(self, tokens: Callable[[], Tokens], parent: QObject) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.hovered: tuple[int, str] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        cell = index.data(CELL)
        if cell is None:
            spots = list(self._spots(QRect(0, 0, 0, ROW_HEIGHT), option.font, index.data(LINE)))
            width = sum(rect.width() for rect, _ in spots) + _GAP * max(len(spots) - 1, 0)
        else:
            width = QFontMetrics(self._font(option.font, cell)).horizontalAdvance(cell.text) + self._extra(cell)
        if cell is not None and cell.widest:
            width = min(width, cell.widest)
        return QSize(width + 2 * _PAD, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        of, line, cell = self.tokens(), index.data(LINE), index.data(CELL)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(of.accent_soft))
            self._frame_chosen(painter, rect, of)
        painter.setPen(QColor(of.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0 and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), _FOCUS_BAR, rect.height()), QColor(of.accent))
        if cell is None:
            self._paint_actions(painter, rect, option.font, line, of, index.row())
        elif cell.tone:
            self._paint_chip(painter, rect, option.font, cell, of)
        else:
            self._paint_text(painter, rect, option.font, cell, of, faded=line.faded)
        painter.restore()

    @staticmethod
    def _frame_chosen(painter: QPainter, rect: QRect, of: Tokens) -> None:
        """Where the surface of a chosen line is that of the others, a frame tells it."""
        if of.accent_soft == of.panel:
            for top in (rect.top(), rect.bottom() - _FRAME):
                painter.fillRect(QRect(rect.left(), top, rect.width(), _FRAME), QColor(of.accent))

    def _paint_text(self, painter: QPainter, rect: QRect, base: QFont, cell: Cell, of: Tokens, *, faded: bool) -> None:
        font = self._font(base, cell)
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(font)
        painter.setPen(QColor(_ink(cell, of, faded=faded)))
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        measure = QFontMetrics(font)
        text = measure.elidedText(cell.text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | _MIDDLE, text)
        inside.setLeft(inside.left() + measure.horizontalAdvance(text) + _NOTE_GAP)
        if cell.note and inside.width() > _NOTE_LEAST:
            painter.setFont(base)
            painter.setPen(QColor(of.muted))
            note = QFontMetrics(base).elidedText(cell.note, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | _MIDDLE, note)

    def _paint_chip(self, painter: QPainter, rect: QRect, base: QFont, cell: Cell, of: Tokens) -> None:
        font = self._font(base, cell)
        width = QFontMetrics(font).horizontalAdvance(cell.text) + self._extra(cell)
        chip = QRect(rect.left() + _PAD, rect.center().y() - _CHIP_HEIGHT // 2, width, _CHIP_HEIGHT)
        ink, surface = chip_colours(cell.tone, of)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(surface))
        painter.setPen(QColor(ink) if surface == of.panel else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(chip, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        text = chip.adjusted(_CHIP_PAD, 0, -_CHIP_PAD, 0)
        if cell.icon:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(cell.icon, ink, _ICON, ratio)
            painter.drawPixmap(QPoint(text.left() - 2, chip.center().y() - _ICON // 2 + 1), picture)
            text.setLeft(text.left() + _ICON + 3)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | _MIDDLE, cell.text)

    def _paint_actions(self, painter: QPainter, rect: QRect, base: QFont, line: Line, of: Tokens, row: int) -> None:
        for spot, action in self._spots(rect, base, line):
            hovered = self.hovered == (row, action.id)
            font = QFont(base)
            font.setUnderline(hovered)
            painter.setFont(font)
            painter.setPen(QColor(of.accent if hovered else of.muted))
            painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | _MIDDLE, action.text)

    def action_at(self, rect: QRect, base: QFont, line: Line, place: QPoint) -> LineAction | None:
        """The action under the mouse."""
        for spot, action in self._spots(rect, base, line):
            if spot.adjusted(-_GAP // 2, 0, _GAP // 2, 0).contains(place):
                return action
        return None

    def _spots(self, rect: QRect, font: QFont, line: Line) -> Iterator[tuple[QRect, LineAction]]:
        """Where each action stands, from the right."""
        measure, right = QFontMetrics(font), rect.right() - _PAD
        for action in reversed(line.actions):
            width = measure.horizontalAdvance(action.text)
            yield QRect(right - width, rect.top(), width + 1, rect.height()), action
            right -= width + _GAP

    @staticmethod
    def _font(base: QFont, cell: Cell) -> QFont:
        font = QFont(base)
        if cell.look in ("strong", "accent") or cell.tone:
            font.setWeight(QFont.Weight.DemiBold if cell.look else QFont.Weight.Medium)
        return font

    @staticmethod
    def _extra(cell: Cell) -> int:
        if not cell.tone:
            return 1
        return 2 * _CHIP_PAD + (_ICON + 3 if cell.icon else 0)


def _ink(cell: Cell, of: Tokens, *, faded: bool) -> str:
    if cell.look == "accent":
        return of.accent
    return of.muted if faded or cell.look == "muted" else of.ink


def chip_colours(tone: str, of: Tokens) -> tuple[str, str]:
    """Text and surface of a chip."""
    if tone == "neutral":
        return of.muted, of.neutral_soft
    return getattr(of, tone), getattr(of, f"{tone}_soft")
