"""Finding what a word on the command line means: rooms, advisors, bookings, visits."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import TypeVar

from frontdesk.application.bookings import OneOccurrence, PlannedOccurrence, SeriesOccurrences
from frontdesk.cli.arguments import identifier
from frontdesk.cli.session import Session
from frontdesk.domain.errors import NotFound
from frontdesk.domain.resource import Advisor, Room

Resource = TypeVar("Resource", Room, Advisor)


class UnknownName(NotFound):
    """No room or advisor of that name; ``nearest`` are slugs and names that look like it."""

    def __init__(self, kind: str, name: str, nearest: tuple[tuple[str, str], ...]) -> None:
        super().__init__(kind, name)
        self.nearest = nearest


def room(session: Session, text: str) -> Room:
    """By slug, name or number. Raises UnknownName."""
    return _one(session.profile.bookable, text, "room")


def rooms(session: Session, texts: Sequence[str]) -> tuple[Room, ...]:
    return tuple(room(session, text) for text in texts)


def advisor(session: Session, text: str) -> Advisor:
    """By slug, name or number. Raises UnknownName."""
    return _one(session.profile.advisors, text, "advisor")


def _one(known: Sequence[Resource], text: str, kind: str) -> Resource:
    wanted = text.strip().casefold()
    for one in known:
        if wanted in (one.slug, one.name.casefold(), str(one.id)):
            return one
    raise UnknownName(kind, text, _nearest(known, wanted))


def _nearest(known: Sequence[Room | Advisor], wanted: str) -> tuple[tuple[str, str], ...]:
    """Up to three that look alike; in a small house all there are."""
    names = {word: one for one in known for word in (one.slug, one.name.casefold())}
    alike = [names[word] for word in get_close_matches(wanted[:80], names, n=6, cutoff=0.5)]
    chosen = list(dict.fromkeys(alike))[:3] or list(known)[:10]
    return tuple((one.slug, one.name) for one in chosen)


def occurrences(session: Session, text: str, *, single: bool) -> tuple[bool, tuple[PlannedOccurrence, ...]]:
    """What an id means: ``o12`` one date, ``b12`` (or plain 12) the dates of a booking that are to come.

    ``single`` makes a plain number a date, and of a booking takes the next date alone. The first value tells
    whether one date is meant. Raises NotFound.
    """
    letter, number = identifier(text, "ob" if single else "bo", "booking")
    if letter == "o":
        return True, (session.house.ask(OneOccurrence(number)),)
    series = session.house.ask(SeriesOccurrences(number))
    if not series:
        raise NotFound("series", number)
    to_come = tuple(one for one in series if one.span.start > session.now() and one.state.holds)
    return single, (to_come[:1] if single else to_come)
