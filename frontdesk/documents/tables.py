"""Tables on A4: a heading repeated on each page, rows with hairlines, cells fitted to their columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents.fonts import REGULAR, SEMIBOLD
from frontdesk.documents.geometry import points
from frontdesk.documents.paper import LEFT, WIDTH, Block, draw_text
from frontdesk.documents.style import INK, LINE, MUTED
from frontdesk.documents.text_fit import LEADING, Fitted, fit

_GAP = points(1.5)

Drawing = Callable[[Canvas, float, float, float], None]
"""Draws into a cell: its left edge, the middle of its height, its width; in points."""

Cell = str | Drawing


@dataclass(frozen=True, slots=True)
class Column:
    """``floor_pt`` is the smallest type a cell may shrink to before it wraps or is cut."""

    title: str
    width_mm: float
    right: bool = False
    font: str = REGULAR
    floor_pt: float = 7.5


@dataclass(frozen=True, slots=True)
class TableStyle:
    row_mm: float = 7.0
    size_pt: float = 10
    lines: int = 1


PLAIN = TableStyle()


def table(columns: Sequence[Column], rows: Iterable[Sequence[Cell]], style: TableStyle = PLAIN) -> list[Block]:
    """The blocks of a table: its heading, then one block a row."""
    head = _heading(columns)
    return [head, *(_row(columns, row, style, head) for row in rows)]


def total_row(columns: Sequence[Column], cells: Sequence[Cell], style: TableStyle = PLAIN) -> Block:
    """A last row, in heavier type."""
    heavy = [Column(column.title, column.width_mm, column.right, SEMIBOLD, column.floor_pt) for column in columns]
    return _row(heavy, cells, style, _heading(columns))


def _heading(columns: Sequence[Column]) -> Block:
    height = points(8)

    def draw(canvas: Canvas, top: float) -> None:
        x = LEFT
        for column in columns:
            width = points(column.width_mm)
            fitted = fit(column.title, SEMIBOLD, width - _GAP, 8.5, 6, max_lines=2)
            _draw_lines(canvas, x, top - height * 0.55, width, fitted, column.right, SEMIBOLD, muted=True)
            x += width
        _rule(canvas, top - height)

    return Block(height, draw, keep_with_next=True)


def _row(columns: Sequence[Column], cells: Sequence[Cell], style: TableStyle, head: Block) -> Block:
    height = points(style.row_mm)

    def draw(canvas: Canvas, top: float) -> None:
        x = LEFT
        for column, cell in zip(columns, cells, strict=True):
            _draw_cell(canvas, x, top - height / 2, column, cell, style)
            x += points(column.width_mm)
        _rule(canvas, top - height)

    return Block(height, draw, heading=head)


def _draw_cell(canvas: Canvas, x: float, middle: float, column: Column, cell: Cell, style: TableStyle) -> None:
    width = points(column.width_mm)
    if not isinstance(cell, str):
        cell(canvas, x, middle, width - _GAP)
        return
    fitted = fit(cell, column.font, width - _GAP, style.size_pt, column.floor_pt, style.lines)
    _draw_lines(canvas, x, middle, width, fitted, column.right, column.font)


def _draw_lines(
    canvas: Canvas,
    x: float,
    middle: float,
    width: float,
    fitted: Fitted,
    right: bool,
    font: str,
    *,
    muted: bool = False,
) -> None:
    leading = fitted.size_pt * LEADING
    y = middle + leading * (len(fitted.lines) - 1) / 2 - fitted.size_pt * 0.35
    for line in fitted.lines:
        draw_text(canvas, x, y, "" if right else line, font, fitted.size_pt, MUTED if muted else INK)
        if right:
            canvas.drawRightString(x + width - _GAP, y, line)
        y -= leading


def _rule(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(LEFT, y, LEFT + WIDTH, y)
