"""What a desk chose is there again at the next start, and nonsense in the settings harms nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from frontdesk.gui.preferences import Preferences
from frontdesk.gui.theme import ThemeName


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "desk.ini")


def opened(file: str) -> Preferences:
    return Preferences(QSettings(file, QSettings.Format.IniFormat))


def test_choices_survive_a_restart(file: str) -> None:
    chosen = opened(file)
    chosen.theme = ThemeName.DARK
    chosen.language = "en"
    chosen.printer = "Brother QL-820"
    chosen.geometry = QByteArray(b"\x01\x02")
    again = opened(file)
    assert (again.theme, again.language, again.printer) == (ThemeName.DARK, "en", "Brother QL-820")
    assert again.geometry == QByteArray(b"\x01\x02")


def test_a_fresh_desk_is_danish_and_looks_like_the_system(file: str) -> None:
    fresh = opened(file)
    assert (fresh.theme, fresh.language, fresh.printer) == (ThemeName.SYSTEM, "da", "")
    assert fresh.geometry.isEmpty()


def test_a_value_that_makes_no_sense_is_the_default(file: str) -> None:
    strange = opened(file)
    for key in ("theme", "language", "zoom", "geometry"):
        strange.set_text(key, "vrøvl")
    assert (strange.theme, strange.language) == (ThemeName.SYSTEM, "da")
    assert 24 <= strange.zoom <= 160
    assert strange.geometry.isEmpty()


def test_a_draft_survives_a_restart_until_it_is_let_go(file: str) -> None:
    opened(file).keep_draft("booking", "Investorfrokost, man 23-11 12:00–14:30")
    assert opened(file).draft("booking") == "Investorfrokost, man 23-11 12:00–14:30"
    opened(file).keep_draft("booking", "")
    assert opened(file).draft("booking") == ""
