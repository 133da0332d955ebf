"""What a desk chooses for itself, and the list of keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui.actions import FRAME_ACTIONS, WINDOW_KEYS
from frontdesk.gui.desk_menu import KeysDialog, desk_menu, keys_everywhere
from frontdesk.gui.theme import ThemeName
from tests.support.frame import Frame


@pytest.fixture
def relooked() -> list[str]:
    return []


def entries(menu: QMenu) -> dict[str, QAction]:
    """Every entry of the menu and its submenus, by its text."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        found[action.text()] = action
        for submenu in menu.findChildren(QMenu):
            found |= {inner.text(): inner for inner in submenu.actions()}
    return found


@pytest.fixture
def open_menu(frame: Frame, relooked: list[str]) -> Callable[[], QMenu]:
    def make() -> QMenu:
        return desk_menu(
            frame.window,
            frame.preferences,
            lambda: relooked.append("look"),
            lambda: relooked.append("keys"),
            lambda: relooked.append("backup"),
        )

    return make


def test_a_chosen_look_is_kept_and_shown_at_once(
    frame: Frame, open_menu: Callable[[], QMenu], relooked: list[str]
) -> None:
    entries(open_menu())["Mørkt"].trigger()
    assert (frame.preferences.theme, relooked) == (ThemeName.DARK, ["look"])
    assert entries(open_menu())["Mørkt"].isChecked()
    assert not entries(open_menu())["Lyst"].isChecked()


def test_a_language_is_found_in_its_own_words(
    frame: Frame, open_menu: Callable[[], QMenu], relooked: list[str]
) -> None:
    assert entries(open_menu())["Dansk"].isChecked()
    entries(open_menu())["English"].trigger()
    assert (frame.preferences.language, relooked) == ("en", ["look"])


def test_backup_and_keys_are_a_click_away(open_menu: Callable[[], QMenu], relooked: list[str]) -> None:
    menu = open_menu()
    entries(menu)["Sikkerhedskopi nu"].trigger()
    entries(menu)["Genveje (?)"].trigger()
    assert relooked == ["backup", "keys"]


def test_a_printer_can_be_asked_for_anew(frame: Frame, open_menu: Callable[[], QMenu]) -> None:
    frame.preferences.printer = "Brother QL-820"
    entries(open_menu())["Spørg om printer næste gang"].trigger()
    assert frame.preferences.printer == ""


def test_the_keys_of_the_screen_come_first_and_none_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = KeysDialog("Besøgende", [("B", "Badge"), ("Ins", "Gæst uden aftale")], keys_everywhere(), window)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.index("Badge") < texts.index("Overalt") < texts.index("Fortryd")
    assert texts.count("Ins") == 1
    assert {"F9", "Ctrl+Z", "Ctrl+P"} <= set(texts)


def test_every_key_that_does_something_everywhere_is_in_the_list(frame: Frame) -> None:
    bound = {shortcut.key().toString() for shortcut in frame.window.findChildren(QShortcut)}
    places = {"F1", "F2"}
    assert bound - places == {action.key for action in FRAME_ACTIONS}
    told = [text for _, text in keys_everywhere()]
    assert all(action.text() in told for action in (*FRAME_ACTIONS, *WINDOW_KEYS))
