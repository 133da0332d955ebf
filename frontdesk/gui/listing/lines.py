"""What a table shows, as plain data: presenters make it, ``LinesTable`` draws it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SHORT = 2
"""Letters that, anywhere in a name, would find half the house."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text. ``look`` is ``strong``, ``muted``, ``accent`` or nothing; a ``tone`` makes it a chip with an ``icon``; a
    ``note`` follows the text, muted. ``widest`` in pixels keeps a long text from making its column wide; 0 is no limit.

    Tones are those of the theme: ``ok``, ``warn``, ``bad``, ``info``, ``accent`` and ``neutral``.
    """

    text: str
    look: str = ""
    tone: str = ""
    icon: str = ""
    right: bool = False
    note: str = ""
    widest: int = 0

    @property
    def spoken(self) -> str:
        """All of it, for screen readers and tooltips."""
        return f"{self.text} · {self.note}" if self.note else self.text


@dataclass(frozen=True, slots=True)
class LineAction:
    """Something to do with one line, by mouse at its end or from its menu."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``key`` stays the same while its cells change; ``found_by`` is what a filter looks at."""

    key: int
    cells: tuple[Cell, ...]
    actions: tuple[LineAction, ...] = ()
    found_by: tuple[str, ...] = ()
    faded: bool = False


def filtered(lines: Sequence[Line], wanted: str) -> tuple[Line, ...]:
    """The lines in which every word of *wanted* is found, whatever the case; short ones only where a word begins."""
    words = wanted.casefold().split()
    return tuple(line for line in lines if _has(line, words)) if words else tuple(lines)


def _has(line: Line, wanted: Sequence[str]) -> bool:
    told = " ".join(line.found_by).casefold()
    words = told.replace("-", " ").split()
    return all(word in told if len(word) > _SHORT else _begins(words, word) for word in wanted)


def _begins(words: Sequence[str], wanted: str) -> bool:
    return any(word.startswith(wanted) for word in words)
