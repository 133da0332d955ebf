"""The day's visits in words, and a guest's form as a command."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from frontdesk.application.visits import ArrivalRow, ChangeVisitState, CheckByHand, ExpectVisitor, VisitState, WalkIn
from frontdesk.domain.check_in import Direction
from frontdesk.domain.resource import Room
from frontdesk.gui.visitors.presenter import (
    GuestEntry,
    cancel_command,
    check_command,
    guest_command,
    read_clock,
    summary,
    visit_lines,
)
from tests.support.houses import MONDAY, at

ROOMS = (Room(7, "fyrtaarnet", "Fyrtårnet", 8),)
EXPECTED = ArrivalRow(
    1, 4, "Jens Bro", "Brobyg I/S", "Mette K.", "Samtale 1", at("09:45"), None, None, VisitState.EXPECTED, 1, None
)
INSIDE = replace(EXPECTED, visit_id=2, arrived_at=at("09:40"), state=VisitState.INSIDE)
LEFT = replace(INSIDE, visit_id=3, left_at=at("10:36"), state=VisitState.LEFT)
CANCELLED = replace(EXPECTED, visit_id=4, state=VisitState.CANCELLED)
WALK_IN = replace(INSIDE, visit_id=5, name="Grøn Fragt", company="", expected_at=None, party_size=2)


@pytest.mark.parametrize(
    ("row", "clock", "texts"),
    [
        (EXPECTED, "09:45", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Ventes")),
        (EXPECTED, "10:00", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Ventes")),
        (EXPECTED, "10:01", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Ikke kommet")),
        (INSIDE, "09:41", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Netop ankommet")),
        (INSIDE, "09:42", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "I huset")),
        (LEFT, "12:00", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Gået 10:36")),
        (CANCELLED, "12:00", ("09:45", "Jens Bro", "Mette K. · Samtale 1", "Afmeldt")),
        (WALK_IN, "12:00", ("09:40", "Grøn Fragt (2)", "Mette K. · Samtale 1", "I huset")),
    ],
)
def test_a_line_says_when_who_where_and_how_it_stands(row: ArrivalRow, clock: str, texts: tuple[str, ...]) -> None:
    (line,) = visit_lines([row], at(clock))
    assert tuple(cell.text for cell in line.cells) == texts
    assert line.cells[-1].icon, "a state is told by an icon, too"


@pytest.mark.parametrize(
    ("row", "actions"),
    [
        (EXPECTED, ["badge", "in"]),
        (INSIDE, ["badge", "out"]),
        (LEFT, ["badge", "in"]),
        (CANCELLED, ["restore"]),
    ],
)
def test_a_line_offers_what_can_be_done(row: ArrivalRow, actions: list[str]) -> None:
    (line,) = visit_lines([row], at("10:00"))
    assert [action.id for action in line.actions] == actions


def test_a_host_that_is_the_room_is_said_once() -> None:
    (line,) = visit_lines([replace(EXPECTED, host="Samtale 1")], at("09:00"))
    assert line.cells[2].text == "Samtale 1"


def test_the_cancelled_are_not_counted() -> None:
    assert summary([EXPECTED, INSIDE, LEFT, CANCELLED, WALK_IN]) == "4 besøg · 2 i huset"


def test_enter_goes_the_way_the_guest_has_not_gone_yet() -> None:
    assert check_command(EXPECTED) == CheckByHand(Direction.IN, visit_id=1)
    assert check_command(INSIDE) == CheckByHand(Direction.OUT, visit_id=2)
    assert check_command(LEFT) == CheckByHand(Direction.IN, visit_id=3)


def test_delete_calls_off_and_takes_that_back() -> None:
    assert cancel_command(EXPECTED) == ChangeVisitState(1, cancelled=True, expected_version=4)
    assert cancel_command(CANCELLED) == ChangeVisitState(4, cancelled=False, expected_version=4)


def test_a_guest_without_a_time_stands_at_the_desk() -> None:
    entry = GuestEntry("Jens Bro", "Mette K.", "Brobyg", 3)
    assert guest_command(entry, MONDAY, ROOMS) == WalkIn("Jens Bro", "Mette K.", "Brobyg", 3)


def test_a_guest_with_a_time_is_expected_and_a_room_as_host_is_the_place() -> None:
    entry = GuestEntry("Jens Bro", " fyrtårnet ", party_size=2, clock=time(14, 30))
    day = date(2026, 11, 24)
    assert guest_command(entry, day, ROOMS) == ExpectVisitor(
        "Jens Bro", " fyrtårnet ", at("14:30", day), room_id=7, party_size=2
    )


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("14", time(14)),
        ("9.05", time(9, 5)),
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("kl. 8", time(8)),
        (" Kl 9:15 ", time(9, 15)),
        ("24", None),
        ("9:60", None),
        ("nu", None),
        ("", None),
        ("14-15", None),
    ],
)
def test_a_time_is_read_as_it_is_written(typed: str, clock: time | None) -> None:
    assert read_clock(typed) == clock
