"""What is wrong with a form, said right below the field it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QLayoutItem, QScrollArea, QWidget

from frontdesk.application.messages import Changes
from frontdesk.domain.errors import CprNumberRefused, InvalidInput
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.screen import ScreenContext


class FieldProblems:
    """*column* holds the form's fields, one below the other; *fields* are they, by the names refusals know them by."""

    def __init__(self, column: QBoxLayout, fields: Mapping[str, QWidget]) -> None:
        self._column, self._fields = column, fields
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setProperty("tone", "warn")
        self._label.setObjectName("problem_label")
        self._field: QWidget | None = None

    @property
    def text(self) -> str:
        """What is said now; empty for nothing."""
        return self._label.text() if self._field is not None else ""

    def told(self, error: Exception) -> bool:
        """Says a refusal at its field; False when it is about none of them."""
        if not isinstance(error, InvalidInput | CprNumberRefused) or error.field not in self._fields:
            return False
        said = refusal_text(error)
        self.say(error.field, f"{said.headline}. {said.detail}" if said.detail else said.headline)
        return True

    def say(self, field: str, text: str) -> None:
        """Says it, and takes the keyboard there."""
        self.clear()
        widget = self._field = self._fields[field]
        self._label.setText(text)
        widget.setAccessibleDescription(text)
        self._column.insertWidget(_place(self._column, widget) + 1, self._label)
        self._label.show()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        _bring_into_view(widget, self._label)

    def clear(self) -> None:
        if self._field is not None:
            self._field.setAccessibleDescription("")
            self._field = None
        self._column.removeWidget(self._label)
        self._label.hide()


def form_changer(context: ScreenContext, follow: Callable[[Changes], None], problems: FieldProblems) -> Changer:
    """A changer whose refusals are said at the form's fields where they are about one, else in the window's notice."""

    def refuse(error: Exception) -> None:
        if not problems.told(error):
            context.refuse(error)

    return Changer(replace(context, refuse=refuse), follow)


def _bring_into_view(*widgets: QWidget) -> None:
    """A form that is scrolled shows the field and what is said of it."""
    area = widgets[0].parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        inside = area.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            layout.activate()
        for widget in reversed(widgets):
            area.ensureWidgetVisible(widget)


def _place(column: QBoxLayout, widget: QWidget) -> int:
    return next((number for number in range(column.count()) if _holds(column.itemAt(number), widget)), column.count())


def _holds(item: QLayoutItem | None, widget: QWidget) -> bool:
    if item is None:
        return False
    inside: QLayout | None = item.layout()
    if inside is not None:
        return any(_holds(inside.itemAt(number), widget) for number in range(inside.count()))
    held = item.widget()
    return held is not None and (held is widget or held.isAncestorOf(widget))
