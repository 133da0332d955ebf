"""The ten-year house: what one act costs, beside a bare durable commit of the same rows."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from frontdesk.application.bookings import BookRooms, Calendar, InTheWay
from frontdesk.application.desk import Desk
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.visits import BadgeFaces, RecordScan
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence import schema
from frontdesk.persistence.database import SqlDatabase
from frontdesk.persistence.engine import connect, sqlite_engine
from tests.benchmarks.houses import TenYears, copied
from tests.benchmarks.measure import side_by_side, timed

NAME = "database"
RUNS = 200


def run(house: TenYears) -> dict[str, Any]:
    """Measures on a copy of the ten-year house; nothing of it stays."""
    with copied(house) as (path, key), opened(path, key) as (_database, desk):
        profile = desk.ask(House())
        today = house.today
        bare = connect(path, key)
        figures = {
            "conflict_check": conflict_check(desk, profile, today),
            "book_one": beside_bare(path, key, bare, booking_rows, lambda: book_one(desk, profile, today)),
            "series_of_52": beside_bare(path, key, bare, series_rows, lambda: series_of_52(desk, profile, today), 40),
            "scan": beside_bare(path, key, bare, scan_rows, lambda: scans(desk, house)),
            "day_of_all_rooms": timed(lambda _: desk.ask(Calendar(today, 1, room_ids(profile))), RUNS).as_ms(),
            "week_of_all_rooms": timed(lambda _: desk.ask(Calendar(today, 7, room_ids(profile))), RUNS).as_ms(),
            "monthly_report": monthly_report(desk, today),
            "rooms": len(profile.rooms),
        }
        bare.close()
    return figures


@contextmanager
def opened(path: Any, key: str) -> Iterator[tuple[SqlDatabase, Desk]]:
    database = SqlDatabase(sqlite_engine(path, key), sqlite_engine(path, key, read_only=True))
    try:
        yield database, Desk(database)
    finally:
        database.close()


def room_ids(profile: HouseProfile) -> tuple[int, ...]:
    return tuple(room.id for room in profile.rooms)


def conflict_check(desk: Desk, profile: HouseProfile, today: date) -> dict[str, Any]:
    rooms = itertools.cycle(room_ids(profile))
    span = TimeSpan(from_local(today, time(10)), from_local(today, time(11)))
    return timed(lambda number: desk.ask(InTheWay(next(rooms), span.shifted(timedelta(days=-number)))), 1000).as_ms()


def monthly_report(desk: Desk, today: date) -> dict[str, Any]:
    months = [(today.year - 1 - number // 12, 1 + number % 12) for number in range(60)]
    made_at = datetime.now(UTC)
    return timed(lambda number: desk.ask(MonthlyUsage(*months[number % 60], made_at)), 60).as_ms()


def free_places(profile: HouseProfile, today: date, after_days: int) -> Iterator[tuple[int, TimeSpan]]:
    """Places nobody can have booked: every hour of the night, far ahead."""
    for day, room, hour in itertools.product(range(after_days, 900), room_ids(profile), range(5)):
        start = from_local(today + timedelta(days=day), time(hour))
        yield room, TimeSpan(start, start + timedelta(minutes=45))


def book_one(desk: Desk, profile: HouseProfile, today: date) -> Callable[[int], object]:
    places = free_places(profile, today, 60)

    def act(_number: int) -> object:
        room, span = next(places)
        return desk.execute(BookRooms((room,), span, "Måling", "Måling", 4))

    return act


def series_of_52(desk: Desk, profile: HouseProfile, today: date) -> Callable[[int], object]:
    places = itertools.product(room_ids(profile), range(5))

    def act(_number: int) -> object:
        room, hour = next(places)
        start = from_local(today + timedelta(days=3), time(hour))
        span = TimeSpan(start, start + timedelta(minutes=30))
        return desk.execute(BookRooms((room,), span, "Måling", "Måling", 4, rule="FREQ=WEEKLY;COUNT=52"))

    return act


def scans(desk: Desk, house: TenYears) -> Callable[[int], object]:
    """Attendees of the large event come through the door one after the other."""
    faces = desk.ask(BadgeFaces(registration_ids=house.registrations(desk)))
    codes = itertools.cycle(face.code for face in faces)
    at = house.event_start(desk)

    def act(_number: int) -> object:
        outcome = desk.execute(RecordScan(next(codes), secrets.token_hex(8), at=at))
        assert outcome.receipt.answer.counts, outcome.receipt  # type: ignore[attr-defined]
        return outcome

    return act


def beside_bare(
    path: Any,
    key: str,
    bare: Any,
    rows_of: Callable[[SqlDatabase], Any],
    make: Callable[[], Callable[[int], object]],
    runs: int = RUNS,
) -> dict[str, Any]:
    """Our act and, in turn, a bare transaction that inserts rows of the same tables and sizes and commits."""
    act = make()
    statements = rows_of(bare)

    def commit(number: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        for statement, rows in statements(number):
            bare.executemany(statement, rows)
        bare.execute("COMMIT")

    ours, floor = side_by_side(act, commit, runs)
    return {**ours.as_ms(), "bare_commit": floor.as_ms(), "ratio": round(ours.median / floor.median, 2)}


def _insert(table: Any, *names: str) -> str:
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _columns(table: Any) -> list[str]:
    return [column.name for column in table.columns]


def _like_last(bare: Any, table: Any) -> dict[str, Any]:
    """The newest row of a table: what a bare insert repeats with other keys."""
    names = _columns(table)
    row = bare.execute(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY rowid DESC LIMIT 1").fetchone()
    return dict(zip(names, row, strict=True))


FAR_KEYS = itertools.count(10**9, 1000)
"""Keys of bare rows, far from those our own acts are given."""

JOURNAL_TABLES = (schema.journal, schema.journal_payload, schema.undo_step)


def booking_rows(bare: Any) -> Any:
    return _copies(bare, (schema.series, 1), (schema.occurrence, 1), (schema.claim, 1))


def series_rows(bare: Any) -> Any:
    return _copies(bare, (schema.series, 1), (schema.occurrence, 52), (schema.claim, 52))


def scan_rows(bare: Any) -> Any:
    return _copies(bare, (schema.scan, 1), undo=False)


def _copies(bare: Any, *tables: tuple[Any, int], undo: bool = True) -> Any:
    """Rows like those of the act: fresh keys and free times, everything else of the same size."""
    journalled = JOURNAL_TABLES if undo else JOURNAL_TABLES[:2]
    wanted = [*tables, *((table, 1) for table in journalled)]
    like_last = cache(lambda table: _like_last(bare, table))

    def statements(_number: int) -> list[tuple[str, list[tuple[Any, ...]]]]:
        made: dict[str, list[int]] = {}
        out = []
        for table, count in wanted:
            like = like_last(table)
            rows = [{**like, **_own_values(table.name, place, made)} for place in range(count)]
            out.append((_insert(table, *like), [tuple(row.values()) for row in rows]))
        return out

    return statements


def _own_values(table: str, place: int, made: dict[str, list[int]]) -> dict[str, Any]:
    """What a bare row cannot share with the one it is like: its keys, and a time nobody has."""
    number = next(FAR_KEYS)
    made.setdefault(table, []).append(number)
    time_ = {"starts_at": number * 60, "ends_at": number * 60 + 60}
    of = {name: keys[min(place, len(keys) - 1)] for name, keys in made.items()}
    return {
        "occurrence": {"id": number, "series_id": of.get("series"), "recurrence_id": number, **time_},
        "claim": {"id": number, "occurrence_id": of.get("occurrence"), **time_},
        "scan": {"id": number, "nonce": secrets.token_hex(8)},
        "journal": {"seq": number},
        "journal_payload": {"seq": of.get("journal")},
        "undo_step": {"id": number, "seq": of.get("journal")},
    }.get(table, {"id": number})
