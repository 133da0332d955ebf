"""How a sentence was understood, in words, and what is asked where it was not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile
from frontdesk.application.sentences.intents import (
    Advice,
    Asked,
    Book,
    Cancel,
    Days,
    Do,
    Find,
    Go,
    Hours,
    Move,
    Part,
    PartKind,
    Question,
    Repeat,
    Repetition,
    Resize,
    Search,
    Understanding,
    Value,
    WhatHappens,
    WhenFree,
    WhoComes,
    WhoIsHere,
)
from frontdesk.application.sentences.placing import recurrence_of
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence_phrases import describe
from frontdesk.gui.palette.words import clock_words, day_words, days_words, hours_words, need_word, quoted, together
from frontdesk.gui.planning.days import length_words, people_words, shift_words
from frontdesk.gui.planning.recurrence_text import recurrence_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


_SHORT = 30
"""Parts of the line up to so many characters are not broken."""

_OF_REPETITION = (PartKind.REPEAT, PartKind.UNTIL, PartKind.EXCEPT)


def understood_text(understood: Understanding, profile: HouseProfile, now: datetime) -> str:
    """``Find lokale · 8 personer · torsdag 26. november · kl. 10.00–12.00 · teleslynge``; empty for nothing."""
    if understood.intent is None:
        return ""
    parts = [_verb(understood)]
    parts += [_part(one, profile, to_local(now).date()) for one in understood.understood]
    if isinstance(understood.intent, Find) and not _says_when(understood):
        parts.append(_tr("nu"))
    if isinstance(understood.intent, Book | Repeat) and understood.intent.repetition is not None:
        parts.append(repetition_text(understood.intent.repetition, now))
    return " · ".join(together(part) if len(part) < _SHORT else part for part in dict.fromkeys(parts) if part)


def repetition_text(repetition: Repetition, start: datetime) -> str:
    """``hver anden tirsdag til 23. december, ikke i uge 51``."""
    local = to_local(start).replace(tzinfo=None)
    try:
        return recurrence_text(describe(recurrence_of(repetition, local), local))
    except InvalidInput:  # told when it is tried
        return ""


def question_text(question: Question, text: str) -> str:
    """What has to be known, said with the person's own words."""
    said = text[question.start : question.end].strip()
    asked: Mapping[Asked, str] = {
        Asked.ROOM: _tr("Hvilket lokale er {0}?"),
        Asked.ADVISOR: _tr("Hvilken rådgiver er {0}?"),
        Asked.DAY: _tr("Hvilken dag er {0}?"),
        Asked.CLOCK: _tr("Hvornår er {0}?"),
        Asked.HOURS: _tr("Hvornår er {0}?"),
        Asked.LENGTH: _tr("Hvor længe?"),
        Asked.SHIFT: _tr("Er {0} tidligere eller senere?"),
        Asked.UNTIL: _tr("Hvor længe skal det gentages?"),
        Asked.RULE: _tr("Hvor tit?"),
        Asked.NO_SUCH_DAY: _tr("{0} findes ikke. Skriv en anden dag."),
        Asked.WHICH_BOOKING: _tr("Hvilken booking?"),
        Asked.WHERE_TO: _tr("Hvorhen? Skriv et lokale, en dag eller et klokkeslæt."),
        Asked.WHEN: _tr("Hvornår? Skriv for eksempel “i morgen 9-11”."),
    }
    return asked[question.about].format(quoted(said))


def option_text(question: Question, option: Value, profile: HouseProfile, today: date) -> str:
    """One of the answers to choose from."""
    if question.about in (Asked.ROOM, Asked.ADVISOR) and isinstance(option, int):
        return profile.name_of(option)
    if question.about is Asked.UNTIL and isinstance(option, date):
        return _tr("Til {0}").format(day_words(option, today))
    if question.about is Asked.RULE:
        return _rule_words()[str(option)]
    if isinstance(option, timedelta):
        return shift_words(option) if question.about is Asked.SHIFT else length_words(option)
    return _capital(_value(option, today))


def _verb(understood: Understanding) -> str:
    intent = understood.intent
    if isinstance(intent, Resize):
        return _tr("Forkort") if intent.by is not None and intent.by < timedelta(0) else _resize_word(intent)
    if isinstance(intent, Find) and intent.room_id is not None:
        return _tr("Er der ledigt?")
    if isinstance(intent, Advice):
        return _tr("Book rådgivning") if intent.book else _tr("Næste ledige rådgivning")
    return _VERBS[type(intent)]() if type(intent) in _VERBS else ""


def _resize_word(intent: Resize) -> str:
    return _tr("Slut tidligere eller senere") if intent.until is not None else _tr("Forlæng")


_VERBS: Mapping[type, Callable[[], str]] = {
    Find: lambda: _tr("Find lokale"),
    Book: lambda: _tr("Book"),
    Move: lambda: _tr("Flyt"),
    Cancel: lambda: _tr("Aflys"),
    Repeat: lambda: _tr("Gentag"),
    WhoIsHere: lambda: _tr("Hvem er i huset"),
    WhoComes: lambda: _tr("Hvem kommer"),
    WhatHappens: lambda: _tr("Hvad sker der"),
    WhenFree: lambda: _tr("Hvornår er der ledigt"),
    Search: lambda: _tr("Søg"),
    Go: lambda: _tr("Gå til"),
    Do: lambda: _tr("Gør"),
}


def _says_when(understood: Understanding) -> bool:
    kinds = {part.kind for part in understood.understood}
    return bool(kinds & {PartKind.DAYS, PartKind.CLOCK, PartKind.HOURS})


def _part(part: Part, profile: HouseProfile, today: date) -> str:
    if part.kind is PartKind.VERB or part.kind in _OF_REPETITION:
        return ""
    if part.kind in (PartKind.ROOM, PartKind.ADVISOR) and isinstance(part.value, int):
        return profile.name_of(part.value)
    if part.kind is PartKind.PEOPLE and isinstance(part.value, int):
        return people_words(part.value)
    if part.kind is PartKind.NEED:
        return need_word(str(part.value))
    if part.kind is PartKind.SHIFT and isinstance(part.value, timedelta):
        return shift_words(part.value)
    if part.kind is PartKind.NAME:
        return quoted(str(part.value))
    return place_word(str(part.value)) if part.kind is PartKind.PLACE else _value(part.value, today)


def place_word(place: str) -> str:
    """A screen by the name it has in the rail; the palette's own words would be others some day."""
    from frontdesk.gui.places import PLACES

    return next((one.text() for one in PLACES if one.id == place), place)


def _value(value: Value, today: date) -> str:
    if isinstance(value, Days):
        return days_words(value, today)
    if isinstance(value, Hours):
        return hours_words(value)
    if isinstance(value, timedelta):
        return length_words(value)
    if isinstance(value, time):
        return clock_words(value)
    return day_words(value, today) if isinstance(value, date) else str(value)


def _rule_words() -> Mapping[str, str]:
    return {
        "FREQ=WEEKLY": _tr("Hver uge"),
        "FREQ=WEEKLY;INTERVAL=2": _tr("Hver anden uge"),
        "FREQ=MONTHLY": _tr("Hver måned"),
        "FREQ=DAILY": _tr("Hver dag"),
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
