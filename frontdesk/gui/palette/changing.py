"""A booking that is there, changed by a sentence: found by its words, shown exactly as it will be, then done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import (
    Calendar,
    CalendarPlan,
    CancelSeries,
    MoveOccurrences,
    OccurrenceMove,
    PlannedOccurrence,
    WaysItCanBeDone,
)
from frontdesk.application.search import AHEAD, BookingsLike
from frontdesk.application.sentences.intents import BookingRef, Cancel, Move, Repeat, Resize
from frontdesk.application.sentences.placing import moved, recurrence_of, resized
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date, local_day, to_local
from frontdesk.domain.errors import DomainError
from frontdesk.domain.recurrence import format_recurrence
from frontdesk.domain.resource import Room
from frontdesk.domain.suggestions import Suggestion
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.notices import Tone
from frontdesk.gui.palette.answer import Choice, Turn
from frontdesk.gui.palette.finding import occupation
from frontdesk.gui.palette.understood import repetition_text
from frontdesk.gui.palette.words import quoted, span_words
from frontdesk.gui.planning.changes import to_state
from frontdesk.gui.timeline.texts import detail, headline


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


Then = Callable[[PlannedOccurrence], None]


def move(intent: Move, turn: Turn) -> None:
    def chosen(booking: PlannedOccurrence) -> None:
        room = turn.profile.room(intent.room_id) if intent.room_id is not None else None
        _preview(booking, lambda: moved(intent, booking.span), room, turn)

    _find_one(intent.booking, turn, chosen)


def resize(intent: Resize, turn: Turn) -> None:
    def chosen(booking: PlannedOccurrence) -> None:
        _preview(booking, lambda: resized(intent, booking.span), None, turn)

    _find_one(intent.booking, turn, chosen)


def cancel(intent: Cancel, turn: Turn) -> None:
    def chosen(booking: PlannedOccurrence) -> None:
        command = to_state(booking, OccurrenceState.CANCELLED)
        choices = [Choice(_tr("Aflys {0}").format(_told(booking, turn)), lambda: turn.run(command), icon="trash")]
        if booking.repeats:
            series = CancelSeries(booking.series_id, booking.series_version)
            text = _tr("Aflys alle kommende gange af {0}").format(quoted(headline(booking)))
            choices.append(Choice(text, lambda: turn.run(series), icon="repeat"))
        turn.show("", *choices)

    _find_one(intent.booking, turn, chosen)


def repeat(intent: Repeat, turn: Turn) -> None:
    """The booking becomes the first of its series."""

    def chosen(booking: PlannedOccurrence) -> None:
        try:
            start = to_local(booking.span.start).replace(tzinfo=None)
            rule = format_recurrence(recurrence_of(intent.repetition, start))
        except DomainError as refused:
            turn.refuse(refused)
            return
        edit = EditSeries(booking.occurrence_id, EditScope.THIS_AND_FOLLOWING, SeriesEdit(rule=rule), booking.version)
        said = repetition_text(intent.repetition, booking.span.start)
        text = _tr("Gentag {0} {1}").format(_told(booking, turn), said)
        turn.show("", Choice(text, lambda: turn.run_and_show(edit), detail(booking), "repeat"))

    _find_one(intent.booking, turn, chosen)


def _find_one(ref: BookingRef, turn: Turn, then: Then) -> None:
    """The booking that is meant; of several it is asked which."""

    def found(bookings: tuple[PlannedOccurrence, ...]) -> None:
        if len(bookings) == 1:
            then(bookings[0])
        elif bookings:
            turn.show(_tr("Hvilken booking?"), *(_one_of(booking, turn, then) for booking in bookings))
        else:
            turn.show(_none_headline(ref, turn), tone=Tone.WARN)

    turn.ask(_lookup(ref, turn), found)


def _lookup(ref: BookingRef, turn: Turn) -> BookingsLike:
    now = turn.context.now()
    within = ref.within or _usual_window(ref, now)
    room_ids = turn.profile.room(ref.room_id).occupies if ref.room_id is not None else ()
    return BookingsLike(ref.words, within, room_ids, ref.at)


def _usual_window(ref: BookingRef, now: datetime) -> TimeSpan:
    """A name is looked for ahead; a room or nothing at all means what is there today."""
    today = local_day(local_date(ref.at or now))
    if not ref.words:
        return today
    return TimeSpan(min(today.start, now - timedelta(hours=1)), now + AHEAD)


def _none_headline(ref: BookingRef, turn: Turn) -> str:
    if ref.words:
        return _tr("Der er ingen booking for {0} i den tid.").format(quoted(ref.words))
    if ref.room_id is not None:
        return _tr("Der er ingen booking i {0} i den tid.").format(turn.profile.name_of(ref.room_id))
    return _tr("Der er ingen bookinger i den tid.")


def _one_of(booking: PlannedOccurrence, turn: Turn, then: Then) -> Choice:
    text = " · ".join(part for part in (_places(booking, turn), detail(booking)) if part)
    title = f"{headline(booking)}, {span_words(booking.span, turn.today)}"
    return Choice(title, lambda: then(booking), text, "calendar", stays=True)


def _preview(booking: PlannedOccurrence, place: Callable[[], TimeSpan], room: Room | None, turn: Turn) -> None:
    """What Enter does, looked at by the rules of the save; when it is taken, the ways it can be done."""
    try:
        span = place()
    except DomainError as refused:
        turn.refuse(refused)
        return
    target = _resources(booking, room, turn)
    first = local_date(span.start)

    def looked(plan: CalendarPlan) -> None:
        taken = occupation(plan, turn).conflicts(target, span, booking)
        if taken:
            _show_ways(booking, span, target, taken[0], turn)
        else:
            turn.show("", _move_choice(booking, target, span, turn))

    turn.ask(Calendar(first, (local_date(span.end) - first).days + 1, target), looked)


def _resources(booking: PlannedOccurrence, room: Room | None, turn: Turn) -> tuple[int, ...]:
    """The new room in place of the old ones; advisor and equipment come along."""
    if room is None:
        return booking.resource_ids
    rooms = {one.id for one in turn.profile.rooms}
    return (*(one for one in booking.resource_ids if one not in rooms), *room.occupies)


def _move_choice(booking: PlannedOccurrence, target: tuple[int, ...], span: TimeSpan, turn: Turn) -> Choice:
    command = MoveOccurrences((OccurrenceMove(booking.occurrence_id, target, span, booking.version),))
    return Choice(_move_words(booking, target, span, turn), lambda: turn.run_and_show(command), detail(booking), "edit")


def _move_words(booking: PlannedOccurrence, target: tuple[int, ...], span: TimeSpan, turn: Turn) -> str:
    """``Flyt “Hansen” fra Salen til Fyrtårnet, tirsdag 24. november kl. 14.00–15.00``."""
    name, when = quoted(headline(booking)), span_words(span, turn.today)
    if set(target) != set(booking.resource_ids):
        goes_to = " + ".join(turn.profile.name_of(one) for one in target if one not in booking.resource_ids)
        return _tr("Flyt {0} fra {1} til {2}, {3}").format(name, _places(booking, turn), goes_to, when)
    if span.start == booking.span.start:
        longer = _tr("Forlæng {0} til {1}") if span.end > booking.span.end else _tr("Forkort {0} til {1}")
        return longer.format(name, when)
    return _tr("Flyt {0} i {1} til {2}").format(name, _places(booking, turn), when)


def _show_ways(
    booking: PlannedOccurrence, span: TimeSpan, target: tuple[int, ...], taken: PlannedOccurrence, turn: Turn
) -> None:
    rooms = {one.id for one in turn.profile.rooms}
    wanted = next((one for one in target if one in rooms), target[0])
    others = tuple(one for one in target if one not in rooms)
    said = _tr("{0} er optaget af {1}, {2}. Sådan kan det lade sig gøre:").format(
        turn.profile.name_of(wanted), quoted(headline(taken)), span_words(taken.span, turn.today)
    )

    def found(ways: tuple[Suggestion, ...]) -> None:
        targets = [(others if one.room_id is None else (*others, one.room_id), one.span) for one in ways]
        choices = (_move_choice(booking, resources, at, turn) for resources, at in targets)
        turn.show(said, *choices, tone=Tone.WARN)

    now, party = turn.context.now(), booking.party_size or 1
    turn.ask(WaysItCanBeDone(wanted, span, now, party, booking.occurrence_id, others), found)


def _told(booking: PlannedOccurrence, turn: Turn) -> str:
    """``“Hansen” i Salen, tirsdag 24. november kl. 9.00–10.00``."""
    return _tr("{0} i {1}, {2}").format(
        quoted(headline(booking)), _places(booking, turn), span_words(booking.span, turn.today)
    )


def _places(booking: PlannedOccurrence, turn: Turn) -> str:
    rooms = {one.id for one in turn.profile.rooms}
    names = [turn.profile.name_of(one) for one in booking.resource_ids if one in rooms]
    return " + ".join(names) or " + ".join(map(turn.profile.name_of, booking.resource_ids))
