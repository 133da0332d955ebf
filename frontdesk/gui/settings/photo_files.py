"""Pictures of rooms as they are kept: small, upright, and without what a camera wrote into them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from frontdesk.domain.errors import InvalidInput

LONGEST_PX = 1280
LARGEST_FILE = 64 * 1024 * 1024
LARGEST_KEPT = 512 * 1024 - 1
QUALITIES = (85, 75, 65, 50, 35)


def read_photo(file: Path) -> bytes:
    """A picture file as a JPEG of at most 1280 pixels and half a megabyte; made on a worker thread.

    It is always written anew, so that where and when it was taken does not come along. Raises InvalidInput.
    """
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise InvalidInput("image", "too_large", file.name)
        data = file.read_bytes()
    except OSError:
        raise InvalidInput("file", "unreadable", file.name) from None
    return _jpeg(_on_paper(_small(data)))


def _small(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in (b"jpeg", b"png") or not size.isValid():
        raise InvalidInput("image", "not_a_picture")
    if max(size.width(), size.height()) > LONGEST_PX:
        reader.setScaledSize(size.scaled(LONGEST_PX, LONGEST_PX, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise InvalidInput("image", "not_a_picture")
    return image


def _on_paper(image: QImage) -> QImage:
    """What is transparent becomes white."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _jpeg(image: QImage) -> bytes:
    for quality in QUALITIES:
        written = QByteArray()
        buffer = QBuffer(written)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
        if 0 < written.size() <= LARGEST_KEPT:
            return bytes(written.data())
    raise InvalidInput("image", "too_large", image.width())
