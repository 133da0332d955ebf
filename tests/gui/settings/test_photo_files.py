from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from frontdesk.domain.errors import InvalidInput
from frontdesk.gui.settings.photo_files import LARGEST_KEPT, read_photo


def picture(path: Path, width: int, height: int, colour: QColor) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(colour)
    painter = QPainter(image)
    for number in range(0, width, 7):
        painter.setPen(QColor.fromHsv(number % 360, 200, 200))
        painter.drawLine(number, 0, width - number, height)
    painter.end()
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("name", ["salen.png", "salen.jpg"])
def test_a_large_picture_is_made_small_enough_to_keep(tmp_path: Path, name: str) -> None:
    kept = read_photo(picture(tmp_path / name, 3000, 1500, QColor(Qt.GlobalColor.blue)))
    image = QImage.fromData(kept)
    assert (image.width(), image.height()) == (1280, 640)
    assert kept.startswith(b"\xff\xd8\xff")
    assert len(kept) <= LARGEST_KEPT


def test_a_small_picture_keeps_its_size_and_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    path = tmp_path / "door.png"
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    assert image.save(str(path))
    kept = QImage.fromData(read_photo(path))
    assert (kept.width(), kept.height()) == (40, 30)
    assert kept.pixelColor(20, 15).lightness() > 250


def test_what_a_camera_wrote_into_a_picture_does_not_come_along(tmp_path: Path) -> None:
    path = picture(tmp_path / "hall.jpg", 60, 40, QColor(Qt.GlobalColor.red))
    whole = path.read_bytes()
    exif = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x00GPS 55.3 N 10.8 E"
    path.write_bytes(whole[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + whole[2:])
    assert b"GPS" not in read_photo(path)


@pytest.mark.parametrize(
    ("content", "reason"), [(b"not a picture", "not_a_picture"), (b"GIF89a" + b"\0" * 40, "not_a_picture")]
)
def test_other_files_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "file.jpg"
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as refused:
        read_photo(path)
    assert refused.value.reason == reason


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_photo(tmp_path / "gone.jpg")
    assert (refused.value.field, refused.value.reason) == ("file", "unreadable")
