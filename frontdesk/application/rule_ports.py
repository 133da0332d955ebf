"""What house rules need from the world: a part of ``ports.Work``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from frontdesk.application.rules import FrictionMark, FrictionOutcome
from frontdesk.domain.house_rules import HouseRule, Severity
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class BookedUse:
    """What an organizer has in the calendar: a date of a plain booking that holds something."""

    occurrence_id: int
    span: TimeSpan
    resource_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewFriction:
    """A time a rule spoke, or something was occupied. ``wish`` ties what was refused to what came of it."""

    at: datetime
    rule_id: int | None
    kind: str
    severity: Severity
    mark: FrictionMark
    wish: str
    room_id: int | None
    span: TimeSpan
    party_size: int | None


class RuleRecords(Protocol):
    def in_force(self) -> tuple[HouseRule, ...]: ...
    def rule(self, rule_id: int) -> HouseRule | None: ...
    def add(self, rule: HouseRule) -> int: ...
    def change(self, rule: HouseRule) -> None: ...
    def combined(self) -> Mapping[int, tuple[int, ...]]:
        """The parts of each combined room."""

    def booked_by(self, organizer: str, during: TimeSpan) -> tuple[BookedUse, ...]:
        """Bookings that begin in a stretch of time, of an organizer however the name is spelled in capitals."""

    def add_friction(self, rows: Sequence[NewFriction]) -> tuple[int, ...]:
        """Their ids, in the order given."""

    def refused(self, wish: str) -> Mapping[int, tuple[int | None, str]]:
        """What was refused of a wish and has found no other way yet: rule and kind, by id."""

    def marks(self, friction_ids: Sequence[int]) -> tuple[FrictionMark, ...]: ...
    def marks_of(self, series_id: int, outcome: FrictionOutcome) -> tuple[FrictionMark, ...]:
        """What is told so about a booking."""

    def mark(self, marks: Sequence[FrictionMark]) -> None: ...
