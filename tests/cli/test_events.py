from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command, tomorrow
from tests.support.poppler import pdf_text

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def event(frontdesk: Command) -> str:
    start, end = tomorrow("16:00"), tomorrow("20:00")
    said = frontdesk("event", "add", "--title", "Aften", "--room", "Salen", "--from", start, "--to", end, "--json")
    assert said.code == 0
    return str(said.json["event"])


def test_attendees_are_typed_listed_the_danish_way_and_printed(frontdesk: Command, event: str, tmp_path: Path) -> None:
    assert frontdesk("attendees", "add", "--event", event, "--name", "Åse Å", "Ægir Æ", "--name", "Zenia Z").code == 0
    listed = frontdesk("attendees", "list", "--event", event, "--json").json["attendees"]
    assert [row["name"] for row in listed] == ["Zenia Z", "Ægir Æ", "Åse Å"]
    paper = tmp_path / "liste.pdf"
    assert frontdesk("roster", event, "--pdf", str(paper), "--json").json["lines"] == 3
    printed = pdf_text(paper.read_bytes())
    assert printed.index("Zenia") < printed.index("Ægir") < printed.index("Åse")


def test_a_list_from_a_file_is_registered_as_one_step(frontdesk: Command, event: str) -> None:
    file = str(DATA / "demo_deltagere_windows1252.csv")
    said = frontdesk("attendees", "import", file, "--event", event, "--json").json
    assert said["read"] == len(said["registrations"]) > 2
    again = frontdesk("attendees", "import", file, "--event", event, "--json").json
    assert (again["known"], again["registrations"]) == (said["read"], [])
    frontdesk("undo")
    frontdesk("undo")
    states = {row["state"] for row in frontdesk("attendees", "list", "--event", event, "--json").json["attendees"]}
    assert states <= {"cancelled"}


def test_rows_that_cannot_be_taken_are_told_and_the_rest_is_kept(frontdesk: Command, event: str) -> None:
    said = frontdesk("attendees", "import", str(DATA / "demo_deltagere_med_fejl.csv"), "--event", event)
    assert said.code == 0
    assert "Række" in said.err
    assert "Tilmeldt" in said.out


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02PNG" * 50, "not_text"),
        (b"PK\x03\x04" + b"x" * 200, "workbook"),
        (b"bare en linje tekst uden noget\n", "no_name_column"),
    ],
)
def test_a_file_that_is_no_list_registers_nobody(
    frontdesk: Command, event: str, tmp_path: Path, content: bytes, reason: str
) -> None:
    file = tmp_path / "ikke en liste.csv"
    file.write_bytes(content)
    said = frontdesk("attendees", "import", str(file), "--event", event, "--json")
    assert (said.code, said.json["reason"]) == (3, reason)
    assert said.json["message"]
    assert frontdesk("attendees", "list", "--event", event, "--json").json["attendees"] == []


def test_a_file_that_is_not_there_is_said(frontdesk: Command, event: str) -> None:
    said = frontdesk("attendees", "import", "findes-ikke.csv", "--event", event)
    assert (said.code, "findes-ikke.csv" in said.err) == (3, True)


def test_an_event_that_is_not_there_is_refused_before_the_file_is_read(frontdesk: Command) -> None:
    said = frontdesk("attendees", "import", "findes-ikke.csv", "--event", "e9", "--json").json
    assert (said["code"], said["kind"], said["value"]) == ("not_found", "event", "e9")


def test_an_event_is_listed_with_its_counts_and_its_rooms(frontdesk: Command, event: str) -> None:
    frontdesk("attendees", "add", "--event", event, "--name", "Demo Bo")
    row = frontdesk("event", "list", "--json").json["events"][0]
    assert (row["id"], row["rooms"], row["registered"], row["capacity"]) == (event, ["Salen"], 1, 80)
    assert "1/80" in frontdesk("event", "list").out


def test_an_attendee_is_admitted_by_the_code_that_was_printed(frontdesk: Command, event: str) -> None:
    made = frontdesk("attendees", "add", "--event", event, "--name", "Demo Bo", "--json").json["registrations"][0]
    said = frontdesk("scan", made["code"], "--at", tomorrow("15:30"), "--json").json
    assert (said["answer"], said["event"], said["registration"]) == ("ok", event, made["id"])


def test_an_appointment_takes_advisor_and_room_together(frontdesk: Command) -> None:
    start, end = tomorrow("10:00"), tomorrow("11:00")
    words = ("appointment", "add", "--advisor", "demo-raadgiver", "--room", "fyrtaarnet", "--from", start, "--to", end)
    made = frontdesk(*words, "--client", "Demo Ditte", "--topic", "Opstart", "--json")
    assert made.code == 0
    assert made.json["visit"].startswith("v")
    again = frontdesk("appointment", "add", "--advisor", "Demo Rådgiver", *words[4:], "--client", "Demo Bo", "--json")
    assert (again.code, again.json["in_the_way"]["title"]) == (3, "Demo Ditte")
    assert frontdesk("find", "--from", start, "--to", end, "--json").json["rooms"][0]["id"] == "salen"
    following = frontdesk("advisors", "--json").json["advisors"][0]["next"]
    assert following == {
        "id": made.json["occurrence"],
        "client": "Demo Ditte",
        "from": following["from"],
        "to": following["to"],
    }
    assert frontdesk("move", made.json["occurrence"], "--room", "salen").code == 0
    assert frontdesk("advisors", "--json").json["advisors"][0]["next"] is not None
