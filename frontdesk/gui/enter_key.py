"""Enter on a button: Qt itself knows only the space bar there."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QToolButton

_ANSWERED = (QCheckBox, QRadioButton)
"""What is set rather than pressed: Enter there is about the whole form."""


def press_focused() -> bool:
    """Presses the button that has the keyboard; False when none has. For whoever is handed Enter by its parts."""
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton) or isinstance(button, _ANSWERED) or not button.isEnabled():
        return False
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True
