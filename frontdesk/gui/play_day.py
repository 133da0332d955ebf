"""A working day, played by the window itself: for a machine without a screen, and to see at once that all of it works.

What is done is done as a person would: dragged, typed, scanned. Tomorrow's calendar is used, so that it can be played
at any hour.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, Qt

from frontdesk.application.bookings import FreeRooms
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.services import OpenHouse, Services
from frontdesk.application.visits import ArrivalRow, Arrivals, BadgeFaces, Evacuation, VisitState
from frontdesk.domain.clock_time import from_local, local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.slugs import slug
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.application import Session, make_application
from frontdesk.gui.play_event import play_event
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.stage import Stage

SIZE = (1440, 900)
GUEST = "Demo Gæst Uden Aftale"
ATTENDEES = """Fornavn;Efternavn;Virksomhed;E-mail\r
Åse;Demosen;Demo Design ApS;aase@example.org\r
Ægidius;Prøvemann;;aegidius@example.org\r
Øjvind;Eksempel;Demo Havbrug ApS;oejvind@example.org\r
Anna;Demosen;Demo Design ApS;anna@example.org\r
Zenia;Prøvemann;;zenia@example.org\r
"""


def run(services: Services, out: Path) -> Sequence[Path]:
    """Plays the day on the house that *services* open; returns pictures and documents, in the order they were made."""
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
        settings = QSettings(str(Path(folder) / "desk.ini"), QSettings.Format.IniFormat)
        session = Session(app, services, Preferences(settings), services.language, "calendar")
        session.window.setWindowState(Qt.WindowState.WindowNoState)
        session.window.resize(*SIZE)
        opened: list[OpenHouse] = []
        session.when_open(opened.append)
        stage = Stage(session.window, out)
        stage.wait(lambda: bool(opened))
        day = Day(stage, services, opened[0])
        day.play()
        session.window.close()
        session.end()
    return [*stage.pictures, *day.documents]


class Day:
    """The day's scenes, in order."""

    def __init__(self, stage: Stage, services: Services, house: OpenHouse) -> None:
        self.stage, self.services, self.house = stage, services, house
        self.context = stage.window.context
        self.documents: list[Path] = []
        self.today = local_date(self.context.now())

    def play(self) -> None:
        self.stage.settle()
        for scene in (self.calendar, self.visitors, self.event, self.advice, self.month):
            scene()

    # 1. The calendar

    def calendar(self) -> None:
        """A booking is made, met by another, moved, taken back and done again."""
        tomorrow = self.today + timedelta(days=1)
        self.stage.window.navigate("calendar", day=tomorrow)
        self.stage.settle()
        first, second, hour = self._two_free_places(tomorrow)
        self._book_by_dragging(first, hour)
        self._drag_onto_taken(first, hour)
        self._move(first, second, hour)
        self.stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.stage.picture("flyttet-fortrudt-gjort-igen")

    def _two_free_places(self, day: date) -> tuple[Room, Room, TimeSpan]:
        """An hour of the day in which two rooms are free, and four more hours in the first."""
        for hour in range(8, 16):
            span = TimeSpan(from_local(day, time(hour)), from_local(day, time(hour + 1)))
            free = self.house.ask(FreeRooms(TimeSpan(span.start, span.start + timedelta(hours=3))))
            if len(free) >= 2:
                return free[0], free[1], span
        raise LookupError("no two rooms are free together")

    def _book_by_dragging(self, room: Room, span: TimeSpan) -> None:
        view, start, end = self.stage.place(room.id, span)
        self.stage.drag(view, start, end, "en-booking-traekkes")
        self.stage.type("title_edit", "Demo: opstartsmøde")
        self.stage.type("organizer_edit", "Demo ApS")
        self.stage.press(Qt.Key.Key_Return)
        self.stage.picture("booket")

    def _drag_onto_taken(self, room: Room, span: TimeSpan) -> None:
        half = timedelta(minutes=30)
        view, _, end = self.stage.place(room.id, TimeSpan(span.end, span.end + half * 2))
        _, taken, _ = self.stage.place(room.id, TimeSpan(span.start + half, span.end))
        self.stage.drag(view, end, taken, "optaget-vises-foer-slip")
        self.stage.picture("saadan-kan-det-lade-sig-goere")
        self.stage.press(Qt.Key.Key_Escape)
        self.stage.press(Qt.Key.Key_Escape)

    def _move(self, first: Room, second: Room, span: TimeSpan) -> None:
        view, start, _ = self.stage.place(first.id, span)
        _, goal, _ = self.stage.place(second.id, span)
        down = (self.stage.place(first.id, span)[2] - start) / 2
        self.stage.drag(view, start + down, goal + down, "flyttes-til-et-andet-lokale")

    # 2. Visitors

    def visitors(self) -> None:
        """Someone without an appointment, a scan, the same scan again, a scan on leaving; who is here."""
        self.stage.window.navigate("visitors")
        self.stage.settle()
        self.stage.press(Qt.Key.Key_Insert)
        self.stage.type("name_edit", GUEST)
        self.stage.type("host_edit", self.context.profile().advisors[0].name)
        self.stage.close_popups()
        self.stage.picture("uanmeldt-gaest")
        self.stage.press(Qt.Key.Key_Return)
        self.stage.close_popups()
        self._keep_badge()
        self._scan_the_next()
        self._keep("evakueringsliste.pdf", self._evacuation)

    def _evacuation(self) -> bytes:
        return self.services.documents.evacuation(self.house.ask(Evacuation(self.context.now())))

    def _visits(self) -> tuple[ArrivalRow, ...]:
        return self.house.ask(Arrivals(self.today))

    def _keep_badge(self) -> None:
        guest = next(row for row in self._visits() if row.name == GUEST)
        faces = self.house.ask(BadgeFaces((guest.visit_id,)))
        self._keep("badge.pdf", lambda: self.services.documents.badges(faces, "label62x100"))

    def _scan_the_next(self) -> None:
        expected = [row.visit_id for row in self._visits() if row.state is VisitState.EXPECTED]
        code = self.house.ask(BadgeFaces((expected[0],)))[0].code
        self.stage.scan(code)
        self.stage.picture("scannet-velkommen")
        self.stage.scan(code)
        self.stage.picture("scannet-igen")

    # 3. An event

    def event(self) -> None:
        """An event with a room, attendees from a list and by hand, the door, the roster."""
        play_event(self.stage, self.services, self.house, ATTENDEES.encode("cp1252"), self._keep)

    # 4. Advice

    def advice(self) -> None:
        """An advisor's week, and an appointment that takes advisor and room together."""
        self.stage.window.navigate("advisors", day=self.today)
        self.stage.settle()
        self.stage.click("new_button")
        self.stage.type("client_edit", "Demo Klient")
        self.stage.press(Qt.Key.Key_Return)
        self.stage.picture("raadgiverens-uge")

    # 5. The month

    def month(self) -> None:
        """The month on the screen, on paper, as spreadsheet and as CSV."""
        self.stage.window.navigate("reports")
        self.stage.settle()
        self.stage.picture("maanedsrapport")
        report = self.house.ask(MonthlyUsage(self.today.year, self.today.month, self.context.now()))
        stem = f"maanedsrapport_{slug(report.house)}_{self.today:%Y-%m}"
        documents = self.services.documents
        self._keep(f"{stem}.pdf", lambda: documents.usage_report(report))
        self._keep(f"{stem}.xlsx", lambda: documents.usage_spreadsheet(report))
        self._keep(f"{stem}.csv", lambda: documents.usage_csv(report))

    def _keep(self, name: str, make: Callable[[], bytes]) -> None:
        path = self.stage.out / name
        self.services.write_file(path, make())
        self.documents.append(path)
