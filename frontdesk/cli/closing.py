"""``close-rooms``: puts rooms out of order, with another place for what is hit."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping

from frontdesk.application.closures import ClosurePlan, PlanClosure, PlannedWay, closing
from frontdesk.cli import arguments, lookup
from frontdesk.cli.closing_words import CLOSING, WAYS
from frontdesk.cli.output import Reply, table, when
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session
from frontdesk.cli.texts import phrase, pick


def close_rooms(given: Namespace, session: Session) -> Reply:
    """Plans and carries out; with ``--dry-run`` only tells the plan."""
    if bool(given.room) == given.whole_house:
        raise WrongUsage(("angiv --room eller --whole-house", "give --room or --whole-house"))
    rooms = tuple(room.id for room in lookup.rooms(session, given.room or ()))
    query = PlanClosure(rooms, arguments.span(given.start, given.end), session.now())
    plan = session.house.ask(query)
    done = None if given.dry_run else session.do(closing(query, plan, given.reason))
    data = {
        "ok": True,
        "dry_run": given.dry_run,
        "moved": plan.moved,
        "cancelled": plan.cancelled,
        "ways": [_way(way) for way in plan.ways],
    }
    said = [session.what(done.label)] if done else []
    return Reply(data, "\n".join([*said, _text(session, plan)]), session.findings(done.findings) if done else ())


def _way(way: PlannedWay) -> Mapping[str, object]:
    return {
        "id": f"o{way.occurrence.occurrence_id}",
        "title": way.occurrence.title,
        "who": way.occurrence.organizer,
        "from": way.occurrence.span.start,
        "to": way.occurrence.span.end,
        "disturbance": way.disturbance,
        "rooms": [room.slug for room in way.rooms],
        "new_from": way.move.span.start if way.move else None,
        "new_to": way.move.span.end if way.move else None,
    }


def _text(session: Session, plan: ClosurePlan) -> str:
    language = session.language
    if not plan.ways:
        return pick(CLOSING["nothing_hit"], language)
    headings = [pick(CLOSING[name], language) for name in ("title", "when", "what", "where", "moved_to")]
    rows = [
        (
            way.occurrence.title,
            when(way.occurrence.span, language),
            pick(WAYS[way.disturbance], language),
            ", ".join(room.name for room in way.rooms),
            when(way.move.span, language) if way.move and way.move.span != way.occurrence.span else "",
        )
        for way in plan.ways
    ]
    facts = {"moved": plan.moved, "cancelled": plan.cancelled}
    return "\n".join([table(headings, rows), phrase(CLOSING["totals"], language, facts)])
