"""Handlers of calendars that are taken in: one transaction, one journal entry, one way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from frontdesk.application.bookings import ClaimContent, OccurrenceContent, RestoreBookings, SeriesContent
from frontdesk.application.calendar_import import (
    MOST_DATES,
    MOST_DATES_OF_ENTRY,
    MOST_ENTRIES,
    CalendarEntry,
    EntryDate,
    EntryWish,
    ImportCalendar,
    ImportedSeries,
    ImportReceipt,
    RememberImport,
    Standing,
)
from frontdesk.application.calendar_settling import DateAct, Settled, Settling
from frontdesk.application.handlers.checks import bookable_span
from frontdesk.application.handlers.series_contents import never_was
from frontdesk.application.messages import Changes, Command, Finding, Kind, Label, Outcome, Receipt, Together
from frontdesk.application.ports import Claim, NewOccurrence, NewSeries, Work
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import HOUSE_ZONE_NAME
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.text_rules import clean_text


def import_calendar(command: ImportCalendar, work: Work) -> Outcome:
    """Takes a calendar's entries in. Receipt: ImportReceipt."""
    wishes = _checked(command.wishes, work.now)
    settling = Settling(command.source, work.calendars, work.bookings, work.house, work.now)
    settled = [one for one in settling.settle(wishes) if one.does_something]
    writing = _Writing(work, command.source)
    for one in settled:
        writing.take(one)
    for uid in command.gone:
        writing.take_out(settling.cancelled(uid))
    if not writing.written and not writing.remembered:
        raise InvalidInput("calendar", "nothing_new")
    return writing.outcome(settled)


def remember_import(command: RememberImport, work: Work) -> Outcome:
    """Sets what is remembered of a calendar. It is its own way back."""
    before = {one.uid: one for one in work.calendars.entries(command.source)}
    uids = (*(one.uid for one in command.entries), *command.forgotten)
    work.calendars.remember(command.source, command.entries)
    work.calendars.forget(command.source, command.forgotten)
    back = RememberImport(
        command.source,
        tuple(before[uid] for uid in uids if uid in before),
        tuple(uid for uid in uids if uid not in before),
    )
    return Outcome(Receipt(), Changes(), Label("calendar_remembered", {"count": len(uids)}), back)


# What may be asked


def _checked(wishes: Sequence[EntryWish], now: datetime) -> list[EntryWish]:
    """Raises InvalidInput or CprNumberRefused; a window has asked for the same before, other callers may not have."""
    if len(wishes) > MOST_ENTRIES or sum(len(wish.entry.dates) for wish in wishes) > MOST_DATES:
        raise InvalidInput("file", "too_many_dates", MOST_DATES)
    if len({wish.entry.uid for wish in wishes}) < len(wishes):
        raise InvalidInput("calendar", "duplicate")
    return [replace(wish, entry=_tidy(wish.entry, now)) for wish in wishes]


def _tidy(entry: CalendarEntry, now: datetime) -> CalendarEntry:
    if len({date.original for date in entry.dates}) < len(entry.dates) or len(entry.dates) > MOST_DATES_OF_ENTRY:
        raise InvalidInput("rule", "too_many", len(entry.dates))
    for date in entry.dates:
        bookable_span(date.span, now)
    if entry.party_size is not None and not 0 < entry.party_size <= 100_000:
        raise InvalidInput("party_size", "out_of_range", entry.party_size)
    return replace(
        entry,
        title=clean_text("title", entry.title, 120, required=True),
        organizer=clean_text("organizer", entry.organizer, 120),
        note=clean_text("note", entry.note, 2000, keep_lines=True),
        dates=tuple(_tidy_date(date) for date in entry.dates),
    )


def _tidy_date(date: EntryDate) -> EntryDate:
    return replace(date, title=clean_text("title", date.title, 120)) if date.title else date


# Writing


@dataclass(slots=True)
class _Writing:
    """Everything one import writes, and how each of it was before."""

    work: Work
    source: str
    written: list[OccurrenceContent] = field(default_factory=list)
    before: list[OccurrenceContent] = field(default_factory=list)
    series_before: list[SeriesContent] = field(default_factory=list)
    series_ids: list[int] = field(default_factory=list)
    remembered: list[ImportedSeries] = field(default_factory=list)
    _stood: set[int] = field(default_factory=set)
    _taken_out: list[int] = field(default_factory=list)
    _remembered_before: Sequence[ImportedSeries] = ()

    def take(self, settled: Settled) -> None:
        entry = settled.wish.entry
        known = settled.known
        series_id = self._add_series(entry) if known is None else known.series_id
        if settled.standing is Standing.CHANGED:
            self._describe(series_id, entry)
        self._add(series_id, [act for act in settled.acts if act.known is None])
        self._change(act for act in settled.acts if act.known is not None)
        self.series_ids.append(series_id)
        self.remembered.append(ImportedSeries(entry.uid, series_id, entry.digest))

    def take_out(self, found: tuple[ImportedSeries, Sequence[DateAct]] | None) -> None:
        if found is not None and found[1]:
            self._change(found[1])
            self._taken_out.append(found[0].series_id)
            self.series_ids.append(found[0].series_id)

    def _add_series(self, entry: CalendarEntry) -> int:
        first = entry.dates[0].span
        return self.work.bookings.add_series(
            NewSeries(
                SeriesKind.BOOKING,
                entry.title,
                entry.organizer,
                entry.party_size,
                entry.note,
                entry.rule,
                entry.start_local,
                first.duration,
                HOUSE_ZONE_NAME,
                setup_minutes=0,
                teardown_minutes=0,
            )
        )

    def _describe(self, series_id: int, entry: CalendarEntry) -> None:
        """Words and rule as the file has them now, unless somebody has changed them here."""
        series = self.work.bookings.series_content([series_id])[0]
        if series.version not in self.work.calendars.by_import([series.version]):
            return
        self.series_before.append(series)
        duration = entry.dates[0].span.duration if entry.dates else series.duration
        now = replace(
            series,
            title=entry.title,
            organizer=entry.organizer,
            party_size=entry.party_size,
            note=entry.note,
            rule=entry.rule,
            start_local=entry.start_local,
            duration=duration,
            version=self.work.version,
        )
        self.work.bookings.put_series([now])

    def _add(self, series_id: int, acts: Sequence[DateAct]) -> None:
        dates = [(act, act.date) for act in acts if act.date is not None]
        if not dates:
            return
        new = [NewOccurrence(date.span, date.original, act.state, date.moved) for act, date in dates]
        ids = self.work.bookings.add_occurrences(series_id, new)
        for identifier, (act, date) in zip(ids, dates, strict=True):
            now = self._content(identifier, series_id, act, date)
            self.written.append(now)
            self.before.append(never_was(replace(now, state=OccurrenceState.CANCELLED, claims=_idle(now))))

    def _content(self, identifier: int, series_id: int, act: DateAct, date: EntryDate) -> OccurrenceContent:
        return OccurrenceContent(
            identifier,
            series_id,
            date.original,
            date.span,
            act.state,
            date.moved,
            self.work.version,
            title=date.title,
            organizer=None,
            party_size=None,
            note=None,
            used_from=None,
            used_until=None,
            claims=_claims(act),
        )

    def _change(self, acts: Iterable[DateAct]) -> None:
        for act in acts:
            assert act.known is not None, "only what is known can be changed"
            self.before.append(act.known)
            self._stood.add(act.known.occurrence_id)
            self.written.append(self._changed(act, act.known))

    def _changed(self, act: DateAct, known: OccurrenceContent) -> OccurrenceContent:
        now = replace(known, state=act.state, version=self.work.version)
        if act.date is None:
            return replace(now, claims=_idle(now))
        return replace(now, span=act.date.span, claims=_claims(act), title=act.date.title, detached=act.date.moved)

    def outcome(self, settled: Sequence[Settled]) -> Outcome:
        """Writes what is left to write, and tells it."""
        self._write_dates()
        self._remembered_before = self.work.calendars.entries(self.source)
        self.work.calendars.remember(self.source, self.remembered)
        receipt = self._receipt(settled)
        label = Label("calendar_imported", {"count": len(self.series_ids), "title": _name(self.source)})
        ids = tuple(one.occurrence_id for one in self.written)
        changes = Changes({Kind.SERIES: tuple(self.series_ids), Kind.OCCURRENCE: ids})
        return Outcome(receipt, changes, label, self._way_back(label), _noticed(receipt))

    def _write_dates(self) -> None:
        """Dates that stood before are put all at once, so that they can change places; new ones then only claim."""
        whole = [one for one in self.written if one.title is not None or one.occurrence_id in self._stood]
        plain = [one for one in self.written if one.title is None and one.occurrence_id not in self._stood]
        self.work.bookings.put(whole)
        for holds in (False, True):
            claims = [
                Claim(claim.resource_id, one.occurrence_id, claim.blocked)
                for one in plain
                for claim in one.claims
                if claim.holds is holds
            ]
            self.work.bookings.hold(claims, holds=holds)

    def _receipt(self, settled: Sequence[Settled]) -> ImportReceipt:
        standings = [one.standing for one in settled]
        return ImportReceipt(
            standings.count(Standing.NEW),
            standings.count(Standing.CHANGED),
            standings.count(Standing.CANCELLED) + len(self._taken_out),
            sum(one.state.holds for one in self.written),
            sum(one.state is OccurrenceState.SKIPPED for one in self.written),
            sum(one.kept_by_hand for one in settled),
            self._first(),
        )

    def _first(self) -> int | None:
        """The next date to come, or else the last that was."""
        held = sorted((one.span.start, one.occurrence_id) for one in self.written if one.state.holds)
        to_come = (identifier for start, identifier in held if start >= self.work.now)
        return next(to_come, held[-1][1] if held else None)

    def _way_back(self, label: Label) -> Together:
        known = {one.uid: one for one in self._remembered_before}
        uids = [one.uid for one in self.remembered]
        steps: list[Command] = []
        if self.before or self.series_before:
            version = self.work.version
            series, dates = tuple(self.series_before), tuple(self.before)
            steps.append(RestoreBookings(series, (version,) * len(series), dates, (version,) * len(dates)))
        back = tuple(known[uid] for uid in uids if uid in known), tuple(uid for uid in uids if uid not in known)
        return Together((*steps, RememberImport(self.source, *back)), label.verb, label.facts)


def _name(source: str) -> str:
    """The calendar's name, or else that of its room as it is typed."""
    name, _, room = source.partition("|")
    return name or room


def _noticed(receipt: ImportReceipt) -> tuple[Finding, ...]:
    counts = {"import_skipped": receipt.skipped, "import_kept_by_hand": receipt.kept_by_hand}
    return tuple(Finding(code, {"count": count}) for code, count in counts.items() if count)


def _claims(act: DateAct) -> tuple[ClaimContent, ...]:
    return tuple(ClaimContent(claim.resource_id, claim.blocked, act.state.holds) for claim in act.claims)


def _idle(content: OccurrenceContent) -> tuple[ClaimContent, ...]:
    return tuple(replace(claim, holds=False) for claim in content.claims)
