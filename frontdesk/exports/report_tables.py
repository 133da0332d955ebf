"""The usage report as tables of typed cells: what the spreadsheet and the CSV both hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from frontdesk.document_words import ReportWords, words
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.report import AdviceUsage, EventUsage, RoomUsage, UsageReport
from frontdesk.notation import Language, closing_day_text, day_text, hours, month_text


class Kind(Enum):
    """How a value is meant; decides number formats and units."""

    TEXT = auto()
    COUNT = auto()
    HOURS = auto()
    SHARE = auto()
    MOMENT = auto()
    """A wall-clock time without zone: what a spreadsheet can hold."""


@dataclass(frozen=True, slots=True)
class Cell:
    """``value`` is None where there is nothing to say, such as the occupancy of a room that was never open."""

    kind: Kind
    value: str | float | datetime | None


@dataclass(frozen=True, slots=True)
class Row:
    """``label`` names the row where its cells stand alone; ``cells`` follow the table's columns."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def report_tables(report: UsageReport, lang: Language) -> tuple[Table, ...]:
    """Key figures, rooms, events, advice and definitions, in this order."""
    said = words(lang).report
    return (
        Table(said.key_figures, (said.figure, said.value), tuple(_key_figures(report, said, lang))),
        Table(said.rooms, _room_columns(said), tuple(_room_row(room) for room in report.rooms)),
        Table(said.events, _event_columns(said), tuple(_event_row(event, lang) for event in report.events)),
        Table(said.advice, _advice_columns(said), tuple(_advice_row(row) for row in report.advice)),
        Table(
            said.definitions,
            (said.term, said.meaning),
            tuple(Row(term, (_text(term), _text(meaning))) for term, meaning in said.meanings),
        ),
    )


def _key_figures(report: UsageReport, said: ReportWords, lang: Language) -> Iterable[Row]:
    closing = "; ".join(closing_day_text(day, lang) for day in report.closing_days)
    made = to_local(report.made_at).replace(tzinfo=None)
    for name, cell in (
        (said.house, _text(report.house)),
        (said.month, _text(month_text(report.year, report.month, lang))),
        (said.visits, _count(report.visits)),
        (said.occupancy, Cell(Kind.SHARE, report.occupancy)),
        (said.events, _count(len(report.events))),
        (said.registered, _count(report.registered)),
        (said.attended, _count(report.attended)),
        (said.sessions, _count(report.advice_sessions)),
        (said.advice_hours, _hours(report.advice_time)),
        (said.no_shows, _count(report.no_shows)),
        (said.open_days, _count(report.open_days)),
        (said.closing_days, _text(closing)),
        (said.made_at, Cell(Kind.MOMENT, made)),
        (said.journal, _text(report.journal_head)),
    ):
        yield Row(name, (_text(name), cell))


def _room_columns(said: ReportWords) -> tuple[str, ...]:
    return (
        said.room,
        said.open_hours,
        said.booked_hours,
        said.occupancy,
        said.bookings,
        said.cancelled,
        said.released,
        said.used_hours,
        said.given_back,
        said.ended_early,
    )


def _room_row(room: RoomUsage) -> Row:
    figures = (room.bookings, room.cancelled, room.released)
    cells = (_text(room.room), _hours(room.open_time), _hours(room.booked_time), Cell(Kind.SHARE, room.occupancy))
    of_use = (_hours(room.used_time), _count(room.given_back), _count(room.ended_early))
    return Row(room.room, cells + tuple(map(_count, figures)) + of_use)


def _event_columns(said: ReportWords) -> tuple[str, ...]:
    return said.event, said.organizer, said.starts, said.registered, said.attended, said.no_show_share


def _event_row(event: EventUsage, lang: Language) -> Row:
    """The label carries the day: a weekly event has the same title four times a month."""
    start = to_local(event.span.start).replace(tzinfo=None)
    cells = (
        _text(event.title),
        _text(event.organizer),
        Cell(Kind.MOMENT, start),
        _count(event.registered),
        _count(event.attended),
        Cell(Kind.SHARE, event.no_show_share),
    )
    return Row(f"{event.title} ({day_text(start.date(), lang)})", cells)


def _advice_columns(said: ReportWords) -> tuple[str, ...]:
    return said.advisor, said.sessions, said.advice_hours, said.no_shows


def _advice_row(row: AdviceUsage) -> Row:
    return Row(row.advisor, (_text(row.advisor), _count(row.sessions), _hours(row.time), _count(row.no_shows)))


def _text(value: str) -> Cell:
    return Cell(Kind.TEXT, value)


def _count(value: int) -> Cell:
    return Cell(Kind.COUNT, value)


def _hours(value: timedelta) -> Cell:
    return Cell(Kind.HOURS, hours(value))
