"""Every text is legible in every theme, and a widget that asks for a look gets it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import frontdesk.gui
from frontdesk.assets import ui_folder
from frontdesk.gui import theme
from frontdesk.gui.theme import CONTRAST, DARK, LIGHT, ThemeName, Tokens

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
GUI = Path(frontdesk.gui.__file__).parent

ON_SURFACES = [
    *product(("ink", "muted"), ("background", "panel", "field", "neutral_soft")),
    *product(("ink",), ("accent_soft", "ok_soft", "warn_soft", "bad_soft", "info_soft", "advice_soft", "hatch")),
    *((tone, f"{tone}_soft") for tone in ("accent", "ok", "warn", "bad", "info", "advice")),
    *product(("accent", "ok", "warn", "bad", "info"), ("panel", "background")),
    *product(("muted",), ("ok_soft", "warn_soft", "bad_soft", "info_soft")),
    ("on_accent", "accent"),
    *product(("on_rail", "on_rail_muted"), ("rail", "rail_chosen")),
]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    full = QColor(colour)
    parts = [channel / 255 for channel in (full.red(), full.green(), full.blue())]
    linear: list[float] = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_is_legible_on_every_surface_it_stands_on(name: str) -> None:
    tokens = THEMES[name]
    too_weak = {
        f"{text} on {surface}": round(found, 2)
        for text, surface in ON_SURFACES
        if (found := contrast(getattr(tokens, text), getattr(tokens, surface))) < 4.5
    }
    assert too_weak == {}


def test_the_contrast_is_computed_as_it_should_be() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_the_style_sheet_fills_in_every_token(tokens: Tokens, qapp: QApplication) -> None:
    assert "$" not in theme.style_sheet(tokens)


def test_a_chosen_theme_is_taken_whatever_the_system_says(qapp: QApplication) -> None:
    assert [theme.tokens(name) for name in (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST)] == [
        LIGHT,
        DARK,
        CONTRAST,
    ]
    assert theme.tokens(ThemeName.SYSTEM) in (LIGHT, DARK)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the dark theme, undressed afterwards: other tests measure a bare one."""
    style, palette = qapp.style().objectName(), QPalette(qapp.palette())
    theme.apply(qapp, DARK)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)


def test_a_title_is_larger_than_its_detail(dressed: QApplication, qtbot: QtBot) -> None:
    title, detail = QLabel("I dag"), QLabel("uge 48")
    title.setProperty("scale", "title")
    detail.setProperty("scale", "small")
    for label in (title, detail):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert (title.font().pixelSize(), detail.font().pixelSize()) == (17, 11)


def test_a_field_takes_the_colours_of_its_theme(dressed: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit("Lone")
    qtbot.addWidget(field)
    field.resize(160, 34)
    picture = field.grab().toImage()
    assert picture.pixelColor(80, 4).name().upper() == DARK.field


def looks_offered() -> set[tuple[str, str]]:
    """What the style sheet has rules for, and the empty look."""
    found = set(re.findall(r'\[(\w+)="(\w+)"\]', theme.style_sheet(LIGHT)))
    return found | {(name, "") for name, _ in found}


def looks_in_code() -> Iterator[tuple[str, str, str]]:
    for path in sorted(GUI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="setProperty"),
                    args=[ast.Constant(value=str(name)), ast.Constant(value=str(value))],
                ):
                    yield path.name, name, value


def looks_in_forms() -> Iterator[tuple[str, str, str]]:
    for path in sorted(ui_folder().rglob("*.ui")):
        for look in ElementTree.parse(path).iter("property"):
            if look.get("stdset") == "0" and (value := look.findtext("string")) is not None:
                yield path.name, look.get("name", ""), value


def test_every_look_that_is_asked_for_is_offered(qapp: QApplication) -> None:
    offered = looks_offered()
    asked = {*looks_in_code(), *looks_in_forms()}
    assert {look for look in asked if (look[1], look[2]) not in offered} == set()


def test_no_look_has_the_name_of_a_property_of_qt(qapp: QApplication) -> None:
    """A widget has a size, and it is none of type: such a rule would never apply."""
    taken = QWidget().metaObject()
    assert {name for name, _ in looks_offered() if taken.indexOfProperty(name) >= 0} == set()
