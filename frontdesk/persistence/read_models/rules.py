"""The house's rules: which there are, what speaks against a wish, how it could be done, and what they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from frontdesk.application.bookings import BookRooms
from frontdesk.application.house import House, HouseProfile
from frontdesk.application.rule_book import RuleBook, wanted
from frontdesk.application.rules import (
    Friction,
    FrictionOutcome,
    FrictionRow,
    HouseRules,
    RuleCheck,
    RulesDueForReview,
    RuleWays,
)
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.errors import NotFound
from frontdesk.domain.finding import Finder
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.resource import Room
from frontdesk.domain.rule_check import Firing
from frontdesk.domain.suggestions import Place, Suggestion, first_apart, nearby
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.house import HouseTables
from frontdesk.persistence.instants import instant, maybe_instant, seconds, span
from frontdesk.persistence.read_models.house import house
from frontdesk.persistence.read_models.stock import needs_of_booking, read_stock
from frontdesk.persistence.rows import AnyRow
from frontdesk.persistence.rules import RuleTables, a_rule
from frontdesk.persistence.schema import friction, house_rule

DAY = timedelta(days=1)
DAYS_AROUND = 35
"""How many days after a wish are looked at for one that suits the rules: the next month's quota is among them."""

_RULES = select(house_rule).order_by(house_rule.c.active.desc(), house_rule.c.kind, house_rule.c.id)
_DUE = (
    select(house_rule)
    .where(house_rule.c.active == 1, house_rule.c.review_on <= bindparam("day"))
    .order_by(house_rule.c.review_on, house_rule.c.id)
)
_FRICTION = (
    select(friction)
    .where(friction.c.at >= bindparam("first"), friction.c.at < bindparam("last"))
    .order_by(friction.c.at, friction.c.id)
)


def house_rules(_query: HouseRules, connection: Connection) -> tuple[HouseRule, ...]:
    return tuple(a_rule(row) for row in connection.execute(_RULES))


def rules_due_for_review(query: RulesDueForReview, connection: Connection) -> tuple[HouseRule, ...]:
    return tuple(a_rule(row) for row in connection.execute(_DUE, {"day": query.day.isoformat()}))


def rule_check(query: RuleCheck, connection: Connection) -> tuple[Firing, ...]:
    dates = wanted(query.wish, [query.wish.span])
    return rule_book(connection, query.now, query.actor).against(dates, _left_out(query.ignoring))[0]


def rule_book(connection: Connection, now: datetime, actor: str) -> RuleBook:
    """The rules in force, for whoever answers a question about a wish."""
    return RuleBook(RuleTables(connection), HouseTables(connection), now, actor)


def _left_out(occurrence_id: int | None) -> tuple[int, ...]:
    return () if occurrence_id is None else (occurrence_id,)


def rule_ways(query: RuleWays, connection: Connection) -> tuple[Suggestion, ...]:
    """Other rooms at the time, then other times in the room, then both."""
    return _Ways(query, connection).found()


class _Ways:
    def __init__(self, query: RuleWays, connection: Connection) -> None:
        self._query, self._wish = query, query.wish
        profile = house(House(), connection)
        self._hours = profile.opening_hours()
        self._book = rule_book(connection, query.now, query.actor)
        self._room = _wished_room(profile, query.wish)
        rest = _parts(profile, query.wish.room_ids) - set(self._room.occupies)
        reach = query.wish.span.grown(max(DAYS_AROUND * DAY, query.wish.span.duration), (DAYS_AROUND + 1) * DAY)
        self._rest = tuple(sorted(rest))
        self._finder = Finder(
            read_stock(connection, profile, reach), needs_of_booking(query.wish), (query.ignoring,), self._rest
        )

    def found(self) -> tuple[Suggestion, ...]:
        lengthened = _of_a_length_that_suits(self._book, self._wish)
        others = [room for room in self._finder.suitable if set(room.occupies).isdisjoint(self._room.occupies)]
        times = [lengthened, *self._times(lengthened)]
        places: list[Place] = []
        places += first_apart(((self._room, one) for one in times[:1]), self._suits, 1)
        places += first_apart(((other, lengthened) for other in others), self._suits, 2 - len(places))
        places += first_apart(((self._room, one) for one in times[1:]), self._suits, 3 - len(places))
        if len(places) < 3:
            both = ((other, one) for one in times[1:] for other in others)
            places += first_apart(both, self._suits, 3 - len(places))
        return tuple(self._suggestion(room, one) for room, one in places)

    def _times(self, like: TimeSpan) -> Iterator[TimeSpan]:
        """The nearest on the day, then the same time on other days, nearest first and none in the past."""
        day = local_date(like.start)
        yield from self._on(like, 0)
        for days in sorted(range(-DAYS_AROUND, DAYS_AROUND + 1), key=lambda days: (abs(days), days < 0)):
            if days and day + days * DAY >= local_date(self._query.now):
                yield _days_later(like, days)

    def _on(self, like: TimeSpan, days: int) -> Iterator[TimeSpan]:
        shifted = _days_later(like, days)
        within = self._hours.open_spans(local_date(shifted.start))
        return (one for one in nearby(shifted, within) if one != like)

    def _suits(self, room: Room, span: TimeSpan) -> bool:
        if span.start < self._query.now or (room.id == self._room.id and span == self._wish.span):
            return False
        wish = replace(self._wish, room_ids=(room.id, *self._rest), choices=())
        (firings,) = self._book.against(wanted(wish, [span]), _left_out(self._query.ignoring))
        return not any(firing.stops for firing in firings) and self._finder.is_free(room, span)

    def _suggestion(self, room: Room, span: TimeSpan) -> Suggestion:
        return Suggestion(room.id, room.name, room.capacity, span, room.id == self._room.id, span == self._wish.span)


def _wished_room(profile: HouseProfile, wish: BookRooms) -> Room:
    """The one room that is wished for, a combined one where its parts were named; the first of several."""
    parts = _parts(profile, wish.room_ids)
    whole = next((room for room in profile.bookable if set(room.occupies) == parts), None)
    return whole or profile.room(wish.room_ids[0])


def _parts(profile: HouseProfile, room_ids: Sequence[int]) -> set[int]:
    known = {room.id: room for room in profile.bookable}
    if missing := set(room_ids) - set(known):
        raise NotFound("room", min(missing))
    return {part for one in room_ids for part in known[one].occupies}


def _of_a_length_that_suits(book: RuleBook, wish: BookRooms) -> TimeSpan:
    """The wish as long as the rules in its rooms want it, from the same start."""
    length = wish.span.duration
    for firing in book.against(wanted(wish, [wish.span]))[0]:
        if firing.stops and firing.rule.kind in (RuleKind.SHORTEST, RuleKind.LONGEST):
            length = firing.rule.limit_as_time
    return TimeSpan(wish.span.start, wish.span.start + length)


def _days_later(span: TimeSpan, days: int) -> TimeSpan:
    """The same wall-clock time on another day."""
    local = to_local(span.start)
    start = from_local(local.date() + days * DAY, local.time())
    return TimeSpan(start, start + span.duration)


def friction_rows(query: Friction, connection: Connection) -> tuple[FrictionRow, ...]:
    window = {"first": seconds(query.during.start), "last": seconds(query.during.end)}
    return tuple(_friction_row(row) for row in connection.execute(_FRICTION, window))


def _friction_row(row: AnyRow) -> FrictionRow:
    return FrictionRow(
        instant(row.at),
        row.rule_id,
        row.kind,
        Severity(row.severity),
        FrictionOutcome(row.outcome),
        row.reason,
        row.room_id,
        span(row.starts_at, row.ends_at),
        row.party_size,
        maybe_instant(row.settled_at),
    )
