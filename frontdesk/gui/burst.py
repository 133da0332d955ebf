"""Telling a scanner from a typist: a state machine without Qt.

A scanner is a keyboard that types a code faster than any hand and ends with Enter. The first characters are held
until it is known who types: a hand gets them back, unchanged and in order, before anybody notices; a scan reaches no
field. Times are milliseconds of one clock.
"""

from __future__ import annotations

from dataclasses import dataclass

GAP_MS = 35
"""Keys closer than this may be a scanner's; a fast typist needs 60 ms."""

HOLD_MS = 45
"""How long a character waits for the next one before it counts as typed by hand."""

STALL_MS = 100
"""What a scanner may pause for in the middle of a code, once it is known to be one."""

LAST_MS = 500
"""How long a code that is surely a scanner's waits for its Enter: a busy desk may deliver that late, and no hand waits
for these characters."""

SHORTEST_SCAN = 6
"""Fewer characters before Enter are never a scan."""

SURELY_SCANNER = 4
"""After so many characters in one go a control key is the scanner's, and the code it is in is dropped."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done with a key: first ``replay`` what was held, then keep the key back (``hold``), throw it away
    with all that is held (``drop``), or let it pass. ``scan`` is the code that Enter completed."""

    replay: bool = False
    hold: bool = False
    drop: bool = False
    scan: str | None = None

    @property
    def passes(self) -> bool:
        return not (self.hold or self.drop)


class Burst:
    """Fed with every key in the order of typing; ``expire`` is due when ``wait_ms`` passed without one."""

    def __init__(self) -> None:
        self._text = ""
        self._last_ms = 0
        self._dropping = False

    @property
    def is_open(self) -> bool:
        return bool(self._text) or self._dropping

    @property
    def wait_ms(self) -> int:
        return LAST_MS if self._is_known else HOLD_MS

    def character(self, at_ms: int, character: str) -> Step:
        if not self._continues(at_ms, STALL_MS):
            held = bool(self._text)
            self._begin(at_ms, character)
            return Step(replay=held, hold=True)
        self._last_ms = at_ms
        if self._dropping:
            return Step(drop=True)
        self._text += character
        return Step(hold=True)

    def enter(self, at_ms: int) -> Step:
        if self.swallows_enter(at_ms):
            scan = None if self._dropping else self._text
            self._end()
            return Step(drop=True, scan=scan)
        return self._pass()

    def control(self, at_ms: int) -> Step:
        """Any other key: Tab, Escape, an arrow, a letter with Ctrl."""
        if self.swallows_control(at_ms):
            self._text, self._dropping, self._last_ms = "", True, at_ms
            return Step(drop=True)
        return self._pass()

    def expire(self) -> Step:
        """Nothing came for ``wait_ms``: what is held was typed by hand."""
        return self._pass()

    def swallows_enter(self, at_ms: int) -> bool:
        return self._is_known and self._continues(at_ms, LAST_MS)

    def swallows_control(self, at_ms: int) -> bool:
        return (self._dropping or len(self._text) >= SURELY_SCANNER) and self._continues(at_ms, STALL_MS)

    @property
    def _is_known(self) -> bool:
        return self._dropping or len(self._text) >= SHORTEST_SCAN

    def _continues(self, at_ms: int, known_gap: int) -> bool:
        gap = known_gap if self._is_known else GAP_MS
        return self.is_open and at_ms - self._last_ms <= gap

    def _begin(self, at_ms: int, character: str) -> None:
        self._text, self._dropping, self._last_ms = character, False, at_ms

    def _end(self) -> None:
        self._text, self._dropping = "", False

    def _pass(self) -> Step:
        held = bool(self._text)
        self._end()
        return Step(replay=held)
