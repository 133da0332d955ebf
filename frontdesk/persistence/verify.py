"""The full check: schema, pages, references, claims, journal. It trusts neither guard nor constraints, but looks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from typing import Any

from frontdesk.application.housekeeping import VerifyReport
from frontdesk.application.journal_chain import payload_digest, verify_chain
from frontdesk.application.journal_ports import JournalRow
from frontdesk.domain.booking import HOLDING
from frontdesk.persistence import fingerprint, revisions
from frontdesk.persistence.engine import connect, postgresql_engine
from frontdesk.persistence.fingerprint import Dialect, Rows, rows_of
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.retention import last_verified

_BATCH = 5000

_OVERLAPS = """
    SELECT count(*) FROM (
        SELECT starts_at, max(ends_at) OVER (
            PARTITION BY resource_id ORDER BY starts_at, ends_at, id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS busy_until
        FROM claim WHERE holds = 1
    ) AS claimed
    WHERE starts_at < busy_until
"""
"""Claims that begin before one that began earlier has ended: no use is made of how the guard finds them."""

_UNEQUAL_CLAIMS = """
    SELECT count(*) FROM claim JOIN occurrence ON occurrence.id = occurrence_id
    WHERE holds = {holds} AND {not_}state IN ({holding})
"""

_JOURNAL = """
    SELECT journal.seq, at, actor, desk, command, step, touched, payload_digest, previous_hash, hash, salt, body
    FROM journal LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
    WHERE journal.seq > {after} ORDER BY journal.seq LIMIT {batch}
"""


def verify_house(place: HousePlace, keys: Keys) -> VerifyReport:
    """Checks the whole house from one consistent moment, beside whoever works in it.

    Raises HouseUnusable when it cannot even be read; a house that can, but is not sound, is told by ``faults``.
    """
    with environment_problems(), closing(connect(place.database, keys.house_key, read_only=True)) as connection:
        connection.execute("BEGIN")
        return examine(lambda statement: connection.execute(statement).fetchall(), "sqlite", last_verified(place))


def verify_server(url: str, last_backup_at: datetime | None = None) -> VerifyReport:
    """The same for a house on PostgreSQL. Raises HouseUnusable."""
    engine = postgresql_engine(url, read_only=True)
    try:
        with environment_problems(), engine.execution_options(isolation_level="REPEATABLE READ").begin() as connection:
            return examine(rows_of(connection), "postgresql", last_backup_at)
    finally:
        engine.dispose()


class _Examination:
    """Collects what the checks find, and how long each took."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.timings: list[tuple[str, timedelta]] = []

    def count(self, statement: str) -> int:
        return int(self.rows(statement)[0][0])

    @contextmanager
    def timed(self, check: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.timings.append((check, timedelta(seconds=time.perf_counter() - began)))


def examine(rows: Rows, dialect: Dialect, last_backup_at: datetime | None) -> VerifyReport:
    """Checks what ``rows`` reads from. After complaints of the engine nothing else in it is looked at."""
    look = _Examination(rows)
    # Read first: SQLCipher answers nothing more on a connection that met a page it could not decrypt.
    revision, size = revisions.revision_of(rows, dialect), _size(look, dialect)
    found: dict[str, Any] = {
        "differing_object": None,
        "broken_references": 0,
        "overlaps": 0,
        "idle_claims": 0,
        "missing_claims": 0,
        "broken_entry": None,
        "altered_payloads": 0,
        "journal_entries": 0,
        "erased_payloads": 0,
    }
    with look.timed("integrity"):
        integrity = _complaints(rows) if dialect == "sqlite" else ()
    if not integrity:
        found |= _contents(look, dialect)
    return VerifyReport(
        revision=revision or "",
        integrity=integrity,
        last_backup_at=last_backup_at,
        timings=tuple(look.timings),
        database_bytes=size,
        **found,
    )


def _contents(look: _Examination, dialect: Dialect) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with look.timed("schema"):
        found["differing_object"] = fingerprint.first_difference(look.rows, dialect)
    with look.timed("references"):
        # PostgreSQL keeps every reference itself, and its fingerprint tells whether the constraints are there.
        found["broken_references"] = len(look.rows("PRAGMA foreign_key_check")) if dialect == "sqlite" else 0
    with look.timed("claims"):
        found["overlaps"] = look.count(_OVERLAPS)
        found["idle_claims"] = look.count(_unequal(holds=1))
        found["missing_claims"] = look.count(_unequal(holds=0))
    with look.timed("journal"):
        found |= _journal(look)
    return found


def _unequal(*, holds: int) -> str:
    """Claims that hold (or do not) although their occurrence does not (or does)."""
    holding = ", ".join(f"'{state}'" for state in sorted(HOLDING))
    return _UNEQUAL_CLAIMS.format(holds=holds, not_="NOT " if holds else "", holding=holding)


def _journal(look: _Examination) -> dict[str, Any]:
    altered = 0

    def entries() -> Iterator[JournalRow]:
        nonlocal altered
        for row in _journal_rows(look.rows):
            entry = JournalRow(*row[:7], *(bytes(value) for value in row[7:10]))
            altered += row[10] is not None and payload_digest(row[10], row[11].encode()) != entry.payload_digest
            yield entry

    broken = verify_chain(entries())
    written = look.count("SELECT count(*) FROM journal")
    return {
        "broken_entry": broken,
        "altered_payloads": altered,
        "journal_entries": written,
        "erased_payloads": written - look.count("SELECT count(*) FROM journal_payload"),
    }


def _journal_rows(rows: Rows) -> Iterator[Any]:
    """In batches: the journal of ten years is not held in memory."""
    after = 0
    while batch := rows(_JOURNAL.format(after=after, batch=_BATCH)):
        yield from batch
        after = batch[-1][0]


def _complaints(rows: Rows) -> tuple[str, ...]:
    """What SQLite says of its pages. Those that cannot be decrypted make the check itself fail."""
    try:
        said = [str(row[0]) for row in rows("PRAGMA quick_check")]
    except Exception as error:
        if getattr(error, "sqlite_errorcode", None) is None:
            raise
        return (str(error),)
    return tuple(line for line in said if line != "ok")


def _size(look: _Examination, dialect: Dialect) -> int:
    if dialect == "postgresql":
        return look.count("SELECT pg_database_size(current_database())")
    return look.count("PRAGMA page_count") * look.count("PRAGMA page_size")
