"""``rules`` and ``requests``: what the house asks of bookings, and what waits for an answer."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from datetime import datetime

from frontdesk.application.rules import HouseRules, RequestRow, Requests
from frontdesk.cli.output import Reply, table, when
from frontdesk.cli.rule_words import ASKS, PERIODS, SEVERITIES, WORDS
from frontdesk.cli.session import Session
from frontdesk.cli.texts import phrase, pick
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import RuleRefused
from frontdesk.domain.house_rules import HouseRule
from frontdesk.notation import day_text


def list_rules(_given: Namespace, session: Session) -> Reply:
    """Every rule, those in force first."""
    found = session.house.ask(HouseRules())
    today = local_date(session.now())
    data = [rule_data(rule, session) | {"counts_as": rule.severity_on(today)} for rule in found]
    rows = [
        (
            asks(rule, session),
            _how(rule, session),
            ", ".join(_rooms(rule, session)) or _word("everywhere", session),
            rule.owner,
            rule.reason,
            day_text(rule.review_on, session.language),
        )
        for rule in found
    ]
    return Reply({"ok": True, "rules": data}, _table(session, ("asks", "severity", "where", "owner", *_WHY), rows))


_WHY = ("reason", "review")


def rule_data(rule: HouseRule, session: Session) -> dict[str, object]:
    """A rule for the JSON; the unit of ``limit`` goes with the kind."""
    return {
        "id": rule.id,
        "kind": rule.kind,
        "severity": rule.severity,
        "limit": rule.limit,
        "period": rule.period,
        "rooms": _slugs(rule.room_ids, session),
        "owner": rule.owner,
        "reason": rule.reason,
        "review_on": rule.review_on,
        "asks_request": rule.asks_request,
        "overridden_by": rule.overridden_by,
        "active": rule.active,
    }


def asks(rule: HouseRule, session: Session) -> str:
    """What a rule asks, in a few words."""
    period = pick(PERIODS[rule.period], session.language) if rule.period else ""
    return phrase(ASKS[rule.kind], session.language, {"limit": rule.limit, "period": period})


def _how(rule: HouseRule, session: Session) -> str:
    if not rule.active:
        return _word("off", session)
    how = pick(SEVERITIES[rule.severity_on(local_date(session.now()))], session.language)
    return f"{how}, {_word('request', session)}" if rule.asks_request else how


def _rooms(rule: HouseRule, session: Session) -> Sequence[str]:
    return [session.profile.name_of(room_id) for room_id in rule.room_ids]


def _slugs(resource_ids: Sequence[int], session: Session) -> Sequence[str]:
    known = session.resources
    return [known[one].slug for one in resource_ids if one in known]


def list_requests(_given: Namespace, session: Session) -> Reply:
    """What waits for an answer, longest first."""
    now = session.now()
    found = session.house.ask(Requests())
    data = [_request_data(row, session, now) for row in found]
    rows = [
        (
            f"b{row.series_id}",
            _waited(row, session, now),
            row.occurrences[0].title,
            row.occurrences[0].organizer,
            _dates(row, session),
            ", ".join(session.profile.name_of(one) for one in row.occurrences[0].resource_ids),
            "; ".join(asks(rule, session) for rule in row.asked_by_rules),
        )
        for row in found
    ]
    headings = ("id", "waited", "title", "who", "when", "rooms", "rules")
    return Reply({"ok": True, "requests": data}, _table(session, headings, rows))


def _request_data(row: RequestRow, session: Session, now: datetime) -> Mapping[str, object]:
    return {
        "booking": f"b{row.series_id}",
        "asked_at": row.asked_at,
        "waited_minutes": int((now - row.asked_at).total_seconds() // 60),
        "title": row.occurrences[0].title,
        "who": row.occurrences[0].organizer,
        "dates": [
            {
                "id": f"o{one.occurrence_id}",
                "from": one.span.start,
                "to": one.span.end,
                "resources": _slugs(one.resource_ids, session),
            }
            for one in row.occurrences
        ],
        "rules": [rule.id for rule in row.asked_by_rules],
    }


def _waited(row: RequestRow, session: Session, now: datetime) -> str:
    hours, minutes = divmod(int((now - row.asked_at).total_seconds() // 60), 60)
    return phrase(WORDS["hours"], session.language, {"hours": hours, "minutes": minutes})


def _dates(row: RequestRow, session: Session) -> str:
    first = when(row.occurrences[0].span, session.language)
    if len(row.occurrences) == 1:
        return first
    return phrase(WORDS["more"], session.language, {"when": first, "count": len(row.occurrences) - 1})


def _table(session: Session, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return _word("nothing", session)
    return table([_word(heading, session) for heading in headings], rows)


def _word(key: str, session: Session) -> str:
    return pick(WORDS[key], session.language)


def refused_data(error: RuleRefused, session: Session) -> tuple[dict[str, object], Sequence[str]]:
    """For a refusal by rules: all that speak against it, and the numbered ways it can be done."""
    firings = [
        {**rule_data(one.rule, session), "stops": one.stops, "from": one.span.start, "to": one.span.end}
        | {"facts": dict(one.facts), "may_override": one.may_override, "may_request": one.may_request}
        for one in error.firings
    ]
    lines = [f"  {asks(one.rule, session)} ({one.rule.owner}: {one.rule.reason})" for one in error.firings]
    if any(one.may_override for one in error.firings):
        lines.append(_word("override", session))
    if any(one.may_request for one in error.firings):
        lines.append(_word("may_request", session))
    return {"rules": firings, "alternatives": _ways(error, session)}, [*lines, *_way_lines(error, session)]


def _ways(error: RuleRefused, session: Session) -> Sequence[Mapping[str, object]]:
    return [
        {
            "room": next(iter(_slugs([way.room_id], session)), None) if way.room_id else None,
            "name": way.room,
            "from": way.span.start,
            "to": way.span.end,
        }
        for way in error.alternatives
    ]


def _way_lines(error: RuleRefused, session: Session) -> Sequence[str]:
    ways = [f"{way.room}, {when(way.span, session.language)}" for way in error.alternatives]
    numbered = [f"  {number}. {way}" for number, way in enumerate(ways, start=1)]
    return [session.say("alternatives"), *numbered] if numbered else []
