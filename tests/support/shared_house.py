"""A real house that several processes work in at once: made by one, found by the others through its address."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from frontdesk.application.desk import Desk
from frontdesk.application.house import AddRoom
from frontdesk.application.housekeeping import VerifyReport
from frontdesk.persistence.database import SqlDatabase
from frontdesk.persistence.engine import postgresql_engine, sqlite_engine
from frontdesk.persistence.house_file import create_house, open_house
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys
from frontdesk.persistence.server_house import create_schema, open_database
from frontdesk.persistence.verify import verify_house, verify_server

MIDDAY = datetime(2026, 11, 23, 11, tzinfo=UTC)
"""When it is in these houses, at every desk: nothing depends on when a test is run."""


@dataclass(frozen=True)
class SharedHouse:
    """``address``: the folder of a house in a file, or a PostgreSQL URL, which needs no keys."""

    address: str
    keys: Keys | None = None
    rooms: tuple[int, ...] = ()

    @property
    def place(self) -> HousePlace:
        return HousePlace(Path(self.address))

    def engine(self, *, read_only: bool = False) -> Engine:
        """Another process's own way in."""
        if self.keys is None:
            return postgresql_engine(self.address, read_only=read_only)
        return sqlite_engine(self.place.database, self.keys.house_key, read_only=read_only)

    @contextmanager
    def opened(self) -> Iterator[SqlDatabase]:
        database = SqlDatabase(self.engine(), self.engine(read_only=True))
        try:
            yield database
        finally:
            database.close()

    @contextmanager
    def desk(self, name: str) -> Iterator[Desk]:
        with self.opened() as database:
            yield Desk(database, "reception", name, clock=lambda: MIDDAY)

    def start_up_check(self) -> None:
        """What happens when the program is started. Raises HouseUnusable."""
        if self.keys is None:
            open_database(self.address)
        else:
            open_house(self.place, MIDDAY)

    def verify(self) -> VerifyReport:
        if self.keys is None:
            return verify_server(self.address)
        return verify_house(self.place, self.keys)

    @contextmanager
    def one_moment(self) -> Iterator[Connection]:
        """A reading transaction that sees one state throughout, on both engines."""
        engine = self.engine(read_only=True)
        if self.keys is None:
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        try:
            with engine.begin() as connection:
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction past the use cases."""
        engine = self.engine()
        try:
            with engine.begin() as connection:
                yield connection
        finally:
            engine.dispose()


def house_in_file(folder: Path, rooms: int) -> SharedHouse:
    """A new house with so many rooms in an empty folder."""
    keys = create_house(HousePlace(folder), "Demohuset", MIDDAY).house.keys
    return _furnished(str(folder), keys, rooms)


def house_on_server(url: str, rooms: int) -> SharedHouse:
    """A new house in an empty PostgreSQL database."""
    create_schema(url, "Demohuset")
    return _furnished(url, None, rooms)


def _furnished(address: str, keys: Keys | None, rooms: int) -> SharedHouse:
    bare = SharedHouse(address, keys)
    with bare.desk("0") as desk:
        receipts = [desk.execute(AddRoom(f"Lokale {number}", 4 * number)).receipt for number in range(1, rooms + 1)]
    return SharedHouse(address, keys, tuple(receipt.resource_id for receipt in receipts))  # type: ignore[attr-defined]


def without_guard(house: SharedHouse) -> None:
    """Takes away what makes overlaps impossible: what a test of the guard must be able to see fail."""
    with house.writing() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DROP TRIGGER claim_no_overlap_insert")
            connection.exec_driver_sql("DROP TRIGGER claim_no_overlap_update")
        else:
            connection.exec_driver_sql("ALTER TABLE claim DROP CONSTRAINT claim_overlap")
