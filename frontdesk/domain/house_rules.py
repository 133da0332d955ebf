"""The house's rules as data: each with an owner, a reason and a day on which it must be looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class RuleKind(StrEnum):
    """What a rule looks at. Its one or two numbers are ``HouseRule.limit`` and ``HouseRule.period``."""

    OPENING_HOURS = "opening_hours"
    CLOSING_DAYS = "closing_days"
    NOTICE = "notice"
    HORIZON = "horizon"
    SHORTEST = "shortest"
    LONGEST = "longest"
    QUOTA = "quota"
    PARTY_SIZE = "party_size"
    ON_REQUEST = "on_request"


class Severity(StrEnum):
    NOTICE = "notice"
    ERROR = "error"


class Period(StrEnum):
    """What a quota counts over: calendar units on the wall clock, the week from Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class HouseRule:
    """One rule. ``room_ids``: where it holds, everywhere when empty.

    ``limit`` by kind: minutes before the start (NOTICE), days ahead (HORIZON), minutes (SHORTEST, LONGEST), minutes per
    organizer and ``period`` (QUOTA), least persons for the room (PARTY_SIZE, which also speaks against more than the
    room seats); unused by the others. OPENING_HOURS looks at the week and its seasons, CLOSING_DAYS at closing days,
    half days and public holidays. ``asks_request``: what it speaks against can be asked for instead; ON_REQUEST always
    can. ``overridden_by``: who may set it aside with a reason.
    """

    id: int
    kind: RuleKind
    severity: Severity
    owner: str
    reason: str
    review_on: date
    limit: int = 0
    period: Period | None = None
    room_ids: tuple[int, ...] = ()
    asks_request: bool = False
    overridden_by: tuple[str, ...] = ()
    active: bool = True
    version: int = 0

    def severity_on(self, day: date) -> Severity:
        """Past its review day an error weakens to a notice until it is renewed."""
        return self.severity if day <= self.review_on else Severity.NOTICE

    def holds_in(self, room_ids: tuple[int, ...]) -> bool:
        return not self.room_ids or bool(set(self.room_ids) & set(room_ids))

    @property
    def limit_as_time(self) -> timedelta:
        """The limit of a rule that counts minutes."""
        return timedelta(minutes=self.limit)
