"""A booking in a sentence: exactly what Enter books, or how else it can be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import BookRooms, Calendar, CalendarPlan, DateChoice
from frontdesk.application.finding import FindRooms, FoundRoom, RoomsFound, RoomWish, TogetherFound
from frontdesk.application.sentences.intents import Book, Repetition
from frontdesk.application.sentences.placing import recurrence_of
from frontdesk.application.series import SeriesDate, SeriesOutlook, SeriesPreview
from frontdesk.domain.clock_time import local_date, to_local
from frontdesk.domain.errors import DomainError
from frontdesk.domain.recurrence import format_recurrence
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.notices import Tone
from frontdesk.gui.palette.answer import Choice, Turn
from frontdesk.gui.palette.finding import in_time, occupation, room_detail, wish_for
from frontdesk.gui.palette.understood import repetition_text
from frontdesk.gui.palette.words import quoted, span_words
from frontdesk.gui.planning.days import people_words
from frontdesk.gui.timeline.texts import headline


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def book(intent: Book, turn: Turn) -> None:
    """The room that was named, or one of those that fit."""
    wish = _wish(intent, turn)
    if intent.room_id is None or intent.when is None or intent.when.start is None:
        turn.ask(FindRooms(wish, turn.context.now()), lambda found: _show_found(intent, found, turn, ""))
    elif intent.repetition is not None:
        _book_series(intent, turn.profile.room(intent.room_id), wish.span, intent.repetition, turn)
    else:
        _book_once(intent, turn.profile.room(intent.room_id), wish, turn)


def _wish(intent: Book, turn: Turn) -> RoomWish:
    assert intent.when is not None, "a booking at no time is asked about first"
    return wish_for(intent.when, intent.people or 1, intent.needs, intent.room_id, turn.profile)


def _book_once(intent: Book, room: Room, wish: RoomWish, turn: Turn) -> None:
    day = local_date(wish.span.start)

    def looked(plan: CalendarPlan) -> None:
        taken = occupation(plan, turn).conflicts(room.occupies, wish.span)
        if not taken:
            turn.show("", *_choices(intent, (room,), wish.span, turn))
            return
        said = _tr("{0} er optaget af {1}, {2}. Sådan kan det lade sig gøre:").format(
            room.name, quoted(headline(taken[0])), span_words(taken[0].span, turn.today)
        )
        turn.ask(FindRooms(wish, turn.context.now()), lambda found: _show_found(intent, found, turn, said))

    turn.ask(Calendar(day, (local_date(wish.span.end) - day).days + 1, room.occupies), looked)


def _show_found(intent: Book, found: RoomsFound, turn: Turn, said: str) -> None:
    ways: list[FoundRoom | TogetherFound] = [*found.fitting]
    if intent.when is not None and intent.when.start is None:
        ways = [*in_time(found.fitting, intent.when), *in_time(found.other_times, intent.when)]
    if not ways and not said:
        said = _tr("Intet passer på det tidspunkt. Sådan kan det lade sig gøre:")
    more: tuple[FoundRoom | TogetherFound, ...] = (*found.other_times, *found.together, *found.nearly)
    ways += [one for one in more if one not in ways]
    choices = [_choices(intent, _rooms(one), one.span, turn)[0] for one in ways]
    turn.show(said or _tr("Hvilket lokale?"), *choices, tone=Tone.WARN if said else Tone.INFO)


def _rooms(found: FoundRoom | TogetherFound) -> tuple[Room, ...]:
    return found.rooms if isinstance(found, TogetherFound) else (found.room,)


def _choices(intent: Book, rooms: tuple[Room, ...], span: TimeSpan, turn: Turn) -> tuple[Choice, ...]:
    """What Enter books; with neither a name nor a title it becomes a draft that asks for them."""
    names = " + ".join(room.name for room in rooms)
    equipment = _wish(intent, turn).movable
    draft = turn.draft(rooms, span, intent.people, title=intent.title, who=intent.who, equipment=equipment)
    detail = " · ".join(part for part in (_for_whom(intent), *(room_detail(room) for room in rooms)) if part)
    when = span_words(span, turn.today)
    begin = Choice(_tr("Begynd en booking i {0}, {1}").format(names, when), draft, detail, "edit")
    if not (intent.title or intent.who) and len(rooms) == 1:
        return (begin,)
    title = _tr("Book {0}, {1}").format(names, when)
    command = replace(_command(intent, tuple(room.id for room in rooms), span), equipment=equipment)
    return (Choice(title, lambda: turn.run_and_show(command, draft), detail, "plus"), begin)


def _command(intent: Book, room_ids: tuple[int, ...], span: TimeSpan, rule: str | None = None) -> BookRooms:
    title = intent.title or intent.who or _tr("Booking")
    return BookRooms(room_ids, span, title, intent.who, intent.people, rule)


def _for_whom(intent: Book) -> str:
    """``“Hansen” · 6 personer``."""
    named = [quoted(name) for name in (intent.title, intent.who) if name]
    return " · ".join([*named, *([people_words(intent.people)] if intent.people else [])])


def _book_series(intent: Book, room: Room, span: TimeSpan, repetition: Repetition, turn: Turn) -> None:
    """All dates are looked at first: those in the way are left out, or lie elsewhere."""
    try:
        rule = format_recurrence(recurrence_of(repetition, to_local(span.start).replace(tzinfo=None)))
    except DomainError as refused:
        turn.refuse(refused)
        return
    command = replace(_command(intent, (room.id,), span, rule), equipment=_wish(intent, turn).movable)

    def looked(outlook: SeriesOutlook) -> None:
        bad = [one for one in outlook.dates if not one.is_fine]
        said = repetition_text(repetition, span.start)
        if not bad:
            text = _tr("Book {0} {1}, {2} gange").format(room.name, said, len(outlook.dates))
            turn.show("", _series_choice(text, command, _series_detail(intent, outlook.dates, turn), turn))
            return
        turn.show(_bad_headline(room, bad, len(outlook.dates)), *_around(command, outlook, bad, turn), tone=Tone.WARN)

    turn.ask(SeriesPreview(command, turn.context.now()), looked)


def _around(command: BookRooms, outlook: SeriesOutlook, bad: list[SeriesDate], turn: Turn) -> tuple[Choice, ...]:
    """Without the dates that are in the way, or with another room or time for each of them."""
    days = ", ".join(span_words(one.span, turn.today) for one in bad[:4])
    skipped = replace(command, choices=tuple(DateChoice(one.original, skip=True) for one in bad))
    left = len(outlook.dates) - len(bad)
    choices = []
    if left:
        text = _tr("Book de {0} andre datoer, spring {1} over").format(left, len(bad))
        choices.append(_series_choice(text, skipped, days, turn))
    ways = [way for one in bad for way in one.ways[:1] if way.room_id is not None]
    if len(ways) == len(bad):
        elsewhere = tuple(_elsewhere(one, way) for one, way in zip(bad, ways, strict=True))
        text = _tr("Book alle {0}, {1} af dem et andet sted").format(len(outlook.dates), len(bad))
        there = ", ".join(f"{way.room} {span_words(way.span, turn.today)}" for way in ways[:3])
        choices.append(_series_choice(text, replace(command, choices=elsewhere), there, turn))
    return tuple(choices)


def _elsewhere(one: SeriesDate, way: Suggestion) -> DateChoice:
    room_ids = (way.room_id,) if way.room_id is not None else None
    return DateChoice(one.original, span=way.span, room_ids=room_ids)


def _series_choice(text: str, command: BookRooms, detail: str, turn: Turn) -> Choice:
    return Choice(text, lambda: turn.run_and_show(command), detail, "repeat")


def _series_detail(intent: Book, dates: tuple[SeriesDate, ...], turn: Turn) -> str:
    first = span_words(dates[0].span, turn.today) if dates else ""
    begins = _tr("begynder {0}").format(first) if first else ""
    return " · ".join(part for part in (_for_whom(intent), begins) if part)


def _bad_headline(room: Room, bad: list[SeriesDate], count: int) -> str:
    return _tr("{0} kan ikke bookes {1} af de {2} gange.").format(room.name, len(bad), count)
