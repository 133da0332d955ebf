"""However the calendar is cut into windows, each shows its part of the same bookings."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.application.bookings import BookRooms, Calendar, PlannedOccurrence
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.clock_time import local_date, local_days
from frontdesk.domain.time_span import TimeSpan
from tests.support.houses import MONDAY, TestHouse, at, between

FIRST, DAYS = MONDAY - timedelta(days=3), 160
windows = st.tuples(st.integers(0, DAYS), st.integers(1, 40)).map(
    lambda chosen: (FIRST + timedelta(days=chosen[0]), chosen[1])
)


def furnish(house: TestHouse) -> None:
    """Series over a change of the clocks, one of them edited from the middle on, and bookings that last for days."""
    house.do(
        BookRooms(
            (house.tower,),
            between("22:00", "23:59"),
            "Natholdet",
            rule="FREQ=WEEKLY;BYDAY=MO,TH,SA;COUNT=60\nEXDATE;VALUE=DATE:20261224\nRDATE:20261223T220000",
        )
    )
    monthly = house.do(
        BookRooms((house.hall,), between("09:00", "17:00"), "Åben dag", rule="FREQ=MONTHLY;BYDAY=-1MO;COUNT=5")
    )
    third = monthly.occurrence_ids[2]
    house.do(
        EditSeries(
            third,
            EditScope.THIS_AND_FOLLOWING,
            SeriesEdit(shift=timedelta(days=1), duration=timedelta(days=2)),
            monthly.version,
        )
    )
    for week in (3, 9):
        start = at("18:00", MONDAY + timedelta(weeks=week, days=4))
        house.do(BookRooms((house.hall,), TimeSpan(start, start + timedelta(days=3)), "Messe"))


def seen(house: TestHouse, first: date, days: int) -> tuple[PlannedOccurrence, ...]:
    return house.desk.ask(Calendar(first, days)).occurrences


def test_any_two_windows_join_to_what_their_union_shows(house: TestHouse) -> None:
    furnish(house)
    everything = seen(house, FIRST - timedelta(days=20), DAYS + 80)

    @settings(deadline=None, max_examples=60)
    @given(one=windows, other=windows)
    def joined(one: tuple[date, int], other: tuple[date, int]) -> None:
        union = min(one[0], other[0])
        last = max(first + timedelta(days=days) for first, days in (one, other))
        shown = {*seen(house, *one), *seen(house, *other)}
        between_them = [each for each in seen(house, union, (last - union).days) if each in shown]
        spans = [local_days(first, days) for first, days in (one, other)]
        expected = [each for each in everything if any(each.blocked.overlaps(span) for span in spans)]
        assert between_them == expected
        assert shown == set(expected)

    joined()
    assert {local_date(each.span.start) for each in everything} > {date(2026, 12, 23), date(2027, 1, 26)}
