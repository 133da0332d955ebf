"""A calendar file in front of the person: what it holds, what is chosen of it, and the one step that takes it in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QWidget,
)

from frontdesk.application.calendar_import import (
    CalendarFile,
    EntryWish,
    ImportCalendar,
    ImportLine,
    ImportPlan,
    ImportReceipt,
    PlanImport,
    is_worth_taking,
)
from frontdesk.application.calendar_rooms import file_room, present_in, room_finder, source_of, wishes_for
from frontdesk.application.messages import Changes, Outcome
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.gui.calendar import import_lines
from frontdesk.gui.calendar.dropped_files import dropped_calendar
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.ui_loader import load_form

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalendarImportView(QFrame):
    """Shown until ``finished``: with the ImportReceipt, or None when given up.

    Files come by ``open_file``, by the button or by being dropped here. ``show_occurrence`` tells the next date that
    was taken in.

    What is free and taken is looked up for all of the file; what is left out in the end makes no room in the preview,
    but does when it is taken in.
    """

    finished = Signal(object)
    show_occurrence = Signal(int)

    file_label: QLabel
    summary_label: QLabel
    cancel_button: QPushButton
    take_button: QPushButton
    progress_bar: QProgressBar
    choose_area: QWidget
    choose_button: QPushButton
    found_area: QWidget
    splitter: QSplitter
    room_label: QLabel
    room_combo: QComboBox
    filter_edit: QLineEdit
    all_button: QPushButton
    none_button: QPushButton
    entries_table: LinesTable
    chosen_label: QLabel
    taken_frame: QFrame
    taken_combo: QComboBox
    details_label: QLabel
    gone_check: QCheckBox
    remarks_label: QLabel

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "calendar_import", LinesTable)
        self._context = context
        self._changer = Changer(context, lambda _changes: None)
        self._given_up = Event()
        self._forget()
        self.entries_table.dress(context.tokens, import_lines.headings(), stretched=(1,))
        self.entries_table.use_filter(self.filter_edit)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        for label in (self.file_label, self.chosen_label, self.details_label, self.remarks_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.setAcceptDrops(True)
        self._connect()
        self._show_nothing()

    def _forget(self) -> None:
        self._file: CalendarFile | None = None
        self._source = ""
        self._wishes: tuple[EntryWish, ...] = ()
        self._plan = ImportPlan((), ())
        self._taken: set[str] = set()
        self._touched: set[str] = set()

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_file)
        self.take_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.give_up)
        self.room_combo.activated.connect(self._room_chosen)
        self.taken_combo.activated.connect(self._way_chosen)
        self.gone_check.toggled.connect(self._show_button)
        self.all_button.clicked.connect(lambda: self._choose_all(taken=True))
        self.none_button.clicked.connect(lambda: self._choose_all(taken=False))
        self.entries_table.acted.connect(lambda _action, key: self._toggle([key]))
        self.entries_table.chosen.connect(lambda _key: self._show_details())
        self.entries_table.key_pressed.connect(self._table_key)

    # Reading

    def choose_file(self) -> bool:
        """Asks for a file and opens it; False when none was chosen."""
        title, kinds = self.tr("Importér kalender"), self.tr("Kalendere (*.ics *.ical *.ifb);;Alle filer (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, self._context.preferences.folder, kinds)
        if chosen:
            self._context.preferences.folder = str(Path(chosen).parent)
            self.open_file(Path(chosen))
        return bool(chosen)

    def open_file(self, path: Path) -> None:
        """Reads a calendar file in the background and shows what it holds."""
        self._given_up.set()
        self._given_up = given_up = Event()
        self._forget()
        self._show_busy(path.name, self.tr("Læser filen …"))
        now, read = self._context.now(), self._context.services.read_calendar

        def then(file: CalendarFile) -> None:
            if not given_up.is_set():
                self._take_file(file)

        def failed(error: Exception) -> None:
            if not given_up.is_set():
                self._not_read(error)

        self._context.dispatcher.make(lambda: read(path, now, given_up.is_set), then, failed)

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, InvalidInput) and error.reason == "took_too_long":
            error = InvalidInput("calendar", "took_too_long")
        self._context.refuse(error)
        self._finish(None)

    def _take_file(self, file: CalendarFile) -> None:
        self._file = file
        profile = self._context.profile()
        room_id = file_room(file, room_finder(profile.bookable))
        self.room_combo.clear()
        if room_id is None:
            self.room_combo.addItem(self.tr("Vælg lokale …"), None)
        for room in profile.bookable:
            self.room_combo.addItem(room.name, room.id)
        self.room_combo.setCurrentIndex(self.room_combo.findData(room_id) if room_id is not None else 0)
        self._ask()

    def _ask(self) -> None:
        """What the file would do with the room that is chosen."""
        if self._file is None:
            return
        profile, room_id = self._context.profile(), self.room_combo.currentData()
        ways = {wish.entry.uid: wish.otherwise_id for wish in self._wishes}
        wishes = wishes_for(self._file, room_finder(profile.bookable), room_id)
        self._wishes = tuple(replace(wish, otherwise_id=ways.get(wish.entry.uid)) for wish in wishes)
        self._source = source_of(self._file, profile.room(room_id).slug if room_id is not None else "")
        query = PlanImport(self._source, self._wishes, present_in(self._file), self._context.now())
        self._context.dispatcher.ask(query, self._show_plan, key="calendar_import")

    # Showing

    def _show_busy(self, name: str, doing: str) -> None:
        self.file_label.setText(name)
        self.summary_label.setText(doing)
        self._show_part(self.progress_bar)
        self.take_button.setEnabled(False)
        self.take_button.setText(self.tr("Tag ind"))
        self._give_focus(self.cancel_button)

    def _show_nothing(self) -> None:
        """No file yet."""
        self.file_label.setText(self.tr("Importér kalender"))
        self.summary_label.clear()
        self.take_button.setEnabled(False)
        self.take_button.setText(self.tr("Tag ind"))
        self._show_part(self.choose_area)
        self.setFocusProxy(self.choose_button)

    def _show_part(self, shown: QWidget) -> None:
        for part in (self.progress_bar, self.choose_area, self.found_area):
            part.setVisible(part is shown)

    def _give_focus(self, to: QWidget) -> None:
        """To it now, and whenever the view is given the focus."""
        self.setFocusProxy(to)
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_plan(self, plan: ImportPlan) -> None:
        if self._file is None:
            return
        fresh = self.found_area.isHidden()
        self._plan = plan
        pairs = zip(self._wishes, plan.lines, strict=True)
        worth = {wish.entry.uid for wish, line in pairs if is_worth_taking(wish.entry, line)}
        self._taken = {uid for uid in worth if uid not in self._touched} | (self._taken & self._touched)
        self._show_part(self.found_area)
        self._show_file(self._file)
        self._show_lines()
        if fresh and self._wishes:
            self.entries_table.choose(self._wishes[0].entry.number)
            self._give_focus(self.entries_table)
        elif fresh:
            self._give_focus(self.room_combo)

    def _show_file(self, file: CalendarFile) -> None:
        missing = len(file.entries) - len(self._wishes)
        told = import_lines.summary(file, self._plan.lines) if self._wishes else ""
        lacking = QCoreApplication.translate("CalendarImport", "%n aftale(r) mangler et lokale", None, missing)
        self.summary_label.setText(" · ".join(part for part in (told, lacking if missing else "") if part))
        self.entries_table.say_when_empty(self.tr("Vælg lokalet, som kalenderen hører til."))
        gone = self._plan.gone
        self.gone_check.setVisible(bool(gone))
        self.gone_check.setText(import_lines.gone_text(gone) if gone else "")
        self.gone_check.setToolTip("\n".join(one.title for one in gone[: import_lines.MOST_PROBLEMS]))
        self._say(self.remarks_label, "\n".join(import_lines.remarks(file)))

    def _show_lines(self) -> None:
        profile, year = self._context.profile(), to_local(self._context.now()).year
        shown = import_lines.lines(self._wishes, self._plan.lines, self._taken, profile, year)
        self.entries_table.show_lines(shown)
        self._show_details()
        self._show_button()

    def _show_button(self) -> None:
        count = len(self._taken)
        self.take_button.setText(QCoreApplication.translate("CalendarImport", "Tag %n aftale(r) ind", None, count))
        self.take_button.setEnabled(count > 0 or self._cancels_gone)

    @property
    def _cancels_gone(self) -> bool:
        return bool(self._plan.gone) and self.gone_check.isChecked()

    def _show_details(self) -> None:
        found = self._current()
        self.taken_frame.setVisible(found is not None and found[1].colliding > 0)
        if found is None:
            self._say(self.chosen_label, "")
            self._say(self.details_label, "")
            return
        wish, line = found
        profile = self._context.profile()
        self._say(self.chosen_label, wish.entry.title)
        self._say(self.details_label, "\n".join(import_lines.details(wish, line, profile)))
        self.taken_combo.clear()
        self.taken_combo.addItem(self.tr("Spring dem over, og husk dem"), None)
        others = dict.fromkeys((*line.other_rooms, *([wish.otherwise_id] if wish.otherwise_id is not None else [])))
        for room_id in others:
            self.taken_combo.addItem(self.tr("Læg dem i {0}").format(profile.name_of(room_id)), room_id)
        self.taken_combo.setCurrentIndex(max(self.taken_combo.findData(wish.otherwise_id), 0))

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _current(self) -> tuple[EntryWish, ImportLine] | None:
        key = self.entries_table.current_key
        pairs = zip(self._wishes, self._plan.lines, strict=False)
        return next((pair for pair in pairs if pair[0].entry.number == key), None)

    # Choosing

    def _room_chosen(self) -> None:
        self._ask()

    def _way_chosen(self) -> None:
        """Another room for the dates that find their own taken; the plan then says where they go."""
        found = self._current()
        if found is None:
            return
        chosen = replace(found[0], otherwise_id=self.taken_combo.currentData())
        self._wishes = tuple(chosen if wish is found[0] else wish for wish in self._wishes)
        self._ask()

    def _toggle(self, numbers: list[int]) -> None:
        """Takes these in, or leaves them out when all of them were taken."""
        uids = {wish.entry.uid for wish in self._wishes if wish.entry.number in numbers} & self._possible()
        self._touched |= uids
        self._taken = self._taken - uids if uids <= self._taken else self._taken | uids
        self._show_lines()

    def _choose_all(self, *, taken: bool) -> None:
        """Those the filter shows."""
        shown = {line.key for line in self.entries_table.lines}
        uids = {wish.entry.uid for wish in self._wishes if wish.entry.number in shown} & self._possible()
        self._touched |= uids
        self._taken = self._taken | uids if taken else self._taken - uids
        self._show_lines()

    def _possible(self) -> set[str]:
        """What does something, be it free in the other calendar."""
        pairs = zip(self._wishes, self._plan.lines, strict=True)
        return {wish.entry.uid for wish, line in pairs if is_worth_taking(replace(wish.entry, free=False), line)}

    # The end

    def take(self) -> None:
        """Takes in what is chosen, as one step."""
        if not self.take_button.isEnabled():
            return
        gone = tuple(one.uid for one in self._plan.gone) if self._cancels_gone else ()
        wishes = tuple(wish for wish in self._wishes if wish.entry.uid in self._taken)
        self._show_busy(self.file_label.text(), self.tr("Tager kalenderen ind …"))
        self.cancel_button.setEnabled(False)
        self._changer.run(ImportCalendar(self._source, wishes, gone), self._taken_in, refused=self._offer_again)

    def _taken_in(self, outcome: Outcome) -> None:
        receipt = outcome.receipt
        assert isinstance(receipt, ImportReceipt)
        self._finish(receipt)
        if receipt.first_id is not None:
            self._tell_first(receipt.first_id)

    def _offer_again(self) -> None:
        self.cancel_button.setEnabled(True)
        self._ask()

    def give_up(self) -> None:
        """Forgets the file; a reading under way ends."""
        self._finish(None)

    def _finish(self, receipt: ImportReceipt | None) -> None:
        self._given_up.set()
        self._forget()
        self.cancel_button.setEnabled(True)
        self.entries_table.show_lines(())
        self._show_nothing()
        self._tell_finished(receipt)

    def _tell_finished(self, receipt: ImportReceipt | None) -> None:
        self.finished.emit(receipt)

    def _tell_first(self, occurrence_id: int) -> None:
        self.show_occurrence.emit(occurrence_id)

    def refresh(self, changes: Changes | None) -> None:
        """Something else changed in the house: what is taken may be another."""
        if self._file is not None and not self.found_area.isHidden() and (changes is None or changes.ids):
            self._ask()

    def _table_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(list(self.entries_table.chosen_keys()))
            event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_calendar(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_calendar(event)
        if file is not None:
            event.acceptProposedAction()
            self.open_file(file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cancel_button.isEnabled():
            self.give_up()
        elif event.key() in _ENTERS:
            buttons = (self.cancel_button, self.choose_button)
            next((button for button in buttons if button.hasFocus()), self.take_button).click()
        else:
            super().keyPressEvent(event)
