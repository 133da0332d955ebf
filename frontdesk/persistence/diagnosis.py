"""Why a house cannot be read: cut short, under a foreign log, or broken. Looks only, and changes nothing."""

from __future__ import annotations

from contextlib import closing

from frontdesk.domain.errors import HouseTrouble, HouseUnusable
from frontdesk.persistence.engine import connect
from frontdesk.persistence.foreign_log import is_foreign_log
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys
from frontdesk.persistence.place_check import free_space

_SHARED_MEMORY_BYTES = 64 * 1024
"""More than the file beside the log is at first."""

_READ_FIRST_PAGE = "PRAGMA schema_version"


def check_log(place: HousePlace, keys: Keys) -> None:
    """Raises HouseUnusable house_foreign_wal when the log beside the house is not the house's.

    A page that is being written this moment may look foreign, so the database has the last word.
    """
    if is_foreign_log(place.database_files[1], keys) and not _sound(place, keys):
        raise HouseUnusable("house_foreign_wal", path=str(place.database))


def diagnosed(problem: HouseUnusable, place: HousePlace, keys: Keys) -> HouseUnusable:
    """The same problem, or the one behind it when the database could only say that it is broken."""
    facts = {"path": str(place.database), **problem.facts}
    if problem.code != "house_broken" or "object" in problem.facts:
        return HouseUnusable(_code(problem, place), **facts)
    log = place.database_files[1]
    if log.exists() and log.stat().st_size and _reads(place, keys):
        return HouseUnusable("house_foreign_wal", **facts)
    # SQLite refuses a file with fewer pages than its header counts, unless it is told to be lenient.
    if _reads(place, keys, "PRAGMA writable_schema = ON"):
        return HouseUnusable("house_truncated", **facts)
    return HouseUnusable("house_broken", **facts)


def _code(problem: HouseUnusable, place: HousePlace) -> HouseTrouble:
    """SQLite calls it an I/O error when a disk without a free byte keeps it from making its shared memory."""
    if problem.code == "database_unreachable" and free_space(place) < _SHARED_MEMORY_BYTES:
        return "disk_full"
    code: HouseTrouble = problem.code  # type: ignore[assignment]
    return code


def _reads(place: HousePlace, keys: Keys, leniency: str = "PRAGMA writable_schema = OFF") -> bool:
    """Whether the database's first page can be read without the log beside it."""
    try:
        with closing(connect(place.database, keys.house_key, read_only=True, immutable=True)) as connection:
            connection.execute(leniency)
            connection.execute(_READ_FIRST_PAGE).fetchone()
    except _driver_errors():
        return False
    return True


def _sound(place: HousePlace, keys: Keys) -> bool:
    try:
        with closing(connect(place.database, keys.house_key, read_only=True)) as connection:
            return [tuple(row) for row in connection.execute("PRAGMA quick_check")] == [("ok",)]
    except _driver_errors():
        return False


def _driver_errors() -> type[Exception]:
    from sqlcipher3 import dbapi2

    kind: type[Exception] = dbapi2.Error
    return kind
