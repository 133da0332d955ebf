"""What is in the way is told before the drop, by the rule the database enforces."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState, block
from frontdesk.domain.resource import Room
from frontdesk.gui.timeline.conflicts import Margins, Occupation
from tests.support.timeline import ROOMS, occurrence, span

GAP = Room(1, "idevaerkstedet", "Idéværkstedet", 12, turnover=timedelta(minutes=15))


def ids(found: tuple[PlannedOccurrence, ...]) -> list[int]:
    return [holder.occurrence_id for holder in found]


def test_touching_is_free_and_overlapping_is_not() -> None:
    taken = Occupation([occurrence(7, "09:00", "10:00")], ROOMS)
    assert ids(taken.conflicts([1], span("10:00", "11:00"))) == []
    assert ids(taken.conflicts([1], span("09:45", "11:00"))) == [7]
    assert ids(taken.conflicts([2], span("09:45", "11:00"))) == []


def test_the_turnover_gap_counts_after_both() -> None:
    with_gap = occurrence(7, "09:00", "10:00", gap=15)
    taken = Occupation([with_gap], [GAP])
    assert ids(taken.conflicts([1], span("10:00", "11:00"))) == [7]
    assert ids(taken.conflicts([1], span("10:15", "11:00"))) == []
    assert ids(taken.conflicts([1], span("08:00", "08:50"))) == [7]
    assert ids(taken.conflicts([1], span("08:00", "08:45"))) == []


def test_the_gap_of_the_new_room_counts_not_that_of_the_old() -> None:
    moving = occurrence(7, "09:00", "10:00", 1, setup=30, teardown=10, gap=15)
    neighbour = occurrence(8, "10:10", "11:00", 2)
    taken = Occupation([moving, neighbour], [GAP])
    assert taken.margins(moving) == Margins(timedelta(minutes=30), timedelta(minutes=10))
    assert ids(taken.conflicts([2], moving.span, moving)) == []
    assert ids(taken.conflicts([2], moving.span.shifted(timedelta(minutes=5)), moving)) == [8]


def test_it_is_never_in_its_own_way_but_its_setup_may_be_in_anothers() -> None:
    moving = occurrence(7, "11:00", "12:00", setup=30)
    taken = Occupation([occurrence(8, "09:00", "10:00"), moving], ROOMS)
    assert ids(taken.conflicts([1], span("10:30", "11:30"), moving)) == []
    assert ids(taken.conflicts([1], span("10:15", "11:15"), moving)) == [8]


def test_what_nobody_came_to_holds_nothing() -> None:
    gone = occurrence(7, "09:00", "10:00", state=OccurrenceState.RELEASED)
    assert ids(Occupation([gone], ROOMS).conflicts([1], span("09:00", "10:00"))) == []


def test_what_was_left_early_holds_nothing_after_that() -> None:
    left = replace(occurrence(7, "09:00", "12:00"), used_until=span("09:00", "10:00").end)
    taken = Occupation([left], [GAP])
    assert ids(taken.conflicts([1], span("10:15", "11:00"))) == []
    assert ids(taken.conflicts([1], span("10:10", "11:00"))) == [7]


def test_each_is_named_once_in_time_order_though_it_blocks_two_rooms() -> None:
    taken = Occupation([occurrence(8, "11:00", "12:00", 2), occurrence(7, "09:00", "11:00", 1, 2)], ROOMS)
    assert ids(taken.conflicts([1, 2], span("08:00", "13:00"))) == [7, 8]


@given(st.data())
def test_it_agrees_with_the_rule_of_the_house(data: st.DataObject) -> None:
    minutes = st.sampled_from([0, 5, 10, 15, 30])
    gap, start, length = data.draw(minutes), data.draw(st.integers(0, 40)), data.draw(st.integers(1, 8))
    setup, teardown = data.draw(minutes), data.draw(minutes)
    room = Room(1, "r", "R", 1, turnover=timedelta(minutes=gap))
    held = occurrence(1, "12:00", "13:00", setup=setup, teardown=teardown, gap=gap)
    wish = (
        span("08:00", "08:15")
        .shifted(timedelta(minutes=15 * start))
        .grown(timedelta(0), timedelta(minutes=15 * (length - 1)))
    )
    nothing, turnover = timedelta(0), timedelta(minutes=gap)
    expected = block(wish, nothing, nothing, turnover).overlaps(
        block(held.span, timedelta(minutes=setup), timedelta(minutes=teardown), turnover)
    )
    assert bool(Occupation([held], [room]).conflicts([1], wish)) is expected
