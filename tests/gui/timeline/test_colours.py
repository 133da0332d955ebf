"""Everything written in the calendar can be read (WCAG 2.2, 1.4.3: contrast of at least 4.5 to 1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from frontdesk.gui.timeline.colours import TimelineColours

SURFACES = ("panel", "closed", "accent_soft", "advice_soft", "info_soft", "warn_soft", "bad_soft")
STRONG = {"accent": "accent_soft", "advice": "advice_soft", "info": "info_soft", "warn": "warn_soft", "bad": "bad_soft"}


def luminance(colour: str) -> float:
    q = QColor(colour)
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (q.redF(), q.greenF(), q.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [TimelineColours.light(), TimelineColours.dark()], ids=["light", "dark"])
def test_every_text_stands_out_from_its_surface(colours: TimelineColours) -> None:
    pairs = [(text, surface) for text in ("ink", "muted") for surface in SURFACES]
    pairs += [*STRONG.items(), *((strong, "panel") for strong in STRONG), ("on_bad", "bad"), ("warn", "hatch")]
    faint = {
        pair: round(contrast(getattr(colours, pair[0]), getattr(colours, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < 4.5
    }
    assert faint == {}
