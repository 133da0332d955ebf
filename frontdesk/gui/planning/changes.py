"""Changing the plan from a screen: the command, a word about what was done, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import ChangeState, PlannedOccurrence, StateChange
from frontdesk.application.messages import Changes, Command, Kind, Outcome
from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import BookingConflict, RuleRefused
from frontdesk.gui.answer_texts import answer_text
from frontdesk.gui.finding_texts import finding_text
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.taking_back import take_back
from frontdesk.gui.undo_texts import undo_text

Conflicted = Callable[[BookingConflict], None]
Ruled = Callable[[RuleRefused], None]


class Changer:
    """Runs a screen's commands. *follow* shows what a change touched, also when it was taken back."""

    def __init__(self, context: ScreenContext, follow: Callable[[Changes], None]) -> None:
        self._context = context
        self._follow = follow
        self._under_way: list[Command] = []

    def run(
        self,
        command: Command,
        done: Callable[[Outcome], None] | None = None,
        conflicted: Conflicted | None = None,
        refused: Callable[[], None] | None = None,
        ruled: Ruled | None = None,
    ) -> None:
        """Carries it out and says so, with Undo. *conflicted* and *ruled* get a conflict and a house rule's refusal to
        explain in their own place; any other refusal is the window's notice, after which *refused* puts the screen
        right. A key pressed twice asks for the same thing twice; the second is dropped while the first is under way."""
        if command in self._under_way:
            return
        self._under_way.append(command)

        def then(outcome: Outcome) -> None:
            self._under_way.remove(command)
            self._context.notify(self._said(outcome))
            if done is not None:
                done(outcome)

        def failed(error: Exception) -> None:
            self._under_way.remove(command)
            if isinstance(error, BookingConflict) and conflicted is not None:
                conflicted(error)
                return
            if isinstance(error, RuleRefused) and ruled is not None:
                ruled(error)
                return
            self._context.refuse(error)
            if refused is not None:
                refused()

        self._context.dispatcher.run(command, then, failed)

    def undo(self) -> None:
        take_back(self._context, lambda outcome: self._follow(outcome.changes))

    def _said(self, outcome: Outcome) -> Notice:
        """What was done, or what a check-in was answered; with Undo where there is something to take back."""
        undo = WayOut(QCoreApplication.translate("Planning", "Fortryd"), self.undo)
        ways = (undo,) if outcome.inverse is not None else ()
        if isinstance(outcome.receipt, ScanReceipt):
            answer = answer_text(outcome.receipt)
            return Notice(answer.tone, answer.headline, answer.detail, ways)
        remarks = " ".join(text for finding in outcome.findings if (text := finding_text(finding)))
        return Notice(Tone.WARN if remarks else Tone.OK, undo_text(outcome.label), remarks, ways)


def to_state(occurrence: PlannedOccurrence, state: OccurrenceState) -> ChangeState:
    """The command that cancels or releases one occurrence as it is shown."""
    return ChangeState((StateChange(occurrence.occurrence_id, state, occurrence.version),))


def can_be_released(occurrence: PlannedOccurrence, now: datetime) -> bool:
    """Nobody can have stayed away from what has not begun."""
    return occurrence.state.holds and occurrence.span.start <= now


def first_touched(changes: Changes) -> int | None:
    """The occurrence to show after a change; None when it was about something else."""
    return next(iter(changes.ids.get(Kind.OCCURRENCE, ())), None)
