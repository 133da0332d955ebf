"""A play of commands, each at its own moment of the past: how a demo house gets a history."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import count

from frontdesk.application.desk import Desk
from frontdesk.application.messages import Command, Receipt
from frontdesk.application.ports import Database
from frontdesk.domain.time_span import TimeSpan

DEMO_DESK = "demo"
"""The demo's steps belong to no reception desk: Ctrl+Z there takes back what reception did."""

GAP = timedelta(minutes=15)
"""As much as any room of the demo keeps free after a use."""

Act = Callable[[], None]


class Script:
    """Acts in the order of their moments; an act may add further ones. The desk's clock stands at the act."""

    def __init__(self, database: Database, earliest: datetime, now: datetime) -> None:
        self.earliest, self.now = earliest, now
        self._clock = now
        self._desk = Desk(database, "reception", DEMO_DESK, clock=lambda: self._clock)
        self._acts: list[tuple[datetime, int, Act]] = []
        self._order = count()

    def at(self, moment: datetime, act: Act) -> None:
        """Plans an act; what would lie before the earliest moment is done then, what lies in the future now."""
        heapq.heappush(self._acts, (min(max(moment, self.earliest), self.now), next(self._order), act))

    def say(self, moment: datetime, command: Command) -> None:
        """Plans a command of whose receipt nothing is needed."""
        self.at(moment, partial(self._say, command))

    def _say(self, command: Command) -> None:
        self.do(command)

    def do(self, command: Command) -> Receipt:
        return self._desk.execute(command).receipt

    def play(self) -> None:
        while self._acts:
            self._clock, _, act = heapq.heappop(self._acts)
            act()


class Ledger:
    """What is planned for each room and advisor, so that nothing is planned twice; some air is left between."""

    def __init__(self) -> None:
        self._taken: dict[str, list[TimeSpan]] = {}

    def note(self, names: Sequence[str], span: TimeSpan) -> None:
        """Something that is there already."""
        for name in names:
            self._taken.setdefault(name, []).append(span)

    def take(self, names: Sequence[str], spans: Sequence[TimeSpan]) -> bool:
        """Notes all spans for all names, or nothing if one of them is taken; whether they were free."""
        wanted = [span.grown(timedelta(), GAP) for span in spans]
        if any(one.overlaps(other) for name in names for other in self._taken.get(name, ()) for one in wanted):
            return False
        for name in names:
            self._taken.setdefault(name, []).extend(wanted)
        return True
