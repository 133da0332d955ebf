"""The database as use cases see it: one transaction at a time, and questions answered beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from frontdesk.application.messages import Query
from frontdesk.application.ports import TransientConflict
from frontdesk.persistence.bookings import BookingTables
from frontdesk.persistence.calendar_imports import CalendarImportTables
from frontdesk.persistence.events import EventTables
from frontdesk.persistence.house import HouseTables
from frontdesk.persistence.journal import JournalTables, read_head
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.read_models import answer
from frontdesk.persistence.room_use import UseTables
from frontdesk.persistence.rules import RuleTables
from frontdesk.persistence.visits import VisitTables
from frontdesk.persistence.waiting import WaitingTables

T = TypeVar("T")

WRITERS_LOCK = 0x46726F6E
"""The advisory lock that gives PostgreSQL the one writer at a time that SQLite has by nature."""

TRANSIENT_STATES = {"40P01", "40001"}


class TransactionWork:
    """Implements ``Work`` on one open transaction."""

    def __init__(self, connection: Connection, actor: str, desk: str, now: datetime) -> None:
        self._connection = connection
        self.actor = actor
        self.desk = desk
        self.now = now
        self.journal = JournalTables(connection, desk, read_head(connection))
        self.version = self.journal.head()[0] + 1

    @cached_property
    def house(self) -> HouseTables:
        return HouseTables(self._connection)

    @cached_property
    def bookings(self) -> BookingTables:
        return BookingTables(self._connection, self.version, self.now)

    @cached_property
    def rules(self) -> RuleTables:
        return RuleTables(self._connection)

    @cached_property
    def waiting(self) -> WaitingTables:
        return WaitingTables(self._connection, self.version, self.now)

    @cached_property
    def use(self) -> UseTables:
        return UseTables(self._connection)

    @cached_property
    def visits(self) -> VisitTables:
        return VisitTables(self._connection, self.version, self.now, self.actor, self.desk)

    @cached_property
    def calendars(self) -> CalendarImportTables:
        return CalendarImportTables(self._connection)

    @cached_property
    def events(self) -> EventTables:
        return EventTables(self._connection)


class SqlDatabase:
    """Implements ``Database``: a writing and a reading engine on the same house."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader

    @contextmanager
    def work(self, actor: str, desk: str, now: datetime) -> Iterator[TransactionWork]:
        """One transaction. Raises EnvironmentProblem when the database cannot be used just now."""
        with environment_problems(), _give_way(), self._writer.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")
            yield TransactionWork(connection, actor, desk, now)

    def ask(self, query: Query[T]) -> T:
        """Answers a query from one consistent moment. Raises EnvironmentProblem, and what the query says."""
        with environment_problems(), self._reader.begin() as connection:
            return answer(query, connection)

    def close(self) -> None:
        self._reader.dispose()
        self._writer.dispose()


@contextmanager
def _give_way() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in TRANSIENT_STATES:
            raise TransientConflict from error
        raise
