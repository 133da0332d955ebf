"""The house's look on paper: the same colours as the window, on white."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor

INK = HexColor("#1B2430")
MUTED = HexColor("#5A6473")  # a shade darker than on screen: small grey type on cheap paper
LINE = HexColor("#E3E1DA")
SOFT = HexColor("#F6F5F1")
ACCENT = HexColor("#0E6B5C")
ACCENT_SOFT = HexColor("#DFF0EC")
WARN = HexColor("#B4570B")
INFO = HexColor("#2A5DA8")
WHITE = HexColor("#FFFFFF")
BLACK = HexColor("#000000")

__all__ = ["ACCENT", "ACCENT_SOFT", "BLACK", "INFO", "INK", "LINE", "MUTED", "SOFT", "WARN", "WHITE", "Color"]
