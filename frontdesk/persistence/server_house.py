"""A house on PostgreSQL: created, checked at the door, migrated and backed up like one in a file, but without keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, make_url

from frontdesk.application.housekeeping import BackupReport, RestoreReport
from frontdesk.domain.errors import HouseTrouble, HouseUnusable, InvalidInput
from frontdesk.persistence import revisions
from frontdesk.persistence.engine import postgresql_engine
from frontdesk.persistence.fingerprint import rows_of
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.retention import backup_name
from frontdesk.persistence.settings import name_house
from frontdesk.persistence.verify import verify_server

_MIGRATION_LOCK = "SELECT pg_advisory_xact_lock(hashtext('frontdesk migration'))"
_UNFINISHED = ".unfinished"


def create_schema(url: str, name: str) -> None:
    """Creates the house's tables in an empty database. Raises HouseUnusable house_exists or database_unreachable."""
    with _transaction(url) as connection:
        connection.exec_driver_sql(_MIGRATION_LOCK)
        if revisions.revision_of(rows_of(connection), "postgresql") is not None:
            raise HouseUnusable("house_exists", path=_shown(url))
        revisions.upgrade(connection)
        name_house(connection, name)


def open_database(url: str, *, full_check: bool = False) -> None:
    """The start-up check. Raises HouseUnusable: database_unreachable, house_empty, house_older, house_newer,
    house_broken with the ``object`` that differs."""
    with _transaction(url, read_only=True) as connection:
        revisions.check_schema(rows_of(connection), "postgresql")
    if full_check:
        report = verify_server(url)
        if not report.sound:
            raise HouseUnusable("house_broken", object=report.faults[0], faults=report.faults)


def migrate_database(url: str, place: HousePlace, now: datetime) -> Path | None:
    """Brings an older house to the current revision after a backup; returns that, None if it is current.

    Several desks may try at once: one migrates, the others find it done. Raises HouseUnusable.
    """
    try:
        open_database(url)
        return None
    except HouseUnusable as problem:
        if problem.code != "house_older":
            raise
    made = backup_database(url, place.backups / backup_name(now))
    with _transaction(url) as connection:
        connection.exec_driver_sql(_MIGRATION_LOCK)
        revisions.upgrade(connection)
    open_database(url)
    return made.file


def backup_database(url: str, file: Path) -> BackupReport:
    """Writes the house with the server's own tool, pg_dump, and reads the result back to its end.

    It is not encrypted, as the server's storage is not. ``seq`` is the least the backup reaches. Raises
    HouseUnusable: backup_tool_missing, backup_failed; InvalidInput when the file exists.
    """
    dump = _tool("pg_dump")
    if file.exists():
        raise InvalidInput("file", "exists", str(file))
    unfinished = file.with_name(file.name + _UNFINISHED)
    with environment_problems():
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            seq = _head(url)
            options = ["--format=custom", "--no-owner", f"--file={unfinished}", _without_password(url)]
            with _password_file(make_url(url)) as environment:
                _run([dump, *options], environment, "backup_failed")
            _read_to_its_end(unfinished, "backup_failed")
            unfinished.rename(file)
        finally:
            unfinished.unlink(missing_ok=True)
    return BackupReport(file, made=True, seq=seq, size=file.stat().st_size)


def restore_database(url: str, file: Path, place: HousePlace, now: datetime) -> RestoreReport:
    """Puts a backup in the place of the house on the server, in one transaction.

    What was there is written to the quarantine first. Raises HouseUnusable: backup_unusable, and what
    ``backup_database`` and ``open_database`` raise.
    """
    restorer = _tool("pg_restore")
    _read_to_its_end(file, "backup_unusable")
    last = backup_database(url, place.quarantine / backup_name(now))
    options = ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error"]
    with _password_file(make_url(url)) as environment:
        _run([restorer, *options, f"--dbname={_without_password(url)}", str(file)], environment, "backup_unusable")
    with _transaction(url, read_only=True) as connection:
        revision = revisions.revision_of(rows_of(connection), "postgresql") or ""
    seq = _head(url)
    return RestoreReport(seq, max(last.seq - seq, 0), revision, last.file)


def _head(url: str) -> int:
    with _transaction(url, read_only=True) as connection:
        return int(connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal").scalar_one())


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise HouseUnusable("backup_tool_missing", tool=name)
    return found


def _read_to_its_end(file: Path, otherwise: HouseTrouble) -> None:
    _run([_tool("pg_restore"), f"--file={os.devnull}", str(file)], os.environ, otherwise)


@contextmanager
def _password_file(url: URL) -> Iterator[Mapping[str, str]]:
    """The environment of a PostgreSQL tool: the password goes by a private file, not by argument or environment."""
    with tempfile.NamedTemporaryFile("w", prefix="frontdesk-", delete=False, encoding="utf-8") as file:
        password = (url.password or "").replace("\\", r"\\").replace(":", r"\:")
        file.write(f"*:*:*:*:{password}\n")
    try:
        yield {**os.environ, "PGPASSFILE": file.name}
    finally:
        Path(file.name).unlink(missing_ok=True)


def _run(command: list[str], environment: Mapping[str, str], otherwise: HouseTrouble) -> None:
    done = subprocess.run(command, env=dict(environment), check=False, capture_output=True, text=True)
    if done.returncode:
        raise HouseUnusable(otherwise, reason=done.stderr.strip().partition("\n")[0])


@contextmanager
def _transaction(url: str, *, read_only: bool = False) -> Iterator[Connection]:
    engine = postgresql_engine(url, read_only=read_only)
    try:
        with environment_problems(), engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _without_password(url: str) -> str:
    """The address as PostgreSQL's own tools take it."""
    return make_url(url).set(drivername="postgresql", password=None).render_as_string()


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)
