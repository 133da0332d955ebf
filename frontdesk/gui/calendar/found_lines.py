"""What was found for a wish, as lines to choose from: what each says, and what it takes to have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import BookRooms, MoveOccurrences, OccurrenceMove
from frontdesk.application.finding import FoundRoom, RoomsFound, RoomWish, SwapFound, TogetherFound
from frontdesk.application.messages import Command, Together
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.palette.finding import room_detail
from frontdesk.gui.palette.words import need_word
from frontdesk.gui.planning.days import people_words, short_day
from frontdesk.gui.planning.wall_clock import wall_clock_shift
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.timeline.texts import clock_range, headline

MOST_LINES = 9

_NOT_LATER = timedelta(0)


class Group(StrEnum):
    """The kinds of finds, in the order they are shown."""

    FITTING = "fitting"
    OTHER_TIMES = "other_times"
    NEARLY = "nearly"
    TOGETHER = "together"
    SWAPS = "swaps"


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One find. ``move`` is what gives way to it, and ``tell`` who must be told of that."""

    group: Group
    way: Way
    room_ids: tuple[int, ...]
    span: TimeSpan
    seating: str = ""
    move: OccurrenceMove | None = None
    moved: str = ""
    moved_to: str = ""
    tell: str = ""

    def draft(self, wish: RoomWish, title: str) -> BookingDraft:
        """The booking of it, with everything that was wished for."""
        return BookingDraft(
            self.room_ids[0],
            self.span,
            title,
            party_size=wish.party_size,
            more_rooms=self.room_ids[1:],
            seating=self.seating,
            equipment=wish.movable,
            setup_minutes=wish.setup_minutes,
            teardown_minutes=wish.teardown_minutes,
        )

    def command(self, wish: RoomWish, title: str) -> Command:
        """Books it, after what lies there has gone elsewhere."""
        book: BookRooms = self.draft(wish, title).command()
        if self.move is None:
            return book
        return Together((MoveOccurrences((self.move,)), book), "swapped", {"title": self.moved, "room": self.moved_to})


def group_title(group: Group) -> str:
    return {
        Group.FITTING: _tr("Passer og er ledigt"),
        Group.OTHER_TIMES: _tr("På andre tider"),
        Group.NEARLY: _tr("Næsten"),
        Group.TOGETHER: _tr("To lokaler sammen"),
        Group.SWAPS: _tr("Hvis en anden flytter"),
    }[group]


def lines_of(found: RoomsFound, wish: RoomWish) -> list[FoundLine]:
    """At most nine: where something fits, little else is shown."""
    fits = bool(found.fitting)
    day = local_date(wish.span.start)
    shares: tuple[tuple[Sequence[FoundLine], int], ...] = (
        ([_fitting(one, wish) for one in found.fitting], 5),
        ([_other_time(one, wish, day) for one in found.other_times], 2 if fits else 4),
        ([_nearly(one, wish) for one in found.nearly], 1 if fits else 2),
        ([_together(one) for one in found.together], 1),
        ([_swap(one, wish) for one in found.swaps], 0 if fits else 2),
    )
    return [line for lines, most in shares for line in lines[:most]][:MOST_LINES]


def needs_told(swap: SwapFound) -> str:
    """``Havhuset ApS skal have besked: Fyrtårnet i stedet for Salen``."""
    told = _tr("{0} skal have besked: {1} i stedet for {2}")
    return told.format(headline(swap.gives_way), swap.goes_to.name, swap.present.name)


def _fitting(one: FoundRoom, wish: RoomWish) -> FoundLine:
    return _line(Group.FITTING, one, wish, one.room.name, _detail(one))


def _other_time(one: FoundRoom, wish: RoomWish, day: date) -> FoundLine:
    same_day = local_date(one.span.start) == day
    when = clock_range(one.span) if same_day else f"{short_day(local_date(one.span.start))} {clock_range(one.span)}"
    return _line(Group.OTHER_TIMES, one, wish, f"{one.room.name} {when}", _detail(one))


def _nearly(one: FoundRoom, wish: RoomWish) -> FoundLine:
    lacks = _tr("Mangler {0}").format(", ".join(need_word(code) for code in one.lacks))
    return _line(Group.NEARLY, one, wish, one.room.name, f"{lacks} · {_detail(one)}")


def _line(group: Group, one: FoundRoom, wish: RoomWish, title: str, detail: str) -> FoundLine:
    later = wall_clock_shift(wish.span.start, one.span.start)
    seating = one.seating if one.seating in {seating.name for seating in one.room.seatings} else ""
    return FoundLine(group, Way(title, detail, one.room.id, later), (one.room.id,), one.span, seating)


def _detail(one: FoundRoom) -> str:
    set_up = [_tr("opstilles som {0}").format(one.seating)] if one.seating else []
    return " · ".join([room_detail(one.room), *set_up])


def _together(one: TogetherFound) -> FoundLine:
    title = " + ".join(room.name for room in one.rooms)
    seats = _tr("{0} pladser i alt").format(sum(room.capacity for room in one.rooms))
    detail = " · ".join(part for part in (seats, one.rooms[0].floor) if part)
    ids = tuple(room.id for room in one.rooms)
    return FoundLine(Group.TOGETHER, Way(title, detail, ids[0], _NOT_LATER), ids, one.span)


def _swap(one: SwapFound, wish: RoomWish) -> FoundLine:
    """Before and after of who gives way."""
    who = headline(one.gives_way)
    size = f" ({people_words(one.gives_way.party_size)})" if one.gives_way.party_size else ""
    moves = f"{who}{size} {clock_range(one.gives_way.span)}: {one.present.name} → {one.goes_to.name}"
    title = _tr("Byt: {0}").format(one.room.name)
    way = Way(title, f"{moves}\n{needs_told(one)}", one.room.id, _NOT_LATER)
    moved = one.gives_way.title or who
    ids = (one.room.id,)
    return FoundLine(Group.SWAPS, way, ids, wish.span, "", one.move, moved, one.goes_to.name, needs_told(one))


def seatings_of(rooms: Sequence[Room]) -> list[str]:
    """Every way a room of the house can be set up, each once."""
    return list(dict.fromkeys(seating.name for room in rooms for seating in room.seatings))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Finding", text)
