"""Bookings as staff do them: what can be asked and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class EquipmentWish:
    """So many units of a type of movable equipment; which ones is chosen when it is booked."""

    type: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class RuleOverride:
    """A house rule that is set aside for once, and why."""

    rule_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class DateChoice:
    """What is done with one date of a series: the one that the rule puts at ``original``.

    Skipped, it is remembered and offered when it becomes free; with ``span`` or ``room_ids`` it lies elsewhere.
    """

    original: datetime
    skip: bool = False
    span: TimeSpan | None = None
    room_ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class BookRooms(Command):
    """Books rooms together, once or by ``rule``: lines of RFC 5545 such as ``FREQ=WEEKLY;UNTIL=20261218``.

    ``span`` is the first occurrence without set-up and tear-down; with a rule its local wall-clock time is repeated,
    each date as ``choices`` say. ``seating`` is one of the room's. ``wish`` is the token of one wish: what was refused
    and then granted otherwise is told together. ``as_request`` asks for what a rule would refuse.
    """

    room_ids: tuple[int, ...]
    span: TimeSpan
    title: str
    organizer: str = ""
    party_size: int | None = None
    rule: str | None = None
    note: str = ""
    setup_minutes: int = 0
    teardown_minutes: int = 0
    seating: str = ""
    equipment: tuple[EquipmentWish, ...] = ()
    choices: tuple[DateChoice, ...] = ()
    overrides: tuple[RuleOverride, ...] = ()
    wish: str = ""
    as_request: bool = False


@dataclass(frozen=True, slots=True)
class OccurrenceMove:
    """Where one occurrence goes; ``resource_ids`` replaces everything it claims."""

    occurrence_id: int
    resource_ids: tuple[int, ...]
    span: TimeSpan
    expected_version: int


@dataclass(frozen=True, slots=True)
class MoveOccurrences(Command):
    """Moves or resizes occurrences, all or none and of any series: one that was dragged, or all that must give way.

    They may change places with each other.
    """

    moves: tuple[OccurrenceMove, ...]
    overrides: tuple[RuleOverride, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyOccurrence(Command):
    """The same booking once more, elsewhere: words, seating, equipment and margins are copied, people are not."""

    occurrence_id: int
    resource_ids: tuple[int, ...]
    span: TimeSpan
    overrides: tuple[RuleOverride, ...] = ()


@dataclass(frozen=True, slots=True)
class SplitOccurrence(Command):
    """Cuts one occurrence in two at an instant inside it; the later part is a booking of its own, words and all."""

    occurrence_id: int
    at: datetime
    expected_version: int


@dataclass(frozen=True, slots=True)
class ClaimContent:
    """What an occurrence occupies of one resource, or would if it held."""

    resource_id: int
    blocked: TimeSpan
    holds: bool


@dataclass(frozen=True, slots=True)
class OccurrenceContent:
    """All that an occurrence is, as it stands: what an undo brings back.

    The words are those of this occurrence alone, None where it has the series'. ``used_from`` and ``used_until``: when
    the room was really taken into use and left.
    """

    occurrence_id: int
    series_id: int
    original: datetime
    span: TimeSpan
    state: OccurrenceState
    detached: bool
    version: int
    title: str | None
    organizer: str | None
    party_size: int | None
    note: str | None
    used_from: datetime | None
    used_until: datetime | None
    claims: tuple[ClaimContent, ...]


@dataclass(frozen=True, slots=True)
class SeriesContent:
    """The agreement of a series as it stands; ``start_local`` is naive wall-clock time."""

    series_id: int
    kind: SeriesKind
    title: str
    organizer: str
    party_size: int | None
    note: str
    rule: str | None
    start_local: datetime
    duration: timedelta
    setup_minutes: int
    teardown_minutes: int
    seating: str
    version: int


@dataclass(frozen=True, slots=True)
class RestoreBookings(Command):
    """Puts series and occurrences to the given content, all or none: how larger changes are taken back and redone.

    ``series_expected`` and ``expected`` are the versions they must have now, in the same order. Receipt: BookingReceipt
    of the first occurrence's series.
    """

    series: tuple[SeriesContent, ...]
    series_expected: tuple[int, ...]
    occurrences: tuple[OccurrenceContent, ...]
    expected: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShiftSeries(Command):
    """Shifts every upcoming occurrence of a series along the wall clock, and to other rooms if given."""

    series_id: int
    by: timedelta
    expected_version: int
    room_ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class StateChange:
    """The state one occurrence goes to; ``restores`` is the version it had before, when a change is taken back."""

    occurrence_id: int
    state: OccurrenceState
    expected_version: int
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeState(Command):
    """Cancels occurrences, releases them (nobody came), or brings them back. All or none."""

    changes: tuple[StateChange, ...]


@dataclass(frozen=True, slots=True)
class CancelSeries(Command):
    """Cancels all that has not begun; the past stays as it was."""

    series_id: int
    expected_version: int


@dataclass(frozen=True, slots=True)
class DescribeBooking(Command):
    """Changes what a booking is called, for whom and for how many."""

    series_id: int
    title: str
    organizer: str
    party_size: int | None
    note: str
    expected_version: int
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class BookingReceipt(Receipt):
    """``occurrence_ids`` in time order, all at ``version``; ``first`` is where the first one came to lie."""

    series_id: int
    occurrence_ids: tuple[int, ...]
    version: int
    first: TimeSpan


@dataclass(frozen=True, slots=True)
class DescribedReceipt(Receipt):
    series_id: int
    version: int


@dataclass(frozen=True, slots=True)
class PlannedOccurrence:
    """One occurrence as a calendar shows it. ``organizer`` is the client for an appointment.

    ``span`` is the use itself; ``blocked`` also holds set-up, tear-down and the turnover gap. ``used_from`` and
    ``used_until`` are when it was really taken into use and left, if that was told.
    """

    occurrence_id: int
    series_id: int
    version: int
    series_version: int
    kind: SeriesKind
    state: OccurrenceState
    title: str
    organizer: str
    party_size: int | None
    note: str
    span: TimeSpan
    blocked: TimeSpan
    resource_ids: tuple[int, ...]
    repeats: bool
    event_id: int | None = None
    original: datetime | None = None
    detached: bool = False
    setup: timedelta = timedelta(0)
    teardown: timedelta = timedelta(0)
    seating: str = ""
    used_from: datetime | None = None
    used_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """Everything that occupies the asked resources on ``days`` local days from ``first``, in time order."""

    first: date
    days: int
    occurrences: tuple[PlannedOccurrence, ...]


@dataclass(frozen=True, slots=True)
class Calendar(Query[CalendarPlan]):
    """Occurrences that hold something on these local days; all resources, or only those named.

    ``include_released`` also gives those nobody came to and requests: they hold nothing, but are shown on the day.
    """

    first: date
    days: int = 1
    resource_ids: tuple[int, ...] | None = None
    include_released: bool = False


@dataclass(frozen=True, slots=True)
class OneOccurrence(Query[PlannedOccurrence]):
    """A single occurrence in any state.

    Raises NotFound.
    """

    occurrence_id: int


@dataclass(frozen=True, slots=True)
class SeriesOccurrences(Query[tuple[PlannedOccurrence, ...]]):
    """All occurrences of one series in time order, in any state."""

    series_id: int


@dataclass(frozen=True, slots=True)
class FreeRooms(Query[tuple[Room, ...]]):
    """Rooms free for the whole span and large enough, smallest first."""

    span: TimeSpan
    party_size: int = 1


@dataclass(frozen=True, slots=True)
class InTheWay(Query[int | None]):
    """The occurrence that blocks a resource in a span (set-up and gaps included), or None when it is free."""

    resource_id: int
    blocked: TimeSpan
    ignoring: int | None = None


@dataclass(frozen=True, slots=True)
class WaysItCanBeDone(Query[tuple[Suggestion, ...]]):
    """Up to three alternatives to a wish for one room, none that starts before ``not_before``.

    ``room_id`` None: times at which those of ``together_with`` are free. ``ignoring`` is the occurrence being moved.
    ``together_with`` are the advisor and other rooms of the same wish: they must be free as well. With ``swaps`` a
    booking that could give way is told where less than three are free.
    """

    room_id: int | None
    span: TimeSpan
    not_before: datetime
    party_size: int = 1
    ignoring: int | None = None
    together_with: tuple[int, ...] = ()
    setup_minutes: int = 0
    teardown_minutes: int = 0
    seating: str = ""
    equipment: tuple[EquipmentWish, ...] = ()
    swaps: bool = False
