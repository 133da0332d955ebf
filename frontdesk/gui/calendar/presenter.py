"""What the calendar says and offers about a booking, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import EquipmentWish, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.application.series import EditScope
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import from_local, local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.use_actions import state_icon, use_actions
from frontdesk.gui.calendar.use_bar import UseAction
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.texts import kind_word, state_word

QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)
_ENDED = frozenset(
    {OccurrenceState.CANCELLED, OccurrenceState.RELEASED, OccurrenceState.GIVEN_BACK, OccurrenceState.SKIPPED}
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)


@dataclass(frozen=True, slots=True)
class BookingCard:
    """The head of the inspector, and what can be done with what it shows. ``icon`` tells the state beside the word."""

    title: str
    state: str
    tone: str
    icon: str = ""
    occurrence_id: int | None = None
    can_be_described: bool = True
    can_be_moved: bool = True
    has_rooms: bool = True
    repeats: bool = False
    can_be_repeated: bool = True
    series: str = ""
    actions: tuple[UseAction, ...] = ()

    @property
    def is_draft(self) -> bool:
        return self.occurrence_id is None


def draft_card() -> BookingCard:
    return BookingCard(_tr("Ny booking"), _tr("kladde"), "")


def booking_card(
    occurrence: PlannedOccurrence,
    rooms: Iterable[int],
    now: datetime,
    series: Sequence[PlannedOccurrence] = (),
    scope: EditScope = EditScope.THIS,
) -> BookingCard:
    """The card of an existing occurrence; *rooms* are the house's rooms' ids, *series* its row once that is known.

    *scope* is what is meant by what is done with it.
    """
    closed = occurrence.kind is SeriesKind.CLOSURE and occurrence.state.holds
    live = occurrence.state.holds or occurrence.state is OccurrenceState.REQUESTED
    return BookingCard(
        kind_word(occurrence.kind),
        _tr("Lukket") if closed else state_word(occurrence.state),
        _STATE_TONES.get(occurrence.state, _TONES.get(occurrence.kind, "")),
        "lock" if closed else state_icon(occurrence.state),
        occurrence.occurrence_id,
        can_be_described=live and occurrence.kind is not SeriesKind.APPOINTMENT,
        can_be_moved=live and occurrence.state is not OccurrenceState.ENDED,
        has_rooms=bool(set(occurrence.resource_ids) & set(rooms)),
        repeats=occurrence.repeats and live,
        can_be_repeated=_can_be_repeated(occurrence, scope),
        series=series_words(occurrence, series),
        actions=use_actions(occurrence, now, scope),
    )


def _can_be_repeated(occurrence: PlannedOccurrence, scope: EditScope) -> bool:
    """A single date of a series has no repetition of its own."""
    plain = occurrence.kind is SeriesKind.BOOKING and occurrence.state is OccurrenceState.CONFIRMED
    return plain and (not occurrence.repeats or scope is not EditScope.THIS)


_TONES: Mapping[SeriesKind, str] = {
    SeriesKind.BOOKING: "accent",
    SeriesKind.APPOINTMENT: "advice",
    SeriesKind.EVENT: "info",
}
_STATE_TONES: Mapping[OccurrenceState, str] = {
    OccurrenceState.RELEASED: "muted",
    OccurrenceState.GIVEN_BACK: "muted",
    OccurrenceState.ENDED: "muted",
    OccurrenceState.REQUESTED: "warn",
    OccurrenceState.HELD: "warn",
    OccurrenceState.IN_USE: "ok",
    OccurrenceState.CANCELLED: "bad",
}


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


def as_draft(occurrence: PlannedOccurrence, profile: HouseProfile) -> BookingDraft:
    """An existing booking as the inspector's fields show it: its rooms, a combined one as itself, and its equipment."""
    room_ids = rooms_of(occurrence.resource_ids, profile)
    return BookingDraft(
        room_ids[0] if room_ids else 0,
        occurrence.span,
        occurrence.title,
        occurrence.organizer,
        occurrence.party_size,
        occurrence.note,
        room_ids[1:],
        occurrence.seating,
        _equipment(occurrence, profile),
        int(occurrence.setup.total_seconds() // 60),
        int(occurrence.teardown.total_seconds() // 60),
    )


def rooms_of(resource_ids: Sequence[int], profile: HouseProfile) -> tuple[int, ...]:
    """The rooms among what is claimed; those that are opened into one are told as that one."""
    single = {room.id for room in (*profile.rooms, *profile.retired)}
    rooms = tuple(one for one in resource_ids if one in single)
    combined = next((room.id for room in profile.combined if set(room.parts) == set(rooms)), None)
    return rooms if combined is None else (combined,)


def _equipment(occurrence: PlannedOccurrence, profile: HouseProfile) -> tuple[EquipmentWish, ...]:
    counts: dict[str, int] = {}
    for unit in profile.equipment:
        if unit.id in occurrence.resource_ids:
            counts[unit.type] = counts.get(unit.type, 0) + 1
    return tuple(EquipmentWish(type_, count) for type_, count in counts.items())


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
