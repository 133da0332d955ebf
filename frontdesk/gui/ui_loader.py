"""Designer forms, loaded at run time onto the widget that declares their parts.

A class says ``title_edit: QLineEdit``; the loader sees to it that the form has just that. The form is the only
description of the layout; no code is generated.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, get_type_hints

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QWidget

from frontdesk.assets import ui_folder

if TYPE_CHECKING:  # making Qt's classes known takes a while: not before the first paint
    from PySide6.QtWidgets import QAbstractSpinBox

FIELD_INSET_PX = 11
SPIN_BOXES = {"QSpinBox", "QDoubleSpinBox", "QTimeEdit", "QDateEdit", "QDateTimeEdit"}


class FormMismatch(Exception):
    """A form lacks a part its class declares, or has it as another type."""


class _OntoLoader(QUiLoader):
    """Builds the form's top widget as the instance that is given, and known custom widgets as themselves."""

    def __init__(self, onto: QWidget, custom: tuple[type[QWidget], ...]) -> None:
        super().__init__()
        self._onto = onto
        self._top = True
        self.spin_boxes: list[QAbstractSpinBox] = []
        for widget in custom:
            self.registerCustomWidget(widget)

    def createWidget(self, class_name: str, /, parent: QWidget | None = None, name: str = "") -> QWidget:
        if self._top:
            self._top = False
            return self._onto
        made = super().createWidget(class_name, parent, name)
        if class_name in SPIN_BOXES:
            self.spin_boxes.append(made)  # type: ignore[arg-type]
        return made


def load_form(onto: QWidget, name: str, *custom: type[QWidget]) -> None:
    """Loads ``ui/<name>.ui`` onto a widget; *custom* are promoted classes the form uses.

    Raises FormMismatch, naming the part.
    """
    path = ui_folder() / f"{name}.ui"
    loader = _loader(onto, custom)
    if loader.load(str(path)) is None:
        raise FormMismatch(f"{path.name} cannot be read")
    QMetaObject.connectSlotsByName(onto)
    for box in loader.spin_boxes:
        inset(box)
    for part, kind in _declared(type(onto)).items():
        found = onto.findChild(kind, part)
        if found is None:
            raise FormMismatch(f"{path.name} has no {kind.__name__} named {part}")
        setattr(onto, part, found)


def _loader(onto: QWidget, custom: tuple[type[QWidget], ...]) -> _OntoLoader:
    """A loader that does not search Qt's folder for Designer's plugins, which are of no use here and slow to load."""
    searched = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        return _OntoLoader(onto, custom)
    finally:
        QCoreApplication.setLibraryPaths(searched)


def inset(box: QAbstractSpinBox) -> None:
    """Lets a spin box begin its text where other fields do: its style takes no padding at the left."""
    has_popup = bool(box.property("calendarPopup"))
    box.lineEdit().setTextMargins(0 if has_popup else FIELD_INSET_PX, 0, 0, 0)


def _declared(of: type[QWidget]) -> dict[str, type[Any]]:
    """The parts a class declares: its own annotations that name a kind of widget or layout."""
    own = inspect.get_annotations(of)
    hints = get_type_hints(of)
    return {part: hints[part] for part in own if isinstance(hints[part], type) and issubclass(hints[part], QObject)}
