"""Small houses for tests: a real database of either engine, and a clock that stands where the test puts it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection

from frontdesk.application.desk import Desk
from frontdesk.application.house import AddAdvisor, AddRoom, House, SetOpeningHours
from frontdesk.application.messages import Command, Receipt
from frontdesk.domain.calendar_days import WeekdayHours
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence import engine, overlap_guard, schema
from frontdesk.persistence.database import SqlDatabase

MONDAY = date(2026, 11, 23)
KEY = "ab" * 48


def at(clock: str, day: date = MONDAY) -> datetime:
    """An instant by the house's wall clock: ``at("09:30")``."""
    return from_local(day, time.fromisoformat(clock))


def between(start: str, end: str, day: date = MONDAY) -> TimeSpan:
    return TimeSpan(at(start, day), at(end, day))


class TestHouse:
    """A house with two rooms and an advisor, open weekdays 8 to 20; it is Monday 08.00 unless a test says otherwise."""

    __test__ = False

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self.writer, self.reader = writer, reader
        self.database = SqlDatabase(writer, reader)
        self.now = at("08:00")
        self.desk = self.at_desk("1")
        profile = self.database.ask(House())
        self.tower, self.hall = (room.id for room in sorted(profile.rooms, key=lambda room: room.name))
        self.advisor = profile.advisors[0].id

    def at_desk(self, name: str, actor: str = "reception") -> Desk:
        return Desk(self.database, actor, name, clock=lambda: self.now)

    def do(self, command: Command) -> Receipt:
        return self.desk.execute(command).receipt

    def later(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


def furnish(writer: Engine) -> None:
    """Tables, guard and the settings every house has."""
    schema.for_postgresql()
    with writer.begin() as connection:
        schema.metadata.create_all(connection)
        overlap_guard.create(connection)
        connection.execute(
            schema.setting.insert(),
            [{"key": "badge_secret", "value": "5e" * 32}, {"key": "house_name", "value": "Prøvehuset"}],
        )


def move_in(writer: Engine, reader: Engine) -> None:
    """What every test house has: made once for all tests of a process, which each get a copy. Nothing stays open."""
    furnish(writer)
    database = SqlDatabase(writer, reader)
    try:
        desk = Desk(database, "reception", "1", clock=lambda: at("08:00"))
        desk.execute(AddRoom("Fyrtårnet", 8))
        desk.execute(AddRoom("Salen", 80, turnover_minutes=15))
        desk.execute(AddAdvisor("Demo Rådgiver", ("Opstart",)))
        desk.execute(SetOpeningHours(tuple(WeekdayHours(day, time(8), time(20)) for day in range(1, 6))))
    finally:
        database.close()


def in_file(path: Path) -> tuple[Engine, Engine]:
    """The writer's way into a house in a file, and the readers'. No power is cut in these tests: nothing waits for the
    disk."""
    writer = engine.sqlite_engine(path, KEY)
    event.listen(writer, "connect", _wait_for_no_disk)
    return writer, engine.sqlite_engine(path, KEY, read_only=True)


def _wait_for_no_disk(connection: DBAPIConnection, _record: object) -> None:
    connection.cursor().execute("PRAGMA synchronous=OFF")


def on_server(url: str) -> tuple[Engine, Engine]:
    """The same for a house on a server."""
    return engine.postgresql_engine(url), engine.postgresql_engine(url, read_only=True)


@contextmanager
def sqlite_house(folder: Path, like: Path | None = None) -> Iterator[TestHouse]:
    """A house in a file of its own: a copy of the one in *like*, or made from nothing."""
    path = folder / "house.db"
    if like is None:
        move_in(*in_file(path))
    else:
        shutil.copyfile(like, path)
    with _lent(*in_file(path)) as house:
        yield house


@contextmanager
def postgresql_house(url: str) -> Iterator[TestHouse]:
    """The house in a database that somebody has moved into."""
    with _lent(*on_server(url)) as house:
        yield house


@contextmanager
def _lent(writer: Engine, reader: Engine) -> Iterator[TestHouse]:
    house = TestHouse(writer, reader)
    try:
        yield house
    finally:
        house.database.close()
