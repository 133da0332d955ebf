from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from frontdesk.domain.slugs import slug
from tests.cli.conftest import Command, command_on, tomorrow
from tests.support.poppler import pdf_text


def test_a_new_house_shows_its_recovery_key_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frontdesk = command_on(str(tmp_path / "house"), capsys)
    made = frontdesk("init", "--name", "Havnehuset", "--json").json
    assert len(made["recovery_key"].replace("-", "")) == 28
    again = frontdesk("init", "--json")
    assert (again.code, again.json["code"]) == (3, "house_exists")
    assert "allerede et hus" in again.json["message"]
    assert frontdesk("rooms", "--json").json == {"ok": True, "rooms": []}


def test_init_takes_a_demo_or_a_load_but_not_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = command_on(str(tmp_path / "house"), capsys)("init", "--demo", "--rooms", "3")
    assert said.code == 2
    assert not (tmp_path / "house").exists()


def test_the_demo_house_has_rooms_advisors_and_an_event_today(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frontdesk = command_on(str(tmp_path / "house"), capsys)
    assert frontdesk("init", "--demo").code == 0
    assert len(frontdesk("rooms", "--json").json["rooms"]) == 7
    assert len(frontdesk("advisors", "--json").json["advisors"]) == 3
    assert frontdesk("visit", "list", "--json").json["visits"]
    assert frontdesk("event", "list", "--json").json["events"][-1]["registered"] > 30
    assert frontdesk("undo").code == 3, "what the demo was made of is nothing reception would take back"
    assert frontdesk("verify", "--json").json["sound"]


def test_a_generated_house_is_the_same_for_the_same_seed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digests = []
    for folder, seed in (("one", "7"), ("two", "7"), ("three", "8")):
        frontdesk = command_on(str(tmp_path / folder), capsys)
        size = ("--rooms", "2", "--years", "1", "--seed", seed, "--until", "2026-11-23")
        made = frontdesk("init", *size, "--json")
        assert made.json["rows"]["occurrence"] > 4000
        assert "Laver huset" in made.err
        checked = frontdesk("verify", "--digest", "--json").json
        assert checked["sound"], checked["faults"]
        digests.append(checked["content_digest"])
    assert digests[0] == digests[1] != digests[2]


def test_verify_tells_what_it_looked_at(frontdesk: Command) -> None:
    said = frontdesk("verify")
    assert said.code == 0
    assert "Huset er i orden." in said.out
    figures = frontdesk("verify", "--json").json
    assert (figures["overlaps"], figures["broken_entry"], figures["journal_entries"]) == (0, None, 4)
    assert "content_digest" not in figures


def test_a_backup_brings_back_what_was_there(frontdesk: Command, house: Path, tmp_path: Path) -> None:
    file = tmp_path / "kopi.frontdesk-backup"
    assert frontdesk("backup", str(file), "--json").json["file"] == str(file)
    assert frontdesk("backup", str(file)).code == 3, "never over another backup"
    frontdesk("room", "add", "--name", "Nyt lokale", "--capacity", "2")
    restored = frontdesk("restore", str(file), "--json").json
    assert restored["lost"] == 1
    assert Path(restored["moved_to"]).is_dir()
    assert [room["id"] for room in frontdesk("rooms", "--json").json["rooms"]] == ["fyrtaarnet", "salen"]


def test_a_house_comes_back_on_another_machine_with_the_recovery_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = command_on(str(tmp_path / "first"), capsys)
    key = first("init", "--json").json["recovery_key"]
    first("room", "add", "--name", "Salen", "--capacity", "80")
    file, paper = tmp_path / "kopi.frontdesk-backup", tmp_path / "noegle.txt"
    first("backup", str(file))
    paper.write_text(key.lower(), encoding="utf-8")
    shutil.rmtree(tmp_path / "first")
    second = command_on(str(tmp_path / "second"), capsys)
    assert second("restore", str(file)).code == 4
    assert second("restore", str(file), "--recovery-key-file", str(tmp_path / "ingen")).code == 2
    assert second("restore", str(file), "--recovery-key-file", str(paper)).code == 0
    assert second("rooms", "--json").json["rooms"][0]["name"] == "Salen"


def test_a_file_that_is_no_backup_changes_nothing(frontdesk: Command, tmp_path: Path) -> None:
    file = tmp_path / "kopi"
    file.write_bytes(b"ingen kopi" * 1000)
    said = frontdesk("restore", str(file), "--json")
    assert (said.code, said.json["code"]) == (4, "backup_unusable")
    assert len(frontdesk("rooms", "--json").json["rooms"]) == 2


def test_a_current_house_needs_no_migration(frontdesk: Command) -> None:
    assert frontdesk("migrate", "--json").json == {"ok": True, "migrated": False, "backup": None}


def test_the_month_is_written_under_the_names_the_municipality_expects(frontdesk: Command, tmp_path: Path) -> None:
    start, end = tomorrow("10:00"), tomorrow("12:00")
    frontdesk("book", "--room", "salen", "--from", start, "--to", end, "--title", "Møde")
    month = start[:7]
    said = frontdesk("report", month, "--out", str(tmp_path / "rapport"), "--json").json
    stem = f"maanedsrapport_{slug('Prøvehuset')}_{month}"
    assert sorted(path.name for path in (tmp_path / "rapport").iterdir()) == [
        f"{stem}.csv",
        f"{stem}.pdf",
        f"{stem}.xlsx",
    ]
    assert {Path(file).name for file in said["files"]} == {f"{stem}{end}" for end in (".pdf", ".xlsx", ".csv")}
    assert [room["bookings"] for room in said["rooms"]] == [0, 1]
    assert "Prøvehuset" in pdf_text((tmp_path / "rapport" / f"{stem}.pdf").read_bytes())
    assert (tmp_path / "rapport" / f"{stem}.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert "Belægning" in frontdesk("report", month, "--out", str(tmp_path / "rapport")).out


@pytest.mark.parametrize("month", ["2026-13", "2026", "november", "1900-01-01", "0000-00"])
def test_a_month_that_is_none_is_wrong_usage(frontdesk: Command, month: str, tmp_path: Path) -> None:
    assert frontdesk("report", month, "--out", str(tmp_path / "rapport")).code == 2
    assert not (tmp_path / "rapport").exists()


def test_the_journal_tells_who_did_what(frontdesk: Command) -> None:
    frontdesk("--desk", "Bordet", "room", "add", "--name", "Loftet", "--capacity", "4")
    entries = frontdesk("journal", "--json").json["entries"]
    assert [entry["seq"] for entry in entries] == [1, 2, 3, 4, 5]
    assert (entries[-1]["desk"], entries[-1]["what"], entries[-1]["facts"]["name"]) == (
        "Bordet",
        "room_added",
        "Loftet",
    )
    assert "Oprettet lokale: Loftet" in frontdesk("journal").out
    assert frontdesk("journal", "--since", tomorrow()[:10], "--json").json["entries"] == []
    assert frontdesk("journal", "--since", "i går").code == 2
