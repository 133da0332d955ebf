"""Things that share time stand side by side."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.lanes import Lane, lanes
from tests.support.timeline import clock, span


@st.composite
def spans(draw: st.DrawFn) -> list[TimeSpan]:
    pairs = draw(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=14))
    minute = timedelta(minutes=15)
    return [TimeSpan(clock("08:00") + a * minute, clock("08:00") + (a + n) * minute) for a, n in pairs]


def test_what_follows_one_another_keeps_the_whole_width() -> None:
    assert lanes([span("09:00", "10:00"), span("10:00", "11:00")]) == (Lane(0, 1), Lane(0, 1))


def test_two_at_once_share_the_width_in_order_of_start() -> None:
    assert lanes([span("09:30", "10:30"), span("09:00", "10:00")]) == (Lane(1, 2), Lane(0, 2))


def test_a_lane_is_taken_again_when_it_is_free() -> None:
    three = [span("09:00", "12:00"), span("09:00", "10:00"), span("10:00", "11:00")]
    assert lanes(three) == (Lane(0, 2), Lane(1, 2), Lane(1, 2))


@given(spans())
def test_no_lane_holds_two_at_once(several: list[TimeSpan]) -> None:
    placed = lanes(several)
    for i, one in enumerate(several):
        assert 0 <= placed[i].number < placed[i].of
        for j in range(i):
            assert not (one.overlaps(several[j]) and placed[i].number == placed[j].number)


@given(spans())
def test_there_are_no_more_lanes_than_happen_at_once(several: list[TimeSpan]) -> None:
    for lane in lanes(several):
        busiest = max(sum(other.contains(s.start) for other in several) for s in several)
        assert lane.of <= busiest
