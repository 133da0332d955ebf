"""What a sentence can mean: intents and questions as plain data, without a word for a person to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from frontdesk.domain.time_span import TimeSpan


class Need(StrEnum):
    """What a room must have; the codes of a room's features."""

    HEARING_LOOP = "hearing_loop"
    SCREEN = "screen"
    PROJECTOR = "projector"
    STEP_FREE = "step_free"
    WHITEBOARD = "whiteboard"
    VIDEO = "video"


class Act(StrEnum):
    """What can be done at once, without a place or a time."""

    EVACUATION = "evacuation"
    UNDO = "undo"
    REDO = "redo"
    PRINT = "print"
    WALK_IN = "walk_in"


class PartKind(StrEnum):
    """What a stretch of the sentence was read as; the type of the part's value follows from it."""

    VERB = "verb"  # str: the kind of intent
    DAYS = "days"  # Days
    CLOCK = "clock"  # time
    HOURS = "hours"  # Hours
    LENGTH = "length"  # timedelta
    SHIFT = "shift"  # timedelta
    PEOPLE = "people"  # int
    NEED = "need"  # Need
    ROOM = "room"  # int: its id
    ADVISOR = "advisor"  # int: the id
    TOPIC = "topic"  # str, as the house writes it
    REPEAT = "repeat"  # str: the RRULE without its end
    UNTIL = "until"  # date, int: how many times, or timedelta: for so long
    EXCEPT = "except"  # Days
    NAME = "name"  # str, as it was typed
    CODE = "code"  # str: a badge code
    PLACE = "place"  # str: the id of a screen


class Asked(StrEnum):
    """What is not clear. The type of the options is told beside each."""

    ROOM = "room"  # int
    ADVISOR = "advisor"  # int
    DAY = "day"  # date
    CLOCK = "clock"  # time
    HOURS = "hours"  # Hours
    LENGTH = "length"  # timedelta
    SHIFT = "shift"  # timedelta: earlier or later
    UNTIL = "until"  # date
    RULE = "rule"  # str: an RRULE without its end
    NO_SUCH_DAY = "no_such_day"  # none: it has to be written anew
    WHICH_BOOKING = "which_booking"  # none: nothing says which
    WHERE_TO = "where_to"  # none: a move to nowhere
    WHEN = "when"  # none: a booking at no time


@dataclass(frozen=True, slots=True)
class Days:
    """Local days, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of a local day. ``whole``: all of it is wanted, otherwise something within it.

    A ``last`` that is not after ``first`` lies on the next day.
    """

    first: time
    last: time
    whole: bool = True


Value: TypeAlias = str | int | date | time | timedelta | Days | Hours


@dataclass(frozen=True, slots=True)
class Part:
    """``text[start:end]`` of the sentence was read as ``value``."""

    kind: PartKind
    start: int
    end: int
    value: Value


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be asked before anything is done. ``options``, the likeliest first, are values for ``answers``."""

    about: Asked
    start: int
    end: int
    options: tuple[Value, ...] = ()

    @property
    def key(self) -> tuple[Asked, int]:
        """What the answer is kept under."""
        return self.about, self.start


@dataclass(frozen=True, slots=True)
class When:
    """``within`` is the stretch it has to lie in. ``start`` and ``length`` as far as they were said or asked for."""

    within: TimeSpan
    start: datetime | None = None
    length: timedelta | None = None

    @property
    def span(self) -> TimeSpan | None:
        """The exact time, when both ends are known."""
        if self.start is None or self.length is None:
            return None
        return TimeSpan(self.start, self.start + self.length)


@dataclass(frozen=True, slots=True)
class Repetition:
    """``rule`` is an RFC 5545 RRULE with an end; ``excluded`` are the days left out."""

    rule: str
    excluded: tuple[Days, ...] = ()


@dataclass(frozen=True, slots=True)
class BookingRef:
    """Which booking is meant: words of its title, its people or company, its room, when it is, what it must touch."""

    words: str = ""
    room_id: int | None = None
    within: TimeSpan | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Find:
    """A room for so many, with these things; ``room_id`` when it is asked whether that one is free."""

    when: When
    people: int = 1
    needs: tuple[Need, ...] = ()
    room_id: int | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """Books ``room_id``, or any that fits. Without ``when`` it is asked for; ``title`` may be empty."""

    when: When | None
    room_id: int | None = None
    title: str = ""
    who: str = ""
    people: int | None = None
    needs: tuple[Need, ...] = ()
    repetition: Repetition | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Moves a booking to a room, a day, a clock (and end), or along by a length; what is None stays."""

    booking: BookingRef
    room_id: int | None = None
    day: date | None = None
    clock: time | None = None
    until: time | None = None
    by: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Cancel:
    booking: BookingRef


@dataclass(frozen=True, slots=True)
class Resize:
    """Makes a booking longer or shorter ``by`` so much, or lets it end ``until`` a clock."""

    booking: BookingRef
    by: timedelta | None = None
    until: time | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A booking that is there is to come again."""

    booking: BookingRef
    repetition: Repetition


@dataclass(frozen=True, slots=True)
class WhoIsHere:
    """Who is in the house now; ``count`` when only how many was asked."""

    count: bool = False


@dataclass(frozen=True, slots=True)
class WhoComes:
    """Visitors expected within a time."""

    within: TimeSpan


@dataclass(frozen=True, slots=True)
class WhatHappens:
    """What is on, in one room or the whole house."""

    within: TimeSpan
    room_id: int | None = None


@dataclass(frozen=True, slots=True)
class WhenFree:
    """When a room is free within a time, for ``length`` if that was said."""

    room_id: int
    within: TimeSpan
    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """A time with an advisor, or with one who knows a topic; the next one when ``when`` is None."""

    advisor_id: int | None = None
    topic: str = ""
    when: When | None = None
    who: str = ""
    book: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """A name, a company, a room, a title, or a badge code. ``within`` narrows bookings and visits."""

    words: str = ""
    room_id: int | None = None
    advisor_id: int | None = None
    code: str = ""
    within: TimeSpan | None = None


@dataclass(frozen=True, slots=True)
class Go:
    """To a screen, and a day there."""

    place: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Do:
    act: Act


Intent: TypeAlias = (
    Find
    | Book
    | Move
    | Cancel
    | Resize
    | Repeat
    | WhoIsHere
    | WhoComes
    | WhatHappens
    | WhenFree
    | Advice
    | Search
    | Go
    | Do
)


@dataclass(frozen=True, slots=True)
class Understanding:
    """``text`` is the sentence in NFC, which the parts point into. ``intent`` is None for nothing at all.

    With ``questions`` open the intent holds the likeliest reading; it is not to be carried out yet.
    """

    text: str
    intent: Intent | None
    understood: tuple[Part, ...] = ()
    questions: tuple[Question, ...] = ()
