"""Who answers which kind of sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.application.sentences.intents import (
    Act,
    Advice,
    Book,
    Cancel,
    Do,
    Find,
    Go,
    Intent,
    Move,
    Repeat,
    Resize,
    Search,
    WhatHappens,
    WhenFree,
    WhoComes,
    WhoIsHere,
)
from frontdesk.gui.palette import booking, changing, finding, looking, people
from frontdesk.gui.palette.answer import Choice, Turn
from frontdesk.gui.palette.understood import place_word
from frontdesk.gui.palette.words import day_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


_MAKERS: Mapping[type, Callable[[Any, Turn], None]] = {
    Find: finding.find,
    WhenFree: finding.when_free,
    Book: booking.book,
    Move: changing.move,
    Cancel: changing.cancel,
    Resize: changing.resize,
    Repeat: changing.repeat,
    WhoIsHere: people.who_is_here,
    WhoComes: people.who_comes,
    WhatHappens: looking.what_happens,
    Advice: looking.advice,
    Search: looking.search,
}


def answer_to(intent: Intent, turn: Turn, acts: Mapping[Act, Callable[[], None]]) -> None:
    """Shows the choices a sentence leaves, now or when the house has answered."""
    if isinstance(intent, Do):
        turn.show("", Choice(_act_words()[intent.act], acts[intent.act], icon=_ACT_ICONS[intent.act]))
    elif isinstance(intent, Go):
        _go(intent, turn)
    else:
        _MAKERS[type(intent)](intent, turn)


def _go(intent: Go, turn: Turn) -> None:
    focus = {"day": intent.day} if intent.day else {}
    title = _tr("Gå til {0}").format(place_word(intent.place))
    detail = day_words(intent.day, turn.today) if intent.day else ""
    turn.show("", Choice(title, turn.go(intent.place, **focus), detail, intent.place))


def _act_words() -> Mapping[Act, str]:
    return {
        Act.EVACUATION: _tr("Udskriv evakueringslisten: hvem er i huset"),
        Act.UNDO: _tr("Fortryd det seneste"),
        Act.REDO: _tr("Gør det fortrudte igen"),
        Act.PRINT: _tr("Udskriv det viste"),
        Act.WALK_IN: _tr("Ny gæst uden aftale"),
    }


_ACT_ICONS = {
    Act.EVACUATION: "evacuation",
    Act.UNDO: "undo",
    Act.REDO: "redo",
    Act.PRINT: "print",
    Act.WALK_IN: "walk-in",
}
