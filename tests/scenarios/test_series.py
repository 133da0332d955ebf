"""A series in the real window: its collisions are solved before it is booked, and it is changed in three widths."""

from __future__ import annotations

from datetime import date

import pytest

from frontdesk.application.bookings import BookRooms
from tests.scenarios.conftest import PlayedHouse
from tests.scenarios.reception import DAY, WEEK, WEEKDAYS, calendar_on, draft, replace_text, write
from tests.support.real_window import RealWindow, on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window


def dates(played: PlayedHouse, title: str, count: int = 5) -> list[tuple[str, int, date, str]]:
    """What holds a room under a title, from tomorrow on."""
    found = played.lying(played.tomorrow, 7 * count)
    return sorted((one for one in found if one[0] == title), key=lambda one: one[2])


def test_three_dates_that_collide_are_solved_three_ways_and_the_one_left_out_is_offered_when_it_is_free(
    screen: Screen, played: PlayedHouse
) -> None:
    first, tower, hall = played.tomorrow + DAY, played.tower, played.hall
    for number, title in ((1, "Bestyrelsen"), (2, "Generalprøve"), (3, "Fotografen")):
        played.house.execute(BookRooms((tower,), played.span("10:00", "12:00", first + number * WEEK), title))
    with on_screen(screen, played.place) as window:
        calendar_on(window, played.tomorrow, played.tomorrow - DAY)
        draft(window, played, tower, "10:00", "12:00", "Yoga")
        replace_text(window, "sentence_edit", f"hver {WEEKDAYS[first.weekday()]} 5 gange", "repeat_form")
        window.waits_for("Løs 3 datoer")
        screen.key("Return")
        until(lambda: window.focus() == "date_list")
        screen.key("1")
        window.waits_for_row("date_list", "Løst: Salen")
        screen.key("Delete")
        window.waits_for_row("date_list", "Springes over")
        replace_text(window, "other_when_edit", "13-15")
        screen.key("Return")
        window.waits_for_row("date_list", "Løst: anden tid")
        window.waits_for("Book 4 datoer")
        assert not dates(played, "Yoga")
        screen.key("Return")
        wanted = [
            ("Yoga", tower, first, "10:00-12:00"),
            ("Yoga", hall, first + WEEK, "10:00-12:00"),
            ("Yoga", tower, first + 3 * WEEK, "13:00-15:00"),
            ("Yoga", tower, first + 4 * WEEK, "10:00-12:00"),
        ]
        until(lambda: dates(played, "Yoga", 6) == wanted)

        assert window.go("F1") == "I dag"
        write(window, "aflys Generalprøve", "Aflys “Generalprøve”")
        screen.key("Return")
        window.waits_for("Ledig igen: Yoga")
        window.press("Tag den med")
        until(lambda: ("Yoga", tower, first + 2 * WEEK, "10:00-12:00") in dates(played, "Yoga"))
        until(lambda: not window.says("Ledig igen"))


def weekly(played: PlayedHouse) -> None:
    """Yoga tomorrow and the three weeks after."""
    played.house.execute(BookRooms((played.tower,), played.span("10:00", "12:00"), "Yoga", rule="FREQ=WEEKLY;COUNT=4"))


def select(window: RealWindow, played: PlayedHouse, title: str) -> None:
    block = window.block(title, played.tower)
    window.screen.click(block["x"] + block["width"] // 2, block["y"] + block["height"] // 2)
    window.settle()


def test_one_date_then_those_that_follow_then_all_are_changed_in_place(screen: Screen, played: PlayedHouse) -> None:
    weekly(played)
    days = [played.tomorrow + number * WEEK for number in range(4)]

    def told(title: str) -> list[int | None]:
        return [played.bookings(day)[title].party_size for day in days if title in played.bookings(day)]

    with on_screen(screen, played.place) as window:
        calendar_on(window, played.tomorrow, played.tomorrow - DAY)
        select(window, played, "Yoga")
        replace_text(window, "title_edit", "Yoga ude")
        screen.key("Return")
        until(lambda: "Yoga ude" in played.bookings(days[0]))
        assert len(dates(played, "Yoga")) == 3

        window.settle()
        screen.key(*["ctrl+Next"] * 7)
        window.settle()
        select(window, played, "Yoga")
        replace_text(window, "when_edit", "14-16")
        window.press("Denne og følgende")
        window.click("save_button")
        until(lambda: [one[3] for one in dates(played, "Yoga")] == ["14:00-16:00"] * 3)
        assert dates(played, "Yoga ude") == [("Yoga ude", played.tower, days[0], "10:00-12:00")]

        window.settle()
        replace_text(window, "party_edit", "7")
        window.press("Alle kommende")
        window.click("save_button")
        until(lambda: told("Yoga") == [7, 7, 7])
        screen.key("ctrl+z", "ctrl+z", "ctrl+z")
        until(lambda: [one[3] for one in dates(played, "Yoga")] == ["10:00-12:00"] * 4)
        assert told("Yoga") == [None] * 4
