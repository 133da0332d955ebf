"""Between the clock on the wall and UTC.

Instants are UTC everywhere; wall-clock time exists only in rules and at the edges of the program.
Local days are 23 to 25 hours long.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.time_span import TimeSpan

HOUSE_ZONE_NAME = "Europe/Copenhagen"
HOUSE_ZONE = ZoneInfo(HOUSE_ZONE_NAME)

HOUSE_DAY_TURNS = time(5)
"""A guest who came before this hour belongs to the evening before."""


def to_local(instant: datetime) -> datetime:
    """The instant on the house's wall clock."""
    return instant.astimezone(HOUSE_ZONE)


def from_local(day: date, clock: time, zone: ZoneInfo = HOUSE_ZONE) -> datetime:
    """The instant of a wall-clock time; a time the spring change skips is moved an hour on (RFC 5545, 3.3.5)."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def local_day(day: date) -> TimeSpan:
    """Midnight to midnight on the wall clock."""
    return local_days(day, 1)


def local_days(first: date, days: int) -> TimeSpan:
    return TimeSpan(from_local(first, time()), from_local(first + timedelta(days=days), time()))


def local_date(instant: datetime) -> date:
    return to_local(instant).date()


def house_day_start(now: datetime) -> datetime:
    """When the house's current day began: the last 05.00 on the wall clock."""
    local = to_local(now)
    day = local.date() if local.time() >= HOUSE_DAY_TURNS else local.date() - timedelta(days=1)
    return from_local(day, HOUSE_DAY_TURNS)


def month_span(year: int, month: int) -> TimeSpan:
    """A calendar month on the wall clock."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return TimeSpan(from_local(date(year, month, 1), time()), from_local(following, time()))
