"""The day's visits as lines, and a guest's form as a command. No widgets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.visits import ArrivalRow, ChangeVisitState, CheckByHand, ExpectVisitor, VisitState, WalkIn
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.resource import Room
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.notation import clock_text

JUST_ARRIVED = timedelta(minutes=2)
LATE_AFTER = timedelta(minutes=15)
"""How long after the hour reception begins to wonder."""

_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d{2}))?")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Visitors", text)


def headings() -> tuple[str, ...]:
    return _tr("Tid"), _tr("Besøgende"), _tr("Vært · sted"), _tr("Status")


def visit_lines(rows: Sequence[ArrivalRow], now: datetime) -> tuple[Line, ...]:
    """The day's list, by expected or actual arrival."""
    return tuple(_line(row, now) for row in rows)


def _line(row: ArrivalRow, now: datetime) -> Line:
    due = row.expected_at or row.arrived_at
    host = host_and_place(row)
    cells = (
        Cell(clock_text(due) if due else "–"),
        Cell(guest_text(row), "strong", note=row.company),
        Cell(host, "muted"),
        _state(row, now),
    )
    return Line(row.visit_id, cells, _actions(row), (row.name, row.company, host), row.state is VisitState.CANCELLED)


def guest_text(row: ArrivalRow) -> str:
    """``Nordlys Design (11)``: the size of a party stands behind its name."""
    party = f" ({row.party_size})" if row.party_size > 1 else ""
    return f"{row.name}{party}"


def host_and_place(row: ArrivalRow) -> str:
    return " · ".join(dict.fromkeys(part for part in (row.host, row.place) if part))


def _state(row: ArrivalRow, now: datetime) -> Cell:
    if row.state is VisitState.CANCELLED:
        return Cell(_tr("Afmeldt"), tone="bad", icon="close")
    if row.state is VisitState.LEFT and row.left_at:
        return Cell(_tr("Gået {0}").format(clock_text(row.left_at)), tone="neutral", icon="check-out")
    if row.state is VisitState.INSIDE:
        return _inside(row, now)
    if row.expected_at and row.expected_at < now - LATE_AFTER:
        return Cell(_tr("Ikke kommet"), tone="warn", icon="warning")
    return Cell(_tr("Ventes"), tone="neutral", icon="clock")


def _inside(row: ArrivalRow, now: datetime) -> Cell:
    if row.arrived_at and timedelta(0) <= now - row.arrived_at < JUST_ARRIVED:
        return Cell(_tr("Netop ankommet"), tone="accent", icon="check-in")
    return Cell(_tr("I huset"), tone="ok", icon="inside")


def _actions(row: ArrivalRow) -> tuple[LineAction, ...]:
    if row.state is VisitState.CANCELLED:
        return (LineAction("restore", _tr("Genoptag")),)
    move = LineAction("out", _tr("Tjek ud")) if row.state is VisitState.INSIDE else LineAction("in", _tr("Tjek ind"))
    return LineAction("badge", _tr("Badge")), move


def summary(rows: Sequence[ArrivalRow]) -> str:
    """``8 besøg · 4 i huset``."""
    coming = [row for row in rows if row.state is not VisitState.CANCELLED]
    inside = sum(row.state is VisitState.INSIDE for row in coming)
    return _tr("{0} besøg · {1} i huset").format(len(coming), inside)


def check_command(row: ArrivalRow) -> CheckByHand:
    """What Enter does with a line: out for who is here, in for everybody else."""
    direction = Direction.OUT if row.state is VisitState.INSIDE else Direction.IN
    return CheckByHand(direction, visit_id=row.visit_id)


def cancel_command(row: ArrivalRow) -> ChangeVisitState:
    """What Delete does: calls a visit off, or takes that back."""
    return ChangeVisitState(row.visit_id, row.state is not VisitState.CANCELLED, row.version)


@dataclass(frozen=True, slots=True)
class GuestEntry:
    """What the form holds. Without a ``clock`` the guest stands at the desk."""

    name: str
    host: str
    company: str = ""
    party_size: int = 1
    clock: time | None = None


def guest_command(entry: GuestEntry, day: date, rooms: Sequence[Room]) -> WalkIn | ExpectVisitor:
    """Someone at the desk walks in; someone with a time is expected on *day*. A room as the host is the place, too."""
    if entry.clock is None:
        return WalkIn(entry.name, entry.host, entry.company, entry.party_size)
    room = next((room.id for room in rooms if room.name.casefold() == entry.host.strip().casefold()), None)
    expected_at = from_local(day, entry.clock)
    return ExpectVisitor(entry.name, entry.host, expected_at, entry.company, room, party_size=entry.party_size)


def read_clock(text: str) -> time | None:
    """``14``, ``1430``, ``14:30`` or ``kl. 14.30``; None for anything else."""
    found = _CLOCK.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
