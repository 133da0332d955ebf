"""Ways it can be done, when what was asked for is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

QUARTER = timedelta(minutes=15)
HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class GivesWay:
    """A booking that goes to another room at its own time so that a wish can have its place.

    ``resource_ids`` are all it claims there; ``room`` is the name of where it goes.
    """

    occurrence_id: int
    version: int
    title: str
    span: TimeSpan
    resource_ids: tuple[int, ...]
    room: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A free room and time. ``same_room`` and ``same_time`` say what was kept of the wish.

    ``room_id`` is None where no room is needed: then it is a time at which the advisor is free. With ``gives_way`` it
    is free as soon as that booking has been moved.
    """

    room_id: int | None
    room: str
    capacity: int
    span: TimeSpan
    same_room: bool
    same_time: bool
    gives_way: GivesWay | None = None


IsFree = Callable[[Room, TimeSpan], bool]
Place = tuple[Room, TimeSpan]


def alternatives(
    wanted: TimeSpan,
    room: Room,
    others: Sequence[Room],
    is_free: IsFree,
    within: Sequence[TimeSpan],
    limit: int = 3,
) -> tuple[Suggestion, ...]:
    """Up to *limit* free ways, best first: another fitting room at the time, the room at the nearest time, both.

    *others* are the other rooms that fit, best first; *within* the stretches of the day that may be proposed (the
    opening hours, less the past).
    """
    shifts = [span for span in nearby(wanted, within) if span != wanted]
    found: list[Place] = []
    found += first_apart(((other, wanted) for other in others if inside(wanted, within)), is_free, limit - 1)
    found += first_apart(((room, span) for span in shifts), is_free, limit - len(found))
    if len(found) < limit:
        mixed = ((other, span) for span in shifts for other in others)
        found += first_apart(mixed, is_free, limit - len(found))
    return tuple(_suggest(other, span, room, wanted) for other, span in found[:limit])


def times_free(wanted: TimeSpan, is_free: Callable[[TimeSpan], bool], within: Sequence[TimeSpan]) -> list[Suggestion]:
    """Up to three other times, nearest first, for a wish that needs no room."""
    apart: list[TimeSpan] = []
    for span in nearby(wanted, within):
        if span != wanted and is_free(span) and not any(nearly_same(span, earlier) for earlier in apart):
            apart.append(span)
        if len(apart) == 3:
            break
    return [Suggestion(None, "", 0, span, same_room=True, same_time=False) for span in apart]


def nearby(wanted: TimeSpan, within: Sequence[TimeSpan], reach: timedelta = HALF_A_DAY) -> list[TimeSpan]:
    """Starts on the quarter nearest the wish first, both ways, wholly inside *within*."""
    steps = range(-int(reach / QUARTER), int(reach / QUARTER) + 1)
    spans = (wanted.shifted(step * QUARTER) for step in sorted(steps, key=lambda step: (abs(step), step)))
    return [span for span in spans if inside(span, within)]


def inside(span: TimeSpan, within: Iterable[TimeSpan]) -> bool:
    """Whether a span lies wholly in one of these stretches."""
    return any(open_.start <= span.start and span.end <= open_.end for open_ in within)


def first_apart(candidates: Iterable[Place], is_free: IsFree, count: int) -> list[Place]:
    """The first *count* places that are free and not merely the same room fifteen minutes later."""
    found: list[Place] = []
    for room, span in candidates:
        if len(found) >= count:
            break
        same_room = [earlier for other, earlier in found if other.id == room.id]
        if not any(nearly_same(span, earlier) for earlier in same_room) and is_free(room, span):
            found.append((room, span))
    return found


def nearly_same(span: TimeSpan, earlier: TimeSpan) -> bool:
    """The same a quarter later is no second way out."""
    return span != earlier and span.overlaps(earlier) and abs(span.start - earlier.start) < QUARTER * 2


def _suggest(other: Room, span: TimeSpan, room: Room, wanted: TimeSpan) -> Suggestion:
    return Suggestion(other.id, other.name, other.capacity, span, other.id == room.id, span == wanted)
