"""Processes that book the same few rooms at the same time, each at a desk of its own."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.synchronize import Barrier
from typing import Any, Self

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    ChangeState,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    StateChange,
)
from frontdesk.application.desk import Desk
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import BookingConflict, DomainError, EnvironmentProblem
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.database import SqlDatabase
from tests.support.house_rows import add_booking
from tests.support.shared_house import MIDDAY, SharedHouse

START_WITHIN_SECONDS = 120
LONGEST_WISH = 8
QUARTER = timedelta(minutes=15)
QUARTERS_OF_A_DAY = 48


@dataclass(frozen=True)
class Rivalry:
    """What each rival does: so many attempts to occupy a room on few days. ``seed`` makes the wishes.

    ``in_step``: those who look first all look before any of them books. They wish for the same, in the same order.
    """

    house: SharedHouse
    attempts: int
    days: int
    seed: int = 1
    in_step: bool = False


@dataclass
class Tally:
    """What one rival met. Times in seconds; ``entries``: those of acknowledged bookings, by number and command."""

    desk: str
    accepted: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    problems: Counter[str] = field(default_factory=Counter)
    escaped: Counter[str] = field(default_factory=Counter)
    entries: list[tuple[int, str]] = field(default_factory=list)
    began: float = 0.0
    ended: float = 0.0


Race = Callable[[Rivalry, str], Tally]
_everybody: list[Barrier] = []


class Rivals:
    """Processes that wait for each other before they begin; they can race more than once."""

    def __init__(self, count: int) -> None:
        self.count = count
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(count, context, _join, (context.Barrier(count),))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._pool.shutdown()

    def race(self, rival: Race, rivalry: Rivalry) -> list[Tally]:
        """Lets all do the same at once, each at a desk of its own, and gives what each of them met."""
        desks = map(str, range(1, self.count + 1))
        return list(self._pool.map(partial(rival, rivalry), desks))


def _join(barrier: Barrier) -> None:
    _everybody.append(barrier)


def _all_together() -> None:
    _everybody[0].wait(START_WITHIN_SECONDS)


def at_a_desk(rivalry: Rivalry, name: str) -> Tally:
    """Books, moves, cancels, undoes and redoes through the use cases until all attempts to occupy are made."""
    tally = Tally(name)
    reader, writer = rivalry.house.engine(read_only=True), rivalry.house.engine()
    listen_to_waits(writer, tally.waited)
    database = SqlDatabase(writer, reader)
    try:
        rival = _DeskRival(Desk(database, "reception", name, clock=lambda: MIDDAY), rivalry, tally)
        rival.warm_up()
        with _timed(tally):
            for _ in range(rivalry.attempts):
                rival.act()
    finally:
        database.close()
    return tally


@contextmanager
def _timed(tally: Tally) -> Iterator[None]:
    _all_together()
    tally.began = time.time()
    yield
    tally.ended = time.time()


def listen_to_waits(writer: Engine, waited: list[float]) -> None:
    """Notes how long each transaction waits until it is the only one that writes."""

    @event.listens_for(writer, "before_cursor_execute")
    def before(connection: Connection, *_call: Any) -> None:
        connection.info["asked"] = time.perf_counter()

    @event.listens_for(writer, "after_cursor_execute")
    def after(connection: Connection, _cursor: Any, statement: str, *_call: Any) -> None:
        if statement == "BEGIN IMMEDIATE" or "pg_advisory_xact_lock" in statement:
            waited.append(time.perf_counter() - connection.info["asked"])


class _DeskRival:
    def __init__(self, desk: Desk, rivalry: Rivalry, tally: Tally) -> None:
        self._desk = desk
        self._rivalry = rivalry
        self._tally = tally
        self._random = random.Random(f"{rivalry.seed}/{tally.desk}")
        self._seen: list[int] = []

    def warm_up(self) -> None:
        """The first booking and the first refusal load what is needed only then; that is no part of a race."""
        room = self._rivalry.house.rooms[0]
        span = TimeSpan(MIDDAY, MIDDAY + QUARTER).shifted(-int(self._tally.desk) * QUARTER)
        for _ in range(2):
            self._try(partial(self._occupy, room, span))
        for times in (self._tally.accepted, self._tally.refused, self._tally.waited):
            times.clear()

    def act(self) -> None:
        """One attempt to occupy a room; now and then something else before it, that makes or takes room."""
        if self._random.random() < 0.15:
            self._try(self._random.choice((self._cancel, self._cancel, self._undo, self._redo)))
        moves = self._seen and self._random.random() < 0.15
        self._try(self._move if moves else self._book)

    def _book(self) -> str:
        return self._occupy(*self._wish())

    def _occupy(self, room: int, span: TimeSpan) -> str:
        outcome = self._desk.execute(BookRooms((room,), span, f"Demo {self._tally.desk}", "Demofirma", 4))
        assert isinstance(outcome.receipt, BookingReceipt)
        self._seen += outcome.receipt.occurrence_ids
        self._tally.entries.append((outcome.receipt.version, BookRooms.__name__))
        return "booked"

    def _move(self) -> str:
        """Somebody's booking: one's own, or the one that was in the way last."""
        room, span = self._wish()
        seen = self._desk.ask(OneOccurrence(self._random.choice(self._seen[-20:])))
        move = OccurrenceMove(seen.occurrence_id, (room,), span, seen.version)
        self._desk.execute(MoveOccurrences((move,)))
        return "moved"

    def _cancel(self) -> str:
        seen = self._desk.ask(OneOccurrence(self._random.choice(self._seen or [1])))
        change = StateChange(seen.occurrence_id, OccurrenceState.CANCELLED, seen.version)
        self._desk.execute(ChangeState((change,)))
        return "cancelled"

    def _undo(self) -> str:
        self._desk.undo()
        return "undone"

    def _redo(self) -> str:
        self._desk.redo()
        return "redone"

    def _wish(self) -> tuple[int, TimeSpan]:
        return _wish(self._random, self._rivalry)

    def _try(self, act: Callable[[], str]) -> None:
        began = time.perf_counter()
        try:
            answer = act()
        except DomainError as refusal:
            self._tally.refused.append(time.perf_counter() - began)
            self._tally.answers[refusal.code] += 1
            if isinstance(refusal, BookingConflict) and refusal.occurrence_id:
                self._seen.append(refusal.occurrence_id)
        except EnvironmentProblem as problem:
            self._tally.problems[problem.code] += 1
        except Exception as error:  # nothing else may come out of a desk: that is what is looked for
            self._tally.escaped[repr(error)[:200]] += 1
        else:
            self._tally.accepted.append(time.perf_counter() - began)
            self._tally.answers[answer] += 1


def _wish(chance: random.Random, rivalry: Rivalry) -> tuple[int, TimeSpan]:
    day = timedelta(days=1 + chance.randrange(rivalry.days))
    start = MIDDAY + day + chance.randrange(QUARTERS_OF_A_DAY - LONGEST_WISH) * QUARTER
    return chance.choice(rivalry.house.rooms), TimeSpan(start, start + chance.randint(2, LONGEST_WISH) * QUARTER)


def looking_first(rivalry: Rivalry, name: str) -> Tally:
    """Books as naive programs do: looks whether the room is free, and then, in a transaction of its own, takes it."""
    tally = Tally(name)
    chance = random.Random(rivalry.seed)
    engine = rivalry.house.engine()
    try:
        with _timed(tally):
            for _ in range(rivalry.attempts):
                _look_and_take(engine, chance, rivalry, tally)
    finally:
        engine.dispose()
    return tally


_TAKEN = text(
    "SELECT count(*) FROM claim WHERE resource_id = :room AND holds = 1 AND starts_at < :end AND ends_at > :start"
)


def _look_and_take(engine: Engine, chance: random.Random, rivalry: Rivalry, tally: Tally) -> None:
    room, start, hours = _whole_hours(chance, rivalry)
    began = time.perf_counter()
    with engine.connect() as connection:
        taken = connection.scalar(_TAKEN, {"room": room, "start": start, "end": start + hours * 3600})
    if rivalry.in_step:
        _all_together()
    if taken:
        tally.refused.append(time.perf_counter() - began)
        tally.answers["seen_taken"] += 1
    else:
        answer = _take(engine, room, start, hours)
        (tally.accepted if answer == "booked" else tally.refused).append(time.perf_counter() - began)
        tally.answers[answer] += 1
    if rivalry.in_step:
        _all_together()


def _whole_hours(chance: random.Random, rivalry: Rivalry) -> tuple[int, int, int]:
    first: datetime = MIDDAY + timedelta(days=1 + chance.randrange(rivalry.days), hours=chance.randrange(9))
    return chance.choice(rivalry.house.rooms), int(first.timestamp()), chance.randint(1, 3)


def _take(engine: Engine, room: int, start: int, hours: int) -> str:
    try:
        with engine.begin() as connection:
            add_booking(connection, room, start, hours)
    except DBAPIError as error:
        if "claim_overlap" in str(error.orig):
            return "guard_refused"
        if getattr(error.orig, "sqlstate", None) == "40P01":
            return "deadlock_broken"
        raise
    return "booked"


def sum_of(tallies: Sequence[Tally], name: str) -> dict[str, int]:
    """One of the counters, over all rivals."""
    total: Counter[str] = Counter()
    for tally in tallies:
        total += getattr(tally, name)
    return dict(total.most_common())
