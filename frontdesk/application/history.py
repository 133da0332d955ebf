"""Undo and redo: what was journalled is taken back by its inverse, also after a restart.

Each desk has its own steps. An undo runs the inverse of the entry the step points to and then points at its own
entry, whose inverse is the redo; so both directions are one move. Nothing is lost when an inverse is refused.
"""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.application import journal
from frontdesk.application.codec import command_from, decode
from frontdesk.application.handlers import handle
from frontdesk.application.journal_ports import UndoStep
from frontdesk.application.messages import Command, Label, Outcome, Together
from frontdesk.application.ports import Work
from frontdesk.domain.errors import HistoryErased, NothingToRedo, NothingToUndo

DONE, UNDONE = "done", "undone"


def undo(work: Work, first: Sequence[Command] = ()) -> Outcome:
    """Takes the desk's last step back, after what must give way for it.

    Raises NothingToUndo, HistoryErased, or why the inverse is refused.
    """
    step = work.journal.step(DONE)
    if step is None:
        raise NothingToUndo
    return _run(work, step, journal.UNDO, UNDONE, first)


def redo(work: Work) -> Outcome:
    """Does the step that was undone last again. Raises like ``undo``, with NothingToRedo."""
    step = work.journal.step(UNDONE)
    if step is None:
        raise NothingToRedo
    return _run(work, step, journal.REDO, DONE)


def _run(work: Work, step: UndoStep, kind: str, becomes: str, first: Sequence[Command] = ()) -> Outcome:
    command, label = _inverse_of(work, step.seq)
    if first:
        command = Together((*first, command), label.verb, label.facts)
    outcome = handle(command, work)
    outcome = Outcome(outcome.receipt, outcome.changes, label, outcome.inverse, outcome.findings)
    seq = journal.record(work, command, outcome, kind)
    work.journal.flip_step(step.id, becomes, seq)
    return outcome


def _inverse_of(work: Work, seq: int) -> tuple[Command, Label]:
    body = work.journal.payload(seq)
    if body is None:
        raise HistoryErased
    payload = decode(body)
    label = Label(payload["label"]["verb"], payload["label"]["facts"])
    return command_from(payload["inverse_name"], payload["inverse"]), label
