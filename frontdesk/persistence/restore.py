"""Bringing a house back from a backup: the backup is checked first, the house that was there is moved aside."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

from frontdesk.application.housekeeping import RestoreReport
from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import revisions
from frontdesk.persistence.backup import (
    Contents,
    check_copy,
    copy_database,
    opened_backup,
    remove_database,
    sync_folder,
)
from frontdesk.persistence.engine import connect
from frontdesk.persistence.house_file import open_house, quarantine
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys, create_keys, load_keys, recover
from frontdesk.persistence.place_check import check_place, require_space
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.session_note import note_full_check, note_head

_UNFINISHED = ".unfinished"
_READABLE = ("house_older", "house_newer")
_PAST_READING = ("house_missing", "house_empty", "house_truncated", "house_broken", "house_foreign_wal")


def restore(file: Path, place: HousePlace, now: datetime, recovery_key_text: str | None = None) -> RestoreReport:
    """Puts a backup in the place of the house, under the house's key; on a new machine under a new one.

    ``recovery_key_text`` is needed where the house's keys are gone. Nobody may have the house open.
    Raises HouseUnusable: backup_unusable, house_newer, house_locked, house_key_missing, disk_full; InvalidInput
    for the recovery key. Unless it returns, the house that was there stays as it was.
    """
    with environment_problems():
        check_place(place)
        backup_key = _backup_key(place, recovery_key_text)
        _checked(file, backup_key)
        place.folder.mkdir(parents=True, exist_ok=True)
        require_space(place, 2 * file.stat().st_size)
        keys = _house_keys(place, recovery_key_text)
        return _exchanged(file, backup_key, place, keys, now)


def _backup_key(place: HousePlace, recovery_key_text: str | None) -> str:
    if recovery_key_text is None:
        return load_keys(place).backup_key
    from frontdesk.persistence.recovery_key import backup_key

    return backup_key(recovery_key_text)


def _checked(file: Path, backup_key: str) -> Contents:
    """Everything in the backup is read before anything else is touched."""
    with opened_backup(file, backup_key) as connection:
        found = check_copy(connection, file)
    if found.revision is None:
        raise HouseUnusable("backup_unusable", path=str(file), reason="no house")
    if found.revision not in revisions.REVISIONS:
        raise HouseUnusable("house_newer", found=found.revision, known=revisions.CURRENT_REVISION)
    return found


def _house_keys(place: HousePlace, recovery_key_text: str | None) -> Keys:
    """The house's keys as they are; brought back; or made new where there was no house."""
    if recovery_key_text is None:
        return load_keys(place)
    try:
        return load_keys(place)
    except HouseUnusable:
        pass
    if place.recovery_file.exists():
        return recover(place, recovery_key_text)
    return create_keys(place, recovery_key_text).keys


def _exchanged(file: Path, backup_key: str, place: HousePlace, keys: Keys, now: datetime) -> RestoreReport:
    unfinished = place.database.with_name(place.database.name + _UNFINISHED)
    remove_database(unfinished)
    try:
        with opened_backup(file, backup_key) as source:
            copy_database(source, unfinished, keys.house_key)
        found = _checked(unfinished, keys.house_key)
        last = _alone_with(place, now)
        moved_to = quarantine(place, now) if place.database.exists() else None
        unfinished.rename(place.database)
        sync_folder(place.folder)
    finally:
        remove_database(unfinished)
    note_head(place, (found.seq, found.hash))
    note_full_check(place, now)
    return RestoreReport(found.seq, None if last is None else max(last - found.seq, 0), str(found.revision), moved_to)


def _alone_with(place: HousePlace, now: datetime) -> int | None:
    """The journal's last number of the house that is there, None if it cannot be read.

    Raises HouseUnusable house_locked when anybody has it open: they would go on writing into what was moved aside.
    SQLite gives up its log only to the last connection. A house that does not pass the start-up check is not
    written to, not even so.
    """
    try:
        open_house(place, now)
    except HouseUnusable as problem:
        if problem.code in _PAST_READING:
            return None
        if problem.code not in _READABLE:
            raise
    with closing(connect(place.database, load_keys(place).house_key)) as connection:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")
        row = connection.execute("SELECT max(seq) FROM journal").fetchone()
    return int(row[0] or 0)
