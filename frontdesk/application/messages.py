"""What is asked of the house and what it answers: commands, queries, outcomes.

A command is a frozen, serialisable dataclass in the imperative; a query is a noun; an outcome says what was
done, what it touched, how to take it back and what was noticed on the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Kind(StrEnum):
    """The kinds of thing a change can touch; a view compares them with what it shows."""

    RESOURCE = "resource"
    HOURS = "hours"
    SERIES = "series"
    OCCURRENCE = "occurrence"
    PERSON = "person"
    VISIT = "visit"
    SCAN = "scan"
    EVENT = "event"
    REGISTRATION = "registration"
    RULE = "rule"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Command:
    """Base of everything that changes data."""


@dataclass(frozen=True, slots=True)
class Routine(Command):
    """Base of what the program does by itself, again and again: no step of anybody's undo, and no trace in the journal
    when there was nothing to do."""


@dataclass(frozen=True, slots=True)
class Query(Generic[Answer]):
    """Base of everything that only reads; the type argument is what it is answered with."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What was touched: ids by kind."""

    ids: Mapping[Kind, tuple[int, ...]] = field(default_factory=dict)

    def touches(self, *kinds: Kind) -> bool:
        return any(self.ids.get(kind) for kind in kinds)


@dataclass(frozen=True, slots=True)
class Label:
    """What was done, for "Fortryd: …" and the journal: a stable verb and its facts; the words are the window's."""

    verb: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth saying that stopped nothing: a stable code and its facts."""

    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the caller gets to know by name; each command's handler says which subclass it returns."""


@dataclass(frozen=True, slots=True)
class Receipts(Receipt):
    """The receipts of several steps, in their order."""

    steps: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class Together(Command):
    """Several commands as one step: one transaction, one journal entry, one undo. All or none.

    ``verb`` and ``facts`` are its label. A later step sees what an earlier one did. Receipt: Receipts.
    """

    steps: tuple[Command, ...]
    verb: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one committed command. ``inverse`` is None when it cannot be taken back with Ctrl+Z."""

    receipt: Receipt
    changes: Changes
    label: Label
    inverse: Command | None = None
    findings: tuple[Finding, ...] = ()
