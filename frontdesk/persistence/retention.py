"""Which backups there are and which are kept: 48 hours all, then 14 daily, 8 weekly and 12 monthly ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from frontdesk.domain.clock_time import local_date
from frontdesk.persistence.house_place import HousePlace

SUFFIX = ".frontdesk-backup"
_PREFIX = "house-"
_STAMP = "%Y%m%dT%H%M%SZ"

KEEP_ALL_FOR = timedelta(hours=48)

_PERIODS: tuple[tuple[Callable[[date], object], timedelta], ...] = (
    (lambda day: day, timedelta(days=14)),
    (lambda day: day.isocalendar()[:2], timedelta(weeks=8)),
    (lambda day: (day.year, day.month), timedelta(days=366)),
)
"""What counts as one period, and how far back one backup of each is kept."""


def backup_name(made_at: datetime) -> str:
    return f"{_PREFIX}{made_at.astimezone(UTC).strftime(_STAMP)}{SUFFIX}"


def made_at(backup: Path) -> datetime | None:
    """When a backup was made, by its name; None for other files."""
    stamp = backup.name.removeprefix(_PREFIX).removesuffix(SUFFIX)
    try:
        moment = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if backup.name == backup_name(moment) else None


def backups(place: HousePlace) -> dict[datetime, Path]:
    """The house's own backups, oldest first. Each was reopened and checked before it got its name."""
    if not place.backups.is_dir():
        return {}
    found = {moment: path for path in place.backups.iterdir() if (moment := made_at(path))}
    return dict(sorted(found.items()))


def last_verified(place: HousePlace) -> datetime | None:
    """When the newest backup was made; None when there is none."""
    return max(backups(place), default=None)


def expired(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those that need not be kept: of each day, week and month the newest stays, never beyond a year."""
    everything = sorted(moments)
    kept = {moment for moment in everything if now - moment <= KEEP_ALL_FOR}
    for period_of, reach in _PERIODS:
        newest = {period_of(local_date(moment)): moment for moment in everything if now - moment <= reach}
        kept |= set(newest.values())
    return set(everything) - kept


def thin_out(place: HousePlace, now: datetime) -> tuple[Path, ...]:
    """Removes what has expired; returns it."""
    there = backups(place)
    gone = tuple(there[moment] for moment in sorted(expired(there, now)))
    for path in gone:
        path.unlink(missing_ok=True)
    return gone
