"""A desk in the house: carries out what a person asks, in one transaction, and explains a refusal.

The same for window and command line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeVar

from frontdesk.application import history, journal
from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import BookRooms, MoveOccurrences, ShiftSeries
from frontdesk.application.closures import CloseRooms
from frontdesk.application.conflicts import explained
from frontdesk.application.events import AddEvent
from frontdesk.application.handlers import handle
from frontdesk.application.messages import Command, Outcome, Query, Routine
from frontdesk.application.ports import Database, OverlapRefused, TransientConflict, Work
from frontdesk.application.refusals import record_refusal, refused_by_rules
from frontdesk.application.rule_book import RulesSpeakAgainst
from frontdesk.application.series import EditSeries
from frontdesk.domain.calendar_days import public_holidays
from frontdesk.domain.errors import BookingConflict, EnvironmentProblem, RuleRefused

T = TypeVar("T")
LOOKS_AT_HOURS = (BookRooms, MoveOccurrences, ShiftSeries, EditSeries, AddEvent, BookAppointment, CloseRooms)
"""Their handlers ask for public holidays; the first look-up imports a large library, which nobody waits for in line."""


def utc_now() -> datetime:
    return datetime.now(UTC)


class Desk:
    """Commands and queries of one person at one desk. ``clock`` tells the time."""

    def __init__(
        self, database: Database, actor: str = "reception", desk: str = "1", clock: Callable[[], datetime] = utc_now
    ) -> None:
        self._database = database
        self._actor = actor
        self._desk = desk
        self._clock = clock

    def execute(self, command: Command) -> Outcome:
        """Carries a command out. Raises DomainError or EnvironmentProblem; then nothing was changed."""

        if isinstance(command, LOOKS_AT_HOURS):
            public_holidays(self._clock().year)

        def step(work: Work) -> Outcome:
            outcome = handle(command, work)
            if isinstance(command, Routine) and not outcome.changes.ids:
                return outcome
            seq = journal.record(work, command, outcome, journal.DO)
            if outcome.inverse is not None:
                work.journal.push_step(seq)
            return outcome

        try:
            return self._transact(step)
        except (BookingConflict, RuleRefused) as refusal:
            self._record(command, refusal)
            raise

    def _record(self, command: Command, refusal: BookingConflict | RuleRefused) -> None:
        """In a transaction of its own: that of the wish is gone. A wish is refused whether or not this can be kept."""
        with (
            suppress(EnvironmentProblem, TransientConflict),
            self._database.work(self._actor, self._desk, self._clock()) as work,
        ):
            record_refusal(command, refusal, work)

    def undo(self, first: Sequence[Command] = ()) -> Outcome:
        """Takes back this desk's last step, whoever closed the program in between.

        *first* is what must give way for it and is done in the same step: an offer of what the undo needs again.
        """
        return self._transact(lambda work: history.undo(work, first))

    def redo(self) -> Outcome:
        return self._transact(history.redo)

    def ask(self, query: Query[T]) -> T:
        return self._database.ask(query)

    def _transact(self, step: Callable[[Work], Outcome]) -> Outcome:
        try:
            return self._once_more(step)
        except OverlapRefused as refusal:
            raise explained(refusal, self._database, self._clock()) from refusal
        except RulesSpeakAgainst as against:
            raise refused_by_rules(against, self._database, self._clock(), self._actor) from against

    def _once_more(self, step: Callable[[Work], Outcome]) -> Outcome:
        """PostgreSQL may pick a transaction to break a deadlock; the second try meets no rival."""
        try:
            return self._once(step)
        except TransientConflict:
            return self._once(step)

    def _once(self, step: Callable[[Work], Outcome]) -> Outcome:
        with self._database.work(self._actor, self._desk, self._clock()) as work:
            return step(work)
