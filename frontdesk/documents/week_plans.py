"""A week of the rooms on paper: rooms as rows, days as columns, a line for each entry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reportlab.pdfgen.canvas import Canvas

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.plan_sheets import PlanSheet, RoomPlan
from frontdesk.document_words import words
from frontdesk.documents.fonts import REGULAR, SEMIBOLD
from frontdesk.documents.geometry import points
from frontdesk.documents.paper import draw_text
from frontdesk.documents.plan_page import BOTTOM, GRID_TOP, LEFT, RIGHT, Box, Sheets, hatch, state_text
from frontdesk.documents.style import INK, LINE, MUTED
from frontdesk.documents.text_fit import fit
from frontdesk.notation import Language, clock_text, day_text, short_day_text

LEAST_ROW = points(13)
_HEAD = points(8)
_NAMES = points(30)


def week_plan_pdf(sheet: PlanSheet, made_at: datetime, lang: Language) -> bytes:
    """Rooms as rows, the sheet's days as columns. One page as long as a row is 13 mm high."""
    said = words(lang).plans
    last = sheet.days[-1]
    title = said.week_title.format(
        week=sheet.first.isocalendar().week, first=day_text(sheet.first, lang), last=day_text(last, lang)
    )
    fits = max(int((GRID_TOP - _HEAD - BOTTOM) / LEAST_ROW), 1)
    pages = [sheet.rooms[at : at + fits] for at in range(0, len(sheet.rooms), fits)] or [()]
    sheets = Sheets(title, sheet.house, made_at, lang, len(pages))
    for rooms in pages:
        _draw_week(sheets.begin(), sheet, rooms, lang)
        sheets.end()
    return sheets.finish()


def _draw_week(canvas: Canvas, sheet: PlanSheet, rooms: Sequence[RoomPlan], lang: Language) -> None:
    width = (RIGHT - LEFT - _NAMES) / len(sheet.days)
    height = min((GRID_TOP - _HEAD - BOTTOM) / max(len(rooms), 1), points(40))
    bottom = GRID_TOP - _HEAD - height * len(rooms)
    for number, day in enumerate(sheet.days):
        x = LEFT + _NAMES + number * width
        if not sheet.open_spans[number]:
            hatch(canvas, Box(x, bottom, width, GRID_TOP - _HEAD - bottom), 7)
        head = " · ".join(part for part in (short_day_text(day, lang), sheet.closed[number] or "") if part)
        shown = fit(head, SEMIBOLD, width - 6, 9, 6)
        draw_text(canvas, x + 3, GRID_TOP - 12, shown.lines[0], SEMIBOLD, shown.size_pt, INK)
    for number, room in enumerate(rooms):
        top = GRID_TOP - _HEAD - number * height
        _draw_row(canvas, room, top, width, height, lang)
    _draw_lines(canvas, len(rooms), len(sheet.days), width, height)


def _draw_row(canvas: Canvas, room: RoomPlan, top: float, width: float, height: float, lang: Language) -> None:
    name = fit(room.room.name, SEMIBOLD, _NAMES - 6, 9.5, 6.5)
    draw_text(canvas, LEFT, top - 12, name.lines[0], SEMIBOLD, name.size_pt, INK)
    seats = words(lang).plans.seats.format(count=room.room.capacity)
    draw_text(canvas, LEFT, top - 21, seats, REGULAR, 7.5, MUTED)
    for number, occurrences in enumerate(room.by_day):
        _draw_cell(canvas, LEFT + _NAMES + number * width + 3, top, width - 6, height, occurrences, lang)


def _draw_cell(
    canvas: Canvas,
    x: float,
    top: float,
    width: float,
    height: float,
    occurrences: Sequence[PlannedOccurrence],
    lang: Language,
) -> None:
    """A line for each entry; the last line counts those there is no room for."""
    size = 7.5
    lines = max(int((height - 3) / (size * 1.25)), 1)
    shown = occurrences if len(occurrences) <= lines else occurrences[: lines - 1]
    texts = [_short(one, lang) for one in shown]
    if len(shown) < len(occurrences):
        texts.append(words(lang).plans.more.format(count=len(occurrences) - len(shown)))
    for number, text in enumerate(texts):
        fitted = fit(text, REGULAR, width, size, 5.5)
        draw_text(canvas, x, top - size * 1.25 * (number + 1), fitted.lines[0], REGULAR, fitted.size_pt, INK)


def _short(occurrence: PlannedOccurrence, lang: Language) -> str:
    state = state_text(occurrence, lang)
    line = f"{clock_text(occurrence.span.start)}–{clock_text(occurrence.span.end)} {occurrence.title}"
    return f"{line} ({state})" if state else line


def _draw_lines(canvas: Canvas, rows: int, columns: int, width: float, height: float) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    top = GRID_TOP - _HEAD
    for row in range(rows + 1):
        canvas.line(LEFT, top - row * height, RIGHT, top - row * height)
    for column in range(columns + 1):
        x = LEFT + _NAMES + column * width
        canvas.line(x, GRID_TOP, x, top - rows * height)
