"""Names as people type them: letters that stand for one another, endings, slips of the finger."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SHORTEST_MISSPELT = 6
_ENDINGS = re.compile(r"(?:s|t|n|et|en|er|e|ne|erne|ets|ens|nes|'s)?")
_KIN = str.maketrans({"å": "a", "æ": "e", "ä": "e", "ø": "o", "ö": "o", "ü": "y", "-": " ", "/": " "})
_WORD = re.compile(r"\w+")


def plain_name(text: str) -> str:
    """Letters that people type for one another made equal: Fyrtårnet, fyrtaarnet and FYRTARNET are one."""
    lower = text.lower().replace("aa", "å").replace("ae", "æ").replace("oe", "ø").translate(_KIN)
    parts = unicodedata.normalize("NFD", lower)
    return "".join(character for character in parts if not unicodedata.combining(character))


def slips(one: str, other: str, most: int) -> int:
    """How many letters were left out, put in, changed, or swapped with the next; above *most* only that it is more."""
    if abs(len(one) - len(other)) > most or one[0] != other[0]:
        return most + 1
    two_above: list[int] = []
    above = list(range(len(other) + 1))
    for index, letter in enumerate(one, start=1):
        row = [index]
        for place, wanted in enumerate(other, start=1):
            cost = min(above[place] + 1, row[-1] + 1, above[place - 1] + (letter != wanted))
            if index > 1 and place > 1 and letter == other[place - 2] and one[index - 2] == wanted:
                cost = min(cost, two_above[place - 2] + 1)
            row.append(cost)
        two_above, above = above, row
    return above[-1]


@lru_cache(maxsize=8192)
def likeness(words: str, *fields: str) -> int:
    """How well words fit what something is called: 0 not at all, more the more of them stand there as typed.

    Every word must be found: as a word, its beginning, with another ending ("bestyrelsesmødet" for "Bestyrelsesmøde"),
    or with one slip in a long one.
    """
    there = [word for field in fields for word in words_of(field)]
    fits = [max((_fit(word, other) for other in there), default=0) for word in words_of(words)]
    return sum(fits) if fits and all(fits) else 0


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, made plain; kept, since the same names are compared at every letter that is typed."""
    return tuple(_WORD.findall(plain_name(text)))


def _fit(word: str, other: str) -> int:
    if word == other:
        return 4
    if other.startswith(word):
        return 3
    if word.startswith(other) and len(other) > 2 and _ENDINGS.fullmatch(word[len(other) :]):
        return 2
    return int(len(word) >= SHORTEST_MISSPELT and slips(word, other, 1) <= 1)
