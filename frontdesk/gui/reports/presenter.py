"""The month's report as rows of text, in the words its documents use too. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.document_words import ReportWords, words
from frontdesk.domain.report import UsageReport
from frontdesk.notation import (
    Language,
    closing_day_text,
    day_text,
    hours_text,
    month_text,
    number_text,
    share_text,
)


@dataclass(frozen=True, slots=True)
class Card:
    """One key figure: what it is, the figure, and what it consists of."""

    title: str
    figure: str
    remark: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: headings and rows of text; the first column is a name, the rest are figures aligned right.

    ``shares`` are drawn as bars in the second column where there are any, each from 0 to 1.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    none: str
    shares: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthShown:
    """All of the screen: cards, tables, closing days and definitions. ``nothing`` says so of a month without data."""

    title: str
    remark: str
    cards: tuple[Card, ...]
    sheets: tuple[Sheet, ...]
    closing_days: tuple[str, ...]
    definitions: tuple[tuple[str, str], ...]
    nothing: str = ""


def shown(report: UsageReport, lang: Language) -> MonthShown:
    """What the screen says of a report."""
    said = words(lang).report
    days = said.days_open_of.format(days=report.open_days)
    return MonthShown(
        f"{said.report} {month_text(report.year, report.month, lang)}",
        days,
        _cards(report, said, lang),
        (_rooms(report, said, lang), _events(report, said, lang), _advice(report, said, lang)),
        tuple(closing_day_text(closing, lang) for closing in report.closing_days),
        said.meanings,
        "" if _has_data(report) else _nothing_in(month_text(report.year, report.month, lang)),
    )


def _has_data(report: UsageReport) -> bool:
    bookings = sum(room.bookings + room.cancelled for room in report.rooms)
    return bool(report.visits or bookings or report.events or report.advice_sessions)


def _nothing_in(month: str) -> str:
    return QCoreApplication.translate("Reports", "Der er ikke sket noget i huset i {0} endnu").format(month)


def _cards(report: UsageReport, said: ReportWords, lang: Language) -> tuple[Card, ...]:
    attended, registered = number_text(report.attended, lang=lang), number_text(report.registered, lang=lang)
    sessions = number_text(report.advice_sessions, lang=lang)
    return (
        Card(said.visits, number_text(report.visits, lang=lang), ""),
        Card(said.occupancy, share_text(report.occupancy, lang), ""),
        Card(
            said.events,
            number_text(len(report.events), lang=lang),
            said.attended_of.format(attended=attended, registered=registered),
        ),
        Card(said.advice_hours, hours_text(report.advice_time, lang), said.sessions_of.format(sessions=sessions)),
        Card(said.no_shows, number_text(report.no_shows, lang=lang), said.no_shows_of),
    )


def _rooms(report: UsageReport, said: ReportWords, lang: Language) -> Sheet:
    rows = tuple(
        (
            room.room,
            share_text(room.occupancy, lang),
            hours_text(room.booked_time, lang),
            hours_text(room.open_time, lang),
            number_text(room.bookings, lang=lang),
            number_text(room.cancelled, lang=lang),
            number_text(room.released, lang=lang),
        )
        for room in report.rooms
    )
    headings = (
        said.room,
        said.occupancy,
        said.booked_hours,
        said.open_hours,
        said.bookings,
        said.cancelled,
        said.released,
    )
    return Sheet(said.rooms, headings, rows, said.rooms_none, tuple(room.occupancy for room in report.rooms))


def _events(report: UsageReport, said: ReportWords, lang: Language) -> Sheet:
    rows = tuple(
        (
            event.title,
            day_text(event.span.start.date(), lang),
            event.organizer,
            number_text(event.registered, lang=lang),
            number_text(event.attended, lang=lang),
            share_text(event.no_show_share, lang),
        )
        for event in report.events
    )
    headings = (said.event, said.starts, said.organizer, said.registered, said.attended, said.no_show_share)
    return Sheet(said.events, headings, rows, said.events_none)


def _advice(report: UsageReport, said: ReportWords, lang: Language) -> Sheet:
    rows = tuple(
        (
            row.advisor,
            number_text(row.sessions, lang=lang),
            hours_text(row.time, lang),
            number_text(row.no_shows, lang=lang),
        )
        for row in report.advice
    )
    return Sheet(said.advice, (said.advisor, said.sessions, said.advice_hours, said.no_shows), rows, said.advice_none)


def month_before(day: date) -> date:
    """The first of the month before."""
    return date(day.year - (day.month == 1), (day.month - 2) % 12 + 1, 1)


def month_after(day: date) -> date:
    """The first of the month after."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def file_stem(house_slug: str, day: date) -> str:
    """``maanedsrapport_<hus>_2026-11``: the name the municipality's systems expect."""
    return f"maanedsrapport_{house_slug}_{day:%Y-%m}"
