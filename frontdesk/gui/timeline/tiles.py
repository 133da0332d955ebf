"""Pictures of parts of the calendar that seldom change, kept so that a frame is mostly copying."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Container
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

LIMIT_PIXELS = 12_000_000
"""Device pixels kept, 48 MB of them: more than a 4K screen shows."""


class TileKey(NamedTuple):
    """A band of a cell, counted along its hours; bands below zero are the titles of columns and rows."""

    column: int
    band: int


class TileCache:
    """Pixmaps by cell and band, the least recently used dropped first."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[TileKey, QPixmap] = OrderedDict()
        self._pixels = 0

    def tile(self, key: TileKey, size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        """The tile, painted now if it is not there. *size* in logical pixels, *ratio* device pixels in each."""
        found = self._tiles.get(key)
        if found is not None:
            self._tiles.move_to_end(key)
            return found
        fresh = _painted(size, ratio, paint)
        self._tiles[key] = fresh
        self._pixels += fresh.width() * fresh.height()
        while self._pixels > LIMIT_PIXELS and len(self._tiles) > 1:
            self._forget(next(iter(self._tiles)))
        return fresh

    def drop(self, columns: Container[int]) -> None:
        """Forgets what was painted of these cells."""
        for key in [key for key in self._tiles if key.column in columns]:
            self._forget(key)

    def clear(self) -> None:
        self._tiles.clear()
        self._pixels = 0

    def _forget(self, key: TileKey) -> None:
        gone = self._tiles.pop(key)
        self._pixels -= gone.width() * gone.height()


def _painted(size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.white)  # without transparency it is copied instead of blended
    painter = QPainter(pixmap)
    try:
        paint(painter)
    finally:
        painter.end()
    return pixmap
