"""Small houses for tests: a real database of either engine, and a clock that stands where the test puts it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import Engine

from frontdesk.application.desk import Desk
from frontdesk.application.house import AddAdvisor, AddRoom, SetOpeningHours
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
        self.tower = self._resource(AddRoom("Fyrtårnet", 8))
        self.hall = self._resource(AddRoom("Salen", 80, turnover_minutes=15))
        self.advisor = self._resource(AddAdvisor("Demo Rådgiver", ("Opstart",)))
        self.desk.execute(SetOpeningHours(tuple(WeekdayHours(day, time(8), time(20)) for day in range(1, 6))))

    def at_desk(self, name: str, actor: str = "reception") -> Desk:
        return Desk(self.database, actor, name, clock=lambda: self.now)

    def do(self, command: Command) -> Receipt:
        return self.desk.execute(command).receipt

    def later(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    def _resource(self, command: Command) -> int:
        receipt = self.desk.execute(command).receipt
        return int(receipt.resource_id)  # type: ignore[attr-defined]


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


@contextmanager
def sqlite_house(folder: Path) -> Iterator[TestHouse]:
    path = folder / "house.db"
    writer = engine.sqlite_engine(path, KEY)
    furnish(writer)
    yield from _lent(writer, engine.sqlite_engine(path, KEY, read_only=True))


@contextmanager
def postgresql_house(url: str) -> Iterator[TestHouse]:
    writer = engine.postgresql_engine(url)
    furnish(writer)
    yield from _lent(writer, engine.postgresql_engine(url, read_only=True))


def _lent(writer: Engine, reader: Engine) -> Iterator[TestHouse]:
    house = TestHouse(writer, reader)
    try:
        yield house
    finally:
        house.database.close()
