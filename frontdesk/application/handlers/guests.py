"""Guests follow what they come to: where it goes, and whether it takes place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from frontdesk.application.ports import Work
from frontdesk.domain.booking import OccurrenceState


def go_along(work: Work, occurrence_id: int, start: datetime, room_ids: Sequence[int]) -> tuple[int, ...]:
    """Sends those who come to an occurrence to where and when it is now; returns the ids of their visits."""
    if not work.visits.expected_in([occurrence_id]):
        return ()
    return work.visits.follow(occurrence_id, start, _place(work, room_ids))


def _place(work: Work, room_ids: Sequence[int]) -> int | None:
    """The room that is said: the combined one of these parts, else the first."""
    if len(room_ids) > 1:
        for room in work.waiting.rooms():
            if room.parts and set(room.parts) == set(room_ids):
                return room.id
    return room_ids[0] if room_ids else None


def hear_of(work: Work, states: Sequence[tuple[int, OccurrenceState]]) -> tuple[int, ...]:
    """Calls the visits of occurrences off that were cancelled, and on again those of others; returns their ids."""
    touched: list[int] = []
    for off in (True, False):
        ids = [occurrence_id for occurrence_id, state in states if (state is OccurrenceState.CANCELLED) is off]
        touched += work.visits.follow_state(ids, cancelled=off) if ids else ()
    return tuple(dict.fromkeys(touched))
