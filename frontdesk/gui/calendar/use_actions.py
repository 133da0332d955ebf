"""Which actions a booking offers, by its state, its time and what it is; and the icon that goes with its state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.series import EditScope
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.calendar.use_bar import UseAction
from frontdesk.gui.planning.changes import can_be_released


def _tr(text: str) -> str:
    return QCoreApplication.translate("UseActions", text)


_ICONS: Mapping[OccurrenceState, str] = {
    OccurrenceState.HELD: "clock",
    OccurrenceState.REQUESTED: "unknown",
    OccurrenceState.CONFIRMED: "check",
    OccurrenceState.IN_USE: "person",
    OccurrenceState.ENDED: "check-out",
    OccurrenceState.RELEASED: "missing",
    OccurrenceState.GIVEN_BACK: "undo",
    OccurrenceState.CANCELLED: "void",
    OccurrenceState.SKIPPED: "void",
}


def state_icon(state: OccurrenceState) -> str:
    """The icon of a state; the word beside it says the same."""
    return _ICONS[state]


def use_actions(one: PlannedOccurrence, now: datetime, scope: EditScope = EditScope.THIS) -> tuple[UseAction, ...]:
    """What can be done with a booking now, the likeliest first; *scope* is what of a series is meant."""
    if one.kind is SeriesKind.CLOSURE:
        return tuple(_of_closure(one))
    return (*_of_use(one, now), *_by_state(one), *_elsewhere(one), *_endings(one, scope), *_of_place(one))


def _of_use(one: PlannedOccurrence, now: datetime) -> Iterator[UseAction]:
    today = local_date(one.span.start) == local_date(now)
    going_on = one.span.start <= now < one.span.end
    if one.state is OccurrenceState.CONFIRMED and today and now < one.span.end:
        yield UseAction("start", _tr("Tjek ind"), _tr("Lokalet er taget i brug fra nu"), first=going_on)
    if one.state is OccurrenceState.IN_USE:
        yield UseAction("end", _tr("Afslut nu"), _tr("Brugen er slut; lokalet er frit fra nu"), first=True)
    if one.state in (OccurrenceState.CONFIRMED, OccurrenceState.IN_USE) and going_on:
        yield UseAction("give_back", _tr("Giv resten tilbage"), _tr("Resten af tiden kan bruges af andre"))
    if one.state is OccurrenceState.CONFIRMED and can_be_released(one, now):
        yield UseAction("release", _tr("Frigiv: ikke mødt"), _tr("Ingen er kommet; lokalet er frit, og det tælles"))


def _by_state(one: PlannedOccurrence) -> Iterator[UseAction]:
    if one.state is OccurrenceState.REQUESTED:
        yield UseAction("approve", _tr("Godkend"), _tr("Anmodningen bliver til en booking"), first=True)
        yield UseAction("decline", _tr("Afslå"), _tr("Der svares nej til anmodningen"))
    if one.state is OccurrenceState.HELD:
        yield UseAction("accept", _tr("Tag imod tilbuddet"), _tr("Det, der holdes, bliver booket"), first=True)
    if one.state in _RETURNING:
        yield UseAction("reinstate", _tr("Genoptag"), _tr("Bookes igen, hvis lokalet stadig er frit"), first=True)


_RETURNING = frozenset(
    {OccurrenceState.CANCELLED, OccurrenceState.RELEASED, OccurrenceState.GIVEN_BACK, OccurrenceState.SKIPPED}
)


def _of_place(one: PlannedOccurrence) -> Iterator[UseAction]:
    if one.state not in (OccurrenceState.CONFIRMED, OccurrenceState.IN_USE):
        return
    yield UseAction(
        "move", _tr("Flyt"), _tr("Flyt med piletaster; Enter lægger den på plads"), key=_tr("Mellemrum"), quiet=True
    )
    if one.kind in (SeriesKind.BOOKING, SeriesKind.EVENT):
        yield UseAction("copy", _tr("Kopiér"), _tr("En kopi flyttes med piletaster"), key="Ctrl+C", quiet=True)
    if one.kind is SeriesKind.BOOKING:
        yield UseAction(
            "split", _tr("Del her"), _tr("Piletaster vælger, hvor bookingen deles i to"), key="Ctrl+X", quiet=True
        )


def _endings(one: PlannedOccurrence, scope: EditScope) -> Iterator[UseAction]:
    if one.state not in (OccurrenceState.CONFIRMED, OccurrenceState.IN_USE, OccurrenceState.HELD):
        return
    texts = {
        EditScope.THIS: _tr("Aflys"),
        EditScope.THIS_AND_FOLLOWING: _tr("Aflys denne og følgende"),
        EditScope.ALL: _tr("Aflys alle kommende"),
    }
    yield UseAction("cancel", texts[scope], _tr("Tiden bliver fri; kan fortrydes"), key=_tr("Del"))


def _of_closure(one: PlannedOccurrence) -> Iterator[UseAction]:
    if one.state.holds:
        yield UseAction("reopen", _tr("Åbn igen"), _tr("Lokalet kan bookes igen"), first=True)


def _elsewhere(one: PlannedOccurrence) -> Iterator[UseAction]:
    if one.event_id is not None:
        yield UseAction("open", _tr("Åbn arrangementet"))
    elif one.kind is SeriesKind.APPOINTMENT:
        yield UseAction("open", _tr("Se rådgiverens uge"))
