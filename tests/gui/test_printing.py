"""Paper: where it went last time, else where the person says; and what a printer did with it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from frontdesk.application.services import PrintState
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.gui import printing
from frontdesk.gui.printing import PDF, file_name
from tests.support.frame import Frame

LABEL_MM = (62.0, 100.0)


def badge() -> bytes:
    return b"%PDF-badge"


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened with the system's viewer."""
    files: list[Path] = []

    def open_file(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_file)
    return files


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(printing, "POLL_MS", 0)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def ways(frame: Frame) -> list[str]:
    return [way.text for way in frame.window.notices.ways]


def test_it_goes_where_it_went_last_time_at_its_exact_size(frame: Frame, qtbot: QtBot) -> None:
    frame.preferences.printer = "Brother QL-820"
    frame.window.context.print_or_save(badge, "Badge", LABEL_MM)
    qtbot.waitUntil(lambda: frame.window.notices.text == "Badge er udskrevet på Brother QL-820")
    assert frame.printers.jobs == [("Brother QL-820", "Badge", LABEL_MM, b"%PDF-badge")]


def test_the_first_time_it_is_asked_and_the_answer_is_kept(frame: Frame, qtbot: QtBot) -> None:
    frame.window.context.print_or_save(badge, "Badge", LABEL_MM)
    qtbot.waitUntil(lambda: bool(ways(frame)))
    assert ways(frame) == ["Brother QL-820", "Vis som PDF", "Gem som PDF …"]
    frame.window.notices.take(0)
    qtbot.waitUntil(lambda: bool(frame.printers.jobs))
    assert frame.preferences.printer == "Brother QL-820"


def test_without_printers_it_is_shown_or_saved(frame: Frame, qtbot: QtBot, shown: list[Path]) -> None:
    frame.printers.names = ()
    frame.window.context.print_or_save(badge, "Badge: Jens/Bro", LABEL_MM)
    qtbot.waitUntil(lambda: ways(frame) == ["Vis som PDF", "Gem som PDF …"])
    frame.window.notices.take(0)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].read_bytes() == b"%PDF-badge"
    assert shown[0].name == "Badge_ Jens_Bro.pdf"
    assert frame.preferences.printer == PDF


def test_a_printer_that_cancels_afterwards_is_not_taken_for_paper(frame: Frame, qtbot: QtBot) -> None:
    frame.printers.ending = PrintState("cancelled", final=True, reason="media-not-supported")
    frame.preferences.printer = "Brother QL-820"
    frame.window.context.print_or_save(badge, "Badge", LABEL_MM)
    qtbot.waitUntil(lambda: frame.window.notices.text == "Badge blev ikke udskrevet på Brother QL-820")
    assert ways(frame) == ["Prøv igen", "Vis som PDF", "Anden printer …"]


def test_a_printer_that_was_away_is_tried_again(frame: Frame, qtbot: QtBot) -> None:
    frame.printers.away = EnvironmentProblem()
    frame.preferences.printer = "Brother QL-820"
    frame.window.context.print_or_save(badge, "Badge", LABEL_MM)
    qtbot.waitUntil(lambda: "Prøv igen" in ways(frame))
    frame.printers.away = None
    frame.window.notices.take(0)
    qtbot.waitUntil(lambda: len(frame.printers.jobs) == 1)
    assert frame.bugs == []


def test_it_is_followed_until_the_printer_has_said_how_it_went(frame: Frame, qtbot: QtBot) -> None:
    frame.printers.ending = PrintState("printing", final=False)
    frame.preferences.printer = "Brother QL-820"
    frame.window.context.print_or_save(badge, "Badge", LABEL_MM)
    qtbot.waitUntil(lambda: bool(frame.printers.jobs))
    assert frame.window.notices.text == ""
    frame.printers.ending = PrintState("completed", final=True)
    qtbot.waitUntil(lambda: frame.window.notices.text == "Badge er udskrevet på Brother QL-820")


def test_it_is_saved_where_the_person_says_and_the_folder_is_kept(
    frame: Frame, qtbot: QtBot, shown: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "rapporter" / "maaned.pdf"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    frame.window.context.save(badge, "maaned.pdf")
    qtbot.waitUntil(lambda: frame.window.notices.text == "Gemt: maaned.pdf")
    assert target.read_bytes() == b"%PDF-badge"
    assert frame.preferences.folder == str(target.parent)
    frame.window.notices.take(0)
    assert shown == [target]


def test_a_full_disk_while_saving_is_told_and_can_be_tried_again(
    frame: Frame, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file.pdf"), ""))
    problem = EnvironmentProblem()
    problem.code = "file_not_written"

    def full(_path: Path, _data: bytes) -> None:
        raise problem

    object.__setattr__(frame.services, "write_file", full)
    frame.window.context.save(badge, "file.pdf")
    qtbot.waitUntil(lambda: frame.window.notices.text == "Filen kunne ikke skrives")
    assert ways(frame) == ["Prøv igen"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Badge: Jens/Bro", "Badge_ Jens_Bro"),
        ("Møde på Å", "Møde på Å"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("...", "dokument"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_becomes_a_file_name_for_every_system(title: str, name: str) -> None:
    assert file_name(title) == name
