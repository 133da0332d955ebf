"""The badge of the chosen guest as it will come out of the printer, and the ways it can come out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from frontdesk.gui import icons
from frontdesk.gui.badge_prints import LABEL_STOCK, SHEET_STOCK
from frontdesk.gui.theme import Tokens
from frontdesk.gui.ui_loader import load_form

BADGE_WIDTH_MM = 100.0
MM_PER_INCH = 25.4
_MARGIN, _NARROWEST = 18, 200


class BadgePanel(QFrame):
    """Shows a picture and reads which paper is wanted."""

    print_wanted = Signal()
    save_wanted = Signal()

    count_label: QLabel
    picture_label: QLabel
    hint_label: QLabel
    stock_combo: QComboBox
    print_button: QPushButton
    save_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "badge_panel")
        self.stock_combo.addItem(self.tr("Etiket 62 × 100 mm"), LABEL_STOCK)
        self.stock_combo.addItem(self.tr("A4-ark med 8 badges"), SHEET_STOCK)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.show_none()

    def dress(self, of: Tokens) -> None:
        self.print_button.setIcon(icons.icon("print"))
        self.save_button.setIcon(icons.icon("pdf"))
        # A badge is white paper in every theme.
        self.picture_label.setStyleSheet(f"background: white; border: 1px solid {of.line}; border-radius: 8px;")

    @property
    def stock(self) -> str:
        return str(self.stock_combo.currentData())

    def choose_stock(self, name: str) -> None:
        """Takes what was printed on last, where that still is a stock."""
        self.stock_combo.setCurrentIndex(max(self.stock_combo.findData(name), 0))

    @property
    def preview_dpi(self) -> float:
        """The resolution at which a badge fills the picture."""
        room = self.contentsRect().width() - 2 * _MARGIN
        return max(room, _NARROWEST) * self.devicePixelRatioF() * MM_PER_INCH / BADGE_WIDTH_MM

    def show_none(self) -> None:
        """Nobody is chosen."""
        self.count_label.clear()
        self.picture_label.hide()
        self.hint_label.show()
        self._enable(can=False)

    def show_chosen(self, count: int) -> None:
        """So many are chosen; the picture of the first follows."""
        text = "" if count == 1 else self.tr("{0} valgt").format(count)
        self.count_label.setText(text)
        self._enable(can=True)

    def show_picture(self, width: int, height: int, rgba: bytes, spoken: str) -> None:
        image = QImage(rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture_label.setPixmap(picture)
        self.picture_label.setAccessibleName(spoken)
        self.picture_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint_label.hide()
        self.picture_label.show()

    def _enable(self, *, can: bool) -> None:
        self.print_button.setEnabled(can)
        self.save_button.setEnabled(can)
