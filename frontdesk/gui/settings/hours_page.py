"""Opening hours: the usual week, and seasons with a week of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from frontdesk.application.messages import Outcome
from frontdesk.domain.calendar_days import Season
from frontdesk.domain.clock_time import local_date
from frontdesk.gui import icons
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.screen import ScreenAction, ScreenContext
from frontdesk.gui.settings import hours_lines
from frontdesk.gui.settings.field_problems import form_changer
from frontdesk.gui.settings.form_keeper import NEW, FormKeeper
from frontdesk.gui.settings.hours_lines import FIRST_SEASON, USUAL, WeekEntry, entry_of, week_lines
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.settings.week_form import WeekForm
from frontdesk.gui.settings.week_texts import Texts, read_texts, texts_of
from frontdesk.gui.ui_loader import load_form


class HoursPage(SettingsPage):
    """The weeks in their order, and the form of the one that is chosen; each save is one command."""

    preview_label: QLabel
    weeks_table: LinesTable
    add_button: QPushButton
    week_form: WeekForm

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_hours", LinesTable, WeekForm)
        self._keeper: FormKeeper[Texts] = FormKeeper(self.week_form, self._saved)
        self._keeper.key = USUAL
        self._changer = form_changer(context, self.follow, self.week_form.problems)
        self._wanted = USUAL
        self._seasons: tuple[Season, ...] = context.profile().seasons
        self.weeks_table.dress(context.tokens, hours_lines.headings(), stretched=(0, 1))
        self._connect()
        self.retheme()

    def _connect(self) -> None:
        self.weeks_table.chosen.connect(self._turn_to)
        self.weeks_table.clicked.connect(lambda _: self._turn_to(self.weeks_table.current_key or 0))
        self.weeks_table.key_pressed.connect(self._key)
        self.weeks_table.acted.connect(lambda _, key: self.remove(key))
        self.add_button.clicked.connect(self.add)
        self.week_form.edited.connect(self._show_state)
        self.week_form.submitted.connect(self.save)
        self.week_form.left.connect(self._leave_form)

    def retheme(self) -> None:
        self.add_button.setIcon(icons.icon("plus", self.context.tokens().on_accent))

    # What is shown

    def _saved(self, key: int) -> Texts:
        return texts_of(entry_of(self.context.profile(), key))

    def show_house(self) -> None:
        profile = self.context.profile()
        if len(profile.seasons) != len(self._seasons) and self._keeper.key >= FIRST_SEASON:
            self._keeper.turn_to(self._wanted)  # the seasons' places are others now
        self._wanted = USUAL
        self._seasons = profile.seasons
        self._show_lines()
        self._keeper.renew()
        self._show_kind()
        if self._keeper.key != NEW:
            self.weeks_table.choose(self._keeper.key)

    def _show_lines(self) -> None:
        profile = self.context.profile()
        keys = range(USUAL, FIRST_SEASON + len(profile.seasons))
        with QSignalBlocker(self.weeks_table):
            self.weeks_table.show_lines(week_lines(profile, [key for key in keys if self._keeper.has_draft(key)]))

    def _turn_to(self, key: int) -> None:
        if key in (0, self._keeper.key):
            return
        self._keeper.turn_to(key)
        self._show_kind()
        self._show_lines()

    @property
    def _season(self) -> Season | None:
        place = self._keeper.key - FIRST_SEASON
        return self._seasons[place] if 0 <= place < len(self._seasons) else None

    def _show_kind(self) -> None:
        season, key = self._season, self._keeper.key
        heading = self.tr("Normalt") if key == USUAL else self.tr("Ny sæson")
        self.week_form.show_kind(heading=season.name if season else heading, season=key != USUAL)
        self._show_state()

    def _show_state(self) -> None:
        """Whether it is saved, and what it comes to as it is typed."""
        self.week_form.show_state(dirty=self._keeper.dirty)
        profile, season, key = self.context.profile(), self._season, self._keeper.key
        typed = read_texts(self.week_form.entry(), season=key != USUAL)
        if self._keeper.dirty and isinstance(typed, WeekEntry):
            profile, season = hours_lines.as_typed(profile, key, typed), typed.season
        self.preview_label.setText(hours_lines.preview(profile, local_date(self.context.now()), season))

    def start(self) -> None:
        self.weeks_table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("edit", self.tr("Ret åbningstiden"), self.edit, "Enter", "edit"),
            ScreenAction("new", self.tr("Ny sæson"), self.add, "Ins", "plus"),
            ScreenAction("remove", self.tr("Fjern sæsonen"), self._remove_current, "Del", "trash"),
            ScreenAction("up", self.tr("Lad sæsonen gælde før den forrige"), lambda: self.rank(-1), "Alt+Up"),
            ScreenAction("down", self.tr("Lad sæsonen gælde efter den næste"), lambda: self.rank(1), "Alt+Down"),
        )

    def _key(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self._remove_current,
        }
        with_alt = {Qt.Key.Key_Up: lambda: self.rank(-1), Qt.Key.Key_Down: lambda: self.rank(1)}
        self.take_key(event, with_alt if event.modifiers() & Qt.KeyboardModifier.AltModifier else acts)

    def edit(self) -> None:
        """Enter: into the form of the week that is chosen."""
        self._turn_to(self.weeks_table.current_key or 0)
        self.week_form.start()

    def add(self) -> None:
        self._turn_to(NEW)
        self.week_form.start()

    def back(self) -> bool:
        if self.weeks_table.hasFocus():
            return False
        self._leave_form()
        return True

    def _leave_form(self) -> None:
        """Esc: back to how it is saved; then back to the list."""
        if self._keeper.dirty:
            self._keeper.discard()
            self._show_kind()
            self._show_lines()
        elif self._keeper.key == NEW:
            self._turn_to(self.weeks_table.current_key or USUAL)
        self.start()

    # Changes

    def save(self) -> None:
        """One command, for the usual week or for all seasons with this one among them."""
        key = self._keeper.key
        if key != NEW and not self._keeper.dirty:
            self.start()
            return
        entry = self.week_form.read(season=key != USUAL)
        if entry is not None:
            self._changer.run(hours_lines.saving(self.context.profile(), key, entry), self._has_saved)

    def _has_saved(self, _outcome: Outcome) -> None:
        if self._keeper.key == NEW:
            self._keeper.discard()
            self._turn_to(FIRST_SEASON)
            self._wanted = FIRST_SEASON
        else:
            self._keeper.settle()
        self._show_state()
        self.start()

    def _remove_current(self) -> None:
        if (key := self.weeks_table.current_key) is not None:
            self.remove(key)

    def remove(self, key: int) -> None:
        """Takes a season away; the usual week stays."""
        if key >= FIRST_SEASON:
            self._changer.run(hours_lines.without(self.context.profile(), key))

    def rank(self, step: int) -> None:
        """Moves the season that is chosen: of two on the same day the upper one decides."""
        key = self.weeks_table.current_key or 0
        command = hours_lines.moved(self.context.profile(), key, step)
        if command is not None:
            self._changer.run(command, lambda _: self._turn_to(key + step))
