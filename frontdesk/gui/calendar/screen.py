"""The rooms' day side by side: look, drag, book, move, cancel."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton

from frontdesk.application.bookings import CalendarPlan, OneOccurrence, PlannedOccurrence
from frontdesk.application.messages import Changes, Kind
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.drafting import Drafting
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.presenter import next_draft, room_columns
from frontdesk.gui.calendar.selecting import Selecting
from frontdesk.gui.planning.changes import Changer, can_be_released, first_touched
from frontdesk.gui.planning.day_bar import DayBar
from frontdesk.gui.planning.days import day_title
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.theme import timeline_colours
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.view import TimelineView
from frontdesk.gui.ui_loader import load_form

CLOCK_MS = 10_000
"""How often the now-line and the date are looked at; a PC that slept is right within this time."""

ZOOM_STEP = 12


class CalendarScreen(Screen):
    """Shows one day. ``navigate`` may hand it a ``day``, an ``occurrence_id`` to select, the ``changes`` of an undo, or
    ``room_id`` and ``span`` for a new booking."""

    board: QFrame
    day_bar: DayBar
    zoom_in_button: QToolButton
    zoom_out_button: QToolButton
    new_button: QPushButton
    timeline: TimelineView
    inspector: BookingInspector

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "calendar", DayBar, TimelineView, BookingInspector)
        self._day = self._today = local_date(context.now())
        self._wanted: int | None = None
        self._plans = PlanSource(context, "calendar")
        changer = Changer(context, self.follow)
        self._drafting = Drafting(context, self.timeline, self.inspector, changer, self.show_day, self.follow)
        self._selecting = Selecting(context, self.timeline, self.inspector, changer, self.follow, self.reload)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._connect()
        self.retheme()
        self.timeline.set_zoom(context.preferences.zoom)
        self.look_at_clock()
        self._clock.start()
        self._drafting.show()

    def _connect(self) -> None:
        self.timeline.proposed.connect(self._proposed)
        self.timeline.drafting.connect(self._dragged)
        self.timeline.selected_changed.connect(self._selected)
        self.timeline.activated.connect(lambda _: self.inspector.focus_title())
        self.timeline.cancel_requested.connect(lambda _: self._selecting.cancel())
        self.timeline.context_requested.connect(self._show_menu)
        self.timeline.zoom_changed.connect(self._keep_zoom)
        self.inspector.edited.connect(self._edited)
        self.inspector.submitted.connect(self._submitted)
        self.inspector.way_chosen.connect(self._way_chosen)
        self.inspector.given_up.connect(self._given_up)
        self.inspector.asked.connect(self._asked)
        self._connect_bar()
        self._clock.timeout.connect(self.look_at_clock)

    def _connect_bar(self) -> None:
        self.day_bar.name_steps(self.tr("Dagen før"), self.tr("Dagen efter"))
        self.day_bar.stepped.connect(lambda step: self.show_day(self._day + timedelta(days=step)))
        self.day_bar.today_wanted.connect(lambda: self.show_day(self._today))
        self.day_bar.day_chosen.connect(self.show_day)
        self.zoom_in_button.clicked.connect(lambda: self._zoom_by(ZOOM_STEP))
        self.zoom_out_button.clicked.connect(lambda: self._zoom_by(-ZOOM_STEP))
        self.new_button.clicked.connect(self.add)
        for action in self.actions_here():
            if action.id in _SCREEN_KEYS:
                QShortcut(QKeySequence(action.shortcut), self).activated.connect(action.act)

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("Kalender")

    def show_focus(self, focus: Mapping[str, object]) -> None:
        changes, occurrence_id, day = focus.get("changes"), focus.get("occurrence_id"), focus.get("day")
        room_id, span = focus.get("room_id"), focus.get("span")
        if isinstance(day, date):
            self.show_day(day)
        if isinstance(changes, Changes):
            self.follow(changes)
        elif isinstance(occurrence_id, int):
            self._show_occurrence(occurrence_id)
        if isinstance(room_id, int) and isinstance(span, TimeSpan):
            self._drafting.begin(BookingDraft(room_id, span))
        elif self._drafting.draft is None:
            self.timeline.setFocus()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Kind.OCCURRENCE, Kind.SERIES, Kind.EVENT):
            self.reload()

    def add(self) -> None:
        """A new booking where one is likely wanted, or the draft that is under way."""
        rooms, occupation = self.context.profile().rooms, self.timeline.board.schedule.occupation
        draft = self._drafting.draft or next_draft(
            rooms, occupation, self._plans.hours(), self._day, self.context.now()
        )
        if draft is not None:
            self.timeline.select(None)
            self._drafting.begin(draft)

    def retheme(self) -> None:
        self.timeline.set_colours(timeline_colours(self.context.tokens()))

    def actions_here(self) -> tuple[ScreenAction, ...]:
        day = timedelta(days=1)
        return (
            ScreenAction("new", self.tr("Ny booking"), self.add, "Ins", "plus"),
            ScreenAction("go_to", self.tr("Gå til en dag"), self.day_bar.choose, "Ctrl+G", "calendar"),
            ScreenAction("today", self.tr("I dag"), lambda: self.show_day(self._today), "Ctrl+D", "today"),
            ScreenAction("back", self.tr("Dagen før"), lambda: self.show_day(self._day - day), "Ctrl+PgUp", "previous"),
            ScreenAction("on", self.tr("Dagen efter"), lambda: self.show_day(self._day + day), "Ctrl+PgDown", "next"),
            ScreenAction("zoom_in", self.tr("Større"), lambda: self._zoom_by(ZOOM_STEP), "Ctrl++"),
            ScreenAction("zoom_out", self.tr("Mindre"), lambda: self._zoom_by(-ZOOM_STEP), "Ctrl+-"),
            ScreenAction("move", self.tr("Flyt med piletaster"), self._selecting.pick_up, "Space", "drag"),
            ScreenAction("cancel", self.tr("Aflys"), self._selecting.cancel, "Del", "trash"),
        )

    # Days and plans

    @property
    def day(self) -> date:
        return self._day

    def show_day(self, day: date) -> None:
        """Goes to a day; nothing happens when it is shown already."""
        if day != self._day:
            self._day = day
            self._name_day()
            self.reload()

    def reload(self) -> None:
        self._plans.ask(self._day, 1, self._show_plan)

    def follow(self, changes: Changes) -> None:
        """Shows what was changed: its day, and itself selected where it still is."""
        occurrence_id = first_touched(changes)
        if occurrence_id is not None:
            self._show_occurrence(occurrence_id)

    def _show_occurrence(self, occurrence_id: int) -> None:
        def found(occurrence: PlannedOccurrence) -> None:
            self._wanted = occurrence.occurrence_id
            self._day = local_date(occurrence.span.start)
            self._name_day()
            self.reload()

        self.context.dispatcher.ask(OneOccurrence(occurrence_id), found, key="calendar follow")

    def _show_plan(self, plan: CalendarPlan) -> None:
        rooms = self.context.profile().rooms
        self.inspector.set_rooms(rooms)
        self.timeline.set_plan(room_columns(rooms, plan.first), plan, self._plans.hours(), rooms)
        if self._wanted is not None:
            self.timeline.select(self._wanted)
            self._wanted = None
        if self.timeline.selected is None:
            self._drafting.check()

    def _name_day(self) -> None:
        self.day_bar.show_day(self._day, day_title(self._day))

    def look_at_clock(self) -> None:
        """Moves the now-line; at midnight a calendar that shows today shows the new day."""
        now = self.context.now()
        before, self._today = self._today, local_date(now)
        self.timeline.set_now(now)
        if self._today != before and self._day == before:
            self.show_day(self._today)
        self._name_day()

    def _zoom_by(self, step: int) -> None:
        self.timeline.set_zoom(self.timeline.zoom + step)

    def _keep_zoom(self, px_per_hour: int) -> None:
        self.context.preferences.zoom = px_per_hour

    # What hands do

    def _selected(self, occurrence: PlannedOccurrence | None) -> None:
        self._selecting.show(occurrence)
        if occurrence is None:
            self._show_draft_or_nothing()
        else:
            self.timeline.show_conflict_preview(None)

    def _show_draft_or_nothing(self) -> None:
        if self._drafting.draft is not None:
            self._drafting.show()
        else:
            self.inspector.show_nothing()

    def _proposed(self, proposal: Proposal) -> None:
        if proposal.kind is ProposalKind.CREATE:
            self._drafting.begin(BookingDraft(proposal.resource_id, proposal.span))
        else:
            self._selecting.dropped(proposal)

    def _dragged(self, proposal: Proposal | None) -> None:
        """A drag or a ghost was given up: what is half done stays, what was empty goes."""
        if proposal is not None or self._selecting.occurrence is not None:
            return
        draft = self._drafting.draft
        if draft is not None and not draft.is_named:
            self._drafting.discard()
        else:
            self._drafting.check()

    def _edited(self) -> None:
        if self._selecting.occurrence is None:
            self._drafting.edited()

    def _submitted(self) -> None:
        if self._selecting.occurrence is None:
            self._drafting.submit()
        else:
            self._selecting.submit()

    def _way_chosen(self, way: Way) -> None:
        if self._selecting.occurrence is None:
            self._drafting.take(way)
        else:
            self._selecting.take(way)

    def _given_up(self) -> None:
        if self._selecting.occurrence is None:
            self._drafting.discard()
        else:
            self._selecting.give_up()

    def _asked(self, what: str) -> None:
        acts = {
            "new": self.add,
            "open": self._selecting.open,
            "move": self._selecting.pick_up,
            "cancel": self._selecting.cancel,
            "release": self._selecting.release,
        }
        acts[what]()

    def _show_menu(self, occurrence: PlannedOccurrence | None, at: QPoint) -> None:
        menu = QMenu(self)
        if occurrence is None:
            menu.addAction(self.tr("Ny booking her"), self._draft_at_cursor)
        else:
            menu.addAction(self.tr("Ret"), self.inspector.focus_title)
            if occurrence.state.holds:
                menu.addAction(self.tr("Flyt med piletaster"), self._selecting.pick_up)
                menu.addAction(self.tr("Aflys"), self._selecting.cancel)
            if can_be_released(occurrence, self.context.now()):
                menu.addAction(self.tr("Ikke mødt – frigiv"), self._selecting.release)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _draft_at_cursor(self) -> None:
        stop, board = self.timeline.cursor_stop, self.timeline.board
        if stop is not None:
            column = board.columns[stop.column]
            start = board.axis.instant(column.day, stop.minute)
            span = TimeSpan(start, start + timedelta(hours=1))
            self._drafting.begin(BookingDraft(column.resource_id, span))


_SCREEN_KEYS = frozenset({"go_to", "today", "back", "on", "zoom_in", "zoom_out"})
"""Actions whose keys the screen itself listens to; the frame and the calendar listen to the others."""
