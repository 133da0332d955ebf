"""What the time zones of a calendar file are: names of IANA or Windows, or the file's own definitions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from frontdesk.domain.clock_time import HOUSE_ZONE
from frontdesk.imports.calendar_text import RawComponent

_MOST_LINES = 400
_ENDLESS_SEARCH = re.compile(r"FREQ=(?!YEARLY)", re.IGNORECASE)
"""Changes of time come by the year; anything more frequent keeps a reader busy for ages."""


class Zones:
    """Finds the zones a file names. A known name counts more than what the file says it is."""

    def __init__(self, defined: Iterable[RawComponent]) -> None:
        self._defined = {_name_of(zone): zone for zone in defined}
        self._found: dict[str, tzinfo | None] = {"": HOUSE_ZONE}

    def named(self, name: str) -> tzinfo | None:
        """None for a zone nobody knows."""
        if name not in self._found:
            self._found[name] = _of_windows(name) or _of_iana(name) or self._of_file(name)
        return self._found[name]

    def _of_file(self, name: str) -> tzinfo | None:
        from icalendar import Timezone

        lines = [line.text for line in self._defined[name].lines] if name in self._defined else []
        if not 0 < len(lines) <= _MOST_LINES or any(map(_ENDLESS_SEARCH.search, lines)):
            return None
        try:
            text = "\r\n".join(("BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE", ""))
            zone = Timezone.from_ical(text).to_tz(lookup_tzid=False)  # type: ignore[attr-defined]
        except Exception:  # what the file defines may be anything
            return None
        return zone if isinstance(zone, tzinfo) else None


def instant(naive: datetime, zone: tzinfo) -> datetime:
    """A wall-clock time in a zone as UTC; one the spring change skips is an hour later."""
    return naive.replace(tzinfo=zone).astimezone(UTC)


def _name_of(zone: RawComponent) -> str:
    texts = (line.text.partition(":")[2].strip().strip('"') for line in zone.lines if line.name == "TZID")
    return next(texts, "")


def _of_windows(name: str) -> tzinfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    names: Mapping[str, str] = WINDOWS_TO_OLSON
    return _of_iana(names[name]) if name in names else None


def _of_iana(name: str) -> tzinfo | None:
    """Some programs put their own path before the name: ``/example.org/Europe/Copenhagen``."""
    parts = [part for part in name.split("/") if part]
    for length in (3, 2, 1):
        if length <= len(parts):
            try:
                return ZoneInfo("/".join(parts[-length:]))
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return None
