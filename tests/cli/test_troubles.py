"""What the machine does to us, told in plain words with exit code 4."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from frontdesk.persistence import engine
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import load_keys
from tests.cli.conftest import Command, command_on, tomorrow
from tests.support.disks import small_disk


def test_no_house_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = command_on(str(tmp_path / "intet"), capsys)("rooms")
    assert (said.code, said.out) == (4, "")
    assert "frontdesk init" in said.err
    assert not (tmp_path / "intet").exists()


def test_an_empty_file_is_no_house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "house.db").touch()
    said = command_on(str(tmp_path / "house.db"), capsys)("rooms", "--json")
    assert (said.code, said.json["code"]) == (4, "house_empty")


def test_a_damaged_house_is_left_as_it_is(frontdesk: Command, house: Path) -> None:
    file = house / "house.db"
    damaged = bytearray(file.read_bytes())
    damaged[5000:5100] = bytes(100)
    file.write_bytes(damaged)
    said = frontdesk("verify", "--json")
    assert (said.code, said.json["ok"]) == (4, False)
    assert file.read_bytes() == damaged


def test_a_lost_key_says_what_brings_the_house_back(frontdesk: Command, house: Path) -> None:
    (house / "house.key").unlink()
    said = frontdesk("rooms", "--json")
    assert (said.code, said.json["code"]) == (4, "house_key_missing")
    assert "--recovery-key-file" in said.json["message"]


def test_a_house_somebody_else_is_writing_in_is_busy_and_nothing_is_half_done(
    frontdesk: Command, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 1)
    place = HousePlace(house)
    other = engine.connect(place.database, load_keys(place).house_key)
    other.execute("BEGIN IMMEDIATE")
    try:
        words = ("--room", "salen", "--from", tomorrow("10:00"), "--to", tomorrow("11:00"), "--title", "Møde")
        said = frontdesk("book", *words, "--json")
        assert (said.code, said.json["code"]) == (4, "house_locked")
        assert len(frontdesk("rooms", "--json").json["rooms"]) == 2, "reading goes on meanwhile"
    finally:
        other.close()
    assert frontdesk("calendar", "--from", tomorrow()[:10], "--json").json["occurrences"] == []


@pytest.mark.parametrize("folder", ["OneDrive/huset", "Dropbox/huset"])
def test_a_synchronised_folder_is_refused_with_the_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str
) -> None:
    said = command_on(str(tmp_path / folder), capsys)("init", "--json")
    assert (said.code, said.json["code"]) == (4, "house_on_network_share")
    assert "postgresql://" in said.json["message"]
    assert not (tmp_path / folder).exists()


def test_a_full_disk_is_said_and_leaves_nothing_half_done(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--room", "salen", "--from", tomorrow("10:00"), "--to", tomorrow("11:00"), "--title", "Møde", "--json")
    with small_disk(tmp_path / "small") as disk:
        shutil.copytree(house, disk / "house")
        frontdesk = command_on(str(disk / "house"), capsys)
        filler = disk / "filler"
        fill(filler)
        for act in (("book", *words), ("report", "2026-11", "--out", str(disk / "rapport"), "--json")):
            said = frontdesk(*act)
            assert (said.code, said.json["ok"]) == (4, False), act
            assert "disken er fuld" in said.json["message"].lower()
        filler.unlink()
        assert frontdesk("calendar", "--from", tomorrow()[:10], "--json").json["occurrences"] == []
        assert frontdesk("book", *words).code == 0
        assert frontdesk("verify", "--json").json["sound"]


def fill(file: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        file.write_bytes(bytes(4 * 1024 * 1024))


@pytest.mark.parametrize(
    "address", ["mysql://server/huset", "http://eksempel.invalid", "://", "postgresql://server:port/huset"]
)
def test_an_address_that_is_no_house_is_wrong_usage(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = command_on(address, capsys)("rooms")
    assert said.code == 2
    assert "postgresql://" in said.err


def test_a_server_that_is_away_is_said_without_its_password(capsys: pytest.CaptureFixture[str]) -> None:
    said = command_on("postgresql://demo:hemmelig@127.0.0.1:1/huset", capsys)("rooms", "--json")
    assert (said.code, said.json["code"]) == (4, "database_unreachable")
    assert "hemmelig" not in said.out + said.err
