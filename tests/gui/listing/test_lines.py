"""What a typed filter leaves of a list."""

from __future__ import annotations

import pytest

from frontdesk.gui.listing.lines import Cell, Line, filtered

LINES = tuple(
    Line(number, (Cell(name),), found_by=(name, company))
    for number, (name, company) in enumerate(
        [("Anders Skov", "Skov & Co"), ("Åse Demosen", "Nordlys Design"), ("Anne-Marie Bæk", ""), ("Jens Bro", "")], 1
    )
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [1, 2, 3, 4]),
        ("   ", [1, 2, 3, 4]),
        ("an", [1, 3]),
        ("AN SK", [1]),
        ("ås", [2]),
        ("nordlys", [2]),
        ("ma", [3]),
        ("rd", []),
        ("dlys", [2]),
        ("jens skov", []),
    ],
)
def test_every_word_must_be_found_whatever_the_case(typed: str, found: list[int]) -> None:
    assert [line.key for line in filtered(LINES, typed)] == found
