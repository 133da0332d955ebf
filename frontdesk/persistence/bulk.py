"""Many rows into many tables: collected, then written together in the order of their references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, Table

from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.schema import metadata

_ROWS_AT_ONCE = 60_000
_CACHE = "PRAGMA cache_size = -150000"
"""SQLite's page cache in KiB: unique indexes of random values are filled in memory instead of page by page."""


class BulkWriter:
    """Collects rows, each with all its table's columns in order, and writes them in transactions of many.

    Guards, references and checks of the database hold for every row. ``counts`` tells what was written.
    """

    def __init__(self, engine: Engine, progress: Callable[[str, int], None]) -> None:
        self._engine = engine
        self._progress = progress
        self._waiting: dict[str, list[tuple[Any, ...]]] = {table.name: [] for table in metadata.sorted_tables}
        self._size = 0
        self.counts: Counter[str] = Counter()

    def add(self, table: Table, *row: Any) -> None:
        self._waiting[table.name].append(row)
        self._size += 1
        if self._size >= _ROWS_AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Writes what is waiting. Raises HouseUnusable."""
        with environment_problems(), self._engine.begin() as connection:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql(_CACHE)
            for table in metadata.sorted_tables:
                self._write(connection, table)
        self._size = 0

    def _write(self, connection: Connection, table: Table) -> None:
        rows = self._waiting[table.name]
        if rows:
            connection.exec_driver_sql(_insert(table, connection.dialect.name), rows)
            self.counts[table.name] += len(rows)
            self._waiting[table.name] = []
            self._progress(table.name, self.counts[table.name])


def _insert(table: Table, dialect: str) -> str:
    columns = [column.name for column in table.columns]
    places = ", ".join(["?" if dialect == "sqlite" else "%s"] * len(columns))
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608  (our own names)


def settle_numbering(connection: Connection) -> None:
    """Lets PostgreSQL number on after rows that came with their numbers; SQLite does so by itself."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "id" in table.columns and table.columns["id"].autoincrement is True:
            connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), (SELECT max(id) FROM {table.name}))"  # noqa: S608
            )
