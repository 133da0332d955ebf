"""What stands together on a line meets in the middle, and wraps where the line ends."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui.planning.flow import FlowLayout


class Block(QWidget):
    def __init__(self, width: int, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(width, height)


def test_lines_are_filled_and_their_middles_meet(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=8)
    high, low, next_line = Block(60, 30, holder), Block(60, 10, holder), Block(100, 20, holder)
    for block in (high, low, next_line):
        flow.addWidget(block)
    holder.resize(150, 80)
    holder.show()
    flow.activate()
    assert (low.x(), low.geometry().center().y()) == (68, high.geometry().center().y())
    assert (next_line.x(), next_line.y()) == (0, 38)
    assert flow.heightForWidth(150) == 58
    assert flow.heightForWidth(400) == 30
    flow.clear()
    assert flow.heightForWidth(150) == 0
