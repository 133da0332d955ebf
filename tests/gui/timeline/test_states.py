"""A state can be told without its colour: each looks different in shades of grey, by outline, hatch or sign."""

from __future__ import annotations

import itertools

from PySide6.QtGui import QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.block_painter import paint_block
from frontdesk.gui.timeline.colours import TimelineColours
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.style import Style
from tests.support.timeline import occurrence

SHOWN = [state for state in OccurrenceState if state is not OccurrenceState.SKIPPED]
ONE_INK = TimelineColours(**dict.fromkeys(TimelineColours.__dataclass_fields__, "#FFFFFF"))
"""All surfaces alike: what is left are lines, hatches and signs."""

ROOMY = Box(4, 4, 150, 60)
LINES = ("line", "ink", "muted", "accent", "advice", "info", "warn", "bad", "hatch")


def painted(block: Block) -> QImage:
    style = Style(TimelineColours(**{**_fields(ONE_INK), **dict.fromkeys(LINES, "#000000")}), QFont())
    picture = QImage(block.box.right + 10, block.box.bottom + 10, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_block(painter, block, style)
    painter.end()
    return picture


def _fields(colours: TimelineColours) -> dict[str, str]:
    return {name: getattr(colours, name) for name in TimelineColours.__dataclass_fields__}


def block(
    state: OccurrenceState = OccurrenceState.CONFIRMED,
    kind: SeriesKind = SeriesKind.BOOKING,
    attention: bool = False,
    box: Box = ROOMY,
    chip: bool = False,
    repeats: bool = False,
) -> Block:
    one = occurrence(1, "09:00", "10:00", state=state, kind=kind, repeats=repeats)
    return Block(one, 0, box, True, True, attention=attention, chip=chip)


def test_every_state_looks_different_without_colour(qtbot: QtBot) -> None:
    looks = [painted(block(state)) for state in SHOWN]
    looks += [painted(block(attention=True)), painted(block(kind=SeriesKind.CLOSURE))]
    assert all(one != other for one, other in itertools.combinations(looks, 2))


def test_so_it_does_on_a_line_of_the_week(qtbot: QtBot) -> None:
    line = Box(4, 4, 150, 20)
    looks = [painted(block(state, box=line, chip=True)) for state in SHOWN]
    looks += [painted(block(attention=True, box=line, chip=True)), painted(block(repeats=True, box=line, chip=True))]
    assert all(one != other for one, other in itertools.combinations(looks, 2))


def test_so_it_does_on_two_lines_of_a_narrow_day(qtbot: QtBot) -> None:
    lines = Box(4, 4, 77, 34)
    looks = [painted(block(state, box=lines, chip=True)) for state in SHOWN]
    assert all(one != other for one, other in itertools.combinations(looks, 2))


def test_what_has_no_room_for_words_still_shows_that_it_needs_someone(qtbot: QtBot) -> None:
    narrow = Box(4, 4, 22, 40)
    assert painted(block(attention=True, box=narrow)) != painted(block(box=narrow))


def test_nothing_is_painted_outside_the_block(qtbot: QtBot) -> None:
    for box in (Box(4, 4, 150, 60), Box(4, 4, 90, 37), Box(4, 4, 60, 20), Box(4, 4, 46, 60), Box(4, 4, 12, 12)):
        picture = painted(block(OccurrenceState.HELD, repeats=True, box=box))
        outside = [(x, y) for x in range(picture.width()) for y in range(picture.height()) if not box.contains(x, y)]
        assert {picture.pixelColor(x, y).value() for x, y in outside} == {255}


def test_where_all_surfaces_are_alike_a_line_says_where_a_booking_ends(qtbot: QtBot) -> None:
    white, box = 255, ROOMY
    middle = box.x + box.width // 2
    picture = painted(block())
    assert picture.pixelColor(middle, box.bottom - 1).value() < white
    assert picture.pixelColor(middle, box.y).value() < white
