"""The properties of one entry of a calendar file, read with the time zones the file has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TypeVar

from frontdesk.domain.clock_time import HOUSE_ZONE
from frontdesk.imports.calendar_text import RawComponent, TextLine
from frontdesk.imports.calendar_zones import Zones, instant

READ = {
    *("UID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"),
    *("SUMMARY", "DESCRIPTION", "LOCATION", "ORGANIZER", "ATTENDEE"),
    *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"),
}
_LONGEST_LINE = 20_000
_MOST_ATTENDEES = 2_000

T = TypeVar("T")


class EntryRefused(Exception):
    """An entry that cannot be taken; ``line`` 0 is the entry as a whole."""

    def __init__(self, line: int, field: str, reason: str) -> None:
        super().__init__(field, reason)
        self.line, self.field, self.reason = line, field, reason


@dataclass(frozen=True, slots=True)
class Property:
    """A property as it stands: ``value`` without the escapes of the format."""

    name: str
    line: int
    value: str
    parameters: dict[str, str]

    def refused(self, reason: str) -> EntryRefused:
        return EntryRefused(self.line, self.name, reason)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a file gives it: on the wall in ``zone``, or a whole day (``at`` is then its midnight)."""

    at: datetime
    zone: tzinfo
    whole_day: bool

    @property
    def utc(self) -> datetime:
        return instant(self.at, self.zone)

    def on(self, at: datetime) -> datetime:
        """The instant of another time on the same wall clock."""
        return instant(at, self.zone)


class Properties:
    """The properties of one entry; ``broken`` are lines that are none."""

    def __init__(self, component: RawComponent, zones: Zones) -> None:
        self.number, self.line, self.whole = component.number, component.line, component.whole
        self.broken: list[TextLine] = []
        self._zones = zones
        self._found: dict[str, list[Property]] = {}
        self._attendees = 0
        for line in component.lines:
            self._take(line)

    def _take(self, line: TextLine) -> None:
        name = line.name
        if name == "ATTENDEE":
            self._attendees += 1
        if name not in READ or (name == "ATTENDEE" and self._attendees > _MOST_ATTENDEES):
            return
        read = _property(name, line)
        if read is None:
            self.broken.append(line)
        else:
            self._found.setdefault(name, []).append(read)

    def all(self, name: str) -> Sequence[Property]:
        return self._found.get(name, ())

    def first(self, name: str) -> Property | None:
        found = self.all(name)
        return found[0] if found else None

    def word(self, name: str) -> str:
        """The value of a property whose values are words, in capitals; empty without one."""
        found = self.first(name)
        return found.value.strip().upper() if found else ""

    def definition(self) -> tuple[str, ...]:
        """All that is read, in an order of its own: two exports of the same entry have the same."""
        people = str(len(self.all("ATTENDEE")))
        told = (
            "|".join((name, *sorted(f"{key}={value}" for key, value in one.parameters.items()), one.value))
            for name, several in self._found.items()
            if name not in ("ATTENDEE", "SEQUENCE")
            for one in several
        )
        return (*sorted(told), people)

    def moment(self, of: Property) -> Moment:
        """Raises EntryRefused: ``bad_value`` or ``unknown_zone``."""
        return self.moments(of)[0]

    def moments(self, of: Property) -> list[Moment]:
        """The times a property lists. Raises EntryRefused: ``bad_value``, ``unknown_zone``."""
        return [self._moment(of, text.strip()) for text in of.value.split(",")]

    def _moment(self, of: Property, text: str) -> Moment:
        value = _or_refused(of, text.partition("/")[0], _as_time)
        if not isinstance(value, datetime):
            return Moment(datetime.combine(value, datetime.min.time()), HOUSE_ZONE, whole_day=True)
        if value.tzinfo is not None:
            return Moment(value.replace(tzinfo=None), value.tzinfo, whole_day=False)
        zone = self._zones.named(of.parameters.get("TZID", "").strip())
        if zone is None:
            raise of.refused("unknown_zone")
        return Moment(value, zone, whole_day=False)

    def duration(self) -> timedelta | None:
        """What DURATION says. Raises EntryRefused: ``bad_value``."""
        of = self.first("DURATION")
        return _or_refused(of, of.value, _as_duration) if of else None


def _property(name: str, line: TextLine) -> Property | None:
    from icalendar.parser import Contentline

    try:
        _, parameters, value = Contentline(line.text[:_LONGEST_LINE]).parts()  # type: ignore[no-untyped-call]
    except ValueError:
        return None
    told = {key.upper(): text if isinstance(text, str) else ",".join(text) for key, text in parameters.items()}
    return Property(name, line.number, str(value), told)


def _or_refused(of: Property, text: str, read: Callable[[str], T]) -> T:
    try:
        return read(text)
    except (ValueError, OverflowError):
        raise of.refused("bad_value") from None


def _as_time(text: str) -> date | datetime:
    from icalendar.prop import vDDDTypes

    value = vDDDTypes.from_ical(text.strip())  # type: ignore[no-untyped-call]
    if isinstance(value, date) and 1900 <= value.year <= 2200:  # a datetime is a date
        return value
    raise ValueError(text)


def _as_duration(text: str) -> timedelta:
    from icalendar.prop import vDuration

    value = vDuration.from_ical(text.strip())  # type: ignore[no-untyped-call]
    assert isinstance(value, timedelta)
    return value
