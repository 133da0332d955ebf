"""Reception works with the rooms, in the real window on a real screen: said in its words, checked in the house."""

from __future__ import annotations

from datetime import date

import pytest

from tests.scenarios.conftest import PlayedHouse
from tests.scenarios.reception import DAY, WEEKDAYS, calendar_on, centre, draft, ends, write
from tests.support.real_window import on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window


def test_six_people_on_a_day_are_found_a_room_in_one_sentence(screen: Screen, played: PlayedHouse) -> None:
    day = played.tomorrow + DAY
    with on_screen(screen, played.place) as window:
        write(window, f"6 personer {WEEKDAYS[day.weekday()]} 14-16", "Fyrtårnet · ", "14.00–16.00")
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
        screen.key("ctrl+1", "Escape")  # the notice lies over the foot of the day
        window.settle()
        for _ in range(2):  # the second look no longer scrolls
            block = window.block("Kursus", played.hall)
        foot = (block["x"] + block["width"] // 2, block["y"] + block["height"] - 2)
        screen.drag(foot, (foot[0], foot[1] - block["height"] // 2))
        until(lambda: ("Kursus", played.hall, other, "13:00-14:00") in lying())
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
