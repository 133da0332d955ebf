"""The ten-year house: how long a wish, a swap and the plan around a closure take."""

from __future__ import annotations

import itertools
from datetime import date, time, timedelta
from typing import Any

from frontdesk.application.bookings import BookRooms, EquipmentWish
from frontdesk.application.closures import PlanClosure, closing
from frontdesk.application.desk import Desk
from frontdesk.application.finding import FindRooms, RoomWish
from frontdesk.application.house import AddEquipment, AddRoom, House, HouseProfile
from frontdesk.domain.clock_time import from_local, local_days
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.time_span import TimeSpan
from tests.benchmarks.database import opened, room_ids
from tests.benchmarks.houses import TenYears, copied
from tests.benchmarks.measure import timed

RUNS = 60
HIT = 200


def run(house: TenYears) -> dict[str, Any]:
    """Measures on a copy of the ten-year house, furnished with a combined room and projectors first."""
    with copied(house) as (path, key), opened(path, key) as (_database, desk):
        profile = desk.ask(House())
        first, second = profile.rooms[:2]
        desk.execute(AddRoom("To i ét", first.capacity + second.capacity, part_ids=(first.id, second.id)))
        desk.execute(AddEquipment("Projektor", 3))
        return {
            "find_rooms": find_rooms(desk, house.today, swaps=False),
            "find_rooms_and_swaps": find_rooms(desk, house.today, swaps=True),
            "ways_out_of_a_refusal": refusals(desk, profile, house.today),
            "plan_closure": plan_closure(desk, profile, house.today),
        }


def workdays(today: date) -> itertools.cycle[date]:
    days = (today - timedelta(days=back) for back in range(1, 40))
    return itertools.cycle([day for day in days if day.isoweekday() < 6])


def wish(day: date, number: int) -> RoomWish:
    start = from_local(day, time(8 + number % 8))
    span = TimeSpan(start, start + timedelta(hours=2))
    return RoomWish(span, 4 + number % 30, movable=(EquipmentWish("Projektor"),), setup_minutes=15)


def find_rooms(desk: Desk, today: date, *, swaps: bool) -> dict[str, Any]:
    days = workdays(today)
    early = from_local(today - timedelta(days=60), time())
    return timed(lambda number: desk.ask(FindRooms(wish(next(days), number), early, swaps)), RUNS).as_ms()


def refusals(desk: Desk, profile: HouseProfile, today: date) -> dict[str, Any]:
    """A room that is taken is asked for: the refusal with its ways out."""
    day = next(workdays(today))
    taken = TimeSpan(from_local(day, time(2)), from_local(day, time(4)))
    desk.execute(BookRooms((profile.rooms[0].id,), taken, "Måling"))

    def act(_number: int) -> None:
        try:
            desk.execute(BookRooms((profile.rooms[0].id,), taken, "Måling", party_size=8))
        except BookingConflict:
            return
        raise AssertionError

    return timed(act, RUNS).as_ms()


def plan_closure(desk: Desk, profile: HouseProfile, today: date) -> dict[str, Any]:
    """As many rooms and days as it takes to hit some two hundred bookings; then it is carried out and taken back."""
    now = from_local(today - timedelta(days=45), time(6))
    for rooms in range(1, len(profile.rooms) + 1):
        span = local_days(today - timedelta(days=42), 14)
        query = PlanClosure(room_ids(profile)[:rooms], span, now)
        plan = desk.ask(query)
        if len(plan.ways) >= HIT:
            break
    figures: dict[str, Any] = timed(lambda _: desk.ask(query), 5, 1).as_ms()
    command = closing(query, plan, "Måling")
    saved = timed(lambda _: (desk.execute(command), desk.undo()), 1, 0)
    return {**figures, "hit": len(plan.ways), "cancelled": plan.cancelled, "carried_out_and_undone_ms": saved.as_ms()}
