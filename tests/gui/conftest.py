"""The window's frame around a house of two rooms and an advisor, on Monday at eight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.gui.localisation import install
from frontdesk.gui.main_window import Place
from tests.support.frame import Frame, noting_places
from tests.support.houses import TestHouse, sqlite_house


@pytest.fixture(scope="session", autouse=True)
def danish_texts(qapp: QApplication) -> None:
    """The window speaks as it does in the house, with a word for one and a word for several."""
    install(qapp, "da")


@pytest.fixture
def house(tmp_path: Path, furnished_file: Path) -> Iterator[TestHouse]:
    with sqlite_house(tmp_path, furnished_file) as made:
        yield made


@pytest.fixture
def make_frame(house: TestHouse, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Frame]]:
    """Makes a window with these places around the house, shows it and waits until the house is open."""
    made: list[Frame] = []

    def make(*places: Place, shown: bool = True) -> Frame:
        frame = Frame(house, tmp_path, places or noting_places("I dag", "Kalender"))
        made.append(frame)
        if shown:
            frame.show(qtbot)
        return frame

    yield make
    for frame in made:
        frame.settle(qtbot)
        frame.close()


@pytest.fixture
def frame(make_frame: Callable[..., Frame]) -> Frame:
    return make_frame()
