"""The entries of a calendar file, each with its dates; what cannot be taken is told, and the rest kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from frontdesk.application.calendar_import import MOST_DATES, CalendarEntry, CalendarFile, EntryDate, EntryProblem
from frontdesk.domain.booking import LONGEST_USE, SHORTEST_USE
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.time_span import TimeSpan
from frontdesk.imports.calendar_dates import Stretch, entry_dates
from frontdesk.imports.calendar_properties import EntryRefused, Moment, Properties
from frontdesk.imports.calendar_text import RawCalendar, RawComponent
from frontdesk.imports.calendar_words import Words, calendar_name, words_of
from frontdesk.imports.calendar_zones import Zones

MOST_PROBLEMS = 1_000
MIDNIGHT = datetime.min.time()


def entries_of(calendar: RawCalendar, now: datetime) -> CalendarFile:
    """What the file holds.

    Raises:
        InvalidInput: field ``file``; ``no_entries``, or ``too_many_dates`` when all together are above 30,000.
    """
    if not calendar.entries:
        raise InvalidInput("file", "no_entries")
    reading = _Reading(Zones(calendar.zones), Stretch.around(now), calendar_name(calendar.properties))
    reading.cancels = any(line.text.upper().replace(" ", "") == "METHOD:CANCEL" for line in calendar.properties)
    for group in reading.grouped(calendar.entries):
        reading.take(group)
    return CalendarFile(
        reading.name,
        tuple(sorted(reading.entries, key=lambda entry: entry.number)),
        tuple(sorted(reading.problems, key=lambda problem: (problem.number, problem.line))),
        len(calendar.entries),
        tuple(sorted(reading.refused)),
    )


@dataclass
class _Group:
    """What the file says under one UID: the entry itself, and dates it tells of by themselves."""

    uid: str
    entry: Properties | None = None
    alone: list[Properties] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Alone:
    """A date the file tells of by itself."""

    date: EntryDate
    cancelled: bool


@dataclass
class _Reading:
    """The state of reading one file."""

    zones: Zones
    within: Stretch
    name: str
    cancels: bool = False
    entries: list[CalendarEntry] = field(default_factory=list)
    problems: list[EntryProblem] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    _dates: int = 0

    def grouped(self, components: Sequence[RawComponent]) -> Iterable[_Group]:
        """By UID. Of two that tell of the same entry the later version counts."""
        groups: dict[str, _Group] = {}
        for component in components:
            entry = Properties(component, self.zones)
            if not entry.whole:
                self._refuse(entry, EntryRefused(0, "END", "cut_off"))
                continue
            self._note_broken(entry)
            uid = _uid(entry)
            group = groups.setdefault(uid, _Group(uid))
            if entry.first("RECURRENCE-ID"):
                group.alone.append(entry)
            else:
                group.entry = self._newer(group.entry, entry)
        return groups.values()

    def _newer(self, known: Properties | None, other: Properties) -> Properties:
        if known is None:
            return other
        older, newer = (other, known) if _sequence(other) < _sequence(known) else (known, other)
        self._refuse(older, EntryRefused(0, "UID", "duplicate"))
        return newer

    def take(self, group: _Group) -> None:
        """Reads one entry; what makes it impossible is told."""
        first = group.entry or group.alone[0]
        try:
            entry = self._entry(group, first)
        except EntryRefused as refusal:
            self._refuse(first, refusal)
            self.refused.add(group.uid)
            return
        self.entries.append(entry)
        self._dates += len(entry.dates)
        if self._dates > MOST_DATES:
            raise InvalidInput("file", "too_many_dates", MOST_DATES)

    def _entry(self, group: _Group, first: Properties) -> CalendarEntry:
        words = self._words(first)
        start = _start(first if group.entry else _alone_start(first))
        alone = self._alone(group, words)
        moved = {one.date.original: one.date for one in alone if not one.cancelled}
        gone = {one.date.original for one in alone if one.cancelled}
        found = entry_dates(group.entry or first, start, moved, gone, self.within)
        lasts = _Length.of(first, start)
        dates = tuple(moved.get(one) or EntryDate(one, lasts.span(one, start)) for one in found.originals)
        return CalendarEntry(
            first.number,
            group.uid,
            words.title,
            words.organizer,
            words.party_size,
            words.note,
            words.location,
            found.rule,
            found.start_local,
            dates,
            found.exceptions,
            found.earlier,
            found.goes_on_after,
            start.whole_day,
            _is_free(first),
            first.word("STATUS") == "TENTATIVE" or first.word("X-MICROSOFT-CDO-BUSYSTATUS") == "TENTATIVE",
            self.cancels or (group.entry is not None and first.word("STATUS") == "CANCELLED"),
            _digest(group),
        )

    def _alone(self, group: _Group, words: Words) -> list[_Alone]:
        """A later version of the same date replaces an earlier one."""
        found: dict[datetime, _Alone] = {}
        for entry in sorted(group.alone, key=_sequence):
            try:
                one = self._one_alone(entry, group.entry, words)
                found[one.date.original] = one
            except EntryRefused as refusal:
                self._refuse(entry, refusal)
        return list(found.values())

    def _one_alone(self, entry: Properties, of: Properties | None, words: Words) -> _Alone:
        at = _alone_start(entry)
        if of is not None and at.whole_day and not _start(of).whole_day:
            usual = _start(of)
            at = Moment(datetime.combine(at.at.date(), usual.at.time()), usual.zone, whole_day=False)
        own = self._words(entry, words)
        start = _start(entry) if entry.first("DTSTART") else at
        span = _Length.of(entry if entry.first("DTSTART") else of or entry, start).span(start.utc, start)
        date_ = EntryDate(
            at.utc,
            span,
            moved=True,
            title=own.title if own.title != words.title else None,
            location=own.location if own.location != words.location else None,
        )
        return _Alone(date_, entry.word("STATUS") == "CANCELLED")

    def _words(self, entry: Properties, usual: Words | None = None) -> Words:
        words = words_of(entry, usual, self.name)
        for problem in words.left_out:
            self._note(entry, words.title, problem, kept=True)
        return words

    def _note_broken(self, entry: Properties) -> None:
        for line in entry.broken:
            self._note(entry, "", EntryRefused(line.number, line.name[:40], "malformed"), kept=True)

    def _refuse(self, entry: Properties, refusal: EntryRefused) -> None:
        try:
            title = words_of(entry, None, "").title
        except EntryRefused:
            title = ""
        self._note(entry, title, refusal, kept=False)

    def _note(self, entry: Properties, title: str, what: EntryRefused, *, kept: bool) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            line = what.line or entry.line
            self.problems.append(EntryProblem(entry.number, line, title, what.field, what.reason, kept))


# Times


@dataclass(frozen=True, slots=True)
class _Length:
    """How long each date lasts: whole days on the wall, or exactly so long."""

    exact: timedelta
    days: int = 0

    @classmethod
    def of(cls, entry: Properties, start: Moment) -> _Length:
        """Raises EntryRefused: ``ends_before_start``, ``too_short`` or ``too_long``."""
        end = entry.first("DTEND")
        length = entry.duration()
        if start.whole_day:
            until = entry.moment(end).at if end else start.at + (length or timedelta(days=1))
            return cls._checked(entry, until - start.at, (until.date() - start.at.date()).days or 1)
        exact = entry.moment(end).utc - start.utc if end else length
        return cls._checked(entry, exact if exact is not None else timedelta(0), 0)

    @classmethod
    def _checked(cls, entry: Properties, length: timedelta, days: int) -> _Length:
        at = entry.first("DTEND") or entry.first("DURATION") or entry.first("DTSTART")
        line = at.line if at else 0
        if length < timedelta(0) or days < 0:
            raise EntryRefused(line, "span", "ends_before_start")
        if length < SHORTEST_USE and not days:
            raise EntryRefused(line, "span", "too_short")
        if length > LONGEST_USE:
            raise EntryRefused(line, "span", "too_long")
        return cls(length, days)

    def span(self, begins: datetime, start: Moment) -> TimeSpan:
        if not self.days:
            return TimeSpan(begins, begins + self.exact)
        day = begins.astimezone(start.zone).date()
        return TimeSpan(begins, from_local(day + timedelta(days=self.days), MIDNIGHT))


def _start(entry: Properties | Moment) -> Moment:
    if isinstance(entry, Moment):
        return entry
    of = entry.first("DTSTART")
    if of is None:
        raise EntryRefused(0, "DTSTART", "required")
    return entry.moment(of)


def _alone_start(entry: Properties) -> Moment:
    """The date of the rule that an entry tells of. Raises EntryRefused: ``unsupported`` for it and all after."""
    of = entry.first("RECURRENCE-ID")
    assert of is not None, "only entries with one are asked"
    if of.parameters.get("RANGE"):
        raise of.refused("unsupported")
    return entry.moment(of)


# What an entry is


def _uid(entry: Properties) -> str:
    """Its UID; one that has none is known by what it says."""
    of = entry.first("UID")
    own = of.value.strip() if of else ""
    return own if own and len(own) <= _LONGEST_UID else f"sha256:{_sha256(entry.definition())}"


_LONGEST_UID = 500


def _sequence(entry: Properties) -> int:
    text = entry.word("SEQUENCE")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < len("1000000000") else 0


def _is_free(entry: Properties) -> bool:
    return entry.word("TRANSP") == "TRANSPARENT" or entry.word("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"


def _digest(group: _Group) -> str:
    several = [group.entry] if group.entry else []
    return _sha256(sorted(part for entry in (*several, *group.alone) for part in entry.definition()))


def _sha256(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
