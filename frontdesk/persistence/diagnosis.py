"""Why a house cannot be read: cut short, under a foreign log, or broken. Looks only, and changes nothing."""

from __future__ import annotations

from contextlib import closing

from frontdesk.domain.errors import HouseTrouble, HouseUnusable
from frontdesk.persistence.engine import connect
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys

_READ_FIRST_PAGE = "SELECT count(*) FROM sqlite_master"


def diagnosed(problem: HouseUnusable, place: HousePlace, keys: Keys) -> HouseUnusable:
    """The same problem, or the one behind it when the database could only say that it is broken."""
    facts = {"path": str(place.database), **problem.facts}
    if problem.code != "house_broken" or "object" in problem.facts:
        return HouseUnusable(_code(problem), **facts)
    log = place.database_files[1]
    if log.exists() and log.stat().st_size and _reads(place, keys):
        return HouseUnusable("house_foreign_wal", **facts)
    # SQLite refuses a file with fewer pages than its header counts, unless it is told to be lenient.
    if _reads(place, keys, "PRAGMA writable_schema = ON"):
        return HouseUnusable("house_truncated", **facts)
    return HouseUnusable("house_broken", **facts)


def _code(problem: HouseUnusable) -> HouseTrouble:
    code: HouseTrouble = problem.code  # type: ignore[assignment]
    return code


def _reads(place: HousePlace, keys: Keys, leniency: str | None = None) -> bool:
    """Whether the database's first page can be read without the log beside it."""
    try:
        with closing(connect(place.database, keys.house_key, read_only=True, immutable=True)) as connection:
            if leniency:
                connection.execute(leniency)
            connection.execute(_READ_FIRST_PAGE).fetchone()
    except Exception as error:
        if getattr(error, "sqlite_errorcode", None) is None:
            raise
        return False
    return True
