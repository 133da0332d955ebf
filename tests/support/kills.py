"""Kills a program that writes, and looks what is left: all it acknowledged, and nothing by halves."""

from __future__ import annotations

import json
import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, text

from frontdesk.application.desk import Desk
from frontdesk.application.visits import RecordScan, ScanReceipt
from frontdesk.domain.check_in import Answer, Direction
from frontdesk.domain.errors import NothingToUndo
from tests.support import soundness
from tests.support.shared_house import SharedHouse
from tests.support.writer import DESK, as_argument

REPOSITORY = Path(__file__).parents[2]
PATIENCE_SECONDS = 60.0
LONGEST_LIFE_LINES = 80
LONGEST_LAST_WISH_SECONDS = 0.005
LONGEST_START_SECONDS = 1.0
KILLED_WHILE_STARTING = 0.05


class WriterFailed(Exception):
    """The program ended or fell silent by itself; its last words follow."""


@dataclass
class Kills:
    """What was seen over many lives in one house. ``faults`` is empty when nothing was lost or half done."""

    house: SharedHouse
    lives: int = 0
    killed_while_starting: int = 0
    acknowledged: list[dict[str, Any]] = field(default_factory=list)
    resent: Counter[str] = field(default_factory=Counter)
    start_up_seconds: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def live_and_die(self, seed: int) -> None:
        """One life, its end, the next start of the program, and a look at everything."""
        said = self._life(seed, random.Random(seed))
        self.lives += 1
        self.acknowledged += [line for line in said if line["what"] in _TRACES]
        began = time.perf_counter()
        self.house.start_up_check()
        self.start_up_seconds.append(time.perf_counter() - began)
        with self.house.desk(DESK) as desk:
            self.faults += [f"life {seed}: {fault}" for fault in (*self._resend(desk, said), *_take_back(desk))]
        self.faults += [f"life {seed}: {fault}" for fault in self._look()]

    def _life(self, seed: int, chance: random.Random) -> list[dict[str, Any]]:
        """Ends after so many lines and a moment, anywhere in a transaction; now and then while it is starting."""
        starting = chance.random() < KILLED_WHILE_STARTING
        self.killed_while_starting += starting
        lines = 0 if starting else chance.randint(1, LONGEST_LIFE_LINES)
        moment = chance.uniform(0, LONGEST_START_SECONDS if starting else LONGEST_LAST_WISH_SECONDS)
        with _started(self.house, seed) as process:
            try:
                return _said_before_death(process, lines, moment)
            finally:
                process.kill()

    def _resend(self, desk: Desk, said: Iterable[dict[str, Any]]) -> list[str]:
        """The scanner does not know whether its last scan arrived, and sends it again, and once more."""
        sent = [line for line in said if line["what"] == "sending"]
        if not sent:
            return []
        last = sent[-1]
        known = any(line["what"] == "scanned" and line["nonce"] == last["nonce"] for line in said)
        answers = [_scan(desk, last) for _ in range(2)]
        self.resent[_FATES[known, answers[0] is Answer.OK_REPLAY]] += 1
        self.acknowledged.append({"what": "resent", "visit": last["visit"], "nonce": last["nonce"]})
        if answers[0] not in (Answer.OK, Answer.OK_REPLAY) or answers[1] is not Answer.OK_REPLAY:
            return [f"the scan sent again was answered by {answers}"]
        return ["an acknowledged scan was new"] if known and answers[0] is not Answer.OK_REPLAY else []

    def _look(self) -> list[str]:
        with self.house.one_moment() as connection:
            found = soundness.untogether(connection) + lost(connection, self.acknowledged)
            if count := soundness.overlaps(connection):
                found.append(f"{count} overlaps")
        return [*found, *self.house.verify().faults]


_FATES = {
    (True, True): "acknowledged_and_there",
    (True, False): "acknowledged_and_lost",
    (False, True): "unacknowledged_and_there",
    (False, False): "unacknowledged_and_counted_now",
}


def _scan(desk: Desk, sent: dict[str, Any]) -> Answer:
    receipt = desk.execute(RecordScan(sent["code"], sent["nonce"], direction=Direction.IN)).receipt
    assert isinstance(receipt, ScanReceipt)
    return receipt.answer


def _take_back(desk: Desk) -> list[str]:
    """The killed program's last step can be undone and redone in the next one."""
    try:
        undone = desk.undo()
    except NothingToUndo:
        return []
    redone = desk.redo()
    return [] if redone.label == undone.label else [f"undid {undone.label}, redid {redone.label}"]


def _started(house: SharedHouse, seed: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.support.writer", as_argument(house), str(seed)]
    return subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)


def _said_before_death(process: subprocess.Popen[bytes], lines: int, moment: float) -> list[dict[str, Any]]:
    """Hears so many lines, waits a moment, kills it, and gives all the lines it brought out before it died."""
    assert process.stdout is not None
    heard = b""
    while heard.count(b"\n") < lines:
        heard += _part(process.stdout, PATIENCE_SECONDS, heard)
    with suppress(subprocess.TimeoutExpired):
        process.wait(moment)
        raise WriterFailed(heard.decode())
    process.kill()
    heard += process.stdout.read()
    return [json.loads(line) for line in heard.splitlines(keepends=True) if line.endswith(b"\n")]


def _part(stream: IO[bytes], seconds: float, heard: bytes) -> bytes:
    """What comes next. Raises WriterFailed when nothing more does."""
    if not select.select([stream], [], [], seconds)[0] or not (part := os.read(stream.fileno(), 65536)):
        raise WriterFailed(heard.decode())
    return part


_TRACES = {
    "booked": (
        "SELECT 1 FROM occurrence JOIN claim ON claim.occurrence_id = occurrence.id"
        " JOIN journal ON journal.seq = :seq AND journal.command = 'BookRooms'"
        " WHERE occurrence.id = :occurrence"
    ),
    "moved": (
        "SELECT 1 FROM occurrence JOIN journal ON journal.seq = :seq AND journal.command = 'MoveOccurrences'"
        " WHERE occurrence.id = :occurrence AND detached = 1"
    ),
    "walked_in": (
        "SELECT 1 FROM visit JOIN scan ON scan.visit_id = visit.id AND scan.counts = 1 AND scan.id = :scan"
        " WHERE visit.id = :visit"
    ),
    "expected": "SELECT 1 FROM visit JOIN badge ON badge.visit_id = visit.id WHERE visit.id = :visit",
    "scanned": "SELECT 1 FROM scan WHERE nonce = :nonce AND id = :scan AND visit_id = :visit AND counts = 1",
    "resent": "SELECT 1 FROM scan WHERE nonce = :nonce AND visit_id = :visit AND counts = 1",
}
"""Where each acknowledged thing has to be; that its journal entry is there as well, ``soundness`` tells."""


def lost(connection: Connection, acknowledged: Iterable[dict[str, Any]]) -> list[str]:
    """Acknowledged things that are not there, or there more than once."""
    return [f"{line} is lost" for line in acknowledged if len(_found(connection, line)) != 1]


def _found(connection: Connection, line: dict[str, Any]) -> list[Any]:
    statement = _TRACES[line["what"]]
    named = {name: value for name, value in line.items() if f":{name}" in statement}
    return list(connection.execute(text(statement), named))
