"""What is on, who knows about it, and anything by its name: shown, and Enter goes to it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import Calendar, CalendarPlan, PlannedOccurrence
from frontdesk.application.search import AHEAD, BEHIND, BadgeHolder, Found, PersonFound
from frontdesk.application.search import Search as SearchHouse
from frontdesk.application.sentences.intents import Advice, Search, WhatHappens
from frontdesk.application.sentences.spelling import likeness
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Advisor
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.notices import Tone
from frontdesk.gui.palette.answer import MOST, Choice, Turn
from frontdesk.gui.palette.finding import occupation, room_detail
from frontdesk.gui.palette.words import quoted, span_words
from frontdesk.gui.timeline.texts import detail, headline, state_word


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


ADVICE_DAYS = 14


def what_happens(intent: WhatHappens, turn: Turn) -> None:
    """What is on in a time, in one room or the whole house."""
    first, last = local_date(intent.within.start), local_date(intent.within.end - timedelta(seconds=1))
    room = turn.profile.room(intent.room_id) if intent.room_id is not None else None

    def found(plan: CalendarPlan) -> None:
        on = [one for one in plan.occurrences if one.span.overlaps(intent.within)]
        where = _tr(" i {0}").format(room.name) if room else ""
        said = (
            _tr("Der sker intet{0}.").format(where)
            if not on
            else _tr("Der er {0} på programmet{1}:").format(len(on), where)
        )
        focus: dict[str, object] = {"day": first}
        rest = Choice(_tr("Vis i kalenderen"), turn.go("calendar", **focus), icon="calendar")
        turn.show(said, *(booking_choice(one, turn) for one in on[: MOST - 1]), rest)

    turn.ask(Calendar(first, (last - first).days + 1, room.occupies if room else None), found)


def booking_choice(booking: PlannedOccurrence, turn: Turn) -> Choice:
    """A booking as a result; Enter goes to where it stands."""
    names = " + ".join(name for one in booking.resource_ids if (name := turn.profile.name_of(one)))
    parts = (names, detail(booking), state_word(booking.state).lower())
    text = " · ".join(part for part in parts if part)
    title = f"{headline(booking)}, {span_words(booking.span, turn.today)}"
    if booking.event_id is not None:
        return Choice(title, turn.go("events", event_id=booking.event_id), text, "events")
    return Choice(title, turn.go("calendar", occurrence_id=booking.occurrence_id), text, "calendar")


def advice(intent: Advice, turn: Turn) -> None:
    """The next hours of the advisors who may be meant, soonest first."""
    advisors = [one for one in turn.profile.advisors if _may_be_meant(one, intent)]
    now = turn.context.now()
    within = intent.when.within if intent.when else TimeSpan(now, now + timedelta(days=ADVICE_DAYS))
    first = local_date(within.start)
    days = (local_date(within.end) - first).days + 1

    def found(plan: CalendarPlan, hours: OpeningHours) -> None:
        times = [(span, one) for one in advisors for span in _open_times(one, plan, hours, turn)]
        free = sorted((pair for pair in times if _inside(pair[0], intent, within)), key=lambda pair: pair[0])
        text = _tr("Ledige tider:") if free else _tr("Der er ingen ledige tider i den tid.")
        turn.show(text, *(_advice_choice(one, span, turn) for span, one in free[:MOST]))

    turn.ask_plan(first, days, found)


def _may_be_meant(advisor: Advisor, intent: Advice) -> bool:
    if intent.advisor_id is not None:
        return advisor.id == intent.advisor_id
    return not intent.topic or intent.topic in advisor.topics


def _inside(span: TimeSpan, intent: Advice, within: TimeSpan) -> bool:
    wanted = intent.when.start if intent.when else None
    return span.start >= (wanted or within.start) and span.start < within.end


def _open_times(advisor: Advisor, plan: CalendarPlan, hours: OpeningHours, turn: Turn) -> tuple[TimeSpan, ...]:
    from frontdesk.gui.advisors.presenter import open_times

    days = [plan.first + timedelta(days=number) for number in range(plan.days)]
    return open_times(advisor.id, occupation(plan, turn), hours, days, turn.context.now())


def _advice_choice(advisor: Advisor, span: TimeSpan, turn: Turn) -> Choice:
    go = turn.go("advisors", advisor_id=advisor.id, day=local_date(span.start))
    return Choice(f"{advisor.name}, {span_words(span, turn.today)}", go, ", ".join(advisor.topics), "advisors")


def search(intent: Search, turn: Turn) -> None:
    """Whatever goes by the name: rooms and advisors at once, guests and bookings when they are found."""
    known = _known(intent, turn)
    if intent.code:
        turn.ask(BadgeHolder(intent.code), lambda holder: _show_holder(holder, intent.code, turn))
    elif intent.words:
        query = SearchHouse(intent.words, _window(intent, turn.context.now()), turn.context.now())
        turn.ask(query, lambda found: _show_found(intent, found, known, turn))
    else:
        turn.show("", *known)


def _window(intent: Search, now: datetime) -> TimeSpan:
    return intent.within or TimeSpan(now - BEHIND, now + AHEAD)


def _known(intent: Search, turn: Turn) -> list[Choice]:
    """Rooms and advisors: what a room is used for today, and an advisor's week."""
    rooms = [one for one in turn.profile.bookable if _is_called(one.id, one.name, intent.room_id, intent.words)]
    advisors = [one for one in turn.profile.advisors if _is_called(one.id, one.name, intent.advisor_id, intent.words)]
    choices = []
    for room in rooms:
        day = local_date(intent.within.start) if intent.within else turn.today
        choices.append(Choice(room.name, turn.go("calendar", day=day), room_detail(room), "room"))
    for advisor in advisors:
        go = turn.go("advisors", advisor_id=advisor.id)
        choices.append(Choice(advisor.name, go, ", ".join(advisor.topics), "advisors"))
    return choices


def _is_called(identifier: int, name: str, meant: int | None, words: str) -> bool:
    return identifier == meant or bool(words and likeness(words, name))


def _show_found(intent: Search, found: Found, known: list[Choice], turn: Turn) -> None:
    people = [_person(one, turn) for one in found.people]
    bookings = [booking_choice(one, turn) for one in found.bookings]
    few = people[:4] if bookings else people
    choices = [*known, *few, *bookings]
    said = "" if choices else _tr("Der er ikke noget, der hedder {0}.").format(quoted(intent.words))
    turn.show(said, *choices, tone=Tone.INFO if choices else Tone.WARN)


def _person(person: PersonFound, turn: Turn) -> Choice:
    title = ", ".join(part for part in (person.name, person.company) if part)
    when = span_words(TimeSpan(person.due_at, person.due_at + timedelta(minutes=1)), turn.today).rpartition("–")[0]
    text = " · ".join(part for part in (person.place, when) if part)
    if person.event_id is not None:
        return Choice(title, turn.go("events", event_id=person.event_id), text, "badge")
    go = turn.go("visitors", visit_id=person.visit_id, day=local_date(person.due_at))
    return Choice(title, go, text, "person")


def _show_holder(holder: PersonFound | None, code: str, turn: Turn) -> None:
    if holder is None:
        turn.show(_tr("Koden {0} hører ikke til en badge herfra.").format(code), tone=Tone.WARN)
    else:
        turn.show("", _person(holder, turn))
