"""Events and their attendees in words, counts and bars."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from frontdesk.application.events import AttendeeRow, EventRow, RegistrationState
from frontdesk.application.visits import CheckByHand
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Direction
from frontdesk.gui.events.attendee_lines import (
    BIN,
    MOST_BINS,
    Attendance,
    arrival_bins,
    attendance,
    attendee_lines,
    check_command,
)
from frontdesk.gui.events.event_lines import event_lines, event_subtitle
from tests.support.houses import MONDAY, at, between

FRIDAY = MONDAY + timedelta(days=4)
EVENT = EventRow(
    1,
    1,
    1,
    1,
    "Founders' Friday",
    "Iværksætterne",
    ("Salen", "Maskinrummet"),
    between("16:00", "20:00", FRIDAY),
    OccurrenceState.CONFIRMED,
    120,
    75,
    0,
)
ATTENDEE = AttendeeRow(
    1, 1, "Anders Skov", "Skov & Co", "anders@example.org", "", RegistrationState.REGISTERED, None, None
)


def came(registration_id: int, clock: str, left: str | None = None) -> AttendeeRow:
    return replace(
        ATTENDEE,
        registration_id=registration_id,
        number=registration_id,
        arrived_at=at(clock, FRIDAY),
        left_at=at(left, FRIDAY) if left else None,
    )


def texts_of(event: EventRow, now: datetime) -> list[str]:
    (line,) = event_lines([event], now)
    return [cell.text for cell in line.cells]


def test_an_event_says_when_what_where_how_many_and_how_it_stands() -> None:
    expected = ["fre 27-11 16:00–20:00", "Founders' Friday", "Salen, Maskinrummet", "75 af 120", "Kommer"]
    assert texts_of(EVENT, at("08:00")) == expected
    assert event_subtitle(EVENT) == "fre 27-11 16:00–20:00 · Salen, Maskinrummet · Iværksætterne"


@pytest.mark.parametrize(
    ("event", "now", "state"),
    [
        (EVENT, at("15:59", FRIDAY), "Kommer"),
        (replace(EVENT, registered=120), at("15:59", FRIDAY), "Fuldt"),
        (replace(EVENT, attended=3), at("16:00", FRIDAY), "I gang · 3 mødt"),
        (replace(EVENT, attended=60), at("20:00", FRIDAY), "Slut · 60 mødt"),
        (replace(EVENT, state=OccurrenceState.CANCELLED), at("08:00"), "Aflyst"),
    ],
)
def test_an_event_knows_how_it_stands(event: EventRow, now: datetime, state: str) -> None:
    assert texts_of(event, now)[-1] == state


def test_today_is_marked() -> None:
    assert texts_of(EVENT, at("08:00", FRIDAY))[0] == "I dag 16:00–20:00"


def test_the_nearest_to_come_is_on_top_and_what_was_is_below() -> None:
    events = [
        replace(EVENT, event_id=number, span=between("10:00", "12:00", MONDAY + timedelta(days=offset)))
        for number, offset in enumerate((-9, -2, 1, 8), 1)
    ]
    lines = event_lines(events, at("08:00"))
    assert [line.key for line in lines] == [3, 4, 2, 1]
    assert [line.faded for line in lines] == [False, False, True, True]


@pytest.mark.parametrize(
    ("row", "number", "state", "actions"),
    [
        (ATTENDEE, "1", "Tilmeldt", ["badge", "in"]),
        (came(1, "16:02"), "1", "Mødt 16:02", ["badge", "out"]),
        (came(1, "16:02", "17:10"), "1", "Gået 17:10", ["badge", "in"]),
        (replace(ATTENDEE, state=RegistrationState.CANCELLED), "–", "Afbud", ["restore"]),
    ],
)
def test_an_attendee_says_how_it_stands(row: AttendeeRow, number: str, state: str, actions: list[str]) -> None:
    (line,) = attendee_lines([row])
    assert (line.cells[0].text, line.cells[3].text) == (number, state)
    assert [action.id for action in line.actions] == actions


def test_space_lets_in_and_out_again() -> None:
    assert check_command(ATTENDEE) == CheckByHand(Direction.IN, registration_id=1)
    assert check_command(came(1, "16:02")) == CheckByHand(Direction.OUT, registration_id=1)
    assert check_command(came(1, "16:02", "17:00")) == CheckByHand(Direction.IN, registration_id=1)


def test_who_left_came_and_who_cancelled_did_not() -> None:
    cancelled = replace(came(4, "16:00"), state=RegistrationState.CANCELLED)
    rows = [ATTENDEE, came(2, "16:02"), came(3, "16:05", "17:00"), cancelled]
    assert attendance(rows, 10) == Attendance(registered=3, attended=2, cancelled=1, free=7)


def test_more_than_there_is_room_for_is_told_as_too_many() -> None:
    assert attendance([came(1, "16:00"), came(2, "16:00")], 1).free == -1


def test_arrivals_are_counted_by_five_minutes_from_a_quarter_before_the_start() -> None:
    bins = arrival_bins([came(1, "15:45"), came(2, "15:49"), came(3, "15:50"), came(4, "16:04"), ATTENDEE], EVENT.span)
    assert bins.start == at("15:45", FRIDAY)
    assert bins.counts == (2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)


def test_early_arrivals_are_in_the_picture() -> None:
    bins = arrival_bins([came(1, "15:12")], EVENT.span)
    assert bins.start == at("15:10", FRIDAY)
    assert sum(bins.counts) == 1


def test_a_long_evening_shows_its_last_three_hours() -> None:
    bins = arrival_bins([came(1, "15:45"), came(2, "19:58")], EVENT.span)
    assert len(bins.counts) == MOST_BINS
    assert bins.counts[-1] == 1
    assert bins.end == at("19:55", FRIDAY) + BIN
