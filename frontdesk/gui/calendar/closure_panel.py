"""Beside the calendar: rooms out of order for a time, with a place for everything that is hit, in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.closures import ClosureOptions, ClosurePlan, PlanClosure, PlannedWay, closing
from frontdesk.application.messages import Outcome
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar import closure_lines
from frontdesk.gui.calendar.closure_lines import Decided
from frontdesk.gui.calendar.need_chips import toggle_chip
from frontdesk.gui.calendar.presenter import next_quarter
from frontdesk.gui.calendar.tool_panel import ToolPanel, empty
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.planning.ways_panel import WayButton
from frontdesk.gui.screen import ScreenContext

_WAY = Qt.ItemDataRole.UserRole
NOTHING = ClosurePlan(())
_NO_SHIFT = timedelta(0)
_CANCEL, _AS_PLANNED = 0, -1
_CHOICES: Mapping[int, int] = {Qt.Key.Key_Delete: _CANCEL, Qt.Key.Key_Backspace: _AS_PLANNED}
_OF_THE_LIST = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End))


class ClosurePanel(ToolPanel):
    """Plans anew with every change of rooms and time. Each line of the plan can be given another way, or cancelled.

    Ctrl+Enter closes; on a line 1–9 take one of its ways, Del cancels it, Backspace gives it back to the plan.
    """

    house_check: QCheckBox
    rooms_box: QWidget
    reason_edit: QLineEdit
    top: QWidget
    totals_label: QLabel
    plan_list: QListWidget
    detail_line: QFrame
    detail_head: QWidget
    back_button: QPushButton
    detail_area: QScrollArea
    detail_label: QLabel
    nowhere_label: QLabel
    options_column: QVBoxLayout
    close_rooms_button: QPushButton

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "closure_panel", parent)
        self._query: PlanClosure | None = None
        self._plan = NOTHING
        self._decided = Decided()
        self._options: tuple[PlannedWay, ...] = ()
        self._rooms: Sequence[Room] = ()
        self._flow = FlowLayout(self.rooms_box, spacing=6)
        self.chips: dict[int, QPushButton] = {}
        self._build()
        self._connect()

    def look(self) -> None:
        rooms = self.context.profile().rooms
        if rooms != self._rooms:
            self._rooms = rooms
            self._fill_rooms(rooms)
        self.plan()

    def _fill_rooms(self, rooms: Sequence[Room]) -> None:
        """A chip for each room; those that are pressed stay so."""
        pressed = {room_id for room_id, chip in self.chips.items() if chip.isChecked()}
        self._flow.clear()
        self.chips = {room.id: toggle_chip(room.name, self.rooms_box, pressed=room.id in pressed) for room in rooms}
        for chip in self.chips.values():
            chip.toggled.connect(self.plan)
            self._flow.addWidget(chip)

    def _build(self) -> None:
        self.setFocusProxy(self.house_check)
        start = next_quarter(self.context.now())
        open_ = self.context.profile().opening_hours().open_spans(local_date(start))
        end = open_[-1].end if open_ and open_[-1].end > start else None
        if end is not None:
            self.enter_span(TimeSpan(start, end))

    def _connect(self) -> None:
        self.house_check.toggled.connect(self.plan)
        self.when_edit.textEdited.connect(self.plan)
        self.reason_edit.textEdited.connect(self._show_button)
        self.plan_list.installEventFilter(self)
        self.plan_list.currentItemChanged.connect(lambda *_: self._look_closer())
        self.back_button.clicked.connect(self._look_at_all)
        self.close_rooms_button.clicked.connect(self.close_rooms)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.close_rooms)

    # What is to be closed

    def close_these(self, room_ids: Sequence[int], span: TimeSpan) -> None:
        """Puts rooms, the whole house when none is named, and a time in, as if they had been entered."""
        self.house_check.setChecked(not room_ids)
        for room_id, chip in self.chips.items():
            chip.setChecked(room_id in room_ids)
        self.enter_span(span)
        self.plan()

    @property
    def wanted(self) -> PlanClosure | None:
        """What is entered; None while no room is chosen or the time cannot be read."""
        rooms = tuple(room_id for room_id, chip in self.chips.items() if chip.isChecked())
        span = self.entered_span
        if span is None or not (rooms or self.house_check.isChecked()):
            return None
        return PlanClosure(() if self.house_check.isChecked() else rooms, span, self.context.now())

    def plan(self) -> None:
        """Asks for the plan around what is entered and chosen."""
        self.rooms_box.setEnabled(not self.house_check.isChecked())
        wanted = self.wanted
        self.say("" if self.entered_span else self.tr("Skriv tiden som tor 8-17 eller tor 8 - fre 17."))
        self._query = wanted
        if wanted is None:
            self._show(NOTHING)
            return
        query = self._decided.put_to(wanted)
        self.context.dispatcher.ask(query, lambda found: self._planned(wanted, found), key="closure plan")

    def _planned(self, wanted: PlanClosure, found: ClosurePlan) -> None:
        if self._query is None or self._query != wanted:
            return
        kept = self._decided.among(found)
        if kept != self._decided:
            self._decided = kept
            self.plan()
            return
        self._show(found)

    # The plan

    @property
    def shown(self) -> ClosurePlan:
        return self._plan

    def _show(self, plan: ClosurePlan) -> None:
        row, self._plan = self.plan_list.currentRow(), plan
        self.totals_label.setText(closure_lines.totals(plan) if self._query else self.tr("Vælg, hvad der lukkes."))
        with QSignalBlocker(self.plan_list):
            self.plan_list.clear()
            for way in plan.ways:
                self.plan_list.addItem(self._item(way))
            self.plan_list.setCurrentRow(min(row, len(plan.ways) - 1))
        self.plan_list.setEnabled(bool(plan.ways))
        self._show_button()
        self._look_closer()

    def _look_closer(self) -> None:
        """The line that is chosen has the place of what was entered; without one the whole plan is seen."""
        closer = self.chosen_way is not None
        self.top.setVisible(not closer)
        for part in (self.detail_line, self.detail_head, self.detail_area):
            part.setVisible(closer)
        self._ask_options()

    def _look_at_all(self) -> None:
        self.reason_edit.setFocus()
        self.plan_list.setCurrentRow(-1)
        self.reason_edit.setFocus()

    def _item(self, way: PlannedWay) -> QListWidgetItem:
        by_hand = way.occurrence.occurrence_id in self._decided.ways
        text = closure_lines.line_text(way, by_hand=by_hand, with_day=self._has_days)
        item = QListWidgetItem(icon(closure_lines.ICONS[way.disturbance]), text)
        item.setData(_WAY, way)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
        item.setToolTip(text)
        return item

    @property
    def _has_days(self) -> bool:
        """Whether it is closed on more than one day."""
        span = self._query.span if self._query else None
        return span is not None and local_date(span.start) != local_date(span.end)

    @property
    def chosen_way(self) -> PlannedWay | None:
        """What becomes of the line that is chosen."""
        item = self.plan_list.currentItem()
        found = item.data(_WAY) if item is not None else None
        return found if isinstance(found, PlannedWay) else None

    def _show_button(self) -> None:
        text = closure_lines.button_text(self._plan, whole_house=self.house_check.isChecked())
        self.close_rooms_button.setText(text)
        self.close_rooms_button.setEnabled(self._query is not None)

    # One line of it

    def _ask_options(self) -> None:
        way = self.chosen_way
        self._show_options((), way)
        if way is None or self._query is None:
            return
        one = way.occurrence.occurrence_id
        around = closure_lines.all_but(self._plan, one).put_to(self._query)
        self.context.dispatcher.ask(
            ClosureOptions(around, one),
            lambda found: self._show_options(found, way, answered=True),
            key="closure options",
        )

    def _show_options(self, options: tuple[PlannedWay, ...], way: PlannedWay | None, *, answered: bool = False) -> None:
        if way is not self.chosen_way:
            return
        self._options = tuple(one for one in options if one.move != (way.move if way else None))
        empty(self.options_column)
        if way is None:
            return
        self.detail_label.setText(closure_lines.line_text(way, by_hand=False, with_day=False))
        self.nowhere_label.setVisible(way.move is None and not self._options and answered)
        for number, one in enumerate(self._options, start=1):
            self._add_option(closure_lines.option(one), str(number), number)
        if way.move is not None:
            self._add_option(Way(self.tr("Aflys den"), self.tr("Tiden gives fri"), None, _NO_SHIFT), "Del", _CANCEL)
        if way.occurrence.occurrence_id in self._decided.ways:
            back = Way(self.tr("Som planen foreslår"), self.tr("Valget her tages tilbage"), None, _NO_SHIFT)
            self._add_option(back, "Backspace", _AS_PLANNED)

    def _add_option(self, way: Way, key: str, number: int) -> None:
        button = WayButton(way, 0, key)
        button.clicked.connect(lambda: self._choose(number))
        self.options_column.addWidget(button)
        button.show()

    def _choose(self, number: int) -> None:
        """Takes a way for the chosen line: an option by number, or one of these."""
        way = self.chosen_way
        if way is None or number > len(self._options):
            return
        one = way.occurrence.occurrence_id
        if number == _AS_PLANNED:
            self._decided = self._decided.without(one)
        else:
            self._decided = self._decided.choosing(one, self._options[number - 1].move if number else None)
        self.plan_list.setFocus()
        self.plan()

    # Closing

    def close_rooms(self) -> None:
        """Does all of it, when it is said why."""
        query, reason = self._query, self.reason_edit.text().strip()
        if query is None:
            return
        if not reason:
            self.say(self.tr("Skriv hvorfor; det står i kalenderen."))
            self.reason_edit.setFocus()
            return
        told = closure_lines.must_be_told(self._plan)

        def done(outcome: Outcome) -> None:
            self._decided = Decided()
            self.reason_edit.clear()
            self.done(outcome, told)

        command = closing(query, self._plan, reason)
        self.changer.run(command, done, self._changed_meanwhile, self.plan)

    def _changed_meanwhile(self, _error: BookingConflict) -> None:
        self.plan()
        self.say(self.tr("Noget er ændret imens. Planen er lagt om; se den efter."))

    def step_back(self) -> None:
        """From one line back to the whole plan, then out."""
        if self.chosen_way is not None:
            self._look_at_all()
        else:
            self.finish()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """The list would search for what the digits spell."""
        pressed = watched is self.plan_list and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() not in _OF_THE_LIST:
            self.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, number = event.key(), event.key() - Qt.Key.Key_1 + 1
        if key in _CHOICES:
            self._choose(_CHOICES[key])
        elif 0 < number <= len(self._options):
            self._choose(number)
        else:
            super().keyPressEvent(event)
