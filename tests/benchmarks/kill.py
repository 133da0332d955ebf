"""Two hundred SIGKILLs of a program that writes: nothing acknowledged is lost, nothing is there by halves.

`python -m tests.benchmarks.kill [--lives N] [--only file|server]` prints JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence

from tests.benchmarks.houses_for_proofs import new_house
from tests.benchmarks.measure import machine, summary
from tests.support.kills import Kills

NAME = "kill"
LIVES, ROOMS = 200, 3
LIVES_PER_HOUSE = 20


def run(_options: object = None) -> dict[str, object]:
    """All lives, on both engines."""
    return {engine: kill(engine, LIVES) for engine in ("file", "server")}


def kill(engine: str, lives: int) -> dict[str, object]:
    """So many lives, a new house now and then: what grows would only make the looking slower."""
    began = time.perf_counter()
    seen = [_in_one_house(engine, first, min(LIVES_PER_HOUSE, lives - first)) for first in _starts(lives)]
    acknowledged = Counter(line["what"] for kills in seen for line in kills.acknowledged)
    resent: Counter[str] = sum((kills.resent for kills in seen), Counter())
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "kills": sum(kills.lives for kills in seen),
        "killed_while_starting": sum(kills.killed_while_starting for kills in seen),
        "acknowledged": dict(acknowledged),
        "scans_sent_again": dict(resent),
        "next_start_ms": summary([taken for kills in seen for taken in kills.start_up_seconds]).as_ms(),
        "faults": [fault for kills in seen for fault in kills.faults],
    }


def _starts(lives: int) -> range:
    return range(0, lives, LIVES_PER_HOUSE)


def _in_one_house(engine: str, first: int, lives: int) -> Kills:
    with new_house(engine, ROOMS) as house:
        kills = Kills(house)
        for seed in range(first, first + lives):
            kills.live_and_die(seed)
        return kills


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kill", description=__doc__)
    parser.add_argument("--lives", type=int, default=LIVES)
    parser.add_argument("--only", choices=("file", "server"))
    chosen = parser.parse_args(arguments)
    engines = (chosen.only,) if chosen.only else ("file", "server")
    print(
        json.dumps({"machine": machine(), NAME: {engine: kill(engine, chosen.lives) for engine in engines}}, indent=2)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
