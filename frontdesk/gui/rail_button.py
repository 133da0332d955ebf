"""An entry of the rail: its icon and name at the left, its key at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from frontdesk.gui import icons
from frontdesk.gui.theme import Tokens

PADDING_PX, ICON_PX, GAP_PX, KEY_PX, HEIGHT_PX = 12, 16, 10, 11, 36


class RailButton(QPushButton):
    """Call ``dress`` before it is shown, and again when colours or language change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QIcon()
        self._key = ""
        self._ink, self._key_ink = QColor(), QColor()

    def dress(self, text: str, picture: str, key: str, tokens: Tokens) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self._picture = icons.icon(picture, tokens.on_rail)
        self._key = key
        self._ink, self._key_ink = QColor(tokens.on_rail), QColor(tokens.on_rail_muted)
        self.updateGeometry()
        self.update()

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(KEY_PX)
        return font

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        name = QFontMetrics(bold).horizontalAdvance(self.text())
        key = QFontMetrics(self._key_font()).horizontalAdvance(self._key)
        return QSize(PADDING_PX + ICON_PX + GAP_PX + name + GAP_PX + key + PADDING_PX, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inside = self.rect().adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        self._picture.paint(painter, QRect(inside.left(), inside.center().y() - ICON_PX // 2 + 1, ICON_PX, ICON_PX))
        painter.setFont(self._name_font())
        painter.setPen(self._ink)
        words = inside.adjusted(ICON_PX + GAP_PX, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.setFont(self._key_font())
        painter.setPen(self._key_ink)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._key)
