"""The same words at other moments: year end, changes of the clock, late at night."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from frontdesk.application.sentences.intents import Asked, Book, Days, Find, Go, Hours, PartKind, Search
from frontdesk.application.sentences.understanding import understand
from frontdesk.application.sentences.vocabulary import Named
from tests.support.sentences import FYR, NOW, SAL, VOCABULARY, at, hours, wall

NEW_YEAR = "2026-12-30 10:00"  # a Wednesday in week 53
LATE = "2026-11-26 23:40"  # a Thursday
SPRING = "2027-03-26 10:00"  # the Friday before the clocks go on
AUTUMN = "2027-10-29 10:00"  # the Friday before they go back


@pytest.mark.parametrize(
    ("now", "sentence", "meant"),
    [
        (NEW_YEAR, "uge 53", Go("calendar", date(2026, 12, 28))),
        (NEW_YEAR, "uge 1", Go("calendar", date(2027, 1, 4))),
        (NEW_YEAR, "mandag i uge 1 9-10", Find(at("2027-01-04 09:00", "10:00"))),
        (NEW_YEAR, "3/1 kl 9-10", Find(at("2027-01-03 09:00", "10:00"))),
        (NEW_YEAR, "d. 2. kl 9-10", Find(at("2027-01-02 09:00", "10:00"))),
        (NEW_YEAR, "i overmorgen 9-10", Find(at("2027-01-01 09:00", "10:00"))),
        (NEW_YEAR, "næste uge", Go("calendar", date(2027, 1, 4))),
        (NEW_YEAR, "sidste fredag i måneden 9-10", Find(at("2027-01-29 09:00", "10:00"))),
        (NEW_YEAR, "første mandag i januar 9-10", Find(at("2027-01-04 09:00", "10:00"))),
        (NEW_YEAR, "29. december 9-10", Find(at("2027-12-29 09:00", "10:00"))),
        (SPRING, "på søndag 1.30-4.30", Find(at("2027-03-28 01:30", "04:30"))),
        (SPRING, "på mandag 10-12", Find(at("2027-03-29 10:00", "12:00"))),
        (AUTUMN, "søndag kl 10 i to timer", Find(at("2027-10-31 10:00", "12:00"))),
        (AUTUMN, "søndag 1.30-4.30", Find(at("2027-10-31 01:30", "04:30"))),
        (LATE, "kl 9 i en time", Find(at("2026-11-27 09:00", "10:00"))),
        (LATE, "i morgen kl 9 i en time", Find(at("2026-11-27 09:00", "10:00"))),
        (LATE, "om en time i 30 min", Find(at("2026-11-27 00:40", "01:10"))),
        (LATE, "nu i en time", Find(at("2026-11-26 23:30", "2026-11-27 00:30"))),
        (LATE, "fra kl 22 til midnat i morgen", Find(at("2026-11-27 22:00", "2026-11-28 00:00"))),
        ("2026-11-27 00:20", "kl 9 i en time", Find(at("2026-11-27 09:00", "10:00"))),
        ("2026-11-27 15:00", "næste mandag 9-10", Find(at("2026-11-30 09:00", "10:00"))),
        ("2026-12-24 12:00", "book Salen hver fredag 9-10 til jul", None),
    ],
)
def test_the_moment_decides(now: str, sentence: str, meant: object) -> None:
    understood = understand(sentence, VOCABULARY, wall(now))
    assert understood.questions == ()
    if meant is None:
        assert isinstance(understood.intent, Book)
        assert understood.intent.repetition is not None
        assert understood.intent.repetition.rule.endswith("UNTIL=20271223")
    else:
        assert understood.intent == meant


def test_the_longer_night_is_an_hour_longer() -> None:
    intent = understand("søndag 1.30-4.30", VOCABULARY, wall(AUTUMN)).intent
    assert isinstance(intent, Find)
    assert intent.when.length == hours(4)


def test_a_clock_that_is_over_today_is_asked_about_while_the_house_is_open() -> None:
    (question,) = understand("kl 9 i en time", VOCABULARY, wall("2026-11-26 15:00")).questions
    assert (question.about, question.options) == (Asked.DAY, (date(2026, 11, 27), date(2026, 11, 26)))


def test_what_was_read_is_told_with_its_place() -> None:
    sentence = "Book fyrtårnet på torsdag halv ti-11 til Lone Vestergaard, 6 pers."
    understood = understand(sentence, VOCABULARY, NOW)
    assert [(part.kind, sentence[part.start : part.end], part.value) for part in understood.understood] == [
        (PartKind.VERB, "Book", "book"),
        (PartKind.ROOM, "fyrtårnet", FYR),
        (PartKind.DAYS, "på torsdag", Days(date(2026, 11, 26), date(2026, 11, 26))),
        (PartKind.HOURS, "halv ti-11", Hours(time(9, 30), time(11))),
        (PartKind.NAME, "Lone Vestergaard", "Lone Vestergaard"),
        (PartKind.PEOPLE, "6 pers.", 6),
    ]


def test_two_rooms_that_begin_alike_are_told_apart_or_asked_about() -> None:
    alike = replace(VOCABULARY, rooms=(*VOCABULARY.rooms, Named(9, "Fyrtårnet Øst")))
    assert understand("Fyrtårnet", alike, NOW).intent == Search(room_id=FYR)
    assert understand("fyrtårnet øst", alike, NOW).intent == Search(room_id=9)
    (question,) = understand("fyrt", alike, NOW).questions
    assert (question.about, question.options) == (Asked.ROOM, (FYR, 9))
    assert understand("fyrt", alike, NOW, {question.key: 9}).intent == Search(room_id=9)


def test_decomposed_letters_and_capitals_are_read_alike() -> None:
    assert understand("BOOK SALEN PA\u030a FREDAG 9-10", VOCABULARY, NOW).intent == Book(
        at("2026-11-27 09:00", "10:00"), SAL
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        " ",
        "\0\0",
        "((((",
        "a" * 5000,
        "kl " * 200,
        "hver " * 100,
        "1-" * 150,
        "til til til kl",
        "uge 0",
        "\ud800 kl 9",
    ],
)
def test_nothing_that_can_be_typed_or_pasted_fails(sentence: str) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert len(understood.text) <= 300
