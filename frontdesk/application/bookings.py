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
class BookRooms(Command):
    """Books rooms together, once or by ``rule`` (an RFC 5545 RRULE such as ``FREQ=WEEKLY;UNTIL=20261218``).

    ``span`` is the first occurrence without set-up and tear-down; with a rule its local wall-clock time is repeated.
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


@dataclass(frozen=True, slots=True)
class OccurrenceMove:
    """Where one occurrence goes; ``resource_ids`` replaces everything it claims.

    ``restores`` is the version the content had before, when a move is taken back.
    """

    occurrence_id: int
    resource_ids: tuple[int, ...]
    span: TimeSpan
    expected_version: int
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class MoveOccurrences(Command):
    """Moves or resizes occurrences, all or none: one that was dragged, or a series along itself."""

    moves: tuple[OccurrenceMove, ...]


@dataclass(frozen=True, slots=True)
class ShiftSeries(Command):
    """Shifts every upcoming occurrence of a series along the wall clock, and to other rooms if given."""

    series_id: int
    by: timedelta
    expected_version: int
    room_ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class StateChange:
    """The state one occurrence goes to; ``restores`` as in OccurrenceMove."""

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

    ``span`` is the use itself; ``blocked`` also holds set-up, tear-down and the turnover gap.
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


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """Everything that occupies the asked resources on ``days`` local days from ``first``, in time order."""

    first: date
    days: int
    occurrences: tuple[PlannedOccurrence, ...]


@dataclass(frozen=True, slots=True)
class Calendar(Query[CalendarPlan]):
    """Occurrences that hold something on these local days; all resources, or only those named.

    ``include_released`` also gives those nobody came to (they hold nothing but are still shown on the day).
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
    """Up to three free alternatives to a wish for one room, none that starts before ``not_before``.

    ``ignoring`` is the occurrence being moved. ``together_with`` are the advisor and other rooms of the same wish: they
    must be free as well.
    """

    room_id: int
    span: TimeSpan
    not_before: datetime
    party_size: int = 1
    ignoring: int | None = None
    together_with: tuple[int, ...] = ()
