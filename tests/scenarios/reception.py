"""What a hand at the desk does again and again, for the scenarios with a real window."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from frontdesk.domain.time_span import TimeSpan
from tests.scenarios.conftest import PlayedHouse
from tests.support.real_window import RealWindow
from tests.support.waiting import until

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def centre(box: dict[str, int]) -> tuple[int, int]:
    return box["x"] + box["width"] // 2, box["y"] + box["height"] // 2


def ends(span: TimeSpan) -> tuple[datetime, datetime]:
    return span.start, span.end


def calendar_on(window: RealWindow, day: date, today: date) -> None:
    """The calendar, so many days on."""
    assert window.go("F2") == "Kalender"
    window.screen.key("ctrl+1", *["ctrl+Next"] * (day - today).days)
    window.settle()


def draft(window: RealWindow, played: PlayedHouse, room: int, start: str, end: str, title: str) -> None:
    """Drags over free time tomorrow and writes what it is."""
    span = played.span(start, end)
    for _ in range(2):  # the second look no longer scrolls
        box = window.time(room, span.start, span.end)
    across = box["x"] + box["width"] // 2
    window.screen.drag((across, box["y"] + 3), (across, box["y"] + box["height"] - 3))
    until(lambda: window.focus() == "title_edit")
    window.screen.type(title)
    window.settle()


def write(window: RealWindow, sentence: str, *answer: str) -> None:
    """Ctrl+K, the sentence, and waits for a line below it that says all of the answer."""
    window.settle()
    window.screen.key("ctrl+k")
    until(lambda: window.focus() == "sentence_edit")
    window.screen.type(sentence)
    until(lambda: window.widget("sentence_edit")["text"] == sentence)
    window.waits_for(*answer)


def replace_text(window: RealWindow, name: str, text: str, within: str = "") -> None:
    """Clicks a field and types something else into it."""
    window.click(name, within)
    window.screen.key("ctrl+a")
    window.screen.type(text)
    window.settle()
