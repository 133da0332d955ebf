"""The window: how soon it is painted and filled beside a bare one, what it weighs, how it repaints while dragging."""

from __future__ import annotations

import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.houses import TenYears
from tests.benchmarks.measure import as_installed, summary

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
        "dragging": dragging(),
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


def dragging() -> dict[str, Any]:
    """Mouse move and repaint of a day of 20 rooms with 400 bookings at 1440 × 900."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from frontdesk.gui.timeline.view import TimelineView

    app = QApplication.instance() or QApplication([])
    view = TimelineView()
    view.set_plan(*busy_day(20, 20))
    view.resize(1440, 900)
    view.show()
    app.processEvents()
    surface = view.viewport()
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    taken = []
    for number in range(300):
        began = time.perf_counter()
        QTest.mouseMove(surface, QPoint(300 + number * 3 % 900, 300 + number * 2 % 400))
        surface.repaint()
        taken.append(time.perf_counter() - began)
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    return summary(taken).as_ms()


def busy_day(rooms: int, each: int) -> tuple[Any, ...]:
    """Columns, plan, hours and rooms of a day on which every room is booked from 8 to 18 without a gap."""
    from frontdesk.application.bookings import CalendarPlan
    from frontdesk.domain.resource import Room
    from frontdesk.gui.timeline.geometry import Column
    from tests.support.timeline import HOURS, MONDAY, occurrence

    listed = [Room(number, f"lokale-{number}", f"Lokale {number}", 8) for number in range(1, rooms + 1)]
    starts = [f"{8 + quarter // 2:02}:{quarter % 2 * 30:02}" for quarter in range(each + 1)]
    booked = tuple(
        occurrence(room.id * 100 + number, start, end, room.id)
        for room in listed
        for number, (start, end) in enumerate(itertools.pairwise(starts))
    )
    columns = tuple(Column(room.id, room.name, "8 pladser", room.id, MONDAY) for room in listed)
    return columns, CalendarPlan(MONDAY, 1, booked), HOURS, listed
