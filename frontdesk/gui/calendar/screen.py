"""The rooms' days: look at them in five ways; drag, book, move, cancel; the tools that stand beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QToolButton, QWidget

from frontdesk.application.bookings import CopyOccurrence, OneOccurrence, PlannedOccurrence, SplitOccurrence
from frontdesk.application.messages import Changes, Kind
from frontdesk.application.room_use import LateRooms
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.drafting import Drafting
from frontdesk.gui.calendar.dropped_files import DroppedCalendar
from frontdesk.gui.calendar.filter_button import FilterButton
from frontdesk.gui.calendar.inspector import BookingInspector
from frontdesk.gui.calendar.list_keys import ListKeys
from frontdesk.gui.calendar.menus import occurrence_menu, tools_menu
from frontdesk.gui.calendar.month_view import MonthView
from frontdesk.gui.calendar.panels import SidePanels, Tool
from frontdesk.gui.calendar.presenter import next_draft
from frontdesk.gui.calendar.room_filter import RoomFilter
from frontdesk.gui.calendar.selecting import Selecting
from frontdesk.gui.calendar.view_switch import ViewSwitch
from frontdesk.gui.calendar.viewing import Viewing
from frontdesk.gui.calendar.views import Shown, ViewKind, step_names
from frontdesk.gui.icons import icon
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.planning.changes import Changer, first_touched
from frontdesk.gui.planning.day_bar import DayBar
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.theme import timeline_colours
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind
from frontdesk.gui.timeline.view import TimelineView
from frontdesk.gui.ui_loader import load_form

CLOCK_MS = 10_000
"""How often the now-line and the date are looked at; a PC that slept is right within this time."""

BAR_GAP = 8

HIDES_CLOSED_KEPT_AS = "calendar_hides_closed"


class CalendarScreen(Screen):
    """Shows days in one of five views. ``navigate`` may hand it a ``day``, a ``view``, an ``occurrence_id`` to select,
    the ``changes`` of an undo, ``room_id`` and ``span`` or a whole ``draft`` for a new booking, or a ``tool``."""

    board: QFrame
    day_bar: DayBar
    view_switch: ViewSwitch
    filter_button: FilterButton
    more_button: QToolButton
    new_button: QToolButton
    pages: QStackedWidget
    timeline: TimelineView
    month: MonthView
    lines: LinesTable
    side: QStackedWidget
    inspector: BookingInspector

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(
            self, "calendar", DayBar, TimelineView, BookingInspector, ViewSwitch, FilterButton, MonthView, LinesTable
        )
        self._today = local_date(context.now())
        self._wanted: int | None = None
        self._then: Callable[[], None] | None = None
        self._viewing = Viewing(context, self.pages, self.timeline, self.month, self.lines, self._plan_shown)
        self._changer = Changer(context, self.follow)
        parts = (context, self.timeline, self.inspector, self._changer)
        self._drafting = Drafting(*parts, self.show_day, self.follow, self._focus_view)
        self._selecting = Selecting(*parts, self.follow, self.reload, self._focus_view, self._in_times)
        self._list_keys = ListKeys(self.lines, self.inspector, self._selecting)
        self._panels = SidePanels(self.side, self.inspector, context, self._listen_to_tool, self._focus_view)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._connect()
        self._remember()
        self.retheme()
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
        self.timeline.turn_wanted.connect(self._step)
        self.month.day_chosen.connect(lambda day: self.look_at(Shown(ViewKind.DAY, day)))
        self.lines.chosen.connect(self._line_chosen)
        self._connect_inspector()
        self._connect_bar()
        self._clock.timeout.connect(self.look_at_clock)

    def _connect_inspector(self) -> None:
        self.inspector.edited.connect(self._edited)
        self.inspector.submitted.connect(self._submitted)
        self.inspector.way_chosen.connect(self._way_chosen)
        self.inspector.given_up.connect(self._given_up)
        self.inspector.asked.connect(lambda _: self.add())

    def _connect_bar(self) -> None:
        self.day_bar.stepped.connect(self._step)
        self.day_bar.today_wanted.connect(lambda: self.show_day(self._today))
        self.day_bar.day_chosen.connect(self.show_day)
        self.view_switch.chosen.connect(lambda kind: self.look_at(Shown(kind, self.day)))
        self.filter_button.filter_changed.connect(self._filter)
        self.new_button.clicked.connect(self.add)
        for action in self.actions_here():
            if action.id in _SCREEN_KEYS:
                QShortcut(QKeySequence(action.shortcut), self).activated.connect(action.act)

    def _remember(self) -> None:
        """What this desk had chosen last."""
        DroppedCalendar(self, lambda file: self._panels.open(Tool.IMPORT).open_file(file))  # type: ignore[attr-defined]
        self.more_button.setIcon(icon("more"))
        self.new_button.setIcon(icon("plus", self.context.tokens().on_accent))
        self.more_button.setMenu(tools_menu(self))
        self.timeline.set_zoom(self.context.preferences.zoom)
        self.timeline.hide_closed_hours(self.context.preferences.text(HIDES_CLOSED_KEPT_AS) == "yes")

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("Kalender")

    def show_focus(self, focus: Mapping[str, object]) -> None:
        changes, occurrence_id, day = focus.get("changes"), focus.get("occurrence_id"), focus.get("day")
        room_id, span = focus.get("room_id"), focus.get("span")
        view, tool = focus.get("view"), focus.get("tool")
        kind = ViewKind(view) if isinstance(view, str) else self.shown.kind
        self.look_at(Shown(kind, day if isinstance(day, date) else self.day))
        if isinstance(changes, Changes):
            self.follow(changes)
        elif isinstance(occurrence_id, int):
            self._show_occurrence(occurrence_id)
        if isinstance(tool, str):
            self.open_tool(Tool(tool), span if isinstance(span, TimeSpan) else None)
        elif isinstance(draft := focus.get("draft"), BookingDraft):
            self._begin(draft)
        elif isinstance(room_id, int) and isinstance(span, TimeSpan):
            self._begin(BookingDraft(room_id, span))
        elif self._drafting.draft is None or isinstance(occurrence_id, int):
            self._focus_view()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None:
            self.filter_button.panel.set_rooms(self.context.profile().rooms)
        if changes is None or changes.touches(Kind.OCCURRENCE, Kind.SERIES, Kind.EVENT):
            self.reload()
        for tool in self._panels.all_made().values():
            refresh = getattr(tool, "refresh", None)
            if refresh is not None:
                refresh(changes)

    def add(self) -> None:
        """A new booking where one is likely wanted, or the draft that is under way."""
        rooms, occupation = self.context.profile().rooms, self.timeline.board.schedule.occupation
        draft = self._drafting.draft or next_draft(
            rooms, occupation, self.context.profile().opening_hours(), self.day, self.context.now()
        )
        if draft is not None:
            self._begin(draft)

    def _begin(self, draft: BookingDraft) -> None:
        """What is typed from now on is the draft's: nothing else stays selected, in whatever view it was."""
        self._panels.close()
        self.timeline.select(None)
        self.lines.setCurrentIndex(QModelIndex())
        self._selecting.show(None)
        self._drafting.begin(draft)

    def retheme(self) -> None:
        self.timeline.set_colours(timeline_colours(self.context.tokens()))

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("new", self.tr("Ny booking"), self.add, "Ins", "plus"),
            ScreenAction("find", self.tr("Find et lokale"), lambda: self.open_tool(Tool.FIND), "Ctrl+F", "search"),
            ScreenAction("go_to", self.tr("Gå til en dag"), self.day_bar.choose, "Ctrl+G", "calendar"),
            ScreenAction("today", self.tr("I dag"), lambda: self.show_day(self._today), "Ctrl+T", "today"),
            ScreenAction("back", self.tr("Tilbage"), lambda: self._step(-1), "Ctrl+PgUp", "previous"),
            ScreenAction("on", self.tr("Frem"), lambda: self._step(1), "Ctrl+PgDown", "next"),
            *self.view_switch.actions_here(lambda kind: self.look_at(Shown(kind, self.day))),
            ScreenAction("zoom_in", self.tr("Større"), lambda: self.timeline.zoom_by(1), "Ctrl++"),
            ScreenAction("zoom_out", self.tr("Mindre"), lambda: self.timeline.zoom_by(-1), "Ctrl+-"),
            ScreenAction("move", self.tr("Flyt med piletaster"), self._selecting.pick_up, "Space", "drag"),
            ScreenAction("cancel", self.tr("Aflys"), self._selecting.cancel, "Del", "trash"),
        )

    @property
    def notice_area(self) -> QWidget:
        return self.board

    @property
    def can_print(self) -> bool:
        return True

    def print_shown(self) -> None:
        self._viewing.print_shown()

    # Days and views

    @property
    def day(self) -> date:
        return self._viewing.shown.day

    @property
    def shown(self) -> Shown:
        """The view that is up and the days it shows."""
        return self._viewing.shown

    def show_day(self, day: date) -> None:
        """Goes to where a day is shown; nothing happens when that is so already."""
        if day != self.day:
            self.look_at(Shown(self.shown.kind, day))

    def look_at(self, wanted: Shown) -> None:
        """Another view, or other days in it."""
        same = (wanted.kind, wanted.first) == (self.shown.kind, self.shown.first)
        self._viewing.show(wanted) if not same else self._viewing.stay(wanted)
        self._name_days()

    def _step(self, step: int) -> None:
        self.look_at(self.shown.stepped(step))

    def reload(self) -> None:
        self._viewing.reload()

    def _filter(self, chosen: RoomFilter) -> None:
        self._viewing.filter = chosen
        self._viewing.show_again()

    def hide_closed_hours(self, hide: bool) -> None:
        """Whether the hours in which the house is closed are folded away; remembered."""
        self.context.preferences.set_text(HIDES_CLOSED_KEPT_AS, "yes" if hide else "no")
        self.timeline.hide_closed_hours(hide)

    def follow(self, changes: Changes) -> None:
        """Shows what was changed: its day, and itself selected where it still is."""
        occurrence_id = first_touched(changes)
        if occurrence_id is not None:
            self._show_occurrence(occurrence_id)

    def _show_occurrence(self, occurrence_id: int) -> None:
        def found(occurrence: PlannedOccurrence) -> None:
            self._wanted = occurrence.occurrence_id
            kind = ViewKind.DAY if self.shown.kind is ViewKind.MONTH else self.shown.kind
            self._viewing.show(Shown(kind, local_date(occurrence.span.start)))
            self._name_days()

        self.context.dispatcher.ask(OneOccurrence(occurrence_id), found, key="calendar follow")

    def _plan_shown(self) -> None:
        self.inspector.set_rooms(self.context.profile().bookable)
        if self._wanted is not None:
            self._choose(self._wanted)
            self._wanted = None
        if self.shown.kind is ViewKind.LIST:
            self._line_chosen(self.lines.current_key or 0)
        then, self._then = self._then, None
        if then is not None:
            then()
        if self.timeline.selected is None:
            self._drafting.check()

    def _choose(self, occurrence_id: int) -> None:
        if self.shown.kind is ViewKind.LIST:
            self.lines.choose(occurrence_id)
        else:
            self.timeline.select(occurrence_id)

    def _line_chosen(self, occurrence_id: int) -> None:
        found = self._viewing.occurrence(occurrence_id)
        if found != self._selecting.occurrence:
            self._selected(found)

    def _in_times(self, act: Callable[[], None]) -> None:
        """Where no times can be seen, in the list and the month, the day is shown first."""
        one = self._selecting.occurrence
        if one is None or self.shown.kind not in (ViewKind.LIST, ViewKind.MONTH):
            act()
            return
        self._wanted, self._then = one.occurrence_id, act
        self.look_at(Shown(ViewKind.DAY, local_date(one.span.start)))

    def _name_days(self) -> None:
        self.day_bar.show_day(self.day, self.shown.title)
        self.day_bar.name_steps(*step_names(self.shown.kind))
        self.view_switch.show_chosen(self.shown.kind)
        self._fit_bar()

    def look_at_clock(self) -> None:
        """Moves the now-line and what needs somebody; at midnight a view that shows today shows the new day."""
        now = self.context.now()
        before, self._today = self._today, local_date(now)
        self.timeline.set_now(now)
        if self._today != before and self.day == before:
            self.show_day(self._today)
        self._name_days()
        self.context.dispatcher.ask(LateRooms(now), self._show_late, key="calendar late")

    def _show_late(self, late: tuple[PlannedOccurrence, ...]) -> None:
        self.timeline.set_attention(one.occurrence_id for one in late)

    def _keep_zoom(self, px_per_hour: int) -> None:
        if self.shown.kind is ViewKind.DAY:
            self.context.preferences.zoom = px_per_hour

    # The tools beside it

    def open_tool(self, tool: Tool, span: TimeSpan | None = None) -> None:
        """Opens a tool in the inspector's place; a room is looked for on the day that is shown, the house closed for
        the time that is given."""
        panel = self._panels.open(tool)
        look_on, close_these = getattr(panel, "look_on", None), getattr(panel, "close_these", None)
        if look_on is not None:
            look_on(self.day)
        if span is not None and close_these is not None:
            close_these((), span)

    def _listen_to_tool(self, _tool: Tool, widget: QWidget) -> None:
        for name, act in (("finished", self._tool_finished), ("show_occurrence", self._show_occurrence)):
            signal = getattr(widget, name, None)
            if signal is not None:
                signal.connect(act)

    def _tool_finished(self) -> None:
        self._panels.close()
        self._focus_view()

    def _focus_view(self) -> None:
        if shown := self.pages.currentWidget():
            shown.setFocus()

    # What hands do

    def _selected(self, occurrence: PlannedOccurrence | None) -> None:
        """Another one was selected, or the one that is shown was changed: by a tool, say, which then stays open."""
        before = self._selecting.occurrence
        if occurrence is not None and (before is None or before.occurrence_id != occurrence.occurrence_id):
            self._panels.close()
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
        one = proposal.occurrence
        self._panels.close()
        if one is None:
            self._begin(BookingDraft(proposal.resource_id, proposal.span))
        elif proposal.kind is ProposalKind.COPY:
            copy = CopyOccurrence(one.occurrence_id, proposal.resource_ids, proposal.span)
            self._changer.run(copy, lambda outcome: self.follow(outcome.changes), refused=self._forget_ghost)
        elif proposal.kind is ProposalKind.SPLIT:
            split = SplitOccurrence(one.occurrence_id, proposal.span.start, one.version)
            self._changer.run(split, lambda _: self._forget_ghost(), refused=self._forget_ghost)
        else:
            self._selecting.dropped(proposal)

    def _forget_ghost(self) -> None:
        self.timeline.show_conflict_preview(None)

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
        (self._drafting if self._selecting.occurrence is None else self._selecting).submit()

    def _way_chosen(self, way: Way) -> None:
        (self._drafting if self._selecting.occurrence is None else self._selecting).take(way)

    def _given_up(self) -> None:
        self._drafting.discard() if self._selecting.occurrence is None else self._selecting.give_up()

    def _show_menu(self, occurrence: PlannedOccurrence | None, at: QPoint) -> None:
        if occurrence is None:
            occurrence_menu(self, None, {"new": self._draft_at_cursor}, self.context.now()).popup(at)
            return
        acts = {
            "edit": self.inspector.focus_title,
            "move": self._selecting.pick_up,
            "copy": lambda: self.timeline.pick_up(copy=True),
            "split": self.timeline.split_here,
            "cancel": self._selecting.cancel,
            "release": self._selecting.release,
        }
        occurrence_menu(self, occurrence, acts, self.context.now()).popup(at)

    def _draft_at_cursor(self) -> None:
        stop, board = self.timeline.cursor_stop, self.timeline.board
        if stop is not None:
            column = board.columns[stop.column]
            start = board.axis.instant(column.day, stop.minute)
            self._begin(BookingDraft(column.resource_id, TimeSpan(start, start + timedelta(hours=1))))

    # The frame

    def _fit_bar(self) -> None:
        """Folds the views into one button where the days could not be told in full beside them."""
        others = (self.day_bar, self.filter_button, self.more_button, self.new_button)
        needed = sum(one.sizeHint().width() + BAR_GAP for one in others) + self.view_switch.unfolded_width + 3 * BAR_GAP
        self.view_switch.fold(needed > self.board.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the calendar closes the tool that stands beside it."""
        if event.key() == Qt.Key.Key_Escape and self._panels.shown is not None:
            self._tool_finished()
        else:
            super().keyPressEvent(event)


_SCREEN_KEYS = frozenset({"find", "go_to", "today", "back", "on", "zoom_in", "zoom_out", *map(str, ViewKind)})
"""Actions whose keys the screen itself listens to; the frame and the calendar listen to the others."""
