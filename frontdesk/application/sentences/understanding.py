"""From a sentence to what it means. No network, no model: words, clocks and the names of the house."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from frontdesk.application.sentences import asking, changing
from frontdesk.application.sentences.amounts import read_bare_people, read_needs, read_people
from frontdesk.application.sentences.clocks import Said, read_clocks, read_day_parts, read_now
from frontdesk.application.sentences.days import read_days
from frontdesk.application.sentences.intents import Do, Go, Intent, PartKind, Understanding, WhoIsHere
from frontdesk.application.sentences.lengths import read_lengths, read_shifts
from frontdesk.application.sentences.names import (
    read_advisors,
    read_codes,
    read_names,
    read_quoted,
    read_rooms,
    read_short_rooms,
    read_topics,
)
from frontdesk.application.sentences.reading import Answers, Reading, days_of
from frontdesk.application.sentences.repeats import read_ends, read_repeats
from frontdesk.application.sentences.timing import Clocks, settle_clocks
from frontdesk.application.sentences.verbs import Wanted, act_of, is_finding, place_of, wanted
from frontdesk.application.sentences.vocabulary import Vocabulary

_MOVING = {Wanted.MOVE, Wanted.EXTEND, Wanted.SHORTEN, Wanted.END}
_CHANGING = _MOVING | {Wanted.CANCEL, Wanted.REPEAT}
_ABOUT_ADVICE = {Wanted.ADVICE, Wanted.WHEN_FREE}


def understand(text: str, vocabulary: Vocabulary, now: datetime, answers: Answers | None = None) -> Understanding:
    """What a sentence means, and what has to be asked before it is done.

    *now* is an aware instant; all spans are aware and in UTC, read on the house's wall clock. *answers* are the options
    chosen so far, by ``Question.key``; with all questions answered none is left.
    """
    reading = Reading(text, vocabulary, now, answers or {})
    if act := act_of(reading):
        reading.claim(PartKind.VERB, 0, len(reading.text), act.value)
        return _understanding(reading, Do(act))
    return _understanding(reading, _read(reading))


def _understanding(reading: Reading, intent: Intent | None) -> Understanding:
    parts = tuple(sorted(reading.parts, key=lambda part: (part.start, part.end)))
    questions = tuple(sorted(reading.questions, key=lambda question: question.start))
    return Understanding(reading.text, intent, parts, questions)


def _read(reading: Reading) -> Intent | None:
    read_codes(reading)
    read_quoted(reading)
    read_rooms(reading)
    kind = wanted(reading)
    if kind in (Wanted.SHOW, Wanted.NOTHING) and (place := place_of(reading)):
        return Go(place)
    said = _read_times(reading, kind)
    clocks = settle_clocks(reading, said)
    if kind in _CHANGING:
        return _changed(reading, kind, clocks)
    read_bare_people(reading)
    return _asked(reading, kind, clocks)


def _read_times(reading: Reading, kind: Wanted) -> list[Said]:
    """What counts and what tells time, in the order in which one could be mistaken for another."""
    read_repeats(reading)
    read_days(reading)
    read_ends(reading)
    read_people(reading)
    read_needs(reading)
    said = read_now(reading)
    read_shifts(reading)
    read_lengths(reading)
    read_day_parts(reading)
    return sorted([*said, *read_clocks(reading, moving=kind in _MOVING)], key=lambda one: one.start)


def _changed(reading: Reading, kind: Wanted, clocks: Sequence[Clocks]) -> Intent:
    linked = _names_read(reading)
    if kind is Wanted.MOVE:
        return changing.move(reading, clocks, linked)
    if kind is Wanted.CANCEL:
        return changing.cancel(reading, clocks)
    if kind is Wanted.REPEAT:
        return changing.repeat(reading, clocks)
    return changing.resize(reading, clocks, kind, linked)


def _asked(reading: Reading, kind: Wanted, clocks: Sequence[Clocks]) -> Intent | None:
    if kind in _ABOUT_ADVICE or (kind is Wanted.BOOK and reading.first(PartKind.ROOM) is None):
        read_advisors(reading)
        read_topics(reading)
    finding = is_finding(reading) if kind in (Wanted.NOTHING, Wanted.BOOK, Wanted.SHOW, Wanted.WHEN_FREE) else False
    _names_read(reading)
    if kind in (Wanted.WHO_IS_HERE, Wanted.HOW_MANY):
        return WhoIsHere(count=kind is Wanted.HOW_MANY)
    if kind is Wanted.WHO_COMES:
        return asking.who_comes(reading, clocks)
    if kind is Wanted.WHAT_HAPPENS:
        return asking.what_happens(reading, clocks)
    return _found_or_booked(reading, kind, clocks, finding=finding)


def _found_or_booked(reading: Reading, kind: Wanted, clocks: Sequence[Clocks], *, finding: bool) -> Intent | None:
    of_advice = reading.first(PartKind.ADVISOR) or reading.first(PartKind.TOPIC)
    room = reading.first(PartKind.ROOM)
    if kind is Wanted.ADVICE or (of_advice and kind in (Wanted.BOOK, Wanted.WHEN_FREE)):
        return asking.advice(reading, clocks, booking=_books(reading))
    if kind is Wanted.BOOK:
        return asking.book(reading, clocks)
    if kind is Wanted.WHEN_FREE and room is not None and isinstance(room.value, int):
        return asking.when_free(reading, clocks, room.value)
    if kind is Wanted.SHOW and (days := reading.first(PartKind.DAYS)) and room is None:
        return Go("calendar", days_of(days).first)
    if kind is Wanted.WHERE or (kind is Wanted.WHEN_FREE and not finding):
        return asking.search(reading, clocks)
    return asking.nothing_said_but(reading, clocks, finding=finding)


def _books(reading: Reading) -> bool:
    verb = reading.of(PartKind.VERB)
    stretch = reading.plain[verb[0].start : verb[0].end] if verb else ""
    return stretch.startswith(("book", "bestil", "reserv", "res", "lav", "opret", "sæt", "put", "hold", "skriv"))


def _names_read(reading: Reading) -> str:
    """Takes the names out of what is left; gives back how it stood before, for words such as "til" in it."""
    read_short_rooms(reading)
    before = reading.open
    read_names(reading)
    return before
