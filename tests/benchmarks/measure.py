"""How figures are taken: medians of many runs, beside the floor of this very machine in the same run."""

from __future__ import annotations

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Timing:
    """Seconds: median, fastest and the one nine in ten stay under."""

    median: float
    fastest: float
    p90: float
    runs: int

    def as_ms(self) -> dict[str, float | int]:
        return {
            "median_ms": round(self.median * 1000, 4),
            "fastest_ms": round(self.fastest * 1000, 4),
            "p90_ms": round(self.p90 * 1000, 4),
            "runs": self.runs,
        }


def timed(action: Callable[[int], object], runs: int, warm_up: int = 3) -> Timing:
    """Times ``action(number)`` for each run; the numbers go on over the warm-up, which is not counted."""
    taken = []
    for number in range(warm_up + runs):
        began = time.perf_counter()
        action(number)
        taken.append(time.perf_counter() - began)
    return summary(taken[warm_up:])


def side_by_side(
    first: Callable[[int], object], second: Callable[[int], object], runs: int, warm_up: int = 3
) -> tuple[Timing, Timing]:
    """Times two actions in turn, so that whatever else the machine does meets both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(warm_up + runs):
        for action, list_ in zip((first, second), taken, strict=True):
            began = time.perf_counter()
            action(number)
            list_.append(time.perf_counter() - began)
    return summary(taken[0][warm_up:]), summary(taken[1][warm_up:])


def summary(taken: list[float]) -> Timing:
    ordered = sorted(taken)
    return Timing(statistics.median(ordered), ordered[0], ordered[int(len(ordered) * 0.9)], len(ordered))


def as_installed() -> dict[str, str]:
    """The environment of a program as people run it: with its bytecode cached."""
    cache = Path(tempfile.gettempdir()) / "frontdesk-bytecode"
    rest = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**rest, "PYTHONPYCACHEPREFIX": str(cache)}


def machine() -> dict[str, object]:
    """What the figures were taken on."""
    name = platform.processor() or platform.machine()
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), name)
    return {
        "processor": name,
        "cores": os.cpu_count(),
        "load": [round(one, 2) for one in os.getloadavg()] if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": sys.version.split()[0],
    }
