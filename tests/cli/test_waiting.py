"""The waiting list and late rooms from the command line."""

from __future__ import annotations

from datetime import datetime, timedelta

from frontdesk.domain.clock_time import HOUSE_ZONE
from tests.cli.conftest import Command, tomorrow

SLOT = ("--from", tomorrow("10:00"), "--to", tomorrow("12:00"))


def wait(frontdesk: Command, title: str, *more: str) -> dict[str, object]:
    said = frontdesk("waiting", "add", *SLOT, "--title", title, "--party", "4", *more, "--json")
    assert said.code == 0, said
    return dict(said.json)


def test_what_is_cancelled_is_offered_at_once_to_the_first(frontdesk: Command) -> None:
    booked = frontdesk("book", "--room", "fyrtaarnet", *SLOT, "--title", "Havmøde", "--json").json["booking"]
    first = wait(frontdesk, "Nordlys", "--room", "fyrtaarnet", "--contact", "demo@example.org")
    second = wait(frontdesk, "Havhuset", "--room", "fyrtaarnet")
    assert (first["place"], first["state"], second["place"]) == (1, "waiting", 2)
    assert frontdesk("cancel", booked).code == 0
    offered, waits = frontdesk("waiting", "list", "--json").json["waiting"]
    assert (offered["id"], offered["state"], offered["offered_rooms"]) == (first["id"], "offered", ["fyrtaarnet"])
    assert offered["offered_until"] is not None
    assert (waits["id"], waits["state"], waits["offered_until"]) == (second["id"], "waiting", None)
    told = frontdesk("waiting", "list").out
    assert "tilbudt" in told
    assert "demo@example.org" in told


def test_what_is_free_is_offered_when_somebody_asks_to_wait(frontdesk: Command) -> None:
    said = frontdesk("waiting", "add", *SLOT, "--title", "Nordlys", "--party", "4")
    assert said.code == 0
    assert "Sat på venteliste: Nordlys" in said.out
    assert "tilbudt" in said.out
    refused = frontdesk("book", "--room", "fyrtaarnet", *SLOT, "--title", "B")
    assert refused.code == 3
    assert "Nordlys" in refused.err


def test_a_wish_for_what_has_begun_is_refused_in_words(frontdesk: Command) -> None:
    yesterday = ("--from", tomorrow("10:00", -1), "--to", tomorrow("12:00", -1))
    said = frontdesk("--lang", "en", "waiting", "add", *yesterday, "--title", "Nordlys")
    assert said.code == 3
    assert "The time has begun" in said.err


def test_an_undone_booking_is_offered_too(frontdesk: Command) -> None:
    wait(frontdesk, "Nordlys", "--room", "salen")
    assert frontdesk("waiting", "list", "--json").json["waiting"][0]["state"] == "offered"
    assert frontdesk("undo").code == 0
    assert frontdesk("waiting", "list").out.strip() == "Ingen."


def test_rooms_nobody_came_to(frontdesk: Command) -> None:
    assert frontdesk("late").out.strip() == "Ingen."
    now = datetime.now(HOUSE_ZONE)
    began, ends = (f"{at:%Y-%m-%dT%H:%M}" for at in (now - timedelta(minutes=31), now + timedelta(minutes=59)))
    booked = frontdesk("book", "--room", "salen", "--from", began, "--to", ends, "--title", "Havmøde", "--json").json
    (late,) = frontdesk("late", "--json").json["late"]
    assert (late["id"], late["resources"]) == (booked["occurrences"][0], ["salen"])
    assert late["minutes_late"] in (31, 32)
    assert "Havmøde" in frontdesk("late").out
