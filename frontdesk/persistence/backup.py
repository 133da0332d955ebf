"""Backups: copied by the database itself while it is in use, encrypted under the backup key, checked, then named.

A file that bears a backup's name was reopened, read to its last page and found to end at the journal entry it
was taken at. What was interrupted bears another name and is taken away next time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.application.housekeeping import BackupReport
from frontdesk.domain.errors import HouseUnusable, InvalidInput
from frontdesk.persistence import revisions
from frontdesk.persistence.engine import connect
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys
from frontdesk.persistence.place_check import require_space
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.retention import SUFFIX, backup_name, backups, thin_out
from frontdesk.persistence.session_note import note_head

_UNFINISHED = ".unfinished"
_ABANDONED_AFTER_SECONDS = 24 * 3600
_SPARE_BYTES = 16 * 1024**2


@dataclass(frozen=True, slots=True)
class Contents:
    """What tells two states of a house apart: the revision, and the journal's head."""

    revision: str | None
    seq: int
    hash: bytes


def backup(place: HousePlace, keys: Keys, now: datetime, target: Path | None = None) -> BackupReport:
    """Backs the house up into its folder of backups when something changed, or to a file of one's own in any case.

    Raises HouseUnusable (disk_full, backup_failed when what was written does not check out, and what opening the
    house raises) and InvalidInput when ``target`` exists. Whoever works in the house goes on meanwhile.
    """
    with environment_problems():
        if target is not None:
            return _to_file(place, keys, target)
        return _unchanged(place, keys) or _to_folder(place, keys, now)


def _to_file(place: HousePlace, keys: Keys, target: Path) -> BackupReport:
    if target.exists():
        raise InvalidInput("file", "exists", str(target))
    return _report(_written(place, keys, target), target)


def _to_folder(place: HousePlace, keys: Keys, now: datetime) -> BackupReport:
    _sweep(place, now)
    file = place.backups / backup_name(now)
    taken = _written(place, keys, file)
    note_head(place, (taken.seq, taken.hash))
    return _report(taken, file, thin_out(place, now))


def contents(connection: Any) -> Contents:
    """The revision and the journal's head as the driver's connection sees them."""
    revision = revisions.revision_of(lambda statement: connection.execute(statement).fetchall(), "sqlite")
    head = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return Contents(revision, *(head or (0, bytes(32))))


@contextmanager
def opened_backup(file: Path, backup_key: str) -> Iterator[Any]:
    """A connection on a backup that changes nothing beside or in it.

    Raises HouseUnusable backup_unusable when it is none, is damaged, or was made under another recovery key.
    """
    if not file.is_file():
        raise HouseUnusable("backup_unusable", path=str(file), reason="missing")
    try:
        with closing(connect(file, backup_key, read_only=True, immutable=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
    except Exception as error:
        if getattr(error, "sqlite_errorcode", None) is None:
            raise
        raise HouseUnusable("backup_unusable", path=str(file), reason=str(error)) from error


def check_copy(connection: Any, file: Path) -> Contents:
    """Reads every page of a copy. Raises HouseUnusable backup_unusable with SQLite's first complaint."""
    for statement, sound in (("PRAGMA cipher_integrity_check", []), ("PRAGMA quick_check", [("ok",)])):
        said = connection.execute(statement).fetchall()
        if said != sound:
            raise HouseUnusable("backup_unusable", path=str(file), reason=str(said[0][0]))
    return contents(connection)


def copy_database(source: Any, file: Path, key: str) -> None:
    """Copies through the backup API into a new file under another key; one file, without a log beside it."""
    with closing(connect(file, key)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def sync_folder(folder: Path) -> None:
    """Makes a rename in it durable; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unchanged(place: HousePlace, keys: Keys) -> BackupReport | None:
    """A report on the newest backup when it holds just what is there now."""
    newest = next(reversed(backups(place).values()), None)
    if newest is None:
        return None
    with closing(connect(place.database, keys.house_key, read_only=True)) as source:
        now_there = contents(source)
    try:
        with opened_backup(newest, keys.backup_key) as connection:
            same = contents(connection) == now_there
    except HouseUnusable:
        return None
    return BackupReport(newest, made=False, seq=now_there.seq, size=newest.stat().st_size) if same else None


def _written(place: HousePlace, keys: Keys, file: Path) -> Contents:
    """Copied under another name, checked, and only then given its name."""
    file.parent.mkdir(parents=True, exist_ok=True)
    require_space(HousePlace(file.parent), place.database.stat().st_size + _SPARE_BYTES)
    unfinished = file.with_name(file.name + _UNFINISHED)
    try:
        taken = _copied(place, keys, unfinished)
        _check(unfinished, keys, taken)
        unfinished.replace(file)
        sync_folder(file.parent)
    finally:
        remove_database(unfinished)
    return taken


def _copied(place: HousePlace, keys: Keys, file: Path) -> Contents:
    """What was copied, read in the same transaction as the copy."""
    with closing(connect(place.database, keys.house_key, read_only=True)) as source:
        source.execute("BEGIN")
        taken = contents(source)
        copy_database(source, file, keys.backup_key)
    return taken


def _check(file: Path, keys: Keys, taken: Contents) -> None:
    """Unverified is not a backup."""
    try:
        with opened_backup(file, keys.backup_key) as connection:
            found = check_copy(connection, file)
    except HouseUnusable as problem:
        raise HouseUnusable("backup_failed", **problem.facts) from problem
    if found != taken:
        raise HouseUnusable("backup_failed", path=str(file), reason=f"ends at {found.seq}, not {taken.seq}")


def remove_database(file: Path) -> None:
    """A copy that was not finished, with what SQLite may have left beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def _sweep(place: HousePlace, now: datetime) -> None:
    """Takes away what a power cut interrupted, but nothing another process may be writing."""
    for left in place.backups.glob(f"*{SUFFIX}{_UNFINISHED}*"):
        if now.timestamp() - left.stat().st_mtime > _ABANDONED_AFTER_SECONDS:
            left.unlink(missing_ok=True)


def _report(taken: Contents, file: Path, removed: tuple[Path, ...] = ()) -> BackupReport:
    return BackupReport(file, made=True, seq=taken.seq, size=file.stat().st_size, removed=removed)
