"""Making a booking: a draft in the inspector and its ghost in the calendar, until it is booked or thrown away."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from frontdesk.application.bookings import BookingReceipt, DateChoice, RuleOverride
from frontdesk.application.messages import Changes, Command, Kind, Outcome, Receipts
from frontdesk.application.series import SeriesOutlook, SeriesPreview
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.foresight import Foresight, Next
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.resolving import Resolving
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.kept import kept_text, recalled
from frontdesk.gui.planning.swapping import giving_way
from frontdesk.gui.planning.ways import Way, refusal, told_by
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.screen import ScreenContext
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
        leave: Callable[[], None],
    ) -> None:
        self._leave = leave
        self._context, self._timeline, self._inspector = context, timeline, inspector
        self._changer, self._show_day, self._follow = changer, show_day, follow
        self._draft = recalled(context.preferences.draft(KEPT_AS), BookingDraft)
        self._foresight = Foresight()
        inspector.rule_box.overridden.connect(self._override)
        inspector.rule_box.requested.connect(self._request)
        inspector.waiting_button.clicked.connect(self._wait)
        inspector.resolver_page.chosen.connect(self._choose)
        inspector.resolver_page.done.connect(self._book_series)
        inspector.resolver_page.left.connect(lambda: inspector.show_resolver(shown=False))

    @property
    def draft(self) -> BookingDraft | None:
        return self._draft

    def begin(self, draft: BookingDraft) -> None:
        """Starts a draft, with the words and extras of the one under way if there is one."""
        before = self._draft
        if before is not None and not draft.is_named:
            draft = before.placed_like(draft)
        elif before is not None and before.wish != draft.wish:
            self._tell_gone(before)
        self._keep(replace(draft, wish=draft.wish or secrets.token_hex(8)))
        self._show_day(local_date(draft.span.start))
        self._inspector.show_resolver(shown=False)
        self.show()
        self._inspector.focus_title()

    def show(self) -> None:
        """Shows the draft in the inspector, and its ghost where its day is shown."""
        if self._draft is not None:
            self._fill(self._draft)
            self.check()

    def _fill(self, draft: BookingDraft) -> None:
        self._inspector.set_profile(self._context.profile())
        self._inspector.show_draft(draft, local_date(draft.span.start), self._context.now())

    def check(self) -> None:
        """Draws the ghost anew and asks what is in the way, of every date if there are more."""
        draft = self._draft
        if draft is None:
            return
        self._timeline.show_conflict_preview(self._timeline.propose(draft.room_id, draft.span))
        self._inspector.more_box.show_free_units(self._free_units(draft))
        now = self._context.now()

        def wished(found: SeriesOutlook) -> None:
            if self._is_current(draft):
                if draft.choices:
                    query = SeriesPreview(draft.command(), now)
                    self._ask(query, lambda chosen: self._foresee(draft, Resolving(found, chosen, draft.choices)))
                else:
                    self._foresee(draft, Resolving(found, found))

        self._ask(SeriesPreview(replace(draft, choices=()).command(), now), wished)

    def _free_units(self, draft: BookingDraft) -> dict[str, int]:
        """Told from the day that is shown; what is booked is decided by the house."""
        taken, free = self._timeline.board.schedule.occupation, dict[str, int]()
        for unit in self._context.profile().equipment:
            free[unit.type] = free.get(unit.type, 0) + (not taken.conflicts((unit.id,), draft.span))
        return free

    def _ask(self, query: SeriesPreview, then: Callable[[SeriesOutlook], None]) -> None:
        self._context.dispatcher.ask(query, then, key="calendar outlook", failed=self._cannot_foresee)

    def _is_current(self, draft: BookingDraft) -> bool:
        """Whether an answer about this draft is still wanted; the window may be gone when it comes."""
        if self._draft is None or not isValid(self._inspector):
            return False
        return self._draft.asks_the_same_of_the_house(draft)

    def _foresee(self, draft: BookingDraft, series: Resolving) -> None:
        if not self._is_current(draft):
            return
        self._foresight = Foresight.of(series, draft, self._context.profile(), local_date(self._context.now()))
        self._show_foresight()
        if draft.rule:
            self._inspector.repeat_form.show_dates(series.now.dates)
            self._inspector.resolver_page.show_series(series, self._context.profile(), draft.room_ids)

    def _cannot_foresee(self, error: Exception) -> None:
        """What cannot be booked as it stands is said where it stands; the rest is refused when it is booked."""
        self._foresight = Foresight()
        self._show_foresight()
        self._inspector.say_problem(refusal_text(error).headline)

    def _show_foresight(self) -> None:
        seen, inspector = self._foresight, self._inspector
        if not self._has_the_inspector:
            return
        inspector.show_refusal(seen.refusal)
        inspector.rule_box.show_rules(seen.rules, may_override=seen.may_override, may_request=seen.may_request)
        inspector.offer(seen.button, waiting=seen.waiting)

    @property
    def _has_the_inspector(self) -> bool:
        return self._draft is not None and self._inspector.shows_draft

    def edited(self) -> None:
        """Takes over what was typed."""
        entered, before = self._entered, self._draft
        if entered is None or before is None:
            return
        if (before.rule, before.span, before.room_ids) != (entered.rule, entered.span, entered.room_ids):
            entered = replace(entered, choices=())
        self._keep(entered)
        if not before.asks_the_same_of_the_house(entered):
            self._inspector.repeat_form.show_rule(entered.rule, entered.start_local, self._context.now())
            self._show_day(local_date(entered.span.start))
            self.check()

    @property
    def _entered(self) -> BookingDraft | None:
        """What stands in the fields, and what was chosen besides."""
        entered, kept = self._inspector.entered, self._draft
        if entered is None or kept is None or not self._inspector.shows_draft:
            return None
        return replace(entered, choices=kept.choices, wish=kept.wish)

    # What is done with it

    def submit(self) -> None:
        """Does what the first button says."""
        draft = self._ready()
        if draft is None:
            return
        what = self._foresight.next
        if what is Next.RESOLVE:
            self._inspector.show_resolver(shown=True)
        elif what is Next.TAKE_WAY:
            self.take(self._foresight.ways[0])
        elif what is Next.REQUEST:
            self._request()
        else:
            self._book(draft)

    def _ready(self) -> BookingDraft | None:
        """The draft when everything in it is clear; else what is missing is said, where it is."""
        draft = self._entered
        if draft is None or self._inspector.read_span() is None or not self._is_named(draft):
            return None
        if not self._inspector.repeat_form.is_clear:
            self._inspector.repeat_form.say_unclear()
            return None
        return draft

    def take(self, way: Way) -> None:
        """Does it that way: books at once when it is known what or who it is for."""
        draft = self._entered
        if draft is None:
            return
        changed = draft.taking(draft.room_id if way.room_id is None else way.room_id, way.later, way.length)
        if self._is_named(changed):
            self._run(changed, giving_way(way, changed.command()))
        else:
            self._keep(changed)
            self.show()
            self._is_named(changed)

    def _choose(self, choices: tuple[DateChoice, ...]) -> None:
        if self._draft is not None:
            self._keep(replace(self._draft, choices=choices))
            self.check()

    def _book_series(self) -> None:
        draft = self._ready()
        if draft is not None:
            self._book(draft)
        else:
            self._inspector.show_resolver(shown=False)

    def _override(self, reason: str) -> None:
        draft = self._ready() if self._inspector.shows_draft else None
        if draft is not None:
            rules = dict.fromkeys(self._foresight.stopping)
            self._run(draft, draft.command(tuple(RuleOverride(rule_id, reason) for rule_id in rules)))

    def _request(self) -> None:
        draft = self._ready()
        if draft is not None:
            self._run(draft, draft.command(as_request=True))

    def _wait(self) -> None:
        draft = self._ready()
        if draft is not None:
            self._changer.run(draft.waiting(), lambda _: self._let_go())

    def discard(self) -> None:
        """Throws the draft away; it can be fetched back if anything had been written."""
        gone = self._draft
        self._let_go()
        if gone is not None:
            self._tell_gone(gone)

    def _tell_gone(self, gone: BookingDraft) -> None:
        """Nothing is said of a draft in which nothing had been written."""
        if gone.is_named:
            back = WayOut(_tr("Hent den tilbage"), lambda: self.begin(gone))
            self._context.notify(Notice(Tone.INFO, _tr("Kladden er kasseret"), gone.name, (back,)))

    def _let_go(self) -> None:
        self._keep(None)
        self._timeline.show_conflict_preview(None)
        self._inspector.show_nothing()
        self._leave()

    def _is_named(self, draft: BookingDraft) -> bool:
        if not draft.is_named:
            self._inspector.focus_title()
            self._inspector.say_problem(_tr("Skriv, hvad eller hvem det er til."))
        return draft.is_named

    def _book(self, draft: BookingDraft) -> None:
        self._run(draft, draft.command())

    def _run(self, draft: BookingDraft, command: Command) -> None:
        def done(outcome: Outcome) -> None:
            self._keep(None)
            self._foresight = Foresight()
            self._timeline.show_conflict_preview(None)
            self._inspector.show_resolver(shown=False)
            self._leave()
            self._follow(_of_what_was_booked(outcome))

        def conflicted(error: BookingConflict) -> None:
            self._keep(draft)
            self._inspector.show_resolver(shown=False)
            self._fill(draft)
            self._show_refused(draft, error)

        self._changer.run(command, done, conflicted, self.check)

    def _show_refused(self, draft: BookingDraft, error: BookingConflict) -> None:
        """A colleague was faster: the house's own words and ways, until the draft is looked at anew."""
        blocker = self._timeline.board.schedule.occurrence(error.occurrence_id or 0)
        said = refusal(told_by(error, blocker), draft.span)
        self._foresight = Foresight.refused(said)
        self._show_foresight()
        self._inspector.show_refusal(said, take_focus=True)

    def _keep(self, draft: BookingDraft | None) -> None:
        self._draft = draft
        self._context.preferences.keep_draft(KEPT_AS, kept_text(draft))


def _of_what_was_booked(outcome: Outcome) -> Changes:
    """Of what gave way for it nothing is shown: it is told."""
    steps = outcome.receipt.steps if isinstance(outcome.receipt, Receipts) else (outcome.receipt,)
    booked = steps[-1]
    return Changes({Kind.OCCURRENCE: booked.occurrence_ids}) if isinstance(booked, BookingReceipt) else outcome.changes
