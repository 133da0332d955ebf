"""``import-calendar``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from frontdesk.application.calendar_import import (
    CalendarFile,
    EntryProblem,
    EntryWish,
    ImportCalendar,
    ImportLine,
    ImportPlan,
    ImportReceipt,
    PlanImport,
    is_worth_taking,
)
from frontdesk.application.calendar_rooms import file_room, present_in, room_finder, source_of, wishes_for
from frontdesk.application.messages import Outcome
from frontdesk.cli import lookup
from frontdesk.cli.calendar_words import CALENDAR, HEADINGS, STANDINGS, WHY_NOT
from frontdesk.cli.output import Reply, table
from frontdesk.cli.session import Session
from frontdesk.cli.texts import FIELDS, phrase, pick
from frontdesk.domain.errors import InvalidInput

MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class _Looked:
    """A file, and what it would do here."""

    file: CalendarFile
    source: str
    wishes: tuple[EntryWish, ...]
    plan: ImportPlan

    @property
    def pairs(self) -> list[tuple[EntryWish, ImportLine]]:
        return list(zip(self.wishes, self.plan.lines, strict=True))

    @property
    def chosen(self) -> tuple[EntryWish, ...]:
        return tuple(wish for wish, line in self.pairs if is_worth_taking(wish.entry, line))


def import_calendar(given: Namespace, session: Session) -> Reply:
    """Takes a calendar file in as one step; what cannot be taken is told entry by entry."""
    looked = _look(given, session)
    if given.dry_run:
        return _told(session, looked, None)
    if not looked.chosen:
        return _told(session, looked, None, _say(session, "nothing_new"))
    return _told(session, looked, session.do(ImportCalendar(looked.source, looked.chosen)))


def _look(given: Namespace, session: Session) -> _Looked:
    """Raises InvalidInput for a file that cannot be read, or when entries name no room and none is given."""
    now = session.now()
    file = session.tools.services.read_calendar(Path(given.file), now, None)
    find = room_finder(session.profile.bookable)
    room_id = lookup.room(session, given.room).id if given.room else file_room(file, find)
    wishes = wishes_for(file, find, room_id)
    if len(wishes) < len(file.entries):
        raise InvalidInput("room", "required")
    slug = session.profile.room(room_id).slug if room_id is not None else ""
    source = source_of(file, slug)
    return _Looked(file, source, wishes, session.house.ask(PlanImport(source, wishes, present_in(file), now)))


def _told(session: Session, looked: _Looked, outcome: Outcome | None, text: str = "") -> Reply:
    data: dict[str, object] = {
        "ok": True,
        "changed": outcome is not None,
        "entries": [_entry(session, wish, line) for wish, line in looked.pairs],
        "problems": [_problem_data(one) for one in looked.file.problems],
        "gone": [{"uid": one.uid, "title": one.title, "upcoming": one.upcoming} for one in looked.plan.gone],
    }
    if outcome is None:
        return Reply(data, text or _listed(session, looked), [*_remarks(session, looked), *_skips(session, looked)])
    receipt = outcome.receipt
    assert isinstance(receipt, ImportReceipt)
    data |= {"dates": receipt.dates, "skipped": receipt.skipped, "kept_by_hand": receipt.kept_by_hand}
    counts = {"skipped": receipt.skipped, "kept_by_hand": receipt.kept_by_hand}
    told = [_say(session, key, count=count) for key, count in counts.items() if count]
    return Reply(data, "\n".join([session.what(outcome.label), *told]), _remarks(session, looked))


def _entry(session: Session, wish: EntryWish, line: ImportLine) -> Mapping[str, object]:
    entry = wish.entry
    return {
        "uid": entry.uid,
        "title": entry.title,
        "standing": line.standing,
        "room": session.profile.room(wish.room_id).slug,
        "dates": len(entry.dates),
        "exceptions": entry.exceptions,
        "until": entry.goes_on_after,
        "adds": line.adds,
        "changes": line.changes,
        "cancels": line.cancels,
        "kept_by_hand": line.kept_by_hand,
        "taken": line.colliding,
        "free": entry.free,
    }


def _problem_data(problem: EntryProblem) -> Mapping[str, object]:
    return {
        "entry": problem.number,
        "line": problem.line,
        "title": problem.title,
        "field": problem.field,
        "reason": problem.reason,
        "kept": problem.kept,
    }


def _listed(session: Session, looked: _Looked) -> str:
    rows = [
        (
            pick(STANDINGS[line.standing], session.language),
            wish.entry.title,
            session.profile.room(wish.room_id).name,
            len(wish.entry.dates),
            wish.entry.exceptions or "",
            line.colliding or "",
        )
        for wish, line in looked.pairs[:MOST_LISTED]
    ]
    more = ["…"] if len(looked.pairs) > MOST_LISTED else []
    headings = [pick(heading, session.language) for heading in HEADINGS.values()]
    return "\n".join([table(headings, rows), *more])


def _skips(session: Session, looked: _Looked) -> Sequence[str]:
    count = sum(line.colliding for wish, line in looked.pairs if is_worth_taking(wish.entry, line))
    return [_say(session, "would_skip", count=count)] if count else []


def _remarks(session: Session, looked: _Looked) -> list[str]:
    entries = looked.file.entries
    counts = {
        "gone": len(looked.plan.gone),
        "free": sum(entry.free for entry in entries),
        "earlier": sum(entry.earlier for entry in entries),
    }
    bounded = [
        _say(session, "bounded", title=entry.title, until=entry.goes_on_after)
        for entry in entries[:MOST_LISTED]
        if entry.goes_on_after
    ]
    told = [_say(session, key, count=count) for key, count in counts.items() if count]
    return [*(_problem(session, one) for one in looked.file.problems), *bounded, *told]


def _problem(session: Session, problem: EntryProblem) -> str:
    return _say(
        session,
        "problem",
        line=problem.line,
        title=problem.title or "–",
        field=pick(FIELDS[problem.field], session.language) if problem.field in FIELDS else problem.field,
        why=pick(WHY_NOT[problem.reason], session.language),
        fate=_say(session, "kept" if problem.kept else "refused"),
    )


def _say(session: Session, key: str, **facts: object) -> str:
    return phrase(CALENDAR[key], session.language, facts)
