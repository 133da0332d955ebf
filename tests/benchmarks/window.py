"""The window: how soon it is painted and filled beside a bare one, what it weighs, how its calendar repaints."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks import calendar_frames
from tests.benchmarks.houses import TenYears
from tests.benchmarks.measure import as_installed

NAME = "window"
STARTS = 9


def run(house: TenYears) -> dict[str, Any]:
    """Starts bare and real windows in turn, offscreen, each in a process of its own."""
    probes: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    for number in range(STARTS + 1):
        for kind, found in probes.items():
            figures = probe(kind, house.place)
            if number:
                found.append(figures)
    bare = median(probes["bare"], "painted_s")
    painted, filled = median(probes["ours"], "painted_s"), median(probes["ours"], "data_s")
    return {
        "bare_painted_s": bare,
        "painted_s": painted,
        "painted_ratio": round(painted / bare, 2),
        "data_s": filled,
        "data_ratio": round(filled / bare, 2),
        "memory_mb": median(probes["ours"], "memory_mb"),
        "calendar": calendar_frames.run(),
        "starts": STARTS,
    }


def median(found: list[dict[str, float]], name: str) -> float:
    return round(statistics.median(one[name] for one in found), 3)


def probe(kind: str, house: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as settings:
        environment = {**as_installed(), "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings}
        began = str(time.monotonic_ns())
        command = [sys.executable, "-m", "tests.benchmarks.window_probe", kind, began, str(house)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
