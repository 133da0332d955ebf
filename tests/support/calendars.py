"""Calendar files as other programs write them, made line by line."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.application.calendar_import import CalendarFile
from frontdesk.imports.calendar_entries import entries_of
from frontdesk.imports.calendar_text import calendar_of

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
"""Monday 08.00 on the wall, as in the houses of tests."""


def event(uid: str, *lines: str, title: str = "Demo") -> tuple[str, ...]:
    """An entry of its own; ``lines`` are its times and whatever else it says."""
    return ("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T101500Z", f"SUMMARY:{title}", *lines, "END:VEVENT")


def once(uid: str, start: str, end: str, title: str = "Demo") -> tuple[str, ...]:
    """An entry on one day of November 2026 in local time: ``once("a", "24T0900", "24T1000")``."""
    zone = "TZID=Europe/Copenhagen"
    return event(uid, f"DTSTART;{zone}:202611{start}00", f"DTEND;{zone}:202611{end}00", title=title)


def weekly(uid: str, *more: str, count: int = 4, title: str = "Demo hver tirsdag") -> tuple[str, ...]:
    """Tuesdays at nine for an hour, from 24 November 2026."""
    zone = "TZID=Europe/Copenhagen"
    times = (f"DTSTART;{zone}:20261124T090000", f"DTEND;{zone}:20261124T100000")
    return event(uid, *times, f"RRULE:FREQ=WEEKLY;COUNT={count}", *more, title=title)


def calendar(*entries: tuple[str, ...], name: str = "Fyrtårnet") -> bytes:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demo//DA", f"X-WR-CALNAME:{name}")
    body = (line for entry in entries for line in entry)
    return "\r\n".join((*head, *body, "END:VCALENDAR", "")).encode()


def read(*entries: tuple[str, ...], now: datetime = NOW, name: str = "Fyrtårnet") -> CalendarFile:
    """What a file of these entries holds."""
    return entries_of(calendar_of(calendar(*entries, name=name)), now)
