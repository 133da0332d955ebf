"""Settling what an import does: each date of each entry against what the house has of it, and where it finds room.

The preview and the import itself ask the same question here, so that one does what the other said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain
from typing import Protocol

from frontdesk.application.bookings import OccurrenceContent
from frontdesk.application.calendar_import import EntryDate, EntryWish, ImportedSeries, Standing
from frontdesk.application.calendar_records import CalendarRecords
from frontdesk.application.ports import Claim, ResourceFacts
from frontdesk.application.taken import take_all
from frontdesk.domain.booking import OccurrenceState, block
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.occupancy import Occupancy
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.time_span import TimeSpan

NO_TIME = timedelta(0)
_PART = 5_000


class Bookings(Protocol):
    def content(self, occurrence_ids: Sequence[int]) -> tuple[OccurrenceContent, ...]: ...
    def holding(self, resource_ids: Sequence[int], during: TimeSpan) -> tuple[Claim, ...]: ...


class Resources(Protocol):
    def resources(self, resource_ids: Sequence[int]) -> Mapping[int, ResourceFacts]: ...


@dataclass(slots=True)
class DateAct:
    """What happens to one date: it is added (nothing ``known`` of it), changed, or taken out (no ``date``).

    ``claims`` are what it would hold, under its own number; ``blocked_by`` is what it found there, negative for a date
    of the same import; ``room_id`` where it goes, None when it is skipped.
    """

    number: int
    date: EntryDate | None
    known: OccurrenceContent | None
    claims: tuple[Claim, ...] = ()
    blocked_by: int | None = None
    room_id: int | None = None

    @property
    def state(self) -> OccurrenceState:
        if self.date is None:
            return OccurrenceState.CANCELLED
        return OccurrenceState.SKIPPED if self.room_id is None else OccurrenceState.CONFIRMED


@dataclass(slots=True)
class Settled:
    """One entry, settled: ``acts`` on its dates, ``kept_by_hand`` are dates left alone for somebody changed them."""

    wish: EntryWish
    standing: Standing
    known: ImportedSeries | None = None
    acts: list[DateAct] = field(default_factory=list)
    kept_by_hand: int = 0

    @property
    def does_something(self) -> bool:
        return self.standing in (Standing.NEW, Standing.CHANGED, Standing.CANCELLED)


class Settling:
    """Settles the entries of one source as of *now*."""

    def __init__(
        self, source: str, imported: CalendarRecords, bookings: Bookings, house: Resources, now: datetime
    ) -> None:
        self._imported, self._bookings, self._house, self._now = imported, bookings, house, now
        self._known = {one.uid: one for one in imported.entries(source)}
        self._dates: dict[int, list[OccurrenceContent]] = {}
        self._by_import: frozenset[int] = frozenset()
        self._rooms: Mapping[int, ResourceFacts] = {}
        self._numbers = iter(range(-1, -10_000_000, -1))

    def settle(self, wishes: Sequence[EntryWish]) -> list[Settled]:
        """What becomes of each wish. Raises NotFound for a room that is none."""
        self._look_up(wishes)
        settled = [self._standing(wish) for wish in wishes]
        self._find_room(settled)
        for one in settled:
            one.acts = [act for act in one.acts if not _changes_nothing(act)]
            if one.standing is Standing.CHANGED and not one.acts and not one.kept_by_hand:
                one.standing = Standing.CHANGED if self._says_otherwise(one) else Standing.UNCHANGED
        return settled

    def gone(self, present: Iterable[str]) -> list[tuple[ImportedSeries, list[OccurrenceContent]]]:
        """Entries of this source that are not present, each with its dates to come that nobody has changed."""
        absent = [self._known[uid] for uid in sorted(self._known.keys() - set(present))]
        self._load(one.series_id for one in absent)
        found = ((one, self._upcoming(one)) for one in absent)
        return [(one, dates) for one, dates in found if dates]

    def cancelled(self, uid: str) -> tuple[ImportedSeries, list[DateAct]] | None:
        """What takes the dates to come of an entry out; None for one that never came from this source."""
        known = self._known.get(uid)
        if known is None:
            return None
        self._load([known.series_id])
        return known, [self._act(None, one) for one in self._upcoming(known)]

    def rooms(self, room_id: int) -> Sequence[ResourceFacts]:
        """What a booking of a room occupies: itself, or its parts."""
        facts = self._rooms.get(room_id)
        if facts is None or facts.kind is not ResourceKind.ROOM:
            raise NotFound(ResourceKind.ROOM, room_id)
        return [self._rooms[part] for part in facts.parts] or [facts]

    # What is known

    def _look_up(self, wishes: Sequence[EntryWish]) -> None:
        known = ((wish, self._known.get(wish.entry.uid)) for wish in wishes)
        self._load(one.series_id for wish, one in known if one is not None and _may_differ(wish, one))
        ids = {wish.room_id for wish in wishes} | {wish.otherwise_id for wish in wishes if wish.otherwise_id}
        self.load_rooms(ids | {room_id for wish in wishes for _, room_id in wish.elsewhere})

    def load_rooms(self, room_ids: Iterable[int]) -> None:
        """Looks rooms up with the parts of combined ones."""
        found = dict(self._house.resources(sorted(set(room_ids))))
        parts = {part for facts in found.values() for part in facts.parts} - found.keys()
        self._rooms = {**self._rooms, **found, **(self._house.resources(sorted(parts)) if parts else {})}

    def _load(self, series_ids: Iterable[int]) -> None:
        wanted = sorted(set(series_ids) - self._dates.keys())
        ids = self._imported.occurrence_ids(wanted) if wanted else {}
        everything = list(chain.from_iterable(ids.values()))
        found = {one.occurrence_id: one for part in _parts(everything) for one in self._bookings.content(part)}
        for series_id in wanted:
            self._dates[series_id] = [found[one] for one in ids.get(series_id, ()) if one in found]
        self._by_import |= self._imported.by_import({one.version for one in found.values()})

    def _upcoming(self, known: ImportedSeries) -> list[OccurrenceContent]:
        return [one for one in self._dates[known.series_id] if self._is_ours(one) and _stands(one)]

    def _is_ours(self, one: OccurrenceContent) -> bool:
        """To come, and as an import left it."""
        return one.span.start > self._now and one.version in self._by_import

    # What happens to each date

    def _standing(self, wish: EntryWish) -> Settled:
        entry, known = wish.entry, self._known.get(wish.entry.uid)
        if known is None:
            if entry.cancelled or not entry.dates:
                return Settled(wish, Standing.EMPTY)
            return Settled(wish, Standing.NEW, None, [self._act(date, None) for date in entry.dates])
        if not _may_differ(wish, known) or (known.digest == entry.digest and not self._goes_further(wish, known)):
            return Settled(wish, Standing.UNCHANGED, known)
        if entry.cancelled:
            acts = [self._act(None, one) for one in self._upcoming(known)]
            return Settled(wish, Standing.CANCELLED if acts else Standing.UNCHANGED, known, acts)
        return self._compared(Settled(wish, Standing.CHANGED, known), self._dates[known.series_id])

    def _goes_further(self, wish: EntryWish, known: ImportedSeries) -> bool:
        """Whether a rule without an end has come to dates it had not when it was taken in."""
        last = max((one.original for one in self._dates[known.series_id]), default=self._now)
        return any(date.original > last for date in wish.entry.dates)

    def _compared(self, settled: Settled, dates: Sequence[OccurrenceContent]) -> Settled:
        pairs, left = _paired(settled.wish.entry.dates, dates)
        for date, one in pairs:
            if one is None:
                settled.acts += [self._act(date, None)] * (date.span.start > self._now)
            elif one.span.start <= self._now:
                continue
            elif self._is_ours(one):
                settled.acts.append(self._act(date, one))
            else:
                settled.kept_by_hand += 1
        settled.acts += [self._act(None, one) for one in left if self._is_ours(one) and _stands(one)]
        settled.kept_by_hand += sum(
            _stands(one) and one.span.start > self._now and not self._is_ours(one) for one in left
        )
        return settled

    def _act(self, date: EntryDate | None, known: OccurrenceContent | None) -> DateAct:
        return DateAct(next(self._numbers), date, known)

    def _says_otherwise(self, settled: Settled) -> bool:
        return settled.known is not None and settled.known.digest != settled.wish.entry.digest

    # Where it finds room

    def _find_room(self, settled: Sequence[Settled]) -> None:
        acts = [(one, act) for one in settled for act in one.acts]
        taken = self._taken([act for _, act in acts], settled)
        for one, act in acts:
            if act.date is not None:
                self._place(act, one.wish, act.date, taken)

    def _taken(self, acts: Sequence[DateAct], settled: Sequence[Settled]) -> Occupancy:
        spans = [act.date.span for act in acts if act.date is not None]
        if not spans:
            return Occupancy()
        ids = {
            part.id for one in settled if one.acts for room_id in _rooms_of(one.wish) for part in self.rooms(room_id)
        }
        reach = TimeSpan(min(one.start for one in spans), max(one.end for one in spans)).grown(
            NO_TIME, timedelta(days=1)
        )
        giving_way = {act.known.occurrence_id for act in acts if act.known is not None}
        return take_all(Occupancy(), self._bookings.holding(sorted(ids), reach), giving_way)

    def _place(self, act: DateAct, wish: EntryWish, date: EntryDate, taken: Occupancy) -> None:
        """In its room, else in the other one if there is one, else skipped: it then waits for its own room."""
        own = next((room_id for original, room_id in wish.elsewhere if original == date.original), wish.room_id)
        for room_id in (own, wish.otherwise_id):
            if room_id is None:
                continue
            claims = self.claims(act.number, room_id, date.span)
            act.claims = act.claims or claims
            blocked_by = next((who for c in claims for who, _ in taken.in_the_way(c.resource_id, c.blocked)), None)
            if blocked_by is None:
                act.room_id, act.claims = room_id, claims
                take_all(taken, claims)
                return
            act.blocked_by = act.blocked_by or blocked_by

    def claims(self, number: int, room_id: int, span: TimeSpan) -> tuple[Claim, ...]:
        """What a date in a room claims."""
        parts = self.rooms(room_id)
        return tuple(Claim(part.id, number, block(span, NO_TIME, NO_TIME, part.turnover)) for part in parts)


def _may_differ(wish: EntryWish, known: ImportedSeries) -> bool:
    return wish.entry.digest != known.digest or wish.entry.goes_on_after is not None


def _stands(one: OccurrenceContent) -> bool:
    return one.state.holds or one.state is OccurrenceState.SKIPPED


def _rooms_of(wish: EntryWish) -> Iterator[int]:
    yield wish.room_id
    if wish.otherwise_id is not None:
        yield wish.otherwise_id
    for _, room_id in wish.elsewhere:
        yield room_id


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """A database takes only so many values in one question."""
    return (ids[at : at + _PART] for at in range(0, len(ids), _PART))


def _paired(
    dates: Sequence[EntryDate], known: Sequence[OccurrenceContent]
) -> tuple[list[tuple[EntryDate, OccurrenceContent | None]], list[OccurrenceContent]]:
    """Each date with what is known of it, by its original; of what is left, those of the same day belong together.

    A series that moved from nine to ten has other originals on the same days.
    """
    by_original = {one.original: one for one in known}
    pairs = {date.original: by_original.pop(date.original, None) for date in dates}
    by_day: dict[object, OccurrenceContent] = {local_date(one.original): one for one in by_original.values()}
    for date in dates:
        if pairs[date.original] is None:
            pairs[date.original] = by_day.pop(local_date(date.original), None)
    used = {one.occurrence_id for one in pairs.values() if one is not None}
    left = [one for one in known if one.occurrence_id not in used]
    return [(date, pairs[date.original]) for date in dates], left


def _changes_nothing(act: DateAct) -> bool:
    """It stands already as the file has it."""
    if act.known is None or act.date is None:
        return False
    wanted = {(claim.resource_id, claim.blocked) for claim in act.claims}
    standing = {(claim.resource_id, claim.blocked) for claim in act.known.claims}
    known = (act.known.state, act.known.span, act.known.title)
    return known == (act.state, act.date.span, act.date.title) and wanted == standing
