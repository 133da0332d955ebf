"""A month of the rooms on paper: how full each day is."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from reportlab.pdfgen.canvas import Canvas

from frontdesk.application.plan_sheets import DayFullness, PlanSheet
from frontdesk.document_words import words
from frontdesk.documents.fonts import REGULAR, SEMIBOLD
from frontdesk.documents.paper import draw_text
from frontdesk.documents.plan_page import BOTTOM, GRID_TOP, LEFT, RIGHT, Box, Sheets, hatch
from frontdesk.documents.style import ACCENT_SOFT, INK, LINE, MUTED
from frontdesk.documents.text_fit import fit
from frontdesk.notation import Language, month_text, share_text, short_day_text


def month_plan_pdf(sheet: PlanSheet, made_at: datetime, lang: Language) -> bytes:
    """The month of a sheet's first day as weeks: how full each day is, and how many bookings it has."""
    title = month_text(sheet.first.year, sheet.first.month, lang)
    sheets = Sheets(title[:1].upper() + title[1:], sheet.house, made_at, lang, 1)
    canvas = sheets.begin(words(lang).plans.fullness)
    by_day = {one.day: one for one in sheet.fullness}
    monday = sheet.first - timedelta(days=sheet.first.weekday())
    weeks = (sheet.days[-1] - monday).days // 7 + 1
    width, height = (RIGHT - LEFT) / 7, (GRID_TOP - BOTTOM) / weeks
    for number in range(weeks * 7):
        day = monday + timedelta(days=number)
        box = Box(LEFT + number % 7 * width, GRID_TOP - (number // 7 + 1) * height, width, height)
        if day in by_day:
            _draw_day(canvas, box, day, by_day[day], lang)
    sheets.end()
    return sheets.finish()


def _draw_day(canvas: Canvas, box: Box, day: date, full: DayFullness, lang: Language) -> None:
    if full.open_time:
        canvas.setFillColor(ACCENT_SOFT)
        canvas.rect(box.x, box.y, box.width, box.height * min(full.share, 1), stroke=0, fill=1)
    else:
        hatch(canvas, box, 7)
    canvas.setStrokeColor(LINE)
    canvas.rect(box.x, box.y, box.width, box.height)
    draw_text(canvas, box.x + 5, box.y + box.height - 14, short_day_text(day, lang), SEMIBOLD, 10, INK)
    said = words(lang).plans
    if full.open_time:
        about = f"{share_text(full.share, lang)} · {said.bookings.format(count=full.count)}"
    else:
        about = full.closed_because or said.shut
    shown = fit(about, REGULAR, box.width - 10, 9, 6)
    draw_text(canvas, box.x + 5, box.y + 7, shown.lines[0], REGULAR, shown.size_pt, MUTED)
