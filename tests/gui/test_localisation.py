"""The window in Danish and in English, switched while it runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from frontdesk.application.messages import Label
from frontdesk.gui.localisation import install
from frontdesk.gui.undo_texts import undo_text


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install(qapp, "da")


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("da", 1, "Tilmeldt 1 deltager til Investorfrokost"),
        ("da", 12, "Tilmeldt 12 deltagere til Investorfrokost"),
        ("en", 1, "Registered 1 attendee for Investorfrokost"),
        ("en", 12, "Registered 12 attendees for Investorfrokost"),
    ],
)
def test_one_and_several(app: QApplication, language: str, count: int, text: str) -> None:
    install(app, language)
    assert undo_text(Label("imported", {"title": "Investorfrokost", "count": count})) == text


def test_the_language_is_switched_while_the_window_runs(app: QApplication) -> None:
    said = []
    for language in ("da", "en", "da"):
        install(app, language)
        said.append(QCoreApplication.translate("Places", "Besøgende"))
    assert said == ["Besøgende", "Visitors", "Besøgende"]


@pytest.mark.parametrize(("language", "cancel"), [("da", "Annuller"), ("en", "Cancel")])
def test_standard_buttons_speak_the_language(app: QApplication, qtbot: QtBot, language: str, cancel: str) -> None:
    install(app, language)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


@pytest.mark.parametrize(("language", "number"), [("da", "1.284,5"), ("en", "1,284.5")])
def test_numbers_follow(app: QApplication, language: str, number: str) -> None:
    install(app, language)
    assert QLocale().toString(1284.5, "f", 1) == number


def test_what_no_catalogue_holds_is_said_in_danish(app: QApplication) -> None:
    install(app, "en")
    assert QCoreApplication.translate("Places", "Ikke oversat") == "Ikke oversat"
