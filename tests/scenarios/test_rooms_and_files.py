"""In the real window: a calendar from elsewhere comes in, and a badge is scanned whatever is open."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from frontdesk.application.bookings import BookRooms
from frontdesk.application.visits import VisitState
from tests.scenarios.conftest import PlayedHouse
from tests.scenarios.reception import DAY, WEEK, calendar_on, draft, replace_text
from tests.support.calendars import calendar, event
from tests.support.real_window import RealWindow, on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window


def outlook(day: date) -> bytes:
    """A series of four weeks of which one is left out and one lies in the afternoon, and a meeting on another day."""

    def at(name: str, on: date, clock: str) -> str:
        return f"{name};TZID=Europe/Copenhagen:{on:%Y%m%d}T{clock}00"

    series = ("RRULE:FREQ=WEEKLY;COUNT=4", at("EXDATE", day + WEEK, "0900"))
    moved = day + 2 * WEEK
    return calendar(
        event("DEMO-1", at("DTSTART", day, "0900"), at("DTEND", day, "1000"), *series, title="Demo: morgenkaffe"),
        event(
            "DEMO-1",
            at("RECURRENCE-ID", moved, "0900"),
            at("DTSTART", moved, "1300"),
            at("DTEND", moved, "1400"),
            title="Demo: eftermiddagskaffe",
        ),
        event("DEMO-2", at("DTSTART", day + DAY, "1400"), at("DTEND", day + DAY, "1600"), title="Demo: prøvemøde"),
    )


def open_file(window: RealWindow, file: Path) -> None:
    """⋯, import, and the file by its name."""
    window.click("more_button", "board")
    window.pick("Hent en kalender ind")
    window.click("choose_button")
    window.waits_for("ilnavn:")
    until(lambda: window.focus() == "fileNameEdit")
    window.screen.key("ctrl+a")
    window.screen.type(str(file))
    window.screen.key("Return")
    window.waits_for_row("entries_table", "Demo: morgenkaffe")


def test_a_calendar_comes_in_changes_nothing_the_second_time_and_goes_with_one_undo(
    screen: Screen, played: PlayedHouse, tmp_path: Path
) -> None:
    day, tower = played.tomorrow, played.tower
    file = tmp_path / "kalender.ics"
    file.write_bytes(outlook(day))
    wanted = {
        ("Demo: morgenkaffe", tower, day, "09:00-10:00"),
        ("Demo: eftermiddagskaffe", tower, day + 2 * WEEK, "13:00-14:00"),
        ("Demo: morgenkaffe", tower, day + 3 * WEEK, "09:00-10:00"),
        ("Demo: prøvemøde", tower, day + DAY, "14:00-16:00"),
    }
    with on_screen(screen, played.place) as window:
        window.go("F2")
        open_file(window, file)
        window.waits_for("Tag 2 aftaler ind")
        assert not played.lying(day, 30)
        screen.key("Return")
        until(lambda: played.lying(day, 30) == wanted)

        window.settle()
        open_file(window, file)
        window.waits_for("Tag 0 aftaler ind")
        assert not window.widget("take_button")["enabled"]
        screen.key("Escape")
        window.settle()
        assert played.lying(day, 30) == wanted
        screen.key("ctrl+z")
        until(lambda: not played.lying(day, 30))


def test_a_scan_is_answered_through_the_sentence_field_the_resolver_and_a_tool_and_types_nothing(
    screen: Screen, played: PlayedHouse
) -> None:
    collides = played.span("10:00", "12:00", played.tomorrow + WEEK)
    played.house.execute(BookRooms((played.tower,), collides, "Bestyrelsen"))
    ditte, bo = played.codes["Ditte Demodahl"], played.codes["Bo Eksempelgaard"]
    with on_screen(screen, played.place) as window:
        window.settle()
        screen.key("ctrl+k")
        until(lambda: window.focus() == "sentence_edit")
        screen.type("hvem er")
        screen.scan(ditte)
        window.waits_for("Velkommen, Ditte Demodahl")
        assert played.visits()["Ditte Demodahl"].state is VisitState.INSIDE
        assert window.widget("sentence_edit")["text"] == "hvem er"
        screen.key("Escape", "Escape")

        calendar_on(window, played.tomorrow, played.tomorrow - DAY)
        draft(window, played, played.tower, "10:00", "12:00", "Yoga")
        replace_text(window, "sentence_edit", "hver uge 3 gange", "repeat_form")
        window.waits_for("Løs 1 dato")
        screen.key("Return")
        until(lambda: window.focus() == "date_list")
        screen.scan(bo)
        window.waits_for("Velkommen, Bo Eksempelgaard")
        assert played.visits()["Bo Eksempelgaard"].state is VisitState.INSIDE
        window.waits_for_row("date_list", "Fyrtårnet optaget: Bestyrelsen")
        assert window.says("Tag alle forslag")

        screen.key("ctrl+f")
        until(lambda: window.focus() == "people_spin")
        screen.scan(ditte)
        window.waits_for("allerede i huset")
        assert window.widget("people_spin")["text"] == "1"
        assert not [one for one in played.lying(played.tomorrow, 30) if one[0] == "Yoga"]


def test_what_is_half_written_is_there_after_a_look_elsewhere_a_scan_and_a_restart(
    screen: Screen, played: PlayedHouse, tmp_path: Path
) -> None:
    desk = {"XDG_CONFIG_HOME": str(tmp_path)}
    with on_screen(screen, played.place, desk) as window:
        calendar_on(window, played.tomorrow, played.tomorrow - DAY)
        draft(window, played, played.hall, "10:00", "12:00", "Havhuset")
        replace_text(window, "party_edit", "40")
        window.go("F3")
        screen.scan(played.codes["Ditte Demodahl"])
        window.waits_for("Velkommen, Ditte Demodahl")
    with on_screen(screen, played.place, desk) as window:
        window.go("F2")
        assert window.widget("title_edit")["text"] == "Havhuset"
        window.click("title_edit")
        screen.key("Return")
        until(lambda: played.lying(played.tomorrow) == {("Havhuset", played.hall, played.tomorrow, "10:00-12:00")})
        assert played.bookings()["Havhuset"].party_size == 40
