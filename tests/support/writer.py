"""A program that writes until it is killed, and says each thing it has done once it is done.

`python -m tests.support.writer HOUSE SEED`, HOUSE as `as_argument` gives it. Prints a line of JSON for each
acknowledgement, and one before each scan is sent.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from frontdesk.application.bookings import BookRooms, MoveOccurrences, OccurrenceMove, OneOccurrence
from frontdesk.application.desk import Desk
from frontdesk.application.messages import Command
from frontdesk.application.visits import ExpectVisitor, RecordScan, WalkIn
from frontdesk.domain.calendar_days import public_holidays
from frontdesk.domain.check_in import Direction
from frontdesk.domain.errors import DomainError
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.keys import Keys
from tests.support.shared_house import MIDDAY, SharedHouse

DESK = "1"
DAYS = 300
QUARTER = timedelta(minutes=15)


def as_argument(house: SharedHouse) -> str:
    keys = house.keys and [house.keys.house_key, house.keys.backup_key]
    return json.dumps([house.address, keys, house.rooms])


def _house(argument: str) -> SharedHouse:
    address, keys, rooms = json.loads(argument)
    return SharedHouse(address, Keys(*keys) if keys else None, tuple(rooms))


def say(what: str, **facts: object) -> None:
    """One line, in one piece: whoever reads it has all of it or nothing."""
    sys.stdout.write(json.dumps({"what": what, **facts}) + "\n")
    sys.stdout.flush()


class Writer:
    """A reception that never pauses: bookings, moves, guests with and without appointment, second thoughts."""

    def __init__(self, desk: Desk, rooms: tuple[int, ...], seed: int) -> None:
        self._desk = desk
        self._rooms = rooms
        self._seed = seed
        self._random = random.Random(seed)
        self._booked: list[int] = []
        self._scans = 0

    def write(self) -> None:
        acts = (self._book, self._walk_in, self._receive, self._move, self._second_thoughts)
        while True:
            (act,) = self._random.choices(acts, (8, 4, 6, 2, 1))
            try:
                act()
            except DomainError as refusal:
                say("refused", code=refusal.code)

    def _done(self, command: Command) -> Any:
        return self._desk.execute(command).receipt

    def _book(self) -> None:
        room, span = self._wish()
        receipt = self._done(BookRooms((room,), span, f"Demo {self._seed}", "Demofirma", 4))
        self._booked += receipt.occurrence_ids
        say("booked", occurrence=receipt.occurrence_ids[0], seq=receipt.version)

    def _wish(self) -> tuple[int, TimeSpan]:
        start = MIDDAY + timedelta(days=1 + self._random.randrange(DAYS)) + self._random.randrange(40) * QUARTER
        return self._random.choice(self._rooms), TimeSpan(start, start + self._random.randint(1, 8) * QUARTER)

    def _walk_in(self) -> None:
        receipt = self._done(WalkIn("Demo Gæst", "Demofirma"))
        say("walked_in", visit=receipt.visit_id, scan=receipt.scan_id)

    def _receive(self) -> None:
        """A guest who was expected arrives; the scan is announced before it is sent, as a scanner does with a beep."""
        guest = self._done(ExpectVisitor("Demo Ventet", "Demofirma", MIDDAY))
        say("expected", visit=guest.visit_id)
        self._scans += 1
        nonce = f"{self._seed}-{self._scans}"
        say("sending", code=guest.code, nonce=nonce, visit=guest.visit_id)
        receipt = self._done(RecordScan(guest.code, nonce, direction=Direction.IN))
        say("scanned", visit=guest.visit_id, scan=receipt.scan_id, nonce=nonce, answer=receipt.answer)

    def _move(self) -> None:
        if self._booked:
            seen = self._desk.ask(OneOccurrence(self._random.choice(self._booked)))
            room, span = self._wish()
            move = OccurrenceMove(seen.occurrence_id, (room,), span, seen.version)
            receipt = self._done(MoveOccurrences((move,)))
            say("moved", occurrence=seen.occurrence_id, seq=receipt.version)

    def _second_thoughts(self) -> None:
        acts: tuple[Callable[[], object], ...] = (self._desk.undo, self._desk.redo, self._desk.undo)
        for act in acts[: self._random.randint(1, 3)]:
            act()
            say("thought_again")


def main(house: SharedHouse, seed: int) -> None:
    for year in (MIDDAY.year, MIDDAY.year + 1):
        public_holidays(year)
    with house.desk(DESK) as desk:
        say("ready")
        Writer(desk, house.rooms, seed).write()


if __name__ == "__main__":
    main(_house(sys.argv[1]), int(sys.argv[2]))
