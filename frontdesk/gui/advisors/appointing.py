"""Making and moving appointments: advisor and room together, or a word about how the two can meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.messages import Changes, Outcome
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Advisor, Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.advisors.panel import AppointmentPanel
from frontdesk.gui.advisors.presenter import AppointmentDraft, Meeting, free_rooms, meeting_ways
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.kept import kept_text, recalled
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall
from frontdesk.gui.planning.ways import Refusal, Way, foreseen, refusal, told_by
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.timeline.conflicts import Occupation
from frontdesk.gui.timeline.proposal import Proposal
from frontdesk.gui.timeline.view import TimelineView

KEPT_AS = "appointment"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Advisors", text)


class Appointing:
    """At most one draft, kept by the desk; and the move that was refused last.

    *show_day* goes to another week; *follow* shows what was changed; *settled* what is to be seen without a draft.
    """

    def __init__(
        self,
        context: ScreenContext,
        timeline: TimelineView,
        panel: AppointmentPanel,
        changer: Changer,
        plans: PlanSource,
        show_day: Callable[[date], None],
        follow: Callable[[Changes], None],
        settled: Callable[[], None],
    ) -> None:
        self._context, self._timeline, self._panel = context, timeline, panel
        self._changer, self._plans = changer, plans
        self._show_day, self._follow, self._settled = show_day, follow, settled
        self._draft = recalled(context.preferences.draft(KEPT_AS), AppointmentDraft)
        self._refused: Meeting | None = None
        self._ways: tuple[Way, ...] = ()

    @property
    def draft(self) -> AppointmentDraft | None:
        return self._draft

    @property
    def is_refused(self) -> bool:
        """Whether the ways out of a refused move are shown."""
        return self._refused is not None

    def forget_refusal(self) -> None:
        """Something else was taken up."""
        if self._refused is not None:
            self._refused, self._ways = None, ()
            self._timeline.show_conflict_preview(None)

    # A draft

    def begin(self, advisor_id: int, span: TimeSpan) -> None:
        """A new appointment, with the words of the draft under way if there is one."""
        self._refused = None
        before = self._draft or AppointmentDraft(advisor_id, span)
        self._keep(replace(before, advisor_id=advisor_id, span=span))
        self._show_day(local_date(span.start))
        self.show()
        self._panel.focus_client()

    def show(self) -> None:
        """Shows the draft and its ghost."""
        advisor = self._advisor()
        if self._draft is None or advisor is None:
            return
        free = self._free(self._draft)
        self._keep(self._draft.in_a_free_room(free, self._rooms))
        self._panel.show_draft(self._draft, advisor, free, local_date(self._draft.span.start))
        self.check()

    def check(self) -> None:
        """Draws the ghost anew and says what is in the way."""
        draft = self._draft
        if draft is None:
            return
        ghost = self._timeline.propose(draft.advisor_id, draft.span)
        self._timeline.show_conflict_preview(ghost)
        conflicts = self._occupation.conflicts(draft.resource_ids, draft.span) if ghost else ()
        wish = Meeting.wished(draft)
        self._say(self._explained(wish, conflicts[0]) if conflicts else None)

    def edited(self) -> None:
        """Takes over what was typed; another time may need another room."""
        entered, before = self._panel.entered, self._draft
        if entered is None or before is None:
            return
        if entered.span != before.span:
            self._show_day(local_date(entered.span.start))
            free = self._free(entered)
            entered = entered.in_a_free_room(free, self._rooms)
            self._panel.offer_rooms(entered, free)
        self._keep(entered)
        if (entered.span, entered.room_id) != (before.span, before.room_id):
            self.check()

    def submit(self) -> None:
        """Books it, or takes the first way when it cannot be done as it is."""
        draft = self._panel.entered
        if draft is None or self._panel.read_span() is None or not self._has_client(draft):
            return
        if self._ways:
            self.take(self._ways[0])
        else:
            self._book(draft)

    def discard(self) -> None:
        """Esc: puts a refused move back, or throws the draft away."""
        self._timeline.show_conflict_preview(None)
        if self._refused is None:
            self._keep(None)
        self._refused, self._ways = None, ()
        self._settled()
        self._timeline.setFocus()

    def _has_client(self, draft: AppointmentDraft) -> bool:
        named = bool(draft.client.strip())
        if not named:
            self._panel.focus_client()
            self._panel.say_problem(_tr("Skriv, hvem der kommer."))
        return named

    def _book(self, draft: AppointmentDraft) -> None:
        def done(outcome: Outcome) -> None:
            self._keep(None)
            self._done(outcome)

        def conflicted(error: BookingConflict) -> None:
            self._keep(draft)
            self.show()
            wish = Meeting.wished(draft)
            self._say(self._refusal(error, wish), take_focus=True)

        self._changer.run(draft.command(), done, conflicted)

    # A move

    def dropped(self, proposal: Proposal) -> None:
        """An appointment was dragged or carried elsewhere; it keeps its room."""
        if proposal.occurrence is not None:
            self._move(Meeting.of(proposal.occurrence, proposal.resource_id, proposal.span))

    def _move(self, wish: Meeting) -> None:
        def conflicted(error: BookingConflict) -> None:
            self._refused = wish
            moving = wish.moving.occurrence_id if wish.moving else None
            ghost = self._timeline.propose(wish.advisor_id, wish.span, moving)
            self._timeline.show_conflict_preview(ghost)
            self._say(self._refusal(error, wish), take_focus=True)

        self._changer.run(wish.command(), self._done, conflicted, self._settled)

    def take(self, way: Way) -> None:
        """Does it that way: the draft is booked when it is known who comes, the move is made."""
        if self._refused is not None:
            wish = self._refused
            span = shifted_on_the_wall(wish.span, way.later)
            self._move(replace(wish, span=span, room_id=way.room_id))
            return
        draft = self._panel.entered
        if draft is None:
            return
        changed = replace(draft, span=shifted_on_the_wall(draft.span, way.later), room_id=way.room_id)
        if changed.client.strip():
            self._book(changed)
        else:
            self._keep(changed)
            self.show()
            self._has_client(changed)

    def _done(self, outcome: Outcome) -> None:
        self._refused, self._ways = None, ()
        self._timeline.show_conflict_preview(None)
        self._timeline.setFocus()
        self._settled()
        self._follow(outcome.changes)

    # What is in the way

    def _explained(self, wish: Meeting, blocker: PlannedOccurrence) -> Refusal:
        """The refusal foreseen from the plan: of the advisor, or else of the room."""
        in_the_way = wish.advisor_id if wish.advisor_id in blocker.resource_ids else wish.room_id or 0
        return self._refusal(foreseen(in_the_way, self._name(in_the_way), blocker, wish.span), wish)

    def _refusal(self, error: BookingConflict, wish: Meeting) -> Refusal:
        """A conflict in words, with ways in which advisor and room both are free."""
        blocker = self._timeline.board.schedule.occurrence(error.occurrence_id or 0)
        said = refusal(told_by(error, blocker), wish.span, ())
        ways = meeting_ways(wish, self._rooms, self._occupation, self._plans.hours(), self._context.now())
        return replace(said, ways=ways)

    def _say(self, said: Refusal | None, *, take_focus: bool = False) -> None:
        self._ways = said.ways if said else ()
        self._panel.show_refusal(said, take_focus=take_focus)

    @property
    def _occupation(self) -> Occupation:
        return self._timeline.board.schedule.occupation

    @property
    def _rooms(self) -> Sequence[Room]:
        return self._context.profile().rooms

    def _free(self, draft: AppointmentDraft) -> tuple[Room, ...]:
        return free_rooms(self._rooms, self._occupation, draft.span)

    def _advisor(self) -> Advisor | None:
        advisors = self._context.profile().advisors
        return next((one for one in advisors if self._draft and one.id == self._draft.advisor_id), None)

    def _name(self, resource_id: int) -> str:
        profile = self._context.profile()
        rooms = {room.id: room.name for room in profile.rooms}
        return rooms.get(resource_id) or profile.advisor(resource_id).name

    def _keep(self, draft: AppointmentDraft | None) -> None:
        self._draft = draft
        self._context.preferences.keep_draft(KEPT_AS, kept_text(draft))
