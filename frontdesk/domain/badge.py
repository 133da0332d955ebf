"""Badges: their codes, and what is printed on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BadgeKind(StrEnum):
    """The kind letter is the first character of the code."""

    VISITOR = "V"
    ATTENDEE = "A"


@dataclass(frozen=True, slots=True)
class BadgeFace:
    """What a badge shows. ``code`` is the 18-character badge code; ``context`` the event's title, if any."""

    kind: BadgeKind
    house: str
    name: str
    company: str
    host: str
    day: date
    code: str
    context: str = ""
