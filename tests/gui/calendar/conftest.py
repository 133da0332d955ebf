"""The rooms' day in its frame: two rooms, Monday at eight, a kick-off in the tower from ten to twelve."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import BookingReceipt
from tests.support.frame import Frame
from tests.support.houses import TestHouse
from tests.support.planner import PLACE, Planner, book


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Danish))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def kick_off(house: TestHouse) -> BookingReceipt:
    return book(house, house.tower, "10:00", "12:00", "Kick-off", organizer="Havhuset ApS", party_size=6)


@pytest.fixture
def planner(kick_off: BookingReceipt, make_frame: Callable[..., Frame], qtbot: QtBot) -> Planner:
    frame = make_frame(PLACE)
    frame.window.resize(1280, 900)
    planner = Planner(frame, qtbot)
    planner.settle()
    planner.view.verticalScrollBar().setValue(0)
    return planner
