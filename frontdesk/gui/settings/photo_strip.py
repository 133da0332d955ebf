"""The pictures of a room, small, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from frontdesk.application.house import RoomPhoto
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.ui_loader import load_form

THUMB = QSize(92, 64)


class _Thumb(QToolButton):
    """One picture; Del, or its menu, hides it."""

    hidden_wanted = Signal()

    def __init__(self, photo: RoomPhoto, parent: QWidget) -> None:
        super().__init__(parent)
        name = photo.caption or self.tr("Billede af lokalet")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{0}. Del skjuler det").format(name))
        self.setProperty("role", "quiet")
        self.setIconSize(THUMB)
        self.setIcon(_picture(photo.image, self.devicePixelRatioF()))
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("trash"), self.tr("Skjul billedet")).triggered.connect(self._emit_hidden_wanted)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _emit_hidden_wanted(self) -> None:
        self.hidden_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._emit_hidden_wanted()
        else:
            super().keyPressEvent(event)


class PhotoStrip(QWidget):
    """Shows and asks; files and commands are the page's."""

    add_wanted = Signal()
    hide_wanted = Signal(int)
    """The id of a photo."""

    add_photo_button: QPushButton
    pictures: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "photo_strip")
        self._flow = FlowLayout(self.pictures, spacing=6)
        self.thumbs: tuple[QToolButton, ...] = ()
        self.add_photo_button.setIcon(icon("plus"))
        self.add_photo_button.clicked.connect(self._emit_add_wanted)
        self.setFocusProxy(self.add_photo_button)

    def show_photos(self, photos: Sequence[RoomPhoto]) -> None:
        self._flow.clear()
        self.thumbs = tuple(self._thumb(photo) for photo in photos)
        self.pictures.setVisible(bool(photos))
        self.pictures.updateGeometry()

    def _thumb(self, photo: RoomPhoto) -> _Thumb:
        thumb = _Thumb(photo, self.pictures)
        thumb.hidden_wanted.connect(lambda: self._emit_hide_wanted(photo.id))
        self._flow.addWidget(thumb)
        thumb.show()
        return thumb

    def _emit_add_wanted(self) -> None:
        self.add_wanted.emit()

    def _emit_hide_wanted(self, photo_id: int) -> None:
        self.hide_wanted.emit(photo_id)


def _picture(image: bytes, ratio: float) -> QIcon:
    whole = QPixmap()
    whole.loadFromData(image)
    size = THUMB * ratio
    small = whole.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (small.width() - size.width()) // 2, (small.height() - size.height()) // 2
    cut = small.copy(left, top, size.width(), size.height())
    cut.setDevicePixelRatio(ratio)
    return QIcon(cut)
