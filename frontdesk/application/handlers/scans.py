"""Handlers of scans and of checking in and out by hand. The decision itself is ``domain.check_in``."""

from __future__ import annotations

import secrets
from datetime import date, datetime, timedelta

from frontdesk.application.handlers.scanned_use import Use, annulment, began_by, with_scans
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import BadgeRecord, NewScan, ScanRecord
from frontdesk.application.visits import AnnulScans, CheckByHand, RecordScan, ScanReceipt
from frontdesk.domain.badge_code import CodeVerdict, check, fingerprint, normalise
from frontdesk.domain.check_in import (
    Answer,
    BadgeFacts,
    BadgeState,
    Decision,
    Direction,
    Presence,
    ScanFacts,
    decide,
)
from frontdesk.domain.clock_time import house_day_start, local_date
from frontdesk.domain.errors import InvalidInput, NotFound

LONGEST_RAW = 64
"""How much of what a scanner sent is kept: enough to recognise it, not enough to fill the disk."""


def record_scan(command: RecordScan, work: Work) -> Outcome:
    """Answers a scan and records it, whatever the answer. Receipt: ScanReceipt.

    The nonce comes first: a scan sent again gets its first answer, and nothing is recorded twice.
    """
    if not 0 < len(command.nonce) <= 80:
        raise InvalidInput("nonce", "out_of_range", len(command.nonce))
    if any(0xD800 <= ord(character) < 0xE000 for character in command.code):
        raise InvalidInput("code", "control_character")
    if earlier := work.visits.scan(command.nonce):
        return _replayed(command, earlier, work)
    code = normalise(command.code)
    verdict = check(code)
    badge = None
    if verdict.verdict is CodeVerdict.OK:
        badge = work.visits.badge(fingerprint(work.visits.badge_secret(), code))
    facts = _facts(command, verdict.verdict, badge, work)
    decision = decide(facts)
    scan = _new_scan(command.nonce, _printable(command.code), code, decision, facts, badge)
    receipt = _receipt(decision, facts, badge, work.visits.add_scan(scan), verdict.wrong_at)
    use = began_by(work, badge, decision, facts.now)
    return Outcome(receipt, _changes(receipt, use), Label("scanned", _named(badge)))


def _replayed(command: RecordScan, earlier: ScanRecord, work: Work) -> Outcome:
    badge = _subject(work, earlier.visit_id, earlier.registration_id)
    facts = ScanFacts(
        now=command.at or work.now,
        replayed=earlier.answer,
        annulled=earlier.answer.counts and not earlier.counts,
        event_id=command.event_id,
        direction=earlier.direction,
        presence=Presence(earlier.direction, earlier.logical_at) if earlier.direction else None,
    )
    receipt = _receipt(decide(facts), facts, badge, earlier.id, None)
    return Outcome(receipt, Changes(), Label("scanned", _named(badge)))


def _subject(work: Work, visit_id: int | None, registration_id: int | None) -> BadgeRecord | None:
    if visit_id is None and registration_id is None:
        return None
    return work.visits.subject(visit_id, registration_id)


def _facts(command: RecordScan, verdict: CodeVerdict, badge: BadgeRecord | None, work: Work) -> ScanFacts:
    now = command.at or work.now
    return ScanFacts(
        now=now,
        code=verdict,
        badge=_badge_facts(badge) if badge else None,
        event_id=command.event_id,
        direction=command.direction,
        presence=_presence(work, badge, now) if badge else None,
        override=command.override,
    )


def _presence(work: Work, badge: BadgeRecord, now: datetime) -> Presence | None:
    return work.visits.presence(badge.visit_id, badge.registration_id, house_day_start(now))


def _badge_facts(badge: BadgeRecord) -> BadgeFacts:
    return BadgeFacts(
        badge.kind,
        _valid_days(badge),
        BadgeState(badge.state),
        badge.cancelled,
        badge.event_id,
        badge.window,
    )


def _valid_days(badge: BadgeRecord) -> tuple[date, ...]:
    """The local days of the event, or the day of the visit."""
    if badge.window is None:
        assert badge.due_at is not None, "a badge belongs to a visit or to an event"
        return (local_date(badge.due_at),)
    first, last = local_date(badge.window.start), local_date(badge.window.end)
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def _printable(raw: str) -> str:
    """What a scanner sent as it can be stored: PostgreSQL takes no NUL."""
    return raw[:LONGEST_RAW].replace("\0", "\ufffd")


def _new_scan(
    nonce: str, raw: str, code: str, decision: Decision, facts: ScanFacts, badge: BadgeRecord | None
) -> NewScan:
    return NewScan(
        nonce,
        raw,
        _printable(code),
        decision.direction,
        facts.now,
        decision.answer,
        decision.counts,
        badge.badge_id if badge else None,
        badge.visit_id if badge else None,
        badge.registration_id if badge else None,
    )


def _receipt(
    decision: Decision, facts: ScanFacts, badge: BadgeRecord | None, scan_id: int, wrong_at: int | None
) -> ScanReceipt:
    name, host, place = (badge.name, badge.host, badge.place) if badge else ("", "", "")
    return ScanReceipt(
        decision.answer,
        scan_id,
        name,
        host,
        place,
        facts.now,
        decision.direction,
        decision.default_action,
        badge.visit_id if badge else None,
        badge.registration_id if badge else None,
        badge.event_id if badge else None,
        badge.event_title if badge else "",
        facts.presence.at if facts.presence else None,
        facts.badge.days[0] if facts.badge else None,
        wrong_at,
    )


def _named(badge: BadgeRecord | None) -> dict[str, str | int]:
    return {"name": badge.name} if badge else {}


def _changes(receipt: ScanReceipt, use: Use | None) -> Changes:
    ids: dict[Kind, tuple[int, ...]] = {Kind.SCAN: (receipt.scan_id,) if receipt.scan_id else ()}
    if receipt.answer.counts:
        ids[Kind.VISIT] = (receipt.visit_id,) if receipt.visit_id else ()
        ids[Kind.REGISTRATION] = (receipt.registration_id,) if receipt.registration_id else ()
    if use is not None:
        ids[Kind.OCCURRENCE] = (use.before.occurrence_id,)
    return Changes(ids)


def check_by_hand(command: CheckByHand, work: Work) -> Outcome:
    """Checks someone in or out without a code, past time and day. Receipt: ScanReceipt.

    Refused answers (already inside, cancelled) are recorded like a scan's and come back in the receipt.
    """
    if (command.visit_id is None) == (command.registration_id is None):
        raise InvalidInput("subject", "one_of_two")
    badge = _subject(work, command.visit_id, command.registration_id)
    if badge is None:
        raise NotFound("visit" if command.visit_id else "registration", command.visit_id or command.registration_id)
    now = command.at or work.now
    presence = _presence(work, badge, now)
    here = presence is not None and presence.direction is Direction.IN
    override = command.direction is Direction.IN and not here
    facts = ScanFacts(
        now=now, badge=_badge_facts(badge), direction=command.direction, presence=presence, override=override
    )
    decision = decide(facts)
    scan = _new_scan(f"hand:{secrets.token_hex(12)}", "", "", decision, facts, badge)
    receipt = _receipt(decision, facts, badge, work.visits.add_scan(scan), None)
    use = began_by(work, badge, decision, facts.now)
    verb = "checked_in" if command.direction is Direction.IN else "checked_out"
    inverse = None
    if receipt.scan_id and decision.counts:
        inverse = annulment((receipt.scan_id,), use)
    return Outcome(receipt, _changes(receipt, use), Label(verb, _named(badge)), inverse)


def annul_scans(command: AnnulScans, work: Work) -> Outcome:
    """Takes check-ins or check-outs back, or restores them; the scans stay. Raises NotFound."""
    found = work.visits.scans(command.scan_ids)
    if missing := set(command.scan_ids) - {scan.id for scan in found}:
        raise NotFound("scan", min(missing))
    ids = tuple(s.id for s in found if s.answer.counts and s.counts is command.annulled)
    if ids:
        work.visits.count_scans(ids, counts=not command.annulled)
    use = with_scans(work, command, [scan for scan in found if scan.id in ids])
    changes = Changes(
        {
            Kind.SCAN: ids,
            Kind.VISIT: tuple(scan.visit_id for scan in found if scan.visit_id),
            Kind.REGISTRATION: tuple(scan.registration_id for scan in found if scan.registration_id),
            Kind.OCCURRENCE: (use.before.occurrence_id,) if use else (),
        }
    )
    receipt = ScanReceipt(Answer.ANNULLED, ids[0] if ids else None, "", "", "", work.now)
    verb = "scan_annulled" if command.annulled else "scan_restored"
    inverse = None
    if ids:
        inverse = annulment(ids, use, annulled=not command.annulled)
    return Outcome(receipt, changes, Label(verb, {"count": len(ids)}), inverse)
