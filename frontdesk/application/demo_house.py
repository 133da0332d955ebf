"""The demo house: a week of bookings around now, an event today, people expected, and two months behind it.

Everything is done by commands, as reception would, at the moment it would have been done; nothing is random but
the choice among the plan's words, which depends on the day alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from frontdesk.application.advisors import AppointmentReceipt, BookAppointment
from frontdesk.application.bookings import BookingReceipt, BookRooms, Calendar, ChangeState, StateChange
from frontdesk.application.demo_rules import DemoRequest, DemoRule, asked, kept
from frontdesk.application.demo_script import Ledger, Script
from frontdesk.application.events import (
    AddEvent,
    AttendeeEntry,
    EventReceipt,
    Events,
    RegisterAttendees,
    RegistrationReceipt,
)
from frontdesk.application.house import (
    AddAdvisor,
    AddEquipment,
    AddRoom,
    House,
    ResourceReceipt,
    SetOpeningHours,
    SetSeasons,
    SetYearlyClosings,
)
from frontdesk.application.ports import Database
from frontdesk.application.room_use import StartUse
from frontdesk.application.visits import CheckByHand, ExpectVisitor, VisitReceipt, WalkIn
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.calendar_days import Season, WeekdayHours, YearlyClosing
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import from_local, local_date, local_day, to_local
from frontdesk.domain.recurrence import weekly_until
from frontdesk.domain.resource import Seating
from frontdesk.domain.time_span import TimeSpan

HISTORY_DAYS = 62
AHEAD_DAYS = 10
SERIES_AHEAD = timedelta(weeks=12)

_LAST_MINUTE = time(23, 55)
_SLOTS = ((time(9), 90), (time(11), 120), (time(13, 30), 90), (time(15, 30), 120))
_QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class DemoCombined:
    """Rooms, by their names, that open into one."""

    name: str
    capacity: int
    floor: str
    parts: tuple[str, ...]
    seatings: tuple[Seating, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoAdvisor:
    name: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoUse:
    title: str
    organizer: str
    party_size: int


@dataclass(frozen=True, slots=True)
class DemoSeries:
    """A weekly booking; ``weekday`` is ISO, Monday is 1."""

    room: str
    weekday: int
    starts: time
    ends: time
    title: str
    organizer: str
    party_size: int


@dataclass(frozen=True, slots=True)
class DemoEvent:
    title: str
    organizer: str
    room: str
    attendees: int


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """The demo's words. The first event is today's, the others lie in the weeks behind."""

    rooms: tuple[AddRoom, ...]
    advisors: tuple[DemoAdvisor, ...]
    series: tuple[DemoSeries, ...]
    uses: tuple[DemoUse, ...]
    events: tuple[DemoEvent, ...]
    topics: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    companies: tuple[str, ...]
    rules: tuple[DemoRule, ...] = ()
    requests: tuple[DemoRequest, ...] = ()
    combined: tuple[DemoCombined, ...] = ()
    equipment: tuple[AddEquipment, ...] = ()
    seasons: tuple[Season, ...] = ()
    yearly: tuple[YearlyClosing, ...] = ()


def furnish_demo(database: Database, plan: DemoPlan, now: datetime) -> None:
    """Fills an empty house with the demo around *now*."""
    founded = from_local(local_date(now) - timedelta(days=HISTORY_DAYS + 7), time(9))
    demo = _Demo(database, plan, founded, now.replace(second=0, microsecond=0))
    demo.furnish()
    demo.plan_today()
    demo.plan_series()
    demo.plan_rules()
    for offset in range(-HISTORY_DAYS, AHEAD_DAYS + 1):
        demo.plan_day(demo.today + timedelta(days=offset))
    demo.script.play()


def freshen_demo(database: Database, plan: DemoPlan, now: datetime) -> None:
    """Gives a demo house that is opened on a later day something to do on that day, beside what is there."""
    today = local_date(now)
    profile = database.ask(House())
    demo = _Demo(database, plan, now - timedelta(hours=3), now.replace(second=0, microsecond=0))
    demo.ids = {room.name: room.id for room in profile.rooms} | {one.name: one.id for one in profile.advisors}
    needed = {room.name for room in plan.rooms} | {advisor.name for advisor in plan.advisors}
    if database.ask(Events(local_day(today))) or not needed <= set(demo.ids):
        return
    names = {number: name for name, number in demo.ids.items()}
    for one in database.ask(Calendar(today)).occurrences:
        demo.ledger.note([names[number] for number in one.resource_ids], one.blocked)
    demo.plan_today()
    demo.script.play()


class _Demo:
    def __init__(self, database: Database, plan: DemoPlan, earliest: datetime, now: datetime) -> None:
        self.plan, self.now, self.today = plan, now, local_date(now)
        self._late_is_planned = False
        self.script = Script(database, earliest, now)
        self.ledger = Ledger()
        self.ids: dict[str, int] = {}

    def furnish(self) -> None:
        """Rooms, advisors and hours; open at weekends too, so that a newcomer can try the house any day."""
        week = [WeekdayHours(day, time(8), time(20)) for day in range(1, 6)]
        weekend = [WeekdayHours(day, time(9), time(16)) for day in (6, 7)]
        for hours in (
            SetOpeningHours((*week, *weekend)),
            SetSeasons(self.plan.seasons),
            SetYearlyClosings(self.plan.yearly),
        ):
            self.script.say(self.script.earliest, hours)
        for room in self.plan.rooms:
            self._add(room.name, room)
        for advisor in self.plan.advisors:
            self._add(advisor.name, AddAdvisor(advisor.name, advisor.topics))
        for units in self.plan.equipment:
            self.script.say(self.script.earliest, units)
        for combined in self.plan.combined:
            self.script.at(self.script.earliest, partial(self._combine, combined))

    def _combine(self, room: DemoCombined) -> None:
        """Once its parts are there."""
        parts = tuple(self.ids[name] for name in room.parts)
        self.script.do(AddRoom(room.name, room.capacity, room.floor, seatings=room.seatings, part_ids=parts))

    def _add(self, name: str, command: AddRoom | AddAdvisor) -> None:
        def act() -> None:
            receipt = self.script.do(command)
            assert isinstance(receipt, ResourceReceipt)
            self.ids[name] = receipt.resource_id

        self.script.at(self.script.earliest, act)

    # Today: what a newcomer tries first.

    def plan_today(self) -> None:
        start = min(max(16, to_local(self.now).hour + 1), 21)
        self._plan_event(self.plan.events[0], self.today, time(start), time(start + 2, 30))
        rooms = [room.name for room in self.plan.rooms]
        for number, (room, before, after) in enumerate(((rooms[1], 60, 60), (rooms[2], 30, 90), (rooms[5], 45, 15))):
            self._plan_use(room, self._around_now(before, after), self.plan.uses[number])
        self._plan_no_show(rooms[4], self._around_now(150, -90))
        for advisor, minutes in zip(self.plan.advisors, (30, 90, 150), strict=False):
            self._plan_appointment(advisor.name, rooms[4], self._around_now(-minutes, minutes + 45))
        self._plan_expected()
        self._plan_inside()

    def _around_now(self, before: int, after: int) -> TimeSpan:
        """From so many minutes before now until so many after, on quarters, within today."""
        day_start, day_end = from_local(self.today, time()), from_local(self.today, _LAST_MINUTE)
        quarter = datetime.fromtimestamp(self.now.timestamp() // 900 * 900, self.now.tzinfo)
        start = max(quarter - timedelta(minutes=before), day_start)
        end = min(quarter + timedelta(minutes=after), day_end)
        return TimeSpan(start, end) if end - start >= _QUARTER else TimeSpan(end - _QUARTER, end)

    def _plan_expected(self) -> None:
        """Visitors of the next hour, whatever the hour."""
        for number, minutes in enumerate((5, 15, 25, 40, 55)):
            due = min(self.now + timedelta(minutes=minutes), from_local(self.today, _LAST_MINUTE))
            command = self._expect(number, due)
            self.script.say(self.now - timedelta(days=1), command)

    def _plan_inside(self) -> None:
        """Some came already, one of them unannounced, and one has left again."""
        for number, minutes in enumerate((95, 70, 35, 20)):
            due = max(self.now - timedelta(minutes=minutes), from_local(self.today, time()))
            stay = timedelta(minutes=50) if number == 0 else None
            self._plan_visit(self._expect(number + 10, due), due + timedelta(minutes=3), stay)
        arrival = WalkIn(self._person(20), self.plan.advisors[0].name, self._company(20))
        self.script.say(self.now - timedelta(minutes=12), arrival)

    # The weeks around.

    def plan_series(self) -> None:
        for series in self.plan.series:
            days_since = (self.today.isoweekday() - series.weekday) % 7
            first = self.today - timedelta(days=days_since + HISTORY_DAYS // 7 * 7)
            last = first + timedelta(days=HISTORY_DAYS) + SERIES_AHEAD
            spans = [_span(day, series.starts, series.ends) for day in _weekly(first, last)]
            if self.ledger.take([series.room], spans):
                command = BookRooms((), spans[0], series.title, series.organizer, series.party_size, weekly_until(last))
                self._book(series.room, command, self.script.earliest)

    def plan_day(self, day: date) -> None:
        chance = Random(day.toordinal())  # noqa: S311  (demo data)
        weekend = day.isoweekday() > 5
        uses = chance.sample(self.plan.uses, len(self.plan.uses))
        for room in self.plan.rooms:
            for starts, minutes in _SLOTS:
                if chance.random() < (0.06 if weekend else 0.3):
                    start = from_local(day, starts)
                    span = TimeSpan(start, start + timedelta(minutes=minutes))
                    self._plan_slot(room.name, span, _next_fitting(uses, room), nobody_came=chance.random() < 0.06)
        if not weekend:
            self._plan_advice(chance, day)
        if day < self.today:
            self._plan_history(chance, day)

    def _plan_slot(self, room: str, span: TimeSpan, use: DemoUse, *, nobody_came: bool) -> None:
        if nobody_came and local_date(span.start) < self.today:
            self._plan_no_show(room, span, use)
        else:
            self._plan_use(room, span, use)

    def _plan_advice(self, chance: Random, day: date) -> None:
        for advisor in self.plan.advisors:
            if chance.random() < 0.6:
                start = from_local(day, time(chance.choice((9, 10, 13, 14))))
                room = self.plan.rooms[chance.choice((4, 5))].name
                self._plan_appointment(advisor.name, room, TimeSpan(start, start + timedelta(hours=1)))

    def _plan_history(self, chance: Random, day: date) -> None:
        age = (self.today - day).days
        if age % 19 == 3 and age // 19 + 1 < len(self.plan.events):
            self._plan_event(self.plan.events[age // 19 + 1], day, time(17), time(19))
        for number in range(chance.randrange(1, 4)):
            due = from_local(day, time(chance.randrange(9, 15), chance.choice((0, 15, 30))))
            stay = timedelta(minutes=chance.randrange(20, 150))
            self._plan_visit(self._expect(day.toordinal() + number, due), due, stay)

    def plan_rules(self) -> None:
        """The house has its rules from the start; somebody has asked since yesterday."""
        for rule in self.plan.rules:
            self.script.at(self.script.earliest, partial(self._keep_rule, rule))
        for request in self.plan.requests:
            self.script.at(self.now - timedelta(hours=26), partial(self._ask, request))

    def _keep_rule(self, rule: DemoRule) -> None:
        self.script.do(kept(rule, self.ids, self.today))

    def _ask(self, request: DemoRequest) -> None:
        self.script.do(asked(request, self.ids, self.today))

    # What each of these is in commands.

    def _plan_use(self, room: str, span: TimeSpan, use: DemoUse) -> None:
        if self.ledger.take([room], [span]):
            command = BookRooms((), span, use.title, use.organizer, use.party_size)
            self._book(room, command, span.start - timedelta(days=6), used_at=self._used_at(span))

    def _used_at(self, span: TimeSpan) -> datetime | None:
        """Today's guests have taken their rooms into use, but for one room that somebody should look at."""
        comes = span.start + timedelta(minutes=4)
        if local_date(span.start) != self.today or comes > self.now:
            return None
        if not self._late_is_planned and span.end > self.now and span.start + _QUARTER < self.now:
            self._late_is_planned = True
            return None
        return comes

    def _plan_no_show(self, room: str, span: TimeSpan, use: DemoUse | None = None) -> None:
        """A booking nobody came to: given free a quarter of an hour after it should have begun."""
        use = use or self.plan.uses[1]
        if self.ledger.take([room], [span]):
            command = BookRooms((), span, use.title, use.organizer, use.party_size)
            self._book(room, command, span.start - timedelta(days=6), released_at=span.start + _QUARTER)

    def _book(
        self,
        room: str,
        command: BookRooms,
        made_at: datetime,
        *,
        released_at: datetime | None = None,
        used_at: datetime | None = None,
    ) -> None:
        def act() -> None:
            placed = BookRooms(
                (self.ids[room],), command.span, command.title, command.organizer, command.party_size, command.rule
            )
            receipt = self.script.do(placed)
            assert isinstance(receipt, BookingReceipt)
            if released_at is not None:
                change = StateChange(receipt.occurrence_ids[0], OccurrenceState.RELEASED, receipt.version)
                self.script.say(released_at, ChangeState((change,)))
            if used_at is not None:
                self.script.say(used_at, StartUse(receipt.occurrence_ids[0], receipt.version))

        self.script.at(made_at, act)

    def _plan_appointment(self, advisor: str, room: str, span: TimeSpan) -> None:
        if not self.ledger.take([advisor, room], [span]):
            return
        number = sum(map(ord, advisor)) + int(span.start.timestamp()) // 900
        topic = self.plan.topics[number % len(self.plan.topics)]

        def act() -> None:
            wish = BookAppointment(
                self.ids[advisor], self.ids[room], span, self._person(number), self._company(number), topic
            )
            receipt = self.script.do(wish)
            assert isinstance(receipt, AppointmentReceipt)
            if span.end < self.now and receipt.visit_id is not None:
                self._came_and_left(receipt.visit_id, span.start - timedelta(minutes=4), span.duration)

        self.script.at(span.start - timedelta(days=5), act)

    def _plan_visit(self, expected: ExpectVisitor, arrives: datetime, stay: timedelta | None) -> None:
        def act() -> None:
            receipt = self.script.do(expected)
            assert isinstance(receipt, VisitReceipt)
            self._came_and_left(receipt.visit_id, arrives, stay)

        self.script.at(expected.expected_at - timedelta(hours=20), act)

    def _came_and_left(self, visit_id: int, arrives: datetime, stay: timedelta | None) -> None:
        came = CheckByHand(Direction.IN, visit_id=visit_id)
        self.script.say(arrives, came)
        if stay is not None:
            left = CheckByHand(Direction.OUT, visit_id=visit_id)
            self.script.say(arrives + stay, left)

    def _plan_event(self, event: DemoEvent, day: date, starts: time, ends: time) -> None:
        span = _span(day, starts, ends)
        if not self.ledger.take([event.room], [span]):
            return

        def act() -> None:
            receipt = self.script.do(AddEvent(event.title, (self.ids[event.room],), span, event.organizer))
            assert isinstance(receipt, EventReceipt)
            self._fill_event(receipt.event_id, event.attendees, span)

        self.script.at(span.start - timedelta(days=12), act)

    def _fill_event(self, event_id: int, attendees: int, span: TimeSpan) -> None:
        """Two thirds of those who registered came, if it has begun."""
        people = tuple(
            AttendeeEntry(self._person(event_id + number), self._company(event_id + number))
            for number in range(attendees)
        )
        receipt = self.script.do(RegisterAttendees(event_id, people))
        assert isinstance(receipt, RegistrationReceipt)
        for number, registration_id in enumerate(receipt.registration_ids):
            arrives = span.start + timedelta(minutes=number % 25 - 15)
            if number % 3 and arrives < self.now:
                came = CheckByHand(Direction.IN, registration_id=registration_id)
                self.script.say(arrives, came)

    def _expect(self, number: int, due: datetime) -> ExpectVisitor:
        host = self.plan.advisors[number % len(self.plan.advisors)].name
        return ExpectVisitor(self._person(number), host, due, self._company(number))

    def _person(self, number: int) -> str:
        """Neighbouring numbers have different first and last names, and 168 in a row differ."""
        return f"{_pick(self.plan.first_names, number)} {_pick(self.plan.last_names, number)}"

    def _company(self, number: int) -> str:
        return _pick(self.plan.companies, number)


def _pick(words: Sequence[str], number: int) -> str:
    return words[number % len(words)]


def _next_fitting(uses: list[DemoUse], room: AddRoom) -> DemoUse:
    """The first that fits the room; it goes to the end, so that a day is not full of the same."""
    use = next(use for use in uses if use.party_size <= room.capacity)
    uses.remove(use)
    uses.append(use)
    return use


def _span(day: date, starts: time, ends: time) -> TimeSpan:
    return TimeSpan(from_local(day, starts), from_local(day, ends))


def _weekly(first: date, last: date) -> list[date]:
    return [first + timedelta(weeks=week) for week in range((last - first).days // 7 + 1)]
