"""What the calendar says about a booking, and what it asks the house for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.application.bookings import DateChoice, EquipmentWish, PlannedOccurrence
from frontdesk.application.series import EditScope
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.presenter import booking_card, next_draft, next_quarter, series_words
from frontdesk.gui.calendar.use_actions import use_actions
from frontdesk.gui.planning.kept import kept_text, recalled
from frontdesk.gui.timeline.conflicts import Occupation
from tests.support.timeline import HOURS, MONDAY, ROOMS, clock, occurrence, span

IDS = [room.id for room in ROOMS]
BEFORE, DURING, AFTER = clock("08:00"), clock("09:10"), clock("11:00")
MEETING = occurrence(7, "09:00", "10:30", 1)


def offered(one: PlannedOccurrence, now: datetime, scope: EditScope = EditScope.THIS) -> list[str]:
    return [action.id for action in use_actions(one, now, scope)]


@pytest.mark.parametrize(
    ("state", "now", "expected"),
    [
        (OccurrenceState.CONFIRMED, BEFORE, ["start", "cancel", "move", "copy", "split"]),
        (OccurrenceState.CONFIRMED, DURING, ["start", "give_back", "release", "cancel", "move", "copy", "split"]),
        (OccurrenceState.CONFIRMED, AFTER, ["release", "cancel", "move", "copy", "split"]),
        (OccurrenceState.IN_USE, DURING, ["end", "give_back", "cancel", "move", "copy", "split"]),
        (OccurrenceState.REQUESTED, BEFORE, ["approve", "decline"]),
        (OccurrenceState.HELD, BEFORE, ["accept", "cancel"]),
        (OccurrenceState.ENDED, AFTER, []),
        (OccurrenceState.RELEASED, AFTER, ["reinstate"]),
        (OccurrenceState.CANCELLED, AFTER, ["reinstate"]),
    ],
)
def test_a_booking_offers_what_its_state_allows(state: OccurrenceState, now: datetime, expected: list[str]) -> None:
    """Only what began was missed; only what is on can be given back; only what holds can be moved or cancelled."""
    assert offered(replace(MEETING, state=state), now) == expected


def test_the_likeliest_action_stands_out_and_no_other() -> None:
    for state in OccurrenceState:
        actions = use_actions(replace(MEETING, state=state), DURING)
        assert [action.first for action in actions].count(True) <= 1
        assert all(action.text for action in actions)


def test_what_is_cancelled_follows_the_scope() -> None:
    told = [{action.id: action.text for action in use_actions(MEETING, BEFORE, scope)} for scope in EditScope]
    texts = [each["cancel"] for each in told]
    assert texts == ["Aflys", "Aflys denne og følgende", "Aflys alle kommende"]


def test_a_closure_is_opened_again_and_an_appointment_is_no_copy() -> None:
    closed = occurrence(3, "09:00", "12:00", kind=SeriesKind.CLOSURE)
    assert offered(closed, DURING) == ["reopen"]
    talk = occurrence(8, "09:00", "10:00", 1, 99, kind=SeriesKind.APPOINTMENT)
    assert offered(talk, BEFORE) == ["start", "open", "cancel", "move"]


def test_the_state_is_told_by_icon_and_word() -> None:
    card = booking_card(replace(MEETING, state=OccurrenceState.IN_USE), IDS, DURING)
    assert (card.icon, card.state, card.tone) == ("person", "I gang", "ok")


def test_an_appointment_keeps_its_guests_name() -> None:
    talk = occurrence(8, "09:00", "10:00", 1, 99, kind=SeriesKind.APPOINTMENT)
    assert not booking_card(talk, IDS, BEFORE).can_be_described
    assert booking_card(talk, IDS, BEFORE).has_rooms


def test_a_row_counts_what_takes_place() -> None:
    row = [occurrence(n, "09:00", "10:00", day=MONDAY + timedelta(weeks=n), repeats=True) for n in range(4)]
    row[1] = replace(row[1], state=OccurrenceState.CANCELLED)
    assert series_words(row[2], row).startswith("Nr. 2 af 3 i rækken, til ")
    assert series_words(MEETING, ()) == ""


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
    draft = BookingDraft(
        1,
        span("09:00", "10:00"),
        "Æblegrød",
        party_size=7,
        more_rooms=(2,),
        seating="Biograf",
        equipment=(EquipmentWish("Projektor", 2),),
        setup_minutes=15,
        rule="RRULE:FREQ=WEEKLY;COUNT=3",
        choices=(DateChoice(clock("09:00"), skip=True), DateChoice(clock("10:00"), span=span("12:00", "13:00"))),
        wish="a1",
    )
    assert recalled(kept_text(draft), BookingDraft) == draft
    assert kept_text(None) == ""
    turned = kept_text(draft).replace("T08:00", "T12:00")
    assert [recalled(text, BookingDraft) for text in ("", "{", "{}", turned)] == [None] * 4


def test_a_way_moves_a_draft_along_the_wall_clock_over_the_spring_change() -> None:
    start = datetime(2026, 3, 28, 23, tzinfo=UTC)
    draft = BookingDraft(1, TimeSpan(start, start + timedelta(hours=1)))
    assert draft.taking(2, timedelta(hours=8)).span.start == datetime(2026, 3, 29, 6, tzinfo=UTC)
