"""Reception works with the rooms, in the real window on a real screen: said in its words, checked in the house."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from frontdesk.domain.time_span import TimeSpan
from tests.scenarios.conftest import PlayedHouse
from tests.support.real_window import RealWindow, on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
DAY = timedelta(days=1)


def centre(box: dict[str, int]) -> tuple[int, int]:
    return box["x"] + box["width"] // 2, box["y"] + box["height"] // 2


def ends(span: TimeSpan) -> tuple[datetime, datetime]:
    return span.start, span.end


def calendar_on(window: RealWindow, day: date, today: date) -> None:
    """The calendar, so many days on."""
    assert window.go("F2") == "Kalender"
    window.screen.key("ctrl+1", *["ctrl+Next"] * (day - today).days)
    window.settle()


def draft(window: RealWindow, played: PlayedHouse, room: int, start: str, end: str, title: str) -> None:
    """Drags over free time tomorrow and writes what it is."""
    span = played.span(start, end)
    for _ in range(2):  # the second look no longer scrolls
        box = window.time(room, span.start, span.end)
    across = box["x"] + box["width"] // 2
    window.screen.drag((across, box["y"] + 3), (across, box["y"] + box["height"] - 3))
    until(lambda: window.focus() == "title_edit")
    window.screen.type(title)
    window.settle()


def test_six_people_on_a_day_are_found_a_room_in_one_sentence(screen: Screen, played: PlayedHouse) -> None:
    day = played.tomorrow + DAY
    with on_screen(screen, played.place) as window:
        window.settle()
        screen.key("ctrl+k")
        until(lambda: window.focus() == "sentence_edit")
        screen.type(f"6 personer {WEEKDAYS[day.weekday()]} 14-16")
        window.waits_for("Fyrtårnet · ", "14.00–16.00")
        screen.key("Return")
        until(lambda: window.focus() == "title_edit")
        assert window.widget("party_edit")["text"] == "6"
        screen.type("Bestyrelsen")
        screen.key("Return")
        booked = {("Bestyrelsen", played.tower, day, "14:00-16:00")}
        until(lambda: played.lying(day) == booked)
        assert played.bookings(day)["Bestyrelsen"].party_size == 6
        screen.key("ctrl+z")
        until(lambda: not played.lying(day))
        screen.key("ctrl+shift+z")
        until(lambda: played.lying(day) == booked)


def test_copied_split_dragged_to_another_day_and_resized_is_taken_back_step_by_step_after_a_restart(
    screen: Screen, played: PlayedHouse
) -> None:
    day, today = played.tomorrow, played.tomorrow - DAY
    other = day + DAY if day.weekday() < 6 else today

    def lying() -> set[tuple[str, int, date, str]]:
        return played.lying(today, 3)

    steps = [lying()]
    with on_screen(screen, played.place) as window:
        calendar_on(window, day, today)
        draft(window, played, played.tower, "10:00", "12:00", "Kursus")
        screen.key("Return")
        until(lambda: lying() == {("Kursus", played.tower, day, "10:00-12:00")})
        steps.append(lying())

        window.settle()
        goal = centre(window.time(played.hall, *ends(played.span("13:00", "15:00"))))
        screen.drag(centre(window.block("Kursus", played.tower)), goal, holding="ctrl")
        until(lambda: lying() == steps[-1] | {("Kursus", played.hall, day, "13:00-15:00")})
        steps.append(lying())

        window.settle()
        half = window.time(played.tower, *ends(played.span("11:00", "12:00")))
        screen.click(half["x"] + half["width"] // 2, half["y"] + 3, button=3)
        window.pick("Del i to")
        until(lambda: ("Kursus", played.tower, day, "11:00-12:00") in lying())
        assert len(lying()) == 3
        steps.append(lying())

        screen.key("ctrl+2")
        window.settle()
        goal = centre(window.time(played.hall, *ends(played.span("13:00", "15:00", other))))
        screen.drag(centre(window.block("Kursus", played.hall)), goal)
        until(lambda: ("Kursus", played.hall, other, "13:00-15:00") in lying())
        assert len(lying()) == 3
        steps.append(lying())

        window.settle()
        screen.key("ctrl+1")
        window.settle()
        whole = window.time(played.hall, *ends(played.span("13:00", "16:00", other)))
        block = window.block("Kursus", played.hall)
        foot = (block["x"] + block["width"] // 2, block["y"] + block["height"] - 2)
        screen.drag(foot, (foot[0], whole["y"] + whole["height"] - 2))
        until(lambda: ("Kursus", played.hall, other, "13:00-16:00") in lying())
        steps.append(lying())
        screen.key("ctrl+z")
        until(lambda: lying() == steps[-2])
        screen.key("ctrl+shift+z")
        until(lambda: lying() == steps[-1])

    with on_screen(screen, played.place) as window:
        for before in reversed(steps[:-1]):
            window.settle()
            screen.key("ctrl+z")
            until(lambda before=before: lying() == before)
