"""A way for which somebody else gives way, carried out on a real house."""

from __future__ import annotations

import pytest

from frontdesk.application.bookings import BookRooms, MoveOccurrences, OccurrenceMove, OneOccurrence
from frontdesk.domain.errors import BookingConflict
from frontdesk.gui.planning.swapping import giving_way
from frontdesk.gui.planning.ways import way
from tests.support.houses import TestHouse, between


def test_two_that_are_each_others_way_out_change_places(house: TestHouse) -> None:
    """The large party sits in the small room and wants the hall; the small party there takes its place."""
    span = between("10:00", "12:00")
    large = house.do(BookRooms((house.tower,), span, "Mange", party_size=60))
    small = house.do(BookRooms((house.hall,), span, "Få", party_size=6))
    for start, end in (("08:00", "09:45"), ("12:15", "20:00")):
        house.do(BookRooms((house.hall,), between(start, end), "Resten", party_size=70))
    move = MoveOccurrences((OccurrenceMove(large.occurrence_ids[0], (house.hall,), span, large.version),))
    with pytest.raises(BookingConflict) as refusal:
        house.do(move)
    (suggestion,) = refusal.value.alternatives
    chosen = way(suggestion, span)
    assert chosen.title == "Byt: Få til Fyrtårnet"
    house.do(giving_way(chosen, move))
    places = {one: house.desk.ask(OneOccurrence(one.occurrence_ids[0])).resource_ids for one in (large, small)}
    assert places == {large: (house.hall,), small: (house.tower,)}
    house.desk.undo()
    assert house.desk.ask(OneOccurrence(small.occurrence_ids[0])).resource_ids == (house.hall,)
