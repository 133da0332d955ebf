"""Where an instant lies on the screen, and which instant lies under a pixel.

The hours run down the wall clock, so days of 23, 24 and 25 hours stand side by side with their hours level:
an hour that comes twice on one of the days has two rows, and an hour that a day lacks is an empty row there.
Coordinates are those of the content: (0, 0) is the first hour of the first column, scrolling comes on top.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple, Self

from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import HOUSE_ZONE, from_local, local_day, to_local
from frontdesk.domain.time_span import TimeSpan

HOUR = timedelta(hours=1)
QUARTER_MINUTES = 15
"""What the mouse and the arrow keys snap to."""

FINE_MINUTES = 5
"""What they snap to with the fine modifier held."""

PX_PER_HOUR = 48
LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR = 24, 240
LEAST_COLUMN_WIDTH = 112


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a resource on a local day. ``key`` is the caller's own and unique among its columns."""

    key: int
    title: str
    subtitle: str
    resource_id: int
    day: date


class Box(NamedTuple):
    """A rectangle of content pixels, without its right and bottom edge."""

    x: int
    y: int
    width: int
    height: int

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def grown(self, by: int) -> Box:
        """Taller by *by* pixels above and below."""
        return Box(self.x, self.y - by, self.width, self.height + 2 * by)


@dataclass(frozen=True, slots=True)
class HourRow:
    """A row of the axis: a wall-clock hour; ``repeated`` for its second coming when summer time ends."""

    hour: int
    repeated: bool = False

    def start_on(self, day: date) -> datetime:
        """When the row begins on a day; where the next row begins if that day has no such hour."""
        first = datetime.combine(day, time(self.hour), HOUSE_ZONE)
        second = first.replace(fold=1).astimezone(UTC)
        if not self.repeated:
            return first.astimezone(UTC)
        return second if second > first.astimezone(UTC) else first.astimezone(UTC) + HOUR


@dataclass(frozen=True, slots=True)
class HourAxis:
    """The rows from top to bottom, ``px_per_hour`` pixels each."""

    rows: tuple[HourRow, ...]
    px_per_hour: int

    @classmethod
    def covering(cls, days: Iterable[date], first_hour: int, last_hour: int, px_per_hour: int) -> Self:
        """The hours ``[first_hour, last_hour)`` of the wall clock as these days need them (``last_hour`` up to 24)."""
        wanted = tuple(days)
        candidates = [HourRow(hour, again) for hour in range(first_hour, last_hour) for again in (False, True)]
        return cls(tuple(row for row in candidates if _is_on_some(row, wanted)), px_per_hour)

    @property
    def height(self) -> int:
        return len(self.rows) * self.px_per_hour

    @property
    def minutes(self) -> int:
        return len(self.rows) * 60

    def visible(self, day: date) -> TimeSpan:
        """The stretch of the day that the axis shows."""
        starts = _row_starts(self.rows, day)
        return TimeSpan(starts[0], starts[-1])

    def top(self, day: date, instant: datetime) -> float:
        """Where something that begins at this instant has its upper edge."""
        starts = _row_starts(self.rows, day)
        return self._y(starts, bisect_right(starts, instant) - 1, instant)

    def bottom(self, day: date, instant: datetime) -> float:
        """Where something that ends at this instant has its lower edge: above an hour that the day lacks."""
        starts = _row_starts(self.rows, day)
        return self._y(starts, bisect_left(starts, instant) - 1, instant)

    def minute(self, day: date, instant: datetime) -> int:
        """The instant as whole minutes down the axis."""
        return round(self.top(day, instant) * 60 / self.px_per_hour)

    def instant(self, day: date, minute: int) -> datetime:
        """The instant so many minutes down the axis; in an hour that the day lacks, where the next one begins."""
        starts = _row_starts(self.rows, day)
        row, rest = divmod(min(max(minute, 0), self.minutes), 60)
        if row == len(self.rows):
            return starts[-1]
        return min(starts[row] + timedelta(minutes=rest), starts[row + 1])

    def snapped(self, y: float, step: int) -> int:
        """The minute of the axis nearest to a pixel, in whole steps."""
        return self._held(round(y * 60 / self.px_per_hour / step) * step)

    def floored(self, y: float, step: int) -> int:
        """The last whole step of the axis above a pixel."""
        return self._held(int(y * 60 / self.px_per_hour // step) * step)

    def _held(self, minute: int) -> int:
        return min(max(minute, 0), self.minutes)

    def _y(self, starts: tuple[datetime, ...], row: int, instant: datetime) -> float:
        if row < 0:
            return 0.0
        if row >= len(self.rows):
            return float(self.height)
        return (row + min((instant - starts[row]) / HOUR, 1.0)) * self.px_per_hour


@dataclass(frozen=True, slots=True)
class ColumnStrip:
    """The columns side by side over ``room`` pixels; wider than that when they would become too narrow."""

    count: int
    room: int
    least: int = LEAST_COLUMN_WIDTH

    @property
    def width(self) -> int:
        return max(self.room, self.count * self.least)

    def left(self, index: int) -> int:
        """The first pixel of a column; columns differ by a pixel at most."""
        return index * self.width // max(self.count, 1)

    def width_of(self, index: int) -> int:
        return self.left(index + 1) - self.left(index)

    def at(self, x: float) -> int:
        """The column under a pixel, the outermost one beyond the edges."""
        index = min(max(int(x * self.count / max(self.width, 1)), 0), self.count - 1)
        return index + 1 if index + 1 < self.count and self.left(index + 1) <= x else index

    def within(self, left: float, right: float) -> range:
        """The columns that show in a stretch of pixels."""
        return range(self.at(left), self.at(right - 1) + 1) if self.count else range(0)


def hour_range(hours: OpeningHours, days: Sequence[date], spans: Iterable[TimeSpan]) -> tuple[int, int]:
    """First and last (exclusive) hour to show: the week's opening, an hour around it, and all that happens outside."""
    opens, closes = hours.clock_range()
    first, last = opens.hour - 1, closes.hour + (1 if closes.minute else 0) + 1
    whole_days = [local_day(day) for day in days]
    for span in spans:
        for whole in whole_days:
            part = span.clipped(whole)
            if part is not None:
                first = min(first, to_local(part.start).hour)
                last = max(last, 24 if part.end == whole.end else _hour_after(part.end))
    return max(first, 0), min(last, 24)


def clamped_zoom(px_per_hour: int) -> int:
    return min(max(px_per_hour, LEAST_PX_PER_HOUR), MOST_PX_PER_HOUR)


def _hour_after(instant: datetime) -> int:
    local = to_local(instant)
    return local.hour + (1 if local.minute or local.second else 0)


def _is_on_some(row: HourRow, days: Sequence[date]) -> bool:
    return any(_exists(row, day) for day in days) or (not days and not row.repeated)


def _exists(row: HourRow, day: date) -> bool:
    local = to_local(row.start_on(day))
    return local.hour == row.hour and (not row.repeated or local.fold == 1)


@lru_cache(maxsize=512)
def _row_starts(rows: tuple[HourRow, ...], day: date) -> tuple[datetime, ...]:
    """When each row begins on the day, and when the last one ends."""
    return (*(row.start_on(day) for row in rows), _end_of(rows[-1], day))


def _end_of(row: HourRow, day: date) -> datetime:
    following = from_local(day + timedelta(days=1), time()) if row.hour == 23 else HourRow(row.hour + 1).start_on(day)
    return max(following, row.start_on(day))
