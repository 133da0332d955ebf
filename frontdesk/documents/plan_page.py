"""Sheets across A4: a heading, a footer, and entries that are told apart without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.pdfgen.canvas import Canvas

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.document_words import words
from frontdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD
from frontdesk.documents.geometry import A4, points
from frontdesk.documents.paper import draw_text
from frontdesk.documents.pdf_file import PdfFile
from frontdesk.documents.style import ACCENT_SOFT, INK, LINE, MUTED, SOFT, WHITE, Color
from frontdesk.documents.text_fit import fit
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.notation import Language, clock_text, moment_text

PAGE_MM = (A4.page_mm[1], A4.page_mm[0])
MARGIN = points(12)
LEFT, RIGHT = MARGIN, points(PAGE_MM[0]) - MARGIN
BOTTOM = points(17)
TOP = points(PAGE_MM[1]) - MARGIN
GRID_TOP = TOP - points(17)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page in points, from its lower left corner."""

    x: float
    y: float
    width: float
    height: float


class Sheets:
    """The pages of one document, all headed and footed alike."""

    def __init__(self, title: str, house: str, made_at: datetime, lang: Language, pages: int) -> None:
        self._title, self._house, self._lang, self._pages = title, house, lang, pages
        self._footer = f"{house} · {words(lang).made.format(moment=moment_text(made_at, lang))}"
        self._file = PdfFile(title, PAGE_MM, lang)
        self._number = 0

    def begin(self, detail: str = "") -> Canvas:
        """A fresh page with its heading; *detail* stands beside the title."""
        canvas = self._file.canvas
        self._number += 1
        draw_text(canvas, LEFT, TOP - 8, self._house.upper(), SEMIBOLD, 8.5, MUTED)
        title = fit(self._title, BOLD, (RIGHT - LEFT) * 0.7, 18, 12)
        draw_text(canvas, LEFT, TOP - 28, title.lines[0], BOLD, title.size_pt, INK)
        if detail:
            canvas.setFont(REGULAR, 10)
            canvas.setFillColor(MUTED)
            canvas.drawRightString(RIGHT, TOP - 28, detail)
        return canvas

    def end(self) -> None:
        """The page's footer; then it is done."""
        canvas = self._file.canvas
        draw_text(canvas, LEFT, points(9), self._footer, REGULAR, 8, MUTED)
        canvas.setFont(REGULAR, 8)
        numbering = words(self._lang).page_of.format(page=self._number, pages=self._pages)
        canvas.drawRightString(RIGHT, points(9), numbering)
        canvas.showPage()

    def finish(self) -> bytes:
        return self._file.finish()


def draw_entry(canvas: Canvas, box: Box, occurrence: PlannedOccurrence, lang: Language) -> None:
    """One occurrence in its box: what, who and when, as much as there is room for, and its state in a word."""
    _draw_ground(canvas, box, occurrence)
    lines = entry_lines(occurrence, lang)
    size = 8.5 if box.height > 22 else max(min(8.0, box.height - 2.5), 5.5)
    y = box.y + box.height - size - 1.5
    for number, line in enumerate(lines):
        if y < box.y + 1 and number:
            return
        font = SEMIBOLD if number == 0 else REGULAR
        shown = fit(line, font, box.width - 8, size, size * 0.8)
        draw_text(canvas, box.x + 5, y, shown.lines[0], font, shown.size_pt, INK if number == 0 else MUTED)
        y -= size * 1.2


def entry_lines(occurrence: PlannedOccurrence, lang: Language) -> Sequence[str]:
    """The words of an entry, the most needed first: what, when and in what state, for whom."""
    when = f"{clock_text(occurrence.span.start)}–{clock_text(occurrence.span.end)}"
    state = state_text(occurrence, lang)
    return [
        line for line in (occurrence.title, " · ".join(filter(None, (when, state))), for_whom(occurrence, lang)) if line
    ]


def state_text(occurrence: PlannedOccurrence, lang: Language) -> str:
    """What an entry is besides booked; empty when it is just that."""
    return dict(words(lang).plans.states).get(occurrence.state.value, "")


def for_whom(occurrence: PlannedOccurrence, lang: Language) -> str:
    """Who it is for and how many come."""
    people = words(lang).plans.persons.format(count=occurrence.party_size) if occurrence.party_size else ""
    return " · ".join(filter(None, (occurrence.organizer, people)))


def _draw_ground(canvas: Canvas, box: Box, occurrence: PlannedOccurrence) -> None:
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(MUTED)
    canvas.setFillColor(_ground(occurrence))
    if occurrence.state in (OccurrenceState.REQUESTED, OccurrenceState.HELD):
        canvas.setDash(3, 2)
    canvas.roundRect(box.x, box.y, box.width, box.height, 2, fill=1)
    canvas.setDash()
    if occurrence.kind is SeriesKind.CLOSURE:
        hatch(canvas, box)


def _ground(occurrence: PlannedOccurrence) -> Color:
    if occurrence.kind is SeriesKind.CLOSURE:
        return SOFT
    return ACCENT_SOFT if occurrence.state.holds else WHITE


def hatch(canvas: Canvas, box: Box, step: float = 5) -> None:
    """Slanting lines within a box: nobody can be here."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(box.x, box.y, box.width, box.height)
    canvas.clipPath(clip, stroke=0)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.8)
    x = box.x - box.height
    while x < box.x + box.width:
        canvas.line(x, box.y, x + box.height, box.y + box.height)
        x += step
    canvas.restoreState()
