"""House rules as guests: what they ask, who owns them and why, what they did, and requests that wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.application.bookings import BookRooms, OccurrenceMove, PlannedOccurrence, StateChange
from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.rule_check import Firing
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan

OCCUPIED = "occupied"
"""The kind of friction that no rule made: somebody else was there."""


class FrictionOutcome(StrEnum):
    """What became of a wish that a rule spoke against. TAKEN_BACK: what it was about was undone."""

    NOTICED = "noticed"
    OVERRIDDEN = "overridden"
    REFUSED = "refused"
    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    GRANTED_OTHERWISE = "granted_otherwise"
    TAKEN_BACK = "taken_back"


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
class RuleWays(Query[tuple[Suggestion, ...]]):
    """Up to three free ways near a wish that no error speaks against, best first: other rooms, times and lengths."""

    wish: BookRooms
    now: datetime
    actor: str = "reception"
    ignoring: int | None = None


@dataclass(frozen=True, slots=True)
class FrictionRow:
    """One time the house said no, but, or wait. Nobody is named.

    ``kind`` is a RuleKind, or ``occupied``. ``rule_id`` is None for what was occupied and for a request no rule asked
    for. ``settled_at`` is None while a refused wish has found no other way and a request waits.
    """

    at: datetime
    rule_id: int | None
    kind: str
    severity: Severity
    outcome: FrictionOutcome
    reason: str
    room_id: int | None
    span: TimeSpan
    party_size: int | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class FrictionMark:
    """What became of one row of friction. ``series_id`` is the booking it is told about."""

    friction_id: int
    outcome: FrictionOutcome
    reason: str = ""
    settled_at: datetime | None = None
    series_id: int | None = None


@dataclass(frozen=True, slots=True)
class MarkFriction(Command):
    """Says anew what became of wishes: how the undo of a booking takes back what was told about it."""

    marks: tuple[FrictionMark, ...]


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
    "OCCUPIED",
    "ApproveRequest",
    "DeclineRequest",
    "Displaced",
    "Displacements",
    "Firing",
    "Friction",
    "FrictionMark",
    "FrictionOutcome",
    "FrictionRow",
    "HouseRules",
    "KeepRule",
    "MarkFriction",
    "RequestRow",
    "Requests",
    "RuleCheck",
    "RuleKind",
    "RuleReceipt",
    "RuleWays",
    "RulesDueForReview",
    "SwitchRule",
]
