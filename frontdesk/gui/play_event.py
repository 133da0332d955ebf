"""The evening of a day that plays itself: an event is made, filled from a list and by hand, and people come."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from frontdesk.application.bookings import FreeRooms
from frontdesk.application.events import AttendeeRow, Attendees, Roster
from frontdesk.application.services import OpenHouse, Services
from frontdesk.application.visits import BadgeFaces
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.events.screen import EventsScreen
from frontdesk.gui.planning.when_text import when_text
from frontdesk.gui.stage import Stage

TITLE = "Demo: pitchaften"
BY_HAND = "Demo Sent Tilmeldt"
LENGTH, STEP = timedelta(hours=2), timedelta(minutes=5)
LATEST_START = timedelta(minutes=90)
"""Badges of an event let people in two hours before it, so it must begin sooner than that."""

Keep = Callable[[str, Callable[[], bytes]], None]
"""Keeps a document under a name."""


def play_event(stage: Stage, services: Services, house: OpenHouse, attendees: bytes, keep: Keep) -> None:
    """Plays the scene on the events' screen; *attendees* is a list as a spreadsheet program writes it."""
    stage.window.navigate("events")
    stage.settle()
    screen = stage.window.screen_here
    assert isinstance(screen, EventsScreen), "the place is the events' screen"
    event_id = _make_event(stage, screen, house)
    _import(stage, screen, attendees)
    _register(stage)
    _let_in(stage, screen, house, event_id)
    made_at = stage.window.context.now()
    keep("deltagerliste.pdf", lambda: services.documents.roster(house.ask(Roster(event_id)), made_at))


def _make_event(stage: Stage, screen: EventsScreen, house: OpenHouse) -> int:
    span, room = _free_evening(house, stage.window.context.now())
    stage.press(Qt.Key.Key_Insert)
    stage.type("title_edit", TITLE)
    stage.type("when_edit", when_text(span, lambda day: f"{day:%d-%m-%Y}").replace("–", "-"))
    screen.event_form.choose_rooms((room.id,))
    stage.picture("nyt-arrangement")
    stage.part("title_edit").setFocus()
    stage.press(Qt.Key.Key_Return)
    event = screen.attending.event
    assert event is not None, "what was made is opened"
    return event.event_id


def _free_evening(house: OpenHouse, now: datetime) -> tuple[TimeSpan, Room]:
    """The first two hours from now on in which a room is free. Raises LookupError."""
    first = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0) + STEP
    for number in range(LATEST_START // STEP):
        start = first + number * STEP
        span = TimeSpan(start, start + LENGTH)
        if free := house.ask(FreeRooms(span)):
            return span, max(free, key=lambda room: room.capacity)
    raise LookupError("no room is free in the next hours")


def _import(stage: Stage, screen: EventsScreen, attendees: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
        path = Path(folder) / "deltagere_excel.csv"
        path.write_bytes(attendees)
        screen.attending.read_file(path)
        stage.picture("liste-foer-den-tages-ind")
    stage.click("take_button")


def _register(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Insert)
    stage.type("name_edit", BY_HAND)
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)


def _let_in(stage: Stage, screen: EventsScreen, house: OpenHouse, event_id: int) -> None:
    """One by hand, one by scan at the door, whose second scan says so."""
    rows = house.ask(Attendees(event_id))
    by_hand = next(row for row in rows if row.name == BY_HAND)
    screen.event_page.attendees_table.choose(by_hand.registration_id)
    screen.event_page.attendees_table.setFocus()
    stage.press(Qt.Key.Key_Space)
    stage.click("door_button")
    code = _code(house, next(row for row in rows if row.name != BY_HAND))
    stage.scan(code)
    stage.picture("scannet-ved-doeren")
    stage.scan(code)
    stage.picture("deltagere")


def _code(house: OpenHouse, row: AttendeeRow) -> str:
    return house.ask(BadgeFaces(registration_ids=(row.registration_id,)))[0].code
