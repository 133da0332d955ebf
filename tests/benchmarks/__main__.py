"""``python -m tests.benchmarks [NAME …] [--house FOLDER]``: takes the figures and prints them as JSON.

Without a name all but ``race``, ``kill`` and ``undo``, which take minutes, and ``recurrence``, which proves more
than it measures. The ten-year house is generated into the folder once (a few minutes) and used again.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import machine

WITH_HOUSE = ("database", "finding", "series", "command_line", "window")
ALONE = ("documents", "calendar_import", "sentences")
PARTS = ("calendar_frames",)
"""Of ``window``, without a house."""

HEAVY = ("race", "kill", "recurrence", "undo")


def main() -> int:
    options = arguments()
    house = cache(lambda: load_house(options))
    figures: dict[str, Any] = {"machine": machine()}
    for name in options.names or (*WITH_HOUSE, *ALONE):
        print(f"{name} …", file=sys.stderr)
        began = time.perf_counter()
        figures[name] = measure(name, house)
        print(f"{name}: {time.perf_counter() - began:.1f} s", file=sys.stderr)
    print(json.dumps(figures, indent=2, ensure_ascii=False))
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", choices=[*WITH_HOUSE, *ALONE, *PARTS, *HEAVY, []], help="what to measure")
    default = Path(tempfile.gettempdir()) / "frontdesk-ten-years"
    parser.add_argument("--house", type=Path, default=default, help="folder of the ten-year house")
    parser.add_argument("--rooms", type=int, default=20)
    parser.add_argument("--years", type=int, default=10)
    return parser.parse_args()


def load_house(options: argparse.Namespace) -> Any:
    from tests.benchmarks.houses import ten_years

    return ten_years(options.house, options.rooms, options.years)


def measure(name: str, house: Callable[[], Any]) -> Any:
    module = import_module(f"tests.benchmarks.{name}")
    return module.run(house()) if name in WITH_HOUSE else module.run()


if __name__ == "__main__":
    sys.exit(main())
