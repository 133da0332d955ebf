"""A calendar from another program: what its file holds, what it would change, and the one step that takes it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.time_span import TimeSpan

MOST_ENTRIES = 5_000
MOST_DATES_OF_ENTRY = 1_000
MOST_DATES = 50_000


@dataclass(frozen=True, slots=True)
class EntryDate:
    """One date of an entry. ``original`` is where its rule puts it, ``span`` where it lies.

    ``moved``: the file tells of this date by itself; ``title`` and ``location`` are then its own, None where it has
    those of the entry.
    """

    original: datetime
    span: TimeSpan
    moved: bool = False
    title: str | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """What a calendar file says under one UID.

    ``number`` counts the entries of the file from 1. ``dates`` are those from a year ago to 24 months ahead, in order of
    their originals; ``earlier`` counts those left out before. ``goes_on_after``: the rule goes on, and this is the last
    date that is taken. ``exceptions`` counts dates the file takes out of its rule. ``rule`` is text of
    ``domain.recurrence`` that gives the originals, or None for a single date.
    ``free``: the other program does not count it as occupying anything. ``digest`` changes when the file says something
    else of it.
    """

    number: int
    uid: str
    title: str
    organizer: str
    party_size: int | None
    note: str
    location: str
    rule: str | None
    start_local: datetime
    dates: tuple[EntryDate, ...]
    exceptions: int
    earlier: int
    goes_on_after: date | None
    all_day: bool
    free: bool
    tentative: bool
    cancelled: bool
    digest: str


@dataclass(frozen=True, slots=True)
class EntryProblem:
    """Something in a file that was not taken.

    ``number`` counts the entries of the file from 1, ``line`` its lines; ``title`` helps to find it and is empty when
    there is none to show. ``field`` is the name of the property (``DTSTART``), lower case for what the house asks for
    (``title``, ``span``). ``kept`` says that the entry is taken all the same, without this. The value is never repeated.
    """

    number: int
    line: int
    title: str
    field: str
    reason: str
    kept: bool


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file holds, before anything of it is kept. ``name`` is the calendar's own, or empty.

    ``found`` is how many entries it has, good and bad together; ``refused`` are the UIDs of those that cannot be taken.
    """

    name: str
    entries: tuple[CalendarEntry, ...]
    problems: tuple[EntryProblem, ...]
    found: int
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryWish:
    """An entry and the room it goes to; its dates that name a room of their own go there (``elsewhere``, by original).

    A date whose room is taken is skipped, or goes to ``otherwise_id``.
    """

    entry: CalendarEntry
    room_id: int
    elsewhere: Mapping[str, int] = field(default_factory=dict)
    otherwise_id: int | None = None
