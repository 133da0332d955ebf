"""Ways it can be done, when what was asked for is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A free room and time. ``same_room`` and ``same_time`` say what was kept of the wish."""

    room_id: int
    room: str
    capacity: int
    span: TimeSpan
    same_room: bool
    same_time: bool


IsFree = Callable[[Room, TimeSpan], bool]


def alternatives(
    wanted: TimeSpan,
    room: Room,
    rooms: Sequence[Room],
    party_size: int,
    is_free: IsFree,
    within: Sequence[TimeSpan],
    limit: int = 3,
) -> tuple[Suggestion, ...]:
    """Up to *limit* free ways, best first: another fitting room at the time, the room at the nearest time, both.

    *within* are the stretches of the day that may be proposed (the opening hours, less the past).
    """
    fitting = sorted(
        (other for other in rooms if other.id != room.id and other.capacity >= max(party_size, 1)),
        key=lambda other: (other.capacity, other.name),
    )
    shifts = [span for span in nearby(wanted, within) if span != wanted]
    found: list[Suggestion] = []
    found += _first(((other, wanted) for other in fitting if _inside(wanted, within)), is_free, room, wanted, limit - 1)
    found += _first(((room, span) for span in shifts), is_free, room, wanted, limit - len(found))
    if len(found) < limit:
        mixed = ((other, span) for span in shifts for other in fitting)
        found += _first(mixed, is_free, room, wanted, limit - len(found))
    return tuple(found[:limit])


def nearby(wanted: TimeSpan, within: Sequence[TimeSpan], reach: timedelta = timedelta(hours=12)) -> list[TimeSpan]:
    """Starts on the quarter nearest the wish first, both ways, wholly inside *within*."""
    steps = range(-int(reach / QUARTER), int(reach / QUARTER) + 1)
    spans = (wanted.shifted(step * QUARTER) for step in sorted(steps, key=lambda step: (abs(step), step)))
    return [span for span in spans if _inside(span, within)]


def _inside(span: TimeSpan, within: Iterable[TimeSpan]) -> bool:
    return any(open_.start <= span.start and span.end <= open_.end for open_ in within)


def _first(
    candidates: Iterable[tuple[Room, TimeSpan]], is_free: IsFree, room: Room, wanted: TimeSpan, count: int
) -> list[Suggestion]:
    found: list[Suggestion] = []
    free = (_suggest(other, span, room, wanted) for other, span in candidates if is_free(other, span))
    while len(found) < count and (suggestion := next(free, None)):
        if not any(_near_copy(suggestion, earlier) for earlier in found):
            found.append(suggestion)
    return found


def _suggest(other: Room, span: TimeSpan, room: Room, wanted: TimeSpan) -> Suggestion:
    return Suggestion(other.id, other.name, other.capacity, span, other.id == room.id, span == wanted)


def _near_copy(one: Suggestion, other: Suggestion) -> bool:
    """The same room fifteen minutes later is no second way out."""
    return (
        one.room_id == other.room_id
        and one.span.overlaps(other.span)
        and one.span != other.span
        and (
            (one.span.start > other.span.start) == (one.span.end > other.span.end)
            and abs(one.span.start - other.span.start) < QUARTER * 2
        )
    )
