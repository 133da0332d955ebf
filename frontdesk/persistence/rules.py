"""House rules and what they did."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from frontdesk.application.rule_ports import BookedUse, NewFriction
from frontdesk.application.rules import FrictionMark, FrictionOutcome
from frontdesk.domain.booking import HOLDING, SeriesKind
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.rule_check import organizer_key
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.instants import maybe_instant, seconds, span
from frontdesk.persistence.rows import AnyRow, insert_one
from frontdesk.persistence.schema import claim, friction, house_rule, occurrence, room_part, series

_IN_FORCE = select(house_rule).where(house_rule.c.active == 1).order_by(house_rule.c.id)
_RULE = select(house_rule).where(house_rule.c.id == bindparam("id"))
_PARTS = select(room_part).order_by(room_part.c.room_id, room_part.c.part_id)
_ORGANIZER = func.coalesce(occurrence.c.organizer, series.c.organizer)
_BOOKED_BY = (
    select(occurrence.c.id, occurrence.c.starts_at, occurrence.c.ends_at, _ORGANIZER, claim.c.resource_id)
    .join(series)
    .join(claim, claim.c.occurrence_id == occurrence.c.id)
    .where(
        occurrence.c.starts_at >= bindparam("first"),
        occurrence.c.starts_at < bindparam("last"),
        occurrence.c.state.in_(sorted(HOLDING)),
        series.c.kind == SeriesKind.BOOKING,
        func.lower(_ORGANIZER).like(func.lower(bindparam("like")), escape="\\"),
    )
    .order_by(occurrence.c.starts_at, occurrence.c.id, claim.c.id)
)
_REFUSED = select(friction.c.id, friction.c.rule_id, friction.c.kind).where(
    friction.c.wish == bindparam("wish"), friction.c.outcome == FrictionOutcome.REFUSED
)
_MARK_COLUMNS = (
    friction.c.id,
    friction.c.outcome,
    friction.c.reason,
    friction.c.settled_at,
    friction.c.series_id,
)
_MARKS = select(*_MARK_COLUMNS).where(friction.c.id.in_(bindparam("ids", expanding=True))).order_by(friction.c.id)
_MARKS_OF = (
    select(*_MARK_COLUMNS)
    .where(friction.c.series_id == bindparam("series_id"), friction.c.outcome == bindparam("outcome"))
    .order_by(friction.c.id)
)
_MARK = (
    update(friction)
    .where(friction.c.id == bindparam("of"))
    .values(
        outcome=bindparam("so"), reason=bindparam("why"), settled_at=bindparam("done"), series_id=bindparam("about")
    )
)


class RuleTables:
    """Implements ``RuleRecords``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._combined: Mapping[int, tuple[int, ...]] | None = None

    def in_force(self) -> tuple[HouseRule, ...]:
        return tuple(a_rule(row) for row in self._connection.execute(_IN_FORCE))

    def rule(self, rule_id: int) -> HouseRule | None:
        row = self._connection.execute(_RULE, {"id": rule_id}).first()
        return a_rule(row) if row else None

    def add(self, rule: HouseRule) -> int:
        return insert_one(self._connection, insert(house_rule), _rule_values(rule))

    def change(self, rule: HouseRule) -> None:
        self._connection.execute(update(house_rule).where(house_rule.c.id == rule.id).values(**_rule_values(rule)))

    def combined(self) -> Mapping[int, tuple[int, ...]]:
        if self._combined is None:
            found: dict[int, tuple[int, ...]] = {}
            for room_id, part_id in self._connection.execute(_PARTS):
                found[room_id] = (*found.get(room_id, ()), part_id)
            self._combined = found
        return self._combined

    def booked_by(self, organizer: str, during: TimeSpan) -> tuple[BookedUse, ...]:
        key = organizer_key(organizer)
        values = {"first": seconds(during.start), "last": seconds(during.end), "like": _spelled_alike(key)}
        rows: dict[int, list[AnyRow]] = {}
        for row in self._connection.execute(_BOOKED_BY, values):
            if organizer_key(row[3]) == key:
                rows.setdefault(row[0], []).append(row)
        return tuple(
            BookedUse(identifier, span(claims[0][1], claims[0][2]), tuple(row[4] for row in claims))
            for identifier, claims in rows.items()
        )

    def add_friction(self, rows: Sequence[NewFriction]) -> tuple[int, ...]:
        return tuple(insert_one(self._connection, insert(friction), _friction_values(row)) for row in rows)

    def refused(self, wish: str) -> Mapping[int, tuple[int | None, str]]:
        found = self._connection.execute(_REFUSED, {"wish": wish}) if wish else ()
        return {row.id: (row.rule_id, row.kind) for row in found}

    def marks(self, friction_ids: Sequence[int]) -> tuple[FrictionMark, ...]:
        return tuple(_a_mark(row) for row in self._connection.execute(_MARKS, {"ids": list(friction_ids)}))

    def marks_of(self, series_id: int, outcome: FrictionOutcome) -> tuple[FrictionMark, ...]:
        values = {"series_id": series_id, "outcome": outcome}
        return tuple(_a_mark(row) for row in self._connection.execute(_MARKS_OF, values))

    def mark(self, marks: Sequence[FrictionMark]) -> None:
        if marks:
            self._connection.execute(_MARK, [_mark_values(one) for one in marks])


def _spelled_alike(key: str) -> str:
    """A pattern that every spelling of an organizer fits: SQLite compares only the letters A to Z without case."""
    return "".join(letter if letter.isascii() and letter.isalnum() else "%" for letter in key) + "%"


def a_rule(row: AnyRow) -> HouseRule:
    """A rule from its stored row."""
    parameters = json.loads(row.parameters)
    period = parameters.get("period")
    return HouseRule(
        row.id,
        RuleKind(row.kind),
        Severity(row.severity),
        row.owner,
        row.reason,
        date.fromisoformat(row.review_on),
        parameters.get("limit", 0),
        Period(period) if period else None,
        tuple(json.loads(row.room_ids)),
        bool(row.asks_request),
        tuple(json.loads(row.overridden_by)),
        bool(row.active),
        row.version,
    )


def _rule_values(rule: HouseRule) -> dict[str, Any]:
    return {
        "kind": rule.kind,
        "parameters": json.dumps({"limit": rule.limit, "period": rule.period}),
        "severity": rule.severity,
        "asks_request": int(rule.asks_request),
        "owner": rule.owner,
        "reason": rule.reason,
        "review_on": rule.review_on.isoformat(),
        "room_ids": json.dumps(rule.room_ids),
        "overridden_by": json.dumps(rule.overridden_by, ensure_ascii=False),
        "active": int(rule.active),
        "version": rule.version,
    }


def _friction_values(new: NewFriction) -> dict[str, Any]:
    return {
        "at": seconds(new.at),
        "rule_id": new.rule_id,
        "kind": new.kind,
        "severity": new.severity,
        "outcome": new.mark.outcome,
        "reason": new.mark.reason,
        "wish": new.wish,
        "room_id": new.room_id,
        "starts_at": seconds(new.span.start),
        "ends_at": seconds(new.span.end),
        "party_size": new.party_size,
        "series_id": new.mark.series_id,
        "settled_at": new.mark.settled_at and seconds(new.mark.settled_at),
    }


def _mark_values(mark: FrictionMark) -> dict[str, Any]:
    return {
        "of": mark.friction_id,
        "so": mark.outcome,
        "why": mark.reason,
        "done": mark.settled_at and seconds(mark.settled_at),
        "about": mark.series_id,
    }


def _a_mark(row: AnyRow) -> FrictionMark:
    return FrictionMark(row.id, FrictionOutcome(row.outcome), row.reason, maybe_instant(row.settled_at), row.series_id)
