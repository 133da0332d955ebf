"""House rules as guests: what they ask, who owns them and why, what they did, and requests that wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.application.bookings import BookRooms, OccurrenceMove, PlannedOccurrence, StateChange
from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that spoke against a wish. ``severity`` is what it counts for today: past its review an error is a notice.

    ``facts`` say how far off the wish is (``limit`` and ``wished`` as text, minutes or persons, by kind of rule).
    ``may_override``: whether whoever asks may set it aside with a reason. ``may_request``: whether it can be asked for.
    """

    rule: HouseRule
    severity: Severity
    span: TimeSpan
    facts: tuple[tuple[str, str | int], ...] = ()
    may_override: bool = False
    may_request: bool = False


@dataclass(frozen=True, slots=True)
class KeepRule(Command):
    """Adds a rule (id 0) or changes one. Receipt: RuleReceipt."""

    rule: HouseRule
    expected_version: int = 0
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class SwitchRule(Command):
    """Takes a rule out of force, or puts it back; what it did stays told."""

    rule_id: int
    active: bool
    expected_version: int
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class RuleReceipt(Receipt):
    rule_id: int
    version: int


@dataclass(frozen=True, slots=True)
class HouseRules(Query[tuple[HouseRule, ...]]):
    """Every rule, those in force first, then by kind."""


@dataclass(frozen=True, slots=True)
class RuleCheck(Query[tuple[Firing, ...]]):
    """The rules that speak against a wish for one date, errors first: what saving it would meet.

    ``ignoring``: the occurrence that is moved; ``actor`` is who asks.
    """

    wish: BookRooms
    now: datetime
    actor: str = "reception"
    ignoring: int | None = None


@dataclass(frozen=True, slots=True)
class FrictionRow:
    """One time the house said no, but, or wait. Nobody is named.

    ``kind`` is a RuleKind, or ``occupied``; ``outcome``: noticed, overridden, refused, requested, approved, declined,
    granted_otherwise. ``rule_id`` is None for what was occupied.
    """

    at: datetime
    rule_id: int | None
    kind: str
    severity: Severity
    outcome: str
    reason: str
    room_id: int | None
    span: TimeSpan
    party_size: int | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Friction(Query[tuple[FrictionRow, ...]]):
    """What rules and occupied rooms did in a stretch of time, in order."""

    during: TimeSpan


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request and how long it has waited. ``asked_by_rules`` are the rules it would have broken."""

    series_id: int
    series_version: int
    asked_at: datetime
    occurrences: tuple[PlannedOccurrence, ...]
    asked_by_rules: tuple[HouseRule, ...]


@dataclass(frozen=True, slots=True)
class Requests(Query[tuple[RequestRow, ...]]):
    """What waits for an answer, longest first."""


@dataclass(frozen=True, slots=True)
class Displaced:
    """A booking that lies where a request would. ``way`` is where it can go, None when it would be cancelled."""

    occurrence: PlannedOccurrence
    way: OccurrenceMove | None


@dataclass(frozen=True, slots=True)
class Displacements(Query[tuple[Displaced, ...]]):
    """Exactly what approving a request displaces, in time order; nothing when all of it is free."""

    series_id: int
    now: datetime


@dataclass(frozen=True, slots=True)
class ApproveRequest(Command):
    """Confirms a request; what lies in its way is moved or cancelled as given. One step, one undo."""

    series_id: int
    expected_version: int
    moves: tuple[OccurrenceMove, ...] = ()
    cancels: tuple[StateChange, ...] = ()


@dataclass(frozen=True, slots=True)
class DeclineRequest(Command):
    """Says no to a request, and why."""

    series_id: int
    expected_version: int
    reason: str


@dataclass(frozen=True, slots=True)
class RulesDueForReview(Query[tuple[HouseRule, ...]]):
    """Rules in force whose review date has come by ``day``."""

    day: date


__all__ = [
    "ApproveRequest",
    "DeclineRequest",
    "Displaced",
    "Displacements",
    "Firing",
    "Friction",
    "FrictionRow",
    "HouseRules",
    "KeepRule",
    "RequestRow",
    "Requests",
    "RuleCheck",
    "RuleKind",
    "RuleReceipt",
    "RulesDueForReview",
    "SwitchRule",
]
