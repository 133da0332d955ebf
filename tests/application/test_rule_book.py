"""Which names rooms go by, and how many they seat together, however they were asked for."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.application.bookings import BookRooms, DateChoice
from frontdesk.application.rule_book import named_rooms, wanted
from tests.support.houses import MONDAY, at, between

PARTS = range(1, 7)
combined_rooms = st.dictionaries(
    st.integers(101, 104), st.sets(st.sampled_from(PARTS), min_size=2, max_size=4).map(lambda ids: tuple(sorted(ids)))
)


@given(combined_rooms, st.data())
def test_a_combined_room_counts_by_its_own_name_and_by_its_parts_whichever_was_asked_for(
    combined: dict[int, tuple[int, ...]], data: st.DataObject
) -> None:
    asked = data.draw(st.sets(st.sampled_from([*PARTS, *combined]), min_size=1))
    occupied = {part for one in asked for part in combined.get(one, (one,))}
    named = set(named_rooms(asked, combined))
    assert named & set(PARTS) == occupied
    for room, parts in combined.items():
        assert (room in named) == (room in asked or set(parts) <= occupied)
    assert named_rooms(sorted(occupied), combined) == named_rooms(asked, combined)


def test_each_date_is_looked_at_where_it_was_put() -> None:
    tuesday = MONDAY + timedelta(days=1)
    choices = (
        DateChoice(at("10:00"), room_ids=(8,)),
        DateChoice(at("10:00", tuesday), span=between("12:00", "13:00", tuesday), room_ids=(9,)),
    )
    wish = BookRooms((7,), between("10:00", "11:00"), "Møde", choices=choices)
    spans = [between("10:00", "11:00"), between("12:00", "13:00", tuesday), between("14:00", "15:00", tuesday)]
    assert [one.resource_ids for one in wanted(wish, spans)] == [(8,), (9,), (7,)]
