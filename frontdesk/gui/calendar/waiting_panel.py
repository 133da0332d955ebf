"""Beside the calendar: who waits for which time, what is held for them and how long still; and one more put there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from frontdesk.application.finding import RoomWish
from frontdesk.application.messages import Command, Outcome
from frontdesk.application.waiting import JoinWaitingList, WaitingList, WaitingRow
from frontdesk.domain.needs import HEARING_LOOP, STEP_FREE
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.need_chips import NeedChips
from frontdesk.gui.calendar.presenter import HOUR, next_quarter
from frontdesk.gui.calendar.tool_panel import ToolPanel
from frontdesk.gui.calendar.waiting_lines import lines_of
from frontdesk.gui.planning.act_list import ActLine, ActList
from frontdesk.gui.screen import ScreenContext

CLOCK_MS = 10_000


class WaitingPanel(ToolPanel):
    """``show_occurrence`` shows what is held for somebody, ``finished`` leaves. Time left is counted while it is shown.

    ``ask_for`` puts a wish that cannot be met into the form. The form is there once it is asked for.
    """

    wishes_list: ActList
    none_label: QLabel
    count_label: QLabel
    join_box: QWidget
    join_button: QPushButton
    title_edit: QLineEdit
    contact_edit: QLineEdit
    people_spin: QSpinBox
    room_combo: QComboBox
    needs_box: QWidget

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "waiting_panel", parent, ActList)
        self._rows: tuple[WaitingRow, ...] = ()
        self.wishes_list.stacked = True
        self.chips = NeedChips(self.needs_box)
        self.join_box.hide()
        start = next_quarter(context.now())
        self.enter_span(TimeSpan(start, start + HOUR))
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._connect()
        self.setFocusProxy(self.join_button)
        self._show()

    def _connect(self) -> None:
        self.wishes_list.wanted.connect(self._see_to)
        self.join_button.clicked.connect(self._join)
        for field in (self.title_edit, self.contact_edit, self.when_edit):
            field.returnPressed.connect(self._join)

    def look(self) -> None:
        """Asks who waits now."""
        self.context.dispatcher.ask(WaitingList(self.context.now()), self._take, key="waiting panel")

    def _take(self, rows: tuple[WaitingRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        self.wishes_list.set_lines(lines_of(self._rows, self.context.profile(), self.context.now()))
        self.wishes_list.setVisible(bool(self._rows))
        self.none_label.setVisible(not self._rows)
        self.count_label.setText(str(len(self._rows)) if self._rows else "")

    def _see_to(self, line: ActLine, number: int) -> None:
        does = line.acts[number].does
        if isinstance(does, Command):
            self.changer.run(does, refused=self.look)
        elif isinstance(does, int):
            self.show_occurrence.emit(does)
        elif isinstance(does, date):
            self.context.navigate("calendar", day=does, tool="waiting")

    # Joining

    def ask_for(self, span: TimeSpan, people: int = 1, room_id: int | None = None, title: str = "") -> None:
        """Puts a wish into the form, to be put on the list."""
        self._open_form()
        self.enter_span(span)
        self.people_spin.setValue(people)
        self.room_combo.setCurrentIndex(max(self.room_combo.findData(room_id), 0))
        self.title_edit.setText(title)
        self.title_edit.setFocus()

    def _open_form(self) -> None:
        profile = self.context.profile()
        self.chips.show_profile(profile)
        self.room_combo.clear()
        self.room_combo.addItem(self.tr("Alle, der passer"), None)
        for room in profile.bookable:
            self.room_combo.addItem(room.name, room.id)
        self.join_box.show()
        self.join_button.setProperty("role", "primary")
        self.join_button.style().polish(self.join_button)

    def _join(self) -> None:
        """The first press opens the form; the next puts the wish on the list."""
        if self.join_box.isHidden():
            self._open_form()
            self.title_edit.setFocus()
            return
        span = self.entered_span
        if span is None:
            self.say(self.tr("Skriv tiden som 12-14:30 eller tor 14-16."))
            self.when_edit.setFocus()
            return
        self.say("")
        wish = self.chips.asked_of(RoomWish(span, self.people_spin.value()))
        room_id = self.room_combo.currentData()
        command = JoinWaitingList(
            span,
            wish.party_size,
            self.title_edit.text(),
            contact=self.contact_edit.text(),
            room_id=room_id if isinstance(room_id, int) else None,
            needs=_needs(wish),
        )
        self.changer.run(command, self._joined)

    def _joined(self, _outcome: Outcome) -> None:
        for field in (self.title_edit, self.contact_edit):
            field.clear()
        self._close_form()

    def step_back(self) -> None:
        """From the form back to the list, where what was typed is kept; then out."""
        if self.join_box.isHidden():
            self.finish()
        else:
            self.say("")
            self._close_form()

    def _close_form(self) -> None:
        self.join_box.hide()
        self.join_button.setProperty("role", "")
        self.join_button.style().polish(self.join_button)
        self.join_button.setFocus()


def _needs(wish: RoomWish) -> tuple[str, ...]:
    """What is pressed, as the waiting list knows it."""
    codes = [code for code, wanted in ((HEARING_LOOP, wish.hearing_loop), (STEP_FREE, wish.step_free)) if wanted]
    return (*codes, *wish.fixed, *(unit.type for unit in wish.movable))
