"""Whatever is done to bookings can be taken back to where it began and done again; on both engines.

``python -m tests.benchmarks undo`` does the same over a thousand steps.
"""

from __future__ import annotations

from random import Random

import pytest

from frontdesk.application.bookings import InTheWay
from frontdesk.application.handlers import HANDLERS
from frontdesk.application.house import House
from frontdesk.application.messages import Routine
from frontdesk.application.room_use import ReleaseLate, SetNoShowRule
from frontdesk.application.waiting import (
    OfferFreed,
    OffersReceipt,
    SetOfferTime,
    WaitingList,
    WaitingRow,
    WaitingState,
)
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.time_span import TimeSpan
from tests.support import busy_house
from tests.support.busy_house import Worker, left_over, snapshot
from tests.support.houses import TestHouse
from tests.support.soundness import overlaps

STEPS = 150


@pytest.mark.parametrize("seed", [1, 2])
def test_random_work_is_taken_back_to_the_start_and_done_again_to_the_end(house: TestHouse, seed: int) -> None:
    worker = Worker(house, Random(seed))
    began = snapshot(house)
    for _ in range(STEPS):
        worker.step()
        with house.reader.connect() as connection:
            assert overlaps(connection) == 0
    ended, depth = snapshot(house), worker.depth
    assert depth > 20
    worker.back()
    assert list(left_over(began, snapshot(house))) == []
    for _ in range(depth):
        house.desk.redo()
    assert list(left_over(ended, snapshot(house))) == []


ELSEWHERE = {
    "AddRoom", "ChangeRoom", "RetireRoom", "AddEquipment", "RetireEquipment", "AddRoomPhoto", "ShowRoomPhoto",
    "SetSeasons", "SetYearlyClosings", "AddAdvisor", "SetOpeningHours", "RegisterAttendees", "ChangeRegistrations",
    "ExpectVisitor", "WalkIn", "ChangeVisitState", "RecordScan",
}  # fmt: skip
"""They book nothing: rooms, people and hours have tests of their own."""

BY_UNDO = {"RestoreBookings", "RestoreWaiting", "RememberImport", "TakeOfferBack", "AnnulScans", "MarkFriction"}
"""Nobody asks for them by themselves: they are how others are taken back."""


def test_every_command_that_touches_bookings_is_among_them(house: TestHouse) -> None:
    worker = Worker(house, Random(3))
    for maker in dict.fromkeys(busy_house.MAKERS):
        for _ in range(400):
            worker.chance.random()
            command = maker(worker)
            if command is not None:
                worker.done[type(command).__name__] += 1
                break
            worker.work()
    known = {command.__name__ for command in HANDLERS if not issubclass(command, Routine)}
    assert known - ELSEWHERE - BY_UNDO == set(worker.done) & known - ELSEWHERE - BY_UNDO


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_offers_are_made_in_order_and_nothing_ever_overlaps(house: TestHouse, seed: int) -> None:
    """Random work while the program offers, lets offers go and releases: time passes, and two desks do it in turn."""
    worker = Worker(house, Random(seed))
    house.do(SetNoShowRule(15, releases=True))
    house.do(SetOfferTime(90))
    for number in range(STEPS):
        worker.work()
        if worker.chance.random() < 0.3:
            house.later(worker.chance.randint(1, 60))
        before = {row.waiting_id for row in waiting(house) if row.state is WaitingState.WAITING}
        made = house.at_desk(f"program {number % 2}").execute(OfferFreed()).receipt
        assert isinstance(made, OffersReceipt)
        assert set(made.offered) <= before
        out_of_order(house, made)
        house.at_desk("program 0").execute(ReleaseLate())
        with house.reader.connect() as connection:
            assert overlaps(connection) == 0
        assert all(
            one.offered_until and one.offered_until > house.now for one in waiting(house) if one.offered_room_ids
        )


def waiting(house: TestHouse) -> tuple[WaitingRow, ...]:
    return house.desk.ask(WaitingList(house.now))


def out_of_order(house: TestHouse, made: OffersReceipt) -> None:
    """Nobody still waits for one room that is free, or is taken only by somebody who was offered it after them."""
    rows = waiting(house)
    new = {row.offered_occurrence_id: row.rank for row in rows if row.waiting_id in made.offered}
    for row in rows:
        room = next((one for one in house.desk.ask(House()).rooms if one.id == row.room_id), None)
        if row.state is not WaitingState.WAITING or room is None or row.needs:
            continue
        blocked = TimeSpan(row.span.start, row.span.end + room.turnover)
        blocker = house.desk.ask(InTheWay(room.id, blocked))
        closed = house.desk.ask(House()).opening_hours().closed_because(local_date(row.span.start))
        assert closed or blocker is not None, row
        assert closed or new.get(blocker, row.rank) <= row.rank, row
