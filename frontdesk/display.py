"""Whether there is a screen to open a window on."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """True on Windows and macOS; elsewhere with a display server, or when a Qt platform was chosen on purpose."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
