"""The selected booking: read, changed in place, moved, used, ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from frontdesk.application.bookings import MoveOccurrences, PlannedOccurrence, RuleOverride, SeriesOccurrences
from frontdesk.application.messages import Changes, Command, Outcome
from frontdesk.application.series import EditScope, EditSeries
from frontdesk.domain.booking import SeriesKind
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict, RuleRefused
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.presenter import BookingCard, as_draft, booking_card
from frontdesk.gui.calendar.relocation import Relocation, changing
from frontdesk.gui.calendar.rule_lines import rule_lines
from frontdesk.gui.calendar.using import Using
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.swapping import giving_way
from frontdesk.gui.planning.ways import Refusal, Way, refusal, told_by, way
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.view import TimelineView

Changing = MoveOccurrences | EditSeries


class Selecting:
    """Acts on one occurrence. *follow* shows what a change touched, *reload* what is true now; *leave* gives the view
    that is up the keyboard, *in_times* does something where times can be seen.
    """

    def __init__(
        self,
        context: ScreenContext,
        timeline: TimelineView,
        inspector: BookingInspector,
        changer: Changer,
        follow: Callable[[Changes], None],
        reload: Callable[[], None],
        leave: Callable[[], None],
        in_times: Callable[[Callable[[], None]], None],
    ) -> None:
        self._leave, self._in_times = leave, in_times
        self._context, self._timeline, self._inspector = context, timeline, inspector
        self._changer, self._follow, self._reload = changer, follow, reload
        self._shown: PlannedOccurrence | None = None
        self._series: tuple[PlannedOccurrence, ...] = ()
        self._refused: Relocation | None = None
        self._stopped: tuple[Changing, RuleRefused] | None = None
        self._saving = False
        self._using = Using(context, changer, self._done, reload)
        inspector.left.connect(self._save_left)
        inspector.use_bar.asked.connect(self._asked)
        inspector.scope_bar.changed.connect(self._rescope)
        inspector.rule_box.overridden.connect(self._override)

    @property
    def occurrence(self) -> PlannedOccurrence | None:
        return self._shown

    def show(self, occurrence: PlannedOccurrence | None) -> None:
        """Shows an occurrence in the inspector; None forgets the one before."""
        same = self._shown is not None and occurrence is not None and self._shown.series_id == occurrence.series_id
        self._shown, self._refused, self._stopped = occurrence, None, None
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
            self._inspector.scope_bar.tell_series(self._card().series)

    def _show_card(self) -> None:
        one = self._shown
        if one is not None:
            self._inspector.set_profile(self._context.profile())
            day = local_date(one.span.start)
            self._inspector.show_booking(self._card(), self._before(one), day, self._context.now())

    def _card(self) -> BookingCard:
        assert self._shown is not None
        scope = self._inspector.scope if self._inspector.shown_id == self._shown.occurrence_id else EditScope.THIS
        return booking_card(self._shown, self._rooms(), self._context.now(), self._series, scope)

    def _before(self, one: PlannedOccurrence) -> BookingDraft:
        return as_draft(one, self._context.profile())

    def _rooms(self) -> Sequence[int]:
        return [room.id for room in self._context.profile().rooms]

    def _rescope(self) -> None:
        """What is meant by cancelling and moving is another thing now."""
        if self._shown is not None and self._inspector.shown_id == self._shown.occurrence_id:
            card = self._card()
            self._inspector.use_bar.show_actions(card.actions)
            self._inspector.offer_repetition(offered=card.can_be_repeated)

    # What was entered

    def submit(self) -> None:
        """Saves what was changed in the fields, and goes back to the calendar."""
        if self._shown is not None and self._inspector.read_span() is None:
            return
        if not self._inspector.repeat_form.is_clear:
            self._inspector.repeat_form.say_unclear()
        elif not self._save():
            self._leave()

    def _save_left(self) -> None:
        """A field was left: what stands there is saved, and the person stays where they went."""
        if self._refused is None and self._inspector.read_span() is not None:
            self._save(follow=False)

    def _save(self, *, follow: bool = True) -> bool:
        """Whether there is anything to save; one thing at a time, so that nothing is said to be out of date."""
        one, entered = self._shown, self._inspector.entered
        if one is None or entered is None or self._saving:
            return False
        scope = self._inspector.scope
        command = changing(one, self._before(one), entered, scope, self._context.profile())
        if command is None:
            return False
        self._saving = True
        relocation = Relocation(one, 0, entered.room_id, entered.room_ids, entered.span, scope)

        def done(outcome: Outcome) -> None:
            self._saving = False
            self._timeline.show_conflict_preview(None)
            if entered.rule is not None:
                self._inspector.forget_entered()
            if follow:
                self._leave()
                self._follow(outcome.changes)
            else:
                self._reload()

        self._changer.run(
            command,
            done,
            lambda error: self._conflicted(relocation, error),
            self._not_saved,
            lambda error: self._ruled(relocation, command, error),
        )
        return True

    def _not_saved(self) -> None:
        self._saving = False
        self._reload()

    def give_up(self) -> None:
        """Puts fields and ghost back as the booking is."""
        self._refused, self._stopped = None, None
        self._timeline.show_conflict_preview(None)
        self._inspector.show_refusal(None)
        self._inspector.forget_entered()
        self._show_card()
        self._leave()

    # Moving

    def dropped(self, proposal: Proposal) -> None:
        """Something was dragged or carried elsewhere."""
        same = self._shown is not None and proposal.occurrence == self._shown
        self.relocate(Relocation.of(proposal, self._inspector.scope if same else EditScope.THIS))

    def relocate(self, relocation: Relocation, way: Way | None = None) -> None:
        """Moves it; *way* is how, when another booking gives way for it."""
        command: Command = relocation.command(self._context.profile())
        if way is not None:
            command = giving_way(way, command)
        self._changer.run(
            command,
            self._done,
            lambda error: self._conflicted(relocation, error),
            self._reload,
            lambda error: self._ruled(relocation, command, error),
        )

    def _conflicted(self, relocation: Relocation, error: BookingConflict) -> None:
        self._saving = False
        self._refused = relocation
        ghost = self._timeline.propose(relocation.room_id, relocation.span, relocation.occurrence.occurrence_id)
        self._timeline.show_conflict_preview(ghost)
        blocker = self._timeline.board.schedule.occurrence(error.occurrence_id or 0)
        self._inspector.show_refusal(refusal(told_by(error, blocker), relocation.span), take_focus=True)

    def _ruled(self, relocation: Relocation, command: Command, error: RuleRefused) -> None:
        """House rules are told where a conflict would be, with ways, and a reason past them for those who may."""
        self._saving = False
        self._refused = relocation
        if isinstance(command, MoveOccurrences | EditSeries):
            self._stopped = command, error
        stopping = [firing for firing in error.firings if firing.stops]
        may_override = self._stopped is not None and all(firing.may_override for firing in stopping)
        today = local_date(self._context.now())
        self._inspector.rule_box.show_rules(rule_lines(error.firings, today), may_override=may_override)
        ways = tuple(way(one, relocation.span) for one in error.alternatives)
        self._inspector.show_refusal(Refusal("", "", ways) if ways else None, take_focus=True)

    def _override(self, reason: str) -> None:
        if self._stopped is not None and not self._inspector.shows_draft:
            command, error = self._stopped
            rules = dict.fromkeys(firing.rule.id for firing in error.firings if firing.stops)
            overrides = tuple(RuleOverride(rule_id, reason) for rule_id in rules)
            self._inspector.forget_entered()
            self._changer.run(replace(command, overrides=overrides), self._done, refused=self._reload)

    def take(self, way: Way) -> None:
        """Moves it the way that was chosen."""
        if self._refused is not None:
            room_id = self._refused.room_id if way.room_id is None else way.room_id
            relocation = self._refused.taking(room_id, way.later, way.length)
            self._inspector.forget_entered()
            self.relocate(relocation, way)

    def pick_up(self) -> None:
        """Hands the booking to the arrow keys."""
        self._in_times(self._pick_up)

    def copy(self) -> None:
        """Hands a copy of it to the arrow keys."""
        self._in_times(self._copy)

    def split(self) -> None:
        """Lets the arrow keys choose where it is cut."""
        self._in_times(self._split)

    def _pick_up(self) -> None:
        self._in_calendar()
        space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QApplication.sendEvent(self._timeline, space)

    def _copy(self) -> None:
        self._in_calendar()
        self._timeline.pick_up(copy=True)

    def _split(self) -> None:
        self._in_calendar()
        self._timeline.begin_split()

    def _in_calendar(self) -> None:
        self._timeline.setFocus(Qt.FocusReason.TabFocusReason)
        if self._shown is not None:
            self._timeline.select(self._shown.occurrence_id)

    # Using and ending

    def _asked(self, what: str) -> None:
        here = {"move": self.pick_up, "copy": self.copy, "split": self.split, "open": self.open}
        if what in here:
            here[what]()
        elif self._shown is not None:
            self._using.act(what, self._shown, self._inspector.scope, self._series)

    def cancel(self) -> None:
        """Cancels it, or what of its series is meant; opens a closure again."""
        one = self._shown
        if one is not None:
            what = "reopen" if one.kind is SeriesKind.CLOSURE else "cancel"
            self._using.act(what, one, self._inspector.scope, self._series)

    def release(self) -> None:
        """Nobody came: the room is free again, and the figures know why."""
        if self._shown is not None:
            self._using.act("release", self._shown, EditScope.THIS, self._series)

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
        """The button that did it may be gone: from there the keyboard goes back to the calendar."""
        if self._inspector.use_bar.isAncestorOf(QApplication.focusWidget() or self._timeline):
            self._leave()
        self._timeline.show_conflict_preview(None)
        self._follow(outcome.changes)
