"""Where a house lies: one folder with its database, what belongs to its keys, its backups and its quarantine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DATABASE_NAME = "house.db"


@dataclass(frozen=True, slots=True)
class HousePlace:
    """``path``: the house's folder, or the database in it (a name ending in ``.db``)."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path if self.path.suffix == ".db" else self.path / DATABASE_NAME

    @property
    def folder(self) -> Path:
        return self.database.parent

    @property
    def key_file(self) -> Path:
        """The house key and the backup key, where the machine has no keyring."""
        return self.database.with_suffix(".key")

    @property
    def key_id_file(self) -> Path:
        """Which key the house was encrypted with: tells a wrong key from a broken file."""
        return self.database.with_suffix(".keyid")

    @property
    def recovery_file(self) -> Path:
        """The house key, wrapped by the recovery key."""
        return self.database.with_suffix(".recovery")

    @property
    def anchor_file(self) -> Path:
        """The journal's head and how the last session ended, kept outside the database."""
        return self.database.with_suffix(".anchor")

    @property
    def reserve_file(self) -> Path:
        """Space that is given back when the disk is full."""
        return self.database.with_suffix(".reserve")

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def quarantine(self) -> Path:
        return self.folder / "quarantine"

    @property
    def database_files(self) -> tuple[Path, ...]:
        """The database with its write-ahead log and shared memory, which belong to it."""
        return tuple(self.database.with_name(self.database.name + suffix) for suffix in ("", "-wal", "-shm"))
