"""The house's rules looked up for a wish: the same for a booking that is being saved and for a question beforehand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from frontdesk.application.bookings import BookRooms
from frontdesk.application.ports import HouseRecords, ResourceFacts
from frontdesk.application.rule_ports import BookedUse, RuleRecords
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import NotFound
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind
from frontdesk.domain.rule_check import (
    HOURS_KINDS,
    Circumstances,
    Firing,
    Use,
    organizer_key,
    period_span,
    period_start,
    quota_periods,
    speaking_against,
)
from frontdesk.domain.time_span import TimeSpan

_READ_AHEAD = timedelta(days=62)
"""Closing days are read for later dates as well: whoever looks for another time asks for those next."""


class RulesSpeakAgainst(Exception):
    """House rules refuse a wish; whoever explains looks for ways out. ``refused`` is the date they stop first.

    ``ignoring`` is the occurrence that was to be moved.
    """

    def __init__(self, firings: Sequence[Firing], refused: Wanted, ignoring: int | None = None) -> None:
        super().__init__("house rules")
        self.firings, self.refused, self.ignoring = tuple(firings), refused, ignoring


@dataclass(frozen=True, slots=True)
class Wanted:
    """One date of a wish as it was asked for: any resources, in a seating."""

    span: TimeSpan
    resource_ids: tuple[int, ...]
    organizer: str = ""
    party_size: int | None = None
    seating: str = ""
    setup_minutes: int = 0
    teardown_minutes: int = 0


def wanted(wish: BookRooms, spans: Sequence[TimeSpan]) -> tuple[Wanted, ...]:
    """The dates of a wish that take place, each in the rooms chosen for it."""
    elsewhere = {
        choice.span.start if choice.span else choice.original: choice.room_ids
        for choice in wish.choices
        if choice.room_ids
    }
    return tuple(
        Wanted(
            span,
            elsewhere.get(span.start) or wish.room_ids,
            wish.organizer,
            wish.party_size,
            wish.seating,
            wish.setup_minutes,
            wish.teardown_minutes,
        )
        for span in spans
    )


class RuleBook:
    """The rules in force, read once."""

    def __init__(self, rules: RuleRecords, house: HouseRecords, now: datetime, actor: str) -> None:
        self._records, self._house = rules, house
        self._now, self._actor = now, actor
        self.rules: tuple[HouseRule, ...] = rules.in_force()
        self._hours: tuple[date, date, OpeningHours] | None = None
        self._known: dict[int, ResourceFacts] = {}
        self._booked: dict[tuple[str, TimeSpan], tuple[BookedUse, ...]] = {}

    def kinds_in(self, resource_ids: Iterable[int]) -> frozenset[RuleKind]:
        """The kinds of which a rule holds in any of these rooms: what they look at needs no other remark."""
        if not self.rules:
            return frozenset()
        named = named_rooms(resource_ids, self._records.combined())
        return frozenset(rule.kind for rule in self.rules if rule.holds_in(named))

    def against(self, dates: Sequence[Wanted], leaving: Collection[int] = ()) -> tuple[tuple[Firing, ...], ...]:
        """For each date the rules that speak against it, errors first.

        ``leaving``: occurrences that count towards no quota: they are the dates themselves, or move.
        """
        if not self.rules or not dates:
            return ((),) * len(dates)
        uses = self._uses(dates)
        hours = self._hours_for_rules([use.span for use in uses])
        found: dict[int, tuple[Firing, ...]] = {}
        for numbers in _by_organizer(uses):
            own = [uses[number] for number in numbers]
            around = Circumstances(self._now, hours, self._actor, self._used(own, frozenset(leaving)))
            found.update(zip(numbers, speaking_against(self.rules, own, around), strict=True))
        return tuple(found[number] for number in range(len(uses)))

    def _uses(self, dates: Sequence[Wanted]) -> Sequence[Use]:
        combined = self._records.combined()
        seated = any(rule.kind is RuleKind.PARTY_SIZE for rule in self.rules)
        facts = self._facts(dates, combined) if seated else None
        return [
            Use(
                one.span,
                named_rooms(one.resource_ids, combined),
                one.organizer,
                one.party_size,
                _seats(one, facts, combined) if facts else 0,
            )
            for one in dates
        ]

    def _facts(self, dates: Sequence[Wanted], combined: Mapping[int, tuple[int, ...]]) -> Mapping[int, ResourceFacts]:
        ids = {identifier for one in dates for identifier in named_rooms(one.resource_ids, combined)}
        if new := ids - set(self._known):
            self._known.update(self._house.resources(sorted(new)))
        for missing in ids - set(self._known):
            raise NotFound("resource", missing)
        return self._known

    def _hours_for_rules(self, spans: Sequence[TimeSpan]) -> OpeningHours:
        needed = any(rule.kind in HOURS_KINDS for rule in self.rules)
        return self.opening_hours(spans) if needed else OpeningHours((), ())

    def opening_hours(self, spans: Sequence[TimeSpan]) -> OpeningHours:
        """When the house is open, for the days of these spans."""
        first = min(local_date(span.start) for span in spans)
        last = max(local_date(span.end) for span in spans)
        if self._hours is None or first < self._hours[0] or self._hours[1] < last:
            last += _READ_AHEAD
            closed = self._house.closing_days(first, last)
            found = OpeningHours(self._house.hours(), closed, self._house.seasons(), self._house.yearly_closings())
            self._hours = first, last, found
        return self._hours[2]

    def _used(self, uses: Sequence[Use], leaving: Collection[int]) -> Mapping[tuple[int, date], timedelta]:
        asked = quota_periods(self.rules, uses)
        if not asked:
            return {}
        spans = [period_span(rule.period or Period.WEEK, first) for rule, first in asked]
        whole = TimeSpan(min(span.start for span in spans), max(span.end for span in spans))
        combined = self._records.combined()
        quotas = {rule.id: rule for rule, _ in asked}
        used: dict[tuple[int, date], timedelta] = {}
        for booked in self._booked_by(uses[0].organizer, whole):
            if booked.occurrence_id in leaving:
                continue
            day = local_date(booked.span.start)
            for rule in quotas.values():
                if not rule.room_ids or rule.holds_in(named_rooms(booked.resource_ids, combined)):
                    key = rule.id, period_start(rule.period or Period.WEEK, day)
                    used[key] = used.get(key, timedelta(0)) + booked.span.duration
        return used

    def _booked_by(self, organizer: str, during: TimeSpan) -> tuple[BookedUse, ...]:
        key = organizer_key(organizer), during
        if key not in self._booked:
            self._booked[key] = self._records.booked_by(organizer, during)
        return self._booked[key]


def _by_organizer(uses: Sequence[Use]) -> Iterable[Sequence[int]]:
    """Which uses have one organizer: the numbers of those that share a quota."""
    found: dict[str, list[int]] = {}
    for number, use in enumerate(uses):
        found.setdefault(organizer_key(use.organizer), []).append(number)
    return found.values()


def named_rooms(resource_ids: Iterable[int], combined: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    """The ids under which a rule may name these rooms: each part of a combined room, and what parts make up."""
    own = set(resource_ids)
    parts = own.union(*(combined.get(one, ()) for one in own))
    made_up = {room for room, of in combined.items() if parts.issuperset(of)}
    return tuple(sorted(parts | made_up))


def _seats(one: Wanted, facts: Mapping[int, ResourceFacts], combined: Mapping[int, tuple[int, ...]]) -> int:
    """How many the rooms seat together; a combined room as one, also where its parts were named."""
    left = set(one.resource_ids).union(*(combined.get(key, ()) for key in one.resource_ids)) - set(combined)
    seats = 0
    for room in sorted(combined, key=lambda key: -len(combined[key])):
        if left.issuperset(combined[room]):
            seats += facts[room].seats(one.seating)
            left.difference_update(combined[room])
    return seats + sum(facts[key].seats(one.seating) for key in left)


def without_requests(firings: Iterable[Firing]) -> tuple[Firing, ...]:
    """The same where nothing can be asked for: something that is moved stays where it is meanwhile."""
    return tuple(replace(firing, may_request=False) for firing in firings)
