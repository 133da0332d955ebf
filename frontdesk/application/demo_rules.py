"""The demo house's rules, and a request that waits for an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from frontdesk.application.bookings import BookRooms
from frontdesk.application.rules import KeepRule
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class DemoRule:
    """A rule by the names of its rooms; it is due for review so many days after today."""

    kind: RuleKind
    severity: Severity
    owner: str
    reason: str
    review_after_days: int
    limit: int = 0
    period: Period | None = None
    rooms: tuple[str, ...] = ()
    asks_request: bool = False
    overridden_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoRequest:
    """A wish that a rule wants to be asked about, so many days ahead."""

    room: str
    days_ahead: int
    starts: time
    ends: time
    title: str
    organizer: str
    party_size: int


def kept(rule: DemoRule, ids: Mapping[str, int], today: date) -> KeepRule:
    """The command that gives the house a rule."""
    return KeepRule(
        HouseRule(
            0,
            rule.kind,
            rule.severity,
            rule.owner,
            rule.reason,
            today + timedelta(days=rule.review_after_days),
            rule.limit,
            rule.period,
            tuple(ids[room] for room in rule.rooms),
            rule.asks_request,
            rule.overridden_by,
        )
    )


def asked(request: DemoRequest, ids: Mapping[str, int], today: date) -> BookRooms:
    """The command that asks."""
    day = today + timedelta(days=request.days_ahead)
    span = TimeSpan(from_local(day, request.starts), from_local(day, request.ends))
    return BookRooms((ids[request.room],), span, request.title, request.organizer, request.party_size, as_request=True)
