"""The one type family of the window, bundled: Inter with tabular figures."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from frontdesk.assets import resource

FAMILY = "Inter"
FACES = ("Regular", "Medium", "SemiBold", "Bold")


def install(app: QApplication) -> None:
    """Loads the bundled faces and makes them the application's font."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{face}.ttf")))
    font = QFont(FAMILY)
    font.setPixelSize(13)
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
