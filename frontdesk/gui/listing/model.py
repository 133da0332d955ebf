"""Lines as Qt's tables want them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frontdesk.gui.listing.lines import Cell, Line

AnyIndex = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class LinesModel(QAbstractTableModel):
    """The last column holds the lines' actions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def set_headings(self, headings: Sequence[str]) -> None:
        self.beginResetModel()
        self._headings = (*headings, "")
        self.endResetModel()

    def set_lines(self, lines: Sequence[Line]) -> bool:
        """Shows these; False when they are the same ones with other cells, so that nothing moved."""
        new = tuple(lines)
        same = [line.key for line in new] == [line.key for line in self._lines]
        if same:
            self._lines = new
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, self.columnCount() - 1))
            return False
        self.beginResetModel()
        self._lines = new
        self.endResetModel()
        return True

    def row_of(self, key: int) -> int | None:
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def cell(self, row: int, column: int) -> Cell | None:
        """None in the column of the actions."""
        cells = self._lines[row].cells
        return cells[column] if column < len(cells) else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, cell = self._lines[index.row()], self.cell(index.row(), index.column())
        if role == LINE:
            return line
        if role == CELL:
            return cell
        text = cell.spoken if cell else ", ".join(action.text for action in line.actions)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole and cell and not cell.tone:
            return text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            cell = self.cell(0, section) if self._lines else None
            return _RIGHT if cell and cell.right else _LEFT
        return None
