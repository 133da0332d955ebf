"""``init``, ``rooms``, ``room add``, ``advisor add``."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, time

from frontdesk.application.bookings import Calendar
from frontdesk.application.house import AddAdvisor, AddRoom, ResourceReceipt, SetOpeningHours
from frontdesk.application.premises import Load
from frontdesk.cli import arguments
from frontdesk.cli.output import Reply, clock
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session
from frontdesk.domain.calendar_days import WeekdayHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import DomainError

DEFAULT_NAME = "Iværksætterhuset"
DEFAULT_ROOMS, DEFAULT_YEARS, DEFAULT_SEED = 20, 10, 1


class HouseThere(DomainError):
    """``init`` never touches a house that is there already."""

    code = "house_exists"


def init(given: Namespace, session: Session) -> Reply:
    """Creates the house: empty, as a demo, or filled with years of use."""
    generated = any(value is not None for value in (given.rooms, given.years, given.seed, given.until))
    if given.demo and generated:
        raise WrongUsage(
            (
                "--demo kan ikke bruges sammen med --rooms, --years, --seed og --until",
                "--demo cannot be used with --rooms, --years, --seed or --until",
            )
        )
    premises = session.premises
    if premises.exists():
        raise HouseThere(path=premises.where)
    if generated:
        return _generated(given, session)
    if given.demo:
        return _created(session, premises.create_demo(given.name))
    reply = _created(session, premises.create(given.name or DEFAULT_NAME))
    week = tuple(WeekdayHours(day, time(8), time(17)) for day in range(1, 6))
    session.do(SetOpeningHours(week))
    return Reply(reply.data, f"{reply.text}\n{session.say('hours_note')}")


def _created(session: Session, recovery_key: str | None, **more: object) -> Reply:
    where = session.premises.where
    lines = [session.say("created", where=where)]
    if recovery_key:
        lines.append(session.say("recovery_key", key=recovery_key))
    return Reply({"ok": True, "house": where, "recovery_key": recovery_key, **more}, "\n".join(lines))


def _generated(given: Namespace, session: Session) -> Reply:
    load = Load(
        DEFAULT_ROOMS if given.rooms is None else given.rooms,
        DEFAULT_YEARS if given.years is None else given.years,
        DEFAULT_SEED if given.seed is None else given.seed,
        _until(given, session),
    )
    session.report(session.say("making"))
    recovery_key, counts = session.premises.create_load(given.name, load, _Progress(session))
    return _created(session, recovery_key, until=load.until, rows=dict(sorted(counts.items())))


def _until(given: Namespace, session: Session) -> date:
    return arguments.day(given.until) if given.until else local_date(session.now())


class _Progress:
    """A line on stderr for each kind as it passes another hundred thousand."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._told: dict[str, int] = {}

    def __call__(self, kind: str, count: int) -> None:
        if count // 100_000 > self._told.get(kind, 0):
            self._told[kind] = count // 100_000
            self._session.report(self._session.say("progress", kind=kind, count=count))


def list_rooms(_given: Namespace, session: Session) -> Reply:
    """The rooms, and which are taken just now."""
    now = session.now()
    busy = {
        resource_id: one.span.end
        for one in session.house.ask(Calendar(local_date(now))).occurrences
        if one.span.contains(now)
        for resource_id in one.resource_ids
    }
    rooms = session.profile.rooms
    data = [
        {
            "id": room.slug,
            "name": room.name,
            "capacity": room.capacity,
            "floor": room.floor,
            "turnover_minutes": int(room.turnover.total_seconds() // 60),
            "taken_until": busy.get(room.id),
        }
        for room in rooms
    ]
    rows = [
        (
            room.slug,
            room.name,
            room.capacity,
            room.floor,
            session.say("taken_until", clock=clock(busy[room.id])) if room.id in busy else session.say("free_until"),
        )
        for room in rooms
    ]
    return Reply({"ok": True, "rooms": data}, session.table(("id", "name", "capacity", "floor", "now"), rows))


def add_room(given: Namespace, session: Session) -> Reply:
    outcome = session.do(AddRoom(given.name, given.capacity, given.floor, given.turnover))
    return _added(session, outcome.receipt, session.what(outcome.label))


def add_advisor(given: Namespace, session: Session) -> Reply:
    outcome = session.do(AddAdvisor(given.name, tuple(given.topic), given.email))
    return _added(session, outcome.receipt, session.what(outcome.label))


def _added(session: Session, receipt: object, what: str) -> Reply:
    assert isinstance(receipt, ResourceReceipt), session
    return Reply({"ok": True, "id": receipt.slug}, f"{what}\n{receipt.slug}")
