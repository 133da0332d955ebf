"""What the database drivers' errors mean for a person: one translation for both engines."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.domain.errors import HouseTrouble, HouseUnusable

_SQLITE: dict[int, HouseTrouble] = {
    5: "house_locked",  # SQLITE_BUSY
    6: "house_locked",  # SQLITE_LOCKED
    8: "house_read_only",  # SQLITE_READONLY
    10: "database_unreachable",  # SQLITE_IOERR: the medium does not answer
    11: "house_broken",  # SQLITE_CORRUPT
    13: "disk_full",  # SQLITE_FULL
    14: "house_missing",  # SQLITE_CANTOPEN
    26: "house_broken",  # SQLITE_NOTADB: damaged, or not encrypted with this key
}
"""Primary result codes (SQLite, "Result and Error Codes")."""

_SQLITE_IOERR_SHMSIZE = 4874
"""The shared memory beside the write-ahead log could not grow: the disk is full."""

_POSTGRESQL: dict[str, HouseTrouble] = {
    "08": "database_unreachable",  # connection exception
    "28": "database_unreachable",  # the server does not know the user
    "3D": "database_unreachable",  # the server has no such database
    "53": "database_unreachable",  # insufficient resources: too many connections
    "57": "database_unreachable",  # the server is shutting down or starting
    "53100": "disk_full",
    "57014": "house_locked",  # cancelled by a time limit
    "55P03": "house_locked",  # lock not available
    "25006": "house_read_only",
    "XX001": "house_broken",
    "XX002": "house_broken",
}
"""SQLSTATEs and their classes (PostgreSQL, appendix "Error Codes")."""

_SYSTEM: dict[int, HouseTrouble] = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "house_read_only",
    errno.EACCES: "house_read_only",
    errno.EPERM: "house_read_only",
    errno.EIO: "database_unreachable",
}


def problem_of(error: BaseException) -> HouseUnusable | None:
    """The problem behind a driver's, SQLAlchemy's or the system's error; None when it is none of the environment."""
    cause = getattr(error, "orig", None) or error
    code = _sqlite_code(cause) or _postgresql_code(cause) or _system_code(cause)
    return HouseUnusable(code, reason=str(cause).partition("\n")[0]) if code else None


@contextmanager
def environment_problems() -> Iterator[None]:
    """Errors of the environment leave the block as HouseUnusable, all others as they are."""
    try:
        yield
    except Exception as error:
        problem = problem_of(error)
        if problem is None:
            raise
        raise problem from error


def _sqlite_code(error: BaseException) -> HouseTrouble | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    return "disk_full" if code == _SQLITE_IOERR_SHMSIZE else _SQLITE.get(code & 0xFF)


def _postgresql_code(error: BaseException) -> HouseTrouble | None:
    if not type(error).__module__.startswith("psycopg"):
        return None
    state: str | None = getattr(error, "sqlstate", None)
    if state is None:
        gone = {"OperationalError", "InterfaceError", "ConnectionTimeout"}
        return "database_unreachable" if type(error).__name__ in gone else None
    return _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])


def _system_code(error: BaseException) -> HouseTrouble | None:
    return _SYSTEM.get(error.errno or 0) if isinstance(error, OSError) else None
