"""A series on its way to being booked: which dates cannot lie as the rule says, and what was chosen for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import DateChoice
from frontdesk.application.series import SeriesDate, SeriesOutlook
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.suggestions import Suggestion
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.rule_texts import firing_text
from frontdesk.gui.planning.ways import Refusal, foreseen, refusal, way
from frontdesk.gui.planning.when_text import when_text
from frontdesk.gui.timeline.texts import clock_range, headline


class DateState(StrEnum):
    FINE = "fine"
    NOTICE = "notice"  # a rule remarks on it and stops nothing
    OPEN = "open"
    SOLVED = "solved"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class DateLine:
    """One date: as the rule puts it (``wished``), as chosen (``now``), and where that leaves it."""

    wished: SeriesDate
    now: SeriesDate
    choice: DateChoice | None

    @property
    def original(self) -> datetime:
        return self.wished.original

    @property
    def state(self) -> DateState:
        if self.choice is not None and self.choice.skip:
            return DateState.SKIPPED
        if is_stopped(self.now):
            return DateState.OPEN
        if is_stopped(self.wished):
            return DateState.SOLVED
        return DateState.NOTICE if self.now.firings else DateState.FINE

    @property
    def needs_a_look(self) -> bool:
        return self.state is not DateState.FINE

    @property
    def heading(self) -> str:
        """Day and time."""
        return f"{short_day(local_date(self.now.span.start))}  {clock_range(self.now.span)}"

    @property
    def when(self) -> str:
        """The time as it is typed; its day only where it is another one than the rule's."""
        same_day = local_date(self.now.span.start) == local_date(self.original)
        return clock_range(self.now.span) if same_day else when_text(self.now.span, short_day)

    @property
    def told_of(self) -> SeriesDate:
        """Whose ways are offered: those of where it lies now, or once that is solved of where the rule puts it."""
        return self.now if is_stopped(self.now) else self.wished

    @property
    def told(self) -> Refusal | None:
        """What stands in the way, with the ways; only the ways once it is solved."""
        said = _told(self.told_of)
        return said if said is None or self.state is DateState.OPEN else Refusal("", "", said.ways)

    def text(self, rooms: Mapping[int, str]) -> str:
        """Day and time, then the state in words."""
        return f"{self.heading}\n{self._state_words(rooms)}"

    def _state_words(self, rooms: Mapping[int, str]) -> str:
        if self.state is DateState.OPEN:
            return in_the_way(self.now)
        if self.state is DateState.SOLVED:
            elsewhere = self.choice.room_ids if self.choice and self.choice.room_ids else ()
            names = [rooms.get(one, "") for one in elsewhere]
            return _tr("Løst: {0}").format(", ".join(names) or _tr("anden tid"))
        words = {
            DateState.SKIPPED: _tr("Springes over"),
            DateState.NOTICE: ". ".join(map(firing_text, self.now.firings)),
        }
        return words.get(self.state, _tr("Fri"))


def is_stopped(date: SeriesDate) -> bool:
    """Whether it cannot be saved as it is; a notice stops nothing."""
    return date.blocked_by is not None or any(firing.stops for firing in date.firings)


def in_the_way(date: SeriesDate) -> str:
    """What speaks against a date, in a line."""
    if date.blocked_by is not None:
        return _tr("{0} optaget: {1}").format(date.blocked_resource, headline(date.blocked_by))
    return next((firing_text(firing) for firing in date.firings if firing.stops), "")


@dataclass(frozen=True, slots=True)
class Resolving:
    """All lines of a series. ``wished`` is the outlook without choices, ``now`` with them."""

    wished: SeriesOutlook
    now: SeriesOutlook
    choices: tuple[DateChoice, ...] = ()

    @property
    def lines(self) -> tuple[DateLine, ...]:
        chosen = {choice.original: choice for choice in self.choices}
        now = {date.original: date for date in self.now.dates}
        return tuple(
            DateLine(date, now.get(date.original, date), chosen.get(date.original)) for date in self.wished.dates
        )

    @property
    def open(self) -> tuple[DateLine, ...]:
        """Those that still cannot be booked."""
        return tuple(line for line in self.lines if line.state is DateState.OPEN)

    def count(self, *states: DateState) -> int:
        return sum(line.state in states for line in self.lines)

    @property
    def to_be_booked(self) -> int:
        return len(self.wished.dates) - self.count(DateState.SKIPPED)

    @property
    def counts(self) -> str:
        """``18 datoer: 15 i orden, 1 mangler, 2 løst``."""
        total = QCoreApplication.translate("Resolver", "%n datoer", None, len(self.wished.dates))
        told = [_tr("{0} i orden").format(self.count(DateState.FINE, DateState.NOTICE))]
        words = {
            DateState.OPEN: _tr("{0} mangler"),
            DateState.SOLVED: _tr("{0} løst"),
            DateState.SKIPPED: _tr("{0} springes over"),
        }
        told += [text.format(self.count(state)) for state, text in words.items() if self.count(state)]
        return f"{total}: {', '.join(told)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Resolver", text)


def with_choice(choices: Sequence[DateChoice], choice: DateChoice | None, original: datetime) -> tuple[DateChoice, ...]:
    """The choices with another one for a date; None puts it back as the rule says."""
    kept = [one for one in choices if one.original != original]
    return tuple(sorted([*kept, *([choice] if choice else [])], key=lambda one: one.original))


def choice_of(date: SeriesDate, way: Suggestion, wished_rooms: Sequence[int], replaced: int) -> DateChoice:
    """What a suggestion means for a date: another room instead of the one that is *replaced*, another time, or both."""
    room_ids = None
    if way.room_id is not None and not way.same_room:
        room_ids = tuple(dict.fromkeys(way.room_id if one == replaced else one for one in wished_rooms))
    return DateChoice(date.original, span=None if way.same_time else way.span, room_ids=room_ids)


def suggested(lines: Iterable[DateLine], wished_rooms: Sequence[int], stands_in: Mapping[str, int]) -> list[DateChoice]:
    """For every line its first suggestion; it is left out where there is none. *stands_in*: see `replaced_room`."""
    return [
        choice_of(line.now, line.now.ways[0], wished_rooms, replaced_room(line.now, wished_rooms, stands_in))
        if line.now.ways
        else DateChoice(line.original, skip=True)
        for line in lines
    ]


def replaced_room(date: SeriesDate, wished_rooms: Sequence[int], stands_in: Mapping[str, int]) -> int:
    """Which of the wished rooms a way stands in for: the one that is taken, else the first.

    *stands_in* says which wished room each resource belongs to, by name: a combined room is taken when a part is.
    """
    return stands_in.get(date.blocked_resource, wished_rooms[0])


def _told(date: SeriesDate) -> Refusal | None:
    """What is in the way of a date, with its ways; None when nothing is."""
    if date.blocked_by is None:
        return _ruled(date)
    error = foreseen(0, date.blocked_resource, date.blocked_by, date.span)
    return refusal(error, date.span, date.ways)


def _ruled(date: SeriesDate) -> Refusal | None:
    stopping = [firing for firing in date.firings if firing.stops]
    if not stopping:
        return None
    ways = tuple(way(one, date.span) for one in date.ways)
    return Refusal(". ".join(map(firing_text, stopping)), stopping[0].rule.owner, ways)
