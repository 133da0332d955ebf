"""Which room an entry of a calendar goes to: its place by name, as people write it, or else the calendar's room."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from functools import lru_cache

from frontdesk.application.calendar_import import CalendarEntry, CalendarFile, EntryWish
from frontdesk.domain.resource import Room

_ALIKE = 0.85
"""As close as "Fyrtaarnet" is to "Fyrtårnet": one or two letters of a name."""

RoomOf = Callable[[str], int | None]


def room_finder(rooms: Iterable[Room]) -> RoomOf:
    """Finds the room a text names: by its whole name, a name within it ("Salen, 2. sal"), or one that is misspelt.

    A text that fits two rooms equally well names none.
    """
    names = [(_words(room.name), room.id) for room in rooms]

    @lru_cache(maxsize=2_000)
    def room_of(text: str) -> int | None:
        words = _words(text)
        within = [(len("".join(name)), room_id) for name, room_id in names if _holds(words, name)]
        alike = [(_likeness(text, name), room_id) for name, room_id in names] if words and not within else []
        return _best(within) or _best([one for one in alike if one[0] >= _ALIKE])

    return room_of


def file_room(file: CalendarFile, room_of: RoomOf) -> int | None:
    """The room the whole file is about: by the calendar's name, or else the one most of its entries name."""
    named = room_of(file.name)
    if named is not None:
        return named
    places = Counter(room_id for entry in file.entries if (room_id := room_of(entry.location)) is not None)
    return places.most_common(1)[0][0] if places else None


def wishes_for(file: CalendarFile, room_of: RoomOf, room_id: int | None) -> tuple[EntryWish, ...]:
    """Each entry with its room; *room_id* is for those that name none. Those without any are left out."""
    found = ((entry, room_of(entry.location)) for entry in file.entries)
    placed = ((entry, room_id if own is None else own) for entry, own in found)
    return tuple(EntryWish(entry, room, _elsewhere(entry, room_of, room)) for entry, room in placed if room is not None)


def source_of(file: CalendarFile, room_slug: str) -> str:
    """What tells this calendar from others: many are called "Kalender", so the file's room belongs to it."""
    return f"{file.name}|{room_slug}"


def present_in(file: CalendarFile) -> tuple[str, ...]:
    """Every UID of the file, those of refused entries too."""
    return (*(entry.uid for entry in file.entries), *file.refused)


def _elsewhere(entry: CalendarEntry, room_of: RoomOf, room_id: int) -> tuple[tuple[datetime, int], ...]:
    own = ((date.original, room_of(date.location)) for date in entry.dates if date.location)
    return tuple((original, room) for original, room in own if room is not None and room != room_id)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def _holds(words: Sequence[str], name: Sequence[str]) -> bool:
    return bool(name) and any(tuple(words[at : at + len(name)]) == tuple(name) for at in range(len(words)))


def _likeness(text: str, name: Sequence[str]) -> float:
    """How alike a room's name and the likest piece of a text are, of 1."""
    pieces = (" ".join(_words(piece)) for piece in re.split(r"[,;/()|]", text)[:8])
    wanted = " ".join(name)
    return max((SequenceMatcher(None, piece[:80], wanted).ratio() for piece in pieces), default=0.0)


def _best(found: Sequence[tuple[float, int]]) -> int | None:
    ranked = sorted(found, reverse=True)
    clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][0] > ranked[1][0])
    return ranked[0][1] if clear else None
