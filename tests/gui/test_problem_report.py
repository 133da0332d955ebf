"""An error nobody expected: found again by us, harmless to whoever it is about, no end to the day's work."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from frontdesk.domain.errors import NotFound
from frontdesk.gui.problem_log import LARGEST_FILE, Problem, describe, write_down
from frontdesk.gui.problem_report import Hooks, ProblemDialog, report_problem

NAME = "Aisha Omar"
pytestmark = pytest.mark.expects_log


def failing(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as cause:
        raise ValueError(f"cannot book for {name}", 4711) from cause


def caught(name: str = NAME) -> BaseException:
    with pytest.raises(ValueError, match="cannot book") as told:
        failing(name)
    return told.value


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FRONTDESK_DATA", str(tmp_path))
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, data_folder: Path) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def hooks(window: QWidget) -> Iterator[Hooks]:
    hooks = Hooks(window)
    hooks.install()
    yield hooks
    hooks.remove()


def test_the_text_tells_where_and_what_but_not_about_whom() -> None:
    text = describe(caught()).text
    assert "builtins.KeyError" in text
    assert "builtins.ValueError (1=4711)" in text
    assert "tests/gui/test_problem_report.py" in text
    assert "failing" in text
    assert NAME not in text
    assert str(Path.home()) + "/" not in text


def test_a_refusal_that_was_not_expected_tells_its_code_and_numbers() -> None:
    assert "NotFound (not_found, identifier=12)" in describe(NotFound("visit", 12)).text


def test_it_is_written_to_the_users_folder_and_found_by_its_identifier(window: QWidget, data_folder: Path) -> None:
    report_problem(caught(), window)
    (dialog,) = window.findChildren(ProblemDialog)
    shown = dialog.findChild(QPlainTextEdit).toPlainText()
    written = (data_folder / "log" / "frontdesk.log").read_text("utf-8")
    assert shown.splitlines()[0].removeprefix("Frontdesk · ") in written
    assert NAME not in shown + written


def test_the_text_can_be_copied_and_the_work_goes_on(window: QWidget) -> None:
    report_problem(caught(), window)
    (dialog,) = window.findChildren(ProblemDialog)
    copy, go_on = dialog.findChildren(QPushButton)
    copy.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    go_on.click()
    assert not dialog.isVisible()


def test_a_stream_of_errors_opens_one_dialog(window: QWidget, data_folder: Path) -> None:
    for _ in range(5):
        report_problem(caught(), window)
    assert len(window.findChildren(ProblemDialog)) == 1
    assert (data_folder / "log" / "frontdesk.log").read_text("utf-8").count("builtins.ValueError") == 5


def test_an_error_in_the_windows_own_code_is_heard(window: QWidget, hooks: Hooks, qtbot: QtBot) -> None:
    with capture_exceptions():
        hooks.install()
        QTimer.singleShot(0, lambda: failing(NAME))
        qtbot.waitUntil(lambda: bool(window.findChildren(ProblemDialog)))


def test_an_error_on_another_thread_is_told_on_the_windows(window: QWidget, hooks: Hooks, qtbot: QtBot) -> None:
    thread = threading.Thread(target=failing, args=(NAME,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemDialog)))


def test_ctrl_c_in_a_terminal_still_ends_the_program(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: heard.append(kind))
    hooks = Hooks(window)
    hooks.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    hooks.remove()
    assert heard == [KeyboardInterrupt]


def test_the_file_is_renewed_before_it_grows_large(tmp_path: Path) -> None:
    file = tmp_path / "log" / "frontdesk.log"
    for _ in range(3):
        write_down(Problem("A1", "x" * (LARGEST_FILE // 2)), file)
    assert file.stat().st_size < LARGEST_FILE
    assert len(list(file.parent.iterdir())) > 1


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.write_text("not a folder")
    write_down(Problem("A1", "text"), in_the_way / "frontdesk.log")
    assert in_the_way.read_text() == "not a folder"
