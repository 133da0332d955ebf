"""A table that is worked by mouse and keys alike: a filter that is typed, lines that are acted on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QMenu, QTableView, QWidget

from frontdesk.gui.listing.delegate import ROW_HEIGHT, LineDelegate
from frontdesk.gui.listing.lines import Line, LineAction, filtered
from frontdesk.gui.listing.model import AnyIndex, LinesModel
from frontdesk.gui.theme import Tokens

_VISIBLE_ROWS_MEASURED = 60


class LinesTable(QTableView):
    """``acted`` tells an action's id and the line's key, by mouse or from the menu; what keys do is the screen's.

    ``chosen`` comes when another line is the current one (0: none).
    """

    acted = Signal(str, int)
    chosen = Signal(int)
    key_pressed = Signal(object)
    """QKeyEvent that the table has no use for; accepted by whoever takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self._filter: QLineEdit | None = None
        self._empty_text = ""
        self._pointer = Qt.CursorShape.ArrowCursor
        self._model = LinesModel(self)
        self.setModel(self._model)
        self._shape()

    def dress(self, tokens: Callable[[], Tokens], headings: Sequence[str], stretched: Sequence[int]) -> None:
        """Once: colours, headings, and the columns that share the room there is."""
        self._delegate = LineDelegate(tokens, self)
        self.setItemDelegate(self._delegate)
        self._model.set_headings(headings)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _shape(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        # The line that has the focus is marked, not the whole table: its frame would be painted over by the lines.
        self.setStyleSheet("QTableView, QTableView:focus { border: none; border-radius: 0; }")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStyleSheet("QHeaderView::section { padding: 8px 12px; }")
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(_VISIBLE_ROWS_MEASURED)

    # What is shown

    def use_filter(self, field: QLineEdit) -> None:
        """What is typed there narrows the lines; what is typed here goes there; up and down there move here."""
        self._filter = field
        field.textChanged.connect(self._narrow)
        field.installEventFilter(self)

    def say_when_empty(self, text: str) -> None:
        """What stands in place of lines while there are none; a filter that finds nothing says so itself."""
        self._empty_text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.lines:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._delegate.tokens().muted))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)
            painter.end()

    @property
    def empty_text(self) -> str:
        """What is read where there are no lines."""
        if self._all and self._filter is not None:
            text = QCoreApplication.translate("Listing", "Ingen i listen passer til “{0}”. Esc viser alle.")
            return text.format(self._filter.text())
        return self._empty_text

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these, filtered; the chosen line stays chosen while it is there."""
        self._all = tuple(lines)
        self._narrow()

    def _narrow(self) -> None:
        kept = self.chosen_keys()
        current = self.current_key
        moved = self._model.set_lines(filtered(self._all, self._filter.text() if self._filter else ""))
        if not moved:
            return
        for key in kept:
            self._select(key, QItemSelectionModel.SelectionFlag.Select)
        if current is None or not self.choose(current, keep_others=True):
            self._choose_first()

    def _choose_first(self) -> None:
        """With a filter the first match is what Enter means."""
        if self._filter and self._filter.text() and self._model.lines:
            self.choose(self._model.lines[0].key)
        else:
            self.chosen.emit(0)

    def _select(self, key: int, flag: QItemSelectionModel.SelectionFlag) -> bool:
        row = self._model.row_of(key)
        if row is None:
            return False
        index = self._model.index(row, 0)
        self.selectionModel().select(index, flag | QItemSelectionModel.SelectionFlag.Rows)
        return True

    def choose(self, key: int, *, keep_others: bool = False) -> bool:
        """Makes a line the current one and shows it; False when it is not there."""
        row = self._model.row_of(key)
        if row is None:
            return False
        index = self._model.index(row, 0)
        flag = (
            QItemSelectionModel.SelectionFlag.Select
            if keep_others
            else QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.selectionModel().setCurrentIndex(index, flag | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)
        return True

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that the filter leaves."""
        return self._model.lines

    @property
    def current_key(self) -> int | None:
        row = self.currentIndex().row()
        return self._model.lines[row].key if 0 <= row < len(self._model.lines) else None

    def chosen_keys(self) -> tuple[int, ...]:
        """The selected lines, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.lines[row].key for row in rows if row < len(self._model.lines))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(self.current_key or 0)

    # Mouse

    def point_at_lines(self) -> None:
        """A click anywhere in a line opens it: the pointer says so."""
        self._empty_text = ""
        self._pointer = Qt.CursorShape.PointingHandCursor

    def _action_at(self, place: QPoint) -> tuple[LineAction, int, int] | None:
        index = self.indexAt(place)
        if not index.isValid() or index.column() != self._model.columnCount() - 1:
            return None
        line = self._model.lines[index.row()]
        action = self._delegate.action_at(self.visualRect(index), self.font(), line, place)
        return (action, line.key, index.row()) if action else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._action_at(event.position().toPoint())
        self._delegate.hovered = (found[2], found[0].id) if found else None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else self._pointer)
        self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._action_at(event.position().toPoint())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(found[0].id, found[1])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.current_key
        line = next((line for line in self._model.lines if line.key == key), None)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in line.actions:
            menu.addAction(action.text).triggered.connect(self._acting(action.id, line.key))
        menu.popup(event.globalPos())

    def _acting(self, action: str, key: int) -> Callable[[], None]:
        return lambda: self.acted.emit(action, key)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if event.isAccepted():
            return
        if self._filter is not None and self._types(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _types(self, event: QKeyEvent) -> bool:
        """Letters narrow the list without leaving it; backspace takes one back, Esc all."""
        assert self._filter is not None
        if event.key() == Qt.Key.Key_Backspace and self._filter.text():
            self._filter.backspace()
        elif event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.text().isprintable() and event.text().strip() and event.text() != "?" and _plain(event):
            self._filter.setText(self._filter.text() + event.text())
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        """In the filter's field: arrows go down the list, Enter acts as it does in the list, Esc empties."""
        if event.key() == Qt.Key.Key_Escape and self._filter and self._filter.text():
            self._filter.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            super().keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key_pressed.emit(event)
            return True
        return False


def _plain(event: QKeyEvent) -> bool:
    keys = Qt.KeyboardModifier
    return not event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
