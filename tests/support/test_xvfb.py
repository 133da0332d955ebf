from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.xvfb import xvfb

pytestmark = pytest.mark.window

FORM = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
field = QLineEdit()
field.returnPressed.connect(lambda: (print(field.text(), flush=True), application.quit()))
field.show()
field.windowHandle().requestActivate()
def announce(*_):
    if field.hasFocus() and application.activeWindow():
        print("ready", flush=True)
application.focusChanged.connect(announce)
announce()
application.exec()
"""


def test_typed_danish_reaches_a_window_as_written(tmp_path: Path) -> None:
    with xvfb() as screen:
        window = subprocess.Popen(
            [sys.executable, "-c", FORM],
            env=dict(screen.env),
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        with window:
            assert window.stdout is not None
            assert window.stdout.readline() == "ready\n"
            screen.screenshot(tmp_path / "screen.png")
            screen.scan("Blåbærgrød 42")
            assert window.stdout.readline() == "Blåbærgrød 42\n"
    assert (tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")
