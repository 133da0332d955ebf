"""What the calendar says about a booking, and what it asks the house for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from frontdesk.application.bookings import MoveOccurrences, ShiftSeries
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.presenter import (
    Relocation,
    as_draft,
    booking_card,
    described,
    next_draft,
    next_quarter,
    series_words,
)
from frontdesk.gui.planning.kept import kept_text, recalled
from frontdesk.gui.timeline.conflicts import Occupation
from tests.support.timeline import HOURS, MONDAY, ROOMS, clock, occurrence, span

IDS = [room.id for room in ROOMS]
BEFORE, AFTER = clock("08:00"), clock("11:00")
MEETING = occurrence(7, "09:00", "10:30", 1)


@pytest.mark.parametrize(
    ("state", "now", "moved", "released"),
    [
        (OccurrenceState.CONFIRMED, BEFORE, True, False),
        (OccurrenceState.CONFIRMED, AFTER, True, True),
        (OccurrenceState.RELEASED, AFTER, False, False),
        (OccurrenceState.CANCELLED, AFTER, False, False),
    ],
)
def test_only_what_holds_is_moved_and_only_what_began_was_missed(
    state: OccurrenceState, now: datetime, moved: bool, released: bool
) -> None:
    card = booking_card(replace(MEETING, state=state), IDS, now)
    assert (card.can_be_moved, card.can_be_cancelled, card.can_be_released) == (moved, moved, released)


def test_an_appointment_keeps_its_guests_name_and_an_event_in_two_rooms_its_rooms() -> None:
    talk = occurrence(8, "09:00", "10:00", 1, 99, kind=SeriesKind.APPOINTMENT)
    party = replace(occurrence(9, "16:00", "20:00", 3, 4, kind=SeriesKind.EVENT), event_id=5)
    assert not booking_card(talk, IDS, BEFORE).can_be_described
    assert booking_card(talk, IDS, BEFORE).has_one_room
    assert not booking_card(party, IDS, BEFORE).has_one_room
    assert booking_card(party, IDS, BEFORE).open_text == "Åbn arrangementet"


def test_a_row_counts_what_takes_place() -> None:
    row = [occurrence(n, "09:00", "10:00", day=MONDAY + timedelta(weeks=n), repeats=True) for n in range(4)]
    row[1] = replace(row[1], state=OccurrenceState.CANCELLED)
    assert series_words(row[2], row).startswith("Nr. 2 af 3 i rækken, til ")
    assert series_words(MEETING, ()) == ""


def test_only_changed_words_are_stored() -> None:
    entered = as_draft(MEETING, IDS)
    assert described(MEETING, entered) is None
    command = described(MEETING, replace(entered, note="Kaffe"))
    assert command is not None
    assert (command.title, command.note, command.expected_version) == (MEETING.title, "Kaffe", 1)


def test_a_move_replaces_the_room_it_leaves_and_keeps_the_rest() -> None:
    party = occurrence(9, "16:00", "20:00", 3, 4)
    command = Relocation(party, 4, 2, span("17:00", "21:00")).command()
    assert isinstance(command, MoveOccurrences)
    assert command.moves[0].resource_ids == (3, 2)


def test_a_row_is_shifted_along_the_wall_clock_and_changes_room_only_when_told() -> None:
    command = Relocation(MEETING, 1, 1, span("10:00", "11:30"), whole_series=True).command()
    assert isinstance(command, ShiftSeries)
    assert (command.by, command.room_ids) == (timedelta(hours=1), None)
    elsewhere = Relocation(MEETING, 1, 2, span("09:00", "10:30"), whole_series=True).command()
    assert isinstance(elsewhere, ShiftSeries)
    assert (elsewhere.by, elsewhere.room_ids) == (timedelta(), (2,))


def test_a_new_booking_is_proposed_where_it_can_be_had() -> None:
    taken = Occupation([occurrence(1, "09:00", "12:00", 1)], ROOMS)
    today = next_draft(ROOMS, taken, HOURS, MONDAY, clock("09:38"))
    assert today == BookingDraft(2, span("09:45", "10:45"))
    tomorrow = MONDAY + timedelta(days=1)
    assert next_draft(ROOMS, taken, HOURS, tomorrow, clock("09:38")) == BookingDraft(
        1, span("08:00", "09:00", tomorrow)
    )
    assert next_draft((), taken, HOURS, MONDAY, BEFORE) is None


@pytest.mark.parametrize(
    ("now", "expected"), [("09:00:00", "09:00"), ("09:00:01", "09:15"), ("09:38:00", "09:45"), ("23:50:00", "00:00")]
)
def test_the_next_quarter(now: str, expected: str) -> None:
    moment = datetime.fromisoformat(f"2026-11-23T{now}").replace(tzinfo=UTC)
    assert next_quarter(moment).strftime("%H:%M") == expected


def test_a_draft_is_kept_as_text_and_nonsense_is_forgotten() -> None:
    draft = BookingDraft(1, span("09:00", "10:00"), "Æblegrød", party_size=7, until=date(2026, 12, 18))
    assert recalled(kept_text(draft), BookingDraft) == draft
    assert kept_text(None) == ""
    turned = kept_text(draft).replace("T08:00", "T12:00")
    assert [recalled(text, BookingDraft) for text in ("", "{", "{}", turned)] == [None] * 4


def test_a_way_moves_a_draft_along_the_wall_clock_over_the_spring_change() -> None:
    start = datetime(2026, 3, 28, 23, tzinfo=UTC)
    draft = BookingDraft(1, TimeSpan(start, start + timedelta(hours=1)))
    assert draft.taking(2, timedelta(hours=8)).span.start == datetime(2026, 3, 29, 6, tzinfo=UTC)
