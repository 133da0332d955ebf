"""Looking after a house, the same for one in a file and one on a server."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from frontdesk.application.housekeeping import BackupReport, RestoreReport, VerifyReport
from frontdesk.persistence.backup import backup
from frontdesk.persistence.house_file import migrate
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import load_keys
from frontdesk.persistence.restore import restore
from frontdesk.persistence.retention import backup_name, last_verified, thin_out
from frontdesk.persistence.server_house import backup_database, migrate_database, restore_database
from frontdesk.persistence.verify import verify_house, verify_server


class FileCaretaker:
    """Implements ``Caretaker`` for a house in a file."""

    def __init__(self, place: HousePlace) -> None:
        self._place = place

    def verify(self) -> VerifyReport:
        return verify_house(self._place, load_keys(self._place))

    def backup(self, now: datetime, target: Path | None = None) -> BackupReport:
        return backup(self._place, load_keys(self._place), now, target)

    def restore(self, file: Path, now: datetime, recovery_key_text: str | None = None) -> RestoreReport:
        return restore(file, self._place, now, recovery_key_text)

    def migrate(self, now: datetime) -> Path | None:
        return migrate(self._place, now)


class ServerCaretaker:
    """Implements ``Caretaker`` for a house on PostgreSQL; ``place`` is where its backups lie on this machine."""

    def __init__(self, url: str, place: HousePlace) -> None:
        self._url = url
        self._place = place

    def verify(self) -> VerifyReport:
        return verify_server(self._url, last_verified(self._place))

    def backup(self, now: datetime, target: Path | None = None) -> BackupReport:
        made = backup_database(self._url, target or self._place.backups / backup_name(now))
        if target is None:
            thin_out(self._place, now)
        return made

    def restore(self, file: Path, now: datetime, recovery_key_text: str | None = None) -> RestoreReport:  # noqa: ARG002
        """A server's backups bear no key of ours, so ``recovery_key_text`` is not looked at."""
        return restore_database(self._url, file, self._place, now)

    def migrate(self, now: datetime) -> Path | None:
        return migrate_database(self._url, self._place, now)
