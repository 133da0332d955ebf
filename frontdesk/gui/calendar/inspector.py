"""The panel beside the calendar: a booking being made, or the one that is selected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.presenter import BookingCard, draft_card
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.ways import Refusal, Way
from frontdesk.gui.planning.ways_panel import WaysPanel
from frontdesk.gui.planning.when_text import read_when, when_text
from frontdesk.gui.ui_loader import load_form


class BookingInspector(QFrame):
    """Shows and reads; what is to happen with it is the screen's."""

    edited = Signal()
    """A field of the shown draft or booking was changed by hand."""

    submitted = Signal()
    """Enter in a field, or the first button."""

    way_chosen = Signal(object)
    """Way: one of the ways out of the refusal that is shown."""

    given_up = Signal()
    """Esc, or the draft was thrown away."""

    asked = Signal(str)
    """One of the buttons below a booking: ``new``, ``open``, ``move``, ``release`` or ``cancel``."""

    title_label: QLabel
    state_label: QLabel
    pages: QStackedWidget
    nothing_page: QWidget
    form_page: QWidget
    draft_button: QPushButton
    scroll_area: QScrollArea
    scroll_body: QWidget
    title_edit: QLineEdit
    organizer_edit: QLineEdit
    room_combo: QComboBox
    party_edit: QLineEdit
    when_edit: QLineEdit
    problem_label: QLabel
    ways_panel: WaysPanel
    repeat_check: QCheckBox
    until_edit: QDateEdit
    series_box: QWidget
    series_label: QLabel
    once_radio: QRadioButton
    series_radio: QRadioButton
    note_edit: QPlainTextEdit
    draft_buttons: QWidget
    book_button: QPushButton
    discard_button: QPushButton
    booking_buttons: QWidget
    save_button: QPushButton
    open_button: QPushButton
    move_button: QPushButton
    release_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "booking_inspector", WaysPanel)
        self._day = date.min
        self._filling = False
        self._base: BookingDraft | None = None
        self.until_edit.lineEdit().setAccessibleName(self.until_edit.accessibleName())
        self.party_edit.setValidator(QIntValidator(1, 100_000, self))
        self._connect_fields()
        self._connect_buttons()
        self.show_nothing()

    def _connect_fields(self) -> None:
        for edit in (self.title_edit, self.organizer_edit, self.party_edit, self.when_edit):
            edit.textEdited.connect(self._edited)
            edit.returnPressed.connect(self._submit)
        self.note_edit.textChanged.connect(self._edited)
        self.room_combo.currentIndexChanged.connect(self._edited)
        self.repeat_check.toggled.connect(self._repeat_toggled)
        self.until_edit.dateChanged.connect(self._edited)
        self.when_edit.editingFinished.connect(self._tidy_when)

    def _connect_buttons(self) -> None:
        asked = {
            self.draft_button: "new",
            self.open_button: "open",
            self.move_button: "move",
            self.release_button: "release",
            self.cancel_button: "cancel",
        }
        for button, what in asked.items():
            button.clicked.connect(lambda _=False, what=what: self._ask(what))
        self.book_button.clicked.connect(self._submit)
        self.save_button.clicked.connect(self._submit)
        self.discard_button.clicked.connect(self._give_up)
        self.ways_panel.chosen.connect(self._choose_way)
        self.once_radio.toggled.connect(self._name_scope)

    # What is shown

    def set_rooms(self, rooms: tuple[Room, ...]) -> None:
        """The rooms to choose from, in the house's order."""
        names = [(room.name, room.id) for room in rooms]
        if names == [
            (self.room_combo.itemText(i), self.room_combo.itemData(i)) for i in range(self.room_combo.count())
        ]:
            return
        self._filling = True
        self.room_combo.clear()
        for name, identifier in names:
            self.room_combo.addItem(name, identifier)
        self._filling = False

    def show_nothing(self) -> None:
        self._base = None
        self.title_label.setText(self.tr("Booking"))
        self.state_label.hide()
        self.ways_panel.show_refusal(None)
        self.pages.setCurrentWidget(self.nothing_page)

    def show_draft(self, draft: BookingDraft, day: date) -> None:
        """A booking being made; times without a date are on *day*."""
        self._show(draft_card(), draft, day)
        self._set_until(draft.until, local_date(draft.span.start))

    def show_booking(self, card: BookingCard, as_draft: BookingDraft, day: date) -> None:
        """The selected booking, its fields as a draft of what it could become."""
        self._show(card, as_draft, day)

    def _show(self, card: BookingCard, draft: BookingDraft, day: date) -> None:
        self._filling, self._day, self._base = True, day, draft
        self.pages.setCurrentWidget(self.form_page)
        self._dress(card)
        self._fill(draft)
        self._filling = False
        self.say_problem("")
        self._offer_save()

    def _dress(self, card: BookingCard) -> None:
        self.title_label.setText(card.title)
        self.state_label.setText(card.state)
        self.state_label.setProperty("tone", card.tone)
        self.state_label.style().polish(self.state_label)
        self.state_label.show()
        for edit in (self.title_edit, self.organizer_edit, self.party_edit, self.note_edit):
            edit.setReadOnly(not card.can_be_described)
        for part in (self.repeat_check, self.draft_buttons):
            part.setVisible(card.is_draft)
        self.until_edit.setVisible(card.is_draft and self.repeat_check.isChecked())
        self.booking_buttons.setVisible(not card.is_draft)
        self.series_box.setVisible(card.repeats)
        self.series_label.setText(card.series)
        self.once_radio.setChecked(True)
        for button, shown in self._shown_buttons(card):
            button.setVisible(shown)
        self.open_button.setText(card.open_text)
        for field in (self.room_combo, self.when_edit):
            field.setEnabled(card.can_be_moved)
        self.room_combo.setEnabled(card.can_be_moved and card.has_one_room)

    def _shown_buttons(self, card: BookingCard) -> tuple[tuple[QPushButton, bool], ...]:
        return (
            (self.move_button, card.can_be_moved),
            (self.cancel_button, card.can_be_cancelled),
            (self.release_button, card.can_be_released),
            (self.open_button, bool(card.open_text)),
        )

    def _fill(self, draft: BookingDraft) -> None:
        _set_text(self.title_edit, draft.title)
        _set_text(self.organizer_edit, draft.organizer)
        _set_text(self.party_edit, str(draft.party_size or ""))
        _set_text(self.when_edit, when_text(draft.span, short_day))
        self.room_combo.setCurrentIndex(self.room_combo.findData(draft.room_id))
        if self.note_edit.toPlainText() != draft.note:
            self.note_edit.setPlainText(draft.note)

    def _set_until(self, until: date | None, starts: date) -> None:
        self._filling = True
        first = QDate(starts.year, starts.month, starts.day)
        self.until_edit.setMinimumDate(first)
        self.until_edit.setDate(QDate(until.year, until.month, until.day) if until else first.addDays(28))
        self.repeat_check.setChecked(until is not None)
        self.until_edit.setVisible(until is not None)
        self._filling = False

    def tell_series(self, words: str) -> None:
        """What is known of the row the shown booking belongs to."""
        self.series_label.setText(words)

    def show_refusal(self, refusal: Refusal | None, *, take_focus: bool = False) -> None:
        """What is in the way, with its ways out; None takes it away."""
        self.ways_panel.show_refusal(refusal, take_focus=take_focus)
        ways = bool(refusal and refusal.ways)
        self.book_button.setText(self.tr("Book forslag 1  ·  Enter") if ways else self.tr("Book  ·  Enter"))
        if refusal is not None:
            self.scroll_body.adjustSize()
            self.scroll_area.ensureWidgetVisible(self.ways_panel)

    def say_problem(self, text: str) -> None:
        """A word about a field, right below the fields."""
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    # What was entered

    @property
    def entered(self) -> BookingDraft | None:
        """What the fields say; a time that cannot be read leaves the time as it was. None when nothing is shown."""
        if self._base is None:
            return None
        party = self.party_edit.text()
        until = self.until_edit.date()
        return replace(
            self._base,
            room_id=self.room_combo.currentData() or self._base.room_id,
            span=self.read_span() or self._base.span,
            title=self.title_edit.text(),
            organizer=self.organizer_edit.text(),
            party_size=int(party) if party.isdigit() and int(party) else None,
            note=self.note_edit.toPlainText(),
            until=date(until.year(), until.month(), until.day()) if self._repeats() else None,
        )

    def read_span(self) -> TimeSpan | None:
        """The time as typed; None, with a word about it, when it says no time."""
        try:
            span = read_when(self.when_edit.text(), self._day)
        except EndBeforeStart:
            self.say_problem(self.tr("Slut ligger før start."))
            return None
        self.say_problem("" if span else self.tr("Skriv tiden som 12-14:30 eller tor 14-16."))
        return span

    @property
    def whole_series(self) -> bool:
        """Whether what is done with a repeated booking is meant for the whole row."""
        return self.series_box.isVisibleTo(self) and self.series_radio.isChecked()

    def focus_title(self) -> None:
        self.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_edit.selectAll()

    def _repeats(self) -> bool:
        return self.repeat_check.isVisibleTo(self) and self.repeat_check.isChecked()

    def _tidy_when(self) -> None:
        """Writes the time out in full once it was typed, so that its day can be seen."""
        entered = self.entered
        if entered is not None and not self.problem_label.text():
            _set_text(self.when_edit, when_text(entered.span, short_day))

    def _repeat_toggled(self, repeats: bool) -> None:
        self.until_edit.setVisible(repeats)
        self._edited()

    def _name_scope(self) -> None:
        whole = self.series_radio.isChecked()
        self.cancel_button.setText(self.tr("Aflys hele rækken") if whole else self.tr("Aflys"))
        self.move_button.setText(
            self.tr("Flyt hele rækken med piletaster") if whole else self.tr("Flyt med piletaster")
        )
        self.release_button.setEnabled(not whole)

    def _edited(self) -> None:
        if not self._filling and self._base is not None:
            self._offer_save()
            self.edited.emit()

    def _offer_save(self) -> None:
        """The button is there when there is something to save; a draft has its own."""
        is_booking = self.booking_buttons.isVisibleTo(self)
        self.save_button.setVisible(is_booking and self.entered != self._base)

    def _submit(self) -> None:
        self.submitted.emit()

    def _choose_way(self, way: Way) -> None:
        self.way_chosen.emit(way)

    def _give_up(self) -> None:
        self.given_up.emit()

    def _ask(self, what: str) -> None:
        self.asked.emit(what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._base is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)


def _set_text(edit: QLineEdit, text: str) -> None:
    """Leaves a field alone that says it already: its cursor and undo stay."""
    if edit.text() != text:
        edit.setText(text)
