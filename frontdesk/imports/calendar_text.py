"""An iCalendar file as text (RFC 5545, 3.1): bytes in, the lines of each entry out, whatever a program made of them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from frontdesk.application.calendar_import import MOST_ENTRIES
from frontdesk.domain.errors import InvalidInput

LARGEST_FILE = 5 * 1024 * 1024

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BEGIN = re.compile(r"BEGIN\s*:\s*([A-Z0-9-]+)\s*", re.IGNORECASE)
_END = re.compile(r"END\s*:\s*([A-Z0-9-]+)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A content line, unfolded; ``number`` is where it begins in the file, from 1."""

    number: int
    text: str

    @property
    def name(self) -> str:
        """The property it is about, in capitals."""
        return re.split("[;:]", self.text, maxsplit=1)[0].strip().upper()


@dataclass(slots=True)
class RawComponent:
    """The lines of one component between its BEGIN and END, less those of components inside it.

    ``whole`` is False when its END never came.
    """

    number: int
    line: int
    lines: list[TextLine] = field(default_factory=list)
    whole: bool = False


@dataclass(slots=True)
class RawCalendar:
    """Properties of the calendar itself, its entries, and its definitions of time zones with all inside them."""

    properties: list[TextLine] = field(default_factory=list)
    entries: list[RawComponent] = field(default_factory=list)
    zones: list[RawComponent] = field(default_factory=list)


def calendar_of(data: bytes) -> RawCalendar:
    """The components of an iCalendar file.

    UTF-8 or UTF-16, else Windows-1252; lines may end as on any system, and may be folded within a letter.

    Raises:
        InvalidInput: field ``file``; ``empty``, ``calendar_too_large``, ``not_a_calendar`` or ``too_many_entries``.
    """
    if len(data) > LARGEST_FILE:
        raise InvalidInput("file", "calendar_too_large", len(data))
    if not data.strip():
        raise InvalidInput("file", "empty")
    return _components(_unfolded(_plain(data)))


def _plain(data: bytes) -> bytes:
    """UTF-16 becomes UTF-8; anything else stays, for it is unfolded before it is decoded."""
    if not data.startswith(_UTF16):
        return data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-16").encode()
    except UnicodeError:
        raise InvalidInput("file", "not_a_calendar") from None


def _unfolded(data: bytes) -> list[TextLine]:
    """RFC 5545 folds by octets, so that a letter of two may lie on both sides."""
    joined: list[tuple[int, list[bytes]]] = []
    for number, line in enumerate(data.splitlines(), 1):
        if line[:1] in (b" ", b"\t") and joined:
            joined[-1][1].append(line[1:])
        elif line.strip():
            joined.append((number, [line]))
    lines = [(number, b"".join(parts)) for number, parts in joined]
    encoding = _encoding(line for _, line in lines)
    return [TextLine(number, line.decode(encoding, "replace")) for number, line in lines]


def _encoding(lines: Iterable[bytes]) -> str:
    """Windows-1252 where it cannot be UTF-8."""
    try:
        for line in lines:
            line.decode()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _components(lines: Sequence[TextLine]) -> RawCalendar:
    found = RawCalendar()
    walk = _Walk(found)
    for line in lines:
        walk.take(line)
    if not walk.is_calendar:
        raise InvalidInput("file", "not_a_calendar")
    return found


class _Walk:
    """Where we are in the file: inside a calendar, an entry or a zone, and how deep in what lies within those."""

    def __init__(self, found: RawCalendar) -> None:
        self._found = found
        self._open: RawComponent | None = None
        self._kind = ""
        self._inside: list[str] = []
        self.is_calendar = False

    def take(self, line: TextLine) -> None:
        if begin := _BEGIN.fullmatch(line.text):
            self._begin(begin[1].upper(), line)
        elif end := _END.fullmatch(line.text):
            self._end(end[1].upper(), line)
        elif self._open is None:
            self._found.properties += [line] * self.is_calendar
        elif not self._inside or self._kind == "VTIMEZONE":
            self._open.lines.append(line)

    def _begin(self, kind: str, line: TextLine) -> None:
        if kind == "VCALENDAR":
            self.is_calendar, self._open = True, None
        elif kind == "VEVENT" and self.is_calendar:
            self._start(kind, self._found.entries, line)
            if len(self._found.entries) > MOST_ENTRIES:
                raise InvalidInput("file", "too_many_entries", MOST_ENTRIES)
        elif self._open is not None:
            self._inside.append(kind)
            self._keep_of_zone(line)
        elif self.is_calendar:
            self._start(kind, self._found.zones if kind == "VTIMEZONE" else [], line)

    def _start(self, kind: str, among: list[RawComponent], line: TextLine) -> None:
        """An entry whose END was lost ends where the next begins."""
        self._kind, self._inside = kind, []
        self._open = RawComponent(len(among) + 1, line.number)
        among.append(self._open)

    def _end(self, kind: str, line: TextLine) -> None:
        if self._open is None:
            return
        if kind == self._kind:
            self._open.whole, self._open = True, None
        elif self._inside:
            self._keep_of_zone(line)
            self._inside.pop()

    def _keep_of_zone(self, line: TextLine) -> None:
        if self._open is not None and self._kind == "VTIMEZONE":
            self._open.lines.append(line)
