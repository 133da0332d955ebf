"""What the journal and the steps that can be taken back need from the world: a part of ``ports.Work``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class JournalRow:
    seq: int
    at: int
    actor: str
    desk: str
    command: str
    step: str
    touched: str
    payload_digest: bytes
    previous_hash: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class UndoStep:
    id: int
    seq: int


class JournalRecords(Protocol):
    def head(self) -> tuple[int, bytes]:
        """Sequence number and hash of the newest entry; serialises writers from here to the commit."""

    def append(self, row: JournalRow, salt: bytes, body: bytes) -> None: ...
    def payload(self, seq: int) -> bytes | None: ...
    def entry(self, seq: int) -> EntrySaid | None:
        """Who made an entry, when, and what it said."""

    def push_step(self, seq: int) -> None:
        """A new step at this desk; what had been undone there can no longer be redone."""

    def step(self, state: str) -> UndoStep | None:
        """The step that would be undone (``done``) or redone (``undone``) next at this desk."""

    def flip_step(self, step_id: int, state: str, seq: int) -> None: ...


@dataclass(frozen=True, slots=True)
class EntrySaid:
    """A journal entry as it is told. ``said`` is the verb and facts of its label; None once retention erased them."""

    by: str
    at: datetime
    said: tuple[str, Mapping[str, str | int]] | None
