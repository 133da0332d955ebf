"""What has a name in the house, and how people shorten and misspell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from functools import cached_property
from itertools import zip_longest

from frontdesk.application.house import HouseProfile
from frontdesk.application.sentences.spelling import SHORTEST_MISSPELT, plain_name, slips

SHORTEST_PREFIX = 3
TWO_SLIPS = 9
"""From how many letters on two slips of the finger are forgiven."""

_WORD = re.compile(r"\w+")
_ENDINGS = ("erne", "ene", "net", "en", "et")


@dataclass(frozen=True, slots=True)
class Named:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a name stands in a sentence, and all it can mean."""

    start: int
    end: int
    ids: tuple[int, ...]


@dataclass(frozen=True)
class Vocabulary:
    """``topics`` are subjects and the ids of the advisors who know them. ``opens`` and ``closes`` are the earliest and
    the latest of the week: a clock of twelve hours is read into them."""

    rooms: tuple[Named, ...] = ()
    advisors: tuple[Named, ...] = ()
    topics: tuple[str, ...] = ()
    opens: time = time(7)
    closes: time = time(22)

    @cached_property
    def room_names(self) -> Names:
        return Names(self.rooms)

    @cached_property
    def advisor_names(self) -> Names:
        return Names(self.advisors)


def vocabulary_of(profile: HouseProfile) -> Vocabulary:
    """The words of a house."""
    topics = {topic: None for advisor in profile.advisors for topic in advisor.topics}
    opens, closes = profile.opening_hours().clock_range()
    return Vocabulary(
        tuple(Named(room.id, room.name) for room in profile.bookable),
        tuple(Named(advisor.id, advisor.name) for advisor in profile.advisors),
        tuple(topics),
        opens,
        closes,
    )


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a sentence, made plain."""

    start: int
    end: int
    plain: str


class Names:
    """Finds the names of a kind of thing in a sentence."""

    def __init__(self, things: Sequence[Named]) -> None:
        self._whole: dict[str, set[int]] = {}
        self._words: dict[str, set[int]] = {}
        for thing in things:
            words = _WORD.findall(plain_name(thing.name))
            for form in _forms(words):
                self._whole.setdefault(form, set()).add(thing.id)
            for word in words[:1] + [one for one in words[1:] if len(one) >= SHORTEST_PREFIX]:
                self._words.setdefault(word, set()).add(thing.id)
        self._longest = max((form.count(" ") + 1 for form in self._whole), default=0)

    def whole(self, text: str) -> Iterator[Mention]:
        """Names written out, also in one word or without their definite ending; the longest first."""
        words, taken = list(_words(text)), 0
        for index, first in enumerate(words):
            if first.start < taken:
                continue
            for count in range(min(self._longest, len(words) - index), 0, -1):
                run = words[index : index + count]
                ids = self._whole.get(" ".join(word.plain for word in run))
                if ids and "\0" not in text[first.start : run[-1].end]:
                    taken = run[-1].end
                    yield Mention(first.start, taken, tuple(sorted(ids)))
                    break

    def shortened(self, text: str, never: frozenset[str]) -> Iterator[Mention]:
        """Words of a name, their beginnings ("fyr", "samtale") and near misses, except the words that mean something
        else."""
        words = list(_words(text))
        for word, following in zip_longest(words, words[1:]):
            if following and following.plain.isdecimal():
                continue  # "Samtale 3" is none of the rooms there are
            if word.plain in never or len(word.plain) < SHORTEST_PREFIX or word.plain.isdecimal():
                continue
            if ids := self._words.get(word.plain) or self._beginning(word.plain) or self._misspelt(word.plain):
                yield Mention(word.start, word.end, tuple(sorted(ids)))

    def _beginning(self, plain: str) -> set[int]:
        return _together(ids for word, ids in self._words.items() if word.startswith(plain))

    def _misspelt(self, plain: str) -> set[int]:
        if len(plain) < SHORTEST_MISSPELT:
            return set()
        most = 2 if len(plain) >= TWO_SLIPS else 1
        forms = {**self._whole, **self._words}
        return _together(ids for form, ids in forms.items() if slips(plain, form, most) <= most)


def _forms(words: list[str]) -> set[str]:
    """The ways a name is written out: as it is, in one word, by its initials and number, without "-et" and the like."""
    forms = {" ".join(words), "".join(words)}
    if len(words) == 1:
        forms |= {words[0][: -len(end)] for end in _ENDINGS if words[0].endswith(end) and len(words[0]) > len(end) + 3}
    elif words and words[-1].isdecimal():
        forms.add(words[0][0] + words[-1])
    return forms - {""}


def _words(text: str) -> Iterator[_Word]:
    return (_Word(found.start(), found.end(), plain_name(found[0])) for found in _WORD.finditer(text))


def _together(sets: Iterable[set[int]]) -> set[int]:
    return set().union(*sets)
