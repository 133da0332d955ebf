"""Where an instant lies along the hours, and which instant lies under a pixel of them.

The hours follow the wall clock, so days of 23, 24 and 25 hours lie beside each other with their hours level: an hour
that comes twice on one of the days has two rows, and an hour that a day lacks is an empty row there. The axis knows
pixels along the hours only; which way the hours run, and where the cells of the days lie, is `grid`'s.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
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
LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR = 8, 240


@dataclass(frozen=True, slots=True)
class Column:
    """One cell of the calendar: a resource on a local day. ``key`` is the caller's own and unique among its columns."""

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

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class HourRow:
    """A step of the axis: a wall-clock hour; ``repeated`` for its second coming when summer time ends."""

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
    """The hours one after the other, ``px_per_hour`` pixels each; ``folded`` when closed hours were left out."""

    rows: tuple[HourRow, ...]
    px_per_hour: float
    folded: bool = False
    _days: dict[date, tuple[tuple[datetime, ...], TimeSpan]] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    """When each row begins on a day and when the last one ends, and the stretch from first to last."""

    @classmethod
    def covering(cls, days: Iterable[date], first_hour: int, last_hour: int, px_per_hour: float) -> Self:
        """The hours ``[first_hour, last_hour)`` of the wall clock as these days need them (``last_hour`` up to 24)."""
        wanted = tuple(days)
        candidates = [HourRow(hour, again) for hour in range(first_hour, last_hour) for again in (False, True)]
        return cls(tuple(row for row in candidates if _is_on_some(row, wanted)), px_per_hour)

    def folded_to(self, hours: Container[int]) -> Self:
        """Only these hours of the wall clock; all of them when none would be left."""
        kept = tuple(row for row in self.rows if row.hour in hours)
        return replace(self, rows=kept, folded=True) if kept else self

    def scaled(self, px_per_hour: float) -> Self:
        return replace(self, px_per_hour=px_per_hour)

    @property
    def length(self) -> int:
        return round(len(self.rows) * self.px_per_hour)

    @property
    def minutes(self) -> int:
        return len(self.rows) * 60

    @property
    def folds(self) -> tuple[int, ...]:
        """Before which rows hours were folded away; the number of rows stands for the end."""
        if not self.folded:
            return ()
        between = [i for i in range(1, len(self.rows)) if self.rows[i].hour > self.rows[i - 1].hour + 1]
        first = [0] if self.rows[0].hour > 0 else []
        last = [len(self.rows)] if self.rows[-1].hour < 23 else []
        return (*first, *between, *last)

    def visible(self, day: date) -> TimeSpan:
        """The stretch of the day that the axis shows, folded hours within it included."""
        return self._day(day)[1]

    def begin(self, day: date, instant: datetime) -> float:
        """Where something that begins at this instant has its first pixel."""
        starts, _ = self._day(day)
        return self._pixel(starts, bisect_right(starts, instant) - 1, instant)

    def end(self, day: date, instant: datetime) -> float:
        """Where something that ends at this instant ends: before an hour that the day lacks."""
        starts, _ = self._day(day)
        return self._pixel(starts, bisect_left(starts, instant) - 1, instant)

    def minute(self, day: date, instant: datetime) -> int:
        """The instant as whole minutes along the axis."""
        return round(self.begin(day, instant) * 60 / self.px_per_hour)

    def instant(self, day: date, minute: int) -> datetime:
        """The instant so many minutes along the axis; in an hour that the day lacks, where the next one begins."""
        starts, _ = self._day(day)
        row, rest = divmod(min(max(minute, 0), self.minutes), 60)
        if row == len(self.rows):
            return starts[-1]
        return min(starts[row] + timedelta(minutes=rest), starts[row + 1])

    def snapped(self, pixel: float, step: int) -> int:
        """The minute of the axis nearest to a pixel, in whole steps."""
        return self._held(round(pixel * 60 / self.px_per_hour / step) * step)

    def floored(self, pixel: float, step: int) -> int:
        """The last whole step of the axis before a pixel."""
        return self._held(int(pixel * 60 / self.px_per_hour // step) * step)

    def _day(self, day: date) -> tuple[tuple[datetime, ...], TimeSpan]:
        found = self._days.get(day)
        if found is None:
            starts = (*(row.start_on(day) for row in self.rows), _end_of(self.rows[-1], day))
            found = self._days[day] = starts, TimeSpan(starts[0], starts[-1])
        return found

    def _held(self, minute: int) -> int:
        return min(max(minute, 0), self.minutes)

    def _pixel(self, starts: tuple[datetime, ...], row: int, instant: datetime) -> float:
        if row < 0:
            return 0.0
        if row >= len(self.rows):
            return len(self.rows) * self.px_per_hour
        return (row + min((instant - starts[row]) / HOUR, 1.0)) * self.px_per_hour


def hour_range(hours: OpeningHours, days: Sequence[date], spans: Iterable[TimeSpan]) -> tuple[int, int]:
    """First and last (exclusive) hour to show: the week's opening, an hour around it, and all that happens outside."""
    opens, closes = hours.clock_range()
    first, last = max(opens.hour - 1, 0), min(closes.hour + (1 if closes.minute else 0) + 1, 24)
    for start, end in _outside(days, spans, first, last):
        first, last = min(first, start), max(last, end)
    return first, last


def open_hours(hours: OpeningHours, days: Sequence[date], spans: Iterable[TimeSpan]) -> frozenset[int]:
    """The hours of the wall clock in which the house is open on some of the days, or something happens."""
    opened = [_hours_of(span) for day in days for span in hours.open_spans(day)]
    open_ = {hour for first_last in opened for hour in range(*first_last)}
    first, last = (min(open_), max(open_) + 1) if open_ else (0, 0)
    if len(open_) < last - first:  # closed over noon: what happens then must be found too
        first = last = 0
    return frozenset(open_.union(hour for used in _outside(days, spans, first, last) for hour in range(*used)))


def _outside(days: Sequence[date], spans: Iterable[TimeSpan], first: int, last: int) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) hour of what is on these days but not within these hours of one of them.

    Nearly everything happens within the hours and is told by two comparisons: a calendar asks this of thousands.
    """
    wholes = sorted((local_day(day) for day in days), key=lambda whole: whole.start)
    inner = [(_at(whole, first), _at(whole, last)) for whole in wholes]
    ends = [whole.end for whole in wholes]
    for span in spans:
        number = bisect_right(ends, span.start)
        while number < len(wholes) and wholes[number].start < span.end:
            if not (inner[number][0] <= span.start and span.end <= inner[number][1]):
                part = span.clipped(wholes[number])
                yield _hours_of(part or span, wholes[number].end)
            number += 1


def _at(whole: TimeSpan, hour: int) -> datetime:
    """When an hour of the wall clock begins on a day; 24 is its end."""
    return whole.end if hour == 24 else from_local(to_local(whole.start).date(), time(hour))


def _hours_of(span: TimeSpan, midnight: datetime | None = None) -> tuple[int, int]:
    """First and last (exclusive) hour of the wall clock that a span of one day touches."""
    return to_local(span.start).hour, 24 if span.end == midnight else _hour_after(span.end)


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


def _end_of(row: HourRow, day: date) -> datetime:
    following = from_local(day + timedelta(days=1), time()) if row.hour == 23 else HourRow(row.hour + 1).start_on(day)
    return max(following, row.start_on(day))
