"""What the journal and the undo steps tell a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.application.messages import Label, Query


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry; ``label`` is None when its payload was erased. ``touched`` maps kinds to ids."""

    seq: int
    at: datetime
    actor: str
    desk: str
    command: str
    step: str
    touched: dict[str, list[int]]
    label: Label | None


@dataclass(frozen=True, slots=True)
class JournalEntries(Query[tuple[JournalEntry, ...]]):
    """Entries made at or after ``since``, oldest first; the newest ``limit`` when None."""

    since: datetime | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class Steps:
    """What Ctrl+Z and Ctrl+Shift+Z would do at this desk; None when there is nothing."""

    undo: Label | None
    redo: Label | None


@dataclass(frozen=True, slots=True)
class NextSteps(Query[Steps]):
    desk: str
