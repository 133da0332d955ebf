"""Looking after the house: whether it is sound, and what its backups are worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a full check found; ``faults`` are stable words, empty when the house is sound.

    ``differing_object``: what is not as the migrations left it; ``integrity``: the engine's own complaints;
    ``broken_references``: rows whose counterpart is gone; ``overlaps``: pairs of claims on one resource at one
    time; ``idle_claims`` hold although their occurrence does not, ``missing_claims`` the other way round;
    ``broken_entry``: the first journal entry that is not as it was written; ``altered_payloads``: payloads that
    do not fit their entry; ``erased_payloads``: those that retention took away; the
    size is that of the database with its indexes.
    """

    revision: str
    differing_object: str | None
    integrity: tuple[str, ...]
    broken_references: int
    overlaps: int
    idle_claims: int
    missing_claims: int
    broken_entry: int | None
    altered_payloads: int
    journal_entries: int
    erased_payloads: int
    last_backup_at: datetime | None
    database_bytes: int
    timings: tuple[tuple[str, timedelta], ...]

    @property
    def faults(self) -> tuple[str, ...]:
        found = {
            "schema": self.differing_object,
            "integrity": self.integrity,
            "references": self.broken_references,
            "overlaps": self.overlaps,
            "idle_claims": self.idle_claims,
            "missing_claims": self.missing_claims,
            "journal": self.broken_entry,
            "payloads": self.altered_payloads,
        }
        return tuple(word for word, value in found.items() if value)

    @property
    def sound(self) -> bool:
        return not self.faults


@dataclass(frozen=True, slots=True)
class BackupReport:
    """``file`` is the newest good backup, ``seq`` the journal entry it reaches, ``size`` in bytes.

    ``made`` is False when nothing had changed since it was made; ``removed`` are those whose time had come.
    """

    file: Path
    made: bool
    seq: int
    size: int
    removed: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """``seq``: the journal entry the house stands at now; ``lost``: how many it had after that, where known.

    ``moved_to``: where the house lies that was there before, None when there was none. ``revision`` may ask for
    a migration.
    """

    seq: int
    lost: int | None
    revision: str
    moved_to: Path | None


class Caretaker(Protocol):
    """Looks after one house, in a file or on a server. All methods raise EnvironmentProblem."""

    def verify(self) -> VerifyReport:
        """The full check, beside whoever works in the house."""

    def backup(self, now: datetime, target: Path | None = None) -> BackupReport:
        """Among the house's own backups, or to a new file. Raises InvalidInput when that file exists."""

    def restore(self, file: Path, now: datetime, recovery_key_text: str | None = None) -> RestoreReport:
        """Puts a backup in the house's place; nobody may have the house open. Raises InvalidInput for the key."""

    def migrate(self, now: datetime) -> Path | None:
        """Brings an older house to the current revision; returns the backup made before, None if it is current."""
