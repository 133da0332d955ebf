"""The waiting list: offers in order, for a while, to one desk only, and what undo makes of them; on both engines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    CancelSeries,
    ChangeState,
    OneOccurrence,
    PlannedOccurrence,
    StateChange,
)
from frontdesk.application.house import AddEquipment, AddRoom, ChangeRoom, CloseOn, RetireRoom, RoomDetails
from frontdesk.application.journal_rows import JournalEntries, NextSteps
from frontdesk.application.waiting import (
    AcceptOffer,
    JoinWaitingList,
    OfferFreed,
    OffersReceipt,
    OfferTime,
    RankWaiting,
    SetOfferTime,
    TakeOfferBack,
    WaitingList,
    WaitingRow,
    WaitingState,
    WithdrawWaiting,
)
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import (
    BookingConflict,
    CprNumberRefused,
    DomainError,
    InvalidInput,
    NotFound,
    StaleBooking,
    WrongState,
)
from tests.support.houses import MONDAY, TestHouse, at, between

TUESDAY = MONDAY + timedelta(days=1)


def book(
    house: TestHouse, start: str, end: str, title: str = "Har lokalet", room: int = 0, **more
) -> PlannedOccurrence:
    receipt = house.do(BookRooms((room or house.tower,), between(start, end), title, **more))
    return house.desk.ask(OneOccurrence(receipt.occurrence_ids[0]))


def cancel(house: TestHouse, occurrence_id: int) -> None:
    now = house.desk.ask(OneOccurrence(occurrence_id))
    house.do(ChangeState((StateChange(occurrence_id, OccurrenceState.CANCELLED, now.version),)))


def join(house: TestHouse, title: str, start: str = "10:00", end: str = "12:00", party: int = 4, **more) -> int:
    more = {"room_id": house.tower, "span": between(start, end), **more}
    return house.do(JoinWaitingList(party_size=party, title=title, **more)).waiting_id


def offer(house: TestHouse) -> OffersReceipt:
    receipt = house.at_desk("2").execute(OfferFreed()).receipt
    assert isinstance(receipt, OffersReceipt)
    return receipt


def listed(house: TestHouse) -> Sequence[WaitingRow]:
    return house.desk.ask(WaitingList(house.now))


def row(house: TestHouse, waiting_id: int) -> WaitingRow:
    return next(one for one in listed(house) if one.waiting_id == waiting_id)


def shown(house: TestHouse) -> list[tuple[str, OccurrenceState]]:
    return [(one.title, one.state) for one in house.desk.ask(Calendar(MONDAY)).occurrences]


def test_what_is_freed_is_offered_to_who_came_first(house: TestHouse) -> None:
    taken = book(house, "10:00", "12:00")
    first, second = join(house, "Nordlys"), join(house, "Havhuset")
    assert offer(house) == OffersReceipt((), ())
    cancel(house, taken.occurrence_id)
    assert offer(house) == OffersReceipt((first,), ())
    held = row(house, first)
    assert (held.state, held.offered_until, held.offered_room_ids) == (
        WaitingState.OFFERED,
        at("10:00"),
        (house.tower,),
    )
    assert (row(house, second).state, row(house, second).place) == (WaitingState.WAITING, 2)
    assert shown(house) == [("Nordlys", OccurrenceState.HELD)]


def test_an_offer_holds_the_room_against_everybody(house: TestHouse) -> None:
    join(house, "Nordlys")
    offer(house)
    with pytest.raises(BookingConflict) as refusal:
        book(house, "11:00", "13:00")
    held = refusal.value.held_for
    assert held is not None
    assert (held.who, held.until) == ("Nordlys", at("10:00"))


def test_it_is_held_for_two_hours_or_as_the_house_says_never_past_the_start(house: TestHouse) -> None:
    late = join(house, "Eftermiddag", "15:00", "16:00")
    offer(house)
    assert row(house, late).offered_until == at("10:00")
    house.do(SetOfferTime(30))
    assert house.desk.ask(OfferTime()) == 30
    soon, early = join(house, "Snart", "08:20", "09:00"), join(house, "Middag", "12:00", "13:00")
    offer(house)
    assert row(house, early).offered_until == at("08:30")
    assert row(house, soon).offered_until == at("08:20")
    house.desk.undo()
    with pytest.raises(InvalidInput):
        house.do(SetOfferTime(0))


def test_an_offer_nobody_answered_goes_to_the_next(house: TestHouse) -> None:
    first, second = join(house, "Nordlys", "15:00", "16:00"), join(house, "Havhuset", "15:00", "16:00")
    assert offer(house).offered == (first,)
    house.later(119)
    assert offer(house) == OffersReceipt((), ())
    house.later(1)
    assert offer(house) == OffersReceipt((second,), (first,))
    assert [one.title for one in listed(house)] == ["Havhuset"]
    assert row(house, second).offered_until == at("12:00")
    house.later(120)
    offer(house)
    assert listed(house) == ()
    assert shown(house) == []


def test_accepted_it_is_a_booking_like_any_other_and_that_can_be_taken_back(house: TestHouse) -> None:
    first = join(house, "Nordlys", "15:00", "16:00", organizer="Nordlys Design")
    offer(house)
    before = row(house, first)
    house.do(AcceptOffer(first, before.version))
    assert shown(house) == [("Nordlys", OccurrenceState.CONFIRMED)]
    assert listed(house) == ()
    house.desk.undo()
    assert row(house, first) == before
    assert shown(house) == [("Nordlys", OccurrenceState.HELD)]
    house.desk.redo()
    house.later(300)
    assert offer(house) == OffersReceipt((), ())
    assert shown(house) == [("Nordlys", OccurrenceState.CONFIRMED)]


def test_an_offer_that_ran_out_cannot_be_accepted(house: TestHouse) -> None:
    first = join(house, "Nordlys", "15:00", "16:00")
    with pytest.raises(WrongState):
        house.do(AcceptOffer(first, row(house, first).version))
    offer(house)
    version = row(house, first).version
    house.later(120)
    with pytest.raises(WrongState) as refusal:
        house.do(AcceptOffer(first, version))
    assert refusal.value.state == WaitingState.EXPIRED


def test_withdrawn_the_offer_is_let_go_and_an_undo_holds_it_again(house: TestHouse) -> None:
    first, second = join(house, "Nordlys", "15:00", "16:00"), join(house, "Havhuset", "15:00", "16:00")
    offer(house)
    before = row(house, first)
    house.do(WithdrawWaiting(first, before.version))
    assert shown(house) == []
    house.desk.undo()
    assert row(house, first) == before
    house.desk.redo()
    assert offer(house).offered == (second,)
    with pytest.raises(BookingConflict) as refusal:
        house.desk.undo()
    assert refusal.value.held_for is not None
    assert refusal.value.held_for.who == "Havhuset"


def test_joining_is_taken_back_while_nothing_was_offered(house: TestHouse) -> None:
    taken = book(house, "10:00", "12:00")
    first = join(house, "Nordlys")
    before = listed(house)
    house.desk.undo()
    assert listed(house) == ()
    house.desk.redo()
    assert listed(house) == before
    house.at_desk("2", "kollega").execute(
        ChangeState((StateChange(taken.occurrence_id, OccurrenceState.CANCELLED, taken.version),))
    )
    assert offer(house).offered == (first,)
    house.desk.undo()
    assert (listed(house), shown(house)) == ((), [])
    house.later(1)
    house.desk.redo()
    house.at_desk("2", "kollega").execute(WithdrawWaiting(first, row(house, first).version))
    with pytest.raises(StaleBooking) as refusal:
        house.desk.undo()
    assert refusal.value.by == "kollega"


def test_the_undo_of_a_cancellation_that_was_offered_says_to_whom_and_can_be_had_all_the_same(house: TestHouse) -> None:
    taken = book(house, "10:00", "12:00")
    first = join(house, "Nordlys")
    cancel(house, taken.occurrence_id)
    offer(house)
    with pytest.raises(BookingConflict) as refusal:
        house.desk.undo()
    held = refusal.value.held_for
    assert held is not None
    assert (held.waiting_id, held.who, held.until) == (first, "Nordlys", at("10:00"))
    house.desk.undo(first=(TakeOfferBack(held.waiting_id, held.version),))
    assert shown(house) == [("Har lokalet", OccurrenceState.CONFIRMED)]
    assert row(house, first).state is WaitingState.WAITING
    assert house.desk.ask(OneOccurrence(taken.occurrence_id)) == taken
    house.desk.redo()
    assert shown(house) == [("Nordlys", OccurrenceState.HELD)]


def test_the_list_is_ranked_by_hand(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    ids = [join(house, name) for name in ("Ane", "Bo", "Cai")]
    house.do(RankWaiting(ids[2], ids[0], row(house, ids[2]).version))
    assert [one.title for one in listed(house)] == ["Cai", "Ane", "Bo"]
    house.do(RankWaiting(ids[2], ids[1], row(house, ids[2]).version))
    assert [(one.title, one.place) for one in listed(house)] == [("Ane", 1), ("Cai", 2), ("Bo", 3)]
    house.do(RankWaiting(ids[0], None, row(house, ids[0]).version))
    assert [one.title for one in listed(house)] == ["Cai", "Bo", "Ane"]
    for expected in (["Ane", "Cai", "Bo"], ["Cai", "Ane", "Bo"], ["Ane", "Bo", "Cai"]):
        house.desk.undo()
        assert [one.title for one in listed(house)] == expected
    with pytest.raises(NotFound):
        house.do(RankWaiting(ids[0], 99, row(house, ids[0]).version))


def test_the_same_two_can_change_places_for_as_long_as_anybody_likes(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    ids = [join(house, name) for name in ("Ane", "Bo", "Cai", "Dan")]
    for number in range(90):
        last, first = (ids[2], ids[1]) if number % 2 == 0 else (ids[1], ids[2])
        house.do(RankWaiting(last, first, row(house, last).version))
    assert [one.title for one in listed(house)] == ["Ane", "Bo", "Cai", "Dan"]


def test_places_are_counted_among_those_who_want_the_same_time(house: TestHouse) -> None:
    book(house, "08:00", "18:00")
    join(house, "Formiddag", "09:00", "11:00")
    join(house, "Eftermiddag", "14:00", "16:00")
    join(house, "Begge", "10:00", "15:00")
    assert [(one.title, one.place) for one in listed(house)] == [("Formiddag", 1), ("Begge", 3), ("Eftermiddag", 1)]
    some = house.desk.ask(WaitingList(house.now, between("08:00", "09:30")))
    assert [one.title for one in some] == ["Formiddag"]


def test_who_cannot_have_it_does_not_keep_it_from_who_can(house: TestHouse) -> None:
    join(house, "Hele dagen", "08:30", "18:00")
    half = join(house, "Formiddag", "09:00", "11:00")
    book(house, "12:00", "13:00")
    assert offer(house).offered == (half,)


def test_any_room_that_fits_does_and_the_smallest_is_taken(house: TestHouse) -> None:
    small, large = join(house, "Få", party=4, room_id=None), join(house, "Mange", party=40, room_id=None)
    too_many = join(house, "Alle", party=200, room_id=None)
    assert offer(house).offered == (small, large)
    assert row(house, small).offered_room_ids == (house.tower,)
    assert row(house, large).offered_room_ids == (house.hall,)
    assert row(house, too_many).state is WaitingState.WAITING


def test_needs_are_met_by_the_room_or_by_a_unit_that_is_free(house: TestHouse) -> None:
    house.do(ChangeRoom(house.hall, RoomDetails("Salen", 80, equipment=("Scene",), hearing_loop=True)))
    loop = join(house, "Teleslynge", room_id=None, needs=("hearing_loop", "scene"))
    assert offer(house).offered == (loop,)
    assert row(house, loop).offered_room_ids == (house.hall,)
    house.do(AddEquipment("Projektor"))
    one = join(house, "Med projektor", "13:00", "14:00", room_id=None, needs=("Projektor",))
    other = join(house, "Også", "13:30", "14:30", room_id=None, needs=("Projektor",))
    assert offer(house).offered == (one,)
    held = house.desk.ask(OneOccurrence(row(house, one).offered_occurrence_id or 0))
    names = [house.desk.ask(OneOccurrence(held.occurrence_id)).resource_ids]
    assert len(names[0]) == 2
    house.do(WithdrawWaiting(one, row(house, one).version))
    assert offer(house).offered == (other,)


def test_a_combined_room_is_offered_when_all_its_parts_are_free(house: TestHouse) -> None:
    both = house.do(AddRoom("Begge", 100, part_ids=(house.tower, house.hall))).resource_id
    taken = book(house, "10:00", "12:00", room=house.hall)
    wish = join(house, "Stormøde", party=90, room_id=None)
    assert offer(house).offered == ()
    cancel(house, taken.occurrence_id)
    assert offer(house).offered == (wish,)
    assert set(row(house, wish).offered_room_ids) == {house.tower, house.hall}
    assert both not in row(house, wish).offered_room_ids


def test_the_gap_after_a_room_is_kept_for_an_offer_too(house: TestHouse) -> None:
    book(house, "12:10", "13:00", room=house.hall)
    join(house, "For tæt", room_id=house.hall)
    fits = join(house, "Kortere", "10:00", "11:55", room_id=house.hall)
    assert offer(house).offered == (fits,)


def test_a_closed_day_and_a_room_out_of_use_are_not_offered(house: TestHouse) -> None:
    house.do(CloseOn(MONDAY, "Personaledag"))
    join(house, "Nordlys")
    assert offer(house) == OffersReceipt((), ())
    house.desk.undo()
    house.desk.undo()
    house.do(RetireRoom(house.tower))
    join(house, "Nordlys")
    assert offer(house) == OffersReceipt((), ())


def test_a_wish_whose_time_has_come_leaves_the_list(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    wish = join(house, "Nordlys")
    house.now = at("10:00")
    assert offer(house) == OffersReceipt((), (wish,))
    assert listed(house) == ()


def test_nothing_to_offer_leaves_no_trace(house: TestHouse) -> None:
    book(house, "10:00", "12:00")
    join(house, "Nordlys")
    before = house.desk.ask(JournalEntries())
    assert offer(house) == OffersReceipt((), ())
    assert house.desk.ask(JournalEntries()) == before


def test_an_offer_is_nobodys_step_to_undo(house: TestHouse) -> None:
    taken = book(house, "10:00", "12:00")
    join(house, "Nordlys")
    cancel(house, taken.occurrence_id)
    house.desk.execute(OfferFreed())
    step = house.desk.ask(NextSteps("1")).undo
    assert step is not None
    assert step.verb == "cancelled"


def test_a_held_booking_that_somebody_cancelled_or_confirmed_settles_the_wish(house: TestHouse) -> None:
    first, second = join(house, "Nordlys", "15:00", "16:00"), join(house, "Havhuset", "13:00", "14:00")
    offer(house)
    for wish, state in ((first, OccurrenceState.CANCELLED), (second, OccurrenceState.CONFIRMED)):
        held = house.desk.ask(OneOccurrence(row(house, wish).offered_occurrence_id or 0))
        house.do(ChangeState((StateChange(held.occurrence_id, state, held.version),)))
    offer(house)
    assert listed(house) == ()
    house.desk.undo()
    house.desk.undo()
    offer(house)
    assert [one.state for one in listed(house)] == [WaitingState.OFFERED] * 2
    house.later(120)
    offer(house)
    assert (listed(house), shown(house)) == ((), [])


def test_all_that_is_cancelled_at_once_is_offered(house: TestHouse) -> None:
    series = house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Ugentlig", rule="FREQ=DAILY;COUNT=3"))
    wishes = [join(house, f"Dag {n}", span=between("10:00", "12:00", MONDAY + timedelta(days=n))) for n in range(3)]
    house.do(CancelSeries(series.series_id, series.version))
    assert offer(house).offered == tuple(wishes)


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"title": ""}, InvalidInput),
        ({"title": "Nordlys", "party_size": 0}, InvalidInput),
        ({"title": "Nordlys", "span": between("07:00", "09:00")}, InvalidInput),
        ({"title": "Nordlys", "room_id": 999}, NotFound),
        ({"title": "Nordlys", "contact": "010203-1202"}, CprNumberRefused),
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(
    house: TestHouse, wish: dict[str, object], refusal: type[DomainError]
) -> None:
    with pytest.raises(refusal):
        house.do(JoinWaitingList(**{"span": between("10:00", "12:00"), "party_size": 4, **wish}))  # type: ignore[arg-type]
    assert listed(house) == ()


def test_another_day_has_its_own_list(house: TestHouse) -> None:
    taken = book(house, "10:00", "12:00")
    wish = join(house, "I morgen", span=between("10:00", "12:00", TUESDAY))
    cancel(house, taken.occurrence_id)
    assert offer(house).offered == (wish,)
    assert shown(house) == []
    assert len(house.desk.ask(Calendar(date(2026, 11, 24))).occurrences) == 1
