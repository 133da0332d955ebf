"""The rooms' day on paper: rooms as columns, the hours to scale."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from reportlab.pdfgen.canvas import Canvas

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.plan_sheets import PlanSheet, RoomPlan
from frontdesk.document_words import words
from frontdesk.documents.fonts import REGULAR, SEMIBOLD
from frontdesk.documents.geometry import points
from frontdesk.documents.paper import draw_text
from frontdesk.documents.plan_page import BOTTOM, GRID_TOP, LEFT, RIGHT, Box, Sheets, draw_entry, hatch
from frontdesk.documents.style import INK, LINE, MUTED
from frontdesk.documents.text_fit import fit
from frontdesk.domain.clock_time import from_local, to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.notation import Language, long_day_text

ROOMS_ON_A_PAGE = 12
_AXIS = points(13)
_HEAD = points(9)
_HOUR = timedelta(hours=1)


def day_plan_pdf(sheet: PlanSheet, made_at: datetime, lang: Language) -> bytes:
    """The first day of a sheet, up to twelve rooms a page; the same sheet and moment give the same bytes."""
    said = words(lang).plans
    title = said.day_title.format(day=long_day_text(sheet.first, lang), week=sheet.first.isocalendar().week)
    pages = [sheet.rooms[at : at + ROOMS_ON_A_PAGE] for at in range(0, len(sheet.rooms), ROOMS_ON_A_PAGE)] or [()]
    sheets = Sheets(title, sheet.house, made_at, lang, len(pages))
    for rooms in pages:
        canvas = sheets.begin(said.closed.format(reason=sheet.closed[0]) if sheet.closed[0] else "")
        _Grid(canvas, _shown_hours(sheet), len(rooms), lang).draw(rooms, sheet.open_spans[0])
        sheets.end()
    return sheets.finish()


def _shown_hours(sheet: PlanSheet) -> TimeSpan:
    """Whole hours around what is open and what is booked that day."""
    midnight = from_local(sheet.first, time())
    spans = [*sheet.open_spans[0], *(one.span for room in sheet.rooms for one in room.by_day[0])]
    if not spans:
        return TimeSpan(from_local(sheet.first, time(8)), from_local(sheet.first, time(17)))
    start = max(min(span.start for span in spans), midnight)
    end = min(max(span.end for span in spans), from_local(sheet.first + timedelta(days=1), time()))
    whole = timedelta(seconds=(start - midnight).total_seconds() % 3600)
    rest = timedelta(seconds=(midnight - end).total_seconds() % 3600)
    return TimeSpan(start - whole, end + rest)


class _Grid:
    """Where hours and rooms lie on the page."""

    def __init__(self, canvas: Canvas, shown: TimeSpan, columns: int, lang: Language) -> None:
        self._canvas, self._shown, self._lang = canvas, shown, lang
        self._width = (RIGHT - LEFT - _AXIS) / max(columns, 1)
        self._top = GRID_TOP - _HEAD

    def draw(self, rooms: Sequence[RoomPlan], open_spans: Sequence[TimeSpan]) -> None:
        for number, _ in enumerate(rooms):
            self._draw_closed(number, open_spans)
        self._draw_hours()
        for number, room in enumerate(rooms):
            self._draw_head(number, room)
            for occurrence in sorted(room.by_day[0], key=lambda one: one.state.holds):
                self._draw_entry(number, occurrence)

    def _y(self, at: datetime) -> float:
        share = (at - self._shown.start) / self._shown.duration
        return self._top - share * (self._top - BOTTOM)

    def _column(self, number: int) -> float:
        return LEFT + _AXIS + number * self._width

    def _box(self, number: int, span: TimeSpan) -> Box | None:
        part = span.clipped(self._shown)
        if part is None:
            return None
        top, bottom = self._y(part.start), self._y(part.end)
        return Box(self._column(number) + 1.5, bottom + 0.5, self._width - 3, max(top - bottom - 1, 6))

    def _draw_closed(self, number: int, open_spans: Sequence[TimeSpan]) -> None:
        at = self._shown.start
        for open_ in [*open_spans, None]:
            until = min(open_.start, self._shown.end) if open_ else self._shown.end
            if at < until:
                y = self._y(until)
                hatch(self._canvas, Box(self._column(number), y, self._width, self._y(at) - y), 7)
            at = max(at, open_.end) if open_ else at

    def _draw_hours(self) -> None:
        canvas, at = self._canvas, self._shown.start
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        while at <= self._shown.end:
            y = self._y(at)
            canvas.line(LEFT + _AXIS, y, RIGHT, y)
            draw_text(canvas, LEFT, y - 3, f"{to_local(at):%H:%M}", REGULAR, 8, MUTED)
            at += _HOUR

    def _draw_head(self, number: int, room: RoomPlan) -> None:
        x, canvas = self._column(number), self._canvas
        canvas.setStrokeColor(LINE)
        canvas.line(x, GRID_TOP, x, BOTTOM)
        name = fit(room.room.name, SEMIBOLD, self._width - 6, 10, 6.5)
        draw_text(canvas, x + 3, GRID_TOP - 11, name.lines[0], SEMIBOLD, name.size_pt, INK)
        seats = words(self._lang).plans.seats.format(count=room.room.capacity)
        draw_text(
            canvas, x + 3, GRID_TOP - 20, fit(seats, REGULAR, self._width - 6, 7.5, 6).lines[0], REGULAR, 7.5, MUTED
        )

    def _draw_entry(self, number: int, occurrence: PlannedOccurrence) -> None:
        box = self._box(number, occurrence.span)
        if box is not None:
            draw_entry(self._canvas, box, occurrence, self._lang)
