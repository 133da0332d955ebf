"""A free room, and when a room is free: found by the house, booked by a draft in the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import CalendarPlan, EquipmentWish, MoveOccurrences
from frontdesk.application.finding import FindRooms, FoundRoom, RoomsFound, RoomWish, SwapFound
from frontdesk.application.house import HouseProfile
from frontdesk.application.sentences.intents import Find, Need, When, WhenFree
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.notices import Tone
from frontdesk.gui.palette.answer import MOST, Choice, Turn
from frontdesk.gui.palette.words import need_word, quoted, span_words
from frontdesk.gui.planning.days import length_words
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.texts import headline


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


SHORTEST_GAP = timedelta(minutes=30)
USUAL_LENGTH = timedelta(hours=1)

_FLAGS = (Need.HEARING_LOOP, Need.STEP_FREE)
# Equipment is written down in the house's language, whatever language the window has; houses differ in their words.
_HOUSE_WORDS = {
    Need.SCREEN: ("skærm", "storskærm", "tv"),
    Need.PROJECTOR: ("projektor",),
    Need.WHITEBOARD: ("whiteboard", "tavle"),
    Need.VIDEO: ("video", "mødekamera", "kamera"),
}


def find(intent: Find, turn: Turn) -> None:
    """Rooms that fit, then what comes near; of swaps only when nothing fits."""
    wish = wish_for(intent.when, intent.people, intent.needs, intent.room_id, turn.profile)

    def found(rooms: RoomsFound) -> None:
        turn.show(_found_headline(intent, rooms, turn), *_ways(rooms, intent, wish, turn), tone=_tone(intent, rooms))

    turn.ask(FindRooms(wish, turn.context.now(), swaps=True), found)


def wish_for(when: When, people: int, needs: Iterable[Need], room_id: int | None, profile: HouseProfile) -> RoomWish:
    """The wish as the finder reads it; without a start it is tried from the beginning of the time on.

    What the house has as movable units is wished for as such, everything else as fixed in the room.
    """
    length = when.length or USUAL_LENGTH
    start = when.start or when.within.start
    needed = tuple(needs)
    movable = {need: _type_of(need, profile) for need in needed if need not in _FLAGS}
    return RoomWish(
        TimeSpan(start, start + length),
        people,
        fixed=tuple(_fixed_word(need, profile) for need, type_ in movable.items() if not type_),
        movable=tuple(EquipmentWish(type_) for type_ in movable.values() if type_),
        hearing_loop=Need.HEARING_LOOP in needed,
        step_free=Need.STEP_FREE in needed,
        room_id=room_id,
    )


def _type_of(need: Need, profile: HouseProfile) -> str:
    """The house's word for movable units of this; empty when it has none."""
    return _known(need, [unit.type for unit in profile.equipment])


def _fixed_word(need: Need, profile: HouseProfile) -> str:
    """The word the rooms have for it; the usual one when no room has it."""
    words = [word for room in profile.bookable for word in room.equipment]
    return _known(need, words) or _HOUSE_WORDS[need][0]


def _known(need: Need, words: Iterable[str]) -> str:
    return next((word for word in words if word.casefold() in _HOUSE_WORDS[need]), "")


def room_detail(room: Room) -> str:
    """``8 pladser · 1. sal · teleslynge``."""
    parts = [_tr("{0} pladser").format(room.largest), room.floor]
    parts += [need_word(Need.HEARING_LOOP)] if room.hearing_loop else []
    parts += [need_word(Need.STEP_FREE)] if room.step_free else []
    return " · ".join(part for part in (*parts, *room.equipment[:2]) if part)


def in_time(found: Iterable[FoundRoom], when: When) -> list[FoundRoom]:
    """Those that lie wholly in the time that was said."""
    within = when.within
    return [one for one in found if within.start <= one.span.start and one.span.end <= within.end]


def when_free(intent: WhenFree, turn: Turn) -> None:
    """The gaps of a room within its opening hours, the past left out."""
    room = turn.profile.room(intent.room_id)
    first, last = local_date(intent.within.start), local_date(intent.within.end - timedelta(seconds=1))

    def answered(plan: CalendarPlan, hours: OpeningHours) -> None:
        gaps = _gaps(intent, room, plan, hours, turn)
        text = _tr("{0} er ledigt:") if gaps else _tr("{0} er ikke ledigt i den tid.")
        turn.show(text.format(room.name), *(_gap_choice(intent, room, gap, turn) for gap in gaps[:MOST]))

    turn.ask_plan(first, (last - first).days + 1, answered)


def _gaps(intent: WhenFree, room: Room, plan: CalendarPlan, hours: OpeningHours, turn: Turn) -> list[TimeSpan]:
    start = max(intent.within.start, turn.context.now())
    if start >= intent.within.end:
        return []
    within = TimeSpan(start, intent.within.end)
    days = [plan.first + timedelta(days=number) for number in range(plan.days)]
    opened = [part for day in days for span in hours.open_spans(day) if (part := span.clipped(within))]
    taken = [one.blocked for one in plan.occurrences if one.state.holds and set(one.resource_ids) & set(room.occupies)]
    shortest = max(intent.length or SHORTEST_GAP, SHORTEST_GAP) + room.turnover
    return [gap for span in opened for gap in _between(span, taken) if gap.duration >= shortest]


def _between(span: TimeSpan, taken: list[TimeSpan]) -> list[TimeSpan]:
    """What is left of a stretch."""
    found, start = [], span.start
    for one in sorted(taken):
        if one.start > start and one.start < span.end:
            found.append(TimeSpan(start, min(one.start, span.end)))
        start = max(start, one.end)
    return [*found, TimeSpan(start, span.end)] if start < span.end else found


def _gap_choice(intent: WhenFree, room: Room, gap: TimeSpan, turn: Turn) -> Choice:
    start = _next_quarter(gap.start)
    length = min(intent.length or USUAL_LENGTH, gap.end - start)
    draft = TimeSpan(start, start + length)
    detail = _tr("{0} ledig · Enter begynder en booking").format(length_words(gap.duration))
    return Choice(span_words(gap, turn.today), turn.draft((room,), draft), detail, icon="calendar")


def _next_quarter(instant: datetime) -> datetime:
    return instant + timedelta(seconds=-int(instant.timestamp()) % 900)


def _found_headline(intent: Find, rooms: RoomsFound, turn: Turn) -> str:
    if intent.room_id is not None:
        name = turn.profile.name_of(intent.room_id)
        free = any(one.room.id == intent.room_id for one in rooms.fitting)
        return (_tr("{0} er ledigt.") if free else _tr("{0} er ikke ledigt. Sådan kan det lade sig gøre:")).format(name)
    if rooms.fitting or in_time(rooms.other_times, intent.when):
        return ""
    return _tr("Intet passer på det tidspunkt. Sådan kan det lade sig gøre:")


def _tone(intent: Find, rooms: RoomsFound) -> Tone:
    free = any(intent.room_id in (None, one.room.id) for one in rooms.fitting)
    return Tone.INFO if free or in_time(rooms.other_times, intent.when) else Tone.WARN


def _ways(rooms: RoomsFound, intent: Find, wish: RoomWish, turn: Turn) -> list[Choice]:
    when, people = intent.when, intent.people if intent.people > 1 else None
    soon = in_time(rooms.other_times, when)
    others = [one for one in rooms.other_times if one not in soon]
    fitting = rooms.fitting if when.start is not None else (*rooms.fitting[:3], *soon)
    if fitting:
        return [_room_choice(one, people, wish, turn) for one in fitting]
    swaps = [_swap_choice(one, people, wish, turn) for one in rooms.swaps[:2]]
    return [*(_room_choice(one, people, wish, turn) for one in (*rooms.nearly[:2], *others[:3])), *swaps]


def _room_choice(found: FoundRoom, people: int | None, wish: RoomWish, turn: Turn) -> Choice:
    detail = room_detail(found.room)
    if found.lacks:
        detail = _tr("{0} · mangler {1}").format(detail, ", ".join(map(need_word, found.lacks)))
    title = _tr("{0} · {1}").format(found.room.name, span_words(found.span, turn.today))
    draft = turn.draft((found.room,), found.span, people, equipment=wish.movable)
    return Choice(title, draft, detail, "room")


def _swap_choice(swap: SwapFound, people: int | None, wish: RoomWish, turn: Turn) -> Choice:
    """One booking goes elsewhere; then the draft lies in its place."""
    moved = _tr("Flyt {0} til {1}").format(quoted(headline(swap.gives_way)), swap.goes_to.name)
    draft = turn.draft((swap.room,), wish.span, people, equipment=wish.movable)
    title = _tr("{0}, så er {1} ledigt").format(moved, swap.room.name)
    return Choice(
        title,
        lambda: turn.run(MoveOccurrences((swap.move,)), lambda _outcome: draft()),
        span_words(swap.gives_way.span, turn.today),
        icon="replaced",
    )


def occupation(plan: CalendarPlan, turn: Turn) -> Occupation:
    """Who holds what, by the same rules as the save."""
    return Occupation(plan.occurrences, turn.profile.bookable)
