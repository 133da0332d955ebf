"""What a printed roster and the evacuation list hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One attendee; ``number`` is the row's number, the same on screen and paper."""

    number: int
    name: str
    company: str
    arrived_at: datetime | None


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """A roster: lines in Danish order."""

    house: str
    title: str
    organizer: str
    rooms: tuple[str, ...]
    span: TimeSpan
    lines: tuple[RosterLine, ...]


@dataclass(frozen=True, slots=True)
class EvacuationLine:
    """First name only, host and room: what paper may show."""

    first_name: str
    host: str
    place: str
    since: datetime
    party_size: int


@dataclass(frozen=True, slots=True)
class EvacuationList:
    house: str
    made_at: datetime
    lines: tuple[EvacuationLine, ...]
