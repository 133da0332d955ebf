"""What a desk chooses for itself: language, colours, printer; and the keys of the screen that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QMenu, QVBoxLayout, QWidget

from frontdesk.gui import icons
from frontdesk.gui.actions import FRAME_ACTIONS, WINDOW_KEYS
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.theme import ThemeName

Keys = list[tuple[str, str]]
"""Keys, and what they do."""

KEY_COLUMN_PX = 104


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeskMenu", text)


def desk_menu(
    window: QWidget,
    preferences: Preferences,
    relook: Callable[[], None],
    show_keys: Callable[[], None],
    back_up: Callable[[], None],
) -> QMenu:
    """The menu; *relook* is called when language or colours changed."""
    menu = QMenu(window)

    def choose_theme(name: ThemeName) -> None:
        preferences.theme = name
        relook()

    def choose_language(code: str) -> None:
        preferences.language = code
        relook()

    themes = {
        ThemeName.SYSTEM: _tr("Som systemet"),
        ThemeName.LIGHT: _tr("Lyst"),
        ThemeName.DARK: _tr("Mørkt"),
        ThemeName.CONTRAST: _tr("Høj kontrast"),
    }
    look = menu.addMenu(icons.icon("theme"), _tr("Udseende"))
    for name, text in themes.items():
        _choice(look, text, preferences.theme is name, partial(choose_theme, name))
    tongue = menu.addMenu(icons.icon("language"), _tr("Sprog"))
    for code, text in (("da", "Dansk"), ("en", "English")):
        _choice(tongue, text, preferences.language == code, partial(choose_language, code))
    menu.addAction(icons.icon("print"), _tr("Spørg om printer næste gang")).triggered.connect(
        lambda: setattr(preferences, "printer", "")
    )
    menu.addAction(icons.icon("backup"), _tr("Sikkerhedskopi nu")).triggered.connect(back_up)
    menu.addAction(icons.icon("keyboard"), _tr("Genveje (?)")).triggered.connect(show_keys)
    return menu


def _choice(menu: QMenu, text: str, chosen: bool, act: Callable[[], None]) -> None:
    action = QAction(text, menu)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda: act())
    menu.addAction(action)


class KeysDialog(QDialog):
    """The keys that do something here: those of the screen, then those that do the same everywhere."""

    def __init__(self, title: str, own: Keys, everywhere: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Genveje"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        told = {key for key, _ in own}
        if own:
            self._add(layout, title, own)
        self._add(layout, _tr("Overalt"), [(key, text) for key, text in everywhere if key not in told])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    @staticmethod
    def _add(layout: QVBoxLayout, heading: str, keys: Keys) -> None:
        head = QLabel(heading)
        head.setProperty("scale", "large")
        layout.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, KEY_COLUMN_PX)
        grid.setColumnStretch(1, 1)
        for row, (key, text) in enumerate(keys):
            label = QLabel(key)
            label.setProperty("role", "key")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(QLabel(text), row, 1)
        layout.addLayout(grid)


def keys_everywhere() -> Keys:
    """The frame's own keys as they are written on the keyboard, with what they do."""
    native = QKeySequence.SequenceFormat.NativeText
    actions = (*FRAME_ACTIONS, *WINDOW_KEYS)
    return [
        ("F1 – F7", _tr("Gå til et sted")),
        *((QKeySequence(one.key).toString(native), one.text()) for one in actions),
    ]


def below(widget: QWidget) -> QPoint:
    """Where a menu that belongs to a widget at the foot of the rail opens."""
    return widget.mapToGlobal(QPoint(widget.width(), 0))
