"""``find``: rooms that fit a wish, other times, what nearly fits, rooms together, and who could give way."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Mapping, Sequence

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.finding import FindRooms, FoundRoom, RoomsFound, RoomWish, SwapFound, TogetherFound
from frontdesk.cli import arguments, lookup
from frontdesk.cli.closing_words import CLOSING, LACKS
from frontdesk.cli.output import Reply, argument_time, when
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session
from frontdesk.cli.texts import phrase, pick
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan

MOST_PEOPLE = 100_000


def find(given: Namespace, session: Session) -> Reply:
    """Everything that would do, best first; a command to book each."""
    wish = _wish(given, session)
    found = session.house.ask(FindRooms(wish, session.now(), swaps=True))
    told = _Told(session, wish)
    data = {
        "ok": True,
        "from": wish.span.start,
        "to": wish.span.end,
        "rooms": [told.room(one) for one in found.fitting],
        "alternatives": [told.room(one) for one in found.other_times],
        "nearly": [{**told.room(one), "lacks": one.lacks} for one in found.nearly],
        "together": [told.together(one) for one in found.together],
        "swaps": [told.swap(one) for one in found.swaps],
    }
    return Reply(data, told.text(found))


def _wish(given: Namespace, session: Session) -> RoomWish:
    party = 1 if given.party is None else given.party
    if not 0 < party <= MOST_PEOPLE:
        raise InvalidInput("party_size", "out_of_range", party)
    return RoomWish(
        arguments.span(given.start, given.end),
        party,
        given.seating,
        tuple(given.need),
        tuple(equipment(word) for word in given.equipment),
        given.hearing_loop,
        given.step_free,
        given.floor,
        lookup.room(session, given.room).id if given.room else None,
        given.setup,
        given.teardown,
    )


def equipment(text: str) -> EquipmentWish:
    """``Projektor`` or ``Projektor=2``."""
    type_, equals, count = text.partition("=")
    if equals and not count.isdecimal():
        raise WrongUsage((f"{text!r} er ikke et udstyr som Projektor=2", f"{text!r} is not like Projektor=2"))
    return EquipmentWish(type_.strip(), int(count) if equals else 1)


class _Told:
    """What was found, as data and in words."""

    def __init__(self, session: Session, wish: RoomWish) -> None:
        self._session, self._wish = session, wish

    def room(self, one: FoundRoom) -> Mapping[str, object]:
        return {
            "id": one.room.slug,
            "room": one.room.slug,
            "name": one.room.name,
            "capacity": one.room.capacity,
            "floor": one.room.floor,
            "seating": one.seating,
            "from": one.span.start,
            "to": one.span.end,
            "command": self._book([one.room], one.span),
        }

    def together(self, one: TogetherFound) -> Mapping[str, object]:
        return {"rooms": [room.slug for room in one.rooms], "command": self._book(one.rooms, one.span)}

    def swap(self, one: SwapFound) -> Mapping[str, object]:
        moved = f"frontdesk move o{one.gives_way.occurrence_id} --room {one.goes_to.slug}"
        return {
            "room": one.room.slug,
            "gives_way": f"o{one.gives_way.occurrence_id}",
            "title": one.gives_way.title,
            "who": one.gives_way.organizer,
            "goes_to": one.goes_to.slug,
            "command": f"{moved} && {self._book([one.room], self._wish.span)}",
        }

    def _book(self, rooms: Sequence[Room], span: TimeSpan) -> str:
        named = [word for room in rooms for word in ("--room", room.slug)]
        times = ["--from", argument_time(span.start), "--to", argument_time(span.end)]
        party = ["--party", str(self._wish.party_size)]
        return shlex.join(["frontdesk", "book", *named, *times, *party, "--title"])

    def text(self, found: RoomsFound) -> str:
        rows = [(one.room.slug, one.room.name, one.room.capacity, one.room.floor) for one in found.fitting]
        parts = [self._session.table(("id", "name", "capacity", "floor"), rows)]
        if not found.fitting:
            parts += self._section("other_times", [self._line(one) for one in found.other_times])
            parts += self._section("nearly", [f"{one.room.name}: {self._lacks(one)}" for one in found.nearly])
            parts += self._section("together", [" + ".join(r.name for r in one.rooms) for one in found.together])
            parts += self._section("swaps", [self._swapped(one) for one in found.swaps])
        return "\n".join(parts)

    def _section(self, heading: str, lines: Sequence[str]) -> list[str]:
        return [pick(CLOSING[heading], self._session.language), *(f"  {line}" for line in lines)] if lines else []

    def _line(self, one: FoundRoom) -> str:
        return f"{one.room.name}, {when(one.span, self._session.language)}"

    def _lacks(self, one: FoundRoom) -> str:
        words = [pick(LACKS[code], self._session.language) if code in LACKS else code for code in one.lacks]
        return phrase(CLOSING["lacks"], self._session.language, {"what": ", ".join(words)})

    def _swapped(self, one: SwapFound) -> str:
        facts = {"room": one.room.name, "title": one.gives_way.title, "to": one.goes_to.name}
        return phrase(CLOSING["swap"], self._session.language, facts)
