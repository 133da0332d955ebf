"""A calendar on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.gui.timeline.grid import Arrangement
from frontdesk.gui.timeline.view import TimelineView
from tests.support.timeline import HOURS, ROOMS, cells, columns, plan

MakeView = Callable[..., TimelineView]
MakeRows = Callable[..., TimelineView]


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    """Days are written in the window's language."""
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def make_view(qtbot: QtBot) -> MakeView:
    """Shows a calendar of four rooms with these occurrences, 48 px an hour from 07:00."""

    def make(*occurrences: PlannedOccurrence) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(58 + 480, 48 + 14 * 48)
        view.set_plan(columns(), plan(*occurrences), HOURS, ROOMS)
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        return view

    return make


@pytest.fixture
def make_rows(qtbot: QtBot) -> MakeRows:
    """Shows two days of four rooms as rows, 400 px of each day or 140 px in a week."""

    def make(arrangement: Arrangement, *occurrences: PlannedOccurrence) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(128 + 800, 500)
        view.set_plan(cells(), plan(*occurrences, days=2), HOURS, ROOMS, arrangement)
        with qtbot.waitExposed(view):
            view.show()
        view.setFocus()
        return view

    return make
