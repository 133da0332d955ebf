"""Taking a booked room into use, leaving it, giving it back, answering requests and offers: one command each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import CancelSeries, ChangeState, PlannedOccurrence, StateChange
from frontdesk.application.messages import Command, Outcome
from frontdesk.application.room_use import EndUse, StartUse
from frontdesk.application.rules import ApproveRequest, DeclineRequest, Displaced, Displacements
from frontdesk.application.series import EditScope
from frontdesk.application.waiting import AcceptOffer, OfferHeld, WaitingRow
from frontdesk.domain.booking import OccurrenceState
from frontdesk.gui.notices import Notice, Tone
from frontdesk.gui.planning.changes import Changer, to_state
from frontdesk.gui.screen import ScreenContext


class Using:
    """Carries out the actions of a booking. *done* shows what came of it, *refused* puts the screen right."""

    def __init__(
        self,
        context: ScreenContext,
        changer: Changer,
        done: Callable[[Outcome], None],
        refused: Callable[[], None],
    ) -> None:
        self._context, self._changer, self._done, self._refused = context, changer, done, refused

    def act(
        self, what: str, one: PlannedOccurrence, scope: EditScope, series: Sequence[PlannedOccurrence] = ()
    ) -> None:
        """Does what an action of `use_actions` says."""
        if what == "approve":
            self._approve(one)
        elif what == "accept":
            self._accept(one)
        else:
            command = _command(what, one, scope, series)
            if command is not None:
                self._changer.run(command, self._done, refused=self._refused)

    def _approve(self, one: PlannedOccurrence) -> None:
        """At once where nothing gives way for it; else it is looked at first, among the requests."""

        def told(displaced: tuple[Displaced, ...]) -> None:
            if displaced:
                self._context.navigate("calendar", tool="requests")
            else:
                approve = ApproveRequest(one.series_id, one.series_version)
                self._changer.run(approve, self._done, refused=self._refused)

        self._context.dispatcher.ask(Displacements(one.series_id, self._context.now()), told)

    def _accept(self, one: PlannedOccurrence) -> None:
        def held(row: WaitingRow | None) -> None:
            if row is None:
                gone = QCoreApplication.translate("UseActions", "Tilbuddet gælder ikke mere")
                self._context.notify(Notice(Tone.WARN, gone))
                self._refused()
            else:
                self._changer.run(AcceptOffer(row.waiting_id, row.version), self._done, refused=self._refused)

        self._context.dispatcher.ask(OfferHeld(one.occurrence_id), held)


def _command(
    what: str, one: PlannedOccurrence, scope: EditScope, series: Sequence[PlannedOccurrence]
) -> Command | None:
    if what == "cancel":
        return _cancelling(one, scope, series)
    makers: Mapping[str, Callable[[], Command]] = {
        "start": lambda: StartUse(one.occurrence_id, one.version),
        "end": lambda: EndUse(one.occurrence_id, one.version),
        "give_back": lambda: EndUse(one.occurrence_id, one.version, given_back=True),
        "release": lambda: to_state(one, OccurrenceState.RELEASED),
        "reopen": lambda: to_state(one, OccurrenceState.CANCELLED),
        "reinstate": lambda: to_state(one, OccurrenceState.CONFIRMED),
        "decline": lambda: DeclineRequest(one.series_id, one.series_version, ""),
    }
    return makers[what]()


def _cancelling(one: PlannedOccurrence, scope: EditScope, series: Sequence[PlannedOccurrence]) -> Command | None:
    """This one, it and those after it, or all that is to come."""
    if not one.state.holds:
        return None
    if scope is EditScope.ALL:
        return CancelSeries(one.series_id, one.series_version)
    meant = [one]
    if scope is EditScope.THIS_AND_FOLLOWING:
        meant += [other for other in series if other.span.start > one.span.start and other.state.holds]
    changes = (StateChange(each.occurrence_id, OccurrenceState.CANCELLED, each.version) for each in meant)
    return ChangeState(tuple(changes))
