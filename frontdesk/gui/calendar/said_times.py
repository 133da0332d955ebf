"""Times and repetitions as they are typed in the inspector's fields: ``i morgen 9-11``, ``hver anden tirsdag til jul``.

The plain forms are read by ``planning.when_text``; for everything else the sentence field's readers are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.application.house import HouseProfile
from frontdesk.application.sentences.intents import Asked, Book, Repetition, Understanding
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import format_recurrence, parse_recurrence, starts_of
from frontdesk.domain.recurrence_phrases import Phrase, build, describe
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.when_text import read_when

if TYPE_CHECKING:
    from frontdesk.application.sentences.vocabulary import Vocabulary

_DAY_AND_MONTH = re.compile(r"\b(\d{1,2})-(\d{1,2})(-\d{4})?\b")
_NOT_A_WEEKDAY = re.compile(r"to(?:day|morrow|night)")
"""Words that begin like one: two letters are enough for a weekday."""


@dataclass(frozen=True, slots=True)
class SaidRepetition:
    """A repetition as the house would book it: its lines, its words, and the first date, which may be a later one."""

    rule: str
    phrase: Phrase
    start_local: datetime

    @property
    def moved(self) -> bool:
        return self.phrase.start != self.start_local


class SaidTimes:
    """Reads what is typed. *profile* tells when the house is open, for clocks of twelve hours."""

    def __init__(self, profile: HouseProfile | None = None) -> None:
        self._profile = profile

    def span(self, text: str, shown: date, now: datetime, length: timedelta) -> TimeSpan | None:
        """The time a text means, on *shown* unless it says another day; *length* where it says no end.

        None when it says no time, or not clearly. Raises EndBeforeStart.
        """
        plain = None if _NOT_A_WEEKDAY.match(text.strip().lower()) else read_when(text, shown)
        if plain is not None:
            return plain
        intent = self._understood(text, now).intent
        if not isinstance(intent, Book) or intent.when is None or intent.when.start is None:
            return None
        start = intent.when.start
        return TimeSpan(start, start + (intent.when.length or length))

    def repetition(self, text: str, start: datetime, now: datetime) -> SaidRepetition | None:
        """The repetition a text means for a booking that begins at *start* (naive, on the wall).

        None when it says none. Raises InvalidInput: field ``rule``; ``endless`` when it does not say how long, and as
        a rule.
        """
        days = _DAY_AND_MONTH.sub(r"\1/\2\3", text)
        for said in (days, f"hver {days}"):
            # The clock comes first, so that "til 9. juni" is not nine o'clock.
            understood = self._understood(f"kl. {start:%H:%M} {said}", now)
            intent = understood.intent
            if isinstance(intent, Book) and intent.repetition is not None:
                if any(question.about is Asked.UNTIL for question in understood.questions):
                    raise InvalidInput("rule", "endless", text)
                return said_repetition(_phrase(intent.repetition, start))
        return None

    def _understood(self, text: str, now: datetime) -> Understanding:
        from frontdesk.application.sentences.understanding import understand  # not before the first paint

        # Read as a booking: what stands alone could be anything.
        return understand(f"book {text}", self._vocabulary, now)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        """Without names: the fields say when, never where or with whom."""
        from frontdesk.application.sentences.vocabulary import Vocabulary, vocabulary_of

        words = vocabulary_of(self._profile) if self._profile else Vocabulary()
        return replace(words, rooms=(), advisors=(), topics=())


def said_repetition(phrase: Phrase) -> SaidRepetition:
    """What is said, as lines and words from its first date on. Raises InvalidInput like a rule."""
    return kept_repetition(format_recurrence(build(phrase)), phrase.start)


def kept_repetition(rule: str, start: datetime) -> SaidRepetition:
    """The same for lines that are known, from a start that may be off the rule. Raises InvalidInput."""
    recurrence = parse_recurrence(rule)
    starts = starts_of(recurrence, start)
    if not starts:
        raise InvalidInput("rule", "no_dates")
    return SaidRepetition(rule, describe(recurrence, start), start if start in starts else starts[0])


def instant(start_local: datetime) -> datetime:
    """The instant of a naive time on the house's wall."""
    return from_local(start_local.date(), start_local.time())


def _phrase(repetition: Repetition, start: datetime) -> Phrase:
    said = describe(parse_recurrence(repetition.rule), start)
    return replace(said, excluded_days=tuple(_days(repetition)))


def _days(repetition: Repetition) -> Iterator[date]:
    for stretch in repetition.excluded:
        for number in range((stretch.last - stretch.first).days + 1):
            yield stretch.first + timedelta(days=number)
