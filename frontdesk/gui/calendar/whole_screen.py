"""A tool that needs all the room there is: it stands in place of everything else on its screen for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class WholeScreen:
    """Shows one widget instead of all others of a screen, and these again afterwards."""

    def __init__(self, screen: QWidget) -> None:
        self._screen = screen
        self._covered: list[QWidget] = []
        self._tool: QWidget | None = None

    def show(self, tool: QWidget) -> None:
        self.close()
        self._tool = tool
        found = self._screen.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._covered = [one for one in found if one is not tool and not one.isHidden() and not one.isWindow()]
        for one in self._covered:
            one.hide()
        layout = self._screen.layout()
        assert layout is not None, "a screen has a layout"
        layout.addWidget(tool)
        tool.show()

    def close(self) -> None:
        """Brings back what was there; nothing happens when nothing is covered."""
        if self._tool is not None:
            self._tool.hide()
        self._tool = None
        for one in self._covered:
            one.show()
        self._covered = []

    @property
    def tool(self) -> QWidget | None:
        return self._tool
