"""What use cases need from the world: the unit of work and its rooms, as Protocols.

One ``Work`` is one transaction. Implementations keep the order of calls; nothing is visible to others before
the transaction has committed, and nothing stays of it when a handler raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from frontdesk.application.bookings import OccurrenceContent, SeriesContent
from frontdesk.application.calendar_records import CalendarRecords
from frontdesk.application.house import RoomDetails
from frontdesk.application.journal_ports import JournalRecords
from frontdesk.application.messages import Query
from frontdesk.application.rule_ports import RuleRecords
from frontdesk.application.visit_ports import EventRecords, VisitRecords
from frontdesk.application.waiting_ports import UseRecords, WaitingRecords
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import ClosingDay, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.resource import ResourceKind, Seating
from frontdesk.domain.time_span import TimeSpan

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ResourceFacts:
    """A resource as a booking needs it; only rooms have a capacity (of the usual seating), seatings and a turnover.

    ``parts`` are the rooms that a combined room occupies instead of itself; ``retired``: out of use.
    """

    id: int
    kind: ResourceKind
    name: str
    capacity: int
    turnover: timedelta
    seatings: tuple[Seating, ...]
    parts: tuple[int, ...]
    type: str
    retired: bool

    def seats(self, seating: str) -> int:
        """Persons in a seating; in the usual one when the name is not known here."""
        return next((one.capacity for one in self.seatings if one.name == seating), self.capacity)


@dataclass(frozen=True, slots=True)
class NewSeries:
    """The agreement as it is stored; ``start_local`` is naive wall-clock time in ``zone``."""

    kind: SeriesKind
    title: str
    organizer: str
    party_size: int | None
    note: str
    rule: str | None
    start_local: datetime
    duration: timedelta
    zone: str
    setup_minutes: int
    teardown_minutes: int
    seating: str = ""
    follows_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewOccurrence:
    """One date of a series: where it lies, and where its rule put it (``original``)."""

    span: TimeSpan
    original: datetime
    state: OccurrenceState = OccurrenceState.CONFIRMED
    detached: bool = False


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    id: int
    kind: SeriesKind
    title: str
    organizer: str
    party_size: int | None
    note: str
    rule: str | None
    setup: timedelta
    teardown: timedelta
    seating: str
    start_local: datetime
    duration: timedelta
    version: int


@dataclass(frozen=True, slots=True)
class OccurrenceFacts:
    id: int
    series_id: int
    original: datetime
    span: TimeSpan
    state: OccurrenceState
    detached: bool
    version: int
    resource_ids: tuple[int, ...]
    used_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SeriesWords:
    """What can be changed about a booking without moving it."""

    title: str
    organizer: str
    party_size: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an occurrence comes to lie by hand, and the version of that."""

    occurrence_id: int
    span: TimeSpan
    version: int


@dataclass(frozen=True, slots=True)
class Standing:
    """The state an occurrence comes to, and the version of that. What it claims holds as the state says."""

    occurrence_id: int
    state: OccurrenceState
    version: int


@dataclass(frozen=True, slots=True)
class Claim:
    """What one occurrence occupies of one resource."""

    resource_id: int
    occurrence_id: int
    blocked: TimeSpan


@dataclass(frozen=True, slots=True)
class Wished:
    """What a refused claim does not tell of the wish: whoever looks for other ways must know it."""

    party_size: int = 1
    setup: timedelta = timedelta(0)
    teardown: timedelta = timedelta(0)
    seating: str = ""


class OverlapRefused(Exception):
    """The database refused a claim. ``claims`` are all that were tried: whoever explains looks them up.

    ``wished`` None: there is no other way to be looked for.
    """

    def __init__(self, claims: Sequence[Claim], wished: Wished | None = Wished()) -> None:
        super().__init__("claim overlap")
        self.claims = tuple(claims)
        self.wished = wished


class TransientConflict(Exception):
    """The database chose this transaction to give way (deadlock, or the same nonce at two desks): try again."""


class HouseRecords(Protocol):
    def setting(self, key: str) -> str | None: ...
    def keep_setting(self, key: str, value: str) -> None: ...
    def slugs(self) -> frozenset[str]: ...
    def add_room(self, slug: str, room: RoomDetails) -> int: ...
    def room(self, room_id: int) -> RoomDetails | None: ...
    def change_room(self, room_id: int, room: RoomDetails) -> None: ...
    def add_equipment(self, slug: str, name: str, type_: str, note: str) -> int: ...
    def retired(self, resource_id: int) -> bool | None:
        """Whether a resource is out of use; None when there is none."""

    def retire(self, resource_id: int, retired: bool) -> None: ...
    def room_ids(self) -> tuple[int, ...]:
        """Every single room that is in use."""

    def units(self, type_: str) -> tuple[int, ...]:
        """The units of a type of equipment that are in use."""

    def add_photo(self, room_id: int, caption: str, image: bytes) -> int: ...
    def show_photo(self, photo_id: int, shown: bool) -> bool | None:
        """Whether it was shown before; None when there is no such photo."""

    def add_advisor(self, slug: str, name: str, topics: Sequence[str], email: str) -> int: ...
    def resources(self, resource_ids: Sequence[int]) -> Mapping[int, ResourceFacts]: ...
    def hours(self) -> tuple[WeekdayHours, ...]: ...
    def replace_hours(self, week: Iterable[WeekdayHours]) -> None: ...
    def seasons(self) -> tuple[Season, ...]: ...
    def replace_seasons(self, seasons: Iterable[Season]) -> None: ...
    def yearly_closings(self) -> tuple[YearlyClosing, ...]: ...
    def replace_yearly_closings(self, days: Iterable[YearlyClosing]) -> None: ...
    def closing_days(self, first: date, last: date) -> tuple[ClosingDay, ...]: ...
    def keep_closing_day(self, closing: ClosingDay) -> None: ...
    def drop_closing_day(self, day: date) -> None: ...


class BookingRecords(Protocol):
    def add_series(self, series: NewSeries) -> int: ...
    def series(self, series_id: int) -> SeriesFacts | None: ...
    def describe(self, series_id: int, words: SeriesWords, version: int) -> None: ...
    def add_occurrences(self, series_id: int, dates: Sequence[NewOccurrence]) -> tuple[int, ...]:
        """Their ids, in the order given."""

    def occurrences(self, occurrence_ids: Sequence[int]) -> tuple[OccurrenceFacts, ...]:
        """Those of the ids that exist, in the order asked."""

    def upcoming(self, series_id: int, after: datetime) -> tuple[OccurrenceFacts, ...]: ...
    def place(self, placements: Sequence[Placement]) -> None: ...
    def set_states(self, standings: Sequence[Standing]) -> None:
        """Sets states and with them whether the claims hold. Raises OverlapRefused."""

    def hold(self, claims: Sequence[Claim], *, holds: bool = True) -> None:
        """Adds claims; those that do not hold are kept for when they may. Raises OverlapRefused."""

    def replace_claims(self, occurrence_ids: Sequence[int], claims: Sequence[Claim]) -> None:
        """Releases all that these occurrences claim, then holds the new claims. Raises OverlapRefused."""

    def series_content(self, series_ids: Sequence[int]) -> tuple[SeriesContent, ...]:
        """Those of the series that exist, in the order asked."""

    def content(self, occurrence_ids: Sequence[int]) -> tuple[OccurrenceContent, ...]:
        """Those of the occurrences that exist, in the order asked."""

    def put_series(self, contents: Sequence[SeriesContent]) -> None:
        """Sets series to this content, version included."""

    def put(self, contents: Sequence[OccurrenceContent]) -> None:
        """Sets occurrences to this content, claims and version included. Raises OverlapRefused."""

    def holding(self, resource_ids: Sequence[int], during: TimeSpan) -> tuple[Claim, ...]:
        """What holds any of these resources at any time of a span."""

    def add_appointment(self, series_id: int, advisor_id: int, person_id: int, topic: str) -> None: ...


class Work(Protocol):
    """One transaction by one person at one desk."""

    @property
    def now(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def version(self) -> int:
        """The sequence number this transaction's journal entry will have: the version of all it changes."""

    @property
    def house(self) -> HouseRecords: ...
    @property
    def bookings(self) -> BookingRecords: ...
    @property
    def rules(self) -> RuleRecords: ...
    @property
    def visits(self) -> VisitRecords: ...
    @property
    def waiting(self) -> WaitingRecords: ...
    @property
    def use(self) -> UseRecords: ...
    @property
    def events(self) -> EventRecords: ...
    @property
    def calendars(self) -> CalendarRecords: ...
    @property
    def journal(self) -> JournalRecords: ...


class Database(Protocol):
    """Where the house is kept."""

    def work(self, actor: str, desk: str, now: datetime) -> AbstractContextManager[Work]:
        """One transaction: committed when the block ends, rolled back when it raises."""

    def ask(self, query: Query[T]) -> T: ...
