"""An entry of the rail: its icon and name at the left, its key at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from frontdesk.gui import icons
from frontdesk.gui.theme import LIGHT, Tokens

PADDING_PX, ICON_PX, GAP_PX, KEY_PX, HEIGHT_PX, RADIUS_PX = 12, 16, 10, 11, 36, 8
DIMMED = 0.45


class RailButton(QPushButton):
    """Call ``dress`` before it is shown, and again when colours or language change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = ""
        self._key = ""
        self._tokens = LIGHT

    def dress(self, text: str, picture: str, key: str, tokens: Tokens) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self._picture, self._key, self._tokens = picture, key, tokens
        self.updateGeometry()
        self.update()

    def _name_font(self, *, chosen: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(KEY_PX)
        return font

    def _paint_ground(self, painter: QPainter) -> None:
        """Chosen or pointed at: a lighter ground; with the keyboard: a ring."""
        ring = QColor(self._tokens.on_rail_muted) if self.hasFocus() else QColor(Qt.GlobalColor.transparent)
        lit = self.isEnabled() and (self.isChecked() or self.isDown() or self.underMouse())
        painter.setPen(ring)
        painter.setBrush(QColor(self._tokens.rail_chosen) if lit else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), RADIUS_PX, RADIUS_PX)

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._name_font(chosen=True)).horizontalAdvance(self.text())
        key = QFontMetrics(self._key_font()).horizontalAdvance(self._key)
        return QSize(PADDING_PX + ICON_PX + GAP_PX + name + GAP_PX + key + PADDING_PX, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inside = self.rect().adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if not self.isEnabled():
            painter.setOpacity(DIMMED)
        at = QRect(inside.left(), inside.center().y() - ICON_PX // 2 + 1, ICON_PX, ICON_PX)
        painter.drawPixmap(at, icons.pixmap(self._picture, self._tokens.on_rail, ICON_PX, self.devicePixelRatioF()))
        painter.setFont(self._name_font(chosen=self.isChecked()))
        painter.setPen(QColor(self._tokens.on_rail))
        words = inside.adjusted(ICON_PX + GAP_PX, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(self._key_font())
        painter.setPen(QColor(self._tokens.on_rail_muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)
