"""The command line from start to exit."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from tests.benchmarks.houses import TenYears
from tests.benchmarks.measure import as_installed, timed

NAME = "command_line"


def run(house: TenYears) -> dict[str, Any]:
    """``frontdesk rooms`` in a process of its own, beside a Python that does nothing."""

    environment = as_installed()

    def rooms(_number: int) -> object:
        command = [sys.executable, "-m", "frontdesk", "--house", str(house.place), "rooms"]
        return subprocess.run(command, check=True, capture_output=True, env=environment)

    def nothing(_number: int) -> object:
        return subprocess.run([sys.executable, "-c", "pass"], check=True, capture_output=True, env=environment)

    return {"rooms": timed(rooms, 15, 2).as_ms(), "python": timed(nothing, 15, 2).as_ms()}
