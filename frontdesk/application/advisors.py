"""Advice: appointments that claim an advisor and a room together."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.application.messages import Command, Receipt
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class BookAppointment(Command):
    """Claims the advisor and, unless it is online, the room in one transaction.

    The client becomes an expected visitor.
    """

    advisor_id: int
    room_id: int | None
    span: TimeSpan
    client: str
    company: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class AppointmentReceipt(Receipt):
    """``visit_id`` and ``code`` are the client's expected visit and badge code; None and empty without a room."""

    series_id: int
    occurrence_id: int
    visit_id: int | None
    code: str
