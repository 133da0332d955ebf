"""The selected booking: read, renamed, moved, cancelled or released."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from frontdesk.application.bookings import CancelSeries, PlannedOccurrence, SeriesOccurrences
from frontdesk.application.messages import Changes, Outcome
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.presenter import BookingCard, Relocation, as_draft, booking_card, described
from frontdesk.gui.planning.changes import Changer, to_state
from frontdesk.gui.planning.ways import Way, refusal, told_by
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.view import TimelineView


class Selecting:
    """Acts on one occurrence. *follow* shows what a change touched, *reload* what is true now."""

    def __init__(
        self,
        context: ScreenContext,
        timeline: TimelineView,
        inspector: BookingInspector,
        changer: Changer,
        follow: Callable[[Changes], None],
        reload: Callable[[], None],
    ) -> None:
        self._context, self._timeline, self._inspector = context, timeline, inspector
        self._changer, self._follow, self._reload = changer, follow, reload
        self._shown: PlannedOccurrence | None = None
        self._series: tuple[PlannedOccurrence, ...] = ()
        self._refused: Relocation | None = None

    @property
    def occurrence(self) -> PlannedOccurrence | None:
        return self._shown

    def show(self, occurrence: PlannedOccurrence | None) -> None:
        """Shows an occurrence in the inspector; None forgets the one before."""
        same = self._shown is not None and occurrence is not None and self._shown.series_id == occurrence.series_id
        self._shown, self._refused = occurrence, None
        self._series = self._series if same else ()
        if occurrence is None:
            return
        self._inspector.show_refusal(None)
        self._show_card()
        if occurrence.repeats:
            self._context.dispatcher.ask(SeriesOccurrences(occurrence.series_id), self._take_series, "calendar series")

    def _take_series(self, series: tuple[PlannedOccurrence, ...]) -> None:
        if self._shown is not None and series and series[0].series_id == self._shown.series_id:
            self._series = series
            self._inspector.tell_series(self._card().series)

    def _show_card(self) -> None:
        one = self._shown
        if one is not None:
            self._inspector.show_booking(self._card(), as_draft(one, self._rooms()), local_date(one.span.start))

    def _card(self) -> BookingCard:
        assert self._shown is not None
        return booking_card(self._shown, self._rooms(), self._context.now(), self._series)

    def _rooms(self) -> Sequence[int]:
        return [room.id for room in self._context.profile().rooms]

    # What was entered

    def submit(self) -> None:
        """Saves what was changed in the fields; with a refusal shown and nothing changed since, takes the first way."""
        one, entered = self._shown, self._inspector.entered
        if one is None or entered is None or self._inspector.read_span() is None:
            return
        relocation = self._entered_relocation(one, entered)
        if relocation.changes_something:
            self.relocate(relocation)
        words = described(one, entered)
        if words is not None:
            self._changer.run(words, self._done, refused=self._reload)
        if words is None and not relocation.changes_something:
            self._timeline.setFocus()

    def _entered_relocation(self, one: PlannedOccurrence, entered: BookingDraft) -> Relocation:
        before = as_draft(one, self._rooms())
        return Relocation(one, before.room_id, entered.room_id, entered.span, self._inspector.whole_series)

    def give_up(self) -> None:
        """Puts fields and ghost back as the booking is."""
        self._refused = None
        self._timeline.show_conflict_preview(None)
        self._inspector.show_refusal(None)
        self._show_card()
        self._timeline.setFocus()

    # Moving

    def dropped(self, proposal: Proposal) -> None:
        """Something was dragged or carried elsewhere."""
        self.relocate(Relocation.of(proposal, self._inspector.whole_series))

    def relocate(self, relocation: Relocation) -> None:
        def conflicted(error: BookingConflict) -> None:
            self._refused = relocation
            ghost = self._timeline.propose(relocation.room_id, relocation.span, relocation.occurrence.occurrence_id)
            self._timeline.show_conflict_preview(ghost)
            blocker = self._timeline.board.schedule.occurrence(error.occurrence_id or 0)
            self._inspector.show_refusal(refusal(told_by(error, blocker), relocation.span), take_focus=True)

        self._changer.run(relocation.command(), self._done, conflicted, self._reload)

    def take(self, way: Way) -> None:
        """Moves it the way that was chosen."""
        if self._refused is not None:
            room_id = self._refused.room_id if way.room_id is None else way.room_id
            self.relocate(self._refused.taking(room_id, way.later))

    def pick_up(self) -> None:
        """Hands the booking to the arrow keys."""
        self._timeline.setFocus(Qt.FocusReason.TabFocusReason)
        if self._shown is not None:
            self._timeline.select(self._shown.occurrence_id)
        space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QApplication.sendEvent(self._timeline, space)

    # Ending

    def cancel(self) -> None:
        """Cancels it, or what is to come of its row when that is what is meant."""
        one = self._shown
        if one is None or not one.state.holds:
            return
        if self._inspector.whole_series:
            self._changer.run(CancelSeries(one.series_id, one.series_version), self._done, refused=self._reload)
        else:
            self._changer.run(to_state(one, OccurrenceState.CANCELLED), self._done, refused=self._reload)

    def release(self) -> None:
        """Nobody came: the room is free again, and the figures know why."""
        one = self._shown
        if one is not None and one.state.holds:
            self._changer.run(to_state(one, OccurrenceState.RELEASED), self._done, refused=self._reload)

    def open(self) -> None:
        """Goes to the event or the advisor's week this is a part of."""
        one = self._shown
        if one is None:
            return
        if one.event_id is not None:
            self._context.navigate("events", event_id=one.event_id)
        else:
            self._context.navigate("advisors", occurrence_id=one.occurrence_id)

    def _done(self, outcome: Outcome) -> None:
        self._timeline.show_conflict_preview(None)
        self._follow(outcome.changes)
