"""Who is in the house and who comes, answered in place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.sentences.intents import WhoComes, WhoIsHere
from frontdesk.application.visits import ArrivalRow, Arrivals, InsideRow, VisitState, WhoIsInside
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.formats import prose_clock
from frontdesk.gui.palette.answer import MOST, Choice, Turn
from frontdesk.gui.palette.words import day_words
from frontdesk.gui.planning.days import people_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


_MORE = MOST - 1


def who_is_here(_intent: WhoIsHere, turn: Turn) -> None:
    """How many and who; the list on paper is one of the choices."""

    def found(rows: tuple[InsideRow, ...]) -> None:
        count = sum(row.party_size for row in rows)
        said = _tr("{0} i huset nu").format(people_words(count)) if rows else _tr("Der er ingen gæster i huset.")
        everybody = Choice(_tr("Vis dem alle på I dag"), turn.go("today"), icon="inside")
        turn.show(said, *(_inside(row, turn) for row in rows[:_MORE]), everybody)

    turn.ask(WhoIsInside(turn.context.now()), found)


def who_comes(intent: WhoComes, turn: Turn) -> None:
    """The guests of the day that are due in the time asked about, and how they stand."""
    day = local_date(intent.within.start)

    def found(rows: tuple[ArrivalRow, ...]) -> None:
        due = [row for row in rows if _is_due(row, intent)]
        count = sum(row.party_size for row in due)
        text = _tr("{0} ventes {1}") if due else _tr("Der ventes ingen {1}")
        said = text.format(people_words(count), day_words(day, turn.today))
        turn.show(said, *(_arrival(row, day, turn) for row in due))

    turn.ask(Arrivals(day), found)


def _is_due(row: ArrivalRow, intent: WhoComes) -> bool:
    when = row.expected_at or row.arrived_at
    return row.state is not VisitState.CANCELLED and when is not None and intent.within.contains(when)


def _inside(row: InsideRow, turn: Turn) -> Choice:
    title = ", ".join(part for part in (row.name, row.company) if part)
    detail = _tr("{0} · siden {1}").format(row.place or row.host, prose_clock(row.since))
    came = local_date(row.since)
    go = turn.go("visitors", visit_id=row.visit_id, day=came) if row.visit_id is not None else turn.go("events")
    return Choice(title, go, detail, "person")


def _arrival(row: ArrivalRow, day: date, turn: Turn) -> Choice:
    title = ", ".join(part for part in (row.name, row.company) if part)
    due = prose_clock(row.expected_at) if row.expected_at else _tr("uden aftale")
    parts = (due, row.place or row.host, _state(row.state))
    go = turn.go("visitors", visit_id=row.visit_id, day=day)
    return Choice(title, go, " · ".join(part for part in parts if part), "person")


def _state(state: VisitState) -> str:
    words = {VisitState.INSIDE: _tr("i huset"), VisitState.LEFT: _tr("gået igen")}
    return words.get(state, _tr("ventes"))
