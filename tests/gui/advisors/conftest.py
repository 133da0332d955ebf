"""An advisor's week in its frame: two rooms, Monday at eight, a talk at nine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from frontdesk.application.advisors import BookAppointment
from frontdesk.gui.advisors.screen import AdvisorsScreen
from frontdesk.gui.main_window import Place
from tests.support.frame import Frame
from tests.support.houses import MONDAY, TestHouse, between

PLACE = Place("advisors", lambda: "Rådgivning", "advisors", "F4", AdvisorsScreen)
Talk = Callable[..., None]


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Danish))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def talk(house: TestHouse) -> Talk:
    """Books a talk of the house's advisor, in the tower unless another room or None is given."""

    def book(client: str, start: str, end: str, room: int | None = -1, day: date = MONDAY) -> None:
        room_id = house.tower if room == -1 else room
        house.do(BookAppointment(house.advisor, room_id, between(start, end, day), client, "Demo ApS", "Opstart"))

    return book


@pytest.fixture
def week(talk: Talk, make_frame: Callable[..., Frame], qtbot: QtBot) -> Frame:
    talk("Jens Demo", "09:00", "10:00")
    frame = make_frame(PLACE)
    frame.window.resize(1280, 900)
    frame.settle(qtbot)
    screen = frame.window.screen_here
    assert isinstance(screen, AdvisorsScreen)
    screen.timeline.verticalScrollBar().setValue(0)
    return frame
