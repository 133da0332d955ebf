"""Panels of the report: a key figure, a table with bars, lines of text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.gui.reports.presenter import Card, Sheet
from frontdesk.gui.theme import Tokens


class ShareBar(QWidget):
    """A share from 0 to 1 as a bar; the number stands beside it."""

    def __init__(self, share: float, of: Tokens) -> None:
        super().__init__()
        self._share = min(max(share, 0.0), 1.0)
        self._colours = QColor(of.neutral_soft), QColor(of.accent)
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in zip((1.0, self._share), self._colours, strict=True):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, 0, self.width() * width, self.height()), 4, 4)
        painter.end()


def card_panel(card: Card) -> QFrame:
    """A key figure, large."""
    panel, layout = _panel()
    layout.setSpacing(2)
    for text, size, tone in ((card.title, "", "muted"), (card.figure, "huge", ""), (card.remark, "small", "muted")):
        layout.addWidget(_label(text, size, tone))
    panel.setAccessibleName(f"{card.title}: {card.figure} {card.remark}".strip())
    return panel


def sheet_panel(sheet: Sheet, of: Tokens) -> QFrame:
    """A table under its title."""
    panel, layout = _panel()
    layout.addWidget(_label(sheet.title, "large", ""))
    if not sheet.rows:
        layout.addWidget(_label(sheet.none, "", "muted"))
        return panel
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    _headings(grid, sheet)
    for number, row in enumerate(sheet.rows, start=1):
        _row(grid, number, row, sheet, of)
    grid.setColumnStretch(1 if sheet.shares else 0, 1)
    layout.addLayout(grid)
    return panel


def _headings(grid: QGridLayout, sheet: Sheet) -> None:
    for column, text in enumerate(sheet.headings):
        label = _label(text, "small", "muted")
        grid.addWidget(label, 0, _place(column, sheet), _alignment(column, sheet))


def _row(grid: QGridLayout, number: int, row: tuple[str, ...], sheet: Sheet, of: Tokens) -> None:
    if sheet.shares and (share := sheet.shares[number - 1]) is not None:
        grid.addWidget(ShareBar(share, of), number, 1)
    for column, text in enumerate(row):
        label = _label(text, "", "")
        label.setProperty("strong", "true" if column == 0 else "")
        grid.addWidget(label, number, _place(column, sheet), _alignment(column, sheet))


def _place(column: int, sheet: Sheet) -> int:
    """Bars take the second column of the grid."""
    return column + 1 if sheet.shares and column else column


def _alignment(column: int, sheet: Sheet) -> Qt.AlignmentFlag:
    """Names to the left, figures to the right: a column is figures when its first row starts with a digit."""
    figure = column > 0 and (sheet.rows[0][column][:1].isdigit() or sheet.rows[0][column] in ("–", ""))
    side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def lines_panel(title: str, lines: list[tuple[str, str]]) -> QFrame:
    """Terms and what they mean, or plain lines."""
    panel, layout = _panel()
    layout.addWidget(_label(title, "large", ""))
    for term, meaning in lines:
        label = _label(f"{term}: {meaning}" if meaning else term, "", "muted")
        label.setWordWrap(True)
        layout.addWidget(label)
    return panel


def _panel() -> tuple[QFrame, QVBoxLayout]:
    panel = QFrame()
    panel.setProperty("role", "panel")
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(16, 14, 16, 14)
    layout.setSpacing(10)
    return panel, layout


def _label(text: str, size: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("scale", size)
    label.setProperty("tone", tone)
    return label
