"""Whether a house's tables are what its journal tells, and whether anything overlaps.

Independent of what it judges: plain statements, a sweep instead of the guard's index step, and the commands in the
journal's payloads carried out once more on paper.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

HOLDING_STATES = {"held", "confirmed", "in_use", "ended"}


@dataclass(frozen=True)
class Stand:
    """An occurrence as it should stand. Times in seconds since 1970."""

    state: str
    start: int
    end: int
    rooms: frozenset[int]
    version: int


@dataclass
class Told:
    """What the journal tells to be there."""

    occurrences: dict[int, Stand] = field(default_factory=dict)
    visits: dict[int, bool] = field(default_factory=dict)
    scans: dict[str, int | None] = field(default_factory=dict)
    walked_in: set[int] = field(default_factory=set)


def overlaps(connection: Connection) -> int:
    """How many holding claims begin before an earlier one on the same resource has ended."""
    found, busy_until = 0, dict[int, int]()
    statement = "SELECT resource_id, starts_at, ends_at FROM claim WHERE holds = 1 ORDER BY starts_at, ends_at"
    for resource, start, end in _rows(connection, statement):
        found += start < busy_until.get(resource, start)
        busy_until[resource] = max(end, busy_until.get(resource, end))
    return found


def untogether(connection: Connection) -> list[str]:
    """Everything in which tables and journal differ; empty when what was journalled was done, and nothing else."""
    entries = _entries(connection)
    told = _told(entries)
    return [
        *_payloads(connection),
        *_occurrences(connection, told),
        *_visits(connection, told),
        *_scans(connection, told),
        *_steps(connection, entries),
    ]


def acknowledged_missing(connection: Connection, desk: str, entries: Iterable[tuple[int, str]]) -> list[str]:
    """Which of these entries (number, command) of a desk the journal does not hold as they were acknowledged."""
    written = {
        (row.seq, row.command) for row in _rows(connection, "SELECT seq, command FROM journal WHERE desk = :d", d=desk)
    }
    return [f"desk {desk}: {command} {seq} is not in the journal" for seq, command in set(entries) - written]


def _rows(connection: Connection, statement: str, **values: object) -> list[Any]:
    return list(connection.execute(text(statement), values))


def _entries(connection: Connection) -> dict[int, Any]:
    statement = (
        "SELECT journal.seq, desk, command, step, touched, body FROM journal"
        " JOIN journal_payload ON journal_payload.seq = journal.seq ORDER BY journal.seq"
    )
    return {row.seq: row for row in _rows(connection, statement)}


def _payloads(connection: Connection) -> list[str]:
    journal = {row.seq for row in _rows(connection, "SELECT seq FROM journal")}
    payload = {row.seq for row in _rows(connection, "SELECT seq FROM journal_payload")}
    return [f"entry {seq} without payload" for seq in sorted(journal - payload)]


def _told(entries: Mapping[int, Any]) -> Told:
    told = Told()
    for seq, row in entries.items():
        if teller := _TELLERS.get(row.command):
            teller(told, seq, json.loads(row.body)["command"], json.loads(row.touched))
    return told


def _seconds(iso: str) -> int:
    return int(datetime.fromisoformat(iso).timestamp())


def _tell_booking(told: Told, seq: int, command: Any, touched: Any) -> None:
    (identifier,) = touched["occurrence"]
    span = command["span"]
    rooms = frozenset(command["room_ids"])
    told.occurrences[identifier] = Stand("confirmed", _seconds(span["start"]), _seconds(span["end"]), rooms, seq)


def _tell_move(told: Told, seq: int, command: Any, _touched: Any) -> None:
    for move in command["moves"]:
        span, was = move["span"], told.occurrences[move["occurrence_id"]]
        told.occurrences[move["occurrence_id"]] = Stand(
            was.state,
            _seconds(span["start"]),
            _seconds(span["end"]),
            frozenset(move["resource_ids"]),
            seq,
        )


def _tell_restored(told: Told, _seq: int, command: Any, _touched: Any) -> None:
    """What was put back: all of it stands in the command, the version it had included."""
    for one in command["occurrences"]:
        told.occurrences[one["occurrence_id"]] = Stand(
            one["state"],
            _seconds(one["span"]["start"]),
            _seconds(one["span"]["end"]),
            frozenset(claim["resource_id"] for claim in one["claims"]),
            one["version"],
        )


def _tell_state(told: Told, seq: int, command: Any, _touched: Any) -> None:
    for change in command["changes"]:
        was = told.occurrences[change["occurrence_id"]]
        version = change["restores"] or seq
        told.occurrences[change["occurrence_id"]] = Stand(change["state"], was.start, was.end, was.rooms, version)


def _tell_visit(told: Told, _seq: int, _command: Any, touched: Any) -> None:
    told.visits.update(dict.fromkeys(touched["visit"], False))


def _tell_walk_in(told: Told, seq: int, command: Any, touched: Any) -> None:
    _tell_visit(told, seq, command, touched)
    told.walked_in.update(touched["visit"])


def _tell_visit_state(told: Told, _seq: int, command: Any, _touched: Any) -> None:
    told.visits[command["visit_id"]] = command["cancelled"]


def _tell_scan(told: Told, _seq: int, command: Any, touched: Any) -> None:
    """A scan sent again has an entry of its own, and touches nothing."""
    if scans := touched.get("scan"):
        told.scans[command["nonce"]] = scans[0]


_TELLERS = {
    "BookRooms": _tell_booking,
    "MoveOccurrences": _tell_move,
    "RestoreBookings": _tell_restored,
    "ChangeState": _tell_state,
    "ExpectVisitor": _tell_visit,
    "WalkIn": _tell_walk_in,
    "ChangeVisitState": _tell_visit_state,
    "RecordScan": _tell_scan,
}


def _occurrences(connection: Connection, told: Told) -> list[str]:
    claimed: dict[int, list[Any]] = {}
    for row in _rows(connection, "SELECT occurrence_id, resource_id, starts_at, ends_at, holds FROM claim"):
        claimed.setdefault(row.occurrence_id, []).append(row)
    statement = "SELECT id, state, starts_at, ends_at, version FROM occurrence"
    found = {row.id: _stand(row, claimed.pop(row.id, ())) for row in _rows(connection, statement)}
    series = _rows(connection, "SELECT id FROM series WHERE id NOT IN (SELECT series_id FROM occurrence)")
    return [
        *_differences("occurrence", told.occurrences, found),
        *(f"series {row.id} without occurrence" for row in series),
    ]


def _stand(row: Any, claims: Iterable[Any]) -> Stand | str:
    """How it stands, or what is wrong with its claims."""
    wanted = (row.starts_at, row.ends_at, int(row.state in HOLDING_STATES))
    if any((claim.starts_at, claim.ends_at, claim.holds) != wanted for claim in claims):
        return f"claims of {row.id} are not where it is"
    rooms = frozenset(claim.resource_id for claim in claims)
    return Stand(row.state, row.starts_at, row.ends_at, rooms, row.version)


def _visits(connection: Connection, told: Told) -> list[str]:
    found = {row.id: bool(row.cancelled) for row in _rows(connection, "SELECT id, cancelled FROM visit")}
    badged = Counter(row.visit_id for row in _rows(connection, "SELECT visit_id FROM badge"))
    strangers = _rows(connection, "SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM visit)")
    return [
        *_differences("visit", told.visits, found),
        *_differences("badges of visit", dict.fromkeys(told.visits, 1), badged),
        *(f"person {row.id} without visit" for row in strangers),
    ]


def _scans(connection: Connection, told: Told) -> list[str]:
    rows = _rows(connection, "SELECT id, nonce, visit_id FROM scan")
    arrived = Counter(row.visit_id for row in rows if row.nonce.startswith("walk-in:"))
    scanned = {row.nonce: row.id for row in rows if not row.nonce.startswith("walk-in:")}
    return [
        *_differences("scan", told.scans, scanned),
        *_differences("arrival of visit", dict.fromkeys(told.walked_in, 1), arrived),
    ]


def _differences(what: str, told: Mapping[Any, Any], found: Mapping[Any, Any]) -> list[str]:
    keys = sorted(told.keys() | found.keys(), key=str)
    return [
        f"{what} {key}: journal tells {told.get(key)}, table holds {found.get(key)}"
        for key in keys
        if told.get(key) != found.get(key)
    ]


def _steps(connection: Connection, entries: Mapping[int, Any]) -> list[str]:
    rows = _rows(connection, "SELECT desk, state, seq FROM undo_step")
    pointed = Counter(row.seq for row in rows)
    wrong = [f"undo step of desk {row.desk} points at {row.seq}" for row in rows if not _fits(row, entries)]
    twice = [f"{count} undo steps point at {seq}" for seq, count in pointed.items() if count > 1]
    return [*wrong, *twice, *_forgotten(entries, {row.seq for row in rows})]


def _fits(step: Any, entries: Mapping[int, Any]) -> bool:
    """A step that can be undone points at what was done or redone, one that can be redone at an undo."""
    entry = entries.get(step.seq)
    kinds = {"done": ("do", "redo"), "undone": ("undo",)}
    return (
        entry is not None
        and entry.desk == step.desk
        and entry.step in kinds[step.state]
        and json.loads(entry.body)["inverse"] is not None
    )


def _forgotten(entries: Mapping[int, Any], pointed: set[int]) -> list[str]:
    """The newest entry of each desk that can be taken back must be one that a step points at."""
    newest = {entry.desk: seq for seq, entry in entries.items() if json.loads(entry.body)["inverse"] is not None}
    return [f"desk {desk} cannot take back {seq}" for desk, seq in newest.items() if seq not in pointed]
