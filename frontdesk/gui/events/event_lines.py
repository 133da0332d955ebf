"""Events as lines of a list and as a heading. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.application.events import EventRow
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.listing.lines import Cell, Line
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.timeline.texts import clock_range

ROOMS_PX = 180
"""Room for two names; an event in the whole house leaves its title readable."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Events", text)


def headings() -> tuple[str, ...]:
    return _tr("Hvornår"), _tr("Arrangement"), _tr("Lokaler"), _tr("Tilmeldt"), _tr("Status")


def event_lines(rows: Sequence[EventRow], now: datetime) -> tuple[Line, ...]:
    """Those to come first, the nearest on top; then those behind us, the latest on top."""
    to_come = [row for row in rows if row.span.end > now]
    behind = [row for row in rows if row.span.end <= now]
    return tuple(_line(row, now) for row in (*to_come, *reversed(behind)))


def _line(row: EventRow, now: datetime) -> Line:
    rooms = ", ".join(row.rooms)
    cells = (
        _when(row, now),
        Cell(row.title, "strong", note=row.organizer),
        Cell(rooms, "muted", widest=ROOMS_PX),
        Cell(_tr("{0} af {1}").format(row.registered, row.capacity), right=True),
        _state(row, now),
    )
    return Line(row.event_id, cells, (), (row.title, row.organizer, rooms), row.span.end <= now)


def _when(row: EventRow, now: datetime) -> Cell:
    day, clock = local_date(row.span.start), clock_range(row.span)
    if day == local_date(now):
        return Cell(_tr("I dag {0}").format(clock), "accent")
    return Cell(f"{short_day(day)} {clock}")


def _state(row: EventRow, now: datetime) -> Cell:
    if row.state is OccurrenceState.CANCELLED:
        return Cell(_tr("Aflyst"), tone="bad", icon="close")
    if row.span.end <= now:
        return Cell(_tr("Slut · {0} mødt").format(row.attended), tone="neutral", icon="check")
    if row.span.start <= now:
        return Cell(_tr("I gang · {0} mødt").format(row.attended), tone="ok", icon="people")
    if row.registered >= row.capacity:
        return Cell(_tr("Fuldt"), tone="warn", icon="people")
    return Cell(_tr("Kommer"), tone="neutral", icon="clock")


def event_subtitle(row: EventRow) -> str:
    """``fre 27-11 16:00–20:00 · Salen, Maskinrummet``."""
    when = f"{short_day(local_date(row.span.start))} {clock_range(row.span)}"
    return " · ".join(part for part in (when, ", ".join(row.rooms), row.organizer) if part)
