"""A calendar from another program: what its file holds, what it would change, and the one step that takes it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.time_span import TimeSpan

MOST_ENTRIES = 5_000
MOST_DATES_OF_ENTRY = 1_000
MOST_DATES = 30_000


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

    ``number`` counts the entries of the file from 1. ``dates`` are those from a year ago to 24 months ahead, by their
    originals; ``earlier`` counts those left out before. ``goes_on_after``: the rule goes on, and this is the last
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
    (``title``, ``span``). ``kept``: the entry is taken all the same, without this. The value is never repeated.
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
    """An entry and the room it goes to; dates in another room of their own go there (``elsewhere``, by original).

    A date whose room is taken is skipped, or goes to ``otherwise_id``.
    """

    entry: CalendarEntry
    room_id: int
    elsewhere: tuple[tuple[datetime, int], ...] = ()
    otherwise_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportCalendar(Command):
    """Takes entries of a calendar in, all or none, as one step.

    ``source`` tells this calendar from others; with it an entry is known again, and only what the file says anew is
    done. What has begun stays as it is, and so does every date somebody has changed here. A date whose room is taken
    is skipped and remembered. ``gone`` are UIDs no longer in the file whose dates to come are cancelled.

    Refused with InvalidInput, field ``calendar``, ``nothing_new`` when there is nothing to do. Receipt: ImportReceipt.
    """

    source: str
    wishes: tuple[EntryWish, ...]
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedSeries:
    """What is remembered of an entry: the series it became, and what the file said of it."""

    uid: str
    series_id: int
    digest: str


@dataclass(frozen=True, slots=True)
class RememberImport(Command):
    """What is known of a calendar's entries: the way back of an import, together with its bookings."""

    source: str
    entries: tuple[ImportedSeries, ...]
    forgotten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportReceipt(Receipt):
    """How many entries were new, changed and cancelled, and what became of single dates.

    ``first_id`` is the next date that was written, to show it.
    """

    new: int
    changed: int
    cancelled: int
    dates: int
    skipped: int
    kept_by_hand: int
    first_id: int | None


class Standing(StrEnum):
    """How an entry stands to what the house has of it."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CANCELLED = "cancelled"  # the file takes it back
    EMPTY = "empty"  # nothing of it lies in the time that is taken, or it was cancelled before it ever came here


@dataclass(frozen=True, slots=True)
class Collision:
    """A date that finds its room taken. ``title`` is what is in the way, ``in_file`` that it comes from the same file.

    ``room_id``: where it goes instead, None when it is skipped.
    """

    span: TimeSpan
    title: str
    in_file: bool
    room_id: int | None


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What would become of one entry: how many dates are added, changed and cancelled; those changed here stay.

    ``collisions`` are the first of ``colliding``; ``other_rooms`` are free for all of these, smallest first.
    """

    uid: str
    standing: Standing
    adds: int
    changes: int
    cancels: int
    kept_by_hand: int
    colliding: int
    collisions: tuple[Collision, ...] = ()
    other_rooms: tuple[int, ...] = ()


def is_worth_taking(entry: CalendarEntry, line: ImportLine) -> bool:
    """Whether an entry is taken unless somebody says otherwise: it does something, and occupies something."""
    return line.standing in (Standing.NEW, Standing.CHANGED, Standing.CANCELLED) and not entry.free


@dataclass(frozen=True, slots=True)
class GoneEntry:
    """An entry that came from this calendar once and is in it no more; ``upcoming`` dates are still booked."""

    uid: str
    series_id: int
    title: str
    upcoming: int


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; ``lines`` in the order of the wishes."""

    lines: tuple[ImportLine, ...]
    gone: tuple[GoneEntry, ...]


@dataclass(frozen=True, slots=True)
class PlanImport(Query[ImportPlan]):
    """What taking these wishes in would do now. ``present`` are UIDs the file has, those of refused entries too."""

    source: str
    wishes: tuple[EntryWish, ...]
    present: tuple[str, ...]
    now: datetime
