"""A house's file: created, checked at the door, migrated, moved aside. Broken ones are never changed or deleted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.application.messages import Finding
from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import revisions
from frontdesk.persistence.backup import backup, contents, remove_database, sync_folder
from frontdesk.persistence.diagnosis import check_log, diagnosed
from frontdesk.persistence.engine import connect, sqlite_engine
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import Keys, NewKeys, create_keys, forget_keys, load_keys
from frontdesk.persistence.place_check import check_place, require_space
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.session_note import end_session, note_full_check, read_note
from frontdesk.persistence.settings import name_house
from frontdesk.persistence.verify import verify_house

_UNFINISHED = ".unfinished"
_SMALLEST_PAGE = 512


@dataclass(frozen=True, slots=True)
class OpenedHouse:
    """A house that passed its start-up check. ``findings`` say what is worth saying although it opened."""

    place: HousePlace
    keys: Keys
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class CreatedHouse:
    """``recovery_key_text`` is shown and printed now, and kept nowhere."""

    house: OpenedHouse
    recovery_key_text: str = field(repr=False)


def create_house(place: HousePlace, name: str, now: datetime) -> CreatedHouse:
    """Creates an empty, encrypted house.

    Raises HouseUnusable: house_exists, house_on_network_share, disk_full, house_read_only.
    """
    with environment_problems():
        check_place(place)
        if place.database.exists():
            raise HouseUnusable("house_exists", path=str(place.database))
        place.folder.mkdir(parents=True, exist_ok=True)
        require_space(place)
        made = create_keys(place)
        _build(place, made, name)
    note_full_check(place, now)
    return CreatedHouse(OpenedHouse(place, made.keys), made.recovery_key_text)


def _build(place: HousePlace, made: NewKeys, name: str) -> None:
    """The whole house under another name first: a house is there with all its tables, or not at all."""
    unfinished = place.database.with_name(place.database.name + _UNFINISHED)
    remove_database(unfinished)
    try:
        engine = sqlite_engine(unfinished, made.keys.house_key)
        try:
            with engine.begin() as connection:
                revisions.upgrade(connection)
                name_house(connection, name)
        finally:
            engine.dispose()
        unfinished.rename(place.database)
        sync_folder(place.folder)
    except BaseException:
        remove_database(unfinished)
        forget_keys(place)
        raise


def open_house(
    place: HousePlace, now: datetime, *, full_check: bool = False, mounts: Iterable[str] | None = None
) -> OpenedHouse:
    """The start-up check, in a few milliseconds; with ``full_check`` every page, reference, claim and entry too.

    Looks through a connection that cannot write: closing a writing one would fold a foreign log into the house.
    Raises HouseUnusable: house_missing, house_empty, house_truncated, house_read_only, house_on_network_share,
    house_key_missing, house_wrong_key, house_broken (``object`` names what), house_foreign_wal, house_older,
    house_newer, house_locked.
    """
    with environment_problems():
        check_place(place, mounts)
        _check_file(place)
        keys = load_keys(place)
        seen = _look(place, keys)
    if full_check:
        _check_all(place, keys, now)
    return OpenedHouse(place, keys, seen)


def _check_file(place: HousePlace) -> None:
    """What the directory tells. The file itself is left to the database: opening it here would drop its locks."""
    path = str(place.database)
    if not place.database.is_file():
        raise HouseUnusable("house_missing", path=path)
    size = place.database.stat().st_size
    if size < _SMALLEST_PAGE:
        raise HouseUnusable("house_truncated" if size else "house_empty", path=path)
    for needed in (place.database, place.folder):
        if not os.access(needed, os.W_OK):
            raise HouseUnusable("house_read_only", path=str(needed))


def _look(place: HousePlace, keys: Keys) -> tuple[Finding, ...]:
    check_log(place, keys)
    try:
        with environment_problems(), closing(connect(place.database, keys.house_key, read_only=True)) as connection:
            revisions.check_schema(lambda statement: connection.execute(statement).fetchall(), "sqlite")
            return _rolled_back(place, connection)
    except HouseUnusable as problem:
        raise diagnosed(problem, place, keys) from problem


def _rolled_back(place: HousePlace, connection: Any) -> tuple[Finding, ...]:
    """The journal has to reach at least as far as was noted outside the database, by the same entry."""
    note = read_note(place)
    if note is None or note.seq == 0:
        return ()
    found = connection.execute("SELECT hash FROM journal WHERE seq = ?", (note.seq,)).fetchone()
    if found and found[0].hex() == note.hash:
        return ()
    return (Finding("rolled_back", {"noted": note.seq, "found": contents(connection).seq}),)


def _check_all(place: HousePlace, keys: Keys, now: datetime) -> None:
    report = verify_house(place, keys)
    if not report.sound:
        detail = report.integrity[0] if report.integrity else report.faults[0]
        raise HouseUnusable("house_broken", path=str(place.database), object=detail, faults=report.faults)
    note_full_check(place, now)


def migrate(place: HousePlace, now: datetime) -> Path | None:
    """Brings an older house to the current revision, after a verified backup; returns that, None if it is current.

    All revisions in one transaction: when one fails the house is as it was. Raises HouseUnusable like
    ``open_house`` and ``backup``.
    """
    try:
        open_house(place, now)
        return None
    except HouseUnusable as problem:
        if problem.code != "house_older":
            raise
    keys = load_keys(place)
    made = backup(place, keys, now)
    with environment_problems():
        _upgrade(place, keys)
    open_house(place, now)
    return made.file


def _upgrade(place: HousePlace, keys: Keys) -> None:
    engine = sqlite_engine(place.database, keys.house_key, for_migration=True)
    try:
        with engine.begin() as connection:
            revisions.upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise HouseUnusable("house_broken", object="references")
    finally:
        engine.dispose()


def quarantine(place: HousePlace, now: datetime) -> Path:
    """Moves the database, with its log, aside whole; what its keys belong to is copied along. Returns the folder.

    Nobody may have the house open.
    """
    with environment_problems():
        aside = _fresh_folder(place.quarantine, f"{now:%Y%m%dT%H%M%SZ}")
        for path in place.database_files:
            if path.exists():
                path.rename(aside / path.name)
        for path in (place.key_id_file, place.recovery_file, place.anchor_file):
            if path.exists():
                shutil.copy2(path, aside)
        sync_folder(place.folder)
    return aside


def _fresh_folder(parent: Path, name: str) -> Path:
    candidates = (parent / (f"{name}-{number}" if number else name) for number in range(1000))
    aside = next(path for path in candidates if not path.exists())
    aside.mkdir(parents=True)
    return aside


def close_house(house: OpenedHouse) -> None:
    """Notes, outside the database, that the session ended in order and at which journal entry."""
    place, keys = house.place, house.keys
    with environment_problems(), closing(connect(place.database, keys.house_key, read_only=True)) as connection:
        end = contents(connection)
        end_session(place, (end.seq, end.hash))
