"""What the calendar says and offers about a booking, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import (
    DescribeBooking,
    MoveOccurrences,
    OccurrenceMove,
    PlannedOccurrence,
    ShiftSeries,
)
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import from_local, local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.planning.changes import can_be_released
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall, wall_clock_shift
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.geometry import Column
from frontdesk.gui.timeline.proposal import Proposal, replaced
from frontdesk.gui.timeline.texts import kind_word, state_word

QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)
_ENDED = frozenset({OccurrenceState.CANCELLED, OccurrenceState.RELEASED, OccurrenceState.GIVEN_BACK})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)


@dataclass(frozen=True, slots=True)
class BookingCard:
    """The head of the inspector, and what can be done with what it shows."""

    title: str
    state: str
    tone: str
    is_draft: bool = False
    can_be_described: bool = True
    can_be_moved: bool = True
    can_be_cancelled: bool = True
    can_be_released: bool = False
    has_one_room: bool = True
    repeats: bool = False
    series: str = ""
    open_text: str = ""


def draft_card() -> BookingCard:
    return BookingCard(_tr("Ny booking"), _tr("kladde"), "", is_draft=True)


def booking_card(
    occurrence: PlannedOccurrence, rooms: Iterable[int], now: datetime, series: Sequence[PlannedOccurrence] = ()
) -> BookingCard:
    """The card of an existing occurrence; *rooms* are the house's rooms' ids, *series* its row once that is known."""
    live = occurrence.state.holds
    claimed = set(occurrence.resource_ids) & set(rooms)
    return BookingCard(
        kind_word(occurrence.kind),
        state_word(occurrence.state),
        "warn" if occurrence.state is OccurrenceState.RELEASED else _TONES[occurrence.kind],
        can_be_described=occurrence.kind is not SeriesKind.APPOINTMENT,
        can_be_moved=live,
        can_be_cancelled=live,
        can_be_released=can_be_released(occurrence, now),
        has_one_room=len(claimed) == 1,
        repeats=occurrence.repeats and live,
        series=series_words(occurrence, series),
        open_text=_open_text(occurrence),
    )


_TONES: Mapping[SeriesKind, str] = {
    SeriesKind.BOOKING: "accent",
    SeriesKind.APPOINTMENT: "advice",
    SeriesKind.EVENT: "info",
}


def _open_text(occurrence: PlannedOccurrence) -> str:
    if occurrence.event_id is not None:
        return _tr("Åbn arrangementet")
    return _tr("Se rådgiverens uge") if occurrence.kind is SeriesKind.APPOINTMENT else ""


def series_words(occurrence: PlannedOccurrence, series: Sequence[PlannedOccurrence]) -> str:
    """``Nr. 3 af 5 i rækken, til fre 18-12``, counting those that take place."""
    if not occurrence.repeats:
        return ""
    held = [one for one in series if one.state not in _ENDED or one.occurrence_id == occurrence.occurrence_id]
    ids = [one.occurrence_id for one in held]
    if occurrence.occurrence_id not in ids:
        return _tr("Gentages")
    last = short_day(local_date(held[-1].span.start))
    return _tr("Nr. {0} af {1} i rækken, til {2}").format(ids.index(occurrence.occurrence_id) + 1, len(ids), last)


def room_columns(rooms: Sequence[Room], day: date) -> tuple[Column, ...]:
    """The rooms side by side on one day, each with its number of places."""
    seats = _tr("{0} pl.")
    return tuple(Column(room.id, room.name, seats.format(room.capacity), room.id, day) for room in rooms)


def as_draft(occurrence: PlannedOccurrence, rooms: Iterable[int]) -> BookingDraft:
    """An existing booking as the inspector's fields show it."""
    room_ids = [one for one in occurrence.resource_ids if one in set(rooms)]
    return BookingDraft(
        room_ids[0] if room_ids else 0,
        occurrence.span,
        occurrence.title,
        occurrence.organizer,
        occurrence.party_size,
        occurrence.note,
    )


def described(occurrence: PlannedOccurrence, entered: BookingDraft) -> DescribeBooking | None:
    """The command that gives a booking the entered words; None when they are as they were."""
    before = (occurrence.title, occurrence.organizer, occurrence.party_size, occurrence.note)
    after = (entered.title, entered.organizer, entered.party_size, entered.note)
    if before == after:
        return None
    return DescribeBooking(occurrence.series_id, *after, occurrence.series_version)


@dataclass(frozen=True, slots=True)
class Relocation:
    """An existing occurrence, or its whole row, to be elsewhere. ``from_room`` is the one of its rooms it leaves."""

    occurrence: PlannedOccurrence
    from_room: int
    room_id: int
    span: TimeSpan
    whole_series: bool = False

    @property
    def resource_ids(self) -> tuple[int, ...]:
        return replaced(self.occurrence.resource_ids, self.from_room, self.room_id)

    @property
    def changes_something(self) -> bool:
        before = self.occurrence
        return (before.span, set(before.resource_ids)) != (self.span, set(self.resource_ids))

    def command(self) -> MoveOccurrences | ShiftSeries:
        """A row keeps its length: it is shifted, and changes room only if this occurrence does."""
        one = self.occurrence
        if not self.whole_series:
            return MoveOccurrences((OccurrenceMove(one.occurrence_id, self.resource_ids, self.span, one.version),))
        by = wall_clock_shift(one.span.start, self.span.start)
        rooms = None if set(self.resource_ids) == set(one.resource_ids) else self.resource_ids
        return ShiftSeries(one.series_id, by, one.series_version, rooms)

    @classmethod
    def of(cls, proposal: Proposal, whole_series: bool) -> Relocation:
        """What a drop asks for. The proposal must be of something that is there already."""
        assert proposal.occurrence is not None
        left = set(proposal.occurrence.resource_ids) - set(proposal.resource_ids)
        from_room = next(iter(left), proposal.resource_id)
        return cls(proposal.occurrence, from_room, proposal.resource_id, proposal.span, whole_series)

    def taking(self, room_id: int, later: timedelta) -> Relocation:
        """The same to another room, so much *later* than wished."""
        span = shifted_on_the_wall(self.span, later)
        return Relocation(self.occurrence, self.from_room, room_id, span, self.whole_series)


def next_draft(
    rooms: Sequence[Room], occupation: Occupation, hours: OpeningHours, day: date, now: datetime
) -> BookingDraft | None:
    """A new booking where one is likely wanted: the first free room, the next quarter today, else at opening.

    None in a house without rooms.
    """
    if not rooms:
        return None
    start = next_quarter(now) if local_date(now) == day else _opening(hours, day)
    span = TimeSpan(start, start + HOUR)
    free = (room for room in rooms if not occupation.conflicts((room.id,), span))
    return BookingDraft(next(free, rooms[0]).id, span)


def next_quarter(now: datetime) -> datetime:
    """The quarter now, or the one that comes next."""
    whole = now.replace(second=0, microsecond=0)
    ahead = -whole.minute % 15
    if not ahead and whole < now:
        ahead = 15
    return whole + timedelta(minutes=ahead)


def _opening(hours: OpeningHours, day: date) -> datetime:
    spans = hours.open_spans(day)
    if spans:
        return spans[0].start
    opens, _ = hours.clock_range()
    return from_local(day, opens)
