"""Issuing badges: a random serial, from which the printed code and its stored fingerprint follow."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import NewBadge
from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import derive, fingerprint


def badge_visit(work: Work, visit_id: int) -> tuple[int, str]:
    """Issues a visitor badge: its id and code."""
    secret = work.visits.badge_secret()
    code, new = _draw(secret, BadgeKind.VISITOR, visit_id=visit_id)
    return work.visits.add_badges([new])[0], code


def badge_registrations(work: Work, registration_ids: Sequence[int]) -> tuple[str, ...]:
    """Issues attendee badges: their codes, in order."""
    secret = work.visits.badge_secret()
    drawn = [_draw(secret, BadgeKind.ATTENDEE, registration_id=one) for one in registration_ids]
    work.visits.add_badges([new for _, new in drawn])
    return tuple(code for code, _ in drawn)


def _draw(
    secret: bytes, kind: BadgeKind, visit_id: int | None = None, registration_id: int | None = None
) -> tuple[str, NewBadge]:
    serial = secrets.randbits(62)
    code = derive(secret, kind, serial)
    return code, NewBadge(kind, serial, fingerprint(secret, code), visit_id, registration_id)
