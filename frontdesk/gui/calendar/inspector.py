"""The panel beside the calendar: a booking being made, or the one that is selected."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.house import HouseProfile
from frontdesk.application.series import EditScope
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.merging import merged
from frontdesk.gui.calendar.more_box import MoreBox
from frontdesk.gui.calendar.presenter import BookingCard, draft_card
from frontdesk.gui.calendar.repeat_form import RepeatForm
from frontdesk.gui.calendar.rule_box import RuleBox
from frontdesk.gui.calendar.said_times import SaidTimes, instant
from frontdesk.gui.calendar.scope_bar import ScopeBar
from frontdesk.gui.calendar.series_resolver import SeriesResolver
from frontdesk.gui.calendar.use_bar import UseBar
from frontdesk.gui.icons import icon, pixmap
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.reading_order import next_stop, tab_stops
from frontdesk.gui.planning.ways import Refusal, Way
from frontdesk.gui.planning.ways_panel import WaysPanel
from frontdesk.gui.planning.when_text import when_text
from frontdesk.gui.ui_loader import load_form

PARTS = (WaysPanel, RuleBox, RepeatForm, ScopeBar, MoreBox, UseBar, SeriesResolver)
ICON_PX = 16


class BookingInspector(QFrame):
    """Shows and reads; what is to happen with it is the screen's.

    Its parts speak for themselves: ``rule_box``, ``use_bar`` and ``resolver_page`` have signals of their own.
    """

    edited = Signal()
    """A field of the shown draft or booking was changed by hand."""

    left = Signal()
    """A field of the shown booking was left: what was changed may be saved."""

    submitted = Signal()
    """Enter in a field, or the first button."""

    way_chosen = Signal(object)
    """Way: one of the ways out of the refusal that is shown."""

    given_up = Signal()
    """Esc, or the draft was thrown away."""

    asked = Signal(str)
    """``new``: a new booking is wanted. What is asked of a booking that is shown, ``use_bar`` says."""

    head: QFrame
    title_label: QLabel
    state_icon: QLabel
    state_label: QLabel
    discard_button: QToolButton
    pages: QStackedWidget
    nothing_page: QWidget
    form_page: QWidget
    resolver_page: SeriesResolver
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
    rule_box: RuleBox
    repeat_form: RepeatForm
    scope_bar: ScopeBar
    more_box: MoreBox
    use_bar: UseBar
    foot: QWidget
    foot_column: QVBoxLayout
    book_button: QPushButton
    save_button: QPushButton
    waiting_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "booking_inspector", *PARTS)
        self._day, self._now = date.min, datetime.fromtimestamp(0, UTC)
        self._filling = False
        self._base: BookingDraft | None = None
        self._shown_id: int | None = None
        self._refusal: Refusal | None = None
        self._reader = SaidTimes()
        self._profile: HouseProfile | None = None
        self.discard_button.setIcon(icon("close"))
        self.foot_column.addLayout(FlowLayout.of(self.book_button, self.save_button, self.waiting_button))
        self.party_edit.setValidator(QIntValidator(1, 100_000, self))
        self._connect_fields()
        self._connect_buttons()
        self.show_nothing()

    def _connect_fields(self) -> None:
        for edit in (self.title_edit, self.organizer_edit, self.party_edit, self.when_edit):
            edit.textEdited.connect(self._edited)
            edit.returnPressed.connect(self._submit)
        self.repeat_form.sentence_edit.returnPressed.connect(self._submit)
        self.repeat_form.changed.connect(self._repeated)
        self.room_combo.currentIndexChanged.connect(self._room_chosen)
        self.more_box.edited.connect(self._edited)
        self.more_box.left.connect(self._leave)
        self.when_edit.editingFinished.connect(self._tidy_when)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _connect_buttons(self) -> None:
        self.draft_button.clicked.connect(lambda: self._ask("new"))
        self.book_button.clicked.connect(self._submit)
        self.save_button.clicked.connect(self._submit)
        self.discard_button.clicked.connect(self._give_up)
        self.ways_panel.chosen.connect(self._choose_way)

    # What is shown

    def set_profile(self, profile: HouseProfile) -> None:
        """The house: its rooms to choose from, the combined ones last, its equipment and its hours."""
        if profile is self._profile:
            return
        self._profile = profile
        self._reader = SaidTimes(profile)
        self.repeat_form.set_reader(self._reader)
        self._filling = True
        self.set_rooms(profile.bookable)
        self.more_box.set_profile(profile)
        self._filling = False

    def set_rooms(self, rooms: tuple[Room, ...]) -> None:
        """The rooms to choose from, in this order; the chosen one stays."""
        names = [(room.name, room.id) for room in rooms]
        combo = self.room_combo
        if names == [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]:
            return
        chosen, before = combo.currentData(), self._filling
        self._filling = True
        combo.clear()
        for name, identifier in names:
            combo.addItem(name, identifier)
        combo.setCurrentIndex(combo.findData(chosen))
        self._filling = before

    def show_nothing(self) -> None:
        self._base, self._shown_id = None, None
        self.title_label.setText(self.tr("Booking"))
        for part in (self.state_icon, self.state_label, self.discard_button):
            part.hide()
        self.show_refusal(None)
        self.pages.setCurrentWidget(self.nothing_page)

    def show_draft(self, draft: BookingDraft, day: date, now: datetime) -> None:
        """A booking being made; times without a date are on *day*."""
        self._now, self._shown_id = now, None
        self._show(draft_card(), draft, day)
        self.repeat_form.show_rule(draft.rule, draft.start_local, now)

    def show_booking(self, card: BookingCard, as_draft: BookingDraft, day: date, now: datetime) -> None:
        """The selected booking, its fields as a draft of what it could become.

        Shown again after somebody changed it, fields in which something else is being typed keep that.
        """
        entered = self.entered
        if self._shown_id == card.occurrence_id and self._base is not None and entered is not None:
            shown = merged(self._base, entered, as_draft)
        else:
            shown = as_draft
            self.scope_bar.start_over()
            self.repeat_form.start_over(as_draft.start_local, now)
        self._now, self._shown_id = now, card.occurrence_id
        self._show(card, shown, day)
        self._base = as_draft
        self._offer_save()

    def _show(self, card: BookingCard, draft: BookingDraft, day: date) -> None:
        self._filling, self._day, self._base = True, day, draft
        if self.pages.currentWidget() is not self.resolver_page or not card.is_draft:
            self.pages.setCurrentWidget(self.form_page)
        self._dress(card)
        self._fill(draft, card)
        self._filling = False
        self.say_problem("")
        self._offer_save()

    def _dress(self, card: BookingCard) -> None:
        self.title_label.setText(card.title)
        self._show_state(card)
        for edit in (self.title_edit, self.organizer_edit, self.party_edit):
            edit.setReadOnly(not card.can_be_described)
        for part in (self.book_button, self.discard_button):
            part.setVisible(card.is_draft)
        self.offer_repetition(offered=card.can_be_repeated)
        if not card.is_draft:
            self.rule_box.show_rules(())
            self.waiting_button.hide()
        self.use_bar.show_actions(card.actions)
        self.scope_bar.setVisible(card.repeats)
        self.scope_bar.tell_series(card.series)
        self.when_edit.setEnabled(card.can_be_moved)
        self.room_combo.setEnabled(card.can_be_moved and card.has_rooms)

    def _show_state(self, card: BookingCard) -> None:
        self.state_label.setText(card.state)
        self.state_label.setProperty("tone", card.tone)
        self.state_label.style().polish(self.state_label)
        self.state_label.show()
        self.state_icon.setVisible(bool(card.icon))
        if card.icon:
            colour = self.palette().windowText().color().name()
            self.state_icon.setPixmap(pixmap(card.icon, colour, ICON_PX, self.devicePixelRatioF()))

    def _fill(self, draft: BookingDraft, card: BookingCard) -> None:
        _set_text(self.title_edit, draft.title)
        _set_text(self.organizer_edit, draft.organizer)
        _set_text(self.party_edit, str(draft.party_size or ""))
        if not (self.when_edit.hasFocus() and self._read(self.when_edit.text()) == draft.span):
            _set_text(self.when_edit, when_text(draft.span, short_day))
        self.room_combo.setCurrentIndex(self.room_combo.findData(draft.room_id))
        can_be_moved = card.can_be_moved and card.has_rooms
        self.more_box.show_draft(draft, can_be_moved=can_be_moved, can_be_described=card.can_be_described)

    def show_refusal(self, refusal: Refusal | None, *, take_focus: bool = False) -> None:
        """What is in the way, with its ways out; None takes it away."""
        stands_there = self.ways_panel.isAncestorOf(QApplication.focusWidget() or self)
        if refusal == self._refusal and not take_focus:
            return
        self._refusal = refusal
        self.ways_panel.show_refusal(refusal, take_focus=take_focus or stands_there)
        if refusal is not None:
            self.scroll_body.adjustSize()
            self.scroll_area.ensureWidgetVisible(self.ways_panel)

    def offer_repetition(self, *, offered: bool) -> None:
        """Whether what is shown can be given a repetition, or another one."""
        self.repeat_form.setVisible(offered)
        self._offer_save()

    def offer(self, text: str, *, waiting: bool = False) -> None:
        """What the first button, and so Enter, does with the draft; whether the waiting list is offered beside it."""
        self.book_button.setText(self.tr("{0}  ·  Enter").format(text))
        self.waiting_button.setVisible(waiting)

    def say_problem(self, text: str) -> None:
        """A word about a field, right below the fields."""
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    def show_resolver(self, *, shown: bool) -> None:
        """The dates of a series in the place of the fields, or the fields again."""
        self.pages.setCurrentWidget(self.resolver_page if shown else self.form_page)
        (self.resolver_page.date_list if shown else self.repeat_form.sentence_edit).setFocus()

    # What was entered

    @property
    def entered(self) -> BookingDraft | None:
        """What the fields say; a time that cannot be read leaves the time as it was. None when nothing is shown."""
        if self._base is None:
            return None
        party = self.party_edit.text()
        read = replace(
            self._base,
            room_id=self.room_combo.currentData() or self._base.room_id,
            span=self._read(self.when_edit.text()) or self._base.span,
            title=self.title_edit.text(),
            organizer=self.organizer_edit.text(),
            party_size=int(party) if party.isdigit() and int(party) else None,
        )
        read = self.more_box.taken_over(read)
        return replace(read, rule=None if self.repeat_form.isHidden() else self.repeat_form.rule)

    @property
    def shows_draft(self) -> bool:
        """Whether a booking that is being made has the fields."""
        return self._base is not None and self._shown_id is None

    def read_span(self) -> TimeSpan | None:
        """The time as typed; None, with a word about it, when it says no time."""
        try:
            span = self._reader.span(self.when_edit.text(), self._day, self._now, self._length)
        except EndBeforeStart:
            self.say_problem(self.tr("Slut ligger før start."))
            return None
        self.say_problem("" if span else self.tr("Skriv tiden som 12-14:30, tor 14-16 eller i morgen 9-11."))
        return span

    def _read(self, text: str) -> TimeSpan | None:
        try:
            return self._reader.span(text, self._day, self._now, self._length)
        except EndBeforeStart:
            return None

    @property
    def _length(self) -> timedelta:
        return self._base.span.duration if self._base is not None else timedelta(hours=1)

    @property
    def scope(self) -> EditScope:
        """Which dates of a series are meant by what is done with the shown booking."""
        return self.scope_bar.scope if self.scope_bar.isVisibleTo(self) else EditScope.THIS

    @property
    def is_changed(self) -> bool:
        """Whether the fields of the shown booking say anything else than it does."""
        return self._base is not None and not self.shows_draft and self.entered != self._base

    @property
    def shown_id(self) -> int | None:
        """The occurrence that is shown; None for a draft, or nothing."""
        return self._shown_id

    def forget_entered(self) -> None:
        """What was typed for a booking is not meant any more: it is shown as it is next time."""
        self._shown_id = None

    def focus_title(self) -> None:
        self.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_edit.selectAll()

    def _tidy_when(self) -> None:
        """Writes the time out in full once it was typed, so that its day can be seen."""
        span = self._read(self.when_edit.text()) if self._base is not None else None
        if span is not None:
            _set_text(self.when_edit, when_text(span, short_day))

    def _room_chosen(self) -> None:
        """Another room has other seatings, and other rooms beside it."""
        if self._filling or self._base is None:
            return
        entered = self.entered
        if entered is not None:
            self._filling = True
            self.more_box.show_draft(replace(entered, seating=""))
            self._filling = False
        self._edited()
        self._leave()

    def _repeated(self) -> None:
        """A series begins on the first date of its rule."""
        if self._filling or self._base is None:
            return
        if not self.shows_draft:
            self._edited()
            return
        start = instant(self.repeat_form.start_local)
        entered = self.entered
        if entered is not None and entered.span.start != start:
            _set_text(self.when_edit, when_text(TimeSpan(start, start + entered.span.duration), short_day))
        self._edited()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Leaving a field of a booking saves it; going to say which dates it is for, or to a way out, does not."""
        if before is None or now is None or before is now or not self.is_changed:
            return
        fields = (self.title_edit, self.organizer_edit, self.party_edit, self.when_edit, self.more_box)
        inside = (self.scope_bar, self.ways_panel, self.save_button)
        if any(field is before or field.isAncestorOf(before) for field in fields) and not any(
            part is now or part.isAncestorOf(now) for part in inside
        ):
            self._leave()

    def _edited(self) -> None:
        if not self._filling and self._base is not None:
            self._offer_save()
            self.edited.emit()

    def _offer_save(self) -> None:
        """The button is there when there is something to save; a draft has its own."""
        self.save_button.setVisible(self.is_changed)
        self.foot.setVisible(self.shows_draft or self.is_changed)

    def _leave(self) -> None:
        if self.is_changed and not self._filling:
            self.left.emit()

    def _submit(self) -> None:
        self.submitted.emit()

    def _choose_way(self, way: Way) -> None:
        self.way_chosen.emit(way)

    def _give_up(self) -> None:
        self.given_up.emit()

    def _ask(self, what: str) -> None:
        self.asked.emit(what)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  (Qt's name)
        """Through what is shown in reading order; beyond its ends to the neighbours."""
        here = QApplication.focusWidget()
        parts = (self.pages.currentWidget() or self.form_page, self.head)
        stops = [stop for part in parts for stop in tab_stops(part)]
        at = next_stop(stops, here, forwards=next)
        if at is None:
            return super().focusNextPrevChild(next)
        at.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._base is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)


def _set_text(edit: QLineEdit, text: str) -> None:
    """Leaves a field alone that says it already: its cursor and undo stay."""
    if edit.text() != text:
        edit.setText(text)
