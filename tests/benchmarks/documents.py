"""Paper: a thousand badges with QR codes."""

from __future__ import annotations

from datetime import date
from typing import Any

from frontdesk.documents.badges import badge_pdf
from frontdesk.domain.badge import BadgeFace, BadgeKind
from frontdesk.domain.badge_code import derive
from tests.benchmarks.measure import timed

NAME = "documents"
BADGES = 1000


def run() -> dict[str, Any]:
    """A PDF of a thousand different badges on each stock."""
    faces = [face(number) for number in range(BADGES)]
    return {stock: timed(lambda _, on=stock: badge_pdf(faces, on), 7, 1).as_ms() for stock in ("label62x100", "a4")}


def face(number: int) -> BadgeFace:
    name = f"Demo Deltager Nr. {number} Østergård"
    code = derive(b"benchmark", BadgeKind.ATTENDEE, number)
    return BadgeFace(
        BadgeKind.ATTENDEE, "Huset", name, "Demo ApS", "Huset", date(2026, 11, 23), code, "Founders’ Friday"
    )
