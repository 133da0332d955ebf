"""A house in which anything may happen next: random work at one desk with every command that touches bookings.

What is wished for may be refused, like any wish. What was done is a step that can be taken back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import text

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookRooms,
    Calendar,
    CancelSeries,
    ChangeState,
    CopyOccurrence,
    DateChoice,
    DescribeBooking,
    EquipmentWish,
    MoveOccurrences,
    OccurrenceMove,
    OneOccurrence,
    PlannedOccurrence,
    ShiftSeries,
    SplitOccurrence,
    StateChange,
)
from frontdesk.application.calendar_import import ImportCalendar
from frontdesk.application.calendar_rooms import room_finder, wishes_for
from frontdesk.application.closures import PlanClosure, closing
from frontdesk.application.events import AddEvent
from frontdesk.application.house import AddEquipment, AddRoom, CloseOn, House, ReopenOn
from frontdesk.application.messages import Command, Together
from frontdesk.application.room_use import EndUse, SetNoShowRule, StartUse
from frontdesk.application.rules import ApproveRequest, DeclineRequest, HouseRules, KeepRule, Requests, SwitchRule
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.application.visits import Arrivals, CheckByHand, VisitState
from frontdesk.application.waiting import (
    AcceptOffer,
    JoinWaitingList,
    OfferFreed,
    RankWaiting,
    SetOfferTime,
    WaitingList,
    WaitingRow,
    WaitingState,
    WithdrawWaiting,
)
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Direction
from frontdesk.domain.errors import DomainError, NothingToRedo, NothingToUndo
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan
from tests.support.calendars import once, read, weekly
from tests.support.houses import MONDAY, TestHouse, at

DAYS = 21
"""How far the work reaches."""

Maker = Callable[["Worker"], Command | None]


class Worker:
    """One desk that does whatever *chance* says. ``done`` counts the commands that were carried out, by name."""

    def __init__(self, house: TestHouse, chance: Random) -> None:
        self.house, self.chance = house, chance
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self._furnish()
        self.house.desk = house.at_desk("work")
        self.depth = 0

    def _furnish(self) -> None:
        """Everything there is to book, and people who have been offered something that holds all the while."""
        house = self.house
        house.do(AddEquipment("Projektor", 2))
        house.do(AddRoom("Begge", 88, part_ids=(house.tower, house.hall)))
        house.do(SetNoShowRule(15, releases=False))
        house.do(SetOfferTime(14 * 24 * 60))
        for number in range(3):
            start = at(f"{10 + number}:00", MONDAY + timedelta(days=20))
            house.do(JoinWaitingList(TimeSpan(start, start + timedelta(minutes=45)), 4, f"Tilbudt {number}"))
        house.desk.execute(OfferFreed())
        self.rooms = (*house.desk.ask(House()).bookable,)

    def step(self) -> None:
        """Does something, or takes something back, or does that again. Going back is never refused."""
        what = self.chance.random()
        try:
            if what < 0.2:
                self.house.desk.undo()
                self.depth -= 1
            elif what < 0.3:
                self.house.desk.redo()
                self.depth += 1
            else:
                self.work()
        except (NothingToUndo, NothingToRedo):
            pass

    def work(self) -> None:
        """One command of any kind, if there is something to do it to."""
        command = self.chance.choice(MAKERS)(self)
        if command is None:
            return
        name = type(command).__name__
        try:
            outcome = self.house.desk.execute(command)
        except DomainError as refusal:
            self.refused[f"{name} {refusal.code}"] += 1
            return
        assert outcome.inverse is not None, name
        self.done[name] += 1
        self.depth += 1

    def back(self) -> None:
        """Everything that was done, taken back."""
        while self.depth:
            self.house.desk.undo()
            self.depth -= 1

    # What there is to do something to

    def occurrences(self, *states: OccurrenceState) -> Sequence[PlannedOccurrence]:
        """Of the days the work reaches, in these states; all that hold something when none is named."""
        if not states:
            return self.house.desk.ask(Calendar(MONDAY, DAYS)).occurrences
        ids = self.rows(
            "SELECT DISTINCT occurrence.id FROM occurrence JOIN claim ON claim.occurrence_id = occurrence.id"
            " WHERE state IN :states ORDER BY occurrence.id",
            states=[state.value for state in states],
        )
        return [self.house.desk.ask(OneOccurrence(row.id)) for row in ids]

    def rows(self, statement: str, **values: Any) -> list[Any]:
        from sqlalchemy import bindparam

        prepared = text(statement).bindparams(*(bindparam(key, expanding=True) for key in values))
        with self.house.reader.connect() as connection:
            return list(connection.execute(prepared, values))

    def one(self, among: Sequence[Any]) -> Any:
        return self.chance.choice(among) if among else None

    def span(self) -> TimeSpan:
        start = at("08:00", MONDAY + timedelta(days=self.chance.randrange(DAYS - 7)))
        start += timedelta(minutes=15 * self.chance.randrange(40))
        return TimeSpan(start, start + timedelta(minutes=15 * self.chance.randint(1, 10)))

    def some_rooms(self) -> tuple[int, ...]:
        return (self.chance.choice(self.rooms).id,)

    def elsewhere(self, occurrence: PlannedOccurrence) -> OccurrenceMove:
        """The same with its people and equipment, at another time or in another room."""
        rooms = {room.id for room in self.rooms}
        others = tuple(one for one in occurrence.resource_ids if one not in rooms)
        start = self.span().start if self.chance.random() < 0.7 else occurrence.span.start
        span = TimeSpan(start, start + occurrence.span.duration)
        return OccurrenceMove(occurrence.occurrence_id, (*self.some_rooms(), *others), span, occurrence.version)


def book(worker: Worker) -> Command:
    chance, span = worker.chance, worker.span()
    rule = chance.choice([None, None, "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;COUNT=3"])
    choices = (DateChoice(span.start, skip=True),) if rule and chance.random() < 0.5 else ()
    return BookRooms(
        worker.some_rooms(),
        span,
        f"Møde {chance.randrange(1000)}",
        organizer=chance.choice(["", "Demo ApS", "Nordlys Demo"]),
        party_size=chance.choice([None, 4, 9]),
        rule=rule,
        setup_minutes=chance.choice([0, 0, 30]),
        teardown_minutes=chance.choice([0, 15]),
        equipment=(EquipmentWish("Projektor"),) if chance.random() < 0.3 else (),
        choices=choices,
        as_request=chance.random() < 0.2,
    )


def book_event(worker: Worker) -> Command:
    return AddEvent(f"Arrangement {worker.chance.randrange(100)}", worker.some_rooms(), worker.span())


def book_appointment(worker: Worker) -> Command:
    room = worker.some_rooms()[0] if worker.chance.random() < 0.7 else None
    return BookAppointment(worker.house.advisor, room, worker.span(), f"Demo {worker.chance.randrange(100)}")


def move(worker: Worker) -> Command | None:
    held = worker.occurrences()
    chosen = worker.chance.sample(held, min(len(held), worker.chance.randint(1, 2)))
    return MoveOccurrences(tuple(worker.elsewhere(one) for one in chosen)) if chosen else None


def shift(worker: Worker) -> Command | None:
    found = worker.one(worker.occurrences())
    by = timedelta(minutes=30 * worker.chance.randint(-3, 3) or 30)
    return found and ShiftSeries(found.series_id, by, found.series_version)


def edit(worker: Worker) -> Command | None:
    found, chance = worker.one(worker.occurrences()), worker.chance
    change: Mapping[str, Any] = chance.choice(
        [
            {"title": f"Titel {chance.randrange(100)}"},
            {"shift": timedelta(minutes=15 * chance.randint(-4, 4))},
            {"duration": timedelta(minutes=15 * chance.randint(1, 8))},
            {"room_ids": worker.some_rooms()},
            {"setup_minutes": 15, "teardown_minutes": 15, "note": "Stole i rækker"},
            {"rule": "FREQ=WEEKLY;COUNT=4"},
        ]
    )
    return found and EditSeries(
        found.occurrence_id, chance.choice(list(EditScope)), SeriesEdit(**change), found.version
    )


def change_state(worker: Worker) -> Command | None:
    """Cancels, releases or brings back one or two."""
    states = list(OccurrenceState)
    found = worker.occurrences(*(state for state in states if state is not OccurrenceState.ENDED))
    chosen = worker.chance.sample(found, min(len(found), worker.chance.randint(1, 2)))
    to = worker.chance.choice([OccurrenceState.CANCELLED, OccurrenceState.RELEASED, OccurrenceState.CONFIRMED])
    return ChangeState(tuple(StateChange(one.occurrence_id, to, one.version) for one in chosen)) if chosen else None


def copy(worker: Worker) -> Command | None:
    found = worker.one(worker.occurrences())
    return found and CopyOccurrence(found.occurrence_id, worker.some_rooms(), worker.span())


def split(worker: Worker) -> Command | None:
    found = worker.one(worker.occurrences())
    return found and SplitOccurrence(found.occurrence_id, found.span.start + found.span.duration / 2, found.version)


def cancel_series(worker: Worker) -> Command | None:
    found = worker.one(worker.occurrences())
    return found and CancelSeries(found.series_id, found.series_version)


def describe(worker: Worker) -> Command | None:
    found = worker.one(worker.occurrences())
    return found and DescribeBooking(found.series_id, "Ny titel", "Demo ApS", 5, "", found.series_version)


def close_rooms(worker: Worker) -> Command:
    span = worker.span()
    whole = worker.chance.random() < 0.2
    query = PlanClosure(() if whole else worker.some_rooms(), span, worker.house.now)
    return closing(query, worker.house.desk.ask(query), "Maling")


def close_house(worker: Worker) -> Command:
    return CloseOn(MONDAY + timedelta(days=worker.chance.randrange(DAYS)), "Personaledag")


def reopen_house(worker: Worker) -> Command | None:
    day: date | None = worker.one([closed.day for closed in worker.house.desk.ask(House()).closing_days])
    return day and ReopenOn(day)


def together(worker: Worker) -> Command | None:
    moved = move(worker)
    return moved and Together((moved, book(worker)), "booked", {"title": "Byt"})


def start_use(worker: Worker) -> Command | None:
    found = worker.one([one for one in worker.occurrences() if one.span.start <= worker.house.now + timedelta(hours=9)])
    return found and StartUse(found.occurrence_id, found.version)


def end_use(worker: Worker) -> Command | None:
    going_on = worker.occurrences(OccurrenceState.IN_USE) or worker.occurrences(OccurrenceState.CONFIRMED)
    found: PlannedOccurrence | None = worker.one(going_on)
    if found is None:
        return None
    later = found.span.start + found.span.duration / 2
    return EndUse(
        found.occurrence_id,
        found.version,
        at=later if later > worker.house.now and worker.chance.random() < 0.5 else None,
        given_back=worker.chance.random() < 0.6,
    )


def check(worker: Worker) -> Command | None:
    """Somebody is checked in or out by hand; the first in takes the room into use."""
    visits = worker.house.desk.ask(Arrivals(MONDAY))
    found = worker.one([one for one in visits if one.state in (VisitState.EXPECTED, VisitState.INSIDE)])
    direction = Direction.OUT if found and found.state is VisitState.INSIDE else Direction.IN
    return found and CheckByHand(direction, visit_id=found.visit_id)


def join(worker: Worker) -> Command:
    room = worker.chance.choice([None, worker.some_rooms()[0]])
    needs = worker.chance.choice([(), ("Projektor",)])
    return JoinWaitingList(worker.span(), 4, f"Venter {worker.chance.randrange(100)}", room_id=room, needs=needs)


def rank(worker: Worker) -> Command | None:
    listed = _listed(worker)
    found, before = worker.one(listed), worker.one(listed)
    same = found is None or before is None or found.waiting_id == before.waiting_id
    return None if same else RankWaiting(found.waiting_id, before.waiting_id, found.version)


def withdraw(worker: Worker) -> Command | None:
    found = worker.one(_listed(worker))
    return found and WithdrawWaiting(found.waiting_id, found.version)


def accept(worker: Worker) -> Command | None:
    found = worker.one([one for one in _listed(worker) if one.state is WaitingState.OFFERED])
    return found and AcceptOffer(found.waiting_id, found.version)


def _listed(worker: Worker) -> Sequence[WaitingRow]:
    return worker.house.desk.ask(WaitingList(worker.house.now))


def no_show_rule(worker: Worker) -> Command:
    return SetNoShowRule(worker.chance.randint(5, 30), worker.chance.random() < 0.5)


def offer_time(worker: Worker) -> Command:
    return SetOfferTime(worker.chance.randint(30, 600))


def keep_rule(worker: Worker) -> Command:
    rule = HouseRule(0, RuleKind.LONGEST, Severity.NOTICE, "Driften", "andre skal til", MONDAY, limit=60)
    return KeepRule(rule)


def switch_rule(worker: Worker) -> Command | None:
    rule = worker.one(worker.house.desk.ask(HouseRules()))
    return rule and SwitchRule(rule.id, not rule.active, rule.version)


def approve(worker: Worker) -> Command | None:
    row = worker.one(worker.house.desk.ask(Requests()))
    return row and ApproveRequest(row.series_id, row.series_version)


def decline(worker: Worker) -> Command | None:
    row = worker.one(worker.house.desk.ask(Requests()))
    return row and DeclineRequest(row.series_id, row.series_version, "Der er optaget")


def take_calendar(worker: Worker) -> Command:
    """One of three calendars, again and again and each time a little different."""
    number = worker.chance.randrange(3)
    hour = worker.chance.randint(8, 16)
    entries = (
        once(f"en-{number}", f"2{number + 4}T{hour:02}00", f"2{number + 4}T{hour + 1:02}00"),
        weekly(f"uge-{number}", count=worker.chance.randint(2, 4)),
    )
    rooms = room_finder(worker.rooms)
    file = read(*entries, now=worker.house.now)
    return ImportCalendar(f"Demo {number}", wishes_for(file, rooms, worker.house.tower))


MAKERS: Sequence[Maker] = (
    *(book,) * 4,
    *(move,) * 3,
    *(edit, change_state, join) * 2,
    *(book_event, book_appointment, shift, copy, split, cancel_series, describe),
    *(close_rooms, close_house, reopen_house, together, start_use, end_use, check),
    *(rank, withdraw, accept, no_show_rule, offer_time),
    *(keep_rule, switch_rule, approve, decline, take_calendar),
)

_TABLES: Mapping[str, str] = {
    "series": "id, title, organizer, party_size, note, rule, start_local, duration_seconds, setup_minutes,"
    " teardown_minutes, seating, version",
    "occurrence": "id, series_id, recurrence_id, starts_at, ends_at, state, detached, title, organizer, party_size,"
    " note, used_from_at, used_until_at, version",
    "claim": "occurrence_id, resource_id, starts_at, ends_at, holds",
    "visit": "id, room_id, due_at, cancelled",
    "waiting": "id, rank, state, series_id, offered_until_at, version",
    "house_rule": "id, kind, severity, review_on, active, version",
    "closing_day": "day, reason, opens, closes",
    "setting": "key, value",
    "imported_series": "source, uid, series_id, digest",
}


def snapshot(house: TestHouse) -> Mapping[str, frozenset[tuple[Any, ...]]]:
    """All that booking commands change, row by row."""
    with house.reader.connect() as connection:
        return {
            table: frozenset(tuple(row) for row in connection.execute(text(f"SELECT {columns} FROM {table}")))
            for table, columns in _TABLES.items()
        }


def left_over(
    before: Mapping[str, frozenset[tuple[Any, ...]]], after: Mapping[str, frozenset[tuple[Any, ...]]]
) -> Iterator[str]:
    """What differs: rows that are gone or changed, and new ones that still mean something."""
    for table, rows in before.items():
        yield from (f"{table}: {row} is gone" for row in sorted(rows - after[table], key=str))
        yield from (f"{table}: {row} is left" for row in sorted(after[table] - rows, key=str) if _means(table, row))


def _means(table: str, row: tuple[Any, ...]) -> bool:
    """Nothing a person did is deleted; what was taken back holds nothing, awaits nobody and rules nothing."""
    meant: Mapping[str, Callable[[tuple[Any, ...]], bool]] = {
        "series": lambda _: False,
        "occurrence": lambda row: row[5] not in ("cancelled", "skipped", "requested"),
        "claim": lambda row: row[4] == 1,
        "visit": lambda row: row[3] == 0,
        "waiting": lambda row: row[2] != "withdrawn",
        "house_rule": lambda row: row[4] == 1,
    }
    return meant[table](row) if table in meant else True
