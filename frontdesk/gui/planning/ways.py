"""A refusal as it is put to a person: what is in the way, and up to three numbered ways it can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import shift_words, short_day
from frontdesk.gui.planning.wall_clock import wall_clock_shift
from frontdesk.gui.timeline.texts import clock_range, headline


@dataclass(frozen=True, slots=True)
class Way:
    """One way: where (None where no room is needed), and how much later than was wished, on the wall clock."""

    title: str
    detail: str
    room_id: int | None
    later: timedelta


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it cannot be done as it is, and how it can."""

    headline: str
    detail: str = ""
    ways: tuple[Way, ...] = ()


def occupied(place: str, blocker: PlannedOccurrence, wanted: TimeSpan, ways: Sequence[Way] = ()) -> Refusal:
    """The refusal of a wish that the plan on the screen already shows to collide."""
    who = headline(blocker)
    size = blocker.party_size
    detail = _people(who, size) if size else who
    return Refusal(_taken(place, blocker.span, wanted), detail, tuple(ways))


def conflict(error: BookingConflict, wished: TimeSpan) -> Refusal:
    """The refusal the house itself answered with."""
    wanted = error.wanted or wished
    ways = tuple(way(suggestion, wanted) for suggestion in error.alternatives)
    return Refusal(_taken(error.resource, error.span, wished), error.title, ways)


def way(suggestion: Suggestion, wanted: TimeSpan) -> Way:
    """A suggestion as a way out of a wish for *wanted*."""
    later = wall_clock_shift(wanted.start, suggestion.span.start)
    title = f"{suggestion.room} {clock_range(suggestion.span)}"
    return Way(title, _reason(suggestion, later), suggestion.room_id, later)


def _reason(suggestion: Suggestion, later: timedelta) -> str:
    seats = QCoreApplication.translate("Planning", "{0} pladser").format(suggestion.capacity)
    if suggestion.same_time:
        same = QCoreApplication.translate("Planning", "Samme tid")
        return f"{same}, {seats}"
    return shift_words(later) if suggestion.same_room else f"{shift_words(later)}, {seats}"


def _taken(place: str, span: TimeSpan, wished: TimeSpan) -> str:
    """The day is told where it is not the wish's own: the fourth date of a series, say."""
    sentence = QCoreApplication.translate("Planning", "{0} er optaget {1}")
    when = clock_range(span)
    if local_date(span.start) != local_date(wished.start):
        when = f"{short_day(local_date(span.start))} {when}"
    return sentence.format(place, when)


def _people(who: str, size: int) -> str:
    one = QCoreApplication.translate("Planning", "1 person")
    people = one if size == 1 else QCoreApplication.translate("Planning", "{0} personer").format(size)
    return f"{who}, {people}"
