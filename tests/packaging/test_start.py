from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for Linux libraries")


def test_only_packages_of_absent_libraries_are_named_each_once(start: ModuleType) -> None:
    needs = {"libone.so.1": "one", "libtwo.so.1": "two", "libtwo-extra.so.1": "two", "libhere.so.1": "here"}
    assert start.lacking(needs, lambda name: "here" in name) == ["one", "two"]


@linux_only
def test_the_linker_knows_libc_and_no_invented_library(start: ModuleType) -> None:
    assert start.library_loads("libc.so.6")
    assert not start.library_loads("libiværksætter.so.9")


def test_without_a_screen_the_window_libraries_are_not_asked_for(start: ModuleType) -> None:
    headless, programs = start.wanted("run", screen=False)
    assert "libEGL.so.1" in headless
    assert "libxcb-cursor.so.0" not in headless
    assert programs == {}
    assert "libxcb-cursor.so.0" in start.wanted("run", screen=True)[0]


def test_tests_want_a_screen_a_database_and_a_printer(start: ModuleType) -> None:
    _, programs = start.wanted("test", screen=False)
    assert {"Xvfb", "initdb", "ippeveprinter"} <= set(programs)


def test_who_may_not_install_gets_the_one_command(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "can_install", lambda: False)
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(start.SetUpStopped, match="sudo apt-get install libgl1 libcups2"):
        start.provide_system_packages(["libgl1", "libcups2"])


def test_another_linux_is_told_what_to_look_for(start: ModuleType) -> None:
    assert "libgl1 libcups2" in start.how_to_install(["libgl1", "libcups2"], debian=False)
    assert "apt-get" not in start.how_to_install(["libgl1"], debian=False)


def test_nothing_missing_installs_nothing(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "run", lambda *command: pytest.fail("ran something"))
    start.provide_system_packages([])


@pytest.mark.parametrize(
    ("platform", "environment", "answer"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
    ],
)
def test_screen_is_seen(start: ModuleType, platform: str, environment: dict[str, str], answer: bool) -> None:
    assert start.has_screen(platform, environment) is answer


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        ([], True),
        (["--house", "rooms"], True),
        (["--house=a.frontdesk", "--lang", "en"], True),
        (["rooms"], False),
        (["--house", "a.frontdesk", "rooms", "--json"], False),
        (["--help"], False),
    ],
)
def test_a_subcommand_is_told_from_the_window(start: ModuleType, arguments: list[str], answer: bool) -> None:
    assert start.opens_window(arguments) is answer


def test_without_a_screen_the_day_is_played(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(start.os, "execv", lambda program, command: ran.append(command))
    monkeypatch.setattr(start.subprocess, "run", lambda command, check: pytest.fail("not replaced"))
    with pytest.raises(pytest.fail.Exception):
        start.run_frontdesk(["--lang", "da"], screen=False)
    assert ran == [[str(start.PYTHON), "-m", "frontdesk", "--lang", "da", "play-day"]]
    assert "ingen skærm" in capsys.readouterr().out


class TestStamp:
    @pytest.fixture(autouse=True)
    def _elsewhere(self, start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("VENV", "ROOT"):
            monkeypatch.setattr(start, name, tmp_path)
        monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
        monkeypatch.setattr(start, "LOCKS", {"run": tmp_path / "run.txt", "test": tmp_path / "test.txt"})
        for name in ("run.txt", "test.txt", "pyproject.toml"):
            (tmp_path / name).write_text(name)

    def test_a_fresh_machine_is_not_ready(self, start: ModuleType) -> None:
        assert not start.is_provided("run")

    def test_what_tests_need_contains_what_running_needs(self, start: ModuleType) -> None:
        start.stamp("test").write_text(start.fingerprint("test"))
        assert start.is_provided("run")
        assert start.is_provided("test")

    def test_running_does_not_bring_what_tests_need(self, start: ModuleType) -> None:
        start.stamp("run").write_text(start.fingerprint("run"))
        assert start.is_provided("run")
        assert not start.is_provided("test")

    def test_a_renewed_lock_is_installed_again(self, start: ModuleType, tmp_path: Path) -> None:
        start.stamp("run").write_text(start.fingerprint("run"))
        (tmp_path / "run.txt").write_text("renewed")
        assert not start.is_provided("run")


def test_every_check_runs_and_a_failed_one_is_named(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def passes(command: list[str]) -> bool:
        ran.append(command)
        return "mypy" not in command[0]

    monkeypatch.setattr(start, "passes", passes)
    assert start.run_checks(["-k", "calendar"]) == 1
    assert len(ran) == len(start.CHECKS)
    assert ran[-1][-2:] == ["-k", "calendar"]
    assert capsys.readouterr().out.endswith("Fejlede: mypy\n")
