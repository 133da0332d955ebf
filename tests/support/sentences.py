"""A house for sentences, and short ways to write what they mean."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from frontdesk.application.sentences.intents import When
from frontdesk.application.sentences.vocabulary import Named, Vocabulary
from frontdesk.domain.clock_time import HOUSE_ZONE
from frontdesk.domain.time_span import TimeSpan

IDE, FYR, MASKIN, SAL, SAMTALE_1, SAMTALE_2, PODCAST = range(1, 8)
METTE, JONAS, AMIRA = range(11, 14)

VOCABULARY = Vocabulary(
    rooms=(
        Named(IDE, "Idéværkstedet"),
        Named(FYR, "Fyrtårnet"),
        Named(MASKIN, "Maskinrummet"),
        Named(SAL, "Salen"),
        Named(SAMTALE_1, "Samtale 1"),
        Named(SAMTALE_2, "Samtale 2"),
        Named(PODCAST, "Podcaststudiet"),
    ),
    advisors=(Named(METTE, "Mette Demodahl"), Named(JONAS, "Jonas Prøvsen"), Named(AMIRA, "Amira Testrup")),
    topics=("Opstart", "Finansiering", "Markedsføring"),
    opens=time(8),
    closes=time(20),
)


def wall(text: str) -> datetime:
    """``2026-11-24 09:41`` on the house's wall clock, as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=HOUSE_ZONE).astimezone(UTC)


NOW = wall("2026-11-24 09:41")
"""A Tuesday, in week 48."""


def stretch(first: str, last: str) -> TimeSpan:
    """From a moment to a moment; the last may be a clock alone, of the same day."""
    return TimeSpan(wall(first), wall(last if len(last) > 5 else f"{first[:10]} {last}"))


def at(first: str, last: str) -> When:
    """Exactly from then to then."""
    span = stretch(first, last)
    return When(span, span.start, span.end - span.start)


def within(first: str, last: str, minutes: int | None = None) -> When:
    """Somewhere in a stretch."""
    return When(stretch(first, last), None, timedelta(minutes=minutes) if minutes else None)


def since(first: str, last: str, minutes: int | None = None) -> When:
    """From a moment on, for so long or until nobody said when; *last* is as late as it may get."""
    return When(stretch(first, last), wall(first), timedelta(minutes=minutes) if minutes else None)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)
