"""The plan as lines of a list. No widgets."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.listing.lines import Cell, Line
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.timeline.texts import clock_range, headline, kind_word, state_word, what_else

ROOMS_PX = 112
STRETCHED = (3,)


def headings() -> tuple[str, ...]:
    return _tr("Dag"), _tr("Tid"), _tr("Lokale"), _tr("Hvem og hvad"), _tr("Antal"), _tr("Status")


def plan_lines(plan: CalendarPlan, profile: HouseProfile, shown: Collection[int]) -> tuple[Line, ...]:
    """One line for each occurrence that uses one of the rooms that are *shown*, in time order."""
    return tuple(_line(one, profile) for one in plan.occurrences if set(shown).intersection(one.resource_ids))


def _line(occurrence: PlannedOccurrence, profile: HouseProfile) -> Line:
    where = ", ".join(profile.name_of(resource_id) for resource_id in occurrence.resource_ids)
    cells = (
        Cell(short_day(local_date(occurrence.span.start))),
        Cell(clock_range(occurrence.span)),
        Cell(where, widest=ROOMS_PX),
        Cell(headline(occurrence), "strong", note=what_else(occurrence)),
        Cell(str(occurrence.party_size or ""), right=True),
        _state(occurrence),
    )
    words = (occurrence.title, occurrence.organizer, where, state_word(occurrence.state))
    return Line(occurrence.occurrence_id, cells, (), words, not occurrence.state.holds)


def _state(occurrence: PlannedOccurrence) -> Cell:
    if occurrence.kind is SeriesKind.CLOSURE:
        return Cell(kind_word(occurrence.kind), tone="neutral", icon="lock")
    if occurrence.state not in _LOOKS:
        return Cell(state_word(occurrence.state), "muted")
    tone, icon = _LOOKS[occurrence.state]
    return Cell(state_word(occurrence.state), tone=tone, icon=icon)


_LOOKS = {
    OccurrenceState.HELD: ("info", "clock"),
    OccurrenceState.REQUESTED: ("warn", "unknown"),
    OccurrenceState.IN_USE: ("ok", "people"),
    OccurrenceState.RELEASED: ("neutral", "missing"),
    OccurrenceState.GIVEN_BACK: ("neutral", "undo"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("CalendarList", text)
