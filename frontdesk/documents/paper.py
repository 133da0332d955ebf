"""A4 documents: blocks of known height flow down the pages, which get a footer and their numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from frontdesk.document_words import words
from frontdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD
from frontdesk.documents.geometry import A4, points
from frontdesk.documents.pdf_file import PdfFile
from frontdesk.documents.style import INK, LINE, MUTED, Color
from frontdesk.documents.text_fit import fit, wrap
from frontdesk.notation import Language

PAGE_MM = A4.page_mm
MARGIN_MM = 18.0
LEFT = points(MARGIN_MM)
WIDTH = points(PAGE_MM[0] - 2 * MARGIN_MM)

_TOP = points(PAGE_MM[1] - 16)
_BOTTOM = points(22)
_FOOTER = points(12)

Draw = Callable[[Canvas, float], None]
"""Draws a block whose upper edge is at the given height."""


@dataclass(frozen=True, slots=True)
class Block:
    """One thing that is never parted. ``heading`` is repeated when this block opens a page."""

    height_pt: float
    draw: Draw
    keep_with_next: bool = False
    heading: Block | None = None


def compose(blocks: Sequence[Block], *, title: str, footer: str, lang: Language) -> bytes:
    """The PDF of these blocks, each page with *footer* and "page x of y"."""
    file = PdfFile(title, PAGE_MM, lang)
    pages = paginate(blocks, _TOP - _BOTTOM)
    for number, page in enumerate(pages, 1):
        _draw_page(file.canvas, page)
        _draw_footer(file.canvas, footer, words(lang).page_of.format(page=number, pages=len(pages)))
        file.canvas.showPage()
    return file.finish()


def paginate(blocks: Sequence[Block], height_pt: float) -> list[list[Block]]:
    """Blocks by page: what keeps with its next stays with it, and headings are repeated."""
    pages: list[list[Block]] = [[]]
    left = height_pt
    for chain in _chains(blocks):
        needed = sum(block.height_pt for block in chain)
        if needed > left and pages[-1]:
            opening = [chain[0].heading] if chain[0].heading else []
            pages.append(list(opening))
            left = height_pt - sum(block.height_pt for block in opening)
        pages[-1].extend(chain)
        left -= needed
    return pages


def _chains(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    chain: list[Block] = []
    for block in blocks:
        chain.append(block)
        if not block.keep_with_next:
            yield chain
            chain = []
    if chain:
        yield chain


def space(height_mm: float) -> Block:
    """Nothing, of this height."""
    return Block(points(height_mm), lambda _canvas, _top: None)


def heading(house: str, title: str, details: Sequence[str]) -> Block:
    """What a document opens with: the house, what this is, and its circumstances line by line."""
    fitted = fit(title, BOLD, WIDTH, 24, 15, max_lines=2)
    rows = [(line, BOLD, fitted.size_pt, fitted.size_pt * 1.15, INK) for line in fitted.lines]
    rows += [(line, REGULAR, 10.5, 15, MUTED) for detail in details for line in wrap(detail, REGULAR, 10.5, WIDTH)]

    def draw(canvas: Canvas, top: float) -> None:
        draw_text(canvas, LEFT, top - 9, fit(house.upper(), SEMIBOLD, WIDTH, 9, 6).lines[0], SEMIBOLD, 9, MUTED)
        y = top - 18
        for line, font, size, step, colour in rows:
            y -= step
            draw_text(canvas, LEFT, y + step * 0.15, line, font, size, colour)

    return Block(18 + sum(row[3] for row in rows) + 12, draw)


def section(title: str) -> Block:
    """The heading of a part of the document."""

    def draw(canvas: Canvas, top: float) -> None:
        draw_text(canvas, LEFT, top - points(8), title, SEMIBOLD, 13, INK)

    return Block(points(11), draw, keep_with_next=True)


def paragraph(text: str, size_pt: float = 10, colour: Color = INK) -> Block:
    """Running text; it is not parted, so keep it short."""
    lines = wrap(text, REGULAR, size_pt, WIDTH)
    leading = size_pt * 1.45

    def draw(canvas: Canvas, top: float) -> None:
        for number, line in enumerate(lines):
            draw_text(canvas, LEFT, top - leading * number - size_pt, line, REGULAR, size_pt, colour)

    return Block(leading * len(lines) + 3, draw)


def draw_text(canvas: Canvas, x: float, y: float, text: str, font: str, size_pt: float, colour: Color) -> None:
    """One line with its baseline at *y*; the caller has made sure that it fits and is printable."""
    canvas.setFont(font, size_pt)
    canvas.setFillColor(colour)
    canvas.drawString(x, y, text)


def _draw_page(canvas: Canvas, page: Sequence[Block]) -> None:
    y = _TOP
    for block in page:
        block.draw(canvas, y)
        y -= block.height_pt


def _draw_footer(canvas: Canvas, footer: str, numbering: str) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(LEFT, _FOOTER + 14, LEFT + WIDTH, _FOOTER + 14)
    shown = fit(footer, REGULAR, WIDTH - points(35), 8.5, 6)
    draw_text(canvas, LEFT, _FOOTER, shown.lines[0], REGULAR, shown.size_pt, MUTED)
    canvas.setFont(REGULAR, 8.5)
    canvas.drawRightString(LEFT + WIDTH, _FOOTER, numbering)
