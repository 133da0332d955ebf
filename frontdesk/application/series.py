"""Series of bookings: looked at before they are saved, and edited afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from frontdesk.application.bookings import BookRooms, PlannedOccurrence, RuleOverride
from frontdesk.application.messages import Command, Finding, Query
from frontdesk.application.rules import Firing
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan


class EditScope(StrEnum):
    """Which dates of a series an edit is for; never those that have begun or were changed by hand."""

    THIS = "this"
    THIS_AND_FOLLOWING = "this_and_following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class SeriesEdit:
    """What becomes different; None leaves it as it is.

    ``shift`` is along the wall clock; ``duration`` of each date without set-up and tear-down; ``rule`` in lines of
    RFC 5545, its dates reckoned from the first one edited.
    """

    title: str | None = None
    organizer: str | None = None
    party_size: int | None = None
    note: str | None = None
    shift: timedelta = timedelta(0)
    duration: timedelta | None = None
    room_ids: tuple[int, ...] | None = None
    setup_minutes: int | None = None
    teardown_minutes: int | None = None
    seating: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class EditSeries(Command):
    """Edits an occurrence, it and those after it, or all that is to come. ``expected_version``: the occurrence's.

    Ids stay. With earlier dates left behind, *this and following* becomes a series of its own. Receipt: BookingReceipt
    of the edited dates; Finding ``start_moved`` when the first date was off the new rule, ``kept_by_hand`` with the
    ``count`` of dates left alone because somebody had changed them.
    """

    occurrence_id: int
    scope: EditScope
    edit: SeriesEdit
    expected_version: int
    overrides: tuple[RuleOverride, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesDate:
    """One date of a series that is wished for: ``original`` and ``span`` are where the rule puts it.

    ``blocked_by`` is what lies in the way, with the name of the resource it holds; ``firings`` the house rules that
    speak against it. ``ways`` are other rooms and times that are free, best first. Without any of them it is fine.
    """

    original: datetime
    span: TimeSpan
    blocked_by: PlannedOccurrence | None = None
    blocked_resource: str = ""
    firings: tuple[Firing, ...] = ()
    ways: tuple[Suggestion, ...] = ()

    @property
    def is_fine(self) -> bool:
        return self.blocked_by is None and not self.firings


@dataclass(frozen=True, slots=True)
class SeriesOutlook:
    """All dates of a wished series in order. Findings: ``start_moved`` when its start was off the rule."""

    dates: tuple[SeriesDate, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesPreview(Query[SeriesOutlook]):
    """What would become of each date of a wish; its ``choices`` count, so that a solved date is shown as fine.

    ``actor`` is who asks. The ways of a wish for once may be swaps. Raises InvalidInput and NotFound like the booking.
    """

    wish: BookRooms
    now: datetime
    actor: str = "reception"


@dataclass(frozen=True, slots=True)
class SkippedDate:
    """A date of a series that was left out and is free now."""

    occurrence: PlannedOccurrence
    room_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkippedNowFree(Query[tuple[SkippedDate, ...]]):
    """Skipped dates from ``now`` on whose rooms have become free, soonest first. ChangeState takes one in again."""

    now: datetime
