"""Icons: one SVG set, tinted from the palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from frontdesk.assets import resource

SIZES = (16, 24, 48)


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon in a colour, the text colour when None. Raises FileNotFoundError for a name that is not there."""
    return _icon(name, colour or QApplication.palette().color(QPalette.ColorRole.ButtonText).name())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(name, colour, size))
        made.addPixmap(pixmap(name, colour, size, 2.0))
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of *size* device-independent pixels."""
    source = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", QColor(colour).name())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
