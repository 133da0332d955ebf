"""A year's days on which the house is closed or open for a part of the day only. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.house import CloseOn, HouseProfile, ReopenOn, SetYearlyClosings
from frontdesk.application.messages import Command, Together
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.calendar_days import ClosingDay, MonthDay, YearlyClosing, public_holidays
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.settings.day_texts import Span, on_date, spans_text


class Origin(StrEnum):
    """What makes a day special; a later one is stronger."""

    HOLIDAY = "holiday"
    YEARLY = "yearly"
    DATED = "dated"


@dataclass(frozen=True, slots=True)
class ClosingEntry:
    """A day, why, and the hours it is open after all; ``day`` of a yearly one is that of the year looked at."""

    day: date
    reason: str
    open: Span | None = None
    origin: Origin = Origin.DATED

    @property
    def opens(self) -> time | None:
        return self.open[0] if self.open else None

    @property
    def closes(self) -> time | None:
        return self.open[1] if self.open else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsClosing", text)


def closing_entries(profile: HouseProfile, year: int) -> tuple[ClosingEntry, ...]:
    """The year's special days in order; where several things speak of a day, the one that decides."""
    found = {day: ClosingEntry(day, name, None, Origin.HOLIDAY) for day, name in public_holidays(year).items()}
    for yearly in profile.yearly:
        if (day := on_date(yearly.on, year)) is not None:
            found[day] = ClosingEntry(day, yearly.reason, _hours(yearly), Origin.YEARLY)
    for dated in profile.closing_days:
        if dated.day.year == year:
            found[dated.day] = ClosingEntry(dated.day, dated.reason, _hours(dated), Origin.DATED)
    return tuple(found[day] for day in sorted(found))


def _hours(closing: ClosingDay | YearlyClosing) -> Span | None:
    if closing.opens is None or closing.closes is None:
        return None
    return closing.opens, closing.closes


def headings() -> tuple[str, ...]:
    return _tr("Dag"), _tr("Hvorfor"), _tr("Huset er"), _tr("Gælder")


def closing_lines(entries: Iterable[ClosingEntry], today: date) -> tuple[Line, ...]:
    """A line for each day, known by its ordinal; those that are over are faded."""
    return tuple(_line(entry, today) for entry in entries)


def _line(entry: ClosingEntry, today: date) -> Line:
    origins = {Origin.HOLIDAY: _tr("Helligdag"), Origin.YEARLY: _tr("Hvert år"), Origin.DATED: _tr("Kun i år")}
    cells = (
        Cell(short_day(entry.day), "strong"),
        Cell(entry.reason),
        _state(entry),
        Cell(origins[entry.origin], "muted"),
    )
    actions = () if entry.origin is Origin.HOLIDAY else (LineAction("remove", _tr("Fjern")),)
    return Line(entry.day.toordinal(), cells, actions, (entry.reason,), entry.day < today)


def _state(entry: ClosingEntry) -> Cell:
    if entry.open is None:
        return Cell(_tr("Lukket"), tone="neutral", icon="lock")
    return Cell(_tr("Åbent {0}").format(spans_text([entry.open])), tone="info", icon="clock")


def saving(profile: HouseProfile, entry: ClosingEntry, replaced: ClosingEntry | None) -> Command:
    """The command that keeps an entry in place of another, if there was one: all of it one step."""
    before = replaced if replaced and (replaced.origin, replaced.day) != (entry.origin, entry.day) else None
    steps: list[Command] = []
    if before is not None and (entry.origin, before.origin) != (Origin.YEARLY, Origin.YEARLY):
        steps += [removal for removal in (removing(profile, before),) if removal is not None]
    steps.append(_keeping(profile, entry, before))
    facts: dict[str, str | int] = {"day": entry.day.isoformat(), "title": entry.reason}
    return steps[0] if len(steps) == 1 else Together(tuple(steps), "closed_on", facts)


def _keeping(profile: HouseProfile, entry: ClosingEntry, before: ClosingEntry | None) -> CloseOn | SetYearlyClosings:
    if entry.origin is not Origin.YEARLY:
        return CloseOn(entry.day, entry.reason, entry.opens, entry.closes)
    on = MonthDay.of(entry.day)
    gone = {on, MonthDay.of(before.day)} if before and before.origin is Origin.YEARLY else {on}
    others = (one for one in profile.yearly if one.on not in gone)
    return SetYearlyClosings((*others, YearlyClosing(on, entry.reason, entry.opens, entry.closes)))


def removing(profile: HouseProfile, entry: ClosingEntry) -> ReopenOn | SetYearlyClosings | None:
    """The command that takes a day back; a public holiday stays."""
    if entry.origin is Origin.DATED:
        return ReopenOn(entry.day)
    if entry.origin is Origin.YEARLY:
        return SetYearlyClosings(tuple(one for one in profile.yearly if one.on != MonthDay.of(entry.day)))
    return None


def hit_by(entry: ClosingEntry, planned: Iterable[PlannedOccurrence]) -> Iterator[PlannedOccurrence]:
    """The bookings of the day that would lie where the house is closed then."""
    open_ = TimeSpan(*(from_local(entry.day, clock) for clock in entry.open)) if entry.open else None
    for one in planned:
        fits = open_ is not None and open_.start <= one.span.start and one.span.end <= open_.end
        if one.state.holds and one.kind is not SeriesKind.CLOSURE and not fits:
            yield one
