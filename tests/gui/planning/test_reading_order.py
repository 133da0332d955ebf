"""Tab follows the eye: lines from the top, each from left to right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from frontdesk.gui.planning.reading_order import reading_order

LEFT, RIGHT, BELOW = QRect(0, 10, 100, 30), QRect(110, 8, 80, 34), QRect(0, 60, 190, 30)


@pytest.mark.parametrize("places", [[LEFT, RIGHT, BELOW], [BELOW, RIGHT, LEFT], [RIGHT, BELOW, LEFT]])
def test_a_line_is_read_to_its_end_before_the_next(places: list[QRect]) -> None:
    assert [places[number] for number in reading_order(places)] == [LEFT, RIGHT, BELOW]


def test_nothing_is_lost() -> None:
    assert reading_order([]) == []
    assert sorted(reading_order([LEFT, LEFT, RIGHT])) == [0, 1, 2]
