"""Connections: encrypted SQLite through sqlcipher3, or PostgreSQL through psycopg.

The embedded database is opened by ``sqlcipher3`` alone; nothing else in the process may open, copy or hash the
live file. Writers begin with ``BEGIN IMMEDIATE``, readers with ``BEGIN`` on connections that cannot write.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

BUSY_TIMEOUT_MS = 5000
BUSY_STEP_SECONDS = 0.002


def sqlite_engine(path: Path, key_hex: str, *, read_only: bool = False, for_migration: bool = False) -> Engine:
    """An engine on an encrypted file. ``key_hex``: 96 hex digits, 32 bytes of key and 16 of salt.

    ``for_migration``: references are not kept while tables are made anew; the migration looks at them when it is done.
    """
    engine = create_engine(
        "sqlite://",
        module=_driver(),
        creator=lambda: connect(path, key_hex, read_only=read_only, references=not for_migration),
        poolclass=QueuePool,
        pool_size=3 if read_only else 1,
        max_overflow=0,
        pool_reset_on_return="rollback",
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def connect(
    path: Path, key_hex: str, *, read_only: bool = False, immutable: bool = False, references: bool = True
) -> Any:
    """A driver connection with everything set that the guarantees rest on.

    ``synchronous=FULL``: what was acknowledged is on disk. A missing file is created, except for readers.
    ``immutable`` (readers only, never on a house in use): no locks, no files beside it, a log there is ignored.
    """
    mode = ("ro" if read_only else "rwc") + ("&immutable=1" if immutable else "")
    connection = _driver().connect(
        f"file:{_quoted(path)}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        # What a wrong key or a broken page means is told by the error; the library would print it as well.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key_hex}'\"")
        connection.set_busy_handler(_Patience())
        connection.execute(f"PRAGMA foreign_keys = {'ON' if references else 'OFF'}")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA wal_autocheckpoint = 4000")
    except BaseException:
        connection.close()
        raise
    return connection


class _Patience:
    """Waits for whoever writes in short, equal steps, as long as the timeout allows.

    The library's own handler soon looks only ten times a second: among several busy processes those who have just
    come then get in first, and some wait for seconds although each transaction takes a millisecond.
    """

    def __init__(self) -> None:
        self._until = 0.0

    def __call__(self, looked_before: int) -> bool:
        """What the database calls while it is locked: whether to look again."""
        now = time.monotonic()
        if looked_before == 0:
            self._until = now + BUSY_TIMEOUT_MS / 1000
        time.sleep(BUSY_STEP_SECONDS)
        return now < self._until


def postgresql_engine(url: str, *, read_only: bool = False) -> Engine:
    """An engine on a PostgreSQL house. Commits are durable whatever the server's default."""
    # A refused overlap in a batch of rows is an answer, not something for the log.
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    engine = create_engine(url, pool_size=3 if read_only else 1, max_overflow=2, pool_pre_ping=True)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET synchronous_commit = on")
            if read_only:
                cursor.execute("SET default_transaction_read_only = on")
        connection.commit()

    return engine


def _driver() -> Any:
    from sqlcipher3 import dbapi2

    return dbapi2


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path))
