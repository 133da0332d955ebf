"""Taking a calendar in: what it does, what it leaves alone, and that all of it can be taken back at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    DescribeBooking,
    MoveOccurrences,
    OccurrenceMove,
    PlannedOccurrence,
    SeriesOccurrences,
)
from frontdesk.application.calendar_import import (
    CalendarFile,
    ImportCalendar,
    ImportPlan,
    ImportReceipt,
    PlanImport,
    Standing,
)
from frontdesk.application.calendar_rooms import present_in, room_finder, source_of, wishes_for
from frontdesk.application.house import House
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import CprNumberRefused, InvalidInput, StaleBooking
from tests.support.calendars import event, once, read, weekly
from tests.support.houses import TestHouse, at, between

TUESDAY = date(2026, 11, 24)
SOURCE = "Fyrtårnet|fyrtaarnet"


def command(house: TestHouse, file: CalendarFile, *gone: str) -> ImportCalendar:
    rooms = room_finder(house.desk.ask(House()).bookable)
    return ImportCalendar(SOURCE, wishes_for(file, rooms, house.tower), gone)


def take(house: TestHouse, file: CalendarFile, *gone: str) -> ImportReceipt:
    receipt = house.do(command(house, file, *gone))
    assert isinstance(receipt, ImportReceipt)
    return receipt


def plan(house: TestHouse, file: CalendarFile) -> ImportPlan:
    wishes = command(house, file).wishes
    return house.desk.ask(PlanImport(SOURCE, wishes, present_in(file), house.now))


def held(house: TestHouse, first: date = TUESDAY, days: int = 60) -> Sequence[PlannedOccurrence]:
    return house.desk.ask(Calendar(first, days)).occurrences


def told(house: TestHouse) -> list[tuple[str, str]]:
    return [(one.title, f"{one.span.start:%d.%m %H:%M}") for one in held(house)]


def test_entries_become_bookings_in_their_rooms(house: TestHouse) -> None:
    file = read(
        once("a", "24T0900", "24T1000", "Demo A"),
        event("b", "DTSTART:20261124T130000Z", "DTEND:20261124T140000Z", "LOCATION:Salen\\, stuen", title="Demo B"),
    )
    receipt = take(house, file)
    assert (receipt.new, receipt.dates, receipt.skipped) == (2, 2, 0)
    assert [(one.title, one.resource_ids) for one in held(house)] == [
        ("Demo A", (house.tower,)),
        ("Demo B", (house.hall,)),
    ]


def test_a_series_keeps_its_exceptions_and_moved_dates(house: TestHouse) -> None:
    moved = event(
        "s",
        "RECURRENCE-ID;TZID=Europe/Copenhagen:20261208T090000",
        "DTSTART;TZID=Europe/Copenhagen:20261209T130000",
        "DTEND;TZID=Europe/Copenhagen:20261209T143000",
        title="Demo flyttet",
    )
    take(house, read(weekly("s", "EXDATE;TZID=Europe/Copenhagen:20261201T090000"), moved))
    assert told(house) == [
        ("Demo hver tirsdag", "24.11 08:00"),
        ("Demo flyttet", "09.12 12:00"),
        ("Demo hver tirsdag", "15.12 08:00"),
    ]
    assert len({one.series_id for one in held(house)}) == 1
    assert [one.detached for one in held(house)] == [False, True, False]


def test_the_same_file_again_changes_nothing_and_says_so(house: TestHouse) -> None:
    file = read(weekly("s"), once("a", "25T0900", "25T1000"))
    take(house, file)
    before = held(house)
    assert {line.standing for line in plan(house, file).lines} == {Standing.UNCHANGED}
    with pytest.raises(InvalidInput) as refused:
        take(house, file)
    assert (refused.value.field, refused.value.reason) == ("calendar", "nothing_new")
    assert held(house) == before


def test_one_undo_takes_everything_back_and_redo_brings_it_again(house: TestHouse) -> None:
    take(house, read(weekly("s"), once("a", "25T0900", "25T1000")))
    there = held(house)
    house.desk.undo()
    assert held(house) == ()
    assert {line.standing for line in plan(house, read(weekly("s"))).lines} == {Standing.NEW}
    house.desk.redo()
    assert held(house) == there
    assert {line.standing for line in plan(house, read(weekly("s"))).lines} == {Standing.UNCHANGED}


def test_an_update_moves_adds_and_cancels_and_one_undo_brings_all_back(house: TestHouse) -> None:
    take(house, read(weekly("s", count=3), once("a", "25T0900", "25T1000", "Demo A")))
    before = held(house)
    later = [line.replace("T09", "T11").replace("T10", "T12") for line in weekly("s", count=4)]
    file = read(tuple(later), event("a", "DTSTART:20261125T080000Z", "DTEND:20261125T100000Z", title="Demo A nyt"))
    lines = {line.uid: line for line in plan(house, file).lines}
    assert (lines["s"].adds, lines["s"].changes, lines["a"].changes) == (1, 3, 1)
    take(house, file)
    assert told(house) == [
        ("Demo hver tirsdag", "24.11 10:00"),
        ("Demo A nyt", "25.11 08:00"),
        ("Demo hver tirsdag", "01.12 10:00"),
        ("Demo hver tirsdag", "08.12 10:00"),
        ("Demo hver tirsdag", "15.12 10:00"),
    ]
    assert {one.occurrence_id for one in before} < {one.occurrence_id for one in held(house)}
    house.desk.undo()
    assert held(house) == before
    house.desk.undo()
    assert held(house) == ()


def test_dates_that_have_begun_stay_as_they_were(house: TestHouse) -> None:
    take(house, read(weekly("s", count=2)))
    house.now = at("09:30", TUESDAY)
    later = tuple(line.replace("T09", "T11").replace("T10", "T12") for line in weekly("s", count=2))
    take(house, read(later, now=house.now))
    assert [text for _, text in told(house)] == ["24.11 08:00", "01.12 10:00"]


def test_what_somebody_changed_here_is_left_alone(house: TestHouse) -> None:
    take(house, read(weekly("s", count=2)))
    first = held(house)[0]
    house.do(MoveOccurrences((OccurrenceMove(first.occurrence_id, (house.hall,), first.span, first.version),)))
    later = tuple(line.replace("T09", "T11").replace("T10", "T12") for line in weekly("s", count=2))
    receipt = take(house, read(later))
    assert (receipt.changed, receipt.dates, receipt.kept_by_hand) == (1, 1, 1)
    assert [(text, one.resource_ids) for (_, text), one in zip(told(house), held(house), strict=True)] == [
        ("24.11 08:00", (house.hall,)),
        ("01.12 10:00", (house.tower,)),
    ]


def test_words_changed_here_are_left_alone(house: TestHouse) -> None:
    take(house, read(weekly("s", count=2)))
    one = held(house)[0]
    house.do(DescribeBooking(one.series_id, "Vores navn", "", None, "", one.series_version))
    take(house, read(weekly("s", count=3, title="Filens navn")))
    assert {one.title for one in held(house)} == {"Vores navn"}


def test_new_words_alone_are_an_update_that_can_be_undone(house: TestHouse) -> None:
    take(house, read(weekly("s")))
    take(house, read(weekly("s", title="Demo nyt navn")))
    assert {one.title for one in held(house)} == {"Demo nyt navn"}
    house.desk.undo()
    assert {one.title for one in held(house)} == {"Demo hver tirsdag"}


def test_dates_whose_room_is_taken_are_skipped_and_remembered(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("09:30", "11:00", TUESDAY), "Var her først"))
    file = read(weekly("s"))
    (line,) = plan(house, file).lines
    assert line.colliding == 1
    assert [(one.title, one.in_file, one.room_id) for one in line.collisions] == [("Var her først", False, None)]
    assert line.other_rooms == (house.hall,)
    receipt = take(house, file)
    assert (receipt.dates, receipt.skipped) == (3, 1)
    series_id = held(house)[-1].series_id
    dates = house.desk.ask(SeriesOccurrences(series_id))
    assert [one.state for one in dates] == [OccurrenceState.SKIPPED, *[OccurrenceState.CONFIRMED] * 3]


def test_dates_whose_room_is_taken_can_go_to_another(house: TestHouse) -> None:
    house.do(BookRooms((house.tower,), between("09:30", "11:00", TUESDAY), "Var her først"))
    wanted = command(house, read(weekly("s")))
    elsewhere = tuple(replace(wish, otherwise_id=house.hall) for wish in wanted.wishes)
    house.do(replace(wanted, wishes=elsewhere))
    placed = [one.resource_ids for one in held(house) if one.title == "Demo hver tirsdag"]
    assert placed == [(house.hall,), *[(house.tower,)] * 3]


def test_two_entries_of_a_file_may_want_the_same_room(house: TestHouse) -> None:
    file = read(once("a", "24T0900", "24T1000", "Demo A"), once("b", "24T0930", "24T1030", "Demo B"))
    second = plan(house, file).lines[1]
    assert [(one.title, one.in_file) for one in second.collisions] == [("Demo A", True)]
    assert take(house, file).skipped == 1


def test_entries_may_change_places(house: TestHouse) -> None:
    take(house, read(once("a", "24T0900", "24T1000", "Demo A"), once("b", "24T1000", "24T1100", "Demo B")))
    take(house, read(once("a", "24T1000", "24T1100", "Demo A"), once("b", "24T0900", "24T1000", "Demo B")))
    assert [title for title, _ in told(house)] == ["Demo B", "Demo A"]


def test_an_entry_taken_back_by_the_file_is_cancelled(house: TestHouse) -> None:
    take(house, read(weekly("s")))
    file = read(weekly("s", "STATUS:CANCELLED"))
    assert [line.standing for line in plan(house, file).lines] == [Standing.CANCELLED]
    assert take(house, file).cancelled == 1
    assert held(house) == ()


def test_what_is_gone_from_the_file_is_cancelled_only_if_asked(house: TestHouse) -> None:
    take(house, read(weekly("s"), once("a", "25T0900", "25T1000")))
    file = read(once("a", "25T0900", "25T1000"))
    (gone,) = plan(house, file).gone
    assert (gone.uid, gone.title, gone.upcoming) == ("s", "Demo hver tirsdag", 4)
    assert take(house, file, "s").cancelled == 1
    assert [title for title, _ in told(house)] == ["Demo"]
    house.desk.undo()
    assert len(held(house)) == 5


def test_a_rule_without_an_end_is_taken_further_when_time_has_passed(house: TestHouse) -> None:
    endless = tuple(line.replace(";COUNT=4", "") for line in weekly("s"))
    take(house, read(endless))
    house.now += timedelta(days=90)
    file = read(endless, now=house.now)
    (line,) = plan(house, file).lines
    assert line.standing is Standing.CHANGED
    assert line.adds > 8
    assert (line.changes, line.cancels) == (0, 0)


def test_an_undo_is_refused_once_somebody_changed_a_date(house: TestHouse) -> None:
    take(house, read(weekly("s")))
    one = held(house)[0]
    other = house.at_desk("2", actor="nabo")
    other.execute(MoveOccurrences((OccurrenceMove(one.occurrence_id, (house.hall,), one.span, one.version),)))
    with pytest.raises(StaleBooking) as stale:
        house.desk.undo()
    assert stale.value.by == "nabo"
    assert len(held(house)) == 4


def test_nothing_of_an_import_stays_when_it_is_refused(house: TestHouse) -> None:
    wanted = command(house, read(weekly("s"), once("a", "25T0900", "25T1000")))
    bad = replace(wanted.wishes[1], entry=replace(wanted.wishes[1].entry, title="Demo 070761-4285"))
    with pytest.raises(CprNumberRefused):
        house.do(replace(wanted, wishes=(wanted.wishes[0], bad)))
    assert held(house) == ()


def test_another_calendar_of_the_same_uid_is_another_booking(house: TestHouse) -> None:
    take(house, read(once("a", "24T0900", "24T1000")))
    wanted = command(house, read(once("a", "24T0900", "24T1000"), name="Salen"))
    others = tuple(replace(wish, room_id=house.hall) for wish in wanted.wishes)
    house.do(ImportCalendar("Salen|salen", others))
    assert {one.resource_ids for one in held(house)} == {(house.tower,), (house.hall,)}


def test_the_room_of_the_file_tells_calendars_of_one_name_apart() -> None:
    file = read(once("a", "24T0900", "24T1000"), name="Kalender")
    assert source_of(file, "salen") != source_of(file, "fyrtaarnet")
