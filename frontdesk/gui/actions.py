"""What can be done everywhere in the window, as data: its keys, the key help and the tests read the same list.

What a single screen can do is its own list (``screen.ScreenAction``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


@dataclass(frozen=True, slots=True)
class FrameAction:
    """``key`` as Qt writes it, ``text`` in the language of the window. ``id`` is what the window binds to it."""

    id: str
    key: str
    text: Callable[[], str]


FRAME_ACTIONS = (
    FrameAction("evacuation", "F9", lambda: _tr("Evakueringsliste: hvem er i huset")),
    FrameAction("undo", "Ctrl+Z", lambda: _tr("Fortryd")),
    FrameAction("redo", "Ctrl+Shift+Z", lambda: _tr("Gør igen")),
    FrameAction("add", "Ins", lambda: _tr("Ny")),
    FrameAction("sentence", "Ctrl+K", lambda: _tr("Søg eller skriv, hvad du vil")),
    FrameAction("print", "Ctrl+P", lambda: _tr("Udskriv det viste")),
)
"""Those with a shortcut of their own."""

WINDOW_KEYS = (
    FrameAction("ways", "Alt+1", lambda: _tr("Tag vej 1 i beskeden; 2 og 3 på samme måde")),
    FrameAction("dismiss", "Esc", lambda: _tr("Luk besked, afbryd")),
    FrameAction("keys", "?", lambda: _tr("Vis genveje")),
)
"""Those that the widget with the keyboard sees first."""
