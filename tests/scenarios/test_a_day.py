"""A day at the desk, in the real window on a real screen, with mouse, Danish keyboard and scanner."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.application.bookings import Calendar
from frontdesk.application.events import Attendees, Events
from frontdesk.application.visits import BadgeFaces, RecordScan, VisitState
from frontdesk.domain.booking import SeriesKind
from tests.scenarios.conftest import PlayedHouse
from tests.support.poppler import pdf_text
from tests.support.real_window import RealWindow, on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window


def drag(window: RealWindow, played: PlayedHouse, start: tuple[int, str, str], goal: tuple[int, str, str]) -> None:
    """From just inside the first time to just inside the other's end (creating), or middle to middle (moving)."""
    for _ in range(2):  # the second look no longer scrolls
        first = window.time(start[0], played.span(*start[1:]).start, played.span(*start[1:]).end)
        last = window.time(goal[0], played.span(*goal[1:]).start, played.span(*goal[1:]).end)
    creating = start == goal
    down = 3 if creating else first["height"] // 2
    end = last["y"] + last["height"] - 3 if creating else last["y"] + down
    window.screen.drag((first["x"] + first["width"] // 2, first["y"] + down), (last["x"] + last["width"] // 2, end))
    window.settle()


def tomorrow(window: RealWindow) -> None:
    assert window.go("F2") == "Kalender"
    window.screen.key("ctrl+Next")
    window.settle()


def test_a_booking_is_made_moved_taken_back_and_still_there_after_a_restart(
    screen: Screen, played: PlayedHouse
) -> None:
    with on_screen(screen, played.place) as window:
        tomorrow(window)
        drag(window, played, (played.tower, "10:00", "12:00"), (played.tower, "10:00", "12:00"))
        until(lambda: window.focus() == "title_edit")
        screen.type("Møde på Ærø")
        screen.key("Return")
        until(lambda: "Møde på Ærø" in played.bookings())
        assert played.bookings()["Møde på Ærø"].span == played.span("10:00", "12:00")

        drag(window, played, (played.tower, "10:00", "12:00"), (played.hall, "13:00", "15:00"))
        until(lambda: played.bookings()["Møde på Ærø"].resource_ids == (played.hall,))
        assert played.bookings()["Møde på Ærø"].span == played.span("13:00", "15:00")
        screen.key("ctrl+z")
        until(lambda: played.bookings()["Møde på Ærø"].resource_ids == (played.tower,))
        screen.key("ctrl+shift+z")
        until(lambda: played.bookings()["Møde på Ærø"].resource_ids == (played.hall,))

    with on_screen(screen, played.place) as window:
        window.settle()
        screen.key("ctrl+z")
        until(lambda: played.bookings()["Møde på Ærø"].resource_ids == (played.tower,))
        screen.key("ctrl+z")
        until(lambda: not played.bookings())


def test_a_taken_time_is_said_with_ways_out_and_the_first_is_taken_with_enter(
    screen: Screen, played: PlayedHouse
) -> None:
    with on_screen(screen, played.place) as window:
        tomorrow(window)
        for title, span in (("Havhuset", ("14:00", "16:00")), ("Investorfrokost", ("12:00", "14:30"))):
            drag(window, played, (played.tower, *span), (played.tower, *span))
            until(lambda: window.focus() == "title_edit")
            screen.type(title)
            if title == "Investorfrokost":
                window.waits_for("Fyrtårnet er optaget 14:00–16:00")
                window.waits_for("Sådan kan det lade sig gøre")
            screen.key("Return")
            until(lambda title=title: title in played.bookings())
    lunch = played.bookings()["Investorfrokost"]
    assert (lunch.resource_ids, lunch.span) == ((played.hall,), played.span("12:00", "14:30"))


def test_guests_come_and_go_by_name_and_by_scanner_whatever_is_open(screen: Screen, played: PlayedHouse) -> None:
    with on_screen(screen, played.place) as window:
        assert window.go("F3") == "Besøgende"
        screen.key("Insert")
        until(lambda: window.focus() == "name_edit")
        screen.type("Åse Gæst")
        screen.key("Return")
        screen.type("met")
        screen.key("Down", "Return", "Return")
        until(lambda: "Åse Gæst" in played.visits())
        assert played.visits()["Åse Gæst"].host == "Mette Demodahl"
        assert played.visits()["Åse Gæst"].state is VisitState.INSIDE
        screen.key("Escape")

        screen.key("Insert")
        until(lambda: window.focus() == "name_edit")
        screen.type("Halv")
        screen.scan(played.codes["Ditte Demodahl"])
        window.waits_for("Velkommen, Ditte Demodahl")
        assert played.visits()["Ditte Demodahl"].state is VisitState.INSIDE
        assert window.widget("name_edit")["text"] == "Halv"
        screen.scan(played.codes["Ditte Demodahl"])
        window.waits_for("allerede i huset")
        assert played.visits()["Ditte Demodahl"].state is VisitState.INSIDE


def test_the_scanner_reaches_the_house_through_an_open_dialog(screen: Screen, played: PlayedHouse) -> None:
    with on_screen(screen, played.place) as window:
        window.go("F2")
        window.click("more_button")
        screen.key("Up", "Return")
        window.waits_for("F1 – F7")
        screen.scan(played.codes["Bo Eksempelgaard"])
        window.waits_for("Velkommen, Bo Eksempelgaard")
        assert window.says("F1 – F7")
        assert played.visits()["Bo Eksempelgaard"].state is VisitState.INSIDE


def test_an_appointment_takes_advisor_and_room(screen: Screen, played: PlayedHouse) -> None:
    with on_screen(screen, played.place) as window:
        assert window.go("F4") == "Rådgivning"
        screen.key("ctrl+n")
        until(lambda: window.focus() == "client_edit")
        screen.type("Demo Klient")
        screen.key("Return")
        until(lambda: window.says("Booket"))
    week = played.house.ask(Calendar(played.tomorrow - timedelta(days=1), 8))
    made = [one for one in week.occurrences if one.kind is SeriesKind.APPOINTMENT]
    assert [(one.title, set(one.resource_ids) >= {played.advisor}) for one in made] == [("Demo Klient", True)]
    assert len(made[0].resource_ids) == 2


def test_the_month_is_on_the_screen(screen: Screen, played: PlayedHouse) -> None:
    with on_screen(screen, played.place) as window:
        assert window.go("F7").startswith("Månedsrapport")
        for text in ("Lokaler", "Fyrtårnet", "Arrangementer", "Vejledning", "Mette Demodahl", "Sådan er der talt"):
            window.waits_for(text)


ATTENDEES = (
    "Fornavn;Efternavn;Firma;E-mail\r\nÅse;Demosen;Demo ApS;aase@example.org\r\nBo;Prøvemann;;bo@example.org\r\n"
)


def test_an_event_with_a_list_of_attendees_and_a_door(screen: Screen, played: PlayedHouse, tmp_path: Path) -> None:
    list_ = tmp_path / "deltagere.csv"
    list_.write_bytes(ATTENDEES.encode("cp1252"))
    with on_screen(screen, played.place) as window:
        assert window.go("F5") == "Arrangementer"
        screen.key("Insert")
        until(lambda: window.focus() == "title_edit")
        screen.type("Åbent hus")
        window.click("when_edit")
        screen.key("ctrl+a")
        screen.type("00:00-23:45")
        window.click_row("rooms_list", "Salen")
        screen.key("space")
        window.click("submit_button")
        window.waits_for("Importér liste")
        (event,) = played.house.ask(Events())
        assert (event.title, event.rooms) == ("Åbent hus", ("Salen",))

        screen.key("Insert")
        until(lambda: window.focus() == "name_edit")
        screen.type("Zenia Håndskrevet")
        screen.key("Return")
        until(lambda: len(played.house.ask(Attendees(event.event_id))) == 1)

        screen.key("Escape")
        window.click("import_button")
        window.waits_for("ilnavn:")
        until(lambda: window.focus() == "fileNameEdit")
        screen.type(str(list_))
        screen.key("Return")
        window.waits_for_row("rows_table", "Demosen")
        window.click("take_button")
        until(lambda: len(played.house.ask(Attendees(event.event_id))) == 3)
        names = [row.name for row in played.house.ask(Attendees(event.event_id))]
        assert names == ["Bo Prøvemann", "Zenia Håndskrevet", "Åse Demosen"]

        rows = played.house.ask(Attendees(event.event_id))
        codes = [face.code for face in played.house.ask(BadgeFaces((), tuple(row.registration_id for row in rows)))]
        screen.scan(codes[0])
        until(lambda: played.house.ask(Events())[0].attended == 1)
        window.click_row("attendees_table", "Zenia Håndskrevet")
        screen.key("space")
        until(lambda: played.house.ask(Events())[0].attended == 2)


def test_a_scan_on_leaving_checks_out_and_f9_saves_who_is_here(
    screen: Screen, played: PlayedHouse, tmp_path: Path
) -> None:
    earlier = datetime.now(UTC) - timedelta(minutes=10)
    for number, code in enumerate(played.codes.values()):
        played.house.execute(RecordScan(code, f"came {number}", at=earlier))
    paper = tmp_path / "hvem-er-her.pdf"
    with on_screen(screen, played.place) as window:
        assert window.settle() == "I dag"
        screen.scan(played.codes["Ditte Demodahl"])
        until(lambda: played.visits()["Ditte Demodahl"].state is VisitState.LEFT)
        window.waits_for("Farvel")
        screen.key("F9")
        window.waits_for("Gem som PDF")
        screen.key("alt+2")
        window.waits_for("ilnavn:")
        until(lambda: window.focus() == "fileNameEdit")
        screen.key("ctrl+a")
        screen.type(str(paper))
        screen.key("Return")
        until(paper.exists)
    listed = pdf_text(paper.read_bytes())
    assert "Bo" in listed
    assert "Ditte" not in listed
