from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from frontdesk.__main__ import main, window_options
from frontdesk.application.services import StartOptions
from frontdesk.cli import program, reports
from tests.cli.conftest import Command, command_on, tomorrow

ROOT = Path(__file__).parents[2]


def process(*words: str, **settings: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "frontdesk", *words],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        **settings,  # type: ignore[call-overload]
    )


@pytest.mark.parametrize("options", [("--json", "--house", "{house}", "rooms"), ("rooms", "--house={house}", "--json")])
def test_common_options_stand_before_or_after_the_command(
    house: Path, options: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(house=house) for word in options]) == 0
    assert [room["id"] for room in json.loads(capsys.readouterr().out)["rooms"]] == ["fyrtaarnet", "salen"]


def test_usage_is_told_in_the_language_that_was_asked_for(frontdesk: Command) -> None:
    assert "der mangler: --room" in frontdesk("book").err
    assert "are required: --room" in frontdesk("book", "--lang", "en").err
    assert "are required: --room" in frontdesk("--lang=en", "book").err
    assert frontdesk("book", "--lang", "fr").code == 2
    assert frontdesk("book", "--json").json["code"] == "usage"


@pytest.mark.parametrize("words", [("bok",), (), ("visit",), ("visit", "flyt"), ("rooms", "ekstra"), ("--json",)])
def test_what_is_no_command_is_wrong_usage(frontdesk: Command, words: tuple[str, ...]) -> None:
    said = frontdesk("--desk", "1", *words, "--lang", "en", "--json")
    assert (said.code, said.json["ok"]) == (2, False)


def test_help_is_in_danish_and_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["book", "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("brug: frontdesk book")
    assert "gentagelse" in told
    assert main(["--lang", "en", "book", "--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: frontdesk book")


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ((), StartOptions()),
        (("--house", "hus"), StartOptions("hus")),
        (("--house=hus", "--lang", "en", "--desk=2"), StartOptions("hus", "en", "2")),
        (("--lang", "fr"), None),
        (("--house",), None),
        (("rooms",), None),
        (("--help",), None),
    ],
)
def test_the_window_opens_when_nothing_but_options_is_given(
    words: tuple[str, ...], options: StartOptions | None
) -> None:
    assert window_options(words) == options


def test_a_command_line_imports_no_qt_and_no_pdf_library(house: Path) -> None:
    code = (
        "import sys; from frontdesk.__main__ import main;"
        f"main(['--house', {str(house)!r}, 'rooms']);"
        "print(sorted({'PySide6', 'reportlab', 'alembic', 'holidays', 'psycopg', 'keyring'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert said.stdout.splitlines()[-1] == "[]"


def test_a_process_tells_its_exit_code_and_keeps_the_streams_apart(house: Path) -> None:
    start, end = tomorrow("10:00"), tomorrow("11:00")
    words = ("--house", str(house), "book", "--room", "Fyrtårnet", "--from", start, "--to", end, "--title", "Ægir 🎉")
    done = process(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ægir 🎉" in done.stdout
    refused = process(*words, "--json")
    assert (refused.returncode, refused.stderr) == (3, "")
    assert json.loads(refused.stdout)["code"] == "booking_conflict"
    assert process(*words, env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}).returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes of this kind")
def test_a_reader_that_leaves_ends_the_command_quietly(house: Path) -> None:
    command = f'{sys.executable} -m frontdesk --house "{house}" --help | true'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_ctrl_c_is_quiet(frontdesk: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(reports.arguments, "month", interrupted)
    said = frontdesk("report", "2026-11", "--out", str(tmp_path))
    assert (said.code, said.err, said.out) == (128 + signal.SIGINT, "", "")


def test_a_bug_is_told_as_one_and_never_as_a_refusal(
    frontdesk: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reports.arguments, "month", lambda _: 1 / 0)
    said = frontdesk("report", "2026-11", "--out", str(tmp_path), "--json")
    assert (said.code, said.json["code"]) == (program.BUG, "bug")
    assert "ZeroDivisionError" in said.err


SHAPES = {
    ("rooms",): {"rooms": {"id", "name", "capacity", "floor", "turnover_minutes", "taken_until"}},
    ("advisors",): {"advisors": {"id", "name", "topics", "next"}},
    ("journal",): {"entries": {"seq", "at", "actor", "desk", "command", "step", "touched", "what", "facts"}},
    ("calendar", "--from", tomorrow()[:10]): {
        "occurrences": {
            *("id", "booking", "event", "kind", "state", "title", "who"),
            *("party", "from", "to", "resources", "repeats"),
        }
    },
    ("visit", "list"): {
        "visits": {"id", "name", "company", "host", "place", "expected", "arrived", "left", "state", "party"}
    },
    ("inside",): {"inside": {"id", "name", "company", "host", "place", "since", "party"}},
}
"""What scripts rely on: the list in each answer and the fields of its rows."""


@pytest.mark.parametrize("words", SHAPES, ids=" ".join)
def test_the_shape_of_the_json_does_not_change(frontdesk: Command, words: tuple[str, ...]) -> None:
    frontdesk("book", "--room", "1", "--from", tomorrow("10:00"), "--to", tomorrow("11:00"), "--title", "Møde")
    frontdesk("visit", "add", "--walk-in", "--name", "Demo Bo", "--host", "h")
    answer = frontdesk(*words, "--json").json
    assert answer["ok"] is True
    for name, fields in SHAPES[words].items():
        assert answer[name]
        assert set(answer[name][0]) == fields


@pytest.mark.postgresql
def test_a_house_on_a_server_answers_the_same_commands(
    postgresql_database: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FRONTDESK_DATA", str(tmp_path))
    frontdesk = command_on(postgresql_database.replace("+psycopg", ""), capsys)
    assert frontdesk("rooms", "--json").json["code"] == "house_empty"
    assert frontdesk("init", "--name", "Serverhuset", "--json").json["recovery_key"] is None
    assert frontdesk("init").code == 3
    assert frontdesk("room", "add", "--name", "Salen", "--capacity", "80").code == 0
    words = ("--room", "salen", "--from", tomorrow("10:00"), "--to", tomorrow("11:00"), "--title", "Møde", "--json")
    assert frontdesk("book", *words).code == 0
    assert frontdesk("book", *words).json["in_the_way"]["title"] == "Møde"
    assert frontdesk("undo").code == 0
    assert frontdesk("redo").code == 0
    visit = frontdesk("visit", "add", "--walk-in", "--name", "Demo Bo", "--host", "h", "--json").json
    assert frontdesk("scan", visit["code"], "--direction", "out", "--json").json["answer"] == "ok_exit"
    assert frontdesk("verify", "--json").json["sound"]
    backup = tmp_path / "kopi.dump"
    assert frontdesk("backup", str(backup)).code == 0
    frontdesk("room", "add", "--name", "Loftet", "--capacity", "3")
    assert frontdesk("restore", str(backup), "--json").json["lost"] == 1
    assert len(frontdesk("rooms", "--json").json["rooms"]) == 1
