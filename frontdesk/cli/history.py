"""``undo``, ``redo``, ``journal``."""

from __future__ import annotations

from argparse import Namespace
from datetime import time

from frontdesk.application.journal_rows import JournalEntries, JournalEntry
from frontdesk.application.messages import Outcome
from frontdesk.cli import arguments
from frontdesk.cli.output import Reply
from frontdesk.cli.session import Session
from frontdesk.domain.clock_time import from_local
from frontdesk.notation import moment_text


def undo(_given: Namespace, session: Session) -> Reply:
    """Takes back this desk's last step, also one of the window's."""
    return _stepped(session, session.house.undo(), "undone")


def redo(_given: Namespace, session: Session) -> Reply:
    return _stepped(session, session.house.redo(), "redone")


def _stepped(session: Session, outcome: Outcome, said: str) -> Reply:
    session.offer(outcome)
    data = {
        "ok": True,
        "what": outcome.label.verb,
        "facts": dict(outcome.label.facts),
        "touched": {kind.value: ids for kind, ids in outcome.changes.ids.items()},
    }
    return Reply(data, session.say(said, what=session.what(outcome.label)), session.findings(outcome.findings))


def journal(given: Namespace, session: Session) -> Reply:
    """What was done, oldest first: since a time, or the newest hundred."""
    since = None
    if given.since:
        day_only = len(given.since) == len("2026-11-24")
        since = from_local(arguments.day(given.since), time()) if day_only else arguments.moment(given.since)
    entries = session.house.ask(JournalEntries(since))
    rows = [
        (
            entry.seq,
            moment_text(entry.at, session.language),
            entry.actor,
            entry.desk,
            ("↶ " if entry.step == "undo" else "")
            + (session.what(entry.label) if entry.label else session.say("erased")),
        )
        for entry in entries
    ]
    text = session.table(("number", "when", "who", "desk", "done"), rows)
    return Reply({"ok": True, "entries": [_entry(entry) for entry in entries]}, text)


def _entry(entry: JournalEntry) -> dict[str, object]:
    return {
        "seq": entry.seq,
        "at": entry.at,
        "actor": entry.actor,
        "desk": entry.desk,
        "command": entry.command,
        "step": entry.step,
        "touched": entry.touched,
        "what": entry.label.verb if entry.label else None,
        "facts": dict(entry.label.facts) if entry.label else None,
    }
