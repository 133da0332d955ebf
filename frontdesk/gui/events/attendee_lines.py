"""An event's attendees as lines, as counts and as arrivals over time. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.events import AttendeeRow, RegistrationState
from frontdesk.application.visits import CheckByHand
from frontdesk.domain.check_in import Direction
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.notation import clock_text

BIN = timedelta(minutes=5)
EARLY = timedelta(minutes=15)
"""How long before the start the chart begins: most people come a little early."""

FEWEST_BINS, MOST_BINS = 12, 36


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attendees", text)


def headings() -> tuple[str, ...]:
    return _tr("Nr."), _tr("Navn"), _tr("Virksomhed"), _tr("Status")


def attendee_lines(rows: Sequence[AttendeeRow]) -> tuple[Line, ...]:
    """In the order of the roster, numbered as there; cancelled ones come last and have no number there."""
    return tuple(_line(row) for row in rows)


def _line(row: AttendeeRow) -> Line:
    cancelled = row.state is RegistrationState.CANCELLED
    cells = (
        Cell("–" if cancelled else str(row.number), "muted", right=True),
        Cell(row.name, "strong"),
        Cell(row.company, "muted"),
        _state(row),
    )
    found_by = (row.name, row.company, row.email, row.phone, str(row.number))
    return Line(row.registration_id, cells, _actions(row), found_by, cancelled)


def _state(row: AttendeeRow) -> Cell:
    if row.state is RegistrationState.CANCELLED:
        return Cell(_tr("Afbud"), tone="bad", icon="close")
    if row.left_at:
        return Cell(_tr("Gået {0}").format(clock_text(row.left_at)), tone="neutral", icon="check-out")
    if row.arrived_at:
        return Cell(_tr("Mødt {0}").format(clock_text(row.arrived_at)), tone="ok", icon="check")
    return Cell(_tr("Tilmeldt"), tone="neutral", icon="clock")


def _actions(row: AttendeeRow) -> tuple[LineAction, ...]:
    if row.state is RegistrationState.CANCELLED:
        return (LineAction("restore", _tr("Genoptag")),)
    move = LineAction("out", _tr("Tjek ud")) if is_inside(row) else LineAction("in", _tr("Tjek ind"))
    return LineAction("badge", _tr("Badge")), move


def is_inside(row: AttendeeRow) -> bool:
    return row.arrived_at is not None and row.left_at is None


def is_registered(row: AttendeeRow) -> bool:
    return row.state is RegistrationState.REGISTERED


def check_command(row: AttendeeRow) -> CheckByHand:
    """What space does: in for who is not here, out for who is."""
    direction = Direction.OUT if is_inside(row) else Direction.IN
    return CheckByHand(direction, registration_id=row.registration_id)


@dataclass(frozen=True, slots=True)
class Attendance:
    """How it stands: ``free`` is below zero when more are registered than there is room for."""

    registered: int
    attended: int
    cancelled: int
    free: int


def attendance(rows: Sequence[AttendeeRow], capacity: int) -> Attendance:
    registered = [row for row in rows if is_registered(row)]
    attended = sum(row.arrived_at is not None for row in registered)
    return Attendance(len(registered), attended, len(rows) - len(registered), capacity - len(registered))


@dataclass(frozen=True, slots=True)
class ArrivalBins:
    """Arrivals by five minutes from ``start`` on."""

    start: datetime
    counts: tuple[int, ...]

    @property
    def end(self) -> datetime:
        return self.start + BIN * len(self.counts)


def arrival_bins(rows: Sequence[AttendeeRow], span: TimeSpan) -> ArrivalBins:
    """From a quarter of an hour before the start, or the first arrival, to the last; at most three hours, the last."""
    arrivals = [row.arrived_at for row in rows if row.arrived_at and is_registered(row)]
    first = _floor(min([span.start - EARLY, *arrivals]))
    last = _floor(max([first, *arrivals]))
    number = min(max((last - first) // BIN + 1, FEWEST_BINS), MOST_BINS)
    start = first if last < first + BIN * number else last - BIN * (number - 1)
    return ArrivalBins(start, _counted(arrivals, start, number))


def _counted(arrivals: Sequence[datetime], start: datetime, number: int) -> tuple[int, ...]:
    counts = [0] * number
    for arrival in arrivals:
        place = (arrival - start) // BIN
        if 0 <= place < number:
            counts[place] += 1
    return tuple(counts)


def _floor(instant: datetime) -> datetime:
    return instant - timedelta(minutes=instant.minute % 5, seconds=instant.second, microseconds=instant.microsecond)
