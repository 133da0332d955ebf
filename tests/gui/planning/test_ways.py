"""Refusals in words, with the ways out of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.suggestions import GivesWay, Suggestion
from frontdesk.gui.planning.days import day_title, length_words, short_day, week_title
from frontdesk.gui.planning.ways import Refusal, Way, foreseen, refusal, told_by, way
from frontdesk.gui.planning.ways_panel import WaysPanel
from tests.support.timeline import occurrence, span

WANTED = span("12:00", "14:30")
GIVES_WAY = GivesWay(8, 3, "Havhuset", span("14:00", "16:00"), (5,), "Samtale 2")


@pytest.mark.parametrize(
    ("suggestion", "title", "detail"),
    [
        (Suggestion(1, "Salen", 80, WANTED, False, True), "Salen 12:00–14:30", "Samme tid, 80 pladser"),
        (
            Suggestion(2, "Fyrtårnet", 8, span("11:30", "14:00"), True, False),
            "Fyrtårnet 11:30–14:00",
            "30 minutter tidligere",
        ),
        (
            Suggestion(1, "Salen", 80, span("13:30", "16:00"), False, False),
            "Salen 13:30–16:00",
            "1 t. 30 min. senere, 80 pladser",
        ),
        (Suggestion(2, "Fyrtårnet", 8, span("12:00", "13:00"), True, False), "Fyrtårnet 12:00–13:00", "1 time i alt"),
        (
            Suggestion(2, "Fyrtårnet", 8, WANTED, True, True, GIVES_WAY),
            "Byt: Havhuset til Samtale 2",
            "Så er Fyrtårnet ledigt; 1 booking flyttes",
        ),
    ],
)
def test_a_suggestion_says_what_is_kept_of_the_wish(suggestion: Suggestion, title: str, detail: str) -> None:
    found = way(suggestion, WANTED)
    assert (found.title, found.detail) == (title, detail)


def test_what_the_plan_shows_and_what_the_house_answers_read_the_same() -> None:
    blocker = occurrence(8, "14:00", "16:00", 2, organizer="Havhuset ApS", title="Frokost", party_size=6)
    seen = refusal(foreseen(2, "Fyrtårnet", blocker, WANTED), WANTED)
    answered = BookingConflict(2, "Fyrtårnet", 8, "Frokost", blocker.span, (), WANTED)
    told = refusal(told_by(answered, blocker), WANTED)
    assert (seen.headline, seen.detail) == ("Fyrtårnet er optaget 14:00–16:00", "Havhuset ApS, 6 personer")
    assert told == seen


@pytest.mark.parametrize(
    ("minutes", "words"), [(1, "1 minut"), (45, "45 minutter"), (60, "1 time"), (120, "2 timer"), (90, "1 t. 30 min.")]
)
def test_lengths_in_words(minutes: int, words: str) -> None:
    assert length_words(timedelta(minutes=minutes)) == words


def test_days_and_weeks_in_words() -> None:
    assert day_title(date(2026, 11, 23)) == "Mandag 23. november · uge 48"
    assert week_title(date(2026, 11, 23), date(2026, 11, 27)) == "Uge 48 · 23.–27. nov. 2026"
    assert week_title(date(2026, 11, 30), date(2026, 12, 4)) == "Uge 49 · 30. nov. – 4. dec. 2026"
    assert [short_day(date(2026, 11, 24)), short_day(date(2026, 11, 28))] == ["tir 24-11", "lør 28-11"]


def shown(qtbot: QtBot) -> tuple[WaysPanel, list[Way], tuple[Way, ...]]:
    panel, taken = WaysPanel(), []
    qtbot.addWidget(panel)
    panel.chosen.connect(taken.append)
    with qtbot.waitExposed(panel):
        panel.show()
    ways = tuple(Way(f"Lokale {n}", "Samme tid", n, timedelta()) for n in (1, 2, 3))
    panel.show_refusal(Refusal("Fyrtårnet er optaget 14:00–16:00", "Havhuset ApS", ways), take_focus=True)
    return panel, taken, ways


def test_enter_takes_the_first_way_and_numbers_the_others(qtbot: QtBot) -> None:
    panel, taken, ways = shown(qtbot)
    QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_3)
    QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(panel.window().focusWidget(), Qt.Key.Key_Return)
    assert taken == [ways[0], ways[2], ways[1]]


def test_a_refusal_goes_when_it_is_over(qtbot: QtBot) -> None:
    panel, taken, _ = shown(qtbot)
    panel.show_refusal(None)
    QTest.keyClick(panel, Qt.Key.Key_1)
    assert (panel.headline, panel.isVisible(), taken) == ("", False, [])
