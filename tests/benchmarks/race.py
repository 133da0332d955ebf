"""Eight processes after the same few rooms: nothing overlaps, nothing acknowledged is missing, and the guard is why.

`python -m tests.benchmarks.race [--attempts N] [--rivals N] [--only file|server]` prints JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from typing import Any

from tests.benchmarks.houses_for_proofs import new_house
from tests.benchmarks.measure import machine
from tests.support import soundness
from tests.support.rivals import Race, Rivalry, Rivals, Tally, at_a_desk, looking_first, sum_of
from tests.support.shared_house import SharedHouse, without_guard

NAME = "race"
RIVALS, ATTEMPTS, ROOMS = 8, 5000, 3
DAYS = 3
"""So few that most attempts meet a booking that is there."""
DAYS_OF_LOOKERS = 100
"""So many that the look mostly finds the room free: then only the guard is in the way."""
CONTROL_SHARE = 20
"""A control needs no more than a part of the attempts to overlap."""


def run(_options: object = None) -> dict[str, object]:
    """The whole race on both engines."""
    return full_race(RIVALS, ATTEMPTS, ("file", "server"))


def full_race(rivals: int, attempts: int, engines: Sequence[str]) -> dict[str, object]:
    few = max(attempts // CONTROL_SHARE, 25)
    with Rivals(rivals) as processes:
        return {
            engine: {
                "own_code": one_race(engine, processes, at_a_desk, attempts),
                "look_then_take_with_guard": one_race(engine, processes, looking_first, few),
                "control_own_code_without_guard": one_race(engine, processes, at_a_desk, few, guarded=False),
                "control_look_then_take_without_guard": one_race(engine, processes, looking_first, few, guarded=False),
            }
            for engine in engines
        }


def one_race(engine: str, rivals: Rivals, rival: Race, attempts: int, *, guarded: bool = True) -> dict[str, Any]:
    """A race in a house of its own, and what the house holds afterwards."""
    days = DAYS if rival is at_a_desk else DAYS_OF_LOOKERS
    with new_house(engine, ROOMS) as house:
        if not guarded:
            without_guard(house)
        tallies = rivals.race(rival, Rivalry(house, attempts, days))
        return {**_figures(tallies), **_findings(house, tallies, journalled=rival is at_a_desk)}


def _figures(tallies: Sequence[Tally]) -> dict[str, Any]:
    seconds = max(tally.ended for tally in tallies) - min(tally.began for tally in tallies)
    made = sum(len(tally.accepted) + len(tally.refused) for tally in tallies)
    return {
        "rivals": len(tallies),
        "seconds": round(seconds, 1),
        "attempts": made,
        "attempts_per_second": round(made / seconds),
        "answers": sum_of(tallies, "answers"),
        "environment_problems": sum_of(tallies, "problems"),
        "escaped_errors": sum_of(tallies, "escaped"),
        "accepted_ms": _times([taken for tally in tallies for taken in tally.accepted]),
        "refused_and_explained_ms": _times([taken for tally in tallies for taken in tally.refused]),
        "lock_wait_ms": _times([waited for tally in tallies for waited in tally.waited]),
    }


def _times(seconds: list[float]) -> dict[str, float]:
    if not seconds:
        return {}
    ordered = sorted(seconds)
    shown = {
        "median": statistics.median(ordered),
        "p99": ordered[int(len(ordered) * 0.99)],
        "longest": ordered[-1],
    }
    return {name: round(value * 1000, 2) for name, value in shown.items()}


def _findings(house: SharedHouse, tallies: Sequence[Tally], *, journalled: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with house.one_moment() as connection:
        found["overlaps"] = soundness.overlaps(connection)
        found["missing_acknowledged"] = sum(
            len(soundness.acknowledged_missing(connection, tally.desk, tally.entries)) for tally in tallies
        )
        if journalled:
            found["tables_unlike_journal"] = len(soundness.untogether(connection))
    report = house.verify()
    return {**found, "journal_entries": report.journal_entries, "faults": report.faults}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.race", description=__doc__)
    parser.add_argument("--attempts", type=int, default=ATTEMPTS)
    parser.add_argument("--rivals", type=int, default=RIVALS)
    parser.add_argument("--only", choices=("file", "server"))
    chosen = parser.parse_args(arguments)
    engines = (chosen.only,) if chosen.only else ("file", "server")
    figures = {"machine": machine(), NAME: full_race(chosen.rivals, chosen.attempts, engines)}
    print(json.dumps(figures, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
