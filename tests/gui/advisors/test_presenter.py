"""An advisor's week in words: open times, the next guest, and how the two can meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.visits import ArrivalRow, VisitState
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.gui.advisors.presenter import (
    AppointmentDraft,
    Meeting,
    free_rooms,
    guest_card,
    meeting_ways,
    next_guest,
    open_times,
    week_days,
    week_words,
)
from frontdesk.gui.timeline.conflicts import Occupation
from tests.support.timeline import HOURS, MONDAY, ROOMS, clock, occurrence, span

METTE = 90
SATURDAY = MONDAY + timedelta(days=5)
NOW = clock("08:00")


def talk(number: int, start: str, end: str, room: int | None = 2, **more: object) -> PlannedOccurrence:
    resources = (METTE,) if room is None else (METTE, room)
    return occurrence(
        number,
        start,
        end,
        *resources,
        kind=SeriesKind.APPOINTMENT,
        title="Jens Demo",
        organizer="",
        **more,  # type: ignore[arg-type]
    )


def taken(*occurrences: PlannedOccurrence) -> Occupation:
    return Occupation(occurrences, ROOMS)


def test_the_weekend_is_shown_when_something_is_there() -> None:
    assert len(week_days([talk(1, "09:00", "10:00")], MONDAY, METTE)) == 5
    busy = [talk(1, "09:00", "10:00", day=SATURDAY), occurrence(2, "09:00", "10:00", 1, day=SATURDAY + timedelta(1))]
    assert week_days(busy, MONDAY, METTE)[-1] == SATURDAY


def test_free_rooms_come_smallest_first() -> None:
    names = [room.name for room in free_rooms(ROOMS, taken(talk(1, "09:00", "10:00", 2)), span("09:30", "10:30"))]
    assert names == ["Idéværkstedet", "Maskinrummet", "Salen"]


def test_open_times_are_hours_to_come_in_which_the_advisor_is_free() -> None:
    busy = taken(talk(1, "09:00", "12:00"))
    found = open_times(METTE, busy, HOURS, [MONDAY], clock("08:20"))
    assert found == (span("12:00", "13:00"), span("15:00", "16:00"))
    assert open_times(METTE, busy, HOURS, [SATURDAY], NOW) == ()
    assert open_times(METTE, busy, HOURS, [MONDAY], clock("19:30")) == ()


@pytest.mark.parametrize(("room", "chosen", "expected"), [(4, True, 4), (4, False, 1), (2, True, 1), (None, False, 1)])
def test_a_draft_is_given_a_room_that_is_free(room: int | None, chosen: bool, expected: int) -> None:
    free = [ROOMS[0], ROOMS[3]]
    draft = AppointmentDraft(METTE, span("09:00", "10:00"), room, chosen)
    assert draft.in_a_free_room(free, ROOMS).room_id == expected


def test_online_needs_no_room_and_a_full_house_still_wishes_for_one() -> None:
    draft = AppointmentDraft(METTE, span("09:00", "10:00"))
    assert replace(draft, online=True).in_a_free_room(ROOMS, ROOMS).resource_ids == (METTE,)
    assert draft.in_a_free_room([], ROOMS).room_id == 2


def test_a_taken_room_is_changed_before_the_time_is() -> None:
    busy = taken(occurrence(1, "09:00", "12:00", 2))
    ways = meeting_ways(Meeting(METTE, 2, span("10:00", "11:00")), ROOMS, busy, HOURS, NOW)
    assert (ways[0].title, ways[0].detail, ways[0].room_id) == ("Idéværkstedet 10:00–11:00", "Samme tid", 1)
    assert len(ways) == 3


def test_a_busy_advisor_is_offered_at_the_nearest_times_in_the_same_room() -> None:
    busy = taken(talk(1, "10:00", "11:00", 3))
    ways = meeting_ways(Meeting(METTE, 2, span("10:00", "11:00")), ROOMS, busy, HOURS, NOW)
    assert [(way.title, way.detail) for way in ways[:2]] == [
        ("Fyrtårnet 09:00–10:00", "1 time tidligere"),
        ("Fyrtårnet 11:00–12:00", "1 time senere"),
    ]


def test_an_online_talk_stays_online_and_the_past_is_not_offered() -> None:
    busy = taken(talk(1, "10:00", "11:00", None))
    ways = meeting_ways(Meeting(METTE, None, span("10:00", "11:00")), ROOMS, busy, HOURS, clock("09:30"))
    assert (ways[0].title, ways[0].room_id) == ("11:00–12:00", None)
    assert all(way.later > timedelta() for way in ways)


def test_a_moved_talk_is_not_in_its_own_way() -> None:
    one = talk(1, "10:00", "11:00", 2)
    ways = meeting_ways(Meeting.of(one, METTE, span("10:30", "11:30")), ROOMS, taken(one), HOURS, NOW)
    assert ways[0].title == "Fyrtårnet 10:30–11:30"


def test_the_next_guest_is_the_one_who_is_there_or_comes_next() -> None:
    early, late = talk(1, "09:00", "10:00"), talk(2, "13:00", "14:00")
    gone = replace(talk(3, "11:00", "12:00"), state=OccurrenceState.RELEASED)
    others = occurrence(4, "10:00", "11:00", METTE)
    everything = [late, gone, others, early]
    assert next_guest(everything, METTE, clock("09:30")) == early
    assert next_guest(everything, METTE, clock("10:00")) == late
    assert next_guest(everything, METTE, clock("14:00")) is None
    assert week_words(everything, METTE, 1) == "3 aftaler · 1 åben tid"


def visit(state: VisitState, **more: object) -> ArrivalRow:
    row = ArrivalRow(5, 1, "Jens Demo", "", "Mette", "Fyrtårnet", clock("09:00"), None, None, state, 1, 1)
    return replace(row, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "chip", "can_check_in"),
    [
        (visit(VisitState.EXPECTED), "Ventes", True),
        (visit(VisitState.INSIDE, arrived_at=clock("08:55")), "I huset 08:55", False),
        (visit(VisitState.LEFT, left_at=clock("10:05")), "Gået 10:05", False),
        (visit(VisitState.CANCELLED), "Afmeldt", False),
        (None, "", False),
    ],
)
def test_the_card_says_whether_the_guest_has_come(row: ArrivalRow | None, chip: str, can_check_in: bool) -> None:
    card = guest_card(talk(1, "09:00", "10:00"), ROOMS, row, MONDAY, is_next=True)
    assert (card.title, card.where) == ("Jens Demo · 09:00–10:00", "Fyrtårnet · i dag")
    assert (card.chip, card.can_check_in) == (chip, can_check_in)
