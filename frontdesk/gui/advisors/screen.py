"""One advisor's week: look, book, move, receive the next guest."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton

from frontdesk.application.bookings import CalendarPlan, OneOccurrence, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Changes, Kind
from frontdesk.application.visits import ArrivalRow, Arrivals, CheckByHand
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Advisor
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.advisors.appointing import Appointing
from frontdesk.gui.advisors.open_times import OpenTimesPanel
from frontdesk.gui.advisors.panel import AppointmentPanel
from frontdesk.gui.advisors.presenter import (
    USUAL_LENGTH,
    day_columns,
    guest_card,
    next_guest,
    open_times,
    week_days,
    week_words,
)
from frontdesk.gui.planning.changes import Changer, can_be_released, first_touched, to_state
from frontdesk.gui.planning.day_bar import DayBar
from frontdesk.gui.planning.days import week_of, week_title
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.theme import timeline_colours
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.view import TimelineView
from frontdesk.gui.ui_loader import load_form

CLOCK_MS = 10_000
WEEKS_SEARCHED = 8
"""How far ahead a new appointment looks for an open time."""


class AdvisorsScreen(Screen):
    """Shows one advisor's week. ``navigate`` may hand it an ``advisor_id``, a ``day``, an ``occurrence_id`` to select,
    or the ``changes`` of an undo."""

    day_bar: DayBar
    advisor_combo: QComboBox
    new_button: QPushButton
    timeline: TimelineView
    panel: AppointmentPanel
    open_times: OpenTimesPanel

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "advisors", DayBar, TimelineView, AppointmentPanel, OpenTimesPanel)
        self._today = local_date(context.now())
        self._monday = week_of(self._today)
        self._wanted: int | None = None
        self._plan: CalendarPlan | None = None
        self._shown: PlannedOccurrence | None = None
        self._visit: ArrivalRow | None = None
        self._open: tuple[TimeSpan, ...] = ()
        self._weeks_to_search = 0
        self._plans = PlanSource(context, "advisors")
        self._changer = Changer(context, self.follow)
        self._appointing = Appointing(
            context, self.timeline, self.panel, self._changer, self._plans, self.show_day, self.follow, self._settle
        )
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._connect()
        self.retheme()
        self.timeline.set_zoom(context.preferences.zoom)
        self.look_at_clock()
        self._clock.start()

    def _connect(self) -> None:
        self.timeline.proposed.connect(self._proposed)
        self.timeline.drafting.connect(self._dragged)
        self.timeline.selected_changed.connect(self._selected)
        self.timeline.activated.connect(self._open_elsewhere)
        self.timeline.cancel_requested.connect(lambda _: self._cancel())
        self.timeline.context_requested.connect(self._show_menu)
        self.timeline.turn_wanted.connect(self._turn)
        self.timeline.forbid_copies()  # an appointment has a guest, who comes once
        self.panel.edited.connect(self._appointing.edited)
        self.panel.submitted.connect(self._appointing.submit)
        self.panel.way_chosen.connect(self._take)
        self.panel.given_up.connect(self._appointing.discard)
        self.panel.asked.connect(self._asked)
        self.open_times.chosen.connect(self._begin)
        self.advisor_combo.currentIndexChanged.connect(self._advisor_chosen)
        self._clock.timeout.connect(self.look_at_clock)
        self._connect_bar()

    def _connect_bar(self) -> None:
        self.day_bar.name_steps(self.tr("Ugen før"), self.tr("Ugen efter"))
        self.day_bar.stepped.connect(self._turn)
        self.day_bar.today_wanted.connect(lambda: self.show_day(self._today))
        self.day_bar.day_chosen.connect(self.show_day)
        self.new_button.clicked.connect(self.add)
        for action in self.actions_here():
            if action.id in _SCREEN_KEYS:
                QShortcut(QKeySequence(action.shortcut), self).activated.connect(action.act)

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("Rådgivning")

    @property
    def subtitle(self) -> str:
        advisor = self.advisor
        if advisor is None or self._plan is None:
            return ""
        return week_words(self._plan.occurrences, advisor.id, len(self._open))

    def show_focus(self, focus: Mapping[str, object]) -> None:
        advisor_id, day = focus.get("advisor_id"), focus.get("day")
        changes, occurrence_id = focus.get("changes"), focus.get("occurrence_id")
        if isinstance(advisor_id, int):
            self.advisor_combo.setCurrentIndex(self.advisor_combo.findData(advisor_id))
        if isinstance(day, date):
            self.show_day(day)
        if isinstance(changes, Changes):
            self.follow(changes)
        elif isinstance(occurrence_id, int):
            self._show_occurrence(occurrence_id)
        self.timeline.setFocus()

    def refresh(self, changes: Changes | None) -> None:
        kinds = (Kind.OCCURRENCE, Kind.SERIES, Kind.VISIT, Kind.SCAN)
        if changes is None or changes.touches(*kinds):
            self._fill_advisors(self.context.profile())
            self.reload()

    def add(self) -> None:
        """A new appointment at the next open time, in a later week if need be; or the draft that is under way."""
        draft, advisor = self._appointing.draft, self.advisor
        if draft is not None and advisor is not None:
            self.timeline.select(None)
            self._appointing.begin(advisor.id, draft.span)
        else:
            self._weeks_to_search = WEEKS_SEARCHED
            self._begin_at_open_time()

    def _begin_at_open_time(self) -> None:
        """Begins at the first open time of the week that is shown; goes on to the next week where there is none."""
        advisor = self.advisor
        if advisor is None or not self._weeks_to_search:
            return
        if self._open:
            self._weeks_to_search = 0
            self.timeline.select(None)
            self._appointing.begin(advisor.id, self._open[0])
        else:
            self._weeks_to_search -= 1
            self.show_day(self._monday + timedelta(days=7))

    def retheme(self) -> None:
        self.timeline.set_colours(timeline_colours(self.context.tokens()))

    def actions_here(self) -> tuple[ScreenAction, ...]:
        week = timedelta(days=7)
        back, on = (lambda: self.show_day(self._monday - week)), (lambda: self.show_day(self._monday + week))
        return (
            ScreenAction("new", self.tr("Ny aftale"), self.add, "Ctrl+N", "plus"),
            ScreenAction("go_to", self.tr("Gå til en dag"), self.day_bar.choose, "Ctrl+G", "calendar"),
            ScreenAction("today", self.tr("I dag"), lambda: self.show_day(self._today), "Ctrl+D", "today"),
            ScreenAction("back", self.tr("Ugen før"), back, "Ctrl+PgUp", "previous"),
            ScreenAction("on", self.tr("Ugen efter"), on, "Ctrl+PgDown", "next"),
            ScreenAction("move", self.tr("Flyt med piletaster"), self._pick_up, "Space", "drag"),
            ScreenAction("cancel", self.tr("Aflys"), self._cancel, "Del", "trash"),
        )

    # Advisors, weeks and plans

    @property
    def advisor(self) -> Advisor | None:
        chosen = self.advisor_combo.currentData()
        return next((one for one in self.context.profile().advisors if one.id == chosen), None)

    @property
    def monday(self) -> date:
        return self._monday

    def _fill_advisors(self, profile: HouseProfile) -> None:
        names = [(advisor.name, advisor.id) for advisor in profile.advisors]
        combo = self.advisor_combo
        if names == [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())]:
            return
        chosen = combo.currentData() or self.context.preferences.text("advisor")
        quiet = QSignalBlocker(combo)
        combo.clear()
        for name, identifier in names:
            combo.addItem(name, identifier)
        index = next((i for i in range(combo.count()) if str(combo.itemData(i)) == str(chosen)), 0)
        combo.setCurrentIndex(index if names else -1)
        quiet.unblock()

    def _advisor_chosen(self) -> None:
        self.context.preferences.set_text("advisor", str(self.advisor_combo.currentData() or ""))
        self._show_plan(self._plan)

    def _turn(self, weeks: int) -> None:
        self.show_day(self._monday + timedelta(days=7 * weeks))

    def show_day(self, day: date) -> None:
        """Goes to the week of a day."""
        if week_of(day) != self._monday:
            self._monday = week_of(day)
            self.reload()

    def reload(self) -> None:
        self._plans.ask(self._monday, 7, self._show_plan)

    def follow(self, changes: Changes) -> None:
        """Shows what was changed: its week, and itself selected where it still is."""
        occurrence_id = first_touched(changes)
        if occurrence_id is not None:
            self._show_occurrence(occurrence_id)

    def _show_occurrence(self, occurrence_id: int) -> None:
        def found(occurrence: PlannedOccurrence) -> None:
            self._wanted = occurrence.occurrence_id
            self._monday = week_of(local_date(occurrence.span.start))
            advisors = [one.id for one in self.context.profile().advisors if one.id in occurrence.resource_ids]
            if advisors and (self.advisor is None or self.advisor.id not in advisors):
                self.advisor_combo.setCurrentIndex(self.advisor_combo.findData(advisors[0]))
            self.reload()

        self.context.dispatcher.ask(OneOccurrence(occurrence_id), found, key="advisors follow")

    def _show_plan(self, plan: CalendarPlan | None) -> None:
        self._plan, advisor = plan, self.advisor
        if plan is None or advisor is None:
            return
        days = week_days(plan.occurrences, plan.first, advisor.id)
        rooms, hours = self.context.profile().rooms, self._plans.hours()
        self.timeline.set_plan(day_columns(advisor, days), plan, hours, rooms)
        if self._wanted is not None:
            self.timeline.select(self._wanted)
            self._wanted = None
        self._open = open_times(advisor.id, self.timeline.board.schedule.occupation, hours, days, self.context.now())
        self.open_times.show_times(self._open, self._monday.isocalendar().week)
        self.day_bar.show_day(self._monday, week_title(days[0], days[-1]))
        self._settle()
        self.title_changed.emit()
        self._begin_at_open_time()

    def look_at_clock(self) -> None:
        now = self.context.now()
        before, self._today = self._today, local_date(now)
        self.timeline.set_now(now)
        if self._today != before and self._monday == week_of(before):
            self.show_day(self._today)

    # The panel

    def _selected(self) -> None:
        self._appointing.forget_refusal()
        self._settle()

    def _settle(self) -> None:
        """Shows the selected appointment, else the draft under way, else the next guest; a refused move stays."""
        if self._appointing.is_refused:
            return
        selected = self.timeline.selected
        if selected is None and self._appointing.draft is not None:
            self._shown = None
            self._appointing.show()
            return
        self.timeline.show_conflict_preview(None)
        self._show_guest(selected or self._next_guest())

    def _next_guest(self) -> PlannedOccurrence | None:
        if self._plan is None or self.advisor is None:
            return None
        return next_guest(self._plan.occurrences, self.advisor.id, self.context.now())

    def _show_guest(self, occurrence: PlannedOccurrence | None) -> None:
        self._shown, self._visit = occurrence, None
        if occurrence is None:
            self.panel.show_nothing()
            return
        self._show_card()
        if occurrence.kind is SeriesKind.APPOINTMENT:
            day = Arrivals(local_date(occurrence.span.start))
            self.context.dispatcher.ask(day, self._take_arrivals, key="advisors arrivals")

    def _take_arrivals(self, rows: tuple[ArrivalRow, ...]) -> None:
        if self._shown is not None:
            shown = self._shown.occurrence_id
            self._visit = next((row for row in rows if row.occurrence_id == shown), None)
            self._show_card()

    def _show_card(self) -> None:
        one = self._shown
        making = self.timeline.selected is None and self._appointing.draft is not None
        if one is None or making or self._appointing.is_refused:
            return
        card = guest_card(one, self.context.profile().rooms, self._visit, self._today, self.timeline.selected is None)
        can_release = can_be_released(one, self.context.now())
        self.panel.show_guest(card, can_release=can_release, can_change=one.state.holds)

    # What hands do

    def _proposed(self, proposal: Proposal) -> None:
        if proposal.kind is ProposalKind.CREATE:
            self._appointing.begin(proposal.resource_id, proposal.span)
        else:
            self._appointing.dropped(proposal)

    def _dragged(self, proposal: Proposal | None) -> None:
        """A drag or a ghost was given up: what is half done stays, what was empty goes."""
        draft = self._appointing.draft
        if proposal is None and self.timeline.selected is None and draft is not None:
            if draft.client.strip():
                self._appointing.check()
            else:
                self._appointing.discard()

    def _begin(self, span: TimeSpan) -> None:
        if self.advisor is not None:
            self._appointing.begin(self.advisor.id, span)

    def _take(self, way: Way) -> None:
        self._appointing.take(way)

    def _asked(self, what: str) -> None:
        acts = {
            "new": self.add,
            "check_in": self._check_in,
            "move": self._pick_up,
            "release": self._release,
            "cancel": self._cancel,
        }
        acts[what]()

    def _check_in(self) -> None:
        if self._visit is not None:
            self._changer.run(CheckByHand(Direction.IN, self._visit.visit_id))

    def _pick_up(self) -> None:
        """Hands the appointment to the arrow keys."""
        self.timeline.setFocus(Qt.FocusReason.TabFocusReason)
        if self._shown is not None:
            self.timeline.select(self._shown.occurrence_id)
        space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QApplication.sendEvent(self.timeline, space)

    def _cancel(self) -> None:
        self._end(OccurrenceState.CANCELLED)

    def _release(self) -> None:
        self._end(OccurrenceState.RELEASED)

    def _end(self, state: OccurrenceState) -> None:
        if self._shown is not None and self._shown.state.holds:
            self._changer.run(to_state(self._shown, state), refused=self.reload)

    def _open_elsewhere(self, occurrence: PlannedOccurrence) -> None:
        """Enter: an event opens, an appointment shows its room's day."""
        if occurrence.event_id is not None:
            self.context.navigate("events", event_id=occurrence.event_id)
        else:
            self.context.navigate("calendar", occurrence_id=occurrence.occurrence_id)

    def _show_menu(self, occurrence: PlannedOccurrence | None, at: QPoint) -> None:
        menu = QMenu(self)
        if occurrence is None:
            menu.addAction(self.tr("Ny aftale her"), self._draft_at_cursor)
        else:
            menu.addAction(self.tr("Vis i kalenderen"), lambda: self._open_elsewhere(occurrence))
            if occurrence.state.holds:
                menu.addAction(self.tr("Flyt med piletaster"), self._pick_up)
                menu.addAction(self.tr("Aflys"), self._cancel)
            if can_be_released(occurrence, self.context.now()):
                menu.addAction(self.tr("Ikke mødt – frigiv"), self._release)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _draft_at_cursor(self) -> None:
        stop, board = self.timeline.cursor_stop, self.timeline.board
        if stop is not None:
            column = board.columns[stop.column]
            start = board.axis.instant(column.day, stop.minute)
            self._appointing.begin(column.resource_id, TimeSpan(start, start + USUAL_LENGTH))


_SCREEN_KEYS = frozenset({"new", "go_to", "today", "back", "on"})
"""Actions whose keys the screen itself listens to; the frame and the calendar listen to the others."""
