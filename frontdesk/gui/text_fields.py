"""Which widgets take text, and the undo that is their own."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget


def takes_text(widget: QWidget | None) -> bool:
    """Whether letters typed now are written somewhere."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox)


def in_field(widget: QWidget | None, act: str) -> bool:
    """Does ``undo`` or ``redo`` in a text field; False when it is none, or has nothing to undo or redo."""
    field = _editor(widget)
    if field is None or not _possible(field, act):
        return False
    getattr(field, act)()
    return True


def _editor(widget: QWidget | None) -> QLineEdit | QPlainTextEdit | None:
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        return widget.lineEdit()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def _possible(field: QLineEdit | QPlainTextEdit, act: str) -> bool:
    subject = field if isinstance(field, QLineEdit) else field.document()
    return subject.isUndoAvailable() if act == "undo" else subject.isRedoAvailable()
