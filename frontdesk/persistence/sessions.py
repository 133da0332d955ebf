"""An open house at one desk: what a window works in for a day, and what a command line visits for a moment."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from frontdesk.application.desk import Desk
from frontdesk.application.housekeeping import Caretaker, VerifyReport
from frontdesk.application.messages import Command, Outcome, Query
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.persistence.database import SqlDatabase
from frontdesk.persistence.engine import postgresql_engine, sqlite_engine
from frontdesk.persistence.house_file import OpenedHouse, close_house
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.place_check import keep_reserve, release_reserve
from frontdesk.persistence.retention import last_verified
from frontdesk.persistence.session_note import begin_session

T = TypeVar("T")

ACTOR = "reception"
"""Who signs what is done at a desk until staff have their own names."""


class DeskInHouse:
    """Implements ``OpenHouse`` on a writing and a reading engine."""

    def __init__(
        self, engines: tuple[Engine, Engine], caretaker: Caretaker, backups: HousePlace, where: str, desk: str
    ) -> None:
        self._database = SqlDatabase(*engines)
        self._desk = Desk(self._database, ACTOR, desk)
        self._caretaker = caretaker
        self._backups = backups
        self.where = where
        self.desk = desk
        self.recovery_key: str | None = None

    def execute(self, command: Command) -> Outcome:
        return self._desk.execute(command)

    def ask(self, query: Query[T]) -> T:
        return self._desk.ask(query)

    def undo(self, first: Sequence[Command] = ()) -> Outcome:
        return self._desk.undo(first)

    def redo(self) -> Outcome:
        return self._desk.redo()

    def verify(self) -> VerifyReport:
        return self._caretaker.verify()

    def backup(self, file: Path | None = None) -> datetime | None:
        now = datetime.now(UTC)
        return now if self._caretaker.backup(now, file).made else None

    def last_backup(self) -> datetime | None:
        return last_verified(self._backups)

    def close(self) -> None:
        self._database.close()


class WindowSession(DeskInHouse):
    """A window's session in a house in a file: its end is noted outside the database, after a last backup.

    While it lasts, some space is set aside, so that a disk that fills up lets the day be finished.
    """

    def __init__(self, house: OpenedHouse, caretaker: Caretaker, desk: str, recovery_key: str | None) -> None:
        super().__init__(file_engines(house), caretaker, house.place, str(house.place.database), desk)
        self.recovery_key = recovery_key
        self._house = house
        begin_session(house.place)
        with suppress(OSError):
            keep_reserve(house.place)

    def execute(self, command: Command) -> Outcome:
        try:
            return super().execute(command)
        except EnvironmentProblem as problem:
            if problem.code != "disk_full" or not release_reserve(self._house.place):
                raise
            return super().execute(command)

    def close(self) -> None:
        """Raises EnvironmentProblem when the last backup failed; the session has ended all the same."""
        try:
            self.backup()
        finally:
            super().close()
            release_reserve(self._house.place)
            close_house(self._house)


def file_engines(house: OpenedHouse) -> tuple[Engine, Engine]:
    """Writer and readers of a house in a file."""
    path, key = house.place.database, house.keys.house_key
    return sqlite_engine(path, key), sqlite_engine(path, key, read_only=True)


def server_engines(url: str) -> tuple[Engine, Engine]:
    """Writer and readers of a house on PostgreSQL."""
    return postgresql_engine(url), postgresql_engine(url, read_only=True)
