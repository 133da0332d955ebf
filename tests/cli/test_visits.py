from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command, tomorrow
from tests.support.poppler import page_sizes_mm, pdf_text


def walk_in(frontdesk: Command, name: str = "Demo Ditte") -> dict[str, str]:
    said = frontdesk("visit", "add", "--walk-in", "--name", name, "--host", "Demo Rådgiver", "--json")
    assert said.code == 0, said
    return said.json  # type: ignore[no-any-return]


def expect(frontdesk: Command, at: str, *more: str) -> dict[str, str]:
    said = frontdesk("visit", "add", "--name", "Demo Åse", "--host", "Havhuset", "--at", at, *more, "--json")
    assert said.code == 0, said
    return said.json  # type: ignore[no-any-return]


def test_a_visitor_is_expected_checked_in_by_scan_and_leaves(frontdesk: Command) -> None:
    made = expect(frontdesk, tomorrow("10:00"), "--room", "Fyrtårnet", "--party", "2")
    scan = ("scan", made["code"], "--at")
    welcome = frontdesk(*scan, tomorrow("09:55"), "--json")
    assert (welcome.code, welcome.json["answer"], welcome.json["visit"]) == (0, "ok", made["visit"])
    listed = frontdesk("visit", "list", "--date", tomorrow()[:10], "--json").json["visits"]
    assert [(row["id"], row["state"], row["place"], row["party"]) for row in listed] == [
        (made["visit"], "inside", "Fyrtårnet", 2)
    ]
    assert "På gensyn, Demo Åse." in frontdesk(*scan, tomorrow("11:00")).out
    assert "gået" in frontdesk("visit", "list", "--date", tomorrow()[:10]).out


def test_the_same_scan_counts_once_and_a_second_one_says_so(frontdesk: Command) -> None:
    code = expect(frontdesk, tomorrow("10:00"))["code"]
    first = frontdesk("scan", code, "--nonce", "n1", "--at", tomorrow("10:00"), "--json")
    replay = frontdesk("scan", code, "--nonce", "n1", "--at", tomorrow("10:00"), "--json")
    second = frontdesk("scan", code, "--nonce", "n2", "--at", tomorrow("10:00"), "--json")
    assert [said.json["answer"] for said in (first, replay, second)] == ["ok", "ok_replay", "already_inside"]
    assert [said.code for said in (first, replay, second)] == [0, 0, 3]
    assert second.json["ok"] is False


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("A" * 40, "foreign_code"),
        ("V0000000000000000X", "bad_checksum"),
        ("https://eksempel.invalid/", "foreign_code"),
        ("'; DROP TABLE badge;--", "foreign_code"),
        ("🎫", "foreign_code"),
        ("", "foreign_code"),
    ],
)
def test_a_code_that_is_none_of_ours_is_refused_with_its_reason(frontdesk: Command, code: str, answer: str) -> None:
    said = frontdesk("scan", code, "--json")
    assert (said.code, said.json["answer"], said.json["ok"]) == (3, answer, False)
    spoken = frontdesk("scan", code)
    assert spoken.out == ""
    assert spoken.err.strip()


def test_a_badge_of_another_day_names_the_day(frontdesk: Command) -> None:
    code = expect(frontdesk, tomorrow("10:00", 3))["code"]
    said = frontdesk("--lang", "en", "scan", code, "--json").json
    assert said["answer"] == "wrong_day"
    assert said["valid_on"] == tomorrow("10:00", 3)[:10]
    assert "another day" in said["message"]


def test_who_is_inside_is_counted_and_printed_for_the_assembly_point(frontdesk: Command, tmp_path: Path) -> None:
    made = walk_in(frontdesk, "Ditte Demodahl")
    paper = tmp_path / "lister" / "evakuering.pdf"
    said = frontdesk("inside", "--pdf", str(paper), "--json").json
    assert (said["count"], said["inside"][0]["id"]) == (1, made["visit"])
    assert "Ditte" in pdf_text(paper.read_bytes())
    assert "I huset nu: 1" in frontdesk("inside").out


def test_badges_come_at_exact_size_for_visits_and_registrations(frontdesk: Command, tmp_path: Path) -> None:
    visit = walk_in(frontdesk)["visit"]
    start, end = tomorrow("18:00"), tomorrow("20:00")
    event = frontdesk(
        "event", "add", "--title", "Aften", "--room", "salen", "--from", start, "--to", end, "--json"
    ).json["event"]
    attendee = frontdesk("attendees", "add", "--event", event, "--name", "Demo Bo", "--json").json
    paper = tmp_path / "badges.pdf"
    said = frontdesk("badge", visit, attendee["registrations"][0]["id"], "--pdf", str(paper), "--json")
    assert [badge["name"] for badge in said.json["badges"]] == ["Demo Ditte", "Demo Bo"]
    assert [tuple(round(side) for side in size) for size in page_sizes_mm(paper.read_bytes())] == [(62, 100)] * 2
    assert frontdesk("badge", visit, "--pdf", str(paper), "--stock", "a4").code == 0
    assert len(page_sizes_mm(paper.read_bytes())) == 1
    assert frontdesk("badge", visit, "--pdf", str(paper), "--stock", "frimærke").code == 2
    assert frontdesk("badge", "v77", "--pdf", str(paper)).code == 3


def test_a_file_that_cannot_be_written_is_the_machines_trouble(frontdesk: Command, tmp_path: Path) -> None:
    visit = walk_in(frontdesk)["visit"]
    said = frontdesk("badge", visit, "--pdf", str(tmp_path), "--json")
    assert (said.code, said.json["code"], said.json["facts"]["reason"]) == (4, "file_not_written", "is_a_folder")


@pytest.mark.parametrize("name", ["", "   ", "x" * 200, "Demo\x07Bo"])
def test_a_name_that_is_none_is_refused(frontdesk: Command, name: str) -> None:
    said = frontdesk("visit", "add", "--walk-in", "--name", name, "--host", "h")
    assert (said.code, said.out) == (3, "")
    assert "Navnet" in said.err


def test_a_name_keeps_its_script_but_not_what_would_turn_the_line_around(frontdesk: Command) -> None:
    walk_in(frontdesk, "\u202eعلي‎ Demo 🙂")
    row = frontdesk("visit", "list", "--json").json["visits"][0]
    assert "علي" in row["name"]
    assert "\u202e" not in row["name"]
