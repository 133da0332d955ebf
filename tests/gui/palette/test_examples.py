"""What the sentence field suggests to write is what the house understands, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.application.sentences.intents import Advice, Book, Find, Move, WhatHappens, WhoIsHere
from frontdesk.application.sentences.understanding import understand
from frontdesk.application.sentences.vocabulary import vocabulary_of
from frontdesk.gui.localisation import install
from tests.gui.palette.conftest import Hands

MEANT = [Find, Book, Move, WhoIsHere, WhatHappens, Advice]


@pytest.fixture(params=["da", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install(qapp, request.param)
    yield request.param
    install(qapp, "da")


def test_every_example_is_understood_without_a_question(hands: Hands, language: str) -> None:
    hands.open()
    understood = [understand(example, vocabulary_of(hands.profile), hands.frame.house.now) for example in hands.titles]
    assert [type(one.intent) for one in understood] == MEANT
    assert not [question for one in understood for question in one.questions]
    assert hands.titles[3] == {"da": "hvem er her", "en": "who is here"}[language]
