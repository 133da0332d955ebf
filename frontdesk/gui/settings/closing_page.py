"""Closing days: a year's holidays, the house's own days of every year, and single dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from frontdesk.application.bookings import Calendar, CalendarPlan
from frontdesk.domain.clock_time import local_date, local_day
from frontdesk.gui import icons
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.screen import ScreenAction, ScreenContext
from frontdesk.gui.settings import closing_lines
from frontdesk.gui.settings.closing_form import ClosingForm, ClosingTexts, texts_of
from frontdesk.gui.settings.closing_lines import ClosingEntry, Origin, closing_entries, hit_by, removing, saving
from frontdesk.gui.settings.day_texts import date_text
from frontdesk.gui.settings.field_problems import form_changer
from frontdesk.gui.settings.form_keeper import NEW, FormKeeper
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.ui_loader import load_form

FURTHEST_YEARS = 5


class ClosingPage(SettingsPage):
    """A year of them, and the form for one; a day that hits bookings is closed with a plan, or at a second word."""

    earlier_button: QToolButton
    year_label: QLabel
    later_button: QToolButton
    add_button: QPushButton
    days_table: LinesTable
    closing_form: ClosingForm

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_closing", LinesTable, ClosingForm)
        self._changer = form_changer(context, self.follow, self.closing_form.problems)
        self.year = self._today.year
        self._entries: dict[int, ClosingEntry] = {}
        self._keeper: FormKeeper[ClosingTexts] = FormKeeper(self.closing_form, self._saved)
        self._asked: ClosingEntry | None = None
        self._wanted = 0
        self.days_table.dress(context.tokens, closing_lines.headings(), stretched=(1,))
        self._connect()
        self.retheme()

    def _connect(self) -> None:
        self.earlier_button.clicked.connect(lambda: self.show_year(self.year - 1))
        self.later_button.clicked.connect(lambda: self.show_year(self.year + 1))
        self.add_button.clicked.connect(self.add)
        self.days_table.chosen.connect(self._turn_to)
        self.days_table.clicked.connect(lambda _: self._turn_to(self.days_table.current_key or 0))
        self.days_table.key_pressed.connect(self._key)
        self.days_table.acted.connect(lambda _, key: self.remove(self._entries[key]))
        form = self.closing_form
        form.submitted.connect(self._look_at)
        form.confirmed.connect(self._save_asked)
        form.plan_wanted.connect(self._plan)
        form.remove_wanted.connect(self._remove_shown)
        form.left.connect(self._leave_form)

    def retheme(self) -> None:
        self.add_button.setIcon(icons.icon("plus", self.context.tokens().on_accent))
        self.earlier_button.setIcon(icons.icon("previous"))
        self.later_button.setIcon(icons.icon("next"))

    @property
    def _today(self) -> date:
        return local_date(self.context.now())

    # What is shown

    def _saved(self, key: int) -> ClosingTexts:
        entry = self._entries.get(key)
        return texts_of(entry) if entry is not None else ClosingTexts()

    @property
    def _replaced(self) -> ClosingEntry | None:
        """The day of the house's own that the form is about."""
        entry = self._entries.get(self._keeper.key)
        return entry if entry is not None and entry.origin is not Origin.HOLIDAY else None

    def show_house(self) -> None:
        entries = closing_entries(self.context.profile(), self.year)
        self._entries = {entry.day.toordinal(): entry for entry in entries}
        self.year_label.setText(str(self.year))
        self.closing_form.set_days(self._today, self.year)
        with QSignalBlocker(self.days_table):
            self.days_table.show_lines(closing_lines.closing_lines(entries, self._today))
        if self._keeper.key != NEW and self._keeper.key not in self._entries:
            self._turn_to(NEW)
        self._keeper.renew()
        self._show_kind()
        if self._wanted in self._entries:
            self.days_table.choose(self._wanted)
            self._wanted = 0
        elif self.days_table.current_key is None and not self._keeper.dirty:
            self._choose_next(entries)

    def _choose_next(self, entries: tuple[ClosingEntry, ...]) -> None:
        """Of the year that is shown, the day that comes first."""
        coming = [entry for entry in entries if entry.day >= self._today] or list(entries[:1])
        if coming:
            self.days_table.choose(coming[0].day.toordinal())

    def show_year(self, year: int) -> None:
        """Another year's days; as far as bookings reach, and a little."""
        if abs(year - self._today.year) <= FURTHEST_YEARS:
            self.year = year
            self.show_house()

    def _turn_to(self, key: int) -> None:
        """Shows another day in the form; 0 is none and changes nothing."""
        if key not in (0, self._keeper.key):
            self._keeper.turn_to(key)
            self._show_kind()

    def _show_kind(self) -> None:
        entry = self._entries.get(self._keeper.key)
        heading = entry.reason if entry else ""
        self.closing_form.show_kind(heading=heading, removable=self._replaced is not None)

    def start(self) -> None:
        self.days_table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("edit", self.tr("Ret dagen"), self.edit, "Enter", "edit"),
            ScreenAction("new", self.tr("Ny lukkedag"), self.add, "Ins", "plus"),
            ScreenAction("remove", self.tr("Fjern dagen"), self._remove_current, "Del", "trash"),
            ScreenAction("earlier", self.tr("Året før"), self.earlier_button.click, "Alt+Left", "previous"),
            ScreenAction("later", self.tr("Året efter"), self.later_button.click, "Alt+Right", "next"),
        )

    def _key(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self._remove_current,
        }
        with_alt = {Qt.Key.Key_Left: self.earlier_button.click, Qt.Key.Key_Right: self.later_button.click}
        self.take_key(event, with_alt if event.modifiers() & Qt.KeyboardModifier.AltModifier else acts)

    def edit(self) -> None:
        """Enter: into the form of the day that is chosen."""
        self._turn_to(self.days_table.current_key or 0)
        self.closing_form.start()

    def add(self) -> None:
        self._turn_to(NEW)
        self.closing_form.start()

    def back(self) -> bool:
        if self.days_table.hasFocus():
            return False
        self._leave_form()
        return True

    def _leave_form(self) -> None:
        """Esc: the form says again what is saved; then back to the list."""
        self._keeper.discard()
        self._turn_to(self.days_table.current_key or 0)
        self.start()

    # Changes

    def _look_at(self, entry: ClosingEntry) -> None:
        """What is booked that day is asked for first."""
        self._asked = entry
        if entry.day < self._today:
            self._save_asked()
        else:
            self.context.dispatcher.ask(Calendar(entry.day), lambda view: self._weigh(entry, view), key="closing hits")

    def _weigh(self, entry: ClosingEntry, view: CalendarPlan) -> None:
        if entry is not self._asked:
            return
        now = self.context.now()
        hits = sum(one.span.end > now for one in hit_by(entry, view.occurrences))
        if not hits or self._as_before(entry):
            self._save_asked()
            return
        one = self.tr("Der ligger 1 booking {0}, hvor huset bliver lukket.")
        text = one if hits == 1 else self.tr("Der ligger {1} bookinger {0}, hvor huset bliver lukket.")
        self.closing_form.show_hits(text.format(date_text(entry.day), hits))

    def _as_before(self, entry: ClosingEntry) -> bool:
        """Only its reason is another."""
        before = self._replaced
        return before is not None and (before.day, before.open) == (entry.day, entry.open)

    def _save_asked(self) -> None:
        entry = self._asked
        if entry is None:
            return
        self._asked = None
        command = saving(self.context.profile(), entry, self._replaced)
        self._changer.run(command, lambda _: self._has_saved(entry))

    def _has_saved(self, entry: ClosingEntry) -> None:
        self._keeper.discard()
        self.year = entry.day.year
        self._wanted = entry.day.toordinal()
        self.show_house()
        self.start()

    def _plan(self) -> None:
        """The calendar's tool moves what is hit and closes the house in one step."""
        if self._asked is not None:
            day = self._asked.day
            self.context.navigate("calendar", day=day, tool="close", span=local_day(day))

    def _remove_current(self) -> None:
        if (entry := self._entries.get(self.days_table.current_key or 0)) is not None:
            self.remove(entry)

    def _remove_shown(self) -> None:
        if self._replaced is not None:
            self.remove(self._replaced)

    def remove(self, entry: ClosingEntry) -> None:
        """Takes a day back; a public holiday stays."""
        command = removing(self.context.profile(), entry)
        if command is not None:
            self._changer.run(command, lambda _: self.start())
