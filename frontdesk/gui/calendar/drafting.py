"""Making a booking: a draft in the inspector and its ghost in the calendar, until it is booked or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import WaysItCanBeDone
from frontdesk.application.messages import Changes, Outcome
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.suggestions import Suggestion
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.kept import kept_text, recalled
from frontdesk.gui.planning.ways import Way, foreseen, refusal, told_by
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.view import TimelineView

KEPT_AS = "calendar"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)


class Drafting:
    """At most one draft, kept by the desk. *show_day* goes to another day; *follow* shows what was booked."""

    def __init__(
        self,
        context: ScreenContext,
        timeline: TimelineView,
        inspector: BookingInspector,
        changer: Changer,
        show_day: Callable[[date], None],
        follow: Callable[[Changes], None],
    ) -> None:
        self._context, self._timeline, self._inspector = context, timeline, inspector
        self._changer, self._show_day, self._follow = changer, show_day, follow
        self._draft = recalled(context.preferences.draft(KEPT_AS), BookingDraft)
        self._ways: tuple[Way, ...] = ()

    @property
    def draft(self) -> BookingDraft | None:
        return self._draft

    def begin(self, draft: BookingDraft) -> None:
        """Starts a draft, with the words of the one under way if there is one."""
        before = self._draft
        if before is not None and not draft.is_named:
            draft = BookingDraft(
                draft.room_id, draft.span, before.title, before.organizer, before.party_size, before.note, before.until
            )
        self._keep(draft)
        self._show_day(local_date(draft.span.start))
        self.show()
        self._inspector.focus_title()

    def show(self) -> None:
        """Shows the draft in the inspector, and its ghost where its day is shown."""
        if self._draft is not None:
            self._inspector.show_draft(self._draft, local_date(self._draft.span.start))
            self.check()

    def check(self) -> None:
        """Draws the ghost anew and says what is in the way of it."""
        draft = self._draft
        if draft is None:
            return
        proposal = self._timeline.propose(draft.room_id, draft.span)
        self._timeline.show_conflict_preview(proposal)
        if proposal is not None and proposal.conflicts:
            self._ask_ways(draft, proposal)
        else:
            self._show_ways(None)

    def edited(self) -> None:
        """Takes over what was typed."""
        entered = self._inspector.entered
        before = self._draft
        if entered is None or before is None:
            return
        self._keep(entered)
        if (before.room_id, before.span, before.party_size) != (entered.room_id, entered.span, entered.party_size):
            self._show_day(local_date(entered.span.start))
            self.check()

    def submit(self) -> None:
        """Books it, or takes the first way when it cannot be done as it is."""
        draft = self._inspector.entered
        if draft is None or self._inspector.read_span() is None or not self._is_named(draft):
            return
        if self._ways:
            self.take(self._ways[0])
        else:
            self._book(draft)

    def take(self, way: Way) -> None:
        """Does it that way: books at once when it is known what or who it is for."""
        draft = self._inspector.entered
        if draft is None:
            return
        changed = draft.taking(draft.room_id if way.room_id is None else way.room_id, way.later)
        if self._is_named(changed):
            self._book(changed)
        else:
            self._keep(changed)
            self._inspector.show_draft(changed, local_date(changed.span.start))
            self.check()
            self._is_named(changed)

    def discard(self) -> None:
        """Throws the draft away; it can be fetched back if anything had been written."""
        gone = self._draft
        self._keep(None)
        self._timeline.show_conflict_preview(None)
        self._inspector.show_nothing()
        self._timeline.setFocus()
        if gone is not None and gone.is_named:
            back = WayOut(_tr("Hent den tilbage"), lambda: self.begin(gone))
            self._context.notify(Notice(Tone.INFO, _tr("Kladden er kasseret"), gone.title or gone.organizer, (back,)))

    def _is_named(self, draft: BookingDraft) -> bool:
        if not draft.is_named:
            self._inspector.focus_title()
            self._inspector.say_problem(_tr("Skriv, hvad eller hvem det er til."))
        return draft.is_named

    def _book(self, draft: BookingDraft) -> None:
        def done(outcome: Outcome) -> None:
            self._keep(None)
            self._timeline.show_conflict_preview(None)
            self._timeline.setFocus()
            self._follow(outcome.changes)

        def conflicted(error: BookingConflict) -> None:
            self._keep(draft)
            self._inspector.show_draft(draft, local_date(draft.span.start))
            blocker = self._timeline.board.schedule.occurrence(error.occurrence_id or 0)
            said = refusal(told_by(error, blocker), draft.span)
            self._ways = said.ways
            self._inspector.show_refusal(said, take_focus=True)

        self._changer.run(draft.command(), done, conflicted)

    def _ask_ways(self, draft: BookingDraft, proposal: Proposal) -> None:
        blocker = proposal.conflicts[0]
        error = foreseen(draft.room_id, proposal.column.title, blocker, draft.span)

        def answered(found: tuple[Suggestion, ...]) -> None:
            now = self._draft
            if now is not None and (now.room_id, now.span) == (draft.room_id, draft.span):
                self._show_ways(error, found)

        query = WaysItCanBeDone(draft.room_id, draft.span, self._context.now(), draft.party_size or 1)
        self._context.dispatcher.ask(query, answered, key="calendar ways")

    def _show_ways(self, error: BookingConflict | None, found: tuple[Suggestion, ...] = ()) -> None:
        if self._draft is None:
            return
        said = refusal(error, self._draft.span, found) if error else None
        self._ways = said.ways if said else ()
        self._inspector.show_refusal(said)

    def _keep(self, draft: BookingDraft | None) -> None:
        self._draft = draft
        self._context.preferences.keep_draft(KEPT_AS, kept_text(draft))
