"""The month as it is handed in: key figures, rooms, events, advice, closing days and how it was counted."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from frontdesk.document_words import DocumentWords, ReportWords, words
from frontdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD, text_width
from frontdesk.documents.geometry import points
from frontdesk.documents.paper import LEFT, WIDTH, Block, compose, draw_text, heading, paragraph, section, space
from frontdesk.documents.style import ACCENT, INK, LINE, MUTED, SOFT
from frontdesk.documents.tables import Cell, Column, Drawing, TableStyle, table, total_row
from frontdesk.documents.text_fit import fit, wrap
from frontdesk.domain.clock_time import month_span, to_local
from frontdesk.domain.report import AdviceUsage, EventUsage, RoomUsage, UsageReport
from frontdesk.notation import (
    Language,
    closing_day_text,
    day_text,
    hours_text,
    moment_text,
    month_text,
    number_text,
    share_text,
)

_JOURNAL_DIGITS = 12
_CARD_HEIGHT = points(24)
_CARD_GAP = points(3)
_BAR_HEIGHT = points(2.6)
_TWO_LINES = TableStyle(row_mm=8.5, size_pt=9.5, lines=2)


def usage_report_pdf(report: UsageReport, lang: Language = "da") -> bytes:
    """The report on A4; the same report gives the same bytes."""
    said = words(lang)
    month = month_text(report.year, report.month, lang)
    title = f"{said.report.report} {month}"
    made = said.made.format(moment=moment_text(report.made_at, lang))
    journal = f"{said.report.journal.lower()} {report.journal_head[:_JOURNAL_DIGITS]}"
    blocks = [heading(report.house, title, _circumstances(report, said, lang)), _key_figures(report, said.report, lang)]
    for part in (_rooms, _events, _advice, _closing_days):
        blocks += [space(6), *part(report, said.report, lang)]
    blocks += [space(6), *_definitions(said.report)]
    footer = f"{report.house} · {month} · {made} · {journal}" if report.journal_head else f"{report.house} · {made}"
    return compose(blocks, title=f"{title} · {report.house}", footer=footer, lang=lang)


def is_preliminary(report: UsageReport) -> bool:
    """Whether it was made before its month was over."""
    return report.made_at < month_span(report.year, report.month).end


def _circumstances(report: UsageReport, said: DocumentWords, lang: Language) -> list[str]:
    days = said.report.days_open_of.format(days=report.open_days)
    made = said.made.format(moment=moment_text(report.made_at, lang))
    return [f"{days} · {made}", *([said.report.preliminary] if is_preliminary(report) else [])]


@dataclass(frozen=True, slots=True)
class _Card:
    title: str
    figure: str
    remark: str = ""


def _key_figures(report: UsageReport, said: ReportWords, lang: Language) -> Block:
    attended = said.attended_of.format(
        attended=number_text(report.attended, lang=lang), registered=number_text(report.registered, lang=lang)
    )
    sessions = said.sessions_of.format(sessions=number_text(report.advice_sessions, lang=lang))
    cards = [
        _Card(said.visits, number_text(report.visits, lang=lang)),
        _Card(said.occupancy, share_text(report.occupancy, lang)),
        _Card(said.events, number_text(len(report.events), lang=lang), attended),
        _Card(said.advice_hours, hours_text(report.advice_time, lang), sessions),
        _Card(said.no_shows, number_text(report.no_shows, lang=lang), said.no_shows_of),
    ]

    def draw(canvas: Canvas, top: float) -> None:
        width = (WIDTH - _CARD_GAP * (len(cards) - 1)) / len(cards)
        for number, card in enumerate(cards):
            _draw_card(canvas, LEFT + number * (width + _CARD_GAP), top, width, card)

    return Block(_CARD_HEIGHT, draw)


def _draw_card(canvas: Canvas, x: float, top: float, width: float, card: _Card) -> None:
    canvas.setFillColor(SOFT)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.roundRect(x, top - _CARD_HEIGHT, width, _CARD_HEIGHT, 6, stroke=1, fill=1)
    inner = width - 18
    for text, font, size, depth, colour in (
        (card.title, REGULAR, 9, 7, MUTED),
        (card.figure, BOLD, 19, 14.5, INK),
        (card.remark, REGULAR, 8.5, 20, MUTED),
    ):
        fitted = fit(text, font, inner, size, 6)
        draw_text(canvas, x + 9, top - points(depth), fitted.lines[0], font, fitted.size_pt, colour)


def _rooms(report: UsageReport, said: ReportWords, lang: Language) -> list[Block]:
    if not report.rooms:
        return [section(said.rooms), paragraph(said.rooms_none, colour=MUTED)]
    columns = [
        Column(said.room, 30, font=SEMIBOLD),
        Column(said.occupancy, 14),
        Column("", 12, right=True),
        Column(said.booked_hours, 14, right=True),
        Column(said.used_hours, 14, right=True),
        Column(said.open_hours, 14, right=True),
        Column(said.bookings, 17, right=True),
        Column(said.cancelled, 12, right=True),
        Column(said.released, 17, right=True),
        Column(said.given_back, 15, right=True),
        Column(said.ended_early, 15, right=True),
    ]
    return [
        section(said.rooms),
        *table(columns, [_room_cells(room, lang) for room in report.rooms]),
        total_row(columns, _room_totals(report, said, lang)),
    ]


def _room_cells(room: RoomUsage, lang: Language) -> tuple[Cell, ...]:
    return (
        room.room,
        _bar(room.occupancy),
        share_text(room.occupancy, lang),
        hours_text(room.booked_time, lang),
        hours_text(room.used_time, lang),
        hours_text(room.open_time, lang),
        *(number_text(count, lang=lang) for count in _counts(room)),
    )


def _counts(room: RoomUsage) -> tuple[int, ...]:
    return room.bookings, room.cancelled, room.released, room.given_back, room.ended_early


def _room_totals(report: UsageReport, said: ReportWords, lang: Language) -> tuple[Cell, ...]:
    return (
        said.total,
        _bar(report.occupancy),
        share_text(report.occupancy, lang),
        hours_text(report.booked_time, lang),
        hours_text(report.used_time, lang),
        hours_text(report.open_time, lang),
        *(number_text(sum(counts), lang=lang) for counts in zip(*map(_counts, report.rooms), strict=True)),
    )


def _bar(share: float | None) -> Drawing:
    def draw(canvas: Canvas, x: float, middle: float, width: float) -> None:
        bottom = middle - _BAR_HEIGHT / 2
        canvas.setFillColor(LINE)
        canvas.roundRect(x, bottom, width, _BAR_HEIGHT, 2, stroke=0, fill=1)
        if share:
            canvas.setFillColor(ACCENT)
            canvas.roundRect(x, bottom, max(width * min(share, 1), 4), _BAR_HEIGHT, 2, stroke=0, fill=1)

    return draw


def _events(report: UsageReport, said: ReportWords, lang: Language) -> list[Block]:
    if not report.events:
        return [section(said.events), paragraph(said.events_none, colour=MUTED)]
    columns = [
        Column(said.starts, 23),
        Column(said.event, 58, font=SEMIBOLD),
        Column(said.organizer, 36),
        Column(said.registered, 18, right=True),
        Column(said.attended, 20, right=True),
        Column(said.no_show_share, 19, right=True),
    ]
    rows = [_event_cells(event, lang) for event in report.events]
    total = ("", said.total, "", number_text(report.registered, lang=lang), number_text(report.attended, lang=lang), "")
    return [section(said.events), *table(columns, rows, _TWO_LINES), total_row(columns, total)]


def _event_cells(event: EventUsage, lang: Language) -> tuple[str, ...]:
    return (
        day_text(to_local(event.span.start).date(), lang),
        event.title,
        event.organizer,
        number_text(event.registered, lang=lang),
        number_text(event.attended, lang=lang),
        share_text(event.no_show_share, lang),
    )


def _advice(report: UsageReport, said: ReportWords, lang: Language) -> list[Block]:
    if not report.advice:
        return [section(said.advice), paragraph(said.advice_none, colour=MUTED)]
    columns = [
        Column(said.advisor, 102, font=SEMIBOLD),
        Column(said.sessions, 20, right=True),
        Column(said.advice_hours, 30, right=True),
        Column(said.no_shows, 22, right=True),
    ]
    no_shows = sum(row.no_shows for row in report.advice)
    total = (
        said.total,
        number_text(report.advice_sessions, lang=lang),
        hours_text(report.advice_time, lang),
        number_text(no_shows, lang=lang),
    )
    rows = [_advice_cells(row, lang) for row in report.advice]
    return [section(said.advice), *table(columns, rows), total_row(columns, total)]


def _advice_cells(row: AdviceUsage, lang: Language) -> tuple[str, ...]:
    return (
        row.advisor,
        number_text(row.sessions, lang=lang),
        hours_text(row.time, lang),
        number_text(row.no_shows, lang=lang),
    )


def _closing_days(report: UsageReport, said: ReportWords, lang: Language) -> list[Block]:
    days = [paragraph(closing_day_text(day, lang)) for day in report.closing_days]
    return [section(said.closing_days), *(days or [paragraph(said.no_closing_days, colour=MUTED)])]


def _definitions(said: ReportWords) -> list[Block]:
    return [section(said.definitions), *(_definition(term, meaning) for term, meaning in said.meanings)]


def _definition(term: str, meaning: str) -> Block:
    size, leading = 9, 13.0
    indent = points(36)
    lines = wrap(meaning, REGULAR, size, WIDTH - indent)

    def draw(canvas: Canvas, top: float) -> None:
        term_size = min(size, size * (indent - 6) / max(text_width(term, SEMIBOLD, size), 1))
        draw_text(canvas, LEFT, top - size, term, SEMIBOLD, term_size, INK)
        for number, line in enumerate(lines):
            draw_text(canvas, LEFT + indent, top - size - number * leading, line, REGULAR, size, MUTED)

    return Block(leading * len(lines) + 4, draw)
