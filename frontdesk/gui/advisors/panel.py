"""The panel beside an advisor's week: the next guest, the selected appointment, or one being made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.resource import Advisor, Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.advisors.presenter import AppointmentDraft, GuestCard
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.ways import Refusal, Way
from frontdesk.gui.planning.ways_panel import WaysPanel
from frontdesk.gui.planning.when_text import read_when, when_text
from frontdesk.gui.ui_loader import load_form

ONLINE = 0
"""Stands for no room in the list of rooms; no room has this id."""


class AppointmentPanel(QFrame):
    """Shows and reads; what is to happen with it is the screen's."""

    edited = Signal()
    submitted = Signal()

    way_chosen = Signal(object)
    """Way"""

    given_up = Signal()

    asked = Signal(str)
    """A button: ``new``, ``check_in``, ``move``, ``release`` or ``cancel``."""

    title_label: QLabel
    state_label: QLabel
    pages: QStackedWidget
    nothing_page: QWidget
    first_button: QPushButton
    guest_page: QWidget
    heading_label: QLabel
    company_label: QLabel
    where_label: QLabel
    move_ways: WaysPanel
    check_in_button: QPushButton
    next_button: QPushButton
    move_button: QPushButton
    release_button: QPushButton
    cancel_button: QPushButton
    form_page: QWidget
    scroll_area: QScrollArea
    scroll_body: QWidget
    client_edit: QLineEdit
    company_edit: QLineEdit
    topic_combo: QComboBox
    when_edit: QLineEdit
    room_combo: QComboBox
    problem_label: QLabel
    ways_panel: WaysPanel
    book_button: QPushButton
    discard_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "appointment_panel", WaysPanel)
        self._day = date.min
        self._filling = False
        self._base: AppointmentDraft | None = None
        self._connect_fields()
        self._connect_buttons()
        self.show_nothing()

    def _connect_fields(self) -> None:
        for edit in (self.client_edit, self.company_edit, self.when_edit):
            edit.textEdited.connect(self._edited)
            edit.returnPressed.connect(self._submit)
        topic = self.topic_combo.lineEdit()
        if topic is not None:
            topic.setAccessibleName(self.topic_combo.accessibleName())
            topic.returnPressed.connect(self._submit)
        self.topic_combo.editTextChanged.connect(self._edited)
        self.room_combo.currentIndexChanged.connect(self._edited)
        self.when_edit.editingFinished.connect(self._tidy_when)

    def _connect_buttons(self) -> None:
        asked = {
            self.first_button: "new",
            self.next_button: "new",
            self.check_in_button: "check_in",
            self.move_button: "move",
            self.release_button: "release",
            self.cancel_button: "cancel",
        }
        for button, what in asked.items():
            button.clicked.connect(lambda _=False, what=what: self._ask(what))
        self.book_button.clicked.connect(self._submit)
        self.discard_button.clicked.connect(self._give_up)
        self.ways_panel.chosen.connect(self._choose_way)
        self.move_ways.chosen.connect(self._choose_way)

    # What is shown

    def show_nothing(self) -> None:
        self._base = None
        self._head(self.tr("Næste gæst"), "", "")
        self.pages.setCurrentWidget(self.nothing_page)

    def show_guest(self, card: GuestCard, *, can_release: bool, can_change: bool) -> None:
        """An appointment and what can be done with it."""
        self._base = None
        self._head(card.title, card.chip, card.tone)
        self.heading_label.setText(card.heading)
        self.company_label.setText(card.company)
        self.company_label.setVisible(bool(card.company))
        self.where_label.setText(card.where)
        self.check_in_button.setVisible(card.can_check_in)
        self.move_button.setVisible(can_change)
        self.cancel_button.setVisible(can_change)
        self.release_button.setVisible(can_release)
        self.pages.setCurrentWidget(self.guest_page)

    def show_draft(self, draft: AppointmentDraft, advisor: Advisor, free: Sequence[Room], day: date) -> None:
        """An appointment being made; *free* are the rooms to choose from, times without a date are on *day*."""
        self._filling, self._base, self._day = True, draft, day
        self._head(self.tr("Ny aftale"), self.tr("kladde"), "")
        self._fill_topics(advisor, draft.topic)
        for edit, text in (
            (self.client_edit, draft.client),
            (self.company_edit, draft.company),
            (self.when_edit, when_text(draft.span, short_day)),
        ):
            if edit.text() != text:
                edit.setText(text)
        self._fill_rooms(draft, free)
        self._filling = False
        self.say_problem("")
        self.pages.setCurrentWidget(self.form_page)

    def offer_rooms(self, draft: AppointmentDraft, free: Sequence[Room]) -> None:
        """Other rooms to choose from: the time was changed."""
        self._filling = True
        self._fill_rooms(draft, free)
        self._filling = False
        self._base = draft

    def _head(self, title: str, chip: str, tone: str) -> None:
        self.title_label.setText(title)
        self.state_label.setText(chip)
        self.state_label.setVisible(bool(chip))
        self.state_label.setProperty("tone", tone)
        self.state_label.style().polish(self.state_label)
        self.move_ways.show_refusal(None)

    def _fill_topics(self, advisor: Advisor, topic: str) -> None:
        if [self.topic_combo.itemText(i) for i in range(self.topic_combo.count())] != list(advisor.topics):
            self.topic_combo.clear()
            self.topic_combo.addItems(list(advisor.topics))
        if self.topic_combo.currentText() != topic:
            self.topic_combo.setCurrentIndex(-1)
            self.topic_combo.setEditText(topic)

    def _fill_rooms(self, draft: AppointmentDraft, free: Sequence[Room]) -> None:
        seats = self.tr("{0} · {1} pl.")
        self.room_combo.clear()
        for room in free:
            self.room_combo.addItem(seats.format(room.name, room.capacity), room.id)
        self.room_combo.addItem(self.tr("Online"), ONLINE)
        chosen = ONLINE if draft.online or draft.room_id is None else draft.room_id
        self.room_combo.setCurrentIndex(self.room_combo.findData(chosen))

    def show_refusal(self, refusal: Refusal | None, *, take_focus: bool = False) -> None:
        """What is in the way of the draft, or of the move when no draft is shown."""
        panel = self.move_ways if self._base is None else self.ways_panel
        panel.show_refusal(refusal, take_focus=take_focus)
        ways = bool(refusal and refusal.ways)
        self.book_button.setText(self.tr("Book forslag 1  ·  Enter") if ways else self.tr("Book aftale  ·  Enter"))
        if refusal is not None and self._base is not None:
            self.scroll_body.adjustSize()
            self.scroll_area.ensureWidgetVisible(panel)

    def say_problem(self, text: str) -> None:
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    # What was entered

    @property
    def entered(self) -> AppointmentDraft | None:
        """What the fields say; a time that cannot be read leaves the time as it was. None when no draft is shown."""
        if self._base is None:
            return None
        chosen = self.room_combo.currentData()
        online = chosen == ONLINE
        by_hand = not online and chosen is not None and chosen != self._base.room_id
        return replace(
            self._base,
            room_chosen=self._base.room_chosen or by_hand,
            span=self.read_span() or self._base.span,
            room_id=None if online else chosen or self._base.room_id,
            online=online,
            client=self.client_edit.text(),
            company=self.company_edit.text(),
            topic=self.topic_combo.currentText(),
        )

    def read_span(self) -> TimeSpan | None:
        """The time as typed; None, with a word about it, when it says no time."""
        try:
            span = read_when(self.when_edit.text(), self._day)
        except EndBeforeStart:
            self.say_problem(self.tr("Slut ligger før start."))
            return None
        self.say_problem("" if span else self.tr("Skriv tiden som 12-13 eller tor 14-15."))
        return span

    def focus_client(self) -> None:
        self.client_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.client_edit.selectAll()

    def _tidy_when(self) -> None:
        entered = self.entered
        if entered is not None and not self.problem_label.text():
            self.when_edit.setText(when_text(entered.span, short_day))

    def _edited(self) -> None:
        if not self._filling and self._base is not None:
            self.edited.emit()

    def _submit(self) -> None:
        self.submitted.emit()

    def _choose_way(self, way: Way) -> None:
        self.way_chosen.emit(way)

    def _give_up(self) -> None:
        self.given_up.emit()

    def _ask(self, what: str) -> None:
        self.asked.emit(what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)
