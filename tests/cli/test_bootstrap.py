"""The composition root: which house is opened, and what its services do."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk import bootstrap
from frontdesk.application.house import AddRoom
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.services import OpenHouse, StartOptions
from frontdesk.application.visits import WalkIn
from frontdesk.display import has_screen
from frontdesk.domain.errors import EnvironmentProblem, HouseUnusable
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.session_note import full_check_due, read_note
from tests.cli.conftest import Command


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This test's own folder for houses."""
    folder = tmp_path / "data"
    monkeypatch.setenv(bootstrap.DATA_FOLDER_VARIABLE, str(folder))
    return folder


def opened(house: str | None = None) -> OpenHouse:
    return bootstrap.services(StartOptions(house)).open_house()


def test_whoever_has_no_house_gets_a_demo_house_and_finds_it_again(data_folder: Path) -> None:
    first = opened()
    assert first.where == str(data_folder / "demo" / "house.db")
    assert first.recovery_key
    first.execute(WalkIn("Demo Bo", "Salen"))
    first.close()
    again = opened()
    assert again.recovery_key is None
    assert again.undo().label.facts["name"] == "Demo Bo", "a step is still there after a restart"
    again.close()


def test_a_house_that_was_set_up_comes_before_the_demo(data_folder: Path) -> None:
    bootstrap.tools(StartOptions()).premises().create_demo(None)
    bootstrap.tools(StartOptions(str(data_folder / "demo"))).premises().create("Prøve")
    assert bootstrap.default_house() == data_folder / "house"
    house = opened()
    assert house.where == str(data_folder / "house" / "house.db")
    house.close()


def test_a_house_that_was_named_is_never_made_up(tmp_path: Path) -> None:
    with pytest.raises(HouseUnusable, match="house_missing"):
        opened(str(tmp_path / "huset"))
    assert not (tmp_path / "huset").exists()


def test_a_windows_session_ends_with_a_backup_and_a_note(house: Path) -> None:
    place = HousePlace(house)
    session = opened(str(house))
    session.execute(AddRoom("Loftet", 4))
    note = read_note(place)
    assert note is not None
    assert not note.ended
    assert session.last_backup() is None
    session.close()
    note = read_note(place)
    assert note is not None
    assert (note.ended, note.seq) == (True, 5)
    assert len(list(place.backups.iterdir())) == 1
    assert not full_check_due(place, datetime.now(UTC))


def test_a_command_line_leaves_no_note_of_a_session(frontdesk: Command, house: Path) -> None:
    frontdesk("room", "add", "--name", "Loftet", "--capacity", "4")
    note = read_note(HousePlace(house))
    assert note is None or note.ended
    assert not (house / "backups").exists()


def test_documents_are_made_in_the_chosen_language(frontdesk: Command, house: Path, tmp_path: Path) -> None:
    for language, word in (("da", "Nøgletal"), ("en", "Key figures")):
        services = bootstrap.services(StartOptions(str(house), language))  # type: ignore[arg-type]
        session = services.open_house()
        report = session.ask(MonthlyUsage(2026, 11, datetime(2026, 11, 30, tzinfo=UTC)))
        session.close()
        table = services.documents.usage_csv(report).decode("utf-8-sig")
        assert word in table
        pdf = services.documents.usage_report(report)
        assert services.documents.page_count(pdf) >= 1
        assert services.documents.render_page(pdf, 0, 30)[0] > 100


def test_a_file_is_written_with_its_folder_or_not_at_all(tmp_path: Path) -> None:
    services = bootstrap.services(StartOptions())
    services.write_file(tmp_path / "ny" / "mappe" / "fil.txt", b"hej")
    assert (tmp_path / "ny" / "mappe" / "fil.txt").read_bytes() == b"hej"
    with pytest.raises(EnvironmentProblem):
        services.write_file(tmp_path / "ny" / "mappe" / "fil.txt" / "under.txt", b"hej")


def test_services_cost_nothing_until_they_are_used() -> None:
    heavy = {"sqlalchemy", "reportlab", "PySide6", "keyring", "holidays", "pypdfium2", "xlsxwriter", "argparse"}
    code = (
        "import sys; from frontdesk import bootstrap; from frontdesk.application.services import StartOptions;"
        f"bootstrap.services(StartOptions()); print(sorted({heavy!r} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_known_by_its_environment(environment: dict[str, str], platform: str, screen: bool) -> None:
    assert has_screen(environment, platform) is screen


PLAYED = """
import sys, types
from frontdesk.__main__ import main

def run(services, out):
    house = services.open_house()
    (out / "hus.txt").write_text(house.where)
    house.close()
    return [out / "hus.txt"]

sys.modules["frontdesk.gui.play_day"] = types.SimpleNamespace(run=run)
sys.exit(main(["play-day", "--out", {out!r}]))
"""
"""A process whose play does no more than note the house it was given."""


def test_the_day_is_played_in_a_house_of_its_own(
    frontdesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    out = tmp_path / "dagen"
    code = PLAYED.format(out=str(out))
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Her er ingen skærm" in done.stderr
    assert str(out) in done.stderr
    assert "hus.txt" in done.stdout
    played_in = Path((out / "hus.txt").read_text(encoding="utf-8"))
    assert not played_in.exists()
    assert data_folder not in played_in.parents
