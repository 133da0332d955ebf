"""Icons: one SVG set, tinted from the palette."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from frontdesk.assets import resource


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon in a colour, the text colour when None. Raises FileNotFoundError for a name that is not there."""
    return _icon(name, colour or QApplication.palette().color(QPalette.ColorRole.ButtonText).name())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str) -> QIcon:
    return QIcon(tinted_file(name, colour))


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of *size* device-independent pixels."""
    from PySide6.QtSvg import QSvgRenderer  # not before the first paint

    source = _tinted(name, colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def tinted_file(name: str, colour: str) -> str:
    """The path of an icon in a colour, for style sheets, which take pictures from files only. Gone with the process."""
    path = Path(_folder().path()) / f"{name}-{QColor(colour).name()[1:]}.svg"
    if not path.exists():
        path.write_text(_tinted(name, colour), encoding="utf-8")
    return path.as_posix()


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    return QTemporaryDir()


def _tinted(name: str, colour: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", QColor(colour).name())
