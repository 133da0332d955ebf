"""A series of 104 dates: looked at, solved and saved, on the ten-year house."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from frontdesk.application.bookings import BookRooms
from frontdesk.application.desk import Desk
from frontdesk.application.house import House
from frontdesk.application.series import SeriesPreview
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.resolving import Resolving, suggested
from tests.benchmarks.database import opened
from tests.benchmarks.houses import TenYears, copied
from tests.benchmarks.measure import timed

NAME = "series"
DATES = 104
RUNS = 8
WEEK = timedelta(weeks=1)


def run(house: TenYears) -> dict[str, Any]:
    """With every fifth date taken, and with all of them; each run in a place of its own."""
    with copied(house) as (path, key), opened(path, key) as (_database, desk):
        places = _places(desk, house.today)
        return {
            "dates": DATES,
            "one_in_five_taken": timed(_solving(desk, places, 5), RUNS, warm_up=1).as_ms(),
            "all_taken": timed(_solving(desk, places, 1), RUNS, warm_up=1).as_ms(),
        }


def _places(desk: Desk, today: date) -> Iterator[tuple[int, TimeSpan]]:
    """Working hours from next week on."""
    rooms = desk.ask(House()).rooms
    for hour, day, room in itertools.product(range(17, 7, -1), range(7, 12), rooms):
        start = from_local(today + timedelta(days=day), time(hour))
        yield room.id, TimeSpan(start, start + timedelta(minutes=50))


def _solving(desk: Desk, places: Iterator[tuple[int, TimeSpan]], one_in: int) -> Callable[[int], object]:
    wishes = [_wish(desk, places, one_in) for _ in range(RUNS + 1)]

    def act(number: int) -> object:
        wish = wishes[number]
        seen = desk.ask(SeriesPreview(wish, wish.span.start - WEEK))
        series = Resolving(seen, seen)
        assert len(series.lines) == DATES
        assert len(series.open) >= DATES // one_in
        solved = replace(wish, choices=tuple(suggested(series.open, wish.room_ids, {})))
        desk.ask(SeriesPreview(solved, wish.span.start - WEEK))
        return desk.execute(solved)

    return act


def _wish(desk: Desk, places: Iterator[tuple[int, TimeSpan]], one_in: int) -> BookRooms:
    """A weekly wish, of whose dates at least one in so many is taken by somebody else."""
    every = f"FREQ=WEEKLY;INTERVAL={one_in};COUNT={-(-DATES // one_in)}"
    for room_id, span in places:
        with suppress(BookingConflict):
            desk.execute(BookRooms((room_id,), span, "Andre", "Måling", 4, every))
            return BookRooms((room_id,), span, "Måling", "Måling", 4, f"FREQ=WEEKLY;COUNT={DATES}")
    raise LookupError("no room is free that often")
