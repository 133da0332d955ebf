"""A refusal as it is put to a person: what is in the way, and up to three numbered ways it can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.suggestions import GivesWay, Suggestion
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import length_words, people_words, shift_words
from frontdesk.gui.planning.wall_clock import wall_clock_shift
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.timeline.texts import clock_range, headline


@dataclass(frozen=True, slots=True)
class Way:
    """One way: where (None where no room is needed), and how much later than was wished, on the wall clock.

    With ``gives_way`` it can be had as soon as that booking has gone where it says; ``length`` is told where it is not
    that of the wish.
    """

    title: str
    detail: str
    room_id: int | None
    later: timedelta
    gives_way: GivesWay | None = None
    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it cannot be done as it is, and how it can."""

    headline: str
    detail: str = ""
    ways: tuple[Way, ...] = ()


def foreseen(resource_id: int, place: str, blocker: PlannedOccurrence, wanted: TimeSpan) -> BookingConflict:
    """The conflict the house would answer with, told from the plan on the screen."""
    who = headline(blocker)
    title = f"{who}, {people_words(blocker.party_size)}" if blocker.party_size else who
    return BookingConflict(resource_id, place, blocker.occurrence_id, title, blocker.span, (), wanted)


def told_by(error: BookingConflict, blocker: PlannedOccurrence | None) -> BookingConflict:
    """The house's conflict, naming who is in the way as the plan on the screen does, where that shows it."""
    if blocker is None:
        return error
    shown = foreseen(error.resource_id, error.resource, blocker, error.wanted or error.span)
    return BookingConflict(
        error.resource_id,
        error.resource,
        error.occurrence_id,
        shown.title,
        error.span,
        error.alternatives,
        error.wanted,
    )


def refusal(error: BookingConflict, wished: TimeSpan, alternatives: tuple[Suggestion, ...] | None = None) -> Refusal:
    """A conflict in words, with its own alternatives unless others are given."""
    said = refusal_text(error)
    wanted = error.wanted or wished
    suggestions = error.alternatives if alternatives is None else alternatives
    return Refusal(said.headline, said.detail, tuple(way(suggestion, wanted) for suggestion in suggestions))


def way(suggestion: Suggestion, wanted: TimeSpan) -> Way:
    """A suggestion as a way out of a wish for *wanted*."""
    later = wall_clock_shift(wanted.start, suggestion.span.start)
    if suggestion.gives_way is not None:
        return _swap(suggestion, suggestion.gives_way, later)
    title = " ".join(part for part in (suggestion.room, clock_range(suggestion.span)) if part)
    length = suggestion.span.duration if suggestion.span.duration != wanted.duration else None
    return Way(title, _reason(suggestion, later, length), suggestion.room_id, later, length=length)


def _swap(suggestion: Suggestion, other: GivesWay, later: timedelta) -> Way:
    """``Byt: Havhuset til Samtale 2``: another booking goes elsewhere at its own time."""
    title = QCoreApplication.translate("Planning", "Byt: {0} til {1}").format(other.title, other.room)
    detail = QCoreApplication.translate("Planning", "Så er {0} ledigt; 1 booking flyttes").format(suggestion.room)
    return Way(title, detail, suggestion.room_id, later, other)


def _reason(suggestion: Suggestion, later: timedelta, length: timedelta | None) -> str:
    seats = QCoreApplication.translate("Planning", "{0} pladser").format(suggestion.capacity)
    if length is not None and not later:
        in_all = QCoreApplication.translate("Planning", "{0} i alt").format(length_words(length))
        return in_all if suggestion.same_room else f"{in_all}, {seats}"
    if suggestion.same_time:
        same = QCoreApplication.translate("Planning", "Samme tid")
        return f"{same}, {seats}"
    return shift_words(later) if suggestion.same_room else f"{shift_words(later)}, {seats}"
