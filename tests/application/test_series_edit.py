"""Editing a series: this date, this and those after it, all that is to come; and exactly back."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from frontdesk.application.bookings import (
    BookingReceipt,
    BookRooms,
    ChangeState,
    EquipmentWish,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    PlannedOccurrence,
    SeriesOccurrences,
    StateChange,
)
from frontdesk.application.events import AddEvent
from frontdesk.application.house import AddEquipment
from frontdesk.application.messages import Outcome
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.application.visits import Arrivals, ExpectVisitor
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import BookingConflict, DomainError, InvalidInput, StaleBooking, WrongState
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.schema import claim, occurrence, series
from tests.support.houses import MONDAY, TestHouse, at, between

TUESDAY = MONDAY + timedelta(days=1)
WEEK = timedelta(weeks=1)
THIS, FOLLOWING, ALL = EditScope.THIS, EditScope.THIS_AND_FOLLOWING, EditScope.ALL
CANCELLED = OccurrenceState.CANCELLED


def tuesday(week: int) -> date:
    return TUESDAY + week * WEEK


def weekly(house: TestHouse, rule: str = "FREQ=WEEKLY;COUNT=6", **rest: object) -> BookingReceipt:
    wish = {"room_ids": (house.tower,), "organizer": "Havhuset ApS", "party_size": 6} | rest
    return house.do(BookRooms(span=between("10:00", "12:00", TUESDAY), title="Tavlemøde", rule=rule, **wish))


def edit(house: TestHouse, occurrence_id: int, scope: EditScope, **what: object) -> Outcome:
    version = house.desk.ask(OneOccurrence(occurrence_id)).version
    return house.desk.execute(EditSeries(occurrence_id, scope, SeriesEdit(**what), version))


def move(house: TestHouse, occurrence_id: int, span: TimeSpan) -> None:
    one = house.desk.ask(OneOccurrence(occurrence_id))
    house.do(MoveOccurrences((OccurrenceMove(occurrence_id, one.resource_ids, span, one.version),)))


def cancel(house: TestHouse, occurrence_id: int) -> None:
    version = house.desk.ask(OneOccurrence(occurrence_id)).version
    house.do(ChangeState((StateChange(occurrence_id, CANCELLED, version),)))


def ones(house: TestHouse, ids: Sequence[int]) -> list[PlannedOccurrence]:
    return [house.desk.ask(OneOccurrence(identifier)) for identifier in ids]


def starts(house: TestHouse, series_id: int) -> list[str]:
    found = house.desk.ask(SeriesOccurrences(series_id))
    return [f"{to_local(one.span.start):%m-%d %H:%M}" for one in found if one.state.holds]


def rows(house: TestHouse) -> object:
    """All that is stored of bookings; what an undo can only cancel, because it was made meanwhile, is left out."""
    with house.reader.connect() as connection:
        bookings = connection.execute(select(occurrence).order_by(occurrence.c.id)).mappings().all()
        kept = [dict(row) for row in bookings if row["version"]]
        claims = connection.execute(
            select(claim.c.occurrence_id, claim.c.resource_id, claim.c.starts_at, claim.c.ends_at, claim.c.holds)
        ).all()
        agreements = connection.execute(select(series).order_by(series.c.id)).mappings().all()
    ids, of = {row["id"] for row in kept}, {row["series_id"] for row in kept}
    return (
        kept,
        sorted(tuple(row) for row in claims if row[0] in ids),
        [dict(row) for row in agreements if row["id"] in of],
    )


def seen(one: PlannedOccurrence) -> tuple[object, ...]:
    return one.title, one.organizer, one.party_size, one.note, one.span, one.state, one.resource_ids, one.blocked


def test_one_date_gets_words_and_a_time_of_its_own(house: TestHouse) -> None:
    booked = weekly(house)
    outcome = edit(house, booked.occurrence_ids[2], THIS, title="Juletavle", shift=timedelta(hours=3), party_size=8)
    before, changed, after = ones(house, booked.occurrence_ids[1:4])
    assert (changed.title, changed.organizer, changed.party_size) == ("Juletavle", "Havhuset ApS", 8)
    assert changed.span == between("13:00", "15:00", tuesday(2))
    assert {before.title, after.title} == {"Tavlemøde"}
    assert outcome.receipt.version == changed.version
    assert changed.series_id == booked.series_id


def test_margins_for_one_date_make_it_a_booking_of_its_own(house: TestHouse) -> None:
    booked = weekly(house)
    edit(house, booked.occurrence_ids[2], THIS, setup_minutes=30)
    changed, after = ones(house, booked.occurrence_ids[2:4])
    assert changed.blocked.start == at("09:30", tuesday(2))
    assert (changed.setup, after.setup) == (timedelta(minutes=30), timedelta(0))
    assert changed.series_id != booked.series_id
    assert not changed.repeats


def test_all_that_is_to_come_changes_and_the_past_keeps_its_words_and_times(house: TestHouse) -> None:
    booked = weekly(house)
    house.now = at("11:00", tuesday(2))
    before = [seen(one) for one in ones(house, booked.occurrence_ids[:3])]
    outcome = edit(
        house, booked.occurrence_ids[4], ALL, title="Værksted", organizer="Fjordværk", party_size=9, note="Kaffe"
    )
    assert outcome.receipt.occurrence_ids == booked.occurrence_ids[3:]
    edit(house, booked.occurrence_ids[4], ALL, shift=timedelta(hours=2), room_ids=(house.hall,), teardown_minutes=15)
    assert [seen(one) for one in ones(house, booked.occurrence_ids[:3])] == before
    later = ones(house, booked.occurrence_ids[3:])
    assert {(one.title, one.organizer, one.party_size, one.note) for one in later} == {
        ("Værksted", "Fjordværk", 9, "Kaffe")
    }
    assert [one.span for one in later] == [between("12:00", "14:00", tuesday(week)) for week in (3, 4, 5)]
    assert {one.blocked.duration for one in later} == {timedelta(hours=2, minutes=30)}
    assert {one.series_id for one in later} == {booked.series_id}


def test_a_party_nobody_had_told_stays_untold_in_the_past(house: TestHouse) -> None:
    booked = weekly(house, party_size=None)
    house.now = at("08:00", tuesday(2))
    edit(house, booked.occurrence_ids[3], ALL, party_size=12)
    assert [one.party_size for one in ones(house, booked.occurrence_ids)] == [None, None, 12, 12, 12, 12]


def test_this_and_following_becomes_a_series_of_its_own_with_the_same_occurrences(house: TestHouse) -> None:
    booked = weekly(house)
    outcome = edit(house, booked.occurrence_ids[2], FOLLOWING, title="Værksted", shift=timedelta(days=1))
    new = outcome.receipt.series_id
    assert new != booked.series_id
    assert outcome.receipt.occurrence_ids == booked.occurrence_ids[2:]
    assert starts(house, booked.series_id) == ["11-24 10:00", "12-01 10:00"]
    assert starts(house, new) == ["12-09 10:00", "12-16 10:00", "12-23 10:00", "12-30 10:00"]
    with house.reader.connect() as connection:
        rules = connection.execute(select(series.c.rule).order_by(series.c.id)).scalars().all()
    assert rules == ["RRULE:FREQ=WEEKLY;UNTIL=20261201", "RRULE:FREQ=WEEKLY;COUNT=4"]
    assert [one.title for one in ones(house, booked.occurrence_ids)] == ["Tavlemøde"] * 2 + ["Værksted"] * 4


def test_following_from_the_first_date_stays_one_series(house: TestHouse) -> None:
    booked = weekly(house)
    outcome = edit(house, booked.occurrence_ids[0], FOLLOWING, duration=timedelta(hours=1))
    assert outcome.receipt.series_id == booked.series_id
    assert {one.span.duration for one in ones(house, booked.occurrence_ids)} == {timedelta(hours=1)}


def test_what_somebody_changed_by_hand_stays_and_is_told(house: TestHouse) -> None:
    booked = weekly(house)
    moved, cancelled = booked.occurrence_ids[2], booked.occurrence_ids[3]
    move(house, moved, between("14:00", "16:00", tuesday(2) + timedelta(days=1)))
    cancel(house, cancelled)
    before = [seen(one) for one in ones(house, (moved, cancelled))]
    outcome = edit(house, booked.occurrence_ids[4], ALL, title="Værksted", shift=timedelta(hours=1))
    assert [seen(one) for one in ones(house, (moved, cancelled))] == before
    assert [(found.code, found.facts) for found in outcome.findings] == [("kept_by_hand", {"count": 1})]
    assert len(house.desk.ask(SeriesOccurrences(booked.series_id))) == 6
    outcome = edit(house, booked.occurrence_ids[1], FOLLOWING, rule="FREQ=WEEKLY;COUNT=5", note="Ny aftale")
    assert [seen(one) for one in ones(house, (moved, cancelled))] == before
    assert {one.series_id for one in ones(house, booked.occurrence_ids[1:])} == {outcome.receipt.series_id}
    assert len(house.desk.ask(SeriesOccurrences(outcome.receipt.series_id))) == 5


def test_a_new_rule_keeps_dates_it_has_too_makes_new_ones_and_cancels_the_rest(house: TestHouse) -> None:
    booked = weekly(house)
    outcome = edit(house, booked.occurrence_ids[0], ALL, rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=6")
    kept = [booked.occurrence_ids[week] for week in (0, 2, 4)]
    assert [one.span for one in ones(house, kept)] == [between("10:00", "12:00", tuesday(week)) for week in (0, 2, 4)]
    assert starts(house, booked.series_id) == [
        "11-24 10:00",
        "11-26 10:00",
        "12-08 10:00",
        "12-10 10:00",
        "12-22 10:00",
        "12-24 10:00",
    ]
    # The three left over took the Thursdays, so that nobody who was told of them is forgotten.
    assert set(outcome.receipt.occurrence_ids) == set(booked.occurrence_ids)


def test_dates_that_a_rule_dropped_come_back_with_a_rule_that_has_them(house: TestHouse) -> None:
    booked = weekly(house)
    cancel(house, booked.occurrence_ids[4])
    edit(house, booked.occurrence_ids[0], ALL, rule="FREQ=WEEKLY;INTERVAL=2;COUNT=3")
    assert starts(house, booked.series_id) == ["11-24 10:00", "12-08 10:00"]
    edit(house, booked.occurrence_ids[0], ALL, rule="FREQ=WEEKLY;COUNT=6")
    states = [one.state.holds for one in ones(house, booked.occurrence_ids)]
    assert states == [True, True, True, True, False, True]
    assert len(house.desk.ask(SeriesOccurrences(booked.series_id))) == 6


def test_one_booking_becomes_a_series_and_a_series_one_booking(house: TestHouse) -> None:
    booked = house.do(BookRooms((house.tower,), between("10:00", "12:00", TUESDAY), "Tavlemøde"))
    edit(house, booked.occurrence_ids[0], ALL, rule="FREQ=WEEKLY;UNTIL=20261215\nEXDATE;VALUE=DATE:20261208")
    assert starts(house, booked.series_id) == ["11-24 10:00", "12-01 10:00", "12-15 10:00"]
    edit(house, booked.occurrence_ids[0], ALL, rule="")
    assert starts(house, booked.series_id) == ["11-24 10:00"]
    assert not house.desk.ask(OneOccurrence(booked.occurrence_ids[0])).repeats


def test_a_start_off_the_new_rule_is_told(house: TestHouse) -> None:
    booked = weekly(house)
    outcome = edit(house, booked.occurrence_ids[0], ALL, rule="FREQ=WEEKLY;BYDAY=FR;COUNT=3")
    assert [(found.code, found.facts) for found in outcome.findings] == [("start_moved", {"day": "2026-11-27"})]
    assert starts(house, booked.series_id) == ["11-27 10:00", "12-04 10:00", "12-11 10:00"]


def test_nine_stays_nine_over_the_change_of_clocks(house: TestHouse) -> None:
    booked = weekly(house, "FREQ=WEEKLY;COUNT=26")
    edit(house, booked.occurrence_ids[0], ALL, shift=timedelta(hours=-1))
    assert {to_local(one.span.start).hour for one in ones(house, booked.occurrence_ids)} == {9}


def test_a_series_may_move_onto_its_own_dates(house: TestHouse) -> None:
    booked = weekly(house)
    edit(house, booked.occurrence_ids[0], ALL, shift=timedelta(hours=1))
    edit(house, booked.occurrence_ids[0], ALL, shift=WEEK)
    assert [one.span for one in ones(house, booked.occurrence_ids)] == [
        between("11:00", "13:00", tuesday(week)) for week in range(1, 7)
    ]
    house.desk.undo()
    house.desk.undo()
    assert [one.span for one in ones(house, booked.occurrence_ids)] == [
        between("10:00", "12:00", tuesday(week)) for week in range(6)
    ]


def test_equipment_and_visitors_go_along(house: TestHouse) -> None:
    house.do(AddEquipment("Projektor", 2))
    booked = weekly(house, equipment=(EquipmentWish("Projektor"),))
    weekly_rival = BookRooms(
        (house.hall,),
        between("13:00", "15:00", tuesday(2)),
        "Foredrag",
        equipment=(EquipmentWish("Projektor"),),
    )
    house.do(weekly_rival)
    second = booked.occurrence_ids[2]
    house.do(ExpectVisitor("Demo Gæst", "Havhuset ApS", at("10:00", tuesday(2)), occurrence_id=second))
    edit(house, booked.occurrence_ids[0], ALL, shift=timedelta(hours=3), rule="FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6")
    (visit,) = house.desk.ask(Arrivals(tuesday(2)))
    found = house.desk.ask(SeriesOccurrences(booked.series_id))
    assert all(len(one.resource_ids) == 2 for one in found)
    assert visit.expected_at == house.desk.ask(OneOccurrence(second)).span.start


def test_a_date_that_collides_refuses_the_whole_edit_and_names_what_is_in_the_way(house: TestHouse) -> None:
    booked = weekly(house)
    rival = house.do(BookRooms((house.hall,), between("10:00", "11:00", tuesday(4)), "Foredrag"))
    before = rows(house)
    with pytest.raises(BookingConflict) as refusal:
        edit(house, booked.occurrence_ids[1], FOLLOWING, room_ids=(house.hall,), title="Værksted")
    assert refusal.value.occurrence_id == rival.occurrence_ids[0]
    assert rows(house) == before


def test_what_cannot_be_edited_is_refused_and_says_why(house: TestHouse) -> None:
    booked = weekly(house)
    first = booked.occurrence_ids[0]
    with pytest.raises(StaleBooking):
        house.do(EditSeries(first, ALL, SeriesEdit(title="X"), booked.version - 1))
    with pytest.raises(InvalidInput, match="overlaps_itself"):
        edit(house, first, ALL, duration=timedelta(days=8))
    with pytest.raises(InvalidInput, match="too_far"):
        edit(house, first, ALL, rule="FREQ=WEEKLY;UNTIL=20301231")
    cancel(house, first)
    with pytest.raises(WrongState):
        edit(house, first, ALL, title="X")
    house.now = at("08:00", tuesday(9))
    with pytest.raises(InvalidInput, match="nothing_to_come"):
        edit(house, booked.occurrence_ids[1], ALL, title="X")


def test_an_event_keeps_its_date_and_words_in_one_place(house: TestHouse) -> None:
    made = house.do(AddEvent("Åbent hus", (house.hall,), between("16:00", "18:00", TUESDAY)))
    edit(house, made.occurrence_id, ALL, shift=timedelta(hours=1), title="Åbent hus for alle", setup_minutes=30)
    changed = house.desk.ask(OneOccurrence(made.occurrence_id))
    assert (changed.title, changed.span) == ("Åbent hus for alle", between("17:00", "19:00", TUESDAY))
    assert changed.event_id == made.event_id


EDITS = [
    {"title": "Værksted"},
    {"organizer": "Fjordværk", "party_size": 3},
    {"shift": timedelta(minutes=30)},
    {"shift": timedelta(days=1, hours=-1)},
    {"shift": -WEEK},
    {"duration": timedelta(minutes=45)},
    {"seating": "U-bord"},
    {"rule": "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8"},
    {"rule": "FREQ=WEEKLY;INTERVAL=2;COUNT=4"},
    {"rule": "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "note": "Månedligt"},
    {"rule": "FREQ=WEEKLY;COUNT=7\nEXDATE;VALUE=DATE:20261222", "shift": timedelta(hours=1)},
    {"rule": ""},
]


@pytest.mark.parametrize("scope", list(EditScope))
def test_an_edit_is_taken_back_and_done_again_exactly(house: TestHouse, scope: EditScope) -> None:
    booked = weekly(house, "FREQ=WEEKLY;COUNT=8")
    move(house, booked.occurrence_ids[5], between("14:00", "16:00", tuesday(5)))
    cancel(house, booked.occurrence_ids[6])
    house.now = at("08:00", tuesday(2))
    before = rows(house)
    for what in (*EDITS, {"setup_minutes": 15, "teardown_minutes": 5}):
        edit(house, booked.occurrence_ids[3], scope, **{"room_ids": (house.hall,)} | what)
        after = rows(house)
        assert after != before
        house.desk.undo()
        assert rows(house) == before
        house.desk.redo()
        assert rows(house) == after
        house.desk.undo()


class Reception:
    """Does this and that with the bookings of a house, as far as it is allowed."""

    def __init__(self, house: TestHouse, seed: int) -> None:
        self.house, self.chance = house, random.Random(seed)

    def step(self) -> bool:
        """One more change; whether the house allowed it."""
        with self.house.reader.connect() as connection:
            identifier = self.chance.choice(list(connection.scalars(select(occurrence.c.id))))
        try:
            (self.by_hand if self.chance.random() < 0.25 else self.edit)(identifier)
        except DomainError:
            return False
        return True

    def by_hand(self, identifier: int) -> None:
        if self.chance.random() < 0.3:
            return cancel(self.house, identifier)
        span = self.house.desk.ask(OneOccurrence(identifier)).span
        return move(self.house, identifier, span.shifted(timedelta(hours=self.chance.randrange(-30, 30))))

    def edit(self, identifier: int) -> None:
        what = dict(self.chance.choice(EDITS))
        if self.chance.random() < 0.3:
            what["room_ids"] = (self.chance.choice((self.house.tower, self.house.hall)),)
        scope = self.chance.choice(list(EditScope))
        before = self.untouchable(identifier, scope)
        edit(self.house, identifier, scope, **what)
        assert {one: seen(self.house.desk.ask(OneOccurrence(one))) for one in before} == before

    def untouchable(self, chosen: int, scope: EditScope) -> dict[int, tuple[object, ...]]:
        """What an edit must leave as it is: begun, changed by hand, or before the chosen one."""
        if scope is THIS:
            return {}
        one = self.house.desk.ask(OneOccurrence(chosen))
        if not one.repeats:
            return {}
        return {
            each.occurrence_id: seen(each)
            for each in self.house.desk.ask(SeriesOccurrences(one.series_id))
            if each.span.start < self.house.now
            or (each.detached and each.state is not CANCELLED)
            or (scope is FOLLOWING and each.original < one.original)
        }


@pytest.mark.parametrize("seed", [0, 1, 216, 301])
def test_work_of_a_year_is_undone_to_the_start_and_done_again(house: TestHouse, seed: int) -> None:
    weekly(house, "FREQ=WEEKLY;COUNT=12")
    weekly(house, "FREQ=WEEKLY;BYDAY=WE,FR;COUNT=10", party_size=None)
    house.do(BookRooms((house.hall,), between("09:00", "10:00", TUESDAY), "Foredrag"))
    reception = Reception(house, seed)
    stood = [rows(house)]
    for number in range(40):
        if number % 10 == 9:
            house.now += WEEK
        if reception.step():
            stood.append(rows(house))
    assert len(stood) > 5
    for expected in reversed(stood[:-1]):
        house.desk.undo()
        assert rows(house) == expected
    for expected in stood[1:]:
        house.desk.redo()
        assert rows(house) == expected
