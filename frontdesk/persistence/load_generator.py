"""A house with years of use, for measuring: the same content for the same seed and day.

Bookings lie on a grid of eight slots a day, so that none overlap by construction; the database's guard looks at
every one all the same. The last day (``until``) is a day at work: its visitors are expected and not yet here, and
a thousand attendees are registered for its evening.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import count
from random import Random

from sqlalchemy import Engine

from frontdesk.application.codec import encode
from frontdesk.application.journal_chain import entry_hash, payload_digest
from frontdesk.application.premises import Load, Progress
from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import derive, fingerprint
from frontdesk.domain.clock_time import HOUSE_ZONE_NAME, from_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.persistence import schema
from frontdesk.persistence.bulk import BulkWriter, settle_numbering
from frontdesk.persistence.instants import seconds
from frontdesk.persistence.journal import GENESIS
from frontdesk.persistence.problems import environment_problems
from frontdesk.persistence.settings import BADGE_SECRET, keep_setting

ADVISORS = 10
LARGE_EVENT = 1000
VISITS_A_DAY = 14
"""Per room; with 20 rooms a million in ten years."""

SLOT_SECONDS = 90 * 60
SLOTS = tuple((datetime(2000, 1, 1, 8) + timedelta(seconds=SLOT_SECONDS * number)).time() for number in range(8))  # noqa: DTZ001
WEEKS_IN_BLOCK = 13
WEEKS_AHEAD = 8
ENTRY = 1
"""The one journal entry of the load: every row's version."""

_COMPANIES = tuple(f"Demo Virksomhed {number:03d} ApS" for number in range(400))
_NO_WORDS = (None,) * 6
"""What an occurrence has of its own: no words, and nobody told when it was used."""

_TITLES = ("Møde", "Workshop", "Kursus", "Samtale", "Interview", "Bestyrelse", "Træning", "Prøve", "Planlægning")
_TOPICS = ("Opstart", "Finansiering", "Salg", "Eksport", "Priser")
_SERIAL_STEP = 2**62 // 4_000_000


def generate(engine: Engine, load: Load, progress: Progress) -> Mapping[str, int]:
    """Fills an empty house; returns how many rows of each table were written.

    Raises InvalidInput for a size out of range, and HouseUnusable.
    """
    _check(load)
    secret = hashlib.sha256(b"frontdesk load %d" % load.seed).digest()
    with environment_problems(), engine.begin() as connection:
        keep_setting(connection, BADGE_SECRET, secret.hex())
    writer = BulkWriter(engine, progress)
    making = _Generation(load, writer, secret)
    making.house()
    making.bookings()
    making.events()
    making.visits()
    making.journal()
    writer.flush()
    with environment_problems(), engine.begin() as connection:
        settle_numbering(connection)
    return dict(writer.counts)


def _check(load: Load) -> None:
    if not 1 <= load.rooms <= 200:
        raise InvalidInput("rooms", "out_of_range", load.rooms)
    if not 1 <= load.years <= 30:
        raise InvalidInput("years", "out_of_range", load.years)


@dataclass
class _Generation:
    load: Load
    writer: BulkWriter
    secret: bytes
    chance: Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = Random(self.load.seed)  # noqa: S311  (repeatable on purpose)
        self.first = self.load.until - timedelta(weeks=52 * self.load.years - WEEKS_AHEAD)
        self.advisors = tuple(range(self.load.rooms + 1, self.load.rooms + 1 + min(ADVISORS, self.load.rooms)))
        self.made_at = _midnight(self.load.until)
        self.number: dict[str, Iterator[int]] = {name: count(1) for name in _NUMBERED}

    def next(self, kind: str) -> int:
        return next(self.number[kind])

    def house(self) -> None:
        """Rooms, advisors and hours."""
        add = self.writer.add
        for room in range(1, self.load.rooms + 1):
            add(schema.resource, room, "room", f"lokale-{room}", f"Lokale {room}", 0)
            capacity = LARGE_EVENT if room == 1 else 4 + room * 7 % 40
            add(schema.room, room, capacity, f"{room % 3}. sal", 0, "[]", "[]", int(room % 4 == 0), 1, "")
        for place, advisor in enumerate(self.advisors, start=1):
            add(schema.resource, advisor, "advisor", f"raadgiver-{place}", f"Demo Rådgiver {place}", 0)
            add(schema.advisor, advisor, encode(list(_TOPICS)).decode(), "")
        for weekday in range(1, 8):
            add(schema.opening_hours, weekday, "08:00", "20:00")

    # Bookings

    def bookings(self) -> None:
        for block in range(52 * self.load.years // WEEKS_IN_BLOCK):
            monday = self.first + timedelta(weeks=block * WEEKS_IN_BLOCK)
            for room in range(1, self.load.rooms + 1):
                for weekday in range(7):
                    for slot in SLOTS:
                        if self.chance.random() < 0.86:
                            self._block(room, monday + timedelta(days=weekday), slot)

    def _block(self, room: int, day: date, slot: time) -> None:
        """A quarter of a year of one slot of the week: one weekly series, or a booking for each week."""
        days = [day + timedelta(weeks=week) for week in range(WEEKS_IN_BLOCK)]
        if self.chance.random() < 0.5:
            rule = f"FREQ=WEEKLY;COUNT={WEEKS_IN_BLOCK}"
            self._occurrences(self._series("booking", days[0], slot, rule), (room,), days, slot)
            return
        for one in days:
            if room <= len(self.advisors) and self.chance.random() < 0.12:
                self._appointment(room, one, slot)
            else:
                self._occurrences(self._series("booking", one, slot, None), (room,), [one], slot)

    def _series(self, kind: str, day: date, slot: time, rule: str | None) -> int:
        number = self.next("series")
        title = _TITLES[number % len(_TITLES)]
        self._add_series(number, kind, title, self.chance.choice(_COMPANIES), rule, day, slot, SLOT_SECONDS)
        return number

    def _add_series(
        self,
        number: int,
        kind: str,
        title: str,
        organizer: str,
        rule: str | None,
        day: date,
        clock: time,
        duration: int,
        party_size: int = 2,
    ) -> None:
        start = datetime.combine(day, clock).isoformat()
        made = min(_midnight(day), self.made_at)
        self.writer.add(
            schema.series,
            *(number, kind, title, organizer, party_size, "", rule, start, duration),
            *(HOUSE_ZONE_NAME, 0, 0, "", None, ENTRY, made),
        )

    def _occurrences(self, series: int, resources: tuple[int, ...], days: list[date], clock: time) -> None:
        """Occurrences with their claims; some were cancelled, and to some nobody came."""
        for day in days:
            start = _instant(day, clock)
            drawn = self.chance.random()
            past = day < self.load.until
            state = "cancelled" if drawn < 0.03 else "released" if drawn < 0.05 and past else "confirmed"
            self._occurrence(series, resources, start, start + SLOT_SECONDS, state)

    def _occurrence(self, series: int, resources: tuple[int, ...], start: int, end: int, state: str) -> None:
        number = self.next("occurrence")
        self.writer.add(schema.occurrence, number, series, start, start, end, state, 0, *_NO_WORDS, ENTRY)
        for resource in resources:
            holds = int(state == "confirmed")
            self.writer.add(schema.claim, self.next("claim"), resource, number, start, end, holds)

    def _appointment(self, room: int, day: date, slot: time) -> None:
        """Each advisor works in the room of the same rank, so that neither can be booked twice."""
        advisor, series, person = self.advisors[room - 1], self.next("series"), self._person()
        self._add_series(series, "appointment", _name(person), _company(person), None, day, slot, SLOT_SECONDS)
        self._occurrences(series, (advisor, room), [day], slot)
        self.writer.add(schema.appointment, series, advisor, person, _TOPICS[series % len(_TOPICS)])

    # Events

    def events(self) -> None:
        """One evening a month with forty attendees, and one with a thousand on the last day."""
        day = self.first
        while day < self.load.until:
            self._event(day, 40)
            day += timedelta(days=30)
        self._event(self.load.until, LARGE_EVENT)

    def _event(self, day: date, attendees: int) -> None:
        series, event = self.next("series"), self.next("event")
        start = _instant(day, time(20))
        self._add_series(
            series, "event", f"Demoaften {event}", _COMPANIES[event % 400], None, day, time(20), 7200, attendees
        )
        self._occurrence(series, (1,), start, start + 7200, "confirmed")
        self.writer.add(schema.event, event, series, attendees)
        for _ in range(attendees):
            registration = self.next("registration")
            self.writer.add(schema.registration, registration, event, self._person(), 0)
            badge = self._badge(BadgeKind.ATTENDEE, None, registration, start)
            if day < self.load.until and self.chance.random() < 0.7:
                self._scans(badge, None, registration, start - 60 * self.chance.randrange(30), 100)

    # Visits

    def visits(self) -> None:
        days = (self.load.until - self.first).days
        regulars = [self._person() for _ in range(self.load.rooms * self.load.years * 500)]
        for offset in range(days + 1):
            day = self.first + timedelta(days=offset)
            for _ in range(round(VISITS_A_DAY * self.load.rooms)):
                self._visit(day, self.chance.choice(regulars))

    def _visit(self, day: date, person: int) -> None:
        visit = self.next("visit")
        due = _instant(day, time(8)) + 300 * self.chance.randrange(120)
        walk_in = int(self.chance.random() < 0.3)
        host, room = self.chance.choice(_COMPANIES), self.chance.randrange(self.load.rooms) + 1
        self.writer.add(schema.visit, visit, person, host, room, None, due, walk_in, 1, 0, ENTRY)
        badge = self._badge(BadgeKind.VISITOR, visit, None, due)
        if day < self.load.until and (walk_in or self.chance.random() < 0.94):
            self._scans(badge, visit, None, due + 60 * self.chance.randrange(-5, 10), 20 + self.chance.randrange(160))

    def _badge(self, kind: BadgeKind, visit: int | None, registration: int | None, at: int) -> int:
        number = self.next("badge")
        serial = number * _SERIAL_STEP + self.chance.randrange(_SERIAL_STEP)
        mark = fingerprint(self.secret, derive(self.secret, kind, serial))
        self.writer.add(schema.badge, number, kind.value, serial, mark, visit, registration, "active", at)
        return number

    def _scans(self, badge: int, visit: int | None, registration: int | None, came_at: int, minutes: int) -> None:
        """In and, after so many minutes, out."""
        for direction, answer, at in (("in", "ok", came_at), ("out", "ok_exit", came_at + 60 * minutes)):
            number = self.next("scan")
            self.writer.add(
                schema.scan,
                *(number, f"load:{number:09d}", "", "", direction, at, at, "1", "reception", answer, 1),
                *(badge, visit, registration),
            )

    def _person(self) -> int:
        number = self.next("person")
        self.writer.add(schema.person, number, _name(number), _company(number), "", "")
        return number

    def journal(self) -> None:
        """One entry for all of it."""
        label = {"verb": "house_generated", "facts": {"count": self.writer.counts["occurrence"]}}
        body = encode({"label": label, "inverse_name": None, "inverse": None})
        salt = hashlib.sha256(self.secret).digest()[:16]
        digest, previous = payload_digest(salt, body), GENESIS[1]
        fields = (self.made_at, "generator", "demo", "GenerateLoad", "do", "{}", digest)
        own = entry_hash(previous, ENTRY, *fields)
        self.writer.add(schema.journal, ENTRY, *fields, previous, own)
        self.writer.add(schema.journal_payload, ENTRY, salt, body.decode())


_NUMBERED = (
    "series",
    "occurrence",
    "claim",
    "event",
    "registration",
    "person",
    "visit",
    "badge",
    "scan",
)


def _name(person: int) -> str:
    return f"Demo Person {person:06d}"


def _company(person: int) -> str:
    return _COMPANIES[person % len(_COMPANIES)]


@lru_cache(maxsize=64)
def _midnight(day: date) -> int:
    return _instant(day, time())


@lru_cache(maxsize=4096)
def _instant(day: date, clock: time) -> int:
    """A wall-clock time in whole seconds."""
    return seconds(from_local(day, clock))
