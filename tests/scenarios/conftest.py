"""A house for a day that a person works in a real window: always open, so that the day can be played at any hour."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookRooms, Calendar, PlannedOccurrence
from frontdesk.application.events import AddEvent
from frontdesk.application.house import AddAdvisor, AddRoom, SetOpeningHours
from frontdesk.application.services import OpenHouse
from frontdesk.application.visits import ArrivalRow, Arrivals, ExpectVisitor
from frontdesk.domain.calendar_days import WeekdayHours
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.places import PLACES
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.premises import FilePremises
from tests.support.frame import Frame
from tests.support.houses import at, between, sqlite_house
from tests.support.keyboard import Keyboard
from tests.support.xvfb import Screen, xvfb

PROGRAMS = ("Xvfb", "openbox", "xdotool", "setxkbmap", "import")


@dataclass
class PlayedHouse:
    """The house behind the window, looked at as the command line does."""

    place: Path
    house: OpenHouse
    tower: int
    hall: int
    advisor: int
    tomorrow: date
    codes: dict[str, str]

    def span(self, start: str, end: str, day: date | None = None) -> TimeSpan:
        """A time on the wall clock, tomorrow unless another day is said."""
        on = day or self.tomorrow
        return TimeSpan(from_local(on, time.fromisoformat(start)), from_local(on, time.fromisoformat(end)))

    def bookings(self, day: date | None = None) -> dict[str, PlannedOccurrence]:
        """What is planned on a day or was, by title; tomorrow unless another day is said."""
        found = self.house.ask(Calendar(day or self.tomorrow, include_released=True)).occurrences
        return {one.title: one for one in found}

    def lying(self, first: date, days: int = 1) -> set[tuple[str, int, date, str]]:
        """What holds rooms: title, room, day and time."""
        return {
            (one.title, room, local_date(one.span.start), clock_range(one.span))
            for one in self.house.ask(Calendar(first, days)).occurrences
            if one.state.holds
            for room in one.resource_ids
        }

    def visits(self) -> dict[str, ArrivalRow]:
        return {row.name: row for row in self.house.ask(Arrivals(local_date(datetime.now(UTC))))}


def clock_range(span: TimeSpan) -> str:
    """``10:00-12:00``"""
    return "-".join(f"{to_local(one):%H:%M}" for one in (span.start, span.end))


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    if missing := [program for program in PROGRAMS if shutil.which(program) is None]:
        pytest.skip(f"no {', '.join(missing)}; `python3 packaging/start.py test` installs them on Debian")
    with xvfb() as opened:
        yield opened


@pytest.fixture
def played(tmp_path: Path) -> Iterator[PlayedHouse]:
    premises = FilePremises(HousePlace(tmp_path / "hus"), "furnishing")
    premises.create("Prøvehuset")
    house = premises.visit()
    tower = house.execute(AddRoom("Fyrtårnet", 8)).receipt.resource_id  # type: ignore[attr-defined]
    hall = house.execute(AddRoom("Salen", 80)).receipt.resource_id  # type: ignore[attr-defined]
    advisor = house.execute(AddAdvisor("Mette Demodahl", ("Opstart",))).receipt.resource_id  # type: ignore[attr-defined]
    house.execute(SetOpeningHours(tuple(WeekdayHours(day, time(0), time(23, 59)) for day in range(1, 8))))
    now = datetime.now(UTC)
    codes = {}
    for name in ("Ditte Demodahl", "Bo Eksempelgaard"):
        receipt = house.execute(
            ExpectVisitor(name, "Mette Demodahl", now + timedelta(minutes=1), room_id=tower)
        ).receipt
        codes[name] = receipt.code  # type: ignore[attr-defined]
    made = PlayedHouse(tmp_path / "hus", house, tower, hall, advisor, local_date(now) + timedelta(days=1), codes)
    yield made
    house.close()


@pytest.fixture
def hands(tmp_path: Path, qtbot: QtBot) -> Iterator[Keyboard]:
    """Monday at eight before the whole window: two guests are expected, a booking is in the tower, an event tonight."""
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    with sqlite_house(tmp_path) as house:
        for name, clock in (("Bo Eksempelgaard", "08:15"), ("Ditte Demodahl", "08:30")):
            house.do(ExpectVisitor(name, "Demo Rådgiver", at(clock)))
        house.do(BookRooms((house.tower,), between("10:00", "12:00"), "Hansen", party_size=6))
        house.do(AddEvent("Iværksætteraften", (house.hall,), between("17:00", "19:00")))
        frame = Frame(house, tmp_path, PLACES)
        frame.preferences.printer = frame.printers.names[0]
        frame.show(qtbot)
        yield Keyboard(frame, qtbot)
        frame.settle(qtbot)
        frame.close()
    QLocale.setDefault(before)
