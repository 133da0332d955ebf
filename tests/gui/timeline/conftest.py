"""A calendar on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.gui.timeline.view import TimelineView
from tests.support.timeline import HOURS, ROOMS, columns, plan

MakeView = Callable[..., TimelineView]


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
