"""What the desk needs at a glance: rooms, arrivals, who is in the house, what is free, what waits for a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from frontdesk.application.bookings import CalendarPlan, PlannedOccurrence
from frontdesk.application.messages import Changes, Command, Kind
from frontdesk.application.room_use import LateRooms
from frontdesk.application.rules import Requests, RulesDueForReview
from frontdesk.application.series import SkippedNowFree
from frontdesk.application.visits import ArrivalRow, Arrivals, CheckByHand, InsideRow, WhoIsInside
from frontdesk.application.waiting import WaitingList
from frontdesk.domain.check_in import Direction
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.act_list import ActLine, ActList
from frontdesk.gui.planning.changes import Changer, first_touched
from frontdesk.gui.planning.days import day_title
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.theme import timeline_colours
from frontdesk.gui.timeline.texts import clock
from frontdesk.gui.today import presenter
from frontdesk.gui.today.needs import Goes, Known, NotNow, needs
from frontdesk.gui.today.people_list import PeopleList
from frontdesk.gui.today.room_rows import RoomRows, RoomsDay
from frontdesk.gui.ui_loader import load_form

CLOCK_MS = 10_000


class TodayScreen(Screen):
    """Always shows the present; other screens need not tell it anything."""

    room_rows: RoomRows
    use_label: QLabel
    asks: QFrame
    asks_label: QLabel
    needs_list: ActList
    free_label: QLabel
    free_rows: QVBoxLayout
    expected_label: QLabel
    expected_list: PeopleList
    expected_none: QLabel
    inside_label: QLabel
    inside_list: PeopleList
    inside_none: QLabel

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "today", RoomRows, PeopleList, ActList)
        self._today = local_date(context.now())
        self._plan = CalendarPlan(self._today, 1, ())
        self._arrivals: tuple[ArrivalRow, ...] = ()
        self._expected: tuple[ArrivalRow, ...] = ()
        self._inside: tuple[InsideRow, ...] = ()
        self._known = Known()
        self._put_off: set[tuple[str, int]] = set()
        self._plans = PlanSource(context, "today")
        self._changer = Changer(context, self._follow)
        self._chips = FlowLayout()
        self.free_rows.addLayout(self._chips)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)
        self._connect()
        self.retheme()
        self._show_people()
        self._clock.start()

    def _connect(self) -> None:
        self.room_rows.booking_wanted.connect(self._open)
        self.room_rows.time_wanted.connect(self._book)
        self.expected_list.acted.connect(self._check_in)
        self.inside_list.acted.connect(self._check_out)
        self.needs_list.wanted.connect(self._see_to)

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("I dag")

    @property
    def subtitle(self) -> str:
        return day_title(self._today)

    def refresh(self, changes: Changes | None) -> None:
        plan = (Kind.OCCURRENCE, Kind.SERIES, Kind.EVENT)
        people = (Kind.VISIT, Kind.SCAN, Kind.REGISTRATION, Kind.OCCURRENCE)
        if changes is None or changes.touches(*plan):
            self._plans.ask(self._today, 1, self._take_plan)
        if changes is None or changes.touches(*people):
            self.context.dispatcher.ask(Arrivals(self._today), self._take_arrivals, key="today arrivals")
            self.context.dispatcher.ask(WhoIsInside(self.context.now()), self._take_inside, key="today inside")
        self._ask_needs(changes)

    def show_focus(self, _focus: Mapping[str, object]) -> None:
        self.expected_list.setFocus()

    def add(self) -> None:
        """Ins: somebody came in without an appointment."""
        self.context.navigate("visitors", walk_in=True)

    def retheme(self) -> None:
        tokens = self.context.tokens()
        self.room_rows.set_colours(timeline_colours(tokens))
        for people in (self.expected_list, self.inside_list):
            people.set_tokens(tokens)

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("walk_in", self.tr("Gæst uden aftale"), self.add, "Ins", "walk-in"),
            ScreenAction("act", self.tr("Tjek den valgte ind eller ud"), self._act_on_focused, "Enter", "check-in"),
        )

    # What is known

    def _take_plan(self, plan: CalendarPlan) -> None:
        self._plan = plan
        self._show_rooms()

    def _take_arrivals(self, rows: tuple[ArrivalRow, ...]) -> None:
        self._arrivals = rows
        self._show_people()

    def _take_inside(self, rows: tuple[InsideRow, ...]) -> None:
        self._inside = rows
        self._show_people()

    def _ask_needs(self, changes: Changes | None) -> None:
        """Asks for what a change, or time, may have made urgent or settled."""
        ask, now = self.context.dispatcher.ask, self.context.now()
        if changes is None or changes.touches(Kind.OCCURRENCE, Kind.SERIES, Kind.WAITING, Kind.RULE):
            ask(LateRooms(now), lambda found: self._know(late=found), key="today late")
            ask(WaitingList(now), lambda found: self._know(waiting=found), key="today waiting")
            ask(Requests(), lambda found: self._know(requests=found), key="today requests")
            ask(SkippedNowFree(now), lambda found: self._know(skipped=found), key="today skipped")
            ask(RulesDueForReview(local_date(now)), lambda found: self._know(rules=found), key="today rules")

    def _know(self, **found: Any) -> None:
        self._known = replace(self._known, **found)
        self._show_needs()

    def look_at_clock(self) -> None:
        """Time passes: what is late, free or over today changes without anybody doing anything."""
        today = local_date(self.context.now())
        if today != self._today:
            self._today = today
            self._put_off.clear()
            self.refresh(None)
            self.title_changed.emit()
        else:
            self._show_rooms()
            self._show_people()
            self._ask_needs(None)

    # What is shown

    def _show_rooms(self) -> None:
        profile, now, hours = self.context.profile(), self.context.now(), self._plans.hours()
        self.room_rows.set_day(RoomsDay(self._plan.first, profile.rooms, self._plan.occurrences, hours))
        self.room_rows.set_now(now)
        self.use_label.setText(presenter.use_words(profile.rooms, self._plan.occurrences, hours, self._plan.first, now))
        free = presenter.free_now(profile.rooms, self._plan.occurrences, hours, self._plan.first, now)
        self.free_label.setText(
            self.tr("klik for at booke til {0}").format(clock(presenter.proposed_end(now)))
            if free
            else self.tr("alle lokaler er i brug")
        )
        self._chips.clear()
        for offer in free:
            self._chips.addWidget(self._chip(offer))

    def _chip(self, offer: presenter.FreeRoom) -> QPushButton:
        chip = QPushButton(offer.text)
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Book {0}").format(offer.text))
        chip.clicked.connect(lambda: self._book(offer.room, offer.span))
        return chip

    def _show_people(self) -> None:
        now = self.context.now()
        self._expected = presenter.expected(self._arrivals, now)
        self.expected_list.set_lines([presenter.expected_line(row, now) for row in self._expected])
        self.expected_label.setText(self.tr("næste 60 min · {0}").format(len(self._expected)))
        self.inside_list.set_lines([presenter.inside_line(row) for row in self._inside])
        self.inside_label.setText(self.tr("{0} · liste på F9").format(presenter.inside_words(self._inside)))
        for people, none in ((self.expected_list, self.expected_none), (self.inside_list, self.inside_none)):
            people.setVisible(bool(people.lines))
            none.setVisible(not people.lines)

    def _show_needs(self) -> None:
        """What needs somebody; the panel is there only while something does."""
        found = needs(self._known, self.context.profile(), self.context.now(), self._put_off)
        had_keyboard = any(row.has_keyboard for row in self.needs_list.rows)
        self.needs_list.set_lines(found)
        self.asks_label.setText(str(len(found)) if found else "")
        self.asks.setVisible(bool(found))
        if had_keyboard and not found:
            next(one for one in (self.expected_list, self.inside_list, self.room_rows) if one.isVisible()).setFocus()

    # What hands do

    def _check_in(self, row: int) -> None:
        self._changer.run(CheckByHand(Direction.IN, self._expected[row].visit_id))

    def _check_out(self, row: int) -> None:
        inside = self._inside[row]
        self._changer.run(CheckByHand(Direction.OUT, inside.visit_id, inside.registration_id))

    def _act_on_focused(self) -> None:
        if self.inside_list.hasFocus() and self.inside_list.currentIndex().isValid():
            self._check_out(self.inside_list.currentIndex().row())
        elif self.expected_list.currentIndex().isValid():
            self._check_in(self.expected_list.currentIndex().row())

    def _see_to(self, need: ActLine, number: int) -> None:
        does = need.acts[number].does
        if isinstance(does, Goes):
            self.context.navigate(does.place, **dict(does.focus))
        elif isinstance(does, NotNow):
            self._put_off.add(need.key)
            self._show_needs()
        elif isinstance(does, Command):
            self._changer.run(does, refused=lambda: self._ask_needs(None))

    def _open(self, occurrence: PlannedOccurrence) -> None:
        self.context.navigate("calendar", occurrence_id=occurrence.occurrence_id)

    def _book(self, room: Room, span: TimeSpan) -> None:
        self.context.navigate("calendar", room_id=room.id, span=span)

    def _follow(self, changes: Changes) -> None:
        """An undo is seen here where it belongs to the present; a booking of another day is shown in the calendar."""
        occurrence_id = first_touched(changes)
        if occurrence_id is not None and not self._is_shown(occurrence_id):
            self.context.navigate("calendar", changes=changes)

    def _is_shown(self, occurrence_id: int) -> bool:
        return any(one.occurrence_id == occurrence_id for one in self._plan.occurrences)

    @property
    def day(self) -> date:
        return self._today
