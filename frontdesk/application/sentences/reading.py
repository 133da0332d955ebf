"""A sentence while it is being read: what of it is still open, what was read as what, what has to be asked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache

from frontdesk.application.sentences.intents import Asked, Days, Part, PartKind, Question, Value
from frontdesk.application.sentences.vocabulary import Vocabulary
from frontdesk.domain.clock_time import to_local

LONGEST = 300
"""Characters that are read; nobody says more, and a paste must not hold the window up."""

Answers = Mapping[tuple[Asked, int], Value]
"""What was chosen, by ``Question.key``."""

_NUMBERS = {
    **dict(
        zip(
            [
                "nul",
                "en",
                "to",
                "tre",
                "fire",
                "fem",
                "seks",
                "syv",
                "otte",
                "ni",
                "ti",
                "elleve",
                "tolv",
                "tretten",
                "fjorten",
            ],
            range(15),
            strict=True,
        )
    ),
    **dict(
        zip(
            ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
            range(13),
            strict=True,
        )
    ),
    "et": 1,
    "én": 1,
    "ét": 1,
    "a": 1,
    "an": 1,
    "femten": 15,
    "fifteen": 15,
    "seksten": 16,
    "sixteen": 16,
    "sytten": 17,
    "atten": 18,
    "nitten": 19,
    "tyve": 20,
    "twenty": 20,
    "femogtyve": 25,
    "tredive": 30,
    "thirty": 30,
    "fyrre": 40,
    "forty": 40,
    "halvtreds": 50,
    "fifty": 50,
    "hundrede": 100,
    "hundred": 100,
    "fourteen": 14,
}
_SINGLE = {"en", "et", "én", "ét", "a", "an"}
_CLOSED = "\0"

_PIECES = {
    "<num>": r"(?:\d{1,3}|" + "|".join(sorted(set(_NUMBERS) - _SINGLE, key=len, reverse=True)) + ")",
    "<count>": r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")",
}


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A pattern of whole words; a space stands for any white space, ``<num>`` for a number in digits or words,
    ``<count>`` also for "en" and "a"."""
    for name, piece in _PIECES.items():
        text = text.replace(name, piece)
    return re.compile(rf"(?<!\w)(?:{text})(?!\w)".replace(" ?", r"\s*").replace(" ", r"\s+"))


def number(word: str) -> int:
    """The number in digits or words, as ``<count>`` finds it."""
    return int(word) if word.isdecimal() else _NUMBERS[word]


class Reading:
    """``plain`` is the sentence in lower case; ``open`` the same with what has been read blotted out."""

    def __init__(self, text: str, vocabulary: Vocabulary, now: datetime, answers: Answers) -> None:
        self.text = unicodedata.normalize("NFC", text)[:LONGEST]
        self.plain = "".join(map(_plain, self.text))
        self.open = self.plain
        self.vocabulary = vocabulary
        self.now = now
        self.local = to_local(now)
        self.parts: list[Part] = []
        self.questions: list[Question] = []
        self._answers = answers

    @property
    def today(self) -> date:
        return self.local.date()

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Where a ``pattern`` stands in what is still open; what is claimed meanwhile is seen."""
        start = 0
        while found := pattern(text).search(self.open, start):
            yield found
            start = max(found.end(), start + 1)

    def claim(self, kind: PartKind, start: int, end: int, value: Value) -> None:
        """This stretch was read as that."""
        self.parts.append(Part(kind, start, end, value))
        self.blot(start, end)

    def blot(self, start: int, end: int) -> None:
        """This stretch is read, and means nothing by itself."""
        self.open = self.open[:start] + _CLOSED * (end - start) + self.open[end:]

    def choose(self, about: Asked, start: int, end: int, options: Sequence[Value]) -> Value:
        """The answer if there is one already; else the likeliest, and it is asked."""
        question = Question(about, start, end, tuple(options))
        if question.key in self._answers:
            return self._answers[question.key]
        self.questions.append(question)
        return options[0]

    def ask(self, about: Asked, start: int = 0, end: int = 0) -> None:
        """Something that cannot be chosen among: it has to be said."""
        self.questions.append(Question(about, start, end))

    def of(self, kind: PartKind) -> list[Part]:
        """The parts of a kind, in the order of the sentence."""
        return sorted((part for part in self.parts if part.kind is kind), key=lambda part: part.start)

    def first(self, kind: PartKind) -> Part | None:
        return next(iter(self.of(kind)), None)

    def replace(self, part: Part, value: Value) -> Part:
        """The part, read better than before."""
        better = Part(part.kind, part.start, part.end, value)
        self.parts[self.parts.index(part)] = better
        return better

    def before(self, position: int) -> str:
        """The word in front of a place."""
        words = self.plain[:position].split()
        return words[-1].strip(".,:;") if words else ""


def days_of(part: Part) -> Days:
    assert isinstance(part.value, Days)
    return part.value


def _plain(character: str) -> str:
    character = _SAME.get(character, character)
    lower = character.lower()
    return lower if len(lower) == 1 else character


_SAME = {**dict.fromkeys("‐‑‒–—−", "-"), **dict.fromkeys("“”„»«", '"'), **dict.fromkeys("’‘´`", "'"), "\0": " "}
