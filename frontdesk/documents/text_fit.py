"""Text that must fit a box: the largest type that holds it, more lines if that helps, an ellipsis last."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontdesk.documents.fonts import printable, text_width

ELLIPSIS = "…"

LEADING = 1.08
"""Distance of lines, as a multiple of the type size."""

LINE_IS_WORTH = 1.12
"""One more line is taken when it makes the type at least this much larger."""

_BREAKS = re.compile(r"(?<=-)(?=\w)|\s+")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines to draw at ``size_pt``; ``cut`` tells that not all of the text is there."""

    lines: tuple[str, ...]
    size_pt: float
    cut: bool = False


def fit(
    text: str,
    font: str,
    width_pt: float,
    preferred_pt: float,
    floor_pt: float,
    max_lines: int = 1,
    height_pt: float = float("inf"),
) -> Fitted:
    """Fit *text* into a width and height on up to *max_lines* lines, between the preferred and the floor size.

    Letters the font lacks are replaced. What does not fit at the floor is cut and ends in an ellipsis.
    """
    shown = printable(text, font)
    best = Fitted((shown,), _size_for(text_width(shown, font, 1), width_pt, preferred_pt))
    for count in range(2, max_lines + 1):
        if best.size_pt >= preferred_pt:
            break
        lines, width = _even_lines(shown, font, count)
        size = min(_size_for(width, width_pt, preferred_pt), height_pt / (count * LEADING))
        if lines and (size >= best.size_pt * LINE_IS_WORTH or best.size_pt < floor_pt <= size):
            best = Fitted(lines, size)
    return best if best.size_pt >= floor_pt else _cut(shown, font, width_pt, floor_pt, max_lines)


def wrap(text: str, font: str, size_pt: float, width_pt: float) -> tuple[str, ...]:
    """Lines of a paragraph, none wider than *width_pt* unless a single word is."""
    lines: list[str] = []
    for word in printable(text, font).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, font, size_pt) <= width_pt:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _size_for(unit_width: float, width_pt: float, preferred_pt: float) -> float:
    return min(preferred_pt, width_pt / unit_width) if unit_width else preferred_pt


def _even_lines(text: str, font: str, count: int) -> tuple[tuple[str, ...], float]:
    """The lines whose widest one is narrowest, and its width at size 1; nothing when there are too few breaks."""
    if count == 1:
        return (text,), text_width(text, font, 1)
    best: tuple[tuple[str, ...], float] = ((), float("inf"))
    for gap in _BREAKS.finditer(text):
        head = text_width(text[: gap.start()], font, 1)
        if head >= best[1]:
            break
        rest, width = _even_lines(text[gap.end() :], font, count - 1)
        if rest and max(head, width) < best[1]:
            best = ((text[: gap.start()], *rest), max(head, width))
    return best


def _cut(text: str, font: str, width_pt: float, size_pt: float, max_lines: int) -> Fitted:
    """As much as the lines hold at the floor size: whole words where possible, letters where not."""
    lines: list[str] = []
    rest = text
    while rest and len(lines) < max_lines - 1:
        head = _head(rest, font, width_pt, size_pt)
        lines.append(head)
        rest = rest[len(head) :].lstrip()
    if text_width(rest, font, size_pt) <= width_pt:
        return Fitted((*lines, rest), size_pt)
    room = width_pt - text_width(ELLIPSIS, font, size_pt)
    kept = rest[: _letters_that_fit(rest, font, room, size_pt)].rstrip()
    return Fitted((*lines, kept + ELLIPSIS), size_pt, cut=True)


def _head(text: str, font: str, width_pt: float, size_pt: float) -> str:
    count = _letters_that_fit(text, font, width_pt, size_pt)
    if count >= len(text):
        return text
    ends = [gap.start() for gap in _BREAKS.finditer(text) if gap.start() <= count]
    return text[: ends[-1] if ends else max(count, 1)]


def _letters_that_fit(text: str, font: str, width_pt: float, size_pt: float) -> int:
    taken = 0.0
    for count, letter in enumerate(text):
        taken += text_width(letter, font, size_pt)
        if taken > width_pt:
            return count
    return len(text)
