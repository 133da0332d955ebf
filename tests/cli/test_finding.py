"""``find`` and ``close-rooms`` as they are typed."""

from __future__ import annotations

import shlex

from tests.cli.conftest import Command, tomorrow

TEN, NOON = tomorrow(), tomorrow("12:00")


def book(frontdesk: Command, room: str, start: str, end: str, title: str, party: int = 6) -> str:
    times = ("--from", tomorrow(start), "--to", tomorrow(end))
    said = frontdesk("book", "--room", room, *times, "--title", title, "--party", str(party), "--json")
    assert said.code == 0, said.err
    return said.json["occurrences"][0]


def test_what_is_found_can_be_booked_as_it_says(frontdesk: Command) -> None:
    book(frontdesk, "salen", "10:00", "12:00", "I vejen")
    found = frontdesk("find", "--from", TEN, "--to", NOON, "--party", "40", "--setup", "15", "--json").json
    assert found["rooms"] == []
    words = shlex.split(found["alternatives"][0]["command"])[1:]
    assert frontdesk(*words, "Møde").code == 0


def test_a_swap_comes_with_the_two_commands_it_takes(frontdesk: Command) -> None:
    small = book(frontdesk, "salen", "09:00", "13:00", "De seks")
    (swap,) = frontdesk("find", "--from", TEN, "--to", NOON, "--party", "60", "--json").json["swaps"]
    assert (swap["room"], swap["gives_way"], swap["goes_to"]) == ("salen", small, "fyrtaarnet")
    for command in swap["command"].split(" && "):
        words = shlex.split(command)[1:]
        title = ("De tres",) if words[-1] == "--title" else ()
        assert frontdesk(*words, *title).code == 0


def test_needs_that_make_no_sense_are_wrong_usage(frontdesk: Command) -> None:
    wish = ("find", "--from", TEN, "--to", NOON)
    assert frontdesk(*wish, "--equipment", "Projektor=mange").code == 2
    assert frontdesk(*wish, "--party", "0").code == 3
    assert frontdesk(*wish, "--need", "Teleskop", "--json").json["rooms"] == []


def test_a_refusal_proposes_the_swap_where_there_is_little_else(frontdesk: Command) -> None:
    book(frontdesk, "salen", "00:00", "09:45", "Nat", 70)
    book(frontdesk, "salen", "10:00", "12:00", "De seks")
    book(frontdesk, "salen", "12:15", "23:30", "Aften", 70)
    wish = ("book", "--room", "salen", "--from", TEN, "--to", NOON, "--title", "De tres", "--party", "60")
    said = frontdesk(*wish)
    assert said.code == 3
    assert "når De seks flytter til Fyrtårnet" in said.err
    (way,) = frontdesk(*wish, "--json").json["alternatives"]
    for command in way["command"].split(" && "):
        assert frontdesk(*shlex.split(command)[3:]).code == 0


def test_rooms_are_closed_with_a_plan_that_is_shown_first_and_undone_at_once(frontdesk: Command) -> None:
    moved = book(frontdesk, "fyrtaarnet", "10:00", "12:00", "Havmøde")
    lost = book(frontdesk, "salen", "10:00", "12:00", "Storsamling", 70)
    words = ("close-rooms", "--from", tomorrow("08:00"), "--to", tomorrow("17:00"), "--reason", "Vandskade")
    plan = frontdesk(*words, "--room", "fyrtaarnet", "--dry-run", "--json").json
    assert (plan["moved"], plan["cancelled"]) == (1, 0)
    both = frontdesk(*words, "--whole-house", "--dry-run")
    assert "0 flyttes, 2 aflyses." in both.out
    assert frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"][0]["id"] == moved
    assert frontdesk(*words, "--whole-house").code == 0
    refused = frontdesk("book", "--room", "salen", "--from", TEN, "--to", NOON, "--title", "Nyt")
    assert "Vandskade" in refused.err
    assert frontdesk("undo").code == 0
    titles = {one["id"] for one in frontdesk("calendar", "--from", TEN[:10], "--json").json["occurrences"]}
    assert titles == {moved, lost}


def test_closing_says_which_rooms(frontdesk: Command) -> None:
    words = ("close-rooms", "--from", TEN, "--to", NOON, "--reason", "Maling")
    assert frontdesk(*words).code == 2
    assert frontdesk(*words, "--room", "salen", "--whole-house").code == 2
