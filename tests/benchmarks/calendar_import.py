"""A calendar of 5,000 entries: read in a process of its own, looked at, taken in and taken back, the window alive."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from tests.support.calendars import NOW, calendar, event

NAME = "calendar_import"
ENTRIES = 5_000
T = TypeVar("T")


def run() -> dict[str, Any]:
    """Each step on its own, and all of them through the window, with the longest it did not answer."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.ics"
        path.write_bytes(calendar(*entries(), name="Salen"))
        return {"entries": ENTRIES, "file_kb": path.stat().st_size // 1024, **steps(path), "window": in_window(path)}


def entries() -> Iterator[tuple[str, ...]]:
    """Twelve half hours a day, every twentieth repeated for half a year."""
    for number in range(ENTRIES):
        at = datetime(2026, 12, 1, 8) + timedelta(days=number // 12, hours=number % 12)  # noqa: DTZ001 - on the wall
        zone = 'TZID="Romance Standard Time"'
        yield event(
            f"demo-{number}",
            f"DTSTART;{zone}:{at:%Y%m%dT%H%M%S}",
            f"DTEND;{zone}:{at + timedelta(minutes=30):%Y%m%dT%H%M%S}",
            *(("RRULE:FREQ=WEEKLY;COUNT=26",) if number % 20 == 0 else ()),
            "ORGANIZER;CN=Demo Person:mailto:demo@example.invalid",
            "ATTENDEE;CN=Demo Et;PARTSTAT=ACCEPTED:mailto:et@example.invalid",
            "DESCRIPTION:Dagsorden\\n1. Velkomst\\n2. Resten",
            "LOCATION:Salen",
            "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
            title=f"Demo nummer {number}",
        )


def steps(path: Path) -> dict[str, Any]:
    from frontdesk.application.calendar_import import ImportCalendar, PlanImport
    from frontdesk.application.calendar_rooms import present_in, room_finder, wishes_for
    from frontdesk.application.house import House
    from frontdesk.imports.calendar_files import read_calendar
    from tests.support.houses import sqlite_house

    figures: dict[str, Any] = {}

    def taking(name: str, act: Callable[[], T]) -> T:
        began = time.perf_counter()
        result = act()
        figures[f"{name}_s"] = round(time.perf_counter() - began, 2)
        return result

    with tempfile.TemporaryDirectory() as folder, sqlite_house(Path(folder)) as house:
        house.now = NOW
        file = taking("read", lambda: read_calendar(path, NOW))
        wishes = wishes_for(file, room_finder(house.desk.ask(House()).bookable), house.tower)
        looked_at = PlanImport("demo|salen", wishes, present_in(file), NOW)
        taking("plan", lambda: house.desk.ask(looked_at))
        taking("take", lambda: house.do(ImportCalendar("demo|salen", wishes)))
        taking("plan_again", lambda: house.desk.ask(looked_at))
        taking("undo", house.desk.undo)
    figures["dates"] = sum(len(entry.dates) for entry in file.entries)
    return figures


def in_window(path: Path) -> dict[str, Any]:
    """From the file to the bookings through the import view; ``longest_gap_ms`` is how long the window stood still."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from frontdesk.gui.application import make_application
    from frontdesk.gui.calendar.import_view import CalendarImportView
    from tests.support.frame import Frame, noting_places
    from tests.support.houses import sqlite_house

    app: QApplication = make_application()
    with tempfile.TemporaryDirectory() as folder, sqlite_house(Path(folder)) as house:
        frame = Frame(house, Path(folder), noting_places("Kalender"))
        frame.window.show()
        frame.window.open_house(lambda _house: None, frame.bugs.append)
        wait(app, lambda: bool(frame.profile.rooms))
        view = CalendarImportView(frame.window.context)
        ended: list[object] = []
        view.finished.connect(ended.append)
        frame.window.stack.addWidget(view)
        frame.window.stack.setCurrentWidget(view)
        began, before = time.perf_counter(), memory_mb()
        view.open_file(path)
        reading = wait(app, view.take_button.isEnabled)
        view.take()
        taking = wait(app, lambda: bool(ended) and frame.window.dispatcher.idle)
        found = {
            "total_s": round(time.perf_counter() - began, 2),
            "longest_gap_ms": round(max(reading, taking) * 1000),
            "memory_grew_mb": round(memory_mb() - before),
            "bugs": len(frame.bugs),
        }
        frame.close()
    return found


def wait(app: Any, until: Callable[[], bool]) -> float:
    """Turns the event loop until then; the longest that one turn of it took."""
    longest = 0.0
    while not until():
        began = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - began)
        time.sleep(0.001)
    return longest


def memory_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss / 1024 / 1024)
