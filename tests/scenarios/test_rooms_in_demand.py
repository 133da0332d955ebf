"""Rooms that many want, in the real window: waiting for one, not coming to one, rules about them, closing one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.application.bookings import BookRooms, Calendar, FreeRooms, PlannedOccurrence
from frontdesk.application.rules import KeepRule, Requests
from frontdesk.application.waiting import WaitingList, WaitingState
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan
from tests.scenarios.conftest import PlayedHouse
from tests.scenarios.reception import DAY, calendar_on, centre, draft, replace_text, write
from tests.support.real_window import RealWindow, on_screen
from tests.support.waiting import until
from tests.support.xvfb import Screen

pytestmark = pytest.mark.window


def book(played: PlayedHouse, room: int, start: str, end: str, title: str, people: int | None = None) -> None:
    played.house.execute(BookRooms((room,), played.span(start, end), title, party_size=people))


def tomorrow(window: RealWindow, played: PlayedHouse) -> None:
    calendar_on(window, played.tomorrow, played.tomorrow - DAY)


def select(window: RealWindow, title: str, room: int) -> None:
    for _ in range(2):  # the second look no longer scrolls
        at = centre(window.block(title, room))
    window.screen.click(*at)
    window.settle()


def waiting(played: PlayedHouse) -> dict[str, WaitingState]:
    return {one.title: one.state for one in played.house.ask(WaitingList(datetime.now(UTC)))}


def test_who_waits_for_a_taken_time_is_offered_it_when_it_is_given_up(screen: Screen, played: PlayedHouse) -> None:
    book(played, played.tower, "10:00", "12:00", "Bestyrelsen")
    with on_screen(screen, played.place) as window:
        tomorrow(window, played)
        draft(window, played, played.tower, "08:00", "11:00", "Havhuset")
        window.waits_for("Fyrtårnet er optaget")
        window.click("waiting_button")
        until(lambda: waiting(played) == {"Havhuset": WaitingState.WAITING})
        select(window, "Bestyrelsen", played.tower)
        screen.key("Delete")
        until(lambda: waiting(played) == {"Havhuset": WaitingState.OFFERED})
        assert played.bookings()["Havhuset"].state is OccurrenceState.HELD
        window.go("F1")
        window.waits_for("Tilbudt Havhuset")
        window.waits_for("gælder til kl.", "endnu")
        window.press("Tag imod")
        until(lambda: played.bookings()["Havhuset"].state is OccurrenceState.CONFIRMED)
        assert played.lying(played.tomorrow) == {("Havhuset", played.tower, played.tomorrow, "08:00-11:00")}


def going_on(played: PlayedHouse, room: int, title: str) -> None:
    """Began forty minutes ago and lasts as long again."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    span = TimeSpan(now - timedelta(minutes=40), now + timedelta(minutes=40))
    played.house.execute(BookRooms((room,), span, title))


def now_on(played: PlayedHouse) -> dict[str, PlannedOccurrence]:
    """What was booked around now, whatever became of it."""
    found = played.house.ask(Calendar(played.tomorrow - 2 * DAY, 3, include_released=True)).occurrences
    return {one.title: one for one in found}


def show(window: RealWindow, title: str) -> None:
    """Looks a booking up by its name and has it shown."""
    write(window, title, title, "kl.")
    window.screen.key("Return")
    window.settle()


def test_nobody_came_and_the_room_is_free_with_one_key(screen: Screen, played: PlayedHouse) -> None:
    going_on(played, played.tower, "Fotografen")
    with on_screen(screen, played.place) as window:
        window.waits_for("Ikke mødt: Fotografen")
        window.focus_row("Ikke mødt: Fotografen")
        screen.key("Return")
        until(lambda: now_on(played)["Fotografen"].state is OccurrenceState.RELEASED)
        until(lambda: not window.says("Ikke mødt"))
        screen.key("ctrl+z")
        until(lambda: now_on(played)["Fotografen"].state is OccurrenceState.CONFIRMED)


def test_those_who_came_after_all_give_the_rest_back_or_end(screen: Screen, played: PlayedHouse) -> None:
    going_on(played, played.tower, "Fotografen")
    going_on(played, played.hall, "Koret")
    with on_screen(screen, played.place) as window:
        for title in ("Fotografen", "Koret"):
            window.waits_for(f"Ikke mødt: {title}")
            window.press("De er her")
            until(lambda title=title: now_on(played)[title].state is OccurrenceState.IN_USE)
        show(window, "Fotografen")
        window.press("Giv resten tilbage")
        until(lambda: now_on(played)["Fotografen"].state is OccurrenceState.ENDED)
        show(window, "Koret")
        window.press("Afslut nu")
        until(lambda: now_on(played)["Koret"].state is OccurrenceState.ENDED)
        for one in now_on(played).values():
            assert one.used_until is not None
            assert one.used_until < one.span.end
            rest = TimeSpan(datetime.now(UTC) + timedelta(minutes=1), one.span.end)
            assert one.resource_ids[0] in [room.id for room in played.house.ask(FreeRooms(rest))]
        screen.key("ctrl+z")
        until(lambda: now_on(played)["Koret"].state is OccurrenceState.IN_USE)


def at_most_four_hours(played: PlayedHouse) -> None:
    rule = HouseRule(
        0,
        RuleKind.LONGEST,
        Severity.ERROR,
        "Driften",
        "salen skal bruges af flere",
        played.tomorrow + timedelta(days=365),
        limit=240,
        asks_request=True,
        overridden_by=("reception",),
    )
    played.house.execute(KeepRule(rule))


def test_what_a_rule_refuses_is_booked_with_a_reason(screen: Screen, played: PlayedHouse) -> None:
    at_most_four_hours(played)
    with on_screen(screen, played.place) as window:
        tomorrow(window, played)
        draft(window, played, played.tower, "05:00", "11:00", "Hackathon")
        window.waits_for("Driften", "salen skal bruges af flere")
        replace_text(window, "reason_edit", "aftalt med Driften", "rule_box")
        assert not played.bookings()
        screen.key("Return")
        until(lambda: "Hackathon" in played.bookings())
        assert played.bookings()["Hackathon"].state is OccurrenceState.CONFIRMED
        screen.key("ctrl+z")
        until(lambda: not played.bookings())


def test_what_a_rule_refuses_is_asked_for_and_approving_shows_what_it_displaces(
    screen: Screen, played: PlayedHouse
) -> None:
    at_most_four_hours(played)
    with on_screen(screen, played.place) as window:
        tomorrow(window, played)
        draft(window, played, played.tower, "05:00", "11:00", "Hackathon")
        window.press("Send som anmodning")
        until(lambda: [one.state for one in played.bookings().values()] == [OccurrenceState.REQUESTED])
        assert len(played.house.ask(Requests())) == 1
        book(played, played.tower, "09:00", "10:00", "Bestyrelsen", 6)
        window.click("more_button", "board")
        window.pick("Anmodninger")
        window.waits_for("Bestyrelsen", "→ Salen, samme tid")
        screen.key("Return")
        assert not played.lying(played.tomorrow) & {("Hackathon", played.tower, played.tomorrow, "05:00-11:00")}
        screen.key("Return")
        until(lambda: played.bookings()["Hackathon"].state is OccurrenceState.CONFIRMED)
        assert played.bookings()["Bestyrelsen"].resource_ids == (played.hall,)
        screen.key("ctrl+z")
        until(lambda: played.bookings()["Hackathon"].state is OccurrenceState.REQUESTED)
        assert played.bookings()["Bestyrelsen"].resource_ids == (played.tower,)


def test_a_room_out_of_order_is_planned_adjusted_done_in_one_step_and_undone_in_one(
    screen: Screen, played: PlayedHouse
) -> None:
    for start, end, title in (("09:00", "10:00", "Bestyrelsen"), ("11:00", "12:00", "Yoga"), ("13:00", "14:00", "Kor")):
        book(played, played.tower, start, end, title, 6)
    day = played.tomorrow
    before = played.lying(day)
    with on_screen(screen, played.place) as window:
        tomorrow(window, played)
        window.click("more_button", "board")
        window.pick("Sæt lokaler ud af drift")
        window.press("Fyrtårnet")
        replace_text(window, "when_edit", f"{day.day}/{day.month} 8-18")
        replace_text(window, "reason_edit", "Loftet drypper")
        window.waits_for("3 flyttes")
        window.click_row("plan_list", "Yoga")
        screen.key("Delete")
        window.waits_for("2 flyttes, 1 aflyses")
        assert played.lying(day) == before
        screen.key("ctrl+Return")
        moved = {("Bestyrelsen", played.hall, day, "09:00-10:00"), ("Kor", played.hall, day, "13:00-14:00")}
        until(lambda: played.lying(day) == moved | {("Loftet drypper", played.tower, day, "08:00-18:00")})
        assert played.bookings()["Loftet drypper"].kind is SeriesKind.CLOSURE
        window.settle()
        screen.key("ctrl+z")
        until(lambda: played.lying(day) == before)
