"""A thousand steps of random work and undo with every command that touches bookings, on both engines.

Everything is taken back to the start and done again to the end; what is left over is a failure.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.support.busy_house import Worker, left_over, snapshot
from tests.support.houses import TestHouse, move_in, on_server, postgresql_house, sqlite_house
from tests.support.postgresql import running_cluster

STEPS, SEEDS = 1000, 5


def run(_options: object = None) -> dict[str, object]:
    """All seeds on both engines."""
    return {engine: [there_and_back(engine, seed) for seed in range(1, SEEDS + 1)] for engine in ("file", "server")}


def there_and_back(engine: str, seed: int) -> dict[str, object]:
    began = time.perf_counter()
    with _house(engine) as house:
        worker = Worker(house, Random(seed))
        start = snapshot(house)
        for _ in range(STEPS):
            worker.step()
        end, depth = snapshot(house), worker.depth
        worker.back()
        wrong = list(left_over(start, snapshot(house)))
        for _ in range(depth):
            house.desk.redo()
        wrong += left_over(end, snapshot(house))
    if wrong:
        raise AssertionError(f"seed {seed} on {engine}: {wrong}")
    return {
        "seed": seed,
        "commands": sum(worker.done.values()),
        "kinds": len(worker.done),
        "refused": sum(worker.refused.values()),
        "taken_back_and_done_again": depth,
        "seconds": round(time.perf_counter() - began, 1),
    }


@contextmanager
def _house(engine: str) -> Iterator[TestHouse]:
    if engine == "file":
        with tempfile.TemporaryDirectory() as folder, sqlite_house(Path(folder)) as house:
            yield house
    else:
        with running_cluster() as cluster, cluster.database() as url:
            move_in(*on_server(url))
            with postgresql_house(url) as house:
                yield house
