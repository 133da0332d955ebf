"""The calendar at 1440 × 900 with fifty rooms, a week and two thousand bookings: frames and switches, each painted.

Offscreen unless ``QT_QPA_PLATFORM`` says otherwise.
"""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from frontdesk.application.bookings import PlannedOccurrence
    from frontdesk.domain.resource import Room
    from frontdesk.gui.timeline.geometry import Column
    from frontdesk.gui.timeline.grid import Arrangement
    from frontdesk.gui.timeline.view import TimelineView

NAME = "calendar_frames"
ROOMS, DAYS, BOOKINGS = 50, 7, 2000
FRAMES = 300


def run() -> dict[str, Any]:
    """Figures for every arrangement, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from frontdesk.gui import fonts
    from frontdesk.gui.timeline.grid import Arrangement
    from frontdesk.gui.timeline.view import TimelineView

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.install(app)
    view, house = TimelineView(), BusyHouse.made(0)
    view.resize(1440, 900)
    view.show()
    app.processEvents()
    first = milliseconds(lambda: house.show(view, Arrangement.DAY))
    figures: dict[str, Any] = {"bookings": len(house.occurrences), "first_ever_ms": round(first, 1)}
    for arrangement in Arrangement:
        figures[arrangement.value] = of_arrangement(view, arrangement)
    view.close()
    return figures


def of_arrangement(view: TimelineView, arrangement: Arrangement) -> dict[str, Any]:
    return {
        "switch_week": switching_weeks(view, arrangement),
        "switch_view": switching_views(view, arrangement),
        "scrolling": frames(view, scrolled(view)),
        "dragging": frames(view, dragged(view)),
    }


def switching_weeks(view: TimelineView, arrangement: Arrangement) -> dict[str, float]:
    """Another week's plan given, until it is painted."""
    houses = [BusyHouse.made(week) for week in range(6)]
    return told([milliseconds(partial(house.show, view, arrangement)) for house in houses * 2])


def switching_views(view: TimelineView, arrangement: Arrangement) -> dict[str, float]:
    """The same week from another arrangement, until it is painted."""
    from frontdesk.gui.timeline.grid import Arrangement

    house, taken = BusyHouse.made(0), []
    for before in [one for one in Arrangement if one is not arrangement] * 4:
        house.show(view, before)
        taken.append(milliseconds(lambda: house.show(view, arrangement)))
    return told(taken)


def frames(view: TimelineView, moves: Generator[None, None, None]) -> dict[str, float]:
    """Each move with the frame that shows it."""

    def frame() -> None:
        next(moves)
        view.viewport().repaint()

    taken = [milliseconds(frame) for _ in range(FRAMES)]
    moves.close()
    return told(taken)


def scrolled(view: TimelineView) -> Generator[None, None, None]:
    """Down and across as far as it goes and back, a few dozen pixels at a time."""
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    for number in range(10**6):
        down.setValue(_to_and_fro(number * 37, down.maximum()))
        across.setValue(_to_and_fro(number * 23, across.maximum()))
        yield


def dragged(view: TimelineView) -> Generator[None, None, None]:
    """A booking led over the view by the mouse."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    surface = view.viewport()
    block = next(block for block in view.board.all_blocks() if block.movable)
    view.bring_into_view(block.box)
    middle = QPoint(block.box.x + block.box.width // 2, block.box.y + block.box.height // 2)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=middle + view.scene().origin)
    try:
        for number in range(10**6):
            QTest.mouseMove(surface, QPoint(200 + number * 7 % 1100, 120 + number * 5 % 650))
            yield
    finally:
        QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
        view.show_conflict_preview(None)


def _to_and_fro(travelled: int, longest: int) -> int:
    return abs((travelled + longest) % (2 * longest) - longest) if longest else 0


@dataclass(frozen=True)
class BusyHouse:
    """A week of a full house, the same in every run."""

    rooms: tuple[Room, ...]
    columns: tuple[Column, ...]
    occurrences: tuple[PlannedOccurrence, ...]

    @classmethod
    def made(cls, week: int) -> BusyHouse:
        from frontdesk.domain.resource import Room
        from frontdesk.gui.timeline.geometry import Column
        from tests.support.timeline import MONDAY

        rooms = tuple(Room(number, f"lokale-{number}", f"Lokale {number}", 8) for number in range(1, ROOMS + 1))
        days = [MONDAY + timedelta(days=7 * week + number) for number in range(DAYS)]
        cells = tuple(
            Column(key, room.name, "8 pl.", room.id, day) for key, (room, day) in enumerate(product(rooms, days))
        )
        return cls(rooms, cells, tuple(booked(cells, week)))

    def show(self, view: TimelineView, arrangement: Arrangement) -> None:
        """Gives the view this week and has it painted; the day shows Monday alone."""
        from frontdesk.application.bookings import CalendarPlan
        from frontdesk.gui.timeline.grid import Arrangement
        from tests.support.timeline import HOURS

        first = self.columns[0].day
        one_day = arrangement is Arrangement.DAY
        cells = self.columns[::DAYS] if one_day else self.columns
        view.set_plan(cells, CalendarPlan(first, DAYS, self.occurrences), HOURS, self.rooms, arrangement)
        view.viewport().repaint()


def booked(cells: tuple[Column, ...], seed: int) -> Iterator[PlannedOccurrence]:
    """About forty bookings a room, in each cell from eight until evening without an overlap."""
    from frontdesk.domain.booking import OccurrenceState, SeriesKind
    from tests.support.timeline import occurrence

    chance, number = random.Random(seed), 0
    for cell in cells:
        minute = 8 * 60
        for _ in range(BOOKINGS // len(cells) + (chance.random() < BOOKINGS / len(cells) % 1)):
            minute += chance.choice((0, 15, 30))
            end = minute + chance.choice((30, 60, 60, 90))
            number += 1
            yield occurrence(
                number,
                f"{minute // 60:02}:{minute % 60:02}",
                f"{end // 60:02}:{end % 60:02}",
                cell.resource_id,
                day=cell.day,
                state=chance.choice([OccurrenceState.CONFIRMED] * 5 + [OccurrenceState.HELD, OccurrenceState.RELEASED]),
                kind=chance.choice([SeriesKind.BOOKING, SeriesKind.BOOKING, SeriesKind.APPOINTMENT, SeriesKind.EVENT]),
                title=f"Møde {number}",
                repeats=chance.random() < 0.3,
            )
            minute = end


def milliseconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def told(taken: list[float]) -> dict[str, float]:
    ordered = sorted(taken)
    return {
        "median_ms": round(statistics.median(ordered), 2),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
        "worst_ms": round(ordered[-1], 2),
    }
