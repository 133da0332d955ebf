"""A few rows of a house, written past the use cases: for tests of what looks at the rows themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from frontdesk.application.journal_chain import GENESIS, entry_hash, payload_digest
from frontdesk.persistence.engine import sqlite_engine
from frontdesk.persistence.house_file import OpenedHouse

HOUR = 3600
MONDAY_NINE = 1_788_766_800

_ENTRY = text(
    "INSERT INTO journal (seq, at, actor, desk, command, step, touched, payload_digest, previous_hash, hash)"
    " VALUES (:seq, :at, :actor, :desk, :command, :step, :touched, :digest, :previous, :hash)"
)


@contextmanager
def writing(house: OpenedHouse) -> Iterator[Connection]:
    """One transaction in the house's file."""
    engine = sqlite_engine(house.place.database, house.keys.house_key)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def add_booking(connection: Connection, room: int, start: int, hours: int = 1, state: str = "confirmed") -> int:
    """A booking with its claim; the room comes with its first booking. Returns the occurrence's id."""
    run = _runner(connection)
    if not run("SELECT 1 FROM resource WHERE id = :id", id=room).first():
        run(
            "INSERT INTO resource (id, kind, slug, name, retired) VALUES (:id, 'room', :slug, :slug, 0)",
            id=room,
            slug=f"lokale-{room}",
        )
    series = run(
        "INSERT INTO series (kind, title, organizer, note, start_local, duration_seconds, zone, setup_minutes,"
        " teardown_minutes, seating, version, created_at) VALUES ('booking', 'Demobooking', 'Demofirma', '',"
        " '2026-09-07T09:00', :length, 'Europe/Copenhagen', 0, 0, '', 1, 0) RETURNING id",
        length=hours * HOUR,
    ).scalar_one()
    span = {"start": start, "end": start + hours * HOUR}
    occurrence: int = run(
        "INSERT INTO occurrence (series_id, recurrence_id, starts_at, ends_at, state, detached, version)"
        " VALUES (:series, :start, :start, :end, :state, 0, 1) RETURNING id",
        series=series,
        state=state,
        **span,
    ).scalar_one()
    run(
        "INSERT INTO claim (resource_id, occurrence_id, starts_at, ends_at, holds)"
        " VALUES (:room, :occurrence, :start, :end, :holds)",
        room=room,
        occurrence=occurrence,
        holds=int(state == "confirmed"),
        **span,
    )
    return occurrence


def add_entries(connection: Connection, count: int) -> None:
    """Journal entries with payloads, chained on to those that are there."""
    run = _runner(connection)
    last = run("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").first()
    seq, previous = (last.seq, bytes(last.hash)) if last else (0, GENESIS)
    for number in range(seq + 1, seq + count + 1):
        body, salt = '{"title":"Demobooking"}', number.to_bytes(16, "big")
        digest = payload_digest(salt, body.encode())
        facts = (MONDAY_NINE + number, "reception", "1", "BookRoom", "do", '{"occurrence":[1]}')
        own = entry_hash(previous, number, *facts, digest)
        names = ("at", "actor", "desk", "command", "step", "touched")
        row = {**dict(zip(names, facts, strict=True)), "digest": digest, "previous": previous, "hash": own}
        connection.execute(_ENTRY, {"seq": number, **row})
        run(
            "INSERT INTO journal_payload (seq, salt, body) VALUES (:seq, :salt, :body)",
            seq=number,
            salt=salt,
            body=body,
        )
        previous = own


def _runner(connection: Connection) -> Callable[..., Any]:
    return lambda statement, **values: connection.execute(text(statement), values)
