"""The bundled Inter faces, made known to ReportLab when the first document is drawn."""

from __future__ import annotations

import threading
import unicodedata

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from frontdesk.assets import resource

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
BOLD = "Inter-Bold"

SUBSTITUTE = "?"
"""Drawn for a letter the typeface lacks: nobody takes it for part of a name."""

_registering = threading.Lock()
_faces: dict[str, TTFont] = {}


def register_fonts() -> None:
    """Make the faces known; once for the process, from whichever thread comes first."""
    with _registering:
        for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
            if name not in _faces:
                # Without shaping: that would need a native library for letters the typeface does not have.
                face = TTFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
                pdfmetrics.registerFont(face)
                _faces[name] = face


def text_width(text: str, font: str, size_pt: float) -> float:
    """Width in points."""
    return float(_face(font).stringWidth(text, size_pt))


def printable(text: str, font: str = REGULAR) -> str:
    """The text as it can be drawn on one line: letters composed, gaps one space.

    A letter the typeface lacks loses the accents it lacks (Nguyễn: Nguyên), or becomes the substitute.
    """
    composed = " ".join(unicodedata.normalize("NFC", text).split())
    if composed.isascii() and composed.isprintable():
        return composed
    known = _face(font).face.charToGlyph
    return "".join(_drawable(letter, known) for letter in composed)


def missing_glyphs(text: str, font: str = REGULAR) -> str:
    """The letters of *text* that are drawn as another one, each once, in their order; empty when there are none."""
    known = _face(font).face.charToGlyph
    composed = "".join(unicodedata.normalize("NFC", text).split())
    return "".join(dict.fromkeys(letter for letter in composed if _drawable(letter, known) not in {letter, ""}))


def _drawable(letter: str, known: dict[int, int]) -> str:
    if letter == " " or (ord(letter) in known and letter.isprintable()):
        return letter
    # Joiners, direction marks and variation selectors have no shape of their own: leaving them out hides nothing.
    if unicodedata.category(letter) in {"Cf", "Cc", "Mn", "Me"}:
        return ""
    return _with_fewer_accents(letter, known) or SUBSTITUTE


def _with_fewer_accents(letter: str, known: dict[int, int]) -> str:
    parts = unicodedata.normalize("NFD", letter)
    for count in range(len(parts) - 1, 0, -1):
        simpler = unicodedata.normalize("NFC", parts[:count])
        if len(simpler) == 1 and ord(simpler) in known:
            return simpler
    return ""


def _face(font: str) -> TTFont:
    if font not in _faces:
        register_fonts()
    return _faces[font]
